/**
 * Aligns a statement about a relation with what is known. A value is contradicted only where the facts leave room for no other, where nothing
 * at all ties the two, and where the value is of a kind that can stand there.
 */
import { compatible } from '../dates/compare.ts';
import type { Fact } from '../sources/fact.ts';
import type { Library } from '../sources/library.ts';
import { MEANINGS, type Meaning } from '../sources/links.ts';
import { PROPERTIES } from '../sources/properties.ts';
import { isOfOtherOne } from '../statements/anaphora.ts';
import { SECOND } from '../statements/lexicon/relations.ts';
import type { RelationStatement } from '../statements/relations.ts';
import { stanceOf } from '../statements/stance.ts';
import { hasNegation, judgeOwn } from './align-own.ts';
import { judgeTask } from './align-task.ts';
import { judgeTurn } from './align-turn.ts';
import { isToldApart } from './relation-apart.ts';
import { isAskedOnly } from './relation-asked.ts';
import { fits, isHeld, isKind } from './relation-holders.ts';
import { type RelationVerdict, supportedBy, UNKNOWN } from './relation-verdict.ts';
import { isBetween } from './relation-wordings.ts';
import { isUnknownRival } from './unknown-name.ts';

export function judgeRelation(statement: RelationStatement, library: Library): RelationVerdict {
  const verdict = verdictOn(statement, library);
  return verdict.kind === 'contradicted' && !isAsserted(statement) ? UNKNOWN : verdict;
}

function verdictOn(statement: RelationStatement, library: Library): RelationVerdict {
  if (statement.turn) return judgeTurn(statement, library);
  if (isOfOtherOne(statement.scene.words, statement.value.first, statement.subject.last)) return UNKNOWN;
  if (statement.relation === 'fact') return judgeOwn(statement, library);
  if ((statement.relation === 'lead' || statement.relation === 'chair') && isDeputy(statement)) return UNKNOWN;
  return statement.relation === 'task' ? judgeTask(statement, library) : judgeAll(statement, library);
}

/** "Y took the chair, with A and B as his deputies": neither has the chair. */
const isDeputy = ({ passage: { prose }, sentence, value }: RelationStatement) =>
  DEPUTY.test(prose.slice(sentence.words[Math.max(0, value.last)].end, sentence.end));
const DEPUTY = /^(?:(?:,? and|,) (?:\p{Lu}[\p{L}-]+ ?){1,4})*\s?as (?:(?:his|her|its|their|the|a) )?(?:deput|vice)/u;

export function isAsserted(statement: RelationStatement): boolean {
  if (isToldApart(statement.scene, statement.subject) || isHolder(statement)) return false;
  if (isAskedOnly(statement.sentence, statement.value)) return false;
  const stance = stanceOf(statement.passage.prose, statement.sentence, statement.value);
  return (
    stance === 'asserted' ||
    (stance === 'denied' && isContrasted(statement)) ||
    (stance === 'denied' && statement.relation === 'fact' && hasNegation(statement))
  );
}

/** "The Beijing propaganda chief, who took the office over": whoever heads a body is not the body. */
const isHolder = ({ value, sentence: { words }, relation }: RelationStatement) =>
  relation === 'authority' && value.how === 'described' && HOLDER.test(words[value.last]?.lower ?? '');
const HOLDER = /^(?:chief|director|head|boss|supremo|leader|minister|chairman|president)$/;

/** "Not by Z but by Y" denies Z only. */
function isContrasted({ sentence, value }: RelationStatement): boolean {
  const before = sentence.words.slice(Math.max(0, value.first - 4), value.first).map((word) => word.lower);
  return before.includes('but');
}

/** "Z did seek to take it over, but Y runs it": another clause begins with the right one. */
const isRightNearer = ({ tight, scene, value, cue }: RelationStatement, known: readonly string[]) =>
  !tight &&
  scene.references.some(
    (one) =>
      one.how === 'named' &&
      isBetween(one, value, cue) &&
      one.entities.some((id) => known.includes(id)) &&
      [1, 2].some((step) => scene.lower(one.first - step) === 'but'),
  );

/** A name that means several things is right if one of them is. */
function judgeAll(statement: RelationStatement, library: Library): RelationVerdict {
  if (statement.relation === 'fact' || statement.relation === 'task') return UNKNOWN;
  const meaning = meaningOf(statement.relation, statement, library);
  const verdicts = subjectsOf(statement, library).map((subject) => judgeOf(subject, statement, meaning, library));
  return (
    verdicts.find((verdict) => verdict.kind === 'supported') ??
    verdicts.find((verdict) => verdict.kind === 'contradicted') ??
    UNKNOWN
  );
}

