/** Orders to ignore that are idle: they silence nothing, name no rule, or give no reason. Nothing is said of a rule that is off. */
import type { Finding } from '../findings/finding.ts';
import { idleIgnore } from '../findings/idle-ignore.ts';
import { RULES } from '../findings/index.ts';
import { type Levels, levelOf } from '../findings/levels.ts';
import type { ReadDraft } from '../findings/rule.ts';
import { noRule } from '../settings/read.ts';
import type { Settings, WrittenEntry } from '../settings/settings.ts';
import type { Span } from '../text/span.ts';
import type { Problem } from '../yaml/read.ts';
import { removal } from './comment.ts';
import { type Directive, givesReason, type Malformed, type Order } from './directives.ts';

/** @param used the directives and entries that silence something */
export function idleDirective(
  { text, prose }: ReadDraft,
  directive: Directive | Malformed,
  used: ReadonlySet<Order>,
  levels: Levels,
): Finding | undefined {
  const level = levelOf(idleIgnore, levels);
  const fault = faultOf(directive, used, levels);
  if (!level || !fault) return undefined;
  const { span = directive.span, message } = fault;
  return {
    code: idleIgnore.code,
    level,
    span,
    message,
    actual: text.slice(span.start, span.end),
    expected: [],
    because: [],
    fixes: [{ title: 'Remove this comment', edits: [removal(text, prose.passages, directive.span)], preferred: false }],
  };
}

function faultOf(
  directive: Directive | Malformed,
  used: ReadonlySet<Order>,
  levels: Levels,
): { message: string; span?: Span } | undefined {
  if ('malformed' in directive)
    return { message: 'This ignores nothing. Write <!-- factnote-ignore RULE "words": reason -->, the words or none.' };
  const { rule, words, reason, ruleSpan } = directive;
  const known = RULES.find(({ code }) => code === rule);
  if (!known) return { message: noRule(rule, RULES), span: ruleSpan };
  if (levelOf(known, levels) && !used.has(directive)) return { message: idleText(rule, words, 'in its block') };
  return givesReason(reason) ? undefined : { message: NO_REASON };
}

const NO_REASON = 'Say why this is ignored, for whoever reads it next.';
const idleText = (rule: string, words: string | undefined, where: string) =>
  `This ignores nothing: ${rule} finds nothing${words === undefined ? '' : ` about “${words}”`} ${where}.`;

/** What is known of the drafts that the entries of a file may be about. */
export interface Checked {
  /** The names of the drafts that were checked, from the folder of the file. */
  readonly names: ReadonlySet<string>;
  /** What silenced something in one of them. */
  readonly used: ReadonlySet<Order>;
  /** These are all drafts below the folder of the file. */
  readonly all: boolean;
}

/** The entries of a settings file that are idle as far as that is known: of what was not checked nothing is said. */
export function idleEntries({ ignore, rules }: Settings, checked: Checked): Problem[] {
  return ignore.flatMap((entry) => {
    const message = entryFault(entry, rules, checked);
    return message ? [{ message, span: entry.span }] : [];
  });
}

function entryFault(entry: WrittenEntry, levels: Levels, { names, used, all }: Checked): string | undefined {
  const { rule, words, file, reason } = entry;
  const known = RULES.find(({ code }) => code === rule);
  if (known && levelOf(known, levels) && !used.has(entry)) {
    if (file !== undefined && names.has(file)) return idleText(rule, words, `in ${file}`);
    if (file !== undefined && all) return `This ignores nothing: there is no draft ${file}.`;
    if (file === undefined && all) return idleText(rule, words, 'in any draft');
  }
  return givesReason(reason) ? undefined : NO_REASON;
}
