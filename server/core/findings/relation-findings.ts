/** What both rules about relations share: the statements of a draft once, the verdict on each value, and the finding with its fixes. */
import type { Fact } from '../sources/fact.ts';
import type { Library } from '../sources/library.ts';
import { RELATIONS } from '../statements/lexicon/relations.ts';
import type { Words } from '../statements/reading.ts';
import { circumstances, type Situation, settingOf, situations } from '../statements/relation-scenes.ts';
import { asideOf, type RelationStatement, relationStatements } from '../statements/relations.ts';
import { isAsserted, judgeRelation } from './align-relation.ts';
import type { Support } from './finding.ts';
import { overlap } from './relation-apart.ts';
import { doubts } from './relation-doubts.ts';
import { seenFromAbove } from './relation-from-above.ts';
import { isPost } from './relation-holders.ts';
import type { RelationVerdict } from './relation-verdict.ts';
import type { ReadDraft } from './rule.ts';

export interface Contradiction {
  readonly statement: RelationStatement;
  readonly facts: readonly Fact[];
  /** A person stands where another belongs. */
  readonly isPersonal: boolean;
}

/** A statement with what the sources say to it. */
export interface Judged {
  readonly statement: RelationStatement;
  readonly verdict: RelationVerdict;
}

interface Worked {
  readonly library: Library;
  readonly judged: readonly Judged[];
  readonly found: readonly Contradiction[];
}

/** By the readings, which a draft shares with what it was made of. */
const memory = new WeakMap<ReadDraft['readings'], Worked>();

/** The contradicted statements of a draft, one for each value that is wrong. Worked out once for all rules. */
export const contradictions = (draft: ReadDraft, library: Library) => worked(draft, library).found;

/** All statements about relations in a draft. Worked out once for all rules. */
export const judgedRelations = (draft: ReadDraft, library: Library) => worked(draft, library).judged;

function worked(draft: ReadDraft, library: Library): Worked {
  const known = memory.get(draft.readings);
  if (known?.library === library) return known;
  const all = situations(draft.readings).map((situation) => weighed(situation, library));
  const judged = all.flatMap((one) => one.judged);
  const doubted = all.flatMap((one) => one.doubted);
  const made = { library, judged, found: [...contradicted(judged, library), ...doubted] };
  memory.set(draft.readings, made);
  return made;
}

interface Weighed {
  readonly judged: readonly Judged[];
  readonly doubted: readonly Contradiction[];
}

/** What grammar tells of one sentence, and what evidence tells where grammar settles nothing. */
function weighed(situation: Situation, library: Library): Weighed {
  const { content, passage } = situation.reading;
  const { judged, doubted } = content.recall(weighed, circumstances(situation), () => {
    const kindOf = (id: string) => library.entities.get(id)?.kind;
    const setting = settingOf(situation, kindOf);
    const statements = relationStatements([setting], library.links, kindOf);
    const told = statements.map((statement) => ({ statement, verdict: judgeRelation(statement, library) }));
    const doubted = doubts([setting], told, library).map((doubt) => ({
      ...doubt,
      isPersonal: isPersonal(doubt.statement, doubt.facts[0], library),
    }));
    return { judged: told, doubted };
  });
  const here = <T extends { readonly statement: RelationStatement }>(one: T): T =>
    one.statement.passage === passage ? one : { ...one, statement: { ...one.statement, passage } };
  return { judged: judged.map(here), doubted: doubted.map(here) };
}

function contradicted(judged: readonly Judged[], library: Library): Contradiction[] {
  const key = ({ passage, sentence, value }: RelationStatement) =>
    `${passage.segments.toDraft(sentence).start}:${value.first}:${value.last}`;
  const supports = judged.flatMap(({ statement, verdict }) => (verdict.kind === 'supported' ? [statement] : []));
  /** Some other reading of the same words is true. "Its only new member" says more than "its member", which does not count then. */
  const isSupported = (statement: RelationStatement) =>
    supports.some(
      (other) =>
        key(other) === key(statement) &&
        !isAboutAnother(statement, other) &&
        !(statement.relation === 'fact' && isInside(other.cue, statement.cue)),
    );
  const once = new Map<string, Contradiction>();
  // "Y as head of X" says one thing of X and the same of Y: one of them is wrong, not both.
  const pair = ({ passage, sentence, cue, subject, value }: RelationStatement) =>
    `${passage.segments.toDraft(sentence).start}:${cue.first}:${[subject.first, value.first].sort((a, b) => a - b).join('-')}`;
  const pairs = new Map<string, RelationStatement>();
  for (const { statement, verdict } of judged) {
    if (verdict.kind !== 'contradicted') continue;
    const under = seenFromAbove(statement, supports, library);
    if (under) {
      once.set(key(under.statement), under);
      continue;
    }
    if (!isNamed(statement) || (!statement.turn && isSupported(statement))) continue;
    const told = once.get(key(statement));
    // "The sole newcomer" tells more than "a member".
    if (told && (told.statement.turn || told.facts.length <= verdict.facts.length * 4)) continue;
    const rival = pairs.get(pair(statement));
    if (rival && !isNews(statement, rival)) continue;
    if (rival) once.delete(key(rival));
    pairs.set(pair(statement), statement);
    const facts = worded(statement, verdict.facts, library);
    once.set(key(statement), { statement, facts, isPersonal: isPersonal(statement, facts[0], library) });
  }
  const all = [...once.values()];
  return all.filter(({ statement }) => !all.some((other) => isSaidOf(statement, other.statement)));
}

