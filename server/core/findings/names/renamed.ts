/** What a body is said to be called now, where it is named as it was called once: "it hung a new sign on its old … Bureau: the Such-and-such Bureau". */
import type { Name } from '../../mentions/mention.ts';
import { keysOf } from '../../mentions/near-names-tree.ts';
import type { Library } from '../../sources/library.ts';
import type { Reading } from '../../statements/reading.ts';
import { wordsIn } from '../../statements/reading.ts';
import { overlaps } from '../../text/span.ts';
import { isEnglishInFull } from './alike.ts';
import { FAR } from './bynames.ts';
import { isVariant } from './evidence.ts';
import { areSynonyms } from './lexicon.ts';
import { phrasesIn } from './phrases.ts';
import { signalStart } from './signals.ts';
import { difference, type NameSlip } from './slip.ts';
import { stanceOfName } from './stance.ts';

/** Between the former name and the verb that gives the new one: no other subject. */
const LINK =
  /^["”’]?[,(]?\s*(?:(?:which|that|it|was|is|has|had|been|then|soon|finally|duly|simply|eventually|officially|since|in \d{4}),?\s+)*$/;
/** "… and slapped a new sign on the door: the": the noun says what is given. */
const GIVES = /^["”’]?,?\s+(?:and|then)\s+(?:\p{Ll}+\s+){1,4}$/u;
const NEW_SIGN = /^(?:new|present|current)\s/;
/** "is now the", but not "and later the". */
const ADVERB = /^(?:now|today|since|currently|nowadays|subsequently|later|presently)\s+(?:the\s+)?["“‘]?$/;

export function wrongRenamings(reading: Reading, library: Library): NameSlip[] {
  const { passage, sentence, references } = reading;
  const { prose } = passage;
  return phrasesIn(reading).flatMap((written): NameSlip[] => {
    if (references.some(({ how, span }) => how === 'named' && overlaps(span, written))) return [];
    const from = Math.max(sentence.start, written.start - FAR);
    const at = signalStart('renamed', prose.slice(from, written.start));
    const owner = references.findLast(({ how, span }) => how === 'named' && span.end <= from + (at ?? 0));
    if (at === undefined || owner?.entities.length !== 1) return [];
    const between = prose.slice(owner.span.end, from + at);
    const words = prose.slice(from + at, written.start);
    const isOwn = NEW_SIGN.test(words)
      ? GIVES.test(between)
      : LINK.test(between) && (!ADVERB.test(words) || /\bis\s+$/.test(between));
    // It had a third name in between.
    const isNamedAgain = references.some(
      (one) => one !== owner && one.how === 'named' && one.entities.includes(owner.entities[0]),
    );
    if (!isOwn || isNamedAgain) return [];
    const right = nameOfToday(prose.slice(owner.span.start, owner.span.end), owner.entities[0], library);
    if (!right || !isOther(written.text, right.text) || stanceOfName(reading, wordsIn(sentence, written)) !== 'asserted')
      return [];
    const fix = difference(prose, written, right.text);
    return [{ passage, entity: right.entity, name: right.text, span: fix.span, fixes: [fix] }];
  });
}

/** The official name of a thing that is written by a former one. */
function nameOfToday(written: string, entity: string, library: Library): Name | undefined {
  const names = (library.entities.get(entity)?.names ?? []).filter(isEnglishInFull);
  const isFormer = names.some(({ text, role }) => role === 'former' && text.toLowerCase() === written.toLowerCase());
  return isFormer ? names.find(({ role }) => role === 'official') : undefined;
}

/** A body of the same kind, with a word that no translation of the right name has. */
function isOther(written: string, right: string): boolean {
  const [has, wants] = [keysOf(written), keysOf(right)];
  const isSame = (key: string) => wants.some((want) => isVariant(key, want, key, want) || isWithin(key, want));
  return has.at(-1) === wants.at(-1) && !has.every(isSame);
}

/** "network" and "security" of "cybersecurity". */
const isWithin = (key: string, want: string): boolean =>
  want.includes(key) || [...want].some((_, at) => areSynonyms(key, want.slice(0, at)));