/** Of what is under nobody, only that is known with whom it is associated: "a unit of Y" says so of a group of hackers. */
function meaningOf(relation: keyof typeof MEANINGS, { subject }: RelationStatement, library: Library): Meaning {
  const meaning = MEANINGS[relation];
  const isFree =
    relation === 'authority' && subject.entities.every((id) => library.links.of(id, meaning.properties).length === 0);
  if (!isFree) return meaning;
  const { association, origin } = MEANINGS;
  const isMade = subject.entities.every((id) => library.links.of(id, association.properties).length === 0);
  // "Alibaba’s WeChat", "WeChat belongs to Alibaba": what is nobody’s but its maker’s.
  return isMade ? { properties: origin.properties, unlike: [] } : association;
}

/** "Xi chairs X; his deputies": those of what the person heads. So is a secretariat that is listed under a person. */
function subjectsOf({ relation, subject, present, before }: RelationStatement, library: Library): readonly string[] {
  if (relation === 'post' || relation === 'fact' || relation === 'task') return subject.entities;
  const { properties } = MEANINGS[relation];
  return subject.entities.flatMap((id) => {
    const heads = [...new Set(library.entities.get(id)?.heads)].filter((body) => library.links.of(body, properties).length > 0);
    const spokenOf = heads.filter((body) => present.includes(body) || before.has(body));
    const meant = spokenOf.length > 0 ? spokenOf : heads;
    return meant.length === 1 && (relation === 'deputy' || subject.first < 0) ? meant : [id];
  });
}

function judgeOf(subject: string, statement: RelationStatement, meaning: Meaning, library: Library): RelationVerdict {
  const { links } = library;
  const value = statement.value.entities;
  if (value.includes(subject)) return supportedBy();
  const isSaid = (fact: Fact) => meaning.properties.includes(fact.property);
  const said = value.flatMap((id) => links.between(subject, id).filter(isSaid));
  if (said.length > 0)
    return supportedBy(
      ...said.filter(
        (fact) =>
          fact.subject === subject && value.includes(String(fact.value)) && isHeld(fact, statement) && isNow(fact, statement),
      ),
    );
  if (value.some((id) => isTied(subject, id, statement, meaning, library))) return UNKNOWN;
  const facts = links
    .of(subject, meaning.properties)
    .filter((fact) => isHeld(fact, statement) && isKind(String(fact.value), statement, library));
  const binding = facts.filter(
    (fact) => (fact.closed || PROPERTIES[fact.property].single) && (!WORDED.has(statement.relation) || isWorded(fact, statement)),
  );
  if (binding.length === 0 || facts.some((fact) => value.includes(String(fact.value)))) return UNKNOWN;
  if (!fits(statement, library)) return UNKNOWN;
  // There is one, and he is named.
  if (statement.relation === 'representative' && binding.some((fact) => statement.present.includes(String(fact.value))))
    return UNKNOWN;
  if (statement.value.how === 'unknown')
    return isUnknownRival(statement, binding, library) ? { kind: 'contradicted', facts: binding } : UNKNOWN;
  const known = facts.map((fact) => String(fact.value));
  if (isFounderOf(statement, known, library) || isRightNearer(statement, known)) return UNKNOWN;
  if (value.some((id) => known.some((other) => covers(id, other, known, statement, library)))) return UNKNOWN;
  const others = statement.scene
    .around(Math.max(0, statement.value.first))
    .filter((other) => other !== subject && !statement.attached.includes(other));
  // What a thing truly is in explains no other part of that: "created in the ministry and put under its department Y".
  const reasons = others.filter((other) => !known.includes(other));
  if (!statement.tight && reasons.some((other) => value.some((id) => explains(other, id, library)))) return UNKNOWN;
  // "When X took it over, it had been founded by Y": "it" may be the other one, of which it is true.
  const isOfOther = (other: string) => value.some((id) => links.between(other, id).some(isSaid));
  if (isIt(statement) && reasons.some(isOfOther)) return UNKNOWN;
  return { kind: 'contradicted', facts: binding };
}

const isIt = ({ subject, scene }: RelationStatement) => subject.how === 'referred' && scene.lower(subject.first) === 'it';

