/** A reference beside the work that it means, field by field. */
import type { Library } from '../../sources/library.ts';
import type { Work } from '../../sources/pack.ts';
import { compareAuthors } from './authors.ts';
import { compareDate } from './dates.ts';
import { compareHouses, isOfficial } from './houses.ts';
import { compareNumbers } from './numbers.ts';
import type { Reference } from './reference.ts';
import type { Slip } from './slip.ts';
import { isTelling } from './title.ts';
import { compareTitle } from './titles.ts';
import { compareUrl } from './urls.ts';

export interface Comparison {
  readonly work: Work;
  /** The reference means this work beyond doubt. */
  readonly meant: boolean;
  readonly slips: readonly Slip[];
}

/**
 * Enough fields must agree before any is wrong: more than are wrong, and, where the title is short or misquoted, something besides title
 * and year. The title of a law names the law; only with the place where it was printed does it name a publication.
 */
export function compare(reference: Reference, work: Work, draft: string, library: Library): Comparison {
  const title = compareTitle(reference, work);
  const author = compareAuthors(reference, work);
  const date = compareDate(reference, work);
  const houses = compareHouses(reference, work);
  const numbers = compareNumbers(reference, work);
  const url = compareUrl(reference, work, draft, library);
  const all = [title, author, date, houses, numbers, url];
  const slips = all.flatMap((verdict) => verdict.slips);
  const wrong = new Set(slips.map((slip) => slip.field)).size;
  const agrees = all.reduce((sum, verdict) => sum + verdict.agrees, 0);
  const beyond = author.agrees + houses.agrees + numbers.agrees + url.agrees;
  const placed = !isOfficial(work) || houses.agrees + url.agrees > 0;
  const known = isTelling(reference.title) || (beyond > 0 && agrees > 1);
  const sure = reference.title.cost === 0 || (author.agrees > 0 && agrees >= 3) || url.agrees > 0;
  return { work, meant: placed && known && sure && agrees > wrong, slips };
}

/** The works that a reference may mean; where there are several, only what contradicts all of them is a slip. */
export function meantBy(
  reference: Reference,
  draft: string,
  library: Library,
): { works: readonly Work[]; slips: readonly Slip[] } {
  const meant = reference.title.works.map((work) => compare(reference, work, draft, library)).filter((one) => one.meant);
  const [first, ...others] = [...meant].sort((a, b) => a.slips.length - b.slips.length);
  if (!first) return { works: [], slips: [] };
  const isCommon = ({ field, span }: Slip) =>
    others.every((other) => other.slips.some((slip) => slip.field === field && slip.span.start === span.start));
  return { works: [first, ...others].map(({ work }) => work), slips: first.slips.filter(isCommon) };
}
