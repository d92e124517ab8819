/** Whether the sentence really says how many of these a thing has. Nouns such as "institution" count too much to go by the noun alone. */
import { PERIODS } from '../../mentions/numbers/lexicon.ts';
import { COUNTING_VERBS, GENERIC_NOUNS } from '../../statements/lexicon/numbers.ts';
import { BREAK } from '../../statements/sentence.ts';
import { stemOf } from '../../text/words.ts';
import type { Counted, NumberScope, Option } from './scope.ts';
import type { NumberSubject } from './subject.ts';

const COUNTING = new Set(COUNTING_VERBS.trim().split(/\s+/).map(stemOf));
const GENERIC = new Set([...GENERIC_NOUNS].filter(Boolean).map(stemOf));

export function isEvident(
  { reading, told }: NumberScope,
  counted: Counted,
  { quantity, length, cued, conditioned }: Option,
  subject: NumberSubject,
): boolean {
  const { number } = counted;
  const { words } = reading.sentence;
  if (counted.partial && (number.share || !cued)) return false;
  if (words.some((word, at) => at < number.from && word.lower === 'alone')) return false;
  const colon = counted.by === 'before' && words[number.from].break >= 2;
  if (cued || colon || counted.by === 'label') return true;
  if (number.share) return subject.how !== 'carried';
  if (counted.words && PERIODS.has(words[counted.words.last].lower.replace(/s$/, ''))) return false;
  const generic = length === 1 && isGeneric(reading, counted);
  // Two of anything are hardly a wrong count of three hundred.
  if (generic && !conditioned && number.bounds.high <= 6 && quantity.value >= 20) return false;
  if (conditioned || length > 1) return subject.how !== 'carried' || length > 1 || !generic;
  const segment = words[number.last].segment;
  const counts = words.some(
    (word, at) =>
      word.segment === segment && (at < number.from || at > (counted.words?.last ?? number.to)) && COUNTING.has(word.stem),
  );
  const isTold = subject.how === 'near' && told.includes(subject.entity);
  const isVerbOf = reading.references.some(
    ({ entities, last }) => last < number.from && entities.includes(subject.entity) && COUNTING.has(words[last + 1]?.stem ?? ''),
  );
  const isParted = words.slice(0, number.first + 1).some((word) => word.break >= BREAK.semicolon);
  if (isVerbOf && !isParted && subject.how !== 'carried') return true;
  // Nobody counts so many of anything by the way.
  if (!generic && number.value >= 1000) return true;
  if (generic) return WHOLE.has(subject.how) || isTold || (counts && subject.how !== 'carried');
  const before = words[number.from - 1]?.lower ?? '';
  return (
    counts ||
    (words[number.from].break >= BREAK.colon && words[(counted.words ?? number).last + 1]?.lower !== 'of') ||
    subject.how === 'near' ||
    WHOLE.has(subject.how) ||
    /^(?:the|into|of|with|its|their)$/.test(before) ||
    /^[-‐‑]$/.test(words[number.to + 1]?.gap ?? '')
  );
}

/** The whole sentence speaks of the thing. */
const WHOLE = new Set(['described', 'told']);

function isGeneric({ sentence: { words } }: NumberScope['reading'], { words: counted }: Counted): boolean {
  return counted === undefined || GENERIC.has(words[counted.last].stem);
}
