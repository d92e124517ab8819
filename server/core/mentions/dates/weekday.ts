/** The day of the week behind a date: "27 February 2014, a Thursday", "3 May 2021 (Mon.)", "2014年2月27日(星期四)". */
import type { Span } from '../../text/span.ts';
import { WEEKDAY, weekdayNumber } from './words.ts';

const AFTER = new RegExp(`^(?:,? ?\\(|, )(?:an? )?(?<weekday>${WEEKDAY})\\.?(?=\\)|[,.;]|$)`, 'di');
/** Sunday first. */
export const HAN_WEEKDAYS = '日一二三四五六';
const AFTER_HAN = /^[((]?(?<weekday>(?:星期|周|礼拜)(?<day>[一二三四五六日天]))/du;

/** @param end where the date ends in the prose */
export function writtenWeekday(prose: string, end: number): { span: Span; day: number } | undefined {
  const after = prose.slice(end, end + 24);
  const english = AFTER.exec(after);
  const match = english ?? AFTER_HAN.exec(after);
  const at = match?.indices?.groups?.weekday;
  if (!match || !at) return undefined;
  const day = english
    ? weekdayNumber(match.groups?.weekday ?? '')
    : HAN_WEEKDAYS.indexOf((match.groups?.day ?? '').replace('天', '日'));
  return { span: { start: end + at[0], end: end + at[1] }, day };
}
