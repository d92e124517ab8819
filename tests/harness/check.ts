/** Tests of whole drafts: each proves what is found and, as every finding is compared with every mark, that nothing else is. */
import { expect, test } from 'vitest';
import type { Bibliography } from '../../server/core/bibliography/bibliography.ts';
import { checkDraft, type Draft } from '../../server/core/draft.ts';
import type { Finding, Fix } from '../../server/core/findings/finding.ts';
import type { Library } from '../../server/core/sources/library.ts';
import { draw, type FixtureFile, type Mark, parseFixture } from './fixture.ts';
import { bibliographyOf, bundledLibrary, libraryOf } from './library.ts';
import { expectExactSpans } from './spans.ts';

/** Rules that need no source: the calendar, the draft itself or its bibliography is the evidence. */
const PLAIN = new Set([
  'idle-ignore',
  'wrong-weekday',
  'undefined-footnote',
  'unused-footnote',
  'duplicate-footnote',
  'unknown-citation-key',
]);

/** A draft with marks: exactly the marked mistakes are found. */
export function check(title: string, marked: string): void {
  test(title, () => {
    const fixture = parseFixture(marked);
    if (fixture.draft.marks.length === 0) throw new Error('Nothing is marked here: this is a checkSilent.');
    expectMarks(fixture.draft, read(fixture.draft.text, libraryOf(fixture), bibliographyOf(fixture)).findings);
  });
}

/** A draft in which nothing is found. */
export function checkSilent(title: string, text: string): void {
  test(title, () => {
    const fixture = parseFixture(text);
    if (fixture.draft.marks.length > 0) throw new Error('Something is marked here: this is a check.');
    expectMarks(fixture.draft, read(fixture.draft.text, libraryOf(fixture), bibliographyOf(fixture)).findings);
  });
}

/**
 * A draft before and after the fix of its first mark: the preferred fix, or else the first. The fix removes its finding and adds none, and
 * fixing twice equals fixing once. Marks in `after` are findings that stay.
 */
export function checkFix(title: string, before: string, after: string): void {
  test(title, () => {
    const fixture = parseFixture(before);
    const wanted = parseFixture(after).draft;
    const library = libraryOf(fixture);
    const { text, marks } = fixture.draft;
    const bibliography = bibliographyOf(fixture);
    const { findings } = read(text, library, bibliography);
    expectMarks(fixture.draft, findings);
    const finding = findings.find((other) => marks[0] !== undefined && matches(marks[0], other));
    if (!finding) throw new Error('Mark the finding that is to be fixed.');
    const fixed = apply(text, fixOf(finding));
    expect(fixed.text).toBe(wanted.text);
    const left = read(fixed.text, library, bibliography).findings;
    expectMarks(wanted, left);
    expect(left.map(described), 'a fix adds no finding').toEqual(findings.filter((other) => other !== finding).map(described));
    const again = left.find(
      (other) => other.code === finding.code && other.span.start < fixed.end && fixed.start < other.span.end,
    );
    expect(again ? apply(fixed.text, fixOf(again)).text : fixed.text, 'fixing twice equals fixing once').toBe(fixed.text);
  });
}

/** Reads a draft and holds the invariants of every draft. */
export function read(text: string, library: Library = bundledLibrary(), bibliography?: Bibliography): Draft {
  const draft = checkDraft(text, library, bibliography && { bibliography });
  expectExactSpans(draft);
  for (const finding of draft.findings) {
    if (!PLAIN.has(finding.code))
      expect(finding.because.length + (finding.related?.length ?? 0), 'a finding names its evidence').toBeGreaterThan(0);
    if (finding.expected.length !== 1)
      expect(
        finding.fixes.some((fix) => fix.preferred),
        'preferred only where one value is possible',
      ).toBe(false);
  }
  return draft;
}

/** Misses and false alarms, each drawn as marked text; empty where findings and marks are the same. */
export function differences(file: FixtureFile, findings: readonly Finding[]): { misses: string[]; alarms: string[] } {
  const open = [...findings];
  const misses = file.marks.filter((mark) => {
    const at = open.findIndex((finding) => matches(mark, finding));
    if (at >= 0) open.splice(at, 1);
    return at < 0;
  });
  return {
    misses: misses.map((mark) => draw(file.text, mark.span, said(mark.code, mark.expected))),
    alarms: open.map((finding) => draw(file.text, finding.span, `${said(finding.code, finding.expected)} (${finding.message})`)),
  };
}

function expectMarks(file: FixtureFile, findings: readonly Finding[]): void {
  const { misses, alarms } = differences(file, findings);
  const parts = [
    ...(misses.length > 0 ? ['Marked and not found:', ...misses] : []),
    ...(alarms.length > 0 ? ['Found and not marked:', ...alarms] : []),
  ];
  if (parts.length > 0) expect.fail(`${parts.join('\n\n')}\n`);
}

function matches(mark: Mark, finding: Finding): boolean {
  const place = finding.span.start === mark.span.start && finding.span.end === mark.span.end;
  return place && finding.code === mark.code && (!mark.expected || String(mark.expected) === String(finding.expected));
}

const said = (code: string, expected: readonly string[] | undefined) =>
  expected ? `${code}: expected ${expected.join(' or ')}` : code;
const described = (finding: Finding) => `${finding.code} ${finding.actual}: ${finding.expected.join(' or ')}`;

function fixOf(finding: Finding): Fix {
  const fix = finding.fixes.find((other) => other.preferred) ?? finding.fixes[0];
  if (!fix) throw new Error(`There is no fix for "${finding.actual}".`);
  return fix;
}

/** The text with the fix in it, and where the fixed words now stand. */
function apply(text: string, fix: Fix): { text: string; start: number; end: number } {
  const edits = [...fix.edits].sort((a, b) => b.span.start - a.span.start);
  const grown = edits.reduce((sum, edit) => sum + edit.text.length - (edit.span.end - edit.span.start), 0);
  const result = edits.reduce((fixed, edit) => fixed.slice(0, edit.span.start) + edit.text + fixed.slice(edit.span.end), text);
  return { text: result, start: edits[edits.length - 1].span.start, end: edits[0].span.end + grown };
}
