/** What readers see of a draft: its HTML as GitHub makes it, every call replaced by the note that it shows, so that labels and numbers do not matter. */
import { micromark } from 'micromark';
import { frontmatter, frontmatterHtml } from 'micromark-extension-frontmatter';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../../server/core/findings/finding.ts';

const CALL = /<sup><a href="#user-content-fn-([^"]*)"[^>]*>(\d+)<\/a><\/sup>/g;
const NOTE = /<li id="user-content-fn-([^"]*)">/;
const BACK = / ?<a href="#user-content-fnref-[^>]*data-footnote-backref[^>]*>.*?<\/a>/gs;
/** Notes may call each other in a circle. */
const DEEPEST = 4;

export interface Rendered {
  /** The text with its notes in place. */
  readonly meaning: string;
  /** The numbers that the calls show, in order. */
  readonly numbers: readonly number[];
}

export function rendered(markdown: string): Rendered {
  const extensions = [frontmatter(), gfm()];
  const htmlExtensions = [frontmatterHtml(), gfmHtml()];
  const html = micromark(markdown, { extensions, htmlExtensions, allowDangerousHtml: true });
  const [body, section = ''] = html.split('<section data-footnotes');
  const notes = new Map<string, string>();
  const pieces = section.replace(/<\/ol>\s*<\/section>\s*$/, '').split(NOTE);
  for (let at = 1; at < pieces.length; at += 2)
    notes.set(
      pieces[at],
      pieces[at + 1]
        .trim()
        .replace(/<\/li>$/, '')
        .replace(BACK, '')
        .trim(),
    );
  const inPlace = (text: string, depth: number): string =>
    text.replace(CALL, (_, id: string) => (depth > DEEPEST ? '⟦…⟧' : `⟦${inPlace(notes.get(id) ?? '', depth + 1)}⟧`));
  return {
    meaning: inPlace(body, 0).replace(/\n+/g, '\n').trim(),
    numbers: [...body.matchAll(CALL)].map((call) => Number(call[2])),
  };
}

/** A text with edits in it, as an editor applies them. */
export function edited(text: string, edits: readonly Edit[]): string {
  const document = TextDocument.create('file:///draft.md', 'markdown', 1, text);
  const range = ({ span }: Edit) => ({ start: document.positionAt(span.start), end: document.positionAt(span.end) });
  return TextDocument.applyEdits(
    document,
    edits.map((edit) => ({ range: range(edit), newText: edit.text })),
  );
}
