/** What a source says of a work that it cites, as evidence. */
import type { Fact } from '../../sources/fact.ts';
import type { Library } from '../../sources/library.ts';
import type { Locator, Work } from '../../sources/pack.ts';

/** Words of a title that are enough to find it by. */
const WORDS = 8;

/** The place is the first note that cites the work, or, of a source itself, its title. */
export function workFact(work: Work, field: string, value: string, library: Library): Fact {
  const cited = work.custom?.['cited-by']?.[0];
  const source = cited && library.works.get(cited.source);
  const exact = (work.title ?? value).split(/\s+/).slice(0, WORDS).join(' ');
  const where: Locator = source ? { note: cited.note, exact } : { exact };
  return {
    index: -1,
    subject: work.id,
    property: 'statement',
    type: 'text',
    value: `${field} ${value}`,
    unit: [],
    with: [],
    needs: [],
    cues: [],
    told: [],
    closed: false,
    deprecated: false,
    source: source ?? work,
    where: [where],
  };
}
