/** The requests a client may make. Each: the draft of this version, convert in, one feature, convert out. */
import {
  type CodeAction,
  type CodeActionParams,
  type CompletionList,
  type CompletionParams,
  type DocumentSymbol,
  type DocumentSymbolParams,
  type ExecuteCommandParams,
  type Hover,
  type HoverParams,
  MarkupKind,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { noteText } from '../core/citations/note.ts';
import { actions, fixAll, renumber } from '../features/actions.ts';
import { completions } from '../features/completion.ts';
import { footnoteCompletions } from '../features/footnotes/complete.ts';
import { footnoteHover } from '../features/footnotes/hover.ts';
import { hover } from '../features/hover.ts';
import { keyCompletions } from '../features/keys.ts';
import { symbols } from '../features/symbols.ts';
import { toCodeAction, toCompletionItem, toDocumentSymbol, toNoteItem, toRange, toSpan, unreadable } from './convert.ts';
import { shownText, type WorkspaceFile } from './host.ts';
import { ignoreActions, removeActions } from './ignoring.ts';
import { listed, type Session } from './session.ts';
import { type Checked, type Source, WRITE_BIBLIOGRAPHY } from './wire.ts';
import { writeBibliography } from './write-bibliography.ts';

export async function onHover(session: Session, { textDocument, position }: HoverParams): Promise<Hover | null> {
  const open = await session.draft(textDocument.uri);
  const offset = open?.document.offsetAt(position) ?? 0;
  const found = open && (footnoteHover(open.draft, offset) ?? hover(open.draft, session.library, offset));
  if (!open || !found) return null;
  return { contents: { kind: MarkupKind.Markdown, value: found.markdown }, range: toRange(open.document, found.span) };
}

export async function onCodeAction(session: Session, { textDocument, range, context }: CodeActionParams): Promise<CodeAction[]> {
  const open = await session.draft(textDocument.uri);
  if (!open) return removeActions(session, textDocument.uri, range, context.diagnostics);
  const wanted = (kind: string) => !context.only || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
  const whole = context.only?.some((only) => only.startsWith('source')) ? [fixAll(open.draft), renumber(open.draft)] : [];
  const here = actions(open.draft, session.library, toSpan(open.document, range), session.syntax);
  const offered = [...here, ...whole.flatMap((action) => action ?? [])].map((action) =>
    toCodeAction(open.document, action, context.diagnostics, session.versioned),
  );
  const ignoring = ignoreActions(session, open, toSpan(open.document, range), context.diagnostics);
  return [...offered, ...ignoring].filter((action) => wanted(action.kind ?? ''));
}

export async function onCompletion(
  session: Session,
  { textDocument, position }: CompletionParams,
): Promise<CompletionList | null> {
  const open = await session.draft(textDocument.uri);
  if (!open) return null;
  const offset = open.document.offsetAt(position);
  const notes = footnoteCompletions(open.draft, session.library, offset);
  if (notes) return { isIncomplete: true, items: notes.map((note, at) => toNoteItem(open.document, note, at, session.snippets)) };
  const items = keyCompletions(open.draft, session.library, offset) ?? completions(open.draft.text, session.library, offset);
  return { isIncomplete: true, items: items.map((item) => toCompletionItem(open.document, item)) };
}

export async function onDocumentSymbol(session: Session, { textDocument }: DocumentSymbolParams): Promise<DocumentSymbol[]> {
  const open = await session.draft(textDocument.uri);
  return open ? symbols(open.draft, session.library).map((symbol) => toDocumentSymbol(open.document, symbol)) : [];
}

export async function onExecuteCommand(session: Session, { command, arguments: given = [] }: ExecuteCommandParams) {
  const [uri, unsaved] = given as [string, WorkspaceFile[]?];
  return command === WRITE_BIBLIOGRAPHY ? writeBibliography(session, uri, unsaved ?? []) : null;
}

/** Checks every markdown file of the workspace; text that is open counts, not what is on the disk. What cannot be read is not clean. */
export async function onCheckWorkspace(session: Session): Promise<Checked> {
  await session.draft('');
  const checked = { files: 0, findings: 0, unread: 0 };
  for (const file of await session.host.files(session.folders, 'draft')) {
    const open = session.documents.get(file.uri);
    const document = open ?? ('text' in file ? TextDocument.create(file.uri, 'markdown', 0, shownText(file)) : undefined);
    if (document) {
      const draft = await session.checked(document);
      const diagnostics = session.diagnosticsOf(document, draft);
      session.settings.record(file.uri, draft);
      checked.files++;
      checked.findings += listed(diagnostics);
      void session.connection.sendDiagnostics({ uri: file.uri, ...(open && { version: open.version }), diagnostics });
    } else if ('reason' in file) {
      checked.unread++;
      void session.connection.sendDiagnostics({ uri: file.uri, diagnostics: [unreadable('draft', file.reason)] });
    }
  }
  if (checked.unread === 0) session.settings.recordAll();
  return checked;
}

/** The sources that facts are loaded from, with their document if the workspace has it. */
export async function onSources(session: Session): Promise<Source[]> {
  await session.draft('');
  const counts = new Map<string, number>();
  for (const fact of session.library.facts) counts.set(fact.source.id, (counts.get(fact.source.id) ?? 0) + 1);
  return [...counts].flatMap(([id, count]) => {
    const work = session.library.works.get(id);
    if (!work) return [];
    const uri = session.evidence.addressOf(work);
    return [{ id, title: work.title ?? id, detail: `${noteText(work)}\n${count} facts`, ...(uri && { uri }) }];
  });
}
