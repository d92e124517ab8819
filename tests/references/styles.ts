/** Known works as references in the styles that briefs use, written by hand here so that the rule is not held against itself. */
import type { Work } from '../../server/core/sources/pack.ts';

type Person = NonNullable<Work['author']>[number];

const field = (work: Work, name: string) => (work[name] === undefined ? '' : String(work[name]));
const dash = (pages: string) => pages.replace('-', '–');
const parts = (work: Work) => (work.issued?.['date-parts']?.[0] ?? []).map(Number);
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const joined = (...pieces: string[]) => pieces.filter((piece) => piece !== '').join(', ');

const straight = (person: Person) =>
  person.literal ?? (person['static-ordering'] ? `${person.family} ${person.given}` : `${person.given} ${person.family}`);
const inverted = (person: Person) => person.literal ?? `${person.family}, ${person.given}`;
const initials = (person: Person) =>
  (person.given ?? '')
    .split(/[\s-]+/)
    .map((name) => `${name[0]}.`)
    .join(' ');

function listed(persons: readonly Person[], say: (person: Person, at: number) => string, last: string): string {
  const names = persons.map(say);
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')}${last}${names[names.length - 1]}`;
}

const authors = (work: Work) => work.author ?? [];
const year = (work: Work) => String(parts(work)[0] ?? 'n.d.');
const american = (work: Work) => {
  const [y, m, d] = parts(work);
  return y === undefined
    ? ''
    : m === undefined
      ? `${y}`
      : d === undefined
        ? `${MONTHS[m - 1]} ${y}`
        : `${MONTHS[m - 1]} ${d}, ${y}`;
};
const british = (work: Work) => {
  const [y, m, d] = parts(work);
  return [d, m && MONTHS[m - 1], y].filter((part) => part !== undefined).join(' ');
};
const house = (work: Work) => {
  const container = field(work, 'container-title');
  const numbers = joined(field(work, 'volume'), work.issue ? `no. ${field(work, 'issue')}` : '');
  return joined(container && `*${container}*${numbers && ` ${numbers}`}`, field(work, 'publisher'));
};
const url = (work: Work) => (work.URL ? ` ${field(work, 'URL')}` : '');

export const STYLES: Record<string, (work: Work) => string> = {
  'Chicago note': (work) =>
    `Text.[^1]\n\n[^1]: ${joined(listed(authors(work), straight, ' and '), `“${work.title}”`, house(work), american(work), dash(field(work, 'page')))}.${url(work)}`,
  'Chicago author-date': (work) =>
    `## References\n\n- ${listed(authors(work), (one, at) => (at === 0 ? inverted(one) : straight(one)), ', and ')}. ${year(work)}. “${work.title}.” ${house(work)}${work.page ? `: ${dash(field(work, 'page'))}` : ''}.`,
  APA: (work) => {
    const [y, m, d] = parts(work);
    const date = m === undefined ? `${y ?? 'n.d.'}` : `${y}, ${MONTHS[m - 1]}${d === undefined ? '' : ` ${d}`}`;
    const names = listed(authors(work), (one) => one.literal ?? `${one.family}, ${initials(one)}`, ', & ');
    const container = field(work, 'container-title') && `*${field(work, 'container-title')}*`;
    return `${names} (${date}). ${work.title}. ${joined(container, work.volume ? `*${field(work, 'volume')}*${work.issue ? `(${field(work, 'issue')})` : ''}` : '', dash(field(work, 'page')))}. ${field(work, 'publisher')}.${url(work)}`;
  },
  MLA: (work) =>
    `${authors(work).length > 2 ? `${inverted(authors(work)[0])}, et al` : listed(authors(work), (one, at) => (at === 0 ? inverted(one) : straight(one)), ', and ')}. “${work.title}.” ${joined(field(work, 'container-title') && `*${field(work, 'container-title')}*`, work.volume ? `vol. ${field(work, 'volume')}` : '', work.issue ? `no. ${field(work, 'issue')}` : '', field(work, 'publisher'), british(work), work.page ? `pp. ${field(work, 'page')}` : '')}. Accessed 4 June 2025.`,
  OSCOLA: (work) =>
    `Text.[^1]\n\n[^1]: ${joined(listed(authors(work), straight, ' and '), `‘${work.title}’`)} (${joined(field(work, 'container-title'), field(work, 'publisher'), british(work))})${work.URL ? ` <${field(work, 'URL')}> accessed 5 May 2025` : ''}.`,
  Harvard: (work) =>
    `${listed(authors(work), (one) => one.literal ?? `${one.family}, ${initials(one)}`, ' and ')} (${year(work)}) ‘${work.title}’, ${house(work)}.${work.URL ? ` Available at: ${field(work, 'URL')} (Accessed: 2 March 2025).` : ''}`,
  German: (work) =>
    `- ${listed(authors(work), inverted, ' / ')}: ${work.title}, in: ${joined(field(work, 'container-title'), field(work, 'publisher'), year(work))}${work.page ? `, S. ${dash(field(work, 'page'))}` : ''}.${work.URL ? ` ${field(work, 'URL')} (abgerufen am 3.2.2025).` : ''}`,
  French: (work) =>
    `- ${listed(authors(work), (one) => one.literal ?? `${(one.family ?? '').toUpperCase()} ${one.given}`, ' et ')}, « ${work.title} », ${joined(house(work), year(work), work.page ? `p. ${field(work, 'page')}` : '')}.`,
  Vancouver: (work) =>
    `1. ${listed(authors(work), (one) => one.literal ?? `${one.family} ${initials(one).replace(/[. ]/g, '')}`, ', ')}. ${work.title}. ${field(work, 'container-title') || field(work, 'publisher')}. ${year(work)}${work.volume ? `;${field(work, 'volume')}${work.issue ? `(${field(work, 'issue')})` : ''}` : ''}${work.page ? `:${dash(field(work, 'page'))}` : ''}.`,
  IEEE: (work) =>
    `[1] ${listed(authors(work), (one) => one.literal ?? `${initials(one)} ${one.family}`, ' and ')}, “${work.title},” ${joined(field(work, 'container-title') && `*${field(work, 'container-title')}*`, work.volume ? `vol. ${field(work, 'volume')}` : '', work.issue ? `no. ${field(work, 'issue')}` : '', work.page ? `pp. ${dash(field(work, 'page'))}` : '', field(work, 'publisher'), american(work))}.`,
  'link in a newsletter': (work) =>
    `- [${work.title}](${work.URL ? field(work, 'URL') : 'https://example.org/'}) by ${listed(authors(work), straight, ' and ') || 'the editors'} (${joined(field(work, 'container-title'), field(work, 'publisher'), british(work))})`,
  'in the text': (work) =>
    `As *${work.title}* (${joined(field(work, 'publisher') || field(work, 'container-title'), year(work))}) shows, and as others said in 1987, this is an old debate.`,
  'in brackets': (work) =>
    `It is an old debate (${joined(listed(authors(work), straight, ' and '), `“${work.title}”`, house(work), american(work))}), and a long one since 1987.`,
};
