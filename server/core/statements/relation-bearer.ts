/** Who it is that a noun for a relation names: "the head of X is Y", "Y, head of X", "Y as head", "X’s head Y". */
import type { Cue } from './cues.ts';
import { BE, DETERMINERS, FUNCTION, PREPOSITIONS } from './lexicon/grammar.ts';
import { ADVERBS, EARLIER, EQUALS, PLACES, PROVIDES, RELATIONS, type RelationName, VERB_BEHIND } from './lexicon/relations.ts';
import { type Bearer, backwards, isPersonal, listed } from './relation-joined.ts';
import type { Owner } from './relation-owner.ts';
import { carried, free } from './relation-slots.ts';
import { subjectBefore } from './relation-subject.ts';
import type { Scene, Slot } from './scene.ts';
import { BREAK } from './sentence.ts';

export function bearerOf(
  scene: Scene,
  cue: Cue,
  owner: Owner | undefined,
  relation: RelationName,
  form: 'bearer' | 'subject',
): Bearer | undefined {
  const { values } = RELATIONS[relation];
  const isPerson = form === 'bearer' && values === 'person';
  const fits = (bearer: Bearer | undefined) =>
    (form === 'bearer' && values === 'maker') ||
    bearer?.slots.every((slot) => slot.how === 'carried' || isPersonal(scene, slot) === isPerson)
      ? bearer
      : undefined;
  const end = owner?.last ?? cue.last;
  const start = owner?.first ?? cue.first;
  return (
    fits(said(scene, end + 1, form)) ??
    fits(provided(scene, end + 1)) ??
    fits(before(scene, start, owner !== undefined, form)) ??
    fits(beside(scene, end + 1, owner)) ??
    fits(owner ? undefined : entered(scene, start, end + 1)) ??
    fits(fragment(scene, start, end, owner))
  );
}

/** "… is Y", "…: Y", "… is provided by Y", "… lies with Y", "… as deputy later went to Y". */
function said(scene: Scene, from: number, form: 'bearer' | 'subject', isBehindAside = false): Bearer | undefined {
  if (scene.break(from) === 3) return listed(scene, scene.after(from, { across: 3, unknown: true }));
  const isVerb = (at: number) => GOES.has(scene.lower(at)) || EQUALS.has(scene.lower(at));
  // "MIIT’s departments and CNNIC": something else is named.
  const isNext = (at: number) => isVerb(at) || isAdverb(scene.lower(at)) || isUsedTo(scene, at);
  // "Its director, however, is Y."
  if (scene.break(from) === 1 && scene.break(from + 1) === 1 && ASIDES.has(scene.lower(from)))
    return said(scene, from + 1, form, true);
  // "the secretariat – sits at Y": the verb goes on behind the dash.
  if (scene.break(from) > 0 && !((scene.break(from) === 2 || isBehindAside) && isVerb(from))) return undefined;
  let at = asOffice(scene, from);
  while (
    at < scene.words.length &&
    (scene.break(at) === 0 || at === from) &&
    (EQUALS.has(scene.lower(at)) ||
      isAdverb(scene.lower(at)) ||
      isUsedTo(scene, at) ||
      (scene.lower(at) === 'and' && at === from && isNext(at + 1)))
  )
    at += isUsedTo(scene, at) ? 2 : 1;
  if (scene.lower(at) === 'and' && scene.break(at) === 0) return undefined;
  const isDone = at > from && /(?:ed|run|held|kept|done|borne)$/.test(scene.lower(at)) && scene.lower(at + 1) === 'by';
  // An office goes to somebody who has it then; a department that goes to Y does not become Y.
  if (form === 'subject' && GOES.has(scene.lower(at)) && scene.lower(at + 1) === 'to') return undefined;
  // "Y’s divisions were swallowed by Z": Z is none of them.
  if (form === 'subject' && isDone) return undefined;
  if (isDone || PROVIDES.has(scene.lower(at)) || GOES.has(scene.lower(at))) {
    at++;
    if (!['by', 'with', 'at', 'in', 'to', 'from', 'under', 'inside'].includes(scene.lower(at))) return undefined;
    return listed(scene, scene.after(at + 1, { unknown: true }));
  }
  const lower = (step: number) => scene.lower(at + step);
  if (at > from && ['by', 'with', 'at'].includes(lower(0))) at++;
  // "… are on the campus of Y", "… are in Y’s building".
  else if (at > from && ['in', 'on', 'inside'].includes(lower(0)))
    at += lower(1) === 'the' && PLACES.has(lower(2)) && lower(3) === 'of' ? 4 : 1;
  return at > from ? listed(scene, scene.after(at, { unknown: true })) : undefined;
}

