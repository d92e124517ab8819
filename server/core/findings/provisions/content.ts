/** What a draft says of an article: its own clause, or what the sentence before, the cell beside it or the note's place says. */
import type { Fact } from '../../sources/fact.ts';
import type { SentenceWord } from '../../statements/sentence.ts';
import { remembering, rememberingOf } from '../../text/memory.ts';
import { wordsOf } from '../../text/words.ts';
import type { Article } from './article.ts';
import { meaningOf, meaningsOf } from './synonyms.ts';

const PARTING = new Set(['and', 'while', 'whereas', 'but', 'whilst']);

/** The words of the sentence that belong to an article; nothing where several articles cannot be told apart. */
export function clauseOf(article: Article, all: readonly Article[]): readonly SentenceWord[] | undefined {
  const { words } = article.reading.sentence;
  const at = all.indexOf(article);
  const from = at === 0 ? 0 : boundary(words, all[at - 1].last, article.first);
  const to = at === all.length - 1 ? words.length : boundary(words, article.last, all[at + 1].first);
  return from === undefined || to === undefined ? undefined : words.slice(from, to);
}

/** Where the clause of one article ends and that of the next begins. */
function boundary(words: readonly SentenceWord[], after: number, before: number): number | undefined {
  const between = words.slice(after + 1, before + 1).map((word, at) => ({ word, at: after + 1 + at }));
  const parting = between.filter(({ word }) => PARTING.has(word.lower));
  const broken = parting.filter(({ word }) => word.break > 0);
  const strong = between.filter(({ word }) => word.break >= 4);
  const commas = between.filter(({ word }) => word.break > 0 && word.break < 4);
  for (const choice of [strong, broken, parting, commas])
    if (choice.length > 0) return choice.length === 1 ? choice[0].at : undefined;
  return undefined;
}

/** Whether words say what a fact is about. A wording of one common word proves nothing. */
export function speaksOfFact(words: readonly SentenceWord[], fact: Fact): boolean {
  return fact.cues.some((cue) => isTelling(cue) && holds(words, cue));
}

/** Any wording, the weak ones too. */
export function touchesFact(words: readonly SentenceWord[], fact: Fact): boolean {
  return fact.cues.some((cue) => holds(words, cue));
}

function isTelling(cue: string): boolean {
  const words = wordsOf(cue);
  return words.length > 1 || (words[0]?.text.length ?? 0) > 9 || /^\p{Lu}{2,}$/u.test(cue);
}

function holds(words: readonly SentenceWord[], cue: string): boolean {
  const said = meaningsIn(words);
  return partsOf(cue).every((part) => said.some((_, at) => part.every((meaning, offset) => said[at + offset] === meaning)));
}

/** What each word of a sentence or clause means. */
const meaningsIn = rememberingOf((words: readonly SentenceWord[]) => words.map(({ form }) => meaningOf(form)));

/** The meanings of each part of a wording. */
export const partsOf = remembering((cue) => cue.split(' + ').map(meaningsOf));
