/** Lines of a text, by offsets. They end at LF, CRLF or CR, as in CommonMark. */

/** Where the line ends that holds an offset, its ending left out. */
export function lineEnd(text: string, at: number): number {
  const ending = /[\r\n]/g;
  ending.lastIndex = at;
  return ending.exec(text)?.index ?? text.length;
}

/** Where the next line begins; the length of the text if there is none. */
export function nextLine(text: string, at: number): number {
  const end = lineEnd(text, at);
  return Math.min(text.length, text.startsWith('\r\n', end) ? end + 2 : end + 1);
}

/** Whether the line at an offset holds nothing but spaces and tabs; other white space is text. */
export function isBlankLine(text: string, at: number): boolean {
  return /^[ \t]*$/.test(text.slice(at, lineEnd(text, at)));
}
