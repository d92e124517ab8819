import { matchesOf } from '../../text/matches.ts';
import { withBound } from './bounds.ts';
import { withChineseBound } from './bounds-chinese.ts';
import { fold } from './fold.ts';
import { chineseDate, chineseEra, chineseMonth } from './forms/chinese.ts';
import { dayFirst, monthFirst, yearFirst } from './forms/day.ts';
import { century, decade } from './forms/decade.ts';
import { monthAlone, monthOfYear } from './forms/month.ts';
import { dayMonthYear, isoDay, isoMonth, slashMonth } from './forms/numeric.ts';
import { fiscalYear, lunarDate } from './forms/other-years.ts';
import { half, letterAlone, letterAndNumber, quarter, season } from './forms/season.ts';
import { bareYear, shortYear, yearRange } from './forms/year.ts';
import { withArticleAndApproximation, withModifier } from './modifiers.ts';
import { joinRanges } from './ranges.ts';
import type { Atom, DateMention, Form } from './types.ts';
import { exemptZones } from './zones.ts';

/** What a text must hold for a form to be looked for: cheap to see, and most texts hold few. */
const NEEDS = {
  month: /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
  marked: /\d[-/.] {0,2}\d/,
  letter: /[QH][1-4]|[1-4][QH]/i,
};

/** The ways of writing dates, the longer before the shorter that they contain. What one has taken, no later one reads. */
const FORMS: readonly (readonly [needs: RegExp, form: Form])[] = [
  [/世纪|年代/, chineseEra], // 1990年代, before 1990年
  [/年/, chineseDate],
  [/月/, chineseMonth],
  [/FY|fiscal|financial|academic|school|budget|tax|marketing/i, fiscalYear], // before any year in it is read as a calendar year
  [/lunar/i, lunarDate],
  [NEEDS.marked, isoDay],
  [NEEDS.marked, dayMonthYear],
  [NEEDS.month, yearFirst], // (2019, December 2), before "December 2" alone
  [NEEDS.month, dayFirst], // before "May 2021" in "3 May 2021"
  [NEEDS.month, monthFirst], // before "May 2021" in "May 3, 2021"
  [/half/i, half], // before the decade in "the first half of the 1990s"
  [/quarter/i, quarter],
  [NEEDS.letter, letterAndNumber],
  [NEEDS.letter, letterAlone],
  [/spring|summer|autumn|fall|winter/i, season],
  [NEEDS.month, monthOfYear],
  [/\d-\d/, isoMonth],
  [/\d\/\d/, slashMonth],
  [/0'?s|(?:twen|thir|for|fif|six|seven|eigh|nine|nough)ties/i, decade], // before the year in "1990s"
  [/centur/i, century],
  [/\d[–/-]\d/, yearRange],
  [/\d{4}/, bareYear],
  [/['‘]\d\d/, shortYear],
  [NEEDS.month, monthAlone],
];

/** Text without any of these has no date in it. */
const MARKS = /\d\d|[年月]|世纪|年代|centur|ties\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/**
 * Every date expression in a piece of prose, in order and without overlaps; an empty list where there is none.
 *
 * Typography varies freely: the search runs over folded text of the same length. Forms find what is written as one piece; then
 * modifiers, ranges and bound words grow outwards from it, each looking a fixed distance to either side, so that time is linear.
 */
export function findDates(prose: string): DateMention[] {
  if (!MARKS.test(prose)) return [];
  const folded = fold(prose);
  const atoms = readForms(folded).map((atom) => withArticleAndApproximation(withModifier(atom, folded), folded));
  return joinRanges(atoms, folded)
    .filter((atom) => atom.dependent !== true || atom.edtf !== undefined)
    .map((atom) => toMention(withChineseBound(withBound(atom, folded), folded)));
}

function readForms(prose: string): Atom[] {
  const taken = new Uint8Array(prose.length);
  const atoms: Atom[] = [];
  for (const zone of exemptZones(prose)) taken.fill(1, zone.start, zone.end);
  const held = new Map<RegExp, boolean>();
  for (const [needs, form] of FORMS) {
    const holds = held.get(needs) ?? needs.test(prose);
    held.set(needs, holds);
    if (!holds) continue;
    for (const match of matchesOf(form.pattern, prose)) {
      if (taken[match.index] || taken[match.index + match[0].length - 1]) continue;
      const atom = form.read(match, prose);
      if (atom === undefined || taken.subarray(atom.start, atom.end).includes(1)) continue;
      taken.fill(1, atom.start, atom.end);
      atoms.push(atom);
    }
  }
  return atoms.sort((a, b) => a.start - b.start);
}

function toMention({ start, end, core, edtf, value, parts, form, bound, approx, weekday, language }: Atom): DateMention {
  return {
    span: { start, end },
    core: core ?? { start, end },
    parts,
    form,
    language,
    ...(edtf === undefined ? {} : { edtf, value: value ?? edtf }),
    ...(bound === undefined ? {} : { bound }),
    ...(approx === undefined ? {} : { approx }),
    ...(weekday === undefined ? {} : { weekday }),
  };
}