/** Verbs that say where an office or a power is to be found. */
const GOES = new Set(
  'lies lie lay lain rests rest rested sits sit sat located based goes go went gone passes passed falls fell fallen belongs belonged comes came landed ended found'.split(
    ' ',
  ),
);
const ASIDES = new Set(['however', 'meanwhile', 'though', 'too', 'moreover', 'incidentally', 'then', 'now', 'today']);
const isAdverb = (word: string) => ADVERBS.has(word) || word.endsWith('ly') || /^(?:has|have|can|may|always|be)$/.test(word);
const isUsedTo = (scene: Scene, at: number) => scene.lower(at) === 'used' && scene.lower(at + 1) === 'to';

/** "his seat as deputy chair went to": the office between does not matter. */
function asOffice(scene: Scene, from: number): number {
  if (scene.lower(from) !== 'as' || scene.break(from) > 0) return from;
  let at = from + 1;
  while (at - from < 5 && !scene.at[at] && scene.break(at) === 0 && !GOES.has(scene.lower(at)) && !isAdverb(scene.lower(at)))
    at++;
  return at;
}

/** "…, for which Y provides the staff", "…, which Y runs". */
function provided(scene: Scene, from: number): Bearer | undefined {
  const relative = PREPOSITIONS.has(scene.lower(from)) ? from + 1 : from;
  if (scene.break(from) > 1 || !['which', 'that', 'whom'].includes(scene.lower(relative))) return undefined;
  const at = DETERMINERS.has(scene.lower(relative + 1)) ? relative + 2 : relative + 1;
  const slot = scene.at[at];
  return slot?.first === at && !slot.possessive && PROVIDES.has(scene.lower(slot.last + 1))
    ? { slots: [slot], tight: true }
    : undefined;
}

/** "Y wears two hats: director of X and deputy of Z": the one person whom the sentence names. */
function onlyPerson(scene: Scene, start: number): Bearer | undefined {
  const persons = scene.references.filter((slot) => slot.last < start && scene.kindOf(slot.entities[0]) === 'person');
  const isOne = new Set(persons.flatMap((slot) => slot.entities)).size === 1;
  return isOne && !persons[0].possessive ? { slots: [persons[0]], tight: false } : undefined;
}

/** "Y, director of X", "Y is the director", "Y and Z as deputies", "Y (director of X)". */
function before(scene: Scene, start: number, owned: boolean, form: 'bearer' | 'subject'): Bearer | undefined {
  let at = start - 1;
  while (
    at >= 0 &&
    scene.break(at + 1) === 0 &&
    !scene.at[at] &&
    (DETERMINERS.has(scene.lower(at)) || EARLIER.has(scene.lower(at)) || isAdverb(scene.lower(at)))
  )
    at--;
  if (at < 0) return undefined;
  const parting = scene.break(at + 1);
  const word = scene.lower(at);
  if (parting === 0 && word === 'as') {
    if (/^(?:served|serves|serve|acts|acted|works|worked|serving|acting)$/.test(scene.lower(at - 1))) {
      const slot = scene.before(at - 2);
      return slot ? backwards(scene, slot) : undefined;
    }
    const verb = STARTS.has(scene.lower(at - 1)) ? at - 1 : STARTS.has(scene.lower(at - 2)) ? at - 2 : undefined;
    if (verb !== undefined) return takingOver(scene, verb);
    const slot = scene.before(at - 1);
    return slot && backwards(scene, slot);
  }
  if (parting === 0 && (EQUALS.has(word) || BE.has(word))) {
    const found = subjectBefore(scene, at);
    return found && { slots: found.slots, tight: found.tight };
  }
  // Who keeps a think tank is none.
  if (parting === 0 && owned && form === 'bearer' && PROVIDES.has(word)) {
    const found = subjectBefore(scene, at);
    return found && { slots: found.slots, tight: found.tight };
  }
  const isListed = parting === 3 || (word === 'and' && scene.at[at - 1]?.dependent === true);
  const person = owned && isListed && scene.lower(start - 1) !== 'the' ? onlyPerson(scene, start) : undefined;
  if (person) return person;
  if (!owned || parting === 0 || parting > 3) return undefined;
  if (scene.lower(at) === 'who') return undefined;
  const slot = scene.before(at);
  return slot && { slots: [slot], tight: true };
}

