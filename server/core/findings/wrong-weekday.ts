/**
 * wrong-weekday: a full date whose day of the week does not exist. The calendar is the evidence; no source is needed.
 */
import { calendarDay, dayNumber, isoDay, weekdayOf } from '../dates/days.ts';
import { ordinal } from '../dates/write.ts';
import type { DateMention } from '../mentions/dates/types.ts';
import { HAN_WEEKDAYS, writtenWeekday } from '../mentions/dates/weekday.ts';
import type { Reading } from '../statements/reading.ts';
import { stanceOf } from '../statements/stance.ts';
import type { Edit, Finding, Fix } from './finding.ts';
import { rewriteDate } from './rewrite-date.ts';
import type { Rule } from './rule.ts';

export const wrongWeekday: Rule = {
  code: 'wrong-weekday',
  level: 'warning',
  summary: 'A date that was another day of the week.',
  find(draft) {
    return draft.readings.flatMap((reading) =>
      reading.dates.flatMap(({ date, ...words }) => finding(draft.text, reading, date, words) ?? []),
    );
  },
};

const NAMES = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
/** Earlier dates may count by another calendar. */
const FIRST_YEAR = 1926;

function finding(text: string, reading: Reading, date: DateMention, words: { first: number; last: number }): Finding | undefined {
  const { prose, segments } = reading.passage;
  const full = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date.value ?? date.edtf ?? '');
  const written = date.form === 'day' && full ? (date.weekday ?? writtenWeekday(prose, date.core.end)) : undefined;
  if (!full || !written || Number(full[1]) < FIRST_YEAR || !date.parts.some((part) => part.unit === 'year')) return undefined;
  // "We met on Monday. 27 February …": another sentence.
  if (date.weekday && /day\.$/i.test(prose.slice(written.span.start, written.span.end + 1))) return undefined;
  const number = dayNumber(Number(full[1]), Number(full[2]), Number(full[3]));
  const right = weekdayOf(number);
  if (right === written.day || stanceOf(prose, reading.sentence, words) !== 'asserted') return undefined;

  const old = prose.slice(written.span.start, written.span.end);
  const weekday = restyled(old, right);
  const ahead = (((written.day - right) % 7) + 7) % 7;
  const near = calendarDay(number + (ahead > 3 ? ahead - 7 : ahead));
  const moved = rewriteDate(prose, date, isoDay(near))[0];
  const movedText = moved?.text.replace(
    /\b(\d+)(?:st|nd|rd|th)\b/,
    (whole, day: string) => withOrdinal(`${whole} `, { span: { start: 0, end: day.length }, text: day }).text,
  );
  const draftEdits = (edits: readonly Edit[]) =>
    edits.map((edit): Edit => {
      const { span, text: day } = withOrdinal(prose, edit);
      return { span: segments.toDraft(span), text: day };
    });
  const fixes: Fix[] = [
    { title: `Change to "${weekday}"`, edits: draftEdits([{ span: written.span, text: weekday }]), preferred: false },
  ];
  if (moved) fixes.push({ title: `Change to "${movedText}"`, edits: draftEdits(moved.edits), preferred: false });
  const span = segments.toDraft({
    start: Math.min(written.span.start, date.core.start),
    end: Math.max(written.span.end, date.core.end),
  });
  const day = prose
    .slice(date.core.start, date.core.end)
    .replace(old, '')
    .replace(/^[\s,.]+/, '')
    .replace(/\s+/g, ' ');
  return {
    code: wrongWeekday.code,
    level: wrongWeekday.level,
    span,
    actual: text.slice(span.start, span.end),
    expected: [weekday, ...(moved ? [movedText] : [])],
    message: `Unexpected ${old}: ${day} was a ${NAMES[right]}.`,
    because: [],
    fixes,
  };
}

/** "1st" becomes "2nd" and not "2st". */
function withOrdinal(prose: string, { span, text }: Edit): Edit {
  if (!/^\d+$/.test(text) || !/^(?:st|nd|rd|th)\b/.test(prose.slice(span.end, span.end + 3))) return { span, text };
  return { span: { start: span.start, end: span.end + 2 }, text: ordinal(Number(text)) };
}

/** The right day in the manner of the wrong one: "Fri", "Fri.", "星期五", "周五". */
function restyled(written: string, day: number): string {
  if (/\p{Script=Han}/u.test(written)) return written.slice(0, -1) + HAN_WEEKDAYS[day];
  const name =
    written.length <= 5 && !/day$/i.test(written) ? NAMES[day].slice(0, 3) + (written.endsWith('.') ? '.' : '') : NAMES[day];
  return written === written.toUpperCase() ? name.toUpperCase() : name;
}