/** A pronoun is never wrong by itself. */
const isNamed = ({ value, fromAbove }: RelationStatement) => !fromAbove || value.how === 'named';

/** "The leader of X is Y, deputy at Z": where Y is wrong, Z may well be right. */
const isSaidOf = (statement: RelationStatement, wrong: RelationStatement) =>
  statement !== wrong &&
  statement.sentence === wrong.sentence &&
  statement.subject.first >= 0 &&
  statement.subject.first === wrong.value.first;

/** "At the helm of X is Y, a deputy of Z": that Y is at Z says nothing for Y at X. */
const isAboutAnother = (statement: RelationStatement, other: RelationStatement) =>
  (statement.tight || isAside(statement, other)) &&
  statement.relation !== 'fact' &&
  statement.subject.first !== other.subject.first &&
  !overlap(statement.cue, other.cue);

/** "Its head is Y, who is also a deputy of Z": said of Y besides. */
const isAside = ({ scene, value, cue }: RelationStatement, other: RelationStatement) =>
  cue.last < value.first && other.cue.first > value.last && scene.words[other.cue.first].segment === asideOf(scene, value);

/** Writers put what is known first: "Y, who heads X" tells X of Y, and "at the head of X is Y" tells Y of X. But "Y heads X" may tell either. */
function isNews({ value, scene, cue }: RelationStatement, rival: RelationStatement): boolean {
  if (value.first < rival.value.first || scene.lower(cue.first - 1) === 'as') return false;
  const isNoun =
    'keys' in cue && cue.keys.some((key) => key.endsWith(':bearer') || key.endsWith(':beside')) && cue.first < rival.value.last;
  return isNoun || ['who', 'which'].some((word) => [scene.lower(cue.first - 1), scene.lower(cue.first - 2)].includes(word));
}

/** What is borne out of relations to persons, or of the others. */
export function relationSupports(draft: ReadDraft, library: Library, ofPersons: boolean): Support[] {
  return judgedRelations(draft, library).flatMap(({ statement, verdict }) => {
    if (verdict.kind !== 'supported' || verdict.facts.length === 0 || !isHere(statement)) return [];
    if (isPersonal(statement, verdict.facts[0], library) !== ofPersons || !isAsserted(statement)) return [];
    const { passage, sentence, value } = statement;
    const inProse = { start: sentence.words[value.first].start, end: sentence.words[value.last].end };
    return [{ span: passage.segments.toDraft(inProse), facts: verdict.facts, sure: true }];
  });
}

/** A value that is carried over from another sentence has no place in this one. */
const isHere = ({ sentence: { words }, value }: RelationStatement) => value.first >= 0 && value.last < words.length;

/** A person stands there, or belongs there. */
const isPersonal = (statement: RelationStatement, { subject, value }: Fact, library: Library) =>
  isOfPersons(statement) ||
  [...statement.value.entities, subject, String(value)].some(
    (id) => library.entities.get(id)?.kind === 'person' || isPost(id, library),
  );

/** Of several posts, the one in whose words the draft speaks: "CEO of Y". */
function worded(
  { relation, sentence, subject, cue }: RelationStatement,
  facts: readonly Fact[],
  library: Library,
): readonly Fact[] {
  if (relation !== 'post') return facts;
  const said = sentence.words
    .slice(cue.first, cue.last + 1)
    .map((word) => word.lower)
    .join(' ')
    .replace('vice director', 'vice-director');
  // Whoever heads something heads one of these.
  const isHead = 'keys' in cue && cue.keys.some((key) => key.startsWith('lead:') || key.startsWith('chair:'));
  const heads = isHead
    ? facts.filter((fact) => subject.entities.some((id) => library.entities.get(id)?.heads?.includes(String(fact.value))))
    : [];
  if (heads.length > 0) return heads;
  const found = facts.filter((fact) => fact.cues.some((words) => words.toLowerCase() === said));
  return found.length > 0 ? found : facts;
}

/** "Chaired by the head of state" speaks of a person without a name. */
const isOfPersons = ({ relation }: RelationStatement) =>
  relation !== 'fact' && relation !== 'post' && relation !== 'task' && RELATIONS[relation].values === 'person';

const isInside = (one: Words, other: Words) =>
  other.first <= one.first && one.last <= other.last && other.last - other.first > one.last - one.first;
