/** What a wording for a relation is said of, by position: "X is run by", "X, run by", "X, a registry run by", "X, founded in 1997 and run by". */
import { BE, DETERMINERS, FUNCTION, PREPOSITIONS } from './lexicon/grammar.ts';
import { VERB_BEHIND } from './lexicon/relations.ts';
import type { Reference } from './reading.ts';
import { beforeApposition, beforeAside, beforeDate, interrupted, relativeBefore } from './relation-asides.ts';
import { carried, coordinated, type Found, free } from './relation-slots.ts';
import type { Scene } from './scene.ts';
import { BREAK } from './sentence.ts';

export const AUXILIARY = new Set(
  'is was are were be been being has have had will would does do did also now currently still today only directly formally officially then since ever long never not first thus however who thereafter afterwards later nonetheless nevertheless meanwhile again once always believed thought considered deemed understood known'.split(
    ' ',
  ),
);
/** "In turn", "in practice". */
const ASIDE = new Set(['turn', 'practice', 'fact', 'effect', 'principle', 'theory', 'law', 'name', 'reality', 'truth']);
const LINKS = new Set([...BE, 'as', 'remains', 'remained', 'becomes', 'became', 'stays']);
/** "authority over X passed to": X, though it depends on a preposition. */
const POWER =
  /^(?:authority|control|oversight|responsibility|supervision|management|charge|command|jurisdiction|operation|maintenance|stewardship)$/;
export function subjectBefore(scene: Scene, cue: number): Found | undefined {
  // "| CNNIC | the CAC; begun under Y |": of the row’s thing.
  if (scene.reading.frame && scene.break(cue) >= 4) return carried(scene);
  let at = cue - 1;
  let finite = BE.has(scene.lower(cue)) || isThirdPerson(scene, cue);
  while (at >= 0 && !scene.at[at] && (scene.break(at + 1) === 0 || at === cue - 1)) {
    const word = scene.lower(at);
    const isDate = scene.isDate(at) || (scene.isDate(at + 1) && PREPOSITIONS.has(word));
    const isToBe = word === 'to' && BE.has(scene.lower(at + 1));
    const isAtFirst = (word === 'at' && scene.lower(at + 1) === 'first') || (word === 'first' && scene.lower(at - 1) === 'at');
    const isIn = (word === 'in' && ASIDE.has(scene.lower(at + 1))) || (ASIDE.has(word) && scene.lower(at - 1) === 'in');
    if (
      !isDate &&
      !isToBe &&
      !isIn &&
      !isAtFirst &&
      !AUXILIARY.has(word) &&
      !word.endsWith('ly') &&
      !(at === cue - 1 && DETERMINERS.has(word) && word !== 'that')
    )
      break;
    if (BE.has(word) || /^(?:has|had|have|will|would)$/.test(word)) finite = true;
    at--;
    if (scene.break(at + 1) > 0) break;
  }
  if (at < 0) return fronted(scene, cue);
  const parting = scene.break(at + 1);
  if (parting >= 4) return carried(scene);
  const reference = scene.at[at];
  if (reference) return ofReference(scene, reference, parting, finite);
  const word = scene.lower(at);
  const outside = parting === 2 ? beforeAside(scene, at) : undefined;
  if (outside) return outside;
  if (parting >= 3) return carried(scene);
  if (parting > 0 && finite && word !== 'and' && word !== 'but') {
    const relative = interrupted(scene, at);
    return relative === undefined ? beforeApposition(scene, at) : antecedent(scene, relative);
  }
  if (word === 'and' || word === 'but' || word === 'or') return joined(scene, at, finite || parting > 0);
  if (word === 'which' || word === 'that' || word === 'who') return antecedent(scene, at);
  if (LINKS.has(word)) return subjectBefore(scene, at);
  if (word === 'both' || word === 'each') return both(scene, at);
  return nounBefore(scene, at, parting, cue);
}

/** "Y, a deputy of Z, leads X": a verb of its own, which a noun or a participle is not. */
const isThirdPerson = (scene: Scene, cue: number) =>
  scene.break(cue) === BREAK.comma &&
  /^\p{Ll}{2,}[^s\P{L}]s$/u.test(scene.words[cue].text) &&
  !PREPOSITIONS.has(scene.lower(cue));

function ofReference(scene: Scene, reference: Reference, parting: number, finite: boolean): Found | undefined {
  if (reference.possessive && reference.how !== 'described') return undefined;
  const clause = parting > 0 ? relativeBefore(scene, reference.first) : undefined;
  if (clause !== undefined) return firmly(beforeApposition(scene, clause), clause);
  if (!reference.dependent) return { slots: coordinated(scene, reference), tight: true };
  if (parting === 0 && POWER.test(headBefore(scene, reference.first))) return { slots: [reference], tight: true };
  const host = parting === 0 ? headOf(scene, reference) : undefined;
  if (host) return { slots: [host], tight: false };
  return parting > 0 && finite ? beforeApposition(scene, reference.first) : undefined;
}

