import { parseEdtf } from '../../dates/edtf.ts';
import type { Atom } from './types.ts';

/** What may stand between the two ends of a range; "and" only after "between". */
const LINK =
  /^(?: ?[–-] ?| ?\/ ?| (?:to|until|till|til|through|thru|up to|up until) |-to-| ?(?:[至到~～]) ?| (?:and )?(?:until|till) )$/i;
const AND = /^ and $/i;
const LIST = /^(?:,? (?:and|or) |, |\/|、|和|及|与)$/i;
const BETWEEN = /(?<!\w)between (?:the )?$/i;
const FROM = /(?<!\w)(?:from|since|starting in|beginning in|starting|beginning) (?:the )?$|[自从]$/i;

/** Joins neighbours into ranges ("from 2016 to 2018") and lends years ("March and May 2020"). Atoms in order, no overlaps. */
export function joinRanges(atoms: readonly Atom[], prose: string): Atom[] {
  const joined: Atom[] = [];
  for (const atom of lendYears(atoms, prose)) {
    const last = joined.at(-1);
    const range = last && join(last, atom, prose);
    if (range === undefined) joined.push(atom);
    else joined[joined.length - 1] = range;
  }
  return joined.map((atom) => (atom.form === 'range' && atom.core === undefined ? withOpening(atom, prose) : atom));
}

/** A range written as one piece ("3 to 5 May 2021") with its "from" or "between". */
function withOpening(atom: Atom, prose: string): Atom {
  const left = prose.slice(Math.max(0, atom.start - 18), atom.start);
  const opening = BETWEEN.exec(left) ?? FROM.exec(left);
  if (opening === null) return atom;
  return { ...atom, start: atom.start - opening[0].length, core: { start: atom.start, end: atom.end } };
}

/** From right to left, so that every month of "March, April and May 2020" gets its year; in Chinese from left to right. */
function lendYears(atoms: readonly Atom[], prose: string): Atom[] {
  const lent = [...atoms];
  for (let i = lent.length - 2; i >= 0; i--) {
    const [atom, next] = [lent[i]!, lent[i + 1]!];
    const linked = atom.withYear && next.year !== undefined && isLinked(atom, next, prose);
    if (linked) lent[i] = borrow(atom, next.year!, next);
  }
  for (let i = 1; i < lent.length; i++) {
    const [before, atom] = [lent[i - 1]!, lent[i]!];
    const linked = atom.language === 'zh' && atom.withYear && before.year !== undefined && isLinked(before, atom, prose);
    if (linked) lent[i] = borrow(atom, before.year!, before);
  }
  return lent;
}

function isLinked(a: Atom, b: Atom, prose: string): boolean {
  const gap = prose.slice(a.end, b.start);
  return (
    gap.length < 14 &&
    (LINK.test(gap) || LIST.test(gap)) &&
    (a.form === b.form || a.form === 'third' || b.form === 'third' || b.form === 'range')
  );
}

function borrow({ withYear, dependent: _, ...atom }: Atom, year: number, lender: Atom): Atom {
  const value = withYear!(year);
  if (parseEdtf(value) === undefined) return { ...atom, dependent: false };
  return {
    ...atom,
    edtf: value,
    year,
    ...(lender.approx ? { approx: true } : {}),
    ...(atom.form === 'month' && atom.parts[0]?.unit === 'third' ? { form: 'third' } : {}),
  };
}

/** The range of two atoms; undefined where no word links them, or where it would run backwards. */
function join(a: Atom, b: Atom, prose: string): Atom | undefined {
  const gap = prose.slice(a.end, b.start);
  if (gap.length > 11 || a.core || b.core) return undefined;
  const left = prose.slice(Math.max(0, a.start - 18), a.start);
  const between = BETWEEN.exec(left);
  const spacedDash = /^ [–-] $/.test(gap);
  if (between ? !AND.test(gap) && !/^ ?[–-] ?$/.test(gap) : !LINK.test(gap)) return undefined;
  if (spacedDash && (a.form !== b.form || left === '')) return undefined;
  if (/\/|^-$/.test(gap) && a.form !== b.form) return undefined;
  const from = between ?? FROM.exec(left);
  const lent = from !== null && a.year !== undefined ? b.withYear?.(a.year) : undefined;
  const last = b.edtf ?? lent;
  const unknown = a.withYear !== undefined && b.withYear !== undefined;
  const edtf = a.edtf && last && `${a.edtf.split('/')[0]}/${last.split('/').at(-1)}`;
  // "27 February 2014 to 2014": one end lies in the other, so it is no range.
  const nested = a.edtf !== undefined && last !== undefined && (a.edtf.startsWith(last) || last.startsWith(a.edtf));
  if (edtf === undefined ? !unknown : parseEdtf(edtf) === undefined || nested) return undefined;
  return {
    start: a.start - (from?.[0].length ?? 0),
    end: b.end,
    core: { start: a.start, end: b.end },
    form: 'range',
    ...(edtf === undefined ? {} : { edtf }),
    ...(a.year === undefined ? {} : { year: a.year }),
    parts: [...a.parts, ...b.parts],
    ...(a.approx || b.approx ? { approx: true } : {}),
    language: a.language,
  };
}
