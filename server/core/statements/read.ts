/** All passages to readings, sentence by sentence, with what is carried from one to the next. */
import type { NameMention } from '../mentions/mention.ts';
import type { PassageMentions } from '../mentions/recognise.ts';
import { bibliographic, isCitationDate } from '../prose/bibliography.ts';
import { rememberingOf } from '../text/memory.ts';
import { heldBy } from '../text/span.ts';
import type { Word } from '../text/words.ts';
import { backReferences } from './anaphora.ts';
import { chronologyEntry } from './chronology.ts';
import { settled } from './content.ts';
import { Context } from './context.ts';
import type { Cue, CueIndex } from './cues.ts';
import { frameOf } from './frame.ts';
import { type Frame, type Reading, type Reference, type Words, wordsIn } from './reading.ts';
import { type Look, referencesOf } from './references.ts';
import { relativeDates } from './relative.ts';
import { type Sentence, sentencesOf } from './sentence.ts';
import { Tables } from './tables.ts';
import { termsOf } from './terms.ts';
import { uncited } from './uncited.ts';

/**
 * @param cues the wordings to look for
 * @param look what is known of an entity, in order to refer back to it
 */
export function readSentences(passages: readonly PassageMentions[], cues: CueIndex, look: Look): Reading[] {
  const context = new Context(look, termsOf(passages));
  const tables = new Tables(passages.map(({ passage }) => passage));
  const entries = bibliographic(passages.map(({ passage }) => passage));
  const byPassage = new Map(passages.map((mentions) => [mentions.passage, mentions]));
  return passages.flatMap((whole) => {
    const mentions = uncited(whole, look);
    const { passage } = mentions;
    context.enter(passage);
    const frame = frameOf(passage, tables, byPassage, { cues, look, before: context.topics });
    const row = chronologyEntry(passage, tables, byPassage);
    const entry = row && read(sentences(row)[0], row, cues, context, undefined, look, false);
    const parts = sentences(mentions);
    // What one sentence of a cell speaks of goes on in the next, and in no other cell.
    const around = passage.cell && parts.length > 1 ? context.aside() : context;
    return parts.map((sentence) => {
      const own = read(sentence, mentions, cues, around, frame, look, entries.has(passage));
      const reading = entry ? { ...own, entry } : own;
      if (!passage.cell || around !== context) around.after(passage, reading);
      return reading;
    });
  });
}

function sentences({ passage, words, names, dates }: PassageMentions): readonly Sentence[] {
  if (words.length === 0) return [];
  const inside = [...names, ...dates.map((date) => date.core)].sort((a, b) => a.start - b.start);
  const under = [passage.cell !== undefined, ...inside.map(({ start, end }) => `${start}-${end}`)].join();
  const known = parted.get(words);
  if (known?.under === under) return known.sentences;
  // "12 March. The agency …" says when it was written.
  const opening = dates.find(({ span, value, edtf }) => span.start <= words[0].start && (value ?? edtf) !== undefined)?.span;
  const made = sentencesOf(passage.prose, words, inside, passage.cell ? undefined : opening);
  parted.set(words, { under, sentences: made });
  return made;
}
/** The words of a passage are the same from one version of a draft to the next, and so are its sentences. */
const parted = new WeakMap<readonly Word[], { readonly under: string; readonly sentences: readonly Sentence[] }>();

function read(
  sentence: Sentence,
  mentions: PassageMentions,
  cues: CueIndex,
  context: Context,
  frame: Frame | undefined,
  look: Look,
  isEntry: boolean,
): Reading {
  const topics = frame && (frame.subjects.length > 0 || !context.isAside) ? frame.subjects : context.topics;
  const found = cuesBy(cues)(sentence.words);
  const all = spokenOf(sentence, mentions.names, found, look);
  const isStranger = ({ entities }: Reference) => entities.length > 0 && entities.every((id) => look(id)?.stranger);
  const strangers = all.filter(isStranger);
  const named = strangers.length > 0 ? all.filter((one) => !isStranger(one)) : all;
  const back = backReferences(sentence, named, { ...context.before, topics }, look);
  const dates = heldBy(sentence, mentions.dates, (date) => date.core)
    .filter((date) => !isEntry && !isCitationDate(mentions.passage, date.core, mentions.names))
    .map((date) => ({ date, ...wordsIn(sentence, date.core) }));
  const counted = isEntry ? [] : relativeDates(sentence, dates, context.year);
  return settled(cues, {
    passage: mentions.passage,
    sentence,
    references: [...named, ...back].sort((a, b) => a.first - b.first),
    strangers,
    dates: [...dates.filter((date) => !counted.some((other) => other.first === date.first)), ...counted].sort(
      (a, b) => a.first - b.first,
    ),
    cues: found.filter(
      (cue) =>
        !dates.some((date) => holdsWords(date, cue)) && !named.some((name) => name.how === 'named' && holdsWords(name, cue)),
    ),
    topics,
    isEntry,
    ...(frame && { frame }),
  });
}

/** What a sentence names and describes by itself, for the names in it. */
function spokenOf(sentence: Sentence, mentions: readonly NameMention[], found: readonly Cue[], look: Look): readonly Reference[] {
  const names = heldBy(sentence, mentions, (mention) => mention);
  const under = names
    .map(({ start, name, others }) => [start, name.entity, ...others.map((other) => other.entity)].join())
    .join(';');
  const known = spoken.get(found);
  if (known?.under === under) return known.references;
  const references = referencesOf(sentence, names, found, look);
  spoken.set(found, { under, references });
  return references;
}
/** By the wordings that were found, which are of one sentence and one library. */
const spoken = new WeakMap<readonly Cue[], { readonly under: string; readonly references: readonly Reference[] }>();

const cuesBy = rememberingOf((cues: CueIndex) => rememberingOf((words: Sentence['words']) => cues.find(words)));

/** A wording inside a date or a name is part of it. */
const holdsWords = (outer: Words, inner: Words) => outer.first <= inner.first && inner.last <= outer.last;
