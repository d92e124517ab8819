import type { Locator, Work } from '../sources/pack.ts';

/** Writes the text of footnotes, as some style of citation wants them. */
export interface NoteWriter {
  /**
   * @param where the place in the work; nothing names the work as a whole
   * @param earlier the printed number of the first note on this work, if there is one before: then the style's short form is written
   * @returns one line of markdown that ends in a full stop
   */
  note(work: Work, where?: Locator, earlier?: number): string;
}
