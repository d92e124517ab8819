/** Right numbers of a wrong period: "15 million checks a week" where the sources say a day. */
import { meet } from '../../mentions/numbers/bounds.ts';
import type { Library } from '../../sources/library.ts';
import type { Quantity } from '../../sources/quantities.ts';
import { stanceOf } from '../../statements/stance.ts';
import type { Span } from '../../text/span.ts';
import { fitsButPeriod, isReckoned } from './context.ts';
import { countedIn } from './counted.ts';
import { isEvident } from './evidence.ts';
import { likePeriod, periodOf } from './period.ts';
import type { Counted, NumberScope } from './scope.ts';
import { subjectOfNumber } from './subject.ts';

export interface WrongPeriod {
  /** The word that names the period; offsets of the prose. */
  readonly span: Span;
  /** What should stand there. */
  readonly text: string;
  readonly known: readonly Quantity[];
}

export function wrongPeriods(scope: NumberScope, library: Library): WrongPeriod[] {
  if (!scope.quantities.some(({ rate }) => rate !== undefined) || isReckoned(scope.reading)) return [];
  return countedIn(scope).flatMap((counted) => periodOfCount(scope, counted, library) ?? []);
}

function periodOfCount(scope: NumberScope, counted: Counted, library: Library): WrongPeriod | undefined {
  const { reading } = scope;
  const { number } = counted;
  const period = periodOf(reading, number, counted.words);
  if (!period || counted.partial || number.shape === 'vague') return undefined;
  const meant = counted.options.filter(
    ({ quantity }) =>
      quantity.rate !== undefined &&
      meet(number.bounds, quantity.bounds) &&
      fitsButPeriod(reading, number, counted.words, quantity, library),
  );
  if (meant.length === 0 || meant.some(({ quantity }) => quantity.rate === period.unit)) return undefined;
  if (stanceOf(reading.passage.prose, reading.sentence, number) !== 'asserted') return undefined;
  const subject = subjectOfNumber(scope, counted, meant, library);
  const held = meant.find(
    (option) => option.quantity.fact.subject === subject?.entity && isEvident(scope, counted, option, subject),
  );
  if (!held) return undefined;
  const { start, end } = reading.sentence.words[period.at];
  const written = reading.passage.prose.slice(start, end);
  return { span: { start, end }, text: likePeriod(written, held.quantity.rate ?? ''), known: [held.quantity] };
}
