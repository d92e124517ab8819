/** The definition of a citation key: its entry in the user's bibliography, or the document of a source. */
import type { DefinitionParams, Location } from 'vscode-languageserver';
import { keyDefinition } from '../features/keys.ts';
import { TOP } from './convert.ts';
import type { Session } from './session.ts';

export async function onKeyDefinition(session: Session, { textDocument, position }: DefinitionParams): Promise<Location | null> {
  const open = await session.draft(textDocument.uri);
  const meant = open && keyDefinition(open.draft, session.library, open.document.offsetAt(position));
  if (meant?.found) return session.bibliographies.locate(meant.found) ?? null;
  const uri = meant?.work && session.evidence.addressOf(meant.work);
  return uri ? { uri, range: TOP } : null;
}
