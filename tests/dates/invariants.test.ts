// @ts-expect-error The library has no types.
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../server/core/dates/edtf.ts';
import { findDates } from '../../server/core/mentions/dates/find.ts';

const PIECES = [
  'since',
  'by',
  'between',
  'and',
  'from',
  'to',
  'the end of',
  'early',
  'mid-',
  'late',
  'about',
  'the',
  'until',
  'after',
  'before',
  'onwards',
  '2014',
  '1999',
  '’13',
  '27',
  'February',
  'May',
  '4th of July',
  '2014-02-27',
  '10/11/2012',
  '1990s',
  'nineties',
  'twentieth century',
  'summer of',
  'Q3',
  'first half of',
  'the second quarter of',
  'FY',
  '2014年',
  '2月',
  '27日',
  '上半年',
  '至',
  '起',
  'members',
  'p.',
  '–',
  '-',
  '/',
  ',',
  '.',
  '\n',
  '\u00a0',
];
const prose = fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string() }), {
  maxLength: 14,
});
const texts = fc.tuple(prose, fc.constantFrom(' ', '')).map(([pieces, joint]) => pieces.join(joint));

/**
 * Whether the library's grammar takes the value. It has no ranges from a season to a year or to an open end, and no approximate
 * decades; there its ends are judged one by one and the mark is left out.
 */
function inLibrary(value: string): boolean {
  const ends = /-(?:2[1-4]|3\d|4[01])(?!\d)(?!-)|X/.test(value) ? value.replaceAll('X~', 'X').split('/') : [value];
  return ends.every((end) => {
    try {
      return end === '..' || edtf(end, { level: 3, seasonIntervals: true, seasonUncertainty: true }) !== undefined;
    } catch {
      return false;
    }
  });
}

describe('whatever the text', () => {
  test('mentions stand in order and apart, and every part inside its mention', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { span, core, parts } of findDates(text)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(core.start).toBeGreaterThanOrEqual(span.start);
          expect(core.end).toBeLessThanOrEqual(span.end);
          for (const part of parts) {
            expect(part.span.start).toBeGreaterThanOrEqual(span.start);
            expect(part.span.end).toBeLessThanOrEqual(span.end);
          }
          expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end));
          last = span.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  test('every value is EDTF, by our reading and by the library’s grammar, and holds the value without its bound word', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { edtf: found, value, form } of findDates(text)) {
          if (found === undefined) continue;
          expect(parseEdtf(found), found).toBeDefined();
          expect(parseEdtf(value!), value).toBeDefined();
          expect(inLibrary(found), `${found} (${form})`).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('a stated four-digit year stands in its span', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { parts, language } of findDates(text)) {
          for (const { unit, span, value } of parts) {
            const written = text.slice(span.start, span.end);
            if (unit === 'year' && language === 'en' && /^\d{4}$/.test(written)) expect(value).toBe(Number(written));
          }
        }
      }),
    );
  });
});

test('parts, core, bound and weekday of a date', () => {
  const text = 'It has existed since Monday, 3 May 2021.';
  const [mention] = findDates(text);
  const slice = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  expect(mention).toMatchObject({ bound: 'since', value: '2021-05-03', edtf: '2021-05-03/..', form: 'day', language: 'en' });
  expect(slice(mention!.core)).toBe('Monday, 3 May 2021');
  expect(mention!.parts.map(({ unit, span, value }) => [unit, slice(span), value])).toEqual([
    ['day', '3', 3],
    ['month', 'May', 5],
    ['year', '2021', 2021],
  ]);
  expect([slice(mention!.weekday!.span), mention!.weekday!.day]).toEqual(['Monday', 1]);
});

test('both ends of a range have parts', () => {
  const [mention] = findDates('from early 2002 to 2006');
  expect(mention!.parts.map(({ unit, value }) => [unit, value])).toEqual([
    ['third', 'early'],
    ['year', 2002],
    ['year', 2006],
  ]);
});
