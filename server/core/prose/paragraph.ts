/**
 * Paragraphs that are told from everything else by how their lines begin. Most of a draft is such paragraphs, and most of what parsing
 * them costs is trying whether each line is the beginning of some other block; so they are read for themselves.
 */
import { isBlankLine, lineEnd, nextLine } from './lines.ts';

/** No block begins so, and no line is indented: a letter, a number, a quotation mark or bracket. */
const PLAIN_START = /[\p{L}\p{N}“”‘’"'(（《「]/uy;
/** What may begin a paragraph besides: emphasis, a link, a footnote call. */
const MARKED_START = /(?:\*{1,3}|_{1,3})[\p{L}\p{N}“"‘'(《]|\[(?:\^[^\]\s\\]+|[^\]^\\]+)\][^:\]]/uy;
/** A list; within a paragraph only its first number can begin one. */
const LIST = /\d{1,9}[.)](?=\s|$)/y;
const FIRST_OF_LIST = /1[.)](?=\s|$)/y;

/** Where a paragraph that begins at a line ends, its last line ending left out; nothing if it is not surely a paragraph and nothing else. */
export function paragraphEnd(text: string, start: number): number | undefined {
  let end = start;
  for (let at = start; at < text.length; at = nextLine(text, end)) {
    const first = at === start;
    if (!stands(PLAIN_START, text, at) && !(first && stands(MARKED_START, text, at)))
      return !first && isBlankLine(text, at) ? end : undefined;
    if (stands(first ? LIST : FIRST_OF_LIST, text, at)) return undefined;
    end = lineEnd(text, at);
  }
  return end;
}

function stands(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Whether a paragraph holds nothing but words: no mark, escape, reference or address, and no space at the end of a line. */
export const isWords = (paragraph: string): boolean => !/[\\`*_[<&~@\t\r\0]|:\/\/|www\.| (?:\n|$)/i.test(paragraph);
