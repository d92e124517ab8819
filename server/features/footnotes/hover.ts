/** A call shows its note. */
import type { Draft } from '../../core/draft.ts';
import type { Hover } from '../hover.ts';
import { escaped } from '../markdown.ts';
import { footnoteAt } from './at.ts';
import { paragraphsOf } from './text.ts';

/** More than this is a page, not a hover. */
const MOST = 2_000;

/** Nothing beside calls, and where the note is missing. */
export function footnoteHover(draft: Draft, offset: number): Hover | undefined {
  const at = footnoteAt(draft, offset);
  const definition = at?.note.definitions[0];
  if (!at || !definition || !at.note.calls.some((call) => call === at.mark)) return undefined;
  const whole = paragraphsOf(draft, definition).join('\n\n');
  const shown = whole.length > MOST ? `${whole.slice(0, MOST).replace(/[\uD800-\uDBFF]$/, '')} …` : whole;
  const markdown = shown.split('\n\n').map(escaped).join('\n\n');
  return { span: at.mark.span, markdown: markdown || '*This note is empty.*' };
}
