/** A CSL style of the user's own: XML to what citeproc takes, or the reason why it is none. */
import type { NoteWriter } from '../note-writer.ts';
import type { CslNode, Processor } from './types.ts';
import { cslNotes } from './writer.ts';

/** @returns the style, or a clause that says what is wrong and what to do */
export function readStyle(xml: string, processor: Processor): CslNode | string {
  const text = xml.replace(/^\uFEFF/, '');
  if (!/<style[\s>]/.test(text)) return 'it is not a CSL style (it has no <style> element)';
  if (!/<citation[\s>]/.test(text)) {
    const [, parent] =
      /<link[^>]*href="([^"]+)"[^>]*rel="independent-parent"/.exec(
        text.replace(/rel="independent-parent"([^>]*)/g, '$1 rel="independent-parent"'),
      ) ?? [];
    return parent
      ? `it only refers to another style; use the file of ${parent}`
      : 'it says nothing of how to cite (it has no <citation> element)';
  }
  if (!/<\/style>\s*$/.test(text)) return 'it breaks off before its end (it has no </style>)';
  try {
    return processor.parseXml(text) ?? 'it cannot be read as XML';
  } catch {
    return 'it cannot be read as XML';
  }
}

/** A writer for a style that was read, tried on a work, since a broken style shows itself only in use. */
export function ownNotes(tree: CslNode, processor: Processor, locale: (language: string) => CslNode): NoteWriter | string {
  try {
    const writer = cslNotes(processor, tree, locale, { csl: '' });
    const trial = writer.note({ id: 'trial', type: 'book', title: 'Trial', author: [{ family: 'Writer' }] });
    return /Trial|Writer/.test(trial) ? writer : 'it writes notes without title and author';
  } catch (error) {
    return `it cannot be used (${error instanceof Error ? error.message : String(error)})`;
  }
}
