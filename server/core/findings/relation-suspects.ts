/** What in a sentence may stand in another's place: the bodies and persons it names, and names like theirs that no pack knows. */

import { countryOf } from '../mentions/countries.ts';
import type { Library } from '../sources/library.ts';
import { FUNCTION } from '../statements/lexicon/grammar.ts';
import { INSTITUTIONS, PLACES, POSSESSED, VERB_BEHIND } from '../statements/lexicon/relations.ts';
import type { Words } from '../statements/reading.ts';
import type { Scene, Slot } from '../statements/scene.ts';
import { BREAK } from '../statements/sentence.ts';
import { nameRun, officeAt } from '../statements/unknown-names.ts';
import { isCapital } from '../text/words.ts';
import { isInNameOf } from './name-stems.ts';
import { isOwnWord } from './unknown-name.ts';

/** What kind of thing belongs where it stands. */
export type Kind = 'body' | 'person';

export interface Suspect {
  readonly value: Slot;
  readonly kind: Kind;
}

export function suspectsIn(scene: Scene, library: Library): Suspect[] {
  const named = scene.references.flatMap((value): Suspect[] => {
    const kind = value.how === 'named' && scene.at[value.first] === value ? kindOf(value.entities, library) : undefined;
    return kind && /\p{Lu}|\p{Script=Han}/u.test(scene.words[value.first].text) && !isOwner(scene, value)
      ? [{ value, kind }]
      : [];
  });
  return [
    ...named,
    ...unknownNames(scene, library).filter((one) => !isPartOfKnown(one, scene, library) && !isOfApposed(scene, one.value.first)),
  ];
}

/** The place before a name and its "the". */
const beforeThe = (words: Scene['words'], first: number) => (words[first - 1]?.lower === 'the' ? first - 2 : first - 1);

/** "Inside the State Council’s press shop": in something of its own, which has a name of its own. */
function isHouseholder(scene: Scene, { first, last }: Words): boolean {
  const before = scene.lower(beforeThe(scene.words, first));
  const noun = [last + 2, ...(scene.break(last + 3) === 0 ? [last + 3] : [])].map((at) => scene.lower(at));
  return scene.lower(last + 1) === 's' && INSIDE.has(before) && !noun.some((word) => POSSESSED.has(word) || PLACES.has(word));
}
const INSIDE = new Set(['in', 'inside', 'within', 'under', 'at', 'beneath']);

/** "The Third Committee of the United Nations", "a State Council regulation": named for something else, which is not known. */
function isOwner(scene: Scene, { first, last }: Slot): boolean {
  const before = beforeThe(scene.words, first);
  const isOfUnknown = scene.lower(before) === 'of' && isCapital(scene.words[before - 1]) && !scene.at[before - 1];
  const next = scene.words[last + 1];
  const isNoun =
    next?.break === 0 && /^\p{Ll}{3,}$/u.test(next.text) && !FUNCTION.has(next.lower) && !VERB_BEHIND.test(next.lower);
  // "A National Data Administration": brought up for the first time, and in nobody's place; "our Foreign Ministry" is the writer's.
  if (['a', 'an', 'our', 'my'].includes(scene.lower(first - 1)) || isHouseholder(scene, { first, last })) return true;
  // "Wrote it for PLA News", "its Z twin".
  if (next?.break === 0 && (TITLED.has(next.text) || TWINS.has(next.lower))) return true;
  const isOfNoun = isNoun && (PEOPLE.has(next.lower) || (scene.lower(first - 1) === 'the' && !POSSESSED.has(next.lower)));
  return isOfNoun || isOfUnknown || isOfApposed(scene, first);
}

/** "US-CERT, an offshoot of the Department …": an apposition says it of a name that is not known. */
function isOfApposed({ words, at }: Scene, first: number): boolean {
  const of = beforeThe(words, first);
  const article = [of - 2, of - 3].find((place) => ['a', 'an', 'the'].includes(words[place]?.lower ?? ''));
  if (words[of]?.lower !== 'of' || article === undefined) return false;
  return words[article].break === BREAK.comma && isCapital(words[article - 1]) && !at[article - 1];
}

