/** The finding about a contradicted relation, with what may stand in the wrong name's place. */
import type { Library } from '../sources/library.ts';
import { TITLES } from '../statements/lexicon/relations.ts';
import type { RelationStatement } from '../statements/relations.ts';
import type { Span } from '../text/span.ts';
import { inHabit } from './article-habit.ts';
import type { Finding, Fix } from './finding.ts';
import { type Glossed, glossedIn } from './glossed.ts';
import { candidatesFor } from './relation-candidates.ts';
import type { Contradiction } from './relation-findings.ts';
import { placeInstead } from './relation-places.ts';
import { rewriteEntity } from './rewrite-entity.ts';
import type { ReadDraft } from './rule.ts';
import { says } from './says.ts';

/** The finding for a contradicted value; none where there is nothing to put in its place. */
export function relationFinding(
  code: string,
  { statement, facts }: Contradiction,
  draft: ReadDraft,
  library: Library,
): Finding | undefined {
  const { passage } = statement;
  const values = statement.isUnder
    ? [...new Set(facts.map((fact) => fact.subject))]
    : candidatesFor(statement, facts, nameOf(statement), library);
  const glossed = glossedIn(statement);
  const inProse = glossed?.whole ?? spanOf(statement, values, library);
  const written = passage.prose.slice(inProse.start, inProse.end);
  const span = passage.segments.toDraft(inProse);
  const rest = passage.prose.slice(inProse.end);
  const shapes = values.map((id) =>
    glossed
      ? rewriteBoth(id, glossed, passage.prose, library)
      : rewriteEntity(id, written, library).map((text) => withoutTail(text, rest)),
  );
  const place = placeInstead(statement, facts[0], library);
  const texts = place
    ? [place]
    : [...new Set([...shapes.flatMap((shape) => shape.slice(0, 1)), ...shapes.flatMap((shape) => shape.slice(1))])];
  if (texts.length === 0 || texts.includes(written)) return undefined;
  const isOnly = values.length === 1;
  const fixes = texts.map((right, at): Fix => {
    const { span: inside, text } = inHabit(passage.prose, inProse, right, draft.text);
    return {
      title: `Change to "${right}"`,
      edits: [{ span: passage.segments.toDraft(inside), text }],
      preferred: isOnly && at === 0,
    };
  });
  return {
    code,
    level: 'warning',
    span,
    actual: draft.text.slice(span.start, span.end),
    expected: isOnly || place ? texts.slice(0, 1) : [...new Set(shapes.flatMap((shape) => shape.slice(0, 1)))],
    message: `Unexpected ${written.replace(/\s+/g, ' ')}: ${says(facts[0], library)}.`,
    because: facts,
    fixes,
  };
}

/** "公安部 (MPS)": each name in its own shape; the one alone where there is no other. */
function rewriteBoth(id: string, { main, gloss, whole }: Glossed, prose: string, library: Library): string[] {
  const [name, other] = [main, gloss].map(({ start, end }) => rewriteEntity(id, prose.slice(start, end), library)[0]);
  if (name === undefined || other === undefined || name === other) return [name ?? other].filter((one) => one !== undefined);
  return [`${name}${prose.slice(main.end, gloss.start)}${other}${prose.slice(gloss.end, whole.end)}`];
}

/** Without the words that stand behind it already: "13th Bureau" before "of the Ministry". */
function withoutTail(text: string, rest: string): string {
  const of = text.indexOf(' of ');
  return of > 0 && rest.replace(/\s+/g, ' ').startsWith(text.slice(of)) ? text.slice(0, of) : text;
}

const nameOf = ({ passage, sentence: { words }, value }: RelationStatement) =>
  passage.prose.slice(words[value.first].start, words[value.last].end);

/** The name, with the office written before a person's if the right one has another: "security chief Meng Jianzhu". */
function spanOf({ sentence, value, passage, cue }: RelationStatement, values: readonly string[], library: Library): Span {
  const { words } = sentence;

  let first = value.first;
  const isAlone = passage.prose.slice(words[value.first].start, words[value.last].end);
  if (/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(isAlone) && value.last - value.first < 3)
    while (
      first > 0 &&
      words[first].break === 0 &&
      TITLES.has(words[first - 1].lower) &&
      !(cue.first <= first - 1 && first - 1 <= cue.last)
    )
      first--;
  const title = words
    .slice(first, value.first)
    .map((word) => word.lower)
    .join(' ');
  const isRight = values.some((id) => library.factsOf(id).some((fact) => fact.cues.includes(title)));
  return { start: words[isRight ? value.first : first].start, end: words[value.last].end };
}
