/**
 * What a table says around a cell: which property its values are of, and of what. Most tables have a thing in each row and a property in each column;
 * some turn it round, and some are of one thing only, which their corner names, a row for its name, or the sentence before them.
 */
import type { PassageMentions } from '../mentions/recognise.ts';
import type { Passage } from '../prose/passage.ts';
import { rememberingOf } from '../text/memory.ts';
import { wordsOf } from '../text/words.ts';
import type { CueIndex } from './cues.ts';
import type { Frame } from './reading.ts';
import type { Look } from './references.ts';
import { sentencesOf } from './sentence.ts';
import type { ColumnCell, Tables } from './tables.ts';

/**
 * Nothing for what is no body cell.
 * @param known the wordings, what is known of a thing, and what the text before the table is about
 */
export function frameOf(
  passage: Passage,
  tables: Tables,
  mentions: ReadonlyMap<Passage, PassageMentions>,
  { cues, look, before }: { readonly cues: CueIndex; readonly look: Look; readonly before: readonly string[] },
): Frame | undefined {
  const around = tables.frameOf(passage);
  if (!around) return undefined;
  const ids = (cell: Passage | undefined) =>
    ((cell && mentions.get(cell)?.names) ?? []).map(({ name }) => name.entity).filter((id) => !look(id)?.stranger);
  const label = around.subject === passage ? undefined : around.subject;
  const header = around.header?.prose ?? '';
  const row = tables
    .rowOf(passage)
    .filter((cell) => cell !== passage)
    .map((cell) => cell.prose)
    .join(' | ');
  const subjects = ids(label);
  const property = label && subjects.length === 0 ? propertyKeys(label.prose, cues) : [];
  const named = label && subjects.length === 0 ? namedAbove(passage, tables, ids) : [];
  if (label && property.length > 0) {
    const bearers = [ids(around.header), named, ids(around.corner), around.columns === 2 ? before : []].find(
      (list) => list.length > 0,
    );
    if (bearers) return { keys: property, header: label.prose, label: header, subjects: bearers, others: [], row };
  }
  if (label && new Set(named).size === 1)
    return { keys: [], header: label.prose, label: header, subjects: named, others: [], row };
  return { keys: propertyKeys(header, cues), header, label: label?.prose ?? '', subjects, others: ids(around.header), row };
}

/** "Name | TC260", "Abbreviation | TC260": the rows that say what their column is about. A body may stand in any row, and opens a table as its subject. */
function namedAbove(passage: Passage, tables: Tables, ids: (cell: Passage) => readonly string[]): readonly string[] {
  const own = passage.cell?.row ?? 0;
  const found = new Set(naming(tables.columnOf(passage)).flatMap(({ row, cell }) => (row <= own ? ids(cell) : [])));
  return found.size === 1 ? [...found] : [];
}
const naming = rememberingOf((column: readonly ColumnCell[]) =>
  column.filter(({ label, cell }, at) => label !== cell && (NAME.test(label.prose) || (at === 0 && THING.test(label.prose)))),
);
const NAME =
  /^\W*(?:(?:full|short|official|proper|english|chinese|common|usual|current|present) )*(?:name|abbreviation|acronym|designation|short form)(?: in (?:english|chinese))?\W*$/i;
const THING = /^\W*(?:title|body|institution|organi[sz]ation|agency|entity|authority|subject|system|law|project)\W*$/i;

/** What the words of a header are a wording of. */
function propertyKeys(header: string, cues: CueIndex): string[] {
  const words = wordsOf(header);
  if (words.length === 0) return [];
  const keys = sentencesOf(header, words, []).flatMap((sentence) => cues.find(sentence.words).flatMap((cue) => cue.keys));
  return isDateHeader(header) ? [...keys, 'bare'] : keys;
}

/** "Year", "Date": the column is of dates, whatever happened then. */
export const isDateHeader = (header: string): boolean => /^\s*(?:year|date|since|when)\b/i.test(header);
