/** Names that stand in another's place by all that the sentence says, where its grammar settles nothing. */
import type { Fact } from '../sources/fact.ts';
import type { Library } from '../sources/library.ts';
import type { Words } from '../statements/reading.ts';
import type { Setting } from '../statements/relation-scenes.ts';
import { type RelationStatement, yearsAt } from '../statements/relations.ts';
import type { Sentence, SentenceWord } from '../statements/sentence.ts';
import { stanceOf } from '../statements/stance.ts';
import { push } from '../text/lists.ts';
import { overlap } from './relation-apart.ts';
import { isAskedOnly } from './relation-asked.ts';
import { evidenceOf, likelihood } from './relation-evidence.ts';
import { isBinding } from './relation-held.ts';
import { type Rival, rivalsIn } from './relation-rivals.ts';
import type { RelationVerdict } from './relation-verdict.ts';

/** How sure the evidence has to be. */
const BAR = 0.88;
/** Of a name that no pack knows, or where no wording ties it to anything. */
const STRANGE_BAR = 0.97;

export interface Doubt {
  readonly statement: RelationStatement;
  /** The known ones that it contradicts, the likeliest first. */
  readonly facts: readonly Fact[];
}

interface Judged {
  readonly statement: RelationStatement;
  readonly verdict: RelationVerdict;
}

/** @param judged what the grammar says of the same sentences */
export function doubts(settings: readonly Setting[], judged: readonly Judged[], library: Library): Doubt[] {
  const bySentence = new Map<Sentence, Judged[]>();
  for (const one of judged) push(bySentence, one.statement.sentence, one);
  return settings.flatMap((setting) => {
    const told = bySentence.get(setting.sentence) ?? [];
    const likely = openRivals(setting, told, library)
      .filter((rival) => !told.some((one) => isAccused(one, rival)))
      .map((rival) => ({ rival, sure: likelihood(evidenceOf(rival, library)) }))
      .filter(({ rival, sure }) => sure > (rival.value.how === 'unknown' || !rival.best ? STRANGE_BAR : BAR))
      .sort((a, b) => b.sure - a.sure)
      .map(({ rival }) => rival);
    const once = likely.filter((rival, at) => !likely.slice(0, at).some((other) => isOfOne(rival, other)));
    return once.map((rival) => doubt(rival, library));
  });
}

/** Those that the writer asserts and the grammar does not bear out. */
export function openRivals(setting: Setting, told: readonly Judged[], library: Library): Rival[] {
  const { passage, sentence } = setting;
  // Which name belongs to which thing is told by their order, and that is for grammar.
  if (sentence.words.some(({ lower }) => lower === 'respectively')) return [];
  const supported = told.filter(({ verdict }) => verdict.kind === 'supported').map(({ statement }) => statement);
  // "Y had been under Z": borne out of Y, who stands in nobody's place.
  const isRight = ({ first }: Words) =>
    supported.some(({ value, subject, tight }) => value.first === first || (tight && subject.first === first));
  return rivalsIn(setting, isRight, library).filter(
    (rival) =>
      !supported.some((statement) => isSpent(statement, rival)) &&
      !told.some(({ statement }) => isOfStranger(statement, rival) || isOfOther(statement, rival)) &&
      stanceOf(passage.prose, sentence, rival.value) === 'asserted' &&
      !isAskedOnly(sentence, rival.value),
  );
}

/** "Y oversees X and deals with Z": the wording has its two ends, both by their names, and says nothing of a third. */
function isSpent({ cue, subject, value, tight }: RelationStatement, { best, value: name, setting: { scene } }: Rival): boolean {
  if (!best || !tight || best.cue.first !== cue.first || subject.how !== 'named' || value.how !== 'named') return false;
  const last = Math.max(subject.last, value.last, cue.last);
  return subject.first >= 0 && value.first >= 0 && name.first > last && scene.words.slice(last + 1, name.first).some(isNext);
}

/** "The head of Y is Z", whom nobody knows: the wording ties Y to Z, and to nobody else in the sentence. */
const isOfStranger = ({ cue, subject, value, tight }: RelationStatement, { best, value: name }: Rival) =>
  tight && best !== undefined && overlap(best.cue, cue) && subject.first === name.first && value.how === 'unknown';

/** "X was proposed by Z": the wording ties Z to X, and not to something of which nothing is said. */
const isOfOther = ({ cue, subject, value, tight }: RelationStatement, { best, place, value: name, fact }: Rival) =>
  tight &&
  !place &&
  best !== undefined &&
  overlap(best.cue, cue) &&
  value.first === name.first &&
  subject.how === 'named' &&
  !subject.entities.includes(fact.subject);

/** Another clause begins: "and works with", "and its papers were sent to". */
const isNext = ({ lower, break: parting }: SentenceWord) => lower === 'and' || lower === 'but' || parting > 0;

/** The grammar has found the mistake already, in the name itself or at the other end of the relation. */
const isAccused = ({ statement: { value, subject }, verdict }: Judged, rival: Rival) =>
  verdict.kind === 'contradicted' &&
  [value.first, subject.first].some((at) => at === rival.value.first || (at >= 0 && at === rival.place?.first));

/** Of one name, or of one relation, one mistake is told. */
const isOfOne = (one: Rival, other: Rival) => one.value === other.value || one.fact.subject === other.fact.subject;

function doubt({ setting, value, fact, best, place }: Rival, library: Library): Doubt {
  const { scene, passage, sentence, present, before } = setting;
  const statement: RelationStatement = {
    relation: 'fact',
    fact: fact.index,
    subject: place ?? { first: -1, last: -1, entities: [fact.subject], how: 'carried' },
    value,
    tight: false,
    passage,
    sentence,
    scene,
    cue: best?.cue ?? value,
    second: false,
    present,
    attached: [],
    before,
    years: yearsAt(setting, value),
  };
  const others = library.links.of(fact.subject, [fact.property]).filter((one) => isBinding(one) && one !== fact);
  return { statement, facts: [fact, ...others] };
}
