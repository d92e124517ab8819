/** Markdown as GitHub renders it, for looking at what a note has become. */
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

export const rendered = (markdown: string): string => micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });

/** The notes in the order in which a reader sees them, as HTML without the links back. */
export function notesOf(markdown: string): string[] {
  const [, section = ''] = rendered(markdown).split('data-footnotes');
  return [...section.matchAll(/<li id="[^"]*">\s*<p>([\s\S]*?)<\/p>\s*<\/li>/g)].map(([, note]) =>
    note.replace(/\s*<a [^>]*data-footnote-backref[\s\S]*?<\/a>/g, '').trim(),
  );
}

/** What is read, without marks. */
export const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
