/**
 * Sentences to statements about relations: who is under whom, who heads, made, keeps or follows what. Wordings with a direction find a subject
 * and a value by their place; what the relation means in facts is the aligner's business.
 */
import type { Passage } from '../prose/passage.ts';
import type { Cue, CueIndex } from './cues.ts';
import { PREPOSITIONS } from './lexicon/grammar.ts';
import { directed, SECOND } from './lexicon/relations.ts';
import type { Words } from './reading.ts';
import { cuesIn, cuesOver } from './relation-across.ts';
import { answeredRelations, ownAnswers } from './relation-answers.ts';
import { cellRelations, definedBy } from './relation-cells.ts';
import { genitives } from './relation-genitive.ts';
import { invertedRelations } from './relation-inverted.ts';
import { labelledRelations } from './relation-labels.ts';
import { ownRelations } from './relation-own.ts';
import { pairedRelations } from './relation-pairs.ts';
import { placingRelations } from './relation-placing.ts';
import { respective } from './relation-respective.ts';
import type { Setting } from './relation-scenes.ts';
import { taskRelations } from './relation-tasks.ts';
import type { Tie } from './relation-tie.ts';
import { turnRelations } from './relation-turns.ts';
import { relationsUnder } from './relation-under.ts';
import { wordedRelations } from './relation-verbs.ts';
import type { KindOf, Scene } from './scene.ts';
import { BREAK, type Sentence, type SentenceWord } from './sentence.ts';

export interface RelationStatement extends Tie {
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly cue: Cue | Words;
  /** Said of a second in command. */
  readonly second: boolean;
  /** What is told from above is wrong in what is under the body: the value is what has the relation, and the subject what it has it to. */
  readonly isUnder?: boolean;
  /** Everything else that the sentence speaks of. */
  readonly present: readonly string[];
  readonly scene: Scene;
  /** What stands right before the value: its owner, or the person's office. */
  readonly attached: readonly string[];
  /** What the passage spoke of so far, and what it is about. */
  readonly before: ReadonlySet<string>;
  /** The dates of its clause. */
  readonly years: readonly string[];
}

export interface Wordings {
  readonly cues: CueIndex;
  readonly own: CueIndex;
  readonly tasks: CueIndex;
}

/** The statements of all sentences, in order. */
export function relationStatements(all: readonly Setting[], { cues, own, tasks }: Wordings, kindOf: KindOf): RelationStatement[] {
  return all.flatMap((setting) => {
    const { scene, previous } = setting;
    const { reading, words } = scene;
    if (scene.references.length === 0 && !reading.frame && !isLabelled(words) && !previous?.sentence.question) return [];
    const found = cuesOver(scene, cues);
    const facts = cuesIn(scene, own);
    const isLone = found.length + facts.length === 0 && scene.references.length < 2 && !reading.frame;
    const isAnswer = previous?.sentence.question === true;
    if (isLone && !isAnswer && !hasPerson(scene, kindOf) && !definedBy(reading, previous)) return [];
    const worded = found.flatMap((cue) => tiesOf(scene, cue));
    const telling = found.filter((cue) => worded.some((one) => one.cue === cue));
    const pairs = pairedRelations(scene, cues);
    const ties = [
      // A label says more than the words behind it: "secretariat: run by Y".
      ...(pairs.length > 0 ? pairs : labelledRelations(scene, cues)),
      ...answeredRelations(scene, cues, previous),
      ...ownAnswers(scene, own, previous),
      ...turnRelations(scene),
      ...worded,
      ...facts
        .flatMap((cue) => ownTies(scene, cue, telling))
        .filter(({ cue, tie }) => tie.value.how === 'named' || !found.some((other) => covers(other, cue, words))),
      ...(isCleft(words) ? tasks.find(words) : []).flatMap((cue) => taskRelations(scene, cue)),
      ...invertedRelations(scene),
      ...placingRelations(scene),
      ...relationsUnder(scene, found),
      ...genitives(scene),
      ...cellRelations(scene, cues, previous),
    ];
    return respective(ties, scene).map((tie) => statement(tie, setting));
  });
}

