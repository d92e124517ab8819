/** What shows that a phrase which keeps only half of a name is meant to be that name. */
import type { Name } from '../../mentions/mention.ts';
import type { Library } from '../../sources/library.ts';
import type { Reading } from '../../statements/reading.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { isMostly } from './alike.ts';
import { agreesOnDates } from './dates.ts';
import { profileAround } from './evidence.ts';
import type { Signal } from './signals.ts';

/** A name, and how much of it is kept. */
interface Half {
  readonly name: Name;
  readonly same: number;
  readonly of: number;
}

/** That a thing is spoken of, and that the phrase is said to be its name, weighs as much each. */
const OWNER = 1.5;

/**
 * It is spoken of, its date stands there, others that are tied to it do, or the words give the phrase as a name.
 * @param signal how the words before the phrase give it as a name
 */
export function weightOf(half: Half, written: Span, signal: Signal | undefined, reading: Reading, library: Library): number {
  const { entity } = half.name;
  const others = spokenOf(reading, written);
  const tied = [...new Set([...others, ...reading.topics])].filter(
    (other) => other !== entity && library.links.between(entity, other).length > 0,
  );
  const isNamed = signal !== undefined && others.has(entity);
  const isOwner = others.has(entity) && (isNamed || !isBeyond(written, reading));
  return (
    (isOwner ? OWNER : 0) +
    (isNamed ? OWNER : 0) +
    (agreesOnDates(reading, entity, library) ? 1.5 : 0) +
    Math.min(2, tied.length) +
    (hasSibling(half.name, written, reading, library) ? 1.25 : 0) +
    Math.min(1, profileAround(entity, written, reading, library)) -
    (isMostly(half) ? 0 : lack(half, reading) * (isNamed ? 0.6 : 1))
  );
}

/** "part of the …", "works with the …": something else than what the sentence speaks of. */
const isBeyond = ({ start }: Span, { passage: { prose } }: Reading) => BEYOND.test(prose.slice(Math.max(0, start - 30), start));
const BEYOND =
  /\b(?:(?:part|member|arm|branch|unit|subsidiary|affiliate|successor|predecessor|partner|counterpart|heir|offshoot|spin-off) (?:of|to)|with|from|than|unlike|between|like|at) (?:the )?$/;

/** "such a body and the …": beside something of which the sources say the same. */
function hasSibling({ entity }: Name, written: Span, { references, passage: { prose } }: Reading, library: Library): boolean {
  const beside = references.filter(
    ({ how, span }) =>
      how === 'named' && (JOINED.test(prose.slice(span.end, written.start)) || JOINED.test(prose.slice(written.end, span.start))),
  );
  const own = library.factsOf(entity);
  const says = (other: string) =>
    library.factsOf(other).some((one) => own.some(({ property, value }) => property === one.property && value === one.value));
  return beside.some(({ entities }) => entities.some((other) => other !== entity && says(other)));
}

const JOINED = /^["”’]?(?:,|,? (?:and|or|as well as))\s+(?:the )?["“‘]?$/;

/** What is not kept speaks against it, the more where no date could show what is meant. */
const lack = ({ same, of }: Half, { dates }: Reading) => (dates.length > 0 ? 1 : 1.75) * (same * 5 >= of * 3 ? 0.6 : 1);

/** What the sentence speaks of outside the phrase: named in it, its topic, the subject of its row. */
export function spokenOf({ references, topics, frame }: Reading, written: Span): Set<string> {
  const named = references.filter(({ span }) => !overlaps(span, written)).flatMap(({ entities }) => entities);
  return new Set([...named, ...topics.slice(0, 1), ...(frame?.subjects ?? [])]);
}
