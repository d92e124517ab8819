/** A record of CSL-JSON from outside as the rest of Factnote knows it. */
import * as z from 'zod/mini';
import { WORK, type Work } from '../sources/pack.ts';

/** A user's key may be anything, and so may what other programs keep in `custom`. */
const RECORD = z.extend(WORK, { id: z.string(), custom: z.optional(z.unknown()) });

export interface RecordMistake {
  readonly path: readonly (string | number)[];
  /** How the field is written rightly. */
  readonly remedy: string;
}

const NAMES = '[{ "family": "Smith", "given": "Ann" }, { "literal": "A Ministry" }]';
const REMEDIES = new Map([
  ['author', NAMES],
  ['editor', NAMES],
  ['issued', '{ "date-parts": [[1905, 1, 31]] }'],
]);

/** Everything of the record that is as CSL-JSON has it, with its mistakes; a field with a mistake is left out. */
export function checkRecord(value: object, key: string): { work: Work; mistakes: RecordMistake[] } {
  const record = cleaned({ type: 'document', ...value, id: key });
  const result = RECORD.safeParse(record);
  if (result.success) return { work: result.data as Work, mistakes: [] };
  const mistakes = result.error.issues.map((issue) => {
    const path = issue.path.filter((part) => typeof part !== 'symbol') as (string | number)[];
    return { path, remedy: REMEDIES.get(String(path[0])) ?? 'text in quotation marks' };
  });
  const wrong = new Set(mistakes.map(({ path }) => path[0]));
  const right = Object.fromEntries(Object.entries(record).filter(([field]) => !wrong.has(field)));
  return { work: { type: 'document', ...right, id: key } as Work, mistakes };
}

/** A record that is right but for empty fields. */
export const cleanRecord = (record: Record<string, unknown>): Work => checkRecord(record, String(record.id)).work;

/** Without what is empty, and without `custom`, which belongs to whoever wrote it. */
function cleaned(record: Record<string, unknown>): Record<string, unknown> {
  const { custom: _, ...rest } = record;
  return Object.fromEntries(
    Object.entries(rest).filter(([, value]) => value !== '' && value !== null && value !== undefined && !isEmptyList(value)),
  );
}

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

/** A source's record as it is written for other programs: CSL-JSON and nothing of Factnote's own. */
export const recordOf = (work: Work): Work => cleanRecord(work);
