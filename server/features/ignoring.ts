/** What can be done about a finding that the writer wants to keep: a directive in the draft, or an entry in the settings file. */
import type { Draft } from '../core/draft.ts';
import type { Edit, Finding } from '../core/findings/finding.ts';
import { idleIgnore } from '../core/findings/idle-ignore.ts';
import { directiveFor, entryFor } from '../core/ignoring/order.ts';
import type { Ignored } from '../core/ignoring/settle.ts';
import { addition } from '../core/settings/add.ts';

/** In the draft, or in the settings file. */
export type Way = 'comment' | 'entry';

/** The settings file that holds for a draft. */
export interface SettingsText {
  /** Nothing where the file is not there yet. */
  readonly text: string;
  /** The draft, from the folder of the file. */
  readonly draft: string;
}

/** Edits of the draft, or of the settings file. */
export interface Ignoring {
  readonly way: Way;
  readonly edit: Edit;
}

/**
 * The ways to ignore a finding, that beside it first; none where it cannot be told from others.
 * @param file absent for a draft that no settings file can name
 * @param reason absent where it is still to be written
 */
export function ignorings(draft: Draft, finding: Finding, file: SettingsText | undefined, reason = ''): Ignoring[] {
  // An order that is idle is taken out, not ignored in turn.
  if (finding.code === idleIgnore.code) return [];
  const comment = directiveFor(draft, finding, reason);
  const entry = file && entryFor(draft, finding, file.draft, reason);
  const added = entry && addition(file.text, entry);
  return [
    ...(comment ? [{ way: 'comment' as const, edit: comment }] : []),
    ...(added ? [{ way: 'entry' as const, edit: added }] : []),
  ];
}

/** What is ignored at a place. */
export function ignoredAt(draft: Draft, offset: number): Ignored | undefined {
  return draft.ignored.find(({ finding: { span } }) => span.start <= offset && offset < span.end);
}
