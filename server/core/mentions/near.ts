import type { Passage } from '../prose/passage.ts';
import { push } from '../text/lists.ts';

/** For each passage the text around it in which context words are looked for, lower case: its heading and itself, or its whole table. */
export function near(passages: readonly Passage[]): (passage: Passage) => () => string {
  const tables = new Map<number, string[]>();
  const headings = new Map<Passage, string>();
  let heading = '';
  for (const passage of passages) {
    if (passage.kind === 'heading') heading = passage.prose;
    headings.set(passage, heading);
    if (passage.cell) push(tables, passage.cell.table, passage.prose);
  }
  return (passage) => {
    let text: string | undefined;
    return () => {
      const around = passage.cell ? (tables.get(passage.cell.table) ?? []) : [passage.prose];
      text ??= [headings.get(passage), ...around].join(' | ').toLowerCase();
      return text;
    };
  };
}

/** For each cell of a table the prose of the cells in its row, itself among them; nothing for what is no cell. */
export function rows(passages: readonly Passage[]): (passage: Passage) => readonly string[] {
  const cells = new Map<string, string[]>();
  const rowOf = ({ cell }: Passage) => cell && `${cell.table}:${cell.row}`;
  for (const passage of passages) {
    const row = rowOf(passage);
    if (row !== undefined) push(cells, row, passage.prose);
  }
  return (passage) => cells.get(rowOf(passage) ?? '') ?? [];
}
