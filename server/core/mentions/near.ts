import type { Passage } from '../prose/passage.ts';

/** For each passage the text around it in which context words are looked for: its own, and of a table cell the whole table. */
export function near(passages: readonly Passage[]): (passage: Passage) => string {
  const tables = new Map<number, string>();
  for (const { cell, prose } of passages) if (cell) tables.set(cell.table, `${tables.get(cell.table) ?? ''}${prose} | `);
  let heading = '';
  const headings = new Map<Passage, string>();
  for (const passage of passages) {
    if (passage.kind === 'heading') heading = passage.prose;
    headings.set(passage, heading);
  }
  return (passage) => `${headings.get(passage) ?? ''} | ${passage.cell ? (tables.get(passage.cell.table) ?? '') : passage.prose}`;
}
