/**
 * Terms that a draft defines for itself: "the Cyberspace Administration of China (the ‘Administration’)", "hereafter ‘the Commission’",
 * "“the Society” means the Internet Society of China". They hold for the whole draft.
 */
import type { PassageMentions } from '../mentions/recognise.ts';

/** From a term, lower case and without its article, to the entity it stands for. */
export type Terms = ReadonlyMap<string, string>;

const AFTER =
  /^(?:\s*\([^()“"‘']{0,24}\))?\s*(?:[,;(]|\(?,?\s*(?:hereafter|hereinafter|henceforth|here|below|in what follows|in this \p{L}+)[,:]?)\s*(?:hereafter|hereinafter|henceforth|below)?,?\s*(?:also\s)?(?:called\s|referred to as\s)?(?:the\s)?[“"‘'](?:the\s)?(?<term>\p{Lu}[\p{L} -]{2,40}?)[”"’']/iu;
const BEFORE =
  /[“"‘'](?:the\s)?(?<term>\p{Lu}[\p{L} -]{2,40}?)[”"’']\s*(?:means|refers to|stands for|denotes|is|shall mean|designates|–|—|:|=)\s*(?:the\s)?$/iu;
/** "The Regulator, as we shall call the Cyberspace Administration". */
const CALLED =
  /(?:\bthe\s)(?<term>\p{Lu}[\p{L} -]{2,40}?),?\s(?:as\s(?:we|I|it|they)\s(?:(?:shall|will|may)\s)?(?:here\s)?(?:call|term|refer\sto)|by\swhich\s(?:we|I)\smean|that\sis)\s(?:the\s)?$/iu;
/** Farther than this from the name, nothing is defined by it. */
const REACH = 90;

export function termsOf(passages: readonly PassageMentions[]): Terms {
  const terms = new Map<string, string>();
  for (const { passage, names } of passages) {
    for (const name of names) {
      if (name.others.some((other) => other.entity !== name.name.entity)) continue;
      const left = passage.prose.slice(Math.max(0, name.start - REACH), name.start);
      const right = passage.prose.slice(name.end, name.end + REACH);
      const after = QUOTE.test(right) ? AFTER.exec(right) : null;
      const before = QUOTE.test(left) ? BEFORE.exec(left) : null;
      const called = CALLING.test(left) ? CALLED.exec(left) : null;
      for (const term of [after, before, called].flatMap((match) => match?.groups?.term ?? []))
        if (/^\p{Lu}/u.test(term)) terms.set(term.toLowerCase(), name.name.entity);
    }
  }
  return terms;
}

/** What each of the above cannot do without, since they are costly and seldom fit. */
const QUOTE = /["“”‘’']/;
const CALLING = /call|term|refer|mean|that\sis/i;
