/** All passages to readings, sentence by sentence, with what is carried from one to the next. */
import type { PassageMentions } from '../mentions/recognise.ts';
import { bibliographic, isCitationDate } from '../prose/bibliography.ts';
import { heldBy } from '../text/span.ts';
import { backReferences } from './anaphora.ts';
import { Context } from './context.ts';
import type { CueIndex } from './cues.ts';
import { frameOf } from './frame.ts';
import { type Frame, type Reading, type Words, wordsIn } from './reading.ts';
import { type Look, referencesOf } from './references.ts';
import { relativeDates } from './relative.ts';
import { type Sentence, sentencesOf } from './sentence.ts';
import { Tables } from './tables.ts';
import { termsOf } from './terms.ts';

/**
 * @param cues the wordings to look for
 * @param look what is known of an entity, in order to refer back to it
 */
export function readSentences(passages: readonly PassageMentions[], cues: CueIndex, look: Look): Reading[] {
  const context = new Context(look, termsOf(passages));
  const tables = new Tables(passages.map(({ passage }) => passage));
  const entries = bibliographic(passages.map(({ passage }) => passage));
  const byPassage = new Map(passages.map((mentions) => [mentions.passage, mentions]));
  return passages.flatMap((mentions) => {
    const { passage } = mentions;
    context.enter(passage);
    const frame = frameOf(passage, tables, byPassage, cues, context.topics);
    return sentences(mentions).map((sentence) => {
      const reading = read(sentence, mentions, cues, context, frame, look, entries.has(passage));
      if (!passage.cell) context.after(passage, reading);
      return reading;
    });
  });
}

function sentences(mentions: PassageMentions): Sentence[] {
  const inside = [...mentions.names, ...mentions.dates.map((date) => date.core)].sort((a, b) => a.start - b.start);
  return mentions.words.length === 0 ? [] : sentencesOf(mentions.passage.prose, mentions.words, inside);
}

function read(
  sentence: Sentence,
  mentions: PassageMentions,
  cues: CueIndex,
  context: Context,
  frame: Frame | undefined,
  look: Look,
  isEntry: boolean,
): Reading {
  const topics = frame ? frame.subjects : context.topics;
  const found = cues.find(sentence.words);
  const named = referencesOf(sentence, mentions.names, found, look);
  const back = backReferences(sentence, named, { ...context.before, topics }, look);
  const dates = heldBy(sentence, mentions.dates, (date) => date.core)
    .filter((date) => !isEntry && !isCitationDate(mentions.passage, date.core, mentions.names))
    .map((date) => ({ date, ...wordsIn(sentence, date.core) }));
  const counted = isEntry ? [] : relativeDates(sentence, dates, context.year);
  return {
    passage: mentions.passage,
    sentence,
    ...(frame && { frame }),
    references: [...named, ...back].sort((a, b) => a.first - b.first),
    dates: [...dates.filter((date) => !counted.some((other) => other.first === date.first)), ...counted].sort(
      (a, b) => a.first - b.first,
    ),
    cues: found.filter(
      (cue) =>
        !dates.some((date) => holdsWords(date, cue)) && !named.some((name) => name.how === 'named' && holdsWords(name, cue)),
    ),
    topics,
    isEntry,
  };
}

/** A wording inside a date or a name is part of it. */
const holdsWords = (outer: Words, inner: Words) => outer.first <= inner.first && inner.last <= outer.last;