/** "The coordinator at the MFA": the coordinator. */
function headOf(scene: Scene, { first }: Reference): Reference | undefined {
  const preposition = DETERMINERS.has(scene.lower(first - 1)) ? first - 2 : first - 1;
  const head = scene.at[preposition - 1];
  return ['at', 'in', 'of', 'within'].includes(scene.lower(preposition)) && head && !head.dependent && !head.possessive
    ? head
    : undefined;
}

/** "X, who heads Y, is": what stands right before the relative clause and nothing else. */
const firmly = (found: Found | undefined, clause: number): Found | undefined =>
  found && found.slots.length === 1 && found.slots[0].last === clause - 1 ? { ...found, tight: true } : found;

/** The noun that a reference depends on: "authority" in "authority over the CNNIC". */
function headBefore(scene: Scene, first: number): string {
  let at = first - 1;
  while (at >= 0 && (DETERMINERS.has(scene.lower(at)) || PREPOSITIONS.has(scene.lower(at)))) at--;
  return scene.lower(at);
}

/** "X, founded in 1997 and run by", "X publishes reports and is run by". */
function joined(scene: Scene, conjunction: number, finite: boolean): Found | undefined {
  const before = free(scene).filter(
    (reference) =>
      reference.last < conjunction && isSameClause(scene, reference.last, conjunction) && !isObject(scene, reference),
  );
  if (before.length === 0) return fronted(scene, conjunction) ?? carried(scene);
  if (!finite) {
    for (let at = conjunction; at > 0; at--) {
      if (scene.break(at) === 0) continue;
      const reference = scene.at[at - 1];
      if (reference && !reference.possessive && !reference.dependent) return { slots: [reference], tight: before.length === 1 };
      break;
    }
  }
  return { slots: coordinated(scene, before[0]), tight: before.length === 1 };
}

/** "Holds ITU accreditation": behind a verb, and said of what comes next. */
function isObject({ words }: Scene, { first, last }: Reference): boolean {
  const [before, next] = [words[first - 1], words[last + 1]];
  const isVerb =
    before !== undefined && words[first].break === 0 && VERB_BEHIND.test(before.lower) && !before.lower.endsWith('ly');
  return (
    isVerb && next?.break === 0 && /^\p{Ll}{3,}$/u.test(next.text) && !FUNCTION.has(next.lower) && !VERB_BEHIND.test(next.lower)
  );
}

const isSameClause = (scene: Scene, from: number, to: number) => {
  for (let at = from + 1; at <= to; at++) if (scene.break(at) >= 4) return false;
  return true;
};

/** "A and B; both are run by": those joined before. */
function both(scene: Scene, at: number): Found | undefined {
  const last = scene.references.findLast((reference) => reference.last < at);
  const slots = last ? coordinated(scene, last) : [];
  return slots.length > 1 ? { slots, tight: true } : undefined;
}

/** "X, which is run by". */
function antecedent(scene: Scene, relative: number): Found | undefined {
  const end = beforeDate(scene, relative - 1);
  const reference = scene.at[end];
  if (reference) {
    // "The idea behind it, which came from Y": the idea did.
    if (reference.possessive || (reference.how === 'referred' && reference.dependent)) return undefined;
    return { slots: coordinated(scene, reference), tight: scene.break(relative) <= 1 && !reference.dependent };
  }
  return nounBefore(scene, end, scene.break(relative), relative);
}

/** "X is a registry run by", "X, the registry run by", "A registry, run by" about the term that is explained. */
export function nounBefore(scene: Scene, end: number, parting: number, cue: number): Found | undefined {
  let at = end;
  while (at >= 0 && !scene.at[at] && !DETERMINERS.has(scene.lower(at)) && !FUNCTION.has(scene.lower(at)) && end - at < 5) {
    if (scene.break(at) > 0) break;
    at--;
  }
  if (at < 0 || (at === 0 && (DETERMINERS.has(scene.lower(0)) || scene.break(0) > 0)))
    return scene.lead.length > 0 ? carried(scene) : undefined;
  if (parting > 1 || end - at >= 5 || !DETERMINERS.has(scene.lower(at))) return undefined;
  const before = at - 1;
  if (scene.break(at) >= 1 && scene.break(at) <= 2) {
    const reference = scene.at[before];
    return reference && !reference.possessive ? { slots: [reference], tight: !reference.dependent } : undefined;
  }
  return LINKS.has(scene.lower(before)) && before < cue ? loose(subjectBefore(scene, before)) : undefined;
}

const loose = (found: Found | undefined): Found | undefined => found && { ...found, tight: false };

/** "Run by Y, X …": the subject follows; or a fragment about what the list item or row is about. */
function fronted(scene: Scene, cue: number): Found | undefined {
  for (const reference of scene.references) {
    if (reference.first <= cue || reference.dependent || reference.possessive || reference.how === 'described') continue;
    const first = DETERMINERS.has(scene.lower(reference.first - 1)) ? reference.first - 1 : reference.first;
    if (scene.break(first) === 1 && !betweenIsFinite(scene, cue, first))
      return { slots: coordinated(scene, reference), tight: false };
  }
  return carried(scene);
}

function betweenIsFinite(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (scene.break(at) >= 3 && at > from) return true;
  return false;
}
