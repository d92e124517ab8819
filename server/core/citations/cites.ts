/** Whether a note of a draft cites a work, and a place in it, however it is formatted: by its title, its address, or the short forms of styles. */
import type { Locator, Work } from '../sources/pack.ts';

/** Whether a note, in markdown, is on a work. */
export function isOn(text: string, work: Work): boolean {
  const said = folded(text);
  if (titlesOf(work).some((title) => said.includes(folded(title)))) return true;
  if (typeof work.URL === 'string' && text.includes(work.URL)) return true;
  return isShortFor(text, work);
}

/** Whether a note cites this place of this work and no other source. */
export function isAt(text: string, work: Work, where: Locator | undefined): boolean {
  if (!isOn(text, work)) return false;
  const own = [...titlesOf(work), ...(where?.section ? [where.section] : [])];
  const rest = own.reduce((left, title) => left.replace(folded(title), ' '), folded(withoutNumbersOfNotes(text)));
  if (/;\s/.test(own.reduce((left, title) => left.replaceAll(title, ''), text))) return false;
  if (where?.page !== undefined) return rest.includes(folded(String(where.page)));
  if (where?.note !== undefined) return new RegExp(` (?:nn?|notes?|fn|footnotes?) ${where.note} `).test(rest);
  if (where?.section !== undefined) return folded(text).includes(folded(where.section));
  return !/ (?:pp?|nn?|notes?|sec|secs|section|chap|ch|s|under) /.test(rest);
}

/** "(n 3)", "supra note 3": the number of an earlier note is no place. */
const withoutNumbersOfNotes = (text: string) => text.replace(/\(n \d+\)|\*?supra\*? note \d+/g, ' ');

const FORMS = new Set('and et al n nn note notes supra ibid id at p pp sec section s under chap ch nd d'.split(' '));

/** "Creemers 2021, sec. “…”", "Creemers (n 3) 12": says nothing but who, when and where. */
function isShortFor(text: string, work: Work): boolean {
  const authors = (work.author ?? []).map((name) => name.family ?? name.literal ?? '');
  const names = wordsOf(authors.join(' '));
  const said = wordsOf(text.split(/[“"‘]/)[0]);
  const [first] = names;
  const year = work.issued?.['date-parts']?.[0]?.[0];
  return (
    first !== undefined &&
    said.includes(first) &&
    said.every((word) => names.includes(word) || FORMS.has(word) || /^\d+$/.test(word)) &&
    !said.some((word) => /^[12]\d{3}$/.test(word) && year !== undefined && word !== String(year))
  );
}

/** Titles long enough to mean nothing else. */
function titlesOf(work: Work): string[] {
  const titles = [work.title, work['title-short'], work.title?.split(': ')[0]];
  return titles.filter(
    (title): title is string =>
      typeof title === 'string' && (wordsOf(title).length > 2 || /\p{Script=Han}{5}/u.test(title) || title === work.title),
  );
}

const wordsOf = (text: string) => folded(text).trim().split(' ').filter(Boolean);

/** Letters and numbers, a space around each word. */
function folded(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return ` ${plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}