/** Of which a fact has to have the very words. */
const WORDED = new Set<RelationStatement['relation']>(['association', 'representative']);

/** A person where a body is known: whoever founded a firm, or spoke for a ministry, may well have made what came of it. */
function isFounderOf({ value }: RelationStatement, known: readonly string[], library: Library): boolean {
  const isPerson = (id: string) => library.entities.get(id)?.kind === 'person';
  return (
    value.entities.length > 0 &&
    value.entities.every(isPerson) &&
    known.every((id) => INSTITUTED.has(library.entities.get(id)?.kind ?? ''))
  );
}
const INSTITUTED = new Set(['agency', 'organization']);

/** What has ended is borne out where the draft speaks of its time. */
const isNow = (fact: Fact, { years }: RelationStatement) =>
  fact.end === undefined ||
  years.some((year) => compatible(year, `${fact.start?.split('/')[0] ?? '..'}/${fact.end?.split('/').at(-1)}`));

/** Whether some fact ties the two in a way that may be what the draft says. */
function isTied(subject: string, value: string, statement: RelationStatement, meaning: Meaning, library: Library): boolean {
  return library.links.between(subject, value).some((fact) => {
    if (meaning.unlike.includes(fact.property)) return false;
    // Members stand under a body, and not the body under them.
    if (statement.relation === 'authority' && fact.subject === subject && fact.property === 'has member') return false;
    if (statement.relation === 'authority' && fact.subject === value && fact.property === 'member of') return false;
    const second = fact.property === 'deputy chairperson' || isOfSecond(fact.cues);
    const isHead = statement.relation === 'lead' || statement.relation === 'chair';
    if (isHead && second && !statement.second) return false;
    if (fact.property !== 'associated with' || isWorded(fact, statement) || isBodies(fact, library)) return true;
    return statement.relation !== 'origin' && !(statement.relation === 'authority' && isFormal(statement));
  });
}

/** "Legal representative", "represents it on paper": whoever is that is not said to head it. */
const isOfSecond = (cues: readonly string[]) =>
  cues.some((cue) => SECOND.test(cue)) && !cues.some((cue) => HEAD.test(cue) && !SECOND.test(cue));
const HEAD = /\b(?:director|chair|chairman|head|heads|headed|president|chief|leader|leads|led|minister|runs|ran)\b/i;

/** Who is competent by law is more than who has a hand in something. */
const isFormal = ({ sentence, cue }: RelationStatement) =>
  sentence.words.slice(cue.first, cue.last + 1).some((word) => word.stem === 'compet' || word.stem === 'lead');

/** A body that is associated with another may be said to be under it; a task needs the fact's own words. */
const isBodies = (fact: Fact, library: Library) =>
  [fact.subject, String(fact.value)].every((id) => ['agency', 'organization'].includes(library.entities.get(id)?.kind ?? ''));

function isWorded(fact: Fact, statement: RelationStatement): boolean {
  if (statement.relation === 'representative') return fact.cues.some((cue) => /represent/.test(cue));
  const header = statement.scene.reading.frame?.header.toLowerCase() ?? '';
  const text = `${header} ${statement.sentence.words.map((word) => word.lower).join(' ')}`;
  return fact.cues.some((cue) => text.includes(cue.toLowerCase()));
}

/** A known value is under this one, or this one is a part of it: a ministry and its bureau are not two rivals. */
function covers(value: string, known: string, all: readonly string[], statement: RelationStatement, library: Library): boolean {
  if (['post', 'lead', 'chair'].includes(statement.relation)) return isOffice(value, known, library);
  const isMeant = (fact: Fact) => fact.end === undefined || statement.years.some((year) => compatible(year, `../${fact.end}`));
  const { links } = library;
  if (library.entities.get(known)?.kind === 'person' && links.between(known, value).length > 0) return true;
  if (links.above(known, isMeant).has(value)) return true;
  const names = (id: string) => library.entities.get(id)?.names.map((name) => name.text) ?? [];
  if (names(known).some((name) => names(value).some((part) => part.length > 6 && name.includes(part)))) return true;
  return links.above(value).has(known) && !all.some((other) => other !== known && links.above(other).has(known));
}

const isOffice = (one: string, other: string, library: Library) =>
  library.links.between(one, other).some((fact) => fact.property === 'office');

/** Something else in the sentence of which the value is said truly. */
const explains = (other: string, value: string, library: Library) =>
  other !== value && library.links.between(other, value).length > 0;
