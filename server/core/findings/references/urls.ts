/** The address of a reference beside that of the work. */
import type { Library } from '../../sources/library.ts';
import type { Work } from '../../sources/pack.ts';
import { addressKey, valuesOf } from '../../sources/works.ts';
import type { Span } from '../../text/span.ts';
import type { Reference } from './reference.ts';
import { SILENT, type Slip, type Verdict } from './slip.ts';

const URL_PATTERN = /https?:\/\/[^\s<>"”»\]]+/g;

/** A work may stand in many places; wrong is the address of another known work, or that of this one with a part of it changed. */
export function compareUrl(reference: Reference, work: Work, draft: string, library: Library): Verdict {
  const known = valuesOf(work, 'URL');
  const stated = addressesOf(reference, draft);
  if (known.length === 0 || stated.length === 0) return SILENT;
  const keys = known.map(addressKey);
  if (stated.some(({ text }) => keys.includes(addressKey(text)))) return { agrees: 2, slips: [] };
  // An address that a line's end has cut is not another.
  const isCut = (text: string) => keys.some((key) => key.startsWith(addressKey(text)));
  const wrong = stated.find(
    ({ text }) => !isCut(text) && (isOfAnother(text, work, library) || keys.some((key) => isNearly(addressKey(text), key))),
  );
  if (!wrong) return SILENT;
  return {
    agrees: 0,
    slips: [{ field: 'URL', span: wrong.span, expected: known[0], edits: [{ span: wrong.span, text: known[0] }] } satisfies Slip],
  };
}

const isOfAnother = (text: string, work: Work, library: Library) => {
  const others = library.knownWorks.at(text);
  return others.length > 0 && !others.includes(work);
};

/** The same site and depth, and one part of the path other than it should be. */
function isNearly(stated: string, known: string): boolean {
  const one = stated.split('/');
  const two = known.split('/');
  if (one.length !== two.length || one.length < 4 || one[0] !== two[0]) return false;
  return one.filter((part, at) => part !== two[at]).length === 1;
}

/** The addresses in the draft's text of a reference: links, addresses in angle brackets, bare ones. */
export function addressesOf({ in: { passage }, head, context }: Reference, draft: string): { text: string; span: Span }[] {
  const start = passage.segments.toDraft({ start: head.start, end: head.start + 1 }).start;
  const last =
    context.end < passage.prose.length
      ? passage.segments.toDraft({ start: context.end, end: context.end + 1 }).start
      : passage.span.end;
  return [...draft.slice(start, last).matchAll(URL_PATTERN)].map((match) => {
    const text = balanced(match[0]).replace(/[.,;:]+$/, '');
    return { text, span: { start: start + match.index, end: start + match.index + text.length } };
  });
}

/** An address up to the bracket that closes one opened before it. */
function balanced(url: string): string {
  let depth = 0;
  for (let at = 0; at < url.length; at++) {
    if (url[at] === '(') depth++;
    else if (url[at] === ')' && --depth < 0) return url.slice(0, at);
  }
  return url;
}
