/** Table cells as statements: the first column names the subject, the header says what a column is a value of. */
import type { Passage } from '../prose/passage.ts';

/** What a table says around a cell: the prose of its column's header and of the first cell of its row. */
export interface CellFrame {
  readonly header: Passage | undefined;
  readonly subject: Passage | undefined;
}

/** Finds the header and the row's first cell for every body cell of every table. */
export class Tables {
  readonly #cells = new Map<string, Passage>();

  constructor(passages: readonly Passage[]) {
    for (const passage of passages) {
      if (passage.cell) this.#cells.set(key(passage.cell.table, passage.cell.row, passage.cell.column), passage);
    }
  }

  /** Nothing for what is no body cell. The first column's own subject is itself. */
  frameOf(passage: Passage): CellFrame | undefined {
    const { cell } = passage;
    if (!cell || cell.header) return undefined;
    return { header: this.#cells.get(key(cell.table, 0, cell.column)), subject: this.#cells.get(key(cell.table, cell.row, 0)) };
  }

  /** The text of a cell's row and header: where the context of an ambiguous name is looked for. */
  near(passage: Passage): string {
    const { cell } = passage;
    if (!cell) return passage.prose;
    return [...this.#cells.values()]
      .filter((other) => other.cell?.table === cell.table)
      .map((other) => other.prose)
      .join(' | ');
  }
}

const key = (table: number, row: number, column: number) => `${table}:${row}:${column}`;
