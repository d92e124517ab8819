/** Spaces as a reader sees them: a line that goes on in the next, and a space that must not break, part two words like any other. */

/** Stands for a line break of the writer’s own until the passage is whole. */
export const BROKEN = '\r';
/** No-break and narrow spaces. */
const HARD = /[\u00A0\u202F\u2007\u2009]/g;
/** The end of a line within a clause; a line that begins otherwise (a colon, a dash, a number in brackets) is one of its own. */
const GOES_ON = /(?<=[\p{L}\p{N},;’'”")\]*])\n(?=[\p{L}\p{N}“"‘'])/gu;

/** The same text, as long as it was: every offset stays what it is. */
export const asRead = (prose: string): string => prose.replace(HARD, ' ').replace(GOES_ON, ' ').replaceAll(BROKEN, '\n');
