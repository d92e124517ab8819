/** “Write bibliography”: the records of Factnote's sources that a draft cites, put into its bibliography file by one edit that the client applies. */
import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type BibliographyForm, keep } from '../core/citations/keep.ts';
import { cslJsonForm } from '../core/citations/keep-json.ts';
import { bibliographyPlaces, decoded, isBibtex, plain, USUAL } from './bibliography-places.ts';
import { toEdit } from './convert.ts';
import { shownText, type WorkspaceFile } from './host.ts';
import type { Session } from './session.ts';
import type { WrittenBibliography } from './wire.ts';

/** @param unsaved what the client has open and not saved: the edit is for that and not for what is on the disk */
export async function writeBibliography(
  session: Session,
  uri: string,
  unsaved: readonly WorkspaceFile[],
): Promise<WrittenBibliography> {
  const open = await session.draft(uri);
  if (!open) return refused('Open the draft first.');
  const { draft, document } = open;
  const { bibliography, citations } = draft.citing;
  const target = targetOf(session, document);
  if (!target) return refused('Save the draft first: its bibliography is written beside it.');
  const text =
    unsaved.find((file) => plain(file.uri) === plain(target.uri))?.text ??
    session.bibliographies.file(target.uri)?.document.getText();
  if (text === undefined && !(session.createsFiles && session.edits.versioned))
    return refused(`Create an empty ${nameOf(target.uri)} first.`);

  const elsewhere = bibliography.files.filter((file) => file.uri !== target.uri);
  const defined = new Set(elsewhere.flatMap(({ entries }) => entries.map(({ key }) => key)));
  const keys = new Set(citations.flatMap((citation) => citation.keys.map(({ key }) => key)));
  const texts = await draftTexts(session);
  const kept = keep(await formOf(target.uri), text ?? '', {
    works: [...keys].flatMap((key) => (defined.has(key) ? [] : (session.library.works.get(key) ?? []))),
    source: (key) => session.library.works.get(key),
    isCited: (key) => keys.has(key) || texts.some((other) => other.includes(`@${key}`) || other.includes(`@{${key}}`)),
  });
  if (!kept) return refused(`${nameOf(target.uri)} has mistakes. Mend them first; they are in the Problems panel.`);
  const { edits, ...told } = kept;
  const file = TextDocument.create(target.uri, 'plaintext', 0, text ?? '');
  const edit = editOf(
    session,
    file,
    edits.map((one) => toEdit(file, one)),
    text === undefined,
  );
  const done =
    edits.length === 0 || (await session.connection.workspace.applyEdit({ label: 'Write bibliography', edit })).applied;
  return done ? { ...told, uri: target.uri, named: target.named } : refused('The editor did not take the edit.');
}

const refused = (reason: string): WrittenBibliography => ({ reason });
const nameOf = (uri: string) => decoded(uri.slice(uri.lastIndexOf('/') + 1));

/** The file that holds such records already, or `references.*`, or the one that the front matter names and is not there, or a new one. */
function targetOf(session: Session, document: TextDocument): { uri: string; named: boolean } | undefined {
  const { bibliographies, library } = session;
  const places = bibliographyPlaces(
    { uri: document.uri, text: document.getText() },
    bibliographies.folders,
    bibliographies.settings,
  );
  const { files } = bibliographies.of(document);
  const found =
    files.find(({ entries }) => entries.some(({ key }) => library.works.has(key))) ??
    files.find(({ name }) => (USUAL as readonly string[]).includes(name));
  if (found) return { uri: found.uri, named: found.named };
  const missing = bibliographies.unread(document).find(({ place }) => place.named !== 'setting' && place.uris.length > 0);
  if (missing) return { uri: missing.place.uris[0], named: true };
  const usual = places.find(({ named, uris }) => !named && uris.length > 0);
  return usual && { uri: usual.uris[0], named: false };
}

const formOf = async (uri: string): Promise<BibliographyForm> =>
  isBibtex(uri) ? (await import('../core/citations/keep-bibtex.ts')).bibtexForm : cslJsonForm;

/** Every draft of the workspace as it is now: a record is taken out only if none of them cites it. */
async function draftTexts(session: Session): Promise<string[]> {
  const files = await session.host.files(session.folders, 'draft');
  const open = session.documents.all().map((document) => document.getText());
  return [...open, ...files.flatMap((file) => ('text' in file && !session.documents.get(file.uri) ? shownText(file) : []))];
}

function editOf({ edits: { versioned } }: Session, { uri }: TextDocument, edits: TextEdit[], isNew: boolean): WorkspaceEdit {
  if (!versioned) return { changes: { [uri]: edits } };
  const change: TextDocumentEdit = { textDocument: { uri, version: null }, edits };
  if (!isNew) return { documentChanges: [change] };
  return { documentChanges: [{ kind: 'create', uri, options: { ignoreIfExists: true } }, change] };
}
