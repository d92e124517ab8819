/**
 * Directives: HTML comments by which a writer silences a finding in the block that follows, or in the one they stand in.
 * `<!-- factnote-ignore RULE: reason -->` silences a rule, `<!-- factnote-ignore RULE "words": reason -->` what it finds in these words.
 */
import type { Comment, Passage, Prose } from '../prose/passage.ts';
import type { Entry } from '../settings/settings.ts';
import { holds, type Span } from '../text/span.ts';

export interface Directive {
  /** Of the comment. */
  readonly span: Span;
  readonly rule: string;
  /** Where the rule is named. */
  readonly ruleSpan: Span;
  readonly words?: string;
  /** Empty where none is given. */
  readonly reason: string;
  /** The block it is about: one passage, or the cells of a table; empty where nothing follows. */
  readonly block: readonly Passage[];
}

/** By what a finding is ignored. */
export type Order = Directive | Entry;

/** A comment that begins like a directive and is none. */
export interface Malformed {
  readonly span: Span;
  readonly malformed: true;
}

const KEYWORD = 'factnote-ignore';
const DIRECTIVE = new RegExp(`^${KEYWORD}\\s+([\\w-]+)(?:\\s+["“](.+?)["”](?=\\s*(?::|$)))?\\s*(?::\\s*(.*))?$`, 's');

/** @param text of the draft whose prose it is */
export function directivesOf(text: string, { comments, passages }: Prose): (Directive | Malformed)[] {
  return comments.filter((comment) => /^factnote-/i.test(comment.text)).map((comment) => directiveOf(text, comment, passages));
}

function directiveOf(draft: string, comment: Comment, passages: readonly Passage[]): Directive | Malformed {
  // The parser counts white space around a comment on a line of its own as part of it.
  const whole = draft.slice(comment.span.start, comment.span.end);
  const written = whole.trim();
  const start = comment.span.start + whole.indexOf(written);
  const span = { start, end: start + written.length };
  const parts = DIRECTIVE.exec(comment.text);
  if (!parts) return { span, malformed: true };
  const [, rule, words, reason = ''] = parts;
  const ruleAt = span.start + written.indexOf(rule, written.indexOf(KEYWORD) + KEYWORD.length);
  return {
    span,
    rule,
    ruleSpan: { start: ruleAt, end: ruleAt + rule.length },
    ...(words !== undefined && { words }),
    reason: reason.replace(/\s+/g, ' ').trim(),
    block: blockOf(span, passages),
  };
}

function blockOf(comment: Span, passages: readonly Passage[]): Passage[] {
  const around = passages.find((passage) => holds(passage.span, comment));
  if (around) return [around];
  const next = passages.find((passage) => passage.span.start >= comment.end);
  if (!next) return [];
  return next.cell ? passages.filter((passage) => passage.cell?.table === next.cell?.table) : [next];
}

/** What stands for a reason until there is one. */
export const PLACEHOLDER = 'reason';

export const givesReason = (reason: string): boolean => reason.trim() !== '' && reason.trim().toLowerCase() !== PLACEHOLDER;

/** A directive as it is written. A reason is made fit for a comment, which two hyphens would end. */
export function directiveText(rule: string, words: string | undefined, reason: string): string {
  const safe = reason.replace(/\s+/g, ' ').replace(/-{2,}/g, '–').trim();
  return `<!-- ${KEYWORD} ${rule}${words === undefined ? '' : ` "${words}"`}: ${safe || PLACEHOLDER} -->`;
}
