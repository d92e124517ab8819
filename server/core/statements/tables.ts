/** Table cells as statements: the first column names the subject, the header says what a column is a value of. */
import type { Passage } from '../prose/passage.ts';
import { push } from '../text/lists.ts';

/** The cells that say what a cell is about. */
export interface CellFrame {
  /** Of its column. */
  readonly header: Passage | undefined;
  /** The first of its row. */
  readonly subject: Passage | undefined;
  /** The first of the header. */
  readonly corner: Passage | undefined;
  readonly columns: number;
}

/** A body cell, and the first of its row. */
export interface ColumnCell {
  readonly row: number;
  readonly label: Passage;
  readonly cell: Passage;
}

/** Finds the header and the row's first cell for every body cell of every table. */
export class Tables {
  readonly #cells = new Map<string, Passage>();
  readonly #rows = new Map<string, Passage[]>();
  readonly #columns = new Map<number, number>();
  readonly #bodies = new Map<string, Passage[]>();
  readonly #labelled = new Map<string, readonly ColumnCell[]>();

  constructor(passages: readonly Passage[]) {
    for (const passage of passages) {
      if (!passage.cell) continue;
      const { table, row, column } = passage.cell;
      this.#cells.set(key(table, row, column), passage);
      push(this.#rows, `${table}:${row}`, passage);
      if (row > 0) push(this.#bodies, `${table}:${column}`, passage);
      this.#columns.set(table, Math.max(this.#columns.get(table) ?? 0, column + 1));
    }
  }

  /** Nothing for what is no body cell. The first column's own subject is itself. */
  frameOf(passage: Passage): CellFrame | undefined {
    const { cell } = passage;
    if (!cell || cell.header) return undefined;
    return {
      header: this.#cells.get(key(cell.table, 0, cell.column)),
      subject: this.#cells.get(key(cell.table, cell.row, 0)),
      corner: this.#cells.get(key(cell.table, 0, 0)),
      columns: this.#columns.get(cell.table) ?? 0,
    };
  }

  /** The body cells of its column, from the top, each with the first of its row; what is no cell has none. */
  columnOf({ cell }: Passage): readonly ColumnCell[] {
    if (!cell) return [];
    const column = `${cell.table}:${cell.column}`;
    const known = this.#labelled.get(column);
    if (known) return known;
    const found = (this.#bodies.get(column) ?? []).flatMap((own) => {
      const label = own.cell && this.#cells.get(key(own.cell.table, own.cell.row, 0));
      return label && own.cell ? [{ row: own.cell.row, label, cell: own }] : [];
    });
    this.#labelled.set(column, found);
    return found;
  }

  /** The cells of a cell's row, itself among them; what is no cell has none. */
  rowOf({ cell }: Passage): readonly Passage[] {
    return (cell && this.#rows.get(`${cell.table}:${cell.row}`)) ?? [];
  }
}

const key = (table: number, row: number, column: number) => `${table}:${row}:${column}`;
