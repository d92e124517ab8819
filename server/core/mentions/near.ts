import type { Passage } from '../prose/passage.ts';

/** For each passage the text around it in which context words are looked for, lower case: its heading and itself, or its whole table. */
export function near(passages: readonly Passage[]): (passage: Passage) => () => string {
  const tables = new Map<number, string[]>();
  const headings = new Map<Passage, string>();
  let heading = '';
  for (const passage of passages) {
    if (passage.kind === 'heading') heading = passage.prose;
    headings.set(passage, heading);
    if (passage.cell) tables.set(passage.cell.table, [...(tables.get(passage.cell.table) ?? []), passage.prose]);
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
