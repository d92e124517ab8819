/** A duty that the draft makes a choice: "providers may refuse to accept them", where the sources say that they must. */
import type { Fact } from '../../sources/fact.ts';
import type { Library } from '../../sources/library.ts';
import type { Reading } from '../../statements/reading.ts';
import { wordsIn } from '../../statements/reading.ts';
import { stanceOf } from '../../statements/stance.ts';
import { stemOf, stemsOf, wordsOf } from '../../text/words.ts';
import { ASIDE, FREE_TO, OBLIGED, OPTIONAL } from './lexicon.ts';
import type { Correction } from './said.ts';

export function wrongForce(reading: Reading, library: Library): Correction[] {
  const { passage, sentence } = reading;
  const { prose } = passage;
  const text = prose.slice(sentence.start, sentence.end);
  const choice = FREE_TO.exec(text);
  const left = OPTIONAL.exec(text);
  if (left) return leftOpen(reading, left, library);
  if (!choice || ASIDE.test(text)) return [];
  const start = sentence.start + choice.index;
  const span = { start, end: start + choice[0].trimEnd().length };
  if (stanceOf(prose, sentence, wordsIn(sentence, span)) !== 'asserted') return [];
  const spoken = [...reading.references.flatMap(({ entities }) => entities), ...reading.topics];
  const subjects = new Set(spoken.flatMap((one) => [one, ...elaboratedBy(one, library)]));
  const verb = sentence.words.find((word) => word.start >= span.end)?.stem;
  for (const subject of subjects)
    for (const fact of library.factsOf(subject)) {
      const duty = fact.property === 'provision' ? OBLIGED.exec(String(fact.value)) : null;
      if (!duty || !isSameDeed(verb, stemOf(wordsOf(duty.groups?.verb ?? '')[0]?.text ?? ''))) continue;
      const isSame = isOfSame(reading, fact, span.end) || (REFUSES.test(choice[0]) && isSaidOf(reading, fact.subject, span.end));
      const holder = String(fact.value).slice(0, duty.index);
      if (isSame && (isOnSame(reading, holder, span.start) || isOnProvider(reading, holder, span.start)))
        return [corrected(prose, span, duty[1], fact)];
    }
  return [];
}

/** "Acceptance by providers is voluntary": the noun is that of the duty's verb. */
function leftOpen(reading: Reading, match: RegExpExecArray, library: Library): Correction[] {
  const { passage, sentence, references, topics } = reading;
  const [from, to] = match.indices?.groups?.word ?? [0, 0];
  const span = { start: sentence.start + from, end: sentence.start + to };
  if (stanceOf(passage.prose, sentence, wordsIn(sentence, span)) !== 'asserted') return [];
  const before = sentence.words.filter(({ end }) => end <= span.start);
  const facts = [...references.flatMap(({ entities }) => entities), ...topics].flatMap((subject) => library.factsOf(subject));
  const fact = facts.find(({ property, value }) => {
    const duty = property === 'provision' ? OBLIGED.exec(String(value)) : null;
    const verb = stemOf(wordsOf(duty?.groups?.verb ?? '')[0]?.text ?? '');
    const isDone = duty !== null && before.some(({ stem, lower }) => stem === verb && lower !== verb);
    return isDone && isOnSame(reading, String(value).slice(0, duty.index), span.start);
  });
  return fact ? [{ span, text: 'mandatory', fact }] : [];
}

const REFUSES = /\b(?:refuse|decline|free|choose|need|not|liberty)\b/;

/** What has to be done is done with the thing itself: "refuse to accept the internet ID". */
const isSaidOf = ({ references }: Reading, subject: string, after: number): boolean =>
  references.some(({ entities, span }) => entities.includes(subject) && span.start >= after);

/** What rules spell out: the principle that they belong to. */
const elaboratedBy = (rules: string, library: Library): readonly string[] =>
  library.factsOf(rules).flatMap(({ property, value }) => (property === 'associated with' ? [String(value)] : []));

const isSameDeed = (one: string | undefined, duty: string) =>
  one !== undefined && (one === duty || (IDENTIFY.has(one) && IDENTIFY.has(duty)));
const IDENTIFY = new Set(stemsOf('verify identify authenticate'));

/** A platform is a provider; right before the choice, so that it is not left to its users. */
function isOnProvider({ sentence }: Reading, holder: string, before: number): boolean {
  const last = sentence.words.findLast((word) => word.end <= before);
  return /\bproviders?\s*$/.test(holder) && last !== undefined && PROVIDER.test(last.text);
}
const PROVIDER = /^(?:platforms?|services?|operators?|sites?|websites?)$/i;

/** It is left to those who have the duty. */
function isOnSame({ sentence }: Reading, holder: string, before: number): boolean {
  const head = wordsOf(holder).at(-1);
  return head !== undefined && sentence.words.some((word) => word.end <= before && word.stem === stemOf(head.text));
}

/** The duty is about the same thing: another of the fact's wordings follows the verb. */
function isOfSame({ sentence }: Reading, fact: Fact, after: number): boolean {
  const rest = sentence.words.filter((word) => word.start >= after).slice(1);
  return fact.cues.some((cue) => {
    const stems = stemsOf(cue);
    return stems.length > 1 && rest.some((_, at) => stems.every((stem, step) => rest[at + step]?.stem === stem));
  });
}

/** "may refuse to" becomes "are required to", of which "to" stands already. */
function corrected(prose: string, span: { start: number; end: number }, duty: string, fact: Fact): Correction {
  const keepsTo = / to$/.test(duty) && / to$/.test(prose.slice(span.start, span.end));
  return keepsTo ? { span: { start: span.start, end: span.end - 3 }, text: duty.slice(0, -3), fact } : { span, text: duty, fact };
}
