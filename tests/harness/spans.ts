/** The invariant of every draft: slicing the text by a mention's span gives what was matched. Held for each text that a test reads. */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { expect } from 'vitest';
import type { Draft } from '../../server/core/draft.ts';
import type { Mention } from '../../server/core/mentions/recognise.ts';
import type { Span } from '../../server/core/text/span.ts';

export function expectExactSpans(draft: Draft): void {
  const { text } = draft;
  const whole = { start: 0, end: text.length };
  const mistakes = [
    ...draft.mentions.flatMap((mention) => {
      const prose = matchedProse(mention);
      const written = text.slice(mention.span.start, mention.span.end);
      const same = written === prose || plain(written) === plain(prose);
      return same && isSound(text, mention.span, mention.passage.span) ? [] : [{ ...mention.span, written, prose }];
    }),
    ...draft.findings.flatMap(({ span, actual }) =>
      text.slice(span.start, span.end) === actual && isSound(text, span, whole) ? [] : [{ ...span, actual }],
    ),
  ];
  expect(mistakes, 'slicing the text by a span gives what was matched').toEqual([]);
}

/** Has a beginning before its end, lies where it should, and cuts no character in two. */
function isSound(text: string, span: Span, outer: Span): boolean {
  const cuts = (at: number) => /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));
  return span.start < span.end && span.start >= outer.start && span.end <= outer.end && !cuts(span.start) && !cuts(span.end);
}

/** What a recogniser matched, as the prose has it. */
export function matchedProse({ passage, ...mention }: Mention): string {
  const span = mention.kind === 'name' ? mention.name : mention.kind === 'date' ? mention.date.core : mention.provision.span;
  return passage.prose.slice(span.start, span.end);
}

/** Text without what markdown adds to it, so that a piece of the draft and the prose made of it can be compared. */
function plain(text: string): string {
  return text
    .replace(/\]\([^)]*\)|\[\^[^\]]*\]|<[^>]*>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (whole, name: string) => decodeNamedCharacterReference(name) || whole)
    .replace(/\r?\n[\s>]*/g, ' ')
    .replace(/[\\*_~[\]\uFFFC]/g, '')
    .replace(/\s+/g, ' ');
}
