/** "The CAC", but "MIIT": whether an acronym takes the article is the writer's habit, so the draft is asked. */
import type { Span } from '../text/span.ts';

/** Of a sentence's beginning, too. */
const ARTICLE = /\b[Tt]he $/;

/**
 * What to put in place of one acronym that another belongs to, and where: with the article or without as the draft has it elsewhere.
 * @param prose of the passage, in which the span lies
 * @param draft in which the right one may stand elsewhere; where it does not, the article stays as it is
 */
export function inHabit(prose: string, span: Span, text: string, draft: string): { span: Span; text: string } {
  const same = { span, text };
  if (![prose.slice(span.start, span.end), text].every((one) => ACRONYM.test(one))) return same;
  const uses = [...draft.matchAll(new RegExp(`(?<![\\p{L}\\d/-])${text}(?![\\p{L}\\d/-])`, 'gu'))];
  const withArticle = uses.filter(({ index }) => ARTICLE.test(draft.slice(0, index))).length;
  const article = ARTICLE.exec(prose.slice(0, span.start))?.[0];
  if (article && uses.length > 0 && withArticle === 0) {
    const start = span.start - article.length;
    return article === 'The ' && start > 0 ? same : { span: { start, end: span.end }, text };
  }
  if (!article && withArticle > 0 && withArticle === uses.length && TAKES.test(prose.slice(0, span.start)))
    return { span, text: `the ${text}` };
  return same;
}

const ACRONYM = /^\p{Lu}{2,8}$/u;
/** Behind these an acronym that has an article takes it. */
const TAKES = /\b(?:by|under|of|to|from|with|at|in|and|is|was|for) $/;
