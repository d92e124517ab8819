import type { Span } from '../../text/span.ts';

export type DateUnit = 'day' | 'month' | 'year' | 'decade' | 'century' | 'season' | 'quarter' | 'half' | 'third';
export type DateForm = DateUnit | 'range';
export type Bound = 'since' | 'before' | 'after' | 'by' | 'until' | 'from';

/** One component that the prose states, such as the year inside a date. */
export interface DatePart {
  readonly unit: DateUnit;
  readonly span: Span;
  /** A number for years, months and days; EDTF's code for seasons, quarters and halves; "199X", "19XX"; "early", "mid", "late". */
  readonly value: number | string;
}

/** A date expression in prose. Its spans count in the prose that was given. */
export interface DateMention {
  /** The whole expression with its modifiers and bound word ("since early 2013", "between 1999 and 2001"), without "in" and "on". */
  readonly span: Span;
  /** The date without the bound word, "from" or "between". */
  readonly core: Span;
  /** What the expression means. Absent: recognised, but its value cannot be known (10/11/2012, fiscal years, "4 May"). */
  readonly edtf?: string;
  /** The EDTF of the date without its bound word: "2013" in "since 2013". */
  readonly value?: string;
  /** Only what is written: in "March and May 2020" the first month has no part for the year it borrows. */
  readonly parts: readonly DatePart[];
  readonly form: DateForm;
  /** The word that made an open interval of it. */
  readonly bound?: Bound;
  readonly approx?: boolean;
  /** The day of the week that is written beside a date, 0 for Sunday. */
  readonly weekday?: { readonly span: Span; readonly day: number };
  readonly language: 'en' | 'zh';
  /** The date is this many years after what it says something about: an anniversary. */
  readonly shift?: number;
  /** Counted from another date: how many years from which, and where the number stands. Only the reader of statements makes these. */
  readonly relative?:
    | {
        readonly base: number;
        readonly years: number;
        readonly sign: number;
        readonly amount?: Span;
        /** How old something was in that year. */
        readonly age?: boolean;
      }
    | undefined;
}

/** A date on its way to becoming a mention: spans still grow, values are still borrowed. */
export interface Atom extends Omit<DateMention, 'span' | 'core' | 'edtf'> {
  readonly start: number;
  readonly end: number;
  /** The date without words that other steps took in; "from" and "between" lie outside. */
  readonly core?: Span;
  readonly edtf?: string;
  /** For "27 February" and "March": the value, once a neighbour lends its year. */
  readonly withYear?: (year: number) => string;
  /** Only to be kept when a neighbour lends a year: the first "March" of "March and May 2020". */
  readonly dependent?: boolean;
  /** The year that may be lent to a neighbour. */
  readonly year?: number;
}

/** One way of writing dates: where it may stand, and what it means there. `read` returns undefined for look-alikes. */
export interface Form {
  /** Global, with indices. Matched against folded prose. */
  readonly pattern: RegExp;
  read(match: RegExpExecArray, prose: string): Atom | undefined;
}
