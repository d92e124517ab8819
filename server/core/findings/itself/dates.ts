/** When a draft says that something happened that happens to a thing once. */
import type { Library } from '../../sources/library.ts';
import type { Cue } from '../../statements/cues.ts';
import { FUNCTION } from '../../statements/lexicon/grammar.ts';
import type { Words } from '../../statements/reading.ts';
import type { Sentence, SentenceWord } from '../../statements/sentence.ts';
import type { DateStatement } from '../../statements/statement.ts';
import { judge } from '../align.ts';
import { shortName } from '../says.ts';
import { ONCE } from './lexicon.ts';
import { isPlain } from './plain.ts';
import type { Said } from './said.ts';
import { unknownSubject } from './unknown.ts';

/** Only what the sources neither bear out nor contradict: where they know, other rules speak. */
export function datesSaid(statements: readonly DateStatement[], library: Library): Said[] {
  return statements.flatMap((statement) => {
    const { passage, sentence, value } = statement;
    const { date } = value;
    const edtf = date.value ?? date.edtf;
    if (edtf === undefined || date.form === 'range' || date.bound || date.approx || date.relative || date.shift !== undefined)
      return [];
    const found = roleOf(statement, library);
    if (!found || !isPlain(passage, sentence, value) || judge(statement, library).kind !== 'unknown') return [];
    return {
      respect: `${found.property} ${found.subject}`,
      called: `${shortName(found.subject, library)}, ${found.words}`,
      value: edtf,
      span: passage.segments.toDraft(date.core),
      sentence: passage.segments.toDraft(sentence).start,
    };
  });
}

interface Found {
  readonly property: string;
  readonly subject: string;
  readonly words: string;
}

/** The property that the date is a value of; nothing where it may be another or that of another thing. */
function roleOf(statement: DateStatement, library: Library): Found | undefined {
  const role = statement.roles.find(({ cue, keys }) => keys.some((key) => ONCE[key] || (cue && !key.includes(':'))));
  if (!role?.contradicts) return undefined;
  const subjects = new Set(role.subjects);
  const stranger = subjects.size === 0 && role.cue ? unknownSubject(statement.sentence, role.cue.first) : undefined;
  const [subject = stranger] = subjects;
  const kind = stranger ? 'organization' : library.entities.get(subject ?? '')?.kind;
  if (subject === undefined || subjects.size > 1 || !kind) return undefined;
  const property = role.keys.find((key) => ONCE[key]?.of.has(kind));
  if (property === undefined) return undefined;
  if (!role.cue) return { property, subject, words: property };
  const words = wordingOf(statement.sentence, role.cue);
  const isOwn = !statement.carried.includes(subject) && ONCE[property].wordings.has(words.map((word) => word.stem).join(' '));
  return isOwn && isDirect(statement, role.cue)
    ? { property, subject, words: words.map((word) => word.lower).join(' ') }
    : undefined;
}

/** "CICIR was founded in 1980", "In 1980, CICIR was founded", "1980 — CICIR is founded"; not "founded as a bureau in 1980". */
function isDirect({ sentence: { words }, value, opening }: DateStatement, cue: Cue): boolean {
  if (cue.parts.length > 0) return false;
  if (words[cue.last + 1]?.lower === 'as' || words[value.last + 1]?.lower === 'as') return false;
  if (cue.last < value.first)
    return (
      between(cue, value).every((at) => FUNCTION.has(words[at].lower) && words[at].break === 0) && words[value.first].break === 0
    );
  return value.last < cue.first && (opening || value.first <= 1) && cue.first - value.last <= 12;
}

/** Without the preposition that belongs to the date: "founded in". */
function wordingOf({ words }: Sentence, { first, last }: Cue): readonly SentenceWord[] {
  return words.slice(first, last > first && ['in', 'on', 'from'].includes(words[last].lower) ? last : last + 1);
}

const between = (left: Words, right: Words) => Array.from({ length: right.first - left.last - 1 }, (_, at) => left.last + 1 + at);