/** "Director: Y". */
const isLabelled = (words: readonly SentenceWord[]) => words.slice(1, 5).some((word) => word.break === BREAK.colon);

/** "It is Y that". */
const isCleft = (words: readonly SentenceWord[]) =>
  words.some((word, at) => word.lower === 'it' && ['is', 'was'].includes(words[at + 1]?.lower ?? ''));

/** "Tian Li of Renmin University" ties without any wording. */
const hasPerson = ({ references }: Scene, kindOf: KindOf) =>
  references.some((reference) => kindOf(reference.entities[0]) === 'person');

type Tied = { readonly cue: Cue | Words; readonly tie: Tie };

function tiesOf(scene: Scene, cue: Cue): Tied[] {
  return cue.keys.flatMap((key) => {
    const { relation, form } = directed(key);
    // What stands anywhere near is evidence, and ties nothing by itself.
    if (form === 'near') return [];
    return wordedRelations(scene, cue, relation, form).map((tie) => ({ cue, tie }));
  });
}

/** A fact's own wording counts where no wording of the lexicon says the same. */
function ownTies(scene: Scene, cue: Cue, lexicon: readonly Cue[]): Tied[] {
  if (lexicon.some((other) => covers(other, cue, scene.words))) return [];
  return ownRelations(scene, cue).map((tie) => ({ cue, tie }));
}

/** Whether a wording holds another, a preposition at its end left out. */
function covers(outer: Words, inner: Words, words: readonly SentenceWord[]): boolean {
  const last = PREPOSITIONS.has(inner.last > inner.first ? (words[inner.last]?.lower ?? '') : '') ? inner.last - 1 : inner.last;
  return outer.first <= inner.first && outer.last >= last;
}

/** The stretch between commas that says something of a name besides: "Z, who also works for Y", "Z, a deputy of Y"; -1 where there is none. */
export function asideOf(scene: Scene, { last }: Words): number {
  const next = scene.words[last + 1];
  const isRelative = ['who', 'whose', 'which'].includes(scene.lower(last + 1));
  const isApposed = next?.break === BREAK.comma && APPOSING.has(next.lower);
  return isRelative || isApposed ? next.segment : -1;
}
const APPOSING = new Set(
  'a an the also one currently now himself herself otherwise in at doubles serves sits holds works acts is was moonlights'.split(
    ' ',
  ),
);

function statement({ cue, tie }: Tied, setting: Setting): RelationStatement {
  const { scene, passage, sentence, present, before } = setting;
  const { relation, fact, subject, value, tight, turn, fromAbove, asked } = tie;
  const attached: string[] = [];
  // "Z, who also works for Y": Y belongs to what is said of Z besides.
  const aside = asideOf(scene, value);
  for (const other of scene.references)
    if (
      (other.first > value.last && scene.words[other.first].segment === aside) ||
      (other.last < value.first && value.first - other.last <= 2) ||
      // "the coordinator at the MFA": the MFA belongs to what is spoken of.
      (other.dependent && other.first > subject.last && other.first - subject.last <= 3)
    )
      attached.push(...other.entities);
  let second = false;
  for (let at = Math.max(0, cue.first - 1); at <= cue.last; at++) second ||= SECOND.test(scene.lower(at));
  const years = yearsAt(setting, value);
  return {
    scene,
    relation,
    subject,
    value,
    tight,
    passage,
    sentence,
    cue,
    second,
    present,
    attached,
    before,
    years,
    ...(fact !== undefined && { fact }),
    ...(turn && { turn }),
    ...(fromAbove && { fromAbove }),
    ...(asked && { asked }),
  };
}

/** The dates of the clause in which something stands. */
export function yearsAt({ scene, dates }: Setting, { first: at }: Words): string[] {
  const clause = scene.clauseOf(Math.max(0, at));
  return dates.flatMap(({ date, first, last }) => (first >= clause.first && last <= clause.last && date.edtf ? [date.edtf] : []));
}
