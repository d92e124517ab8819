/** Ignoring a finding: with a client that can ask for the reason by a command, with any other by an edit that leaves room for it. */
import {
  type CodeAction,
  CodeActionKind,
  CreateFile,
  type Diagnostic,
  type Range,
  TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Draft } from '../core/draft.ts';
import type { Edit, Finding } from '../core/findings/finding.ts';
import { entryRemoval } from '../core/settings/remove.ts';
import type { Span } from '../core/text/span.ts';
import { findingsAt } from '../features/actions.ts';
import { type Ignoring, ignorings, type Way } from '../features/ignoring.ts';
import { nameFrom } from './addresses.ts';
import { answeredBy, toEdit, toSpan, toWorkspaceEdit } from './convert.ts';
import { SETTINGS_FILE } from './host.ts';
import type { Session } from './session.ts';
import type { SettingsFile } from './settings.ts';
import { IGNORE_COMMAND, type ToIgnore } from './wire.ts';

interface Open {
  readonly document: TextDocument;
  readonly draft: Draft;
}

const TITLE: Record<Way, string> = { comment: 'Ignore this finding', entry: `Ignore this finding in ${SETTINGS_FILE}` };

export function ignoreActions(session: Session, open: Open, at: Span, diagnostics: readonly Diagnostic[]): CodeAction[] {
  return findingsAt(open.draft, at).flatMap((finding) => {
    const answered = answeredBy(open.document, finding, diagnostics);
    const kind = CodeActionKind.QuickFix;
    return offers(session, open, finding).map((offer): CodeAction => {
      const title = TITLE[offer.way];
      const named = { kind, ...(answered.length > 0 && { diagnostics: answered }) };
      if (!session.asksForReasons) return { title, ...named, edit: offer.edit };
      const { uri, version } = open.document;
      const what: ToIgnore = { uri, version, code: finding.code, start: finding.span.start, way: offer.way };
      return { title: `${title}…`, ...named, command: { title, command: IGNORE_COMMAND, arguments: [what] } };
    });
  });
}

/** Taking an idle entry out of an open settings file. */
export function removeActions(session: Session, uri: string, range: Range, diagnostics: readonly Diagnostic[]): CodeAction[] {
  const { file, problems } = session.settings.idle(uri) ?? { problems: [] };
  if (!file) return [];
  const at = toSpan(file.document, range);
  return problems.flatMap(({ span }): CodeAction[] => {
    const removal = span.start <= at.end && at.start <= span.end ? entryRemoval(file.document.getText(), span) : undefined;
    const answered = diagnostics.filter(({ range: { start } }) => file.document.offsetAt(start) === span.start);
    const edit = removal && inSettings(session, file, removal);
    return edit ? [{ title: 'Remove this entry', kind: CodeActionKind.QuickFix, edit, diagnostics: answered }] : [];
  });
}

/** The edit that ignores a finding for a reason, and the settings file that it changes, if it does; nothing once the draft has changed. */
export async function onIgnore(
  session: Session,
  { uri, version, code, start, way, reason }: ToIgnore & { readonly reason: string },
): Promise<{ edit: WorkspaceEdit; settings?: string } | null> {
  const open = await session.draft(uri);
  if (open?.document.version !== version) return null;
  const finding = open.draft.findings.find((other) => other.code === code && other.span.start === start);
  const offer = finding && offers(session, open, finding, reason).find((other) => other.way === way);
  return offer ? { edit: offer.edit, ...(offer.settings !== undefined && { settings: offer.settings }) } : null;
}

interface Offer {
  readonly way: Way;
  readonly edit: WorkspaceEdit;
  readonly settings?: string;
}

function offers(session: Session, { document, draft }: Open, finding: Finding, reason?: string): Offer[] {
  const file = session.settings.fileFor(document.uri);
  const name = file && nameFrom(file.uri, document.uri);
  const usable =
    file && name !== undefined && (file.exists || session.createsFiles)
      ? { text: file.document.getText(), draft: name }
      : undefined;
  return ignorings(draft, finding, usable, reason).map(({ way, edit }: Ignoring): Offer => {
    if (way === 'comment' || !file) return { way, edit: toWorkspaceEdit(document, [edit], session.edits) };
    return { way, edit: inSettings(session, file, edit), settings: file.uri };
  });
}

/** An edit of a settings file, which it makes if there is none. */
function inSettings(session: Session, { uri, document, exists }: SettingsFile, edit: Edit): WorkspaceEdit {
  const edits = [toEdit(document, edit)];
  if (!session.edits.versioned) return { changes: { [uri]: edits } };
  const change = TextDocumentEdit.create({ uri, version: session.documents.get(uri)?.version ?? null }, edits);
  return { documentChanges: exists ? [change] : [CreateFile.create(uri, { ignoreIfExists: true }), change] };
}
