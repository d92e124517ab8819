/**
 * Mistakes made from right dates: where a draft states a year that the sources bear out, another year near it is put in its place. So every writer's
 * way of dating things teaches how its contradiction looks, and not only the few dates that they got wrong.
 */
import { checkDraft } from '../../server/core/draft.ts';
import { judge } from '../../server/core/findings/align.ts';
import type { Library } from '../../server/core/sources/library.ts';
import { isOpenToDoubt } from '../../server/core/statements/statement.ts';
import { overlaps } from '../../server/core/text/span.ts';
import type { Label, Labelled } from '../harness/labelled.ts';

/** By how much, in turn: mistakes of a year or two are the commonest. */
const SHIFTS = [-1, 2, 1, -2, 3, -3, -4, 1, -1, 2];
/** How many of one draft, so that long ones do not drown the rest. */
const MOST = 12;

/** One draft for each shift, with the one mistake labelled. */
export function shiftedIn(pieces: readonly Labelled[], library: Library): Labelled[] {
  return pieces.flatMap((piece) => {
    const years = yearsOf(piece, library);
    const step = Math.max(1, years.length / MOST);
    const chosen = years.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
    return chosen.map((start, at) => shifted(piece, start, at));
  });
}

/** Where the years stand that the sources bear out. */
function yearsOf({ text, labels }: Labelled, library: Library): number[] {
  return checkDraft(text, library).statements.flatMap((statement) => {
    if (!isOpenToDoubt(statement) || statement.value.date.relative) return [];
    const verdict = judge(statement, library);
    const span = statement.passage.segments.toDraft(statement.value.date.core);
    const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text.slice(span.start, span.end));
    const known = verdict.kind === 'supported' && verdict.claims.some(({ value }) => year && value.includes(year[0]));
    return year && known && !labels.some((label) => overlaps(label, span)) ? [span.start + year.index] : [];
  });
}

function shifted({ name, text, labels }: Labelled, start: number, at: number): Labelled {
  const right = text.slice(start, start + 4);
  const wrong = String(Number(right) + SHIFTS[(start * 7 + text.length) % SHIFTS.length]);
  const label: Label = { kind: 'date', correct: [right], start, end: start + 4 };
  return { name: `${name}~${at + 1}`, text: text.slice(0, start) + wrong + text.slice(start + 4), labels: [...labels, label] };
}