/** What makes the title of a paper of a name. */
const TITLED = new Set(
  'News Daily Times Post Review Journal Weekly Monthly Quarterly Magazine Bulletin Gazette Press Online'.split(' '),
);
const TWINS = new Set(['twin', 'counterpart', 'sibling', 'namesake', 'equivalent', 'opposite']);

/** "Two APT1 members": persons, and not the body. */
const PEOPLE = new Set(
  'members staff hackers operatives officers agents people employees researchers men women officials veterans alumni'.split(' '),
);

/** The kind of everything that a name may mean; nothing where that is neither body nor person. */
export function kindOf(ids: readonly string[], library: Library): Kind | undefined {
  const kinds = new Set(ids.map((id) => KINDS[library.entities.get(id)?.kind ?? '']));
  return kinds.size === 1 ? [...kinds][0] : undefined;
}

const KINDS: Record<string, Kind | undefined> = { agency: 'body', organization: 'body', person: 'person' };

/** "Ministry of Finance", "Adam Segal", "the head of state". */
function unknownNames(scene: Scene, library: Library): Suspect[] {
  const found: Suspect[] = [];
  for (let at = 0; at < scene.words.length; at++) {
    if (scene.at[at] || scene.isDate(at)) continue;
    const office = officeAt(scene.words, at);
    if (office && isBesidePerson(scene, at, library)) {
      at = office.last;
      continue;
    }
    const isName = isCapital(scene.words[at]) && !FUNCTION.has(scene.lower(at));
    const value = office ?? (isName ? withNoun(scene, nameRun(scene, at)) : undefined);
    if (!value) continue;
    const kind = office ? 'person' : kindOfName(scene, value);
    if (kind && !isPart(scene, value)) found.push({ value, kind });
    at = value.last;
  }
  return found;
}

/** "the ministry of the National Defence": its first noun without a capital. */
function withNoun({ words, at }: Scene, value: Slot | undefined): Slot | undefined {
  if (!value) return undefined;
  const of = beforeThe(words, value.first);
  const isNoun = words[of]?.lower === 'of' && INSTITUTIONS.has(words[of - 1]?.lower ?? '') && !at[of - 1];
  return isNoun && words[value.first].break === 0 ? { ...value, first: of - 1 } : value;
}

/** By its shape: a name with a noun of an institution and a word of its own, or two or three words with capitals. */
function kindOfName({ words }: Scene, { first, last }: Slot): Kind | undefined {
  const name = words.slice(first, last + 1);
  const lower = name.map((word) => word.lower);
  if (lower.some((word) => INSTITUTIONS.has(word))) return name.length > 1 && lower.some(isOwnWord) ? 'body' : undefined;
  const isPersonal = name.length >= 2 && name.length <= 3 && name.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word.text));
  return isPersonal && lower.every(isOwnWord) && !isLand(name) ? 'person' : undefined;
}

/** "United States", "South Korea". */
const isLand = (name: readonly { readonly text: string }[]) =>
  /^(?:United|South|North|East|West|Hong|Saudi|Sri|New|European|Global)$/.test(name[0].text) ||
  name.some(({ text }) => countryOf(text) !== undefined);

/** More of the name stands beside it, and is known. */
function isPart({ at, words }: Scene, { first, last }: Slot): boolean {
  const next = words[last + 1];
  const isLonger = next?.break === 0 && (at[last + 1] !== undefined || ['of', 'for'].includes(next.lower));
  return isLonger || (at[first - 1] !== undefined && words[first].break === 0);
}

/** "The Industry Ministry", where some known name has all its words: it may well be that. */
function isPartOfKnown({ value }: Suspect, { words }: Scene, library: Library): boolean {
  const name = words
    .slice(value.first, value.last + 1)
    .filter(({ lower }) => isOwnWord(lower))
    .map(({ stem }) => stem);
  if (name.length === 0) return false;
  return library.profiles.knownBy(name[0]).some((id) => isInNameOf(name, id, library));
}

/** "Liu Yunshan, the propaganda chief": said of the person beside it. */
const isBesidePerson = (scene: Scene, at: number, library: Library) =>
  [-3, -2, -1, 1, 2, 3].some((step) => kindOf(scene.at[at + step]?.entities ?? [], library) === 'person');
