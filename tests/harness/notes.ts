/** Writers of notes as the server makes them: the real processor, the styles and locales that the build has put into dist/. */
import { createRequire } from 'node:module';
import type { CslNode, Processor } from '../../server/core/citations/csl/types.ts';
import { cslNotes } from '../../server/core/citations/csl/writer.ts';
import type { NoteWriter } from '../../server/core/citations/note-writer.ts';
import { STYLES, type StyleName } from '../../server/core/citations/styles.ts';
import { jsonOf } from './repository.ts';

const writers = new Map<StyleName, NoteWriter>();

/** One per style, made when first asked for. */
export function notesIn(style: StyleName): NoteWriter {
  const made =
    writers.get(style) ??
    cslNotes(
      createRequire(import.meta.url)('citeproc') as Processor,
      jsonOf<CslNode>(`dist/citations/styles/${STYLES[style].csl}.json`),
      (language) => jsonOf<CslNode>(`dist/citations/locales/${language}.json`),
      STYLES[style],
    );
  writers.set(style, made);
  return made;
}