/** "Y took over as", "Y, formerly of Z, took over as". */
function takingOver(scene: Scene, verb: number): Bearer | undefined {
  const found = subjectBefore(scene, verb);
  if (found || scene.break(verb) !== 1) return found;
  const first = free(scene).find((reference) => reference.last < verb);
  return first && scene.break(first.last + 1) === 1 ? { slots: [first], tight: false } : undefined;
}

/** "took over as", "stepped in as", "was installed as". */
const STARTS = new Set(
  'took takes stepped came started starts began begins went installed appointed named doubles doubled emerged'.split(' '),
);

/** "X: founded in 2016; director Y": an entry about what stands before. */
function entered(scene: Scene, start: number, from: number): Bearer | undefined {
  const slot = scene.break(start) >= BREAK.colon && scene.break(from) === 0 ? scene.at[from] : undefined;
  return slot?.first === from && slot.how === 'named' && !slot.possessive ? { slots: [slot], tight: false } : undefined;
}

/** "The director, Y, is …", of whatever is spoken of. */
function opening(scene: Scene, from: number): Bearer | undefined {
  const slot = scene.break(from) === 1 && from <= 3 && scene.lower(0) === 'the' ? scene.at[from] : undefined;
  const isAlone = slot?.first === from && slot.how === 'named' && scene.break(slot.last + 1) === 1;
  return isAlone ? { slots: [slot], tight: false } : undefined;
}

/** "X's head Y", "X's head, Y", "the head of X (Y)". */
function beside(scene: Scene, from: number, owner: Owner | undefined): Bearer | undefined {
  if (!owner) return opening(scene, from);
  if (scene.break(from) === 0 && owner.side === 'after') return undefined;
  if (scene.break(from) > 2) return undefined;
  const slot = scene.after(from, { across: 2, unknown: true });
  if (!slot || slot.first - from > 3 || (scene.break(from) === 0 && slot.first > from)) return undefined;
  // "… along with Y’s departments, X had …": a clause of its own begins.
  if (scene.break(from) === 1 && hasVerb(scene, slot)) return undefined;
  const plain = scene.words.slice(from, slot.first).filter((word) => !DETERMINERS.has(word.lower));
  return plain.some((word) => FUNCTION.has(word.lower)) ? undefined : listed(scene, slot);
}

const hasVerb = (scene: Scene, { last }: Slot) =>
  scene.break(last + 1) === 0 && (VERB_BEHIND.test(scene.lower(last + 1)) || HAS.has(scene.lower(last + 1)));
const HAS = new Set([...BE, 'had', 'has', 'did', 'would', 'will']);

/** "MIIT’s think tank." of what the list item explains; "head of TC260" in the row of a person. */
function fragment(scene: Scene, start: number, end: number, owner: Owner | undefined): Bearer | undefined {
  const begins = start === 0 || (start === 1 && DETERMINERS.has(scene.lower(0)));
  const ends = end + 1 >= scene.words.length || scene.break(end + 1) > 0;
  if (!owner || !begins || !ends || scene.lead.length === 0) return undefined;
  const found = carried(scene);
  // In a table the row leaves no doubt.
  return found && { ...found, tight: scene.reading.frame !== undefined };
}
