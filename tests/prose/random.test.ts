/** For any text: every character of prose stands for a piece of the draft, in order, and is what stands there or a known substitution of it. */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import fc from 'fast-check';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';
import { describe, expect, test } from 'vitest';
import { EXEMPT } from '../../server/core/prose/passage.ts';
import { readProse } from '../../server/core/prose/read.ts';
import { markdown } from '../harness/markdown.ts';
import { type Place, placesOf } from './places.ts';

describe('any draft', () => {
  test('of fragments of markdown maps exactly', () => {
    fc.assert(fc.property(markdown, expectExact), { numRuns: 1_000 });
  });

  test('of any characters maps exactly', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), expectExact), { numRuns: 500 });
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab1 \n\r\t\\`*_[]()<>!#&;|-=~^:>😀'), maxLength: 60 }), expectExact),
      { numRuns: 1_000 },
    );
  });
});

function expectExact(text: string): void {
  let from = 0;
  for (const passage of readProse(text).passages) {
    expect([passage.segments.length, passage.span.start >= from]).toEqual([passage.prose.length, true]);
    from = passage.span.end;
    let before: Place = { prose: '', draft: '', start: passage.span.start, end: passage.span.start };
    for (const place of placesOf(text, passage)) {
      const lies = place.start < place.end && place.end <= passage.span.end;
      const follows = place.start >= before.end || (place.start === before.start && place.end === before.end);
      if (!lies || !follows || !isKnown(place)) expect.fail(`${JSON.stringify(place)} after ${JSON.stringify(before)}`);
      before = place;
    }
  }
}

function isKnown({ prose, draft }: Place): boolean {
  if (prose === draft) return true;
  if (prose === EXEMPT) return /^(?:`|!\[|<|https?:|www\.|\S+@|.*:\/\/)/s.test(draft);
  // A line ending may take along what begins the next line.
  if (prose === '\n') return /^(?:\r\n?|\n)[\s>]*$|^<br\b.*>$/is.test(draft);
  // The next line goes on, or the space must not break.
  if (prose === ' ' && /^(?:(?:\r\n?|\n)[\s>]*|[\u00A0\u202F\u2007\u2009])$/.test(draft)) return true;
  return (
    draft === `\\${prose}` ||
    decoded(draft)
      .replace(/[\u00A0\u202F\u2007\u2009]/g, ' ')
      .includes(prose)
  );
}

function decoded(draft: string): string {
  const numeric = /^&#(?:x([0-9a-f]+)|(\d+));$/i.exec(draft);
  if (numeric) return decodeNumericCharacterReference(numeric[1] ?? numeric[2], numeric[1] ? 16 : 10);
  return /^&\w+;$/.test(draft) ? decodeNamedCharacterReference(draft.slice(1, -1)) || '' : '';
}
