/** Showing a source: a list to choose from, then its document, or its record where there is no document to open. */
import { commands, type Disposable, l10n, type TextDocumentContentProvider, Uri, window, workspace } from 'vscode';
import type { Running } from './start.ts';
import { SOURCES, type Source } from './wire.ts';

const SCHEME = 'factnote-source';

/** Records as read-only pages of plain text: not markdown, so that they are neither rendered nor checked. */
export class RecordPages implements TextDocumentContentProvider, Disposable {
  private readonly texts = new Map<string, string>();
  private readonly registration = workspace.registerTextDocumentContentProvider(SCHEME, this);

  provideTextDocumentContent(uri: Uri): string {
    return this.texts.get(uri.path) ?? '';
  }

  async open(source: Source): Promise<void> {
    const path = `/${source.id}.txt`;
    this.texts.set(path, `${source.title}\n\n${source.detail}\n`);
    await window.showTextDocument(Uri.from({ scheme: SCHEME, path }), { preview: true });
  }

  dispose(): void {
    this.registration.dispose();
  }
}

export async function showSource(factnote: Running, records: RecordPages, id?: string): Promise<void> {
  const sources = await factnote.request<Source[]>(SOURCES);
  const source = sources.find((one) => one.id === id) ?? (await choose(sources));
  if (!source) return;
  if (source.uri) await commands.executeCommand('vscode.open', Uri.parse(source.uri, true));
  else await records.open(source);
}

async function choose(sources: Source[]): Promise<Source | undefined> {
  if (sources.length === 0) {
    void window.showInformationMessage(l10n.t('Factnote has no source loaded.'));
    return undefined;
  }
  const items = sources.map((source) => ({
    label: source.title,
    description: source.id,
    detail: firstLine(source.detail),
    source,
  }));
  const options = { placeHolder: l10n.t('The source to show'), matchOnDescription: true, matchOnDetail: true };
  return (await window.showQuickPick(items, options))?.source;
}

const firstLine = (text: string) => text.split('\n', 1)[0] ?? '';
