/** Tells entries of a reference list, and dates inside a citation, from prose: their dates belong to a publication, not to what it is about. */
import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import type { Passage } from './passage.ts';

const HEADING = /^(?:\W|\d)*(?:references?|sources?|bibliography|works cited|further reading|literature|endnotes?|notes)\W*$/i;
/** "Creemers, R. (2017)", "Segal, Adam. “…", "Rogier Creemers, “…". */
const ENTRY =
  /^\W*(?:\p{Lu}[\p{L}’'-]+,\s(?:\p{Lu}[\p{L}.]*\s?){1,3}(?:[,;:&.(]|and\b)|(?:\p{Lu}[\p{L}.’'-]+\s){1,4}(?:et al\.?|and [^“"*]{3,40})?,?\s?[“"‘'*])/u;
/** "Sophie Wu, 'Real names …'": as British lawyers cite. */
const CITED = /^\W*(?:\p{Lu}[\p{L}.’'-]+,?\s){2,5}(?:(?:and|&)\s(?:\p{Lu}[\p{L}.’'-]+,?\s){1,3})?[“"‘']\p{Lu}/u;
/** "(Han 2018)", "(Creemers 2021, 12)", "(Penguin, 2022)". */
const AUTHOR_YEAR = /\((?:see |cf\. )?\p{Lu}[\p{L}’'.-]+(?:\s(?:(?:and|&)\s)?\p{Lu}[\p{L}’'.-]+|\set al\.?){0,4},?\s$/u;
/** "Liu (2015)", "Rafaelof et al. (2020)", "Chin and Lin (2022)". */
const NAMED_AUTHOR = /\p{Lu}\p{Ll}[\p{L}’'-]*(?:\set al\.?|\s(?:and|&)\s\p{Lu}\p{Ll}[\p{L}’'-]*)?\s\($/u;
/** The end of a quoted title, its translation or original in brackets, and a container's name and numbers after it. */
const AFTER_TITLE =
  /[”"’'»](?:\s?\[[^\]]{1,60}\])?\s?[,.]?\s?(?:\p{Lu}[^“”"]{0,70})?[,(]\s?(?:\p{L}+ \d{1,2},? )?$|[,.][”"’'»]\s$/u;

/** "according to texts of 2020": when somebody wrote, whatever about. */
const WRITTEN =
  /\baccording to (?:\p{Ll}+ )*(?:texts?|reports?|sources|documents|articles?|studies|figures|data|statistics|estimates?|press|media) (?:of|from) $/u;

/** "accessed November 2020": when somebody looked, whatever stands there. */
const ACCESSED = /\b(?:accessed|retrieved|consulted|last (?:visited|checked|viewed))(?: on)?:?\s$/i;
/** An address follows, which is no prose: "Publisher (2019), https://…". */
const BEFORE_ADDRESS = /^(?:\)[.,;:]?|[.,;:])\s?\uFFFC/;

/** For each passage, whether it is an entry of a list of references or a footnote that only cites. */
export function bibliographic(passages: readonly Passage[]): Set<Passage> {
  const entries = new Set<Passage>();
  let listed = false;
  for (const passage of passages) {
    if (passage.kind === 'heading') listed = HEADING.test(passage.prose);
    else if (listed && passage.kind !== 'footnote') entries.add(passage);
    else if ((passage.kind === 'footnote' || passage.kind === 'item') && ENTRY.test(passage.prose)) entries.add(passage);
    else if (passage.kind === 'footnote' && CITED.test(passage.prose)) entries.add(passage);
  }
  return entries;
}

/** Whether a date stands in a citation within running text. */
export function isCitationDate(passage: Passage, date: Span, names: readonly Span[]): boolean {
  const before = passage.prose.slice(Math.max(0, date.start - 110), date.start);
  if (AUTHOR_YEAR.test(before) || ACCESSED.test(before) || WRITTEN.test(before)) return true;
  if (BEFORE_ADDRESS.test(passage.prose.slice(date.end, date.end + 4))) return true;
  const quoted = AFTER_TITLE.exec(before);
  // "The “China IGF”, May 2020": what stands in the marks is a thing, and no title.
  const closing = date.start - before.length + (quoted?.index ?? 0);
  const isWhole = ({ start, end }: Span) => Math.abs(end - closing) <= 1 && /["“«]/.test(passage.prose[start - 1] ?? '');
  if (quoted && (passage.kind === 'footnote' || quoted[0].includes(']') || !names.some(isWhole))) return true;
  const author = NAMED_AUTHOR.exec(before);
  if (
    author &&
    passage.prose[date.end] === ')' &&
    !names.some((name) => name.end > date.start - author[0].length && name.start < date.start)
  )
    return true;
  const title = passage.emphasis.findLast((emphasis) => emphasis.end <= date.start && date.start - emphasis.end <= 40);
  return (
    title !== undefined &&
    title.end - title.start > 5 &&
    /^\s?[,(]/.test(passage.prose.slice(title.end)) &&
    !/(?<![\p{L}])\p{Ll}{2,}(?<!no|pp|vol|ed|eds|and)(?![\p{L}])/u.test(passage.prose.slice(title.end, date.start))
  );
}

const AUTHOR = "\\p{Lu}\\p{Ll}[\\p{L}’'-]*";
const WORK = `(?<author>${AUTHOR})(?<others> et al\\.?|,? (?:and|&) ${AUTHOR})?,? (?:19|20)\\d\\d[a-z]?(?<locator>(?:, |: ?)(?:pp?\\. ?|ch\\. ?|nn?\\.? ?|note )?\\d[\\d–-]*)?`;
const CITATION = new RegExp(` ?\\((?:see |cf\\. |e\\.g\\.,? )?${WORK}(?:; ${WORK.replace(/\(\?<\w+>/g, '(?:')})*\\)`, 'gdu');

/** "[@han2018, p. 12]", as pandoc reads it. */
const KEYED = / ?\[[^[\]]*@[\w][^[\]]*\]/g;
/** "(see Table 2)", "(ibid., 14)", "(Annex B)", "(emphasis added)": where else to look. */
const POINTER =
  / ?\((?:[Ss]ee (?:also )?|[Cc]f\. )?(?:the )?(?:(?:[Tt]able|[Ff]igure|[Ff]ig\.|[Aa]nnex|[Aa]ppendix|[Ss]ection|[Cc]hapter|[Bb]ox|[Pp]aras?\.?|[Pp]aragraph|[Nn]ote|nn?\.|pp?\.) ?[\dA-Z][^();]{0,24}|[Ii]bid\.?[^();]{0,20}|emphasis (?:added|mine)|(?:see )?(?:above|below))\)/g;

/**
 * The citations in running text, each with the space before it: "[@han2018]", "(Han 2018, 12)", "(see Creemers 2021)". By author and year only where
 * a locator, a second author or somebody's name leaves no doubt: "(May 2017)" is a date.
 * @param isPerson whether somebody is named at an offset
 */
export function citationsIn(prose: string, isPerson: (at: number) => boolean): Span[] {
  if (!/[(@]/.test(prose)) return [];
  const keyed = [...matchesOf(KEYED, prose), ...matchesOf(POINTER, prose)].map(({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
  }));
  if (!/\(.*\d{4}/.test(prose)) return keyed;
  const authored = matchesOf(CITATION, prose).flatMap((match) => {
    const { others, locator } = match.groups ?? {};
    const isSure = others !== undefined || locator !== undefined || isPerson(match.indices?.groups?.author[0] ?? 0);
    return isSure ? [{ start: match.index, end: match.index + match[0].length }] : [];
  });
  return [...keyed, ...authored];
}
