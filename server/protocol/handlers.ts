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
  type Range,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { noteText, plainNotes } from '../core/citations/note.ts';
import type { Draft } from '../core/draft.ts';
import type { Span } from '../core/text/span.ts';
import { type Action, actions, fixAll, renumber } from '../features/actions.ts';
import { completions } from '../features/completion.ts';
import { footnoteCompletions, isTypingCall } from '../features/footnotes/complete.ts';
import { footnoteHover } from '../features/footnotes/hover.ts';
import { hover } from '../features/hover.ts';
import { keyCompletions } from '../features/keys.ts';
import { symbols } from '../features/symbols.ts';
import { citeAll } from '../features/unsourced.ts';
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
  const { document, draft } = open;
  const wanted = (kind = '') => !context.only || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
  const offered = offeredAt(
    session,
    draft,
    toSpan(document, range),
    context.only?.some((only) => only.startsWith('source')),
  );
  const writer = !session.resolves && offered.some(({ cites }) => cites) ? await session.notes() : plainNotes;
  const data: Chosen = { uri: document.uri, version: document.version, range };
  const ignoring = ignoreActions(session, open, toSpan(document, range), context.diagnostics);
  const actions = offered.map((action) => {
    const isLater = action.cites && session.resolves;
    return toCodeAction(document, action, context.diagnostics, isLater ? { data } : { edit: session.edit(open, action, writer) });
  });
  return [...actions, ...ignoring].filter(({ kind }) => wanted(kind));
}

/** The actions at a place, and those for the whole draft for who asks for them. */
function offeredAt(session: Session, draft: Draft, at: Span, whole = false): Action[] {
  const here = actions(draft, session.library, at, session.manner(draft));
  const all = whole ? [fixAll(draft), citeAll(draft, session.library, session.editor.syntax), renumber(draft)] : [];
  return [...here, ...all.filter((action) => action !== undefined)];
}

/** What an action carries whose edits are made when it is chosen: where it was offered. */
interface Chosen {
  readonly uri: string;
  readonly version: number;
  readonly range: Range;
}

export async function onCodeActionResolve(session: Session, chosen: CodeAction): Promise<CodeAction> {
  // Clients ask for every action without an edit, and some are commands.
  if (!chosen.data) return chosen;
  const { uri, version, range } = chosen.data as Chosen;
  const writer = await session.notes();
  const open = await session.draft(uri);
  if (open?.document.version !== version) return chosen;
  const whole = chosen.kind?.startsWith('source');
  const action = offeredAt(session, open.draft, toSpan(open.document, range), whole).find(({ title }) => title === chosen.title);
  return action ? { ...chosen, edit: session.edit(open, action, writer) } : chosen;
}

export async function onCompletion(
  session: Session,
  { textDocument, position }: CompletionParams,
): Promise<CompletionList | null> {
  const open = await session.draft(textDocument.uri);
  if (!open) return null;
  const offset = open.document.offsetAt(position);
  const writer = isTypingCall(open.draft.text, offset) ? await session.notes() : plainNotes;
  const notes = footnoteCompletions(open.draft, session.library, offset, writer);
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
