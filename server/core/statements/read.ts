/** All passages to statements, with what is carried from one sentence to the next. */
import type { PassageMentions } from '../mentions/recognise.ts';
import type { Passage } from '../prose/passage.ts';
import { wordsOf } from '../text/words.ts';
import { Context } from './context.ts';
import type { CueIndex } from './cues.ts';
import { type Reading, wordsIn } from './reading.ts';
import { backReferences, type Referent, referencesOf } from './references.ts';
import { type Sentence, sentencesOf } from './sentence.ts';
import { type DateStatement, dateStatements } from './statement.ts';
import { Tables } from './tables.ts';

/**
 * @param cues the wordings to look for
 * @param referent what is known of an entity, in order to refer back to it
 */
export function readStatements(
  passages: readonly PassageMentions[],
  cues: CueIndex,
  referent: (id: string) => Referent | undefined,
): DateStatement[] {
  const context = new Context(referent);
  const tables = new Tables(passages.map(({ passage }) => passage));
  const byPassage = new Map(passages.map((mentions) => [mentions.passage, mentions]));
  return passages.flatMap((mentions) => {
    const { passage } = mentions;
    context.enter(passage);
    const frame = tables.frameOf(passage);
    const subject = frame?.subject && frame.subject !== passage ? byPassage.get(frame.subject) : undefined;
    const row = subject?.names.map((name) => name.name.entity) ?? [];
    return sentences(mentions).flatMap((sentence) => {
      const reading = read(sentence, mentions, cues, context, frame ? row : context.topics);
      if (!frame) context.after(passage, reading.references);
      const statements = dateStatements(passage, reading);
      return frame?.header
        ? statements.map((statement) => underHeader(statement, headerKeys(frame.header, cues), row))
        : statements;
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
  topics: readonly string[],
): Reading {
  const found = cues.find(sentence.words);
  const named = referencesOf(sentence, mentions.names, found);
  const back = backReferences(sentence, named, context.recent, topics);
  const references = [...named, ...back].sort((a, b) => a.first - b.first);
  const dates = mentions.dates
    .filter((date) => date.core.start >= sentence.start && date.core.end <= sentence.end)
    .map((date) => ({ date, ...wordsIn(sentence, date.core) }));
  return {
    sentence,
    references,
    dates,
    cues: found.filter((cue) => !dates.some((date) => date.first <= cue.first && cue.last <= date.last)),
    topics,
  };
}

/** What the header of a column is a wording of. */
function headerKeys(header: Passage | undefined, cues: CueIndex): string[] {
  if (!header) return [];
  const words = wordsOf(header.prose);
  if (words.length === 0) return [];
  const keys = sentencesOf(header.prose, words, []).flatMap((sentence) => cues.find(sentence.words).flatMap((cue) => cue.keys));
  return /^\s*(?:year|date|since|when)\b/i.test(header.prose) ? [...keys, 'bare'] : keys;
}

/** In a table the row's subject owns the value; what else the cell says comes first. */
function underHeader(statement: DateStatement, keys: readonly string[], subjects: readonly string[]): DateStatement {
  if (keys.length === 0 || subjects.length === 0) return statement;
  const role = { keys, subjects, distance: statement.named.length > 0 ? 6 : 2 };
  return { ...statement, roles: [...statement.roles, role].sort((a, b) => a.distance - b.distance) };
}
