/** Offsets and plain values of the features to LSP and back: the only place where positions are made. */
import {
  type CodeAction,
  CodeActionKind,
  type CompletionItem,
  CompletionItemKind,
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type DocumentSymbol,
  InsertTextFormat,
  MarkupKind,
  type Range,
  SymbolKind,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit, Finding, Level } from '../core/findings/finding.ts';
import type { EntityKind } from '../core/sources/pack.ts';
import type { Span } from '../core/text/span.ts';
import type { Action } from '../features/actions.ts';
import type { Completion } from '../features/completion.ts';
import type { NoteCompletion } from '../features/footnotes/complete.ts';
import type { Symbol as DraftSymbol } from '../features/symbols.ts';
import type { Place } from './bibliography-places.ts';
import type { Evidence } from './evidence.ts';

export const SOURCE = 'factnote';

export const SEVERITY: Record<Level, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toRange(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

export function toSpan(document: TextDocument, range: Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

export function toDiagnostic(
  document: TextDocument,
  finding: Finding,
  evidence: Evidence,
  manual: string | undefined,
): Diagnostic {
  const relatedInformation = [
    ...finding.because.flatMap((fact) => evidence.of(fact) ?? []),
    ...(finding.related ?? []).map(({ span, message }) => ({
      location: { uri: document.uri, range: toRange(document, span) },
      message,
    })),
  ];
  return {
    range: toRange(document, finding.span),
    severity: SEVERITY[finding.level],
    source: SOURCE,
    code: finding.code,
    message: finding.message,
    ...(finding.unnecessary && { tags: [DiagnosticTag.Unnecessary] }),
    ...(manual && { codeDescription: { href: `${manual}#${finding.code}` } }),
    ...(relatedInformation.length > 0 && { relatedInformation }),
    data: { expected: finding.expected },
  };
}

/** A bibliography that the draft itself names and that cannot be read; one that a setting names is in no place of the draft. */
export function unread(document: TextDocument, { place, reason }: { place: Place; reason: string }): Diagnostic | undefined {
  if (!place.named || place.named === 'setting') return undefined;
  const message = `This bibliography could not be read, so no citation key is checked: ${reason}.`;
  return {
    range: toRange(document, place.named),
    severity: place.foreign ? DiagnosticSeverity.Information : DiagnosticSeverity.Warning,
    source: SOURCE,
    code: 'unreadable-bibliography',
    message,
  };
}

const CONSEQUENCE = {
  pack: 'nothing is checked against it',
  draft: 'it was not checked',
  settings: 'nothing in it is in force',
} as const;

/** The beginning of a file. */
export const TOP: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Unfinished is not clean: a file that could not be read says so itself. */
export function unreadable(kind: keyof typeof CONSEQUENCE, reason: string): Diagnostic {
  return {
    range: TOP,
    severity: DiagnosticSeverity.Error,
    source: SOURCE,
    code: `unreadable-${kind}`,
    message: `${kind === 'settings' ? 'These settings' : `This ${kind}`} could not be read, so ${CONSEQUENCE[kind]}: ${reason}`,
  };
}

export function toEdit(document: TextDocument, edit: Edit): TextEdit {
  return { range: toRange(document, edit.span), newText: edit.text };
}

/** How far a client understands edits. */
export interface EditSupport {
  /** It takes edits that say which version they are for. */
  readonly versioned: boolean;
  /** It shows edits that ask for it before they are made. */
  readonly previews: boolean;
}

/**
 * Versioned, so that a client refuses it for a draft that has changed since; plain for clients that know no versions.
 * @param preview the name under which the edits are shown before they are made, where the client can; they stay one step to undo
 */
export function toWorkspaceEdit(
  document: TextDocument,
  edits: readonly Edit[],
  { versioned, previews }: EditSupport,
  preview?: string,
): WorkspaceEdit {
  const textEdits = edits.map((edit) => toEdit(document, edit));
  if (!versioned) return { changes: { [document.uri]: textEdits } };
  const textDocument = { uri: document.uri, version: document.version };
  if (preview === undefined || !previews) return { documentChanges: [{ textDocument, edits: textEdits }] };
  // VS Code shows all edits as soon as one asks for it, and leaves out those that ask until they are ticked: so one that does nothing asks.
  const asks = { range: toRange(document, { start: 0, end: 0 }), newText: '', annotationId: preview };
  const changeAnnotations = { [preview]: { label: preview, needsConfirmation: true } };
  return { documentChanges: [{ textDocument, edits: [...textEdits, asks] }], changeAnnotations };
}

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.factnote`;
export const CITE_ALL = `${CodeActionKind.Source}.cite.factnote`;
export const SORT_FOOTNOTES = `${CodeActionKind.Source}.sortFootnotes.factnote`;
const KINDS: Record<Action['kind'], string> = {
  quickfix: CodeActionKind.QuickFix,
  refactor: CodeActionKind.RefactorRewrite,
  fixAll: FIX_ALL,
  sortFootnotes: SORT_FOOTNOTES,
  citeAll: CITE_ALL,
};

export function toCodeAction(
  document: TextDocument,
  action: Action,
  diagnostics: readonly Diagnostic[],
  edit: Pick<CodeAction, 'edit' | 'data'>,
): CodeAction {
  const answered = action.finding ? answeredBy(document, action.finding, diagnostics) : [];
  return {
    title: action.title,
    kind: KINDS[action.kind],
    ...edit,
    ...(action.preferred && { isPreferred: true }),
    ...(answered.length > 0 && { diagnostics: answered }),
  };
}

/** Those of a client's diagnostics that are this finding. */
export function answeredBy(document: TextDocument, finding: Finding, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(({ code, range }) => code === finding.code && document.offsetAt(range.start) === finding.span.start);
}

const COMPLETION_KIND: Record<EntityKind, CompletionItemKind> = {
  agency: CompletionItemKind.Class,
  organization: CompletionItemKind.Class,
  law: CompletionItemKind.Reference,
  system: CompletionItemKind.Module,
  concept: CompletionItemKind.Keyword,
  event: CompletionItemKind.Event,
  person: CompletionItemKind.Variable,
  work: CompletionItemKind.File,
};

export function toCompletionItem(document: TextDocument, completion: Completion): CompletionItem {
  return {
    label: completion.label,
    kind: COMPLETION_KIND[completion.kind],
    detail: completion.detail,
    documentation: { kind: MarkupKind.PlainText, value: completion.documentation },
    filterText: document.getText(toRange(document, completion.span)) + completion.label,
    textEdit: { range: toRange(document, completion.span), newText: completion.text ?? completion.label },
  };
}

/** @param snippets whether the client can put the cursor inside of what it inserts */
export function toNoteItem(document: TextDocument, note: NoteCompletion, rank: number, snippets: boolean): CompletionItem {
  const placed = snippets && note.behind !== '';
  const literal = (text: string) => (placed ? text.replace(/[\\$}]/g, '\\$&') : text);
  return {
    label: note.label,
    kind: note.kind === 'work' ? CompletionItemKind.Reference : CompletionItemKind.Value,
    detail: note.detail,
    documentation: { kind: MarkupKind.PlainText, value: note.documentation },
    filterText: document.getText(toRange(document, note.span)) + note.label,
    sortText: String(rank).padStart(4, '0'),
    ...(placed && { insertTextFormat: InsertTextFormat.Snippet }),
    textEdit: {
      range: toRange(document, note.span),
      newText: literal(note.text) + (placed ? '$0' : '') + literal(note.behind),
    },
    ...(note.edits.length > 0 && { additionalTextEdits: note.edits.map((edit) => toEdit(document, edit)) }),
  };
}

const SYMBOL_KIND: Record<EntityKind, SymbolKind> = {
  agency: SymbolKind.Class,
  organization: SymbolKind.Class,
  law: SymbolKind.Interface,
  system: SymbolKind.Module,
  concept: SymbolKind.Key,
  event: SymbolKind.Event,
  person: SymbolKind.Object,
  work: SymbolKind.File,
};

export function toDocumentSymbol(document: TextDocument, symbol: DraftSymbol): DocumentSymbol {
  const range = toRange(document, symbol.mentions[0]);
  return { name: symbol.name, detail: symbol.detail, kind: SYMBOL_KIND[symbol.kind], range, selectionRange: range };
}
