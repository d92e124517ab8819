/** A second name that nothing has, of what was named before: "the latter known also as “Such Tiger”", "**APT0** Also answers to “Such Tiger.”" */
import type { Library } from '../../sources/library.ts';
import type { Reading, Reference } from '../../statements/reading.ts';
import { wordsIn } from '../../statements/reading.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { phrasesIn } from './phrases.ts';
import { signalStart } from './signals.ts';
import { difference, type NameSlip } from './slip.ts';
import { stanceOfName } from './stance.ts';
import { likelyMeant } from './unknown-aliases.ts';

/** Between the thing and what gives it the name: an apposition, a relative, a verb without another subject. */
const LINK =
  /^["”’'*)\]]*(?:\s*[,;:(–—])?(?:\s*(?:the (?:latter|former|second|other|last)(?: of (?:them|these|which|the two))?|(?:an?|the) (?:group|team|crew|gang|outfit|actor|body)|the|which|who|that|it|is|was|are|were|has|been|have|also|otherwise|elsewhere|better|commonly|widely|variously|sometimes|often|and|or|so|too|being|go|goes|going|went|under|by|others|some|many|trade|in|press|[(,])\s*)*$/;
/** The sentence has no other subject than what is spoken of. */
const OPENS =
  /^\W*(?:(?:it|they|he|she|this|that|the|same|group|team|crew|gang|outfit|body|bureau|agency|latter|is|was|are|were|has|been|have|also|otherwise|elsewhere|better|commonly|widely|variously|sometimes|often|and|but|too|go|goes|going|went|under|by)[\s,]+)*$/i;

export function unknownBynames(reading: Reading, library: Library): NameSlip[] {
  const { passage, sentence, references } = reading;
  return phrasesIn(reading).flatMap((written): NameSlip[] => {
    if (references.some(({ how, span }) => how === 'named' && overlaps(span, written))) return [];
    const owner = ownerOf(reading, written);
    const right = owner && likelyMeant(owner, written.text, library);
    if (!right || stanceOfName(reading, wordsIn(sentence, written)) !== 'asserted') return [];
    const fix = difference(passage.prose, written, right);
    return [{ passage, entity: owner, name: right, span: fix.span, fixes: [fix] }];
  });
}

/** What is given the name: the thing right before the words that give it, or else what the passage is about. */
function ownerOf({ passage: { prose }, sentence, references, topics }: Reading, { start }: Span): string | undefined {
  const from = Math.max(sentence.start, start - FAR);
  const at = signalStart('called', prose.slice(from, start));
  if (at === undefined) return undefined;
  const signal = from + at;
  const named = references.filter(({ how, span }) => how === 'named' && span.end <= signal);
  const last = /\bthe former\b/.test(prose.slice(named.at(-1)?.span.end ?? signal, signal)) ? named.at(-2) : named.at(-1);
  if (last) return isOwner(last) && LINK.test(prose.slice(named.at(-1)!.span.end, signal)) ? last.entities[0] : undefined;
  return OPENS.test(prose.slice(sentence.start, signal)) ? topics[0] : undefined;
}

/** So far before a name the words may stand that give it. */
export const FAR = 80;

const isOwner = ({ entities, possessive }: Reference) => entities.length === 1 && !possessive;
