/** Moving around footnotes: the requests about the one under the cursor. Each is as those of `handlers.ts`. */
import {
  type Definition,
  type DefinitionParams,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
  type DocumentLink,
  type DocumentLinkParams,
  type Location,
  LSPErrorCodes,
  type PrepareRenameParams,
  type PrepareRenameResult,
  type ReferenceParams,
  type RenameParams,
  ResponseError,
  type TextDocumentPositionParams,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { footnoteAt, placesOf } from '../features/footnotes/at.ts';
import { renamable, rename } from '../features/footnotes/rename.ts';
import { links } from '../features/links.ts';
import { toRange, toWorkspaceEdit } from './convert.ts';
import type { Session } from './session.ts';

/** Where the footnote at a position stands, as ranges of its labels; nothing beside footnotes. */
async function placesAt(session: Session, { textDocument, position }: TextDocumentPositionParams) {
  const open = await session.draft(textDocument.uri);
  const at = open && footnoteAt(open.draft, open.document.offsetAt(position));
  if (!open || !at) return undefined;
  const { definitions, calls } = placesOf(at.note);
  const ranges = (spans: typeof calls) => spans.map((span) => toRange(open.document, span));
  return { uri: open.document.uri, definitions: ranges(definitions), calls: ranges(calls) };
}

export async function onDefinition(session: Session, params: DefinitionParams): Promise<Definition | null> {
  const places = await placesAt(session, params);
  return places ? places.definitions.map((range) => ({ uri: places.uri, range })) : null;
}

export async function onReferences(session: Session, params: ReferenceParams): Promise<Location[] | null> {
  const places = await placesAt(session, params);
  if (!places) return null;
  const ranges = [...places.calls, ...(params.context.includeDeclaration ? places.definitions : [])];
  return ranges.map((range) => ({ uri: places.uri, range }));
}

export async function onDocumentHighlight(
  session: Session,
  params: DocumentHighlightParams,
): Promise<DocumentHighlight[] | null> {
  const places = await placesAt(session, params);
  if (!places) return null;
  return [
    ...places.calls.map((range) => ({ range, kind: DocumentHighlightKind.Read })),
    ...places.definitions.map((range) => ({ range, kind: DocumentHighlightKind.Write })),
  ];
}

export async function onPrepareRename(
  session: Session,
  { textDocument, position }: PrepareRenameParams,
): Promise<PrepareRenameResult | null> {
  const open = await session.draft(textDocument.uri);
  const found = open && renamable(open.draft, open.document.offsetAt(position));
  return open && found ? { range: toRange(open.document, found.span), placeholder: found.label } : null;
}

/** @throws ResponseError with the reason where the label cannot be given */
export async function onRename(
  session: Session,
  { textDocument, position, newName }: RenameParams,
): Promise<WorkspaceEdit | null> {
  const open = await session.draft(textDocument.uri);
  const renamed = open && rename(open.draft, open.document.offsetAt(position), newName);
  if (!open || !renamed) return null;
  if ('refused' in renamed) throw new ResponseError(LSPErrorCodes.RequestFailed, renamed.refused);
  return toWorkspaceEdit(open.document, renamed.edits, session.edits);
}

export async function onDocumentLinks(session: Session, { textDocument }: DocumentLinkParams): Promise<DocumentLink[]> {
  const open = await session.draft(textDocument.uri);
  if (!open) return [];
  return links(open.draft, session.library).map(({ span, url }) => ({ range: toRange(open.document, span), target: url }));
}
