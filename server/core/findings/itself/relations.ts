/** Under whom, headed or hosted by whom a draft says that something is now. */
import type { Library } from '../../sources/library.ts';
import { PAST } from '../../statements/lexicon/relations.ts';
import type { RelationStatement } from '../../statements/relations.ts';
import { judgedRelations } from '../relation-findings.ts';
import type { ReadDraft } from '../rule.ts';
import { shortName } from '../says.ts';
import { ONE_OF } from './lexicon.ts';
import { isPlain } from './plain.ts';
import type { Said } from './said.ts';

export function relationsSaid(draft: ReadDraft, library: Library): Said[] {
  return judgedRelations(draft, library).flatMap(({ statement, verdict }) => {
    const { relation, subject, value, passage, sentence } = statement;
    if (verdict.kind !== 'unknown' || statement.second || !statement.tight || !isExclusive(statement) || !isNow(statement))
      return [];
    if (subject.how !== 'named' || value.how !== 'named' || subject.entities.length !== 1 || value.entities.length !== 1)
      return [];
    if (!isPlain(passage, sentence, value)) return [];
    const { words } = sentence;
    return {
      respect: `${relation} ${subject.entities[0]}`,
      called: `${shortName(subject.entities[0], library)}, ${wordsOf(statement)}`,
      value: value.entities[0],
      span: passage.segments.toDraft({ start: words[value.first].start, end: words[value.last].end }),
      sentence: passage.segments.toDraft(sentence).start,
    };
  });
}

/** Whether two bodies are rivals: one above, beside or part of the other is not. */
export function areRivals(one: string, other: string, { links }: Library): boolean {
  return one !== other && links.between(one, other).length === 0 && !links.above(one).has(other) && !links.above(other).has(one);
}

const isExclusive = ({ relation, sentence, cue }: RelationStatement) =>
  ONE_OF[relation]?.has(
    sentence.words
      .slice(cue.first, cue.last + 1)
      .map((word) => word.stem)
      .join(' '),
  ) ?? false;

/** Heads and parents change: only what is said of the present, without any date, can disagree. */
const isNow = ({ sentence, years, scene }: RelationStatement) =>
  years.length === 0 && scene.reading.dates.length === 0 && !sentence.words.some((word) => PAST.has(word.lower));

const wordsOf = ({ sentence, cue }: RelationStatement) =>
  sentence.words
    .slice(cue.first, cue.last + 1)
    .map((word) => word.lower)
    .join(' ');
