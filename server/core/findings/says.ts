/** Facts in words: for messages, hovers and the command line. */
import { sayEdtf } from '../dates/write.ts';
import type { Fact } from '../sources/fact.ts';
import type { Library } from '../sources/library.ts';
import type { Locator, Work } from '../sources/pack.ts';
import { PROPERTIES } from '../sources/properties.ts';
import { sayQuantity } from './numbers/say.ts';

/** A fact as a clause: "TC260 was established in 2002 (Creemers 2021, …)". */
export function says(fact: Fact, library: Library): string {
  return `${claimText(fact, library)} (${sourceText(fact)})`;
}

/** A fact without its source. */
export function claimText(fact: Fact, library: Library): string {
  const subject = shortName(fact.subject, library);
  const verb = fact.says ?? verbOf(fact, library);
  if (fact.type === 'time') return `${subject} ${verb} ${when(String(fact.value))}`;
  const time = timeText(fact);
  if (fact.type === 'item')
    return `${subject} ${fact.end ? verb.replace(/^is /, 'was ') : verb} ${shortName(String(fact.value), library)}${time}`;
  if (fact.type === 'quantity') return `${subject} ${verb} ${sayQuantity(fact)}${time}`;
  if (fact.type === 'article' && fact.article !== undefined) return `${subject}, Article ${fact.article}: ${fact.value}`;
  return `${subject}: ${fact.value}`;
}

/** Events that have a verb of their own, for facts that bring none; others are named. */
const HAPPENED: Record<string, string> = {
  renaming: 'was renamed',
  transfer: 'was transferred',
  overhaul: 'was overhauled',
  proposal: 'was proposed',
  publication: 'was published',
  translation: 'was translated',
  conviction: 'was convicted',
  conception: 'was conceived',
};

function verbOf({ property, event, value }: Fact, library: Library): string {
  if (event) return happened(event);
  // A post may be known by the body alone.
  if (property === 'position held' && library.entities.get(String(value))?.kind !== 'concept') return 'held a post at';
  return PROPERTIES[property].says;
}

const happened = (event: string) => HAPPENED[event] ?? `saw ${/^[aeiou]/.test(event) ? 'an' : 'a'} ${event}`;

function timeText({ start, end, at }: Fact): string {
  if (start && end) return `, from ${span(start)} to ${span(end)}`;
  if (start) return `, since ${span(start)}`;
  if (end) return `, until ${span(end)}`;
  return at ? `, as of ${span(at)}` : '';
}

/** A date behind "since" or "until", which bear no "between" or "by". */
function span(value: string): string {
  const years = /^(\d{4})\/(\d{4})$/.exec(value);
  if (years && Number(years[2]) - Number(years[1]) === 1) return `${years[1]} or ${years[2]}`;
  const [, last] = /^\.\.\/(.+)$/.exec(value) ?? [];
  if (last) return `${sayEdtf(last)} or before`;
  return sayEdtf(value).replace(/^between (.+) and (.+)$/, '$1–$2');
}

function when(value: string): string {
  const said = sayEdtf(value);
  return /^(?:between|by|before|since|after|until|from|around|about)\b/.test(said)
    ? said
    : /\d{1,2} \p{Lu}/u.test(said)
      ? `on ${said}`
      : `in ${said}`;
}

/** The acronym of an entity if it has one that is enough, or else its name. */
export function shortName(id: string, library: Library): string {
  const names = library.entities.get(id)?.names ?? [];
  return (names.find((name) => name.role === 'acronym') ?? names[0])?.text ?? library.nameOf(id);
}

/** Where a fact stands: "Creemers 2021, The Cyberspace Administration of China". */
export function sourceText(fact: Fact): string {
  const place = placeText(fact.where[0]);
  return place === '' ? shortSource(fact.source) : `${shortSource(fact.source)}, ${place}`;
}

export function placeText(where: Locator | undefined): string {
  if (!where) return '';
  if (where.note !== undefined) return `note ${where.note}`;
  return where.section ? `“${where.section}”` : where.page !== undefined ? `p. ${where.page}` : '';
}

/** A source in a few words: its first author, or else the beginning of its title, and the year. */
export function shortSource(work: Work): string {
  const author = work.author?.[0];
  const name = author?.family ?? author?.literal ?? shortened(work.title ?? work.id);
  const year = work.issued?.['date-parts']?.[0]?.[0];
  return year === undefined ? name : `${name} ${year}`;
}

function shortened(title: string): string {
  const words = title.split(' ');
  return words.length <= 5 ? `“${title}”` : `“${words.slice(0, 5).join(' ')} …”`;
}
