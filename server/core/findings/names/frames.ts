/** Where a draft says how a thing is or was called: "X, formerly Y", "X was renamed Y", "Y (ACRONYM)". Data and the reading of it. */
import type { Library } from '../../sources/library.ts';
import type { Reading, Reference } from '../../statements/reading.ts';
import { placesOf } from '../../statements/sentence.ts';
import type { Span } from '../../text/span.ts';
import { hasProperName } from './evidence.ts';
import { acronymsIn, lettersOf } from './known-acronyms.ts';
import { CAPITALS, NEXT_CAPITALS } from './phrases.ts';

/** A phrase that is given as a name of a thing. */
export interface NameClaim {
  readonly owner: Reference;
  readonly written: Span;
  /** `called`: any of its names; `stands`: what its acronym means; `former`: one it had; `renamed`: one that came after the name that stands there. */
  readonly kind: 'called' | 'former' | 'renamed' | 'stands';
}

const PHRASE = `[“"‘']?(?<phrase>${CAPITALS}${NEXT_CAPITALS}+)[”"’']?(?![\\s-]*\\p{Lu}\\p{L})`;
const LEAD = '^[”"’\'*]*\\s*[,(–—]?\\s*';
const OPEN =
  '(?:\\s+(?:called|known as|named|dubbed|then|under|by|bore|bearing|carried|carrying|had|went|going|the name(?: of)?|as|into|to|an?|the|its))*\\s+';
const FORMER = new RegExp(
  `${LEAD}(?:(?:and|it|which|that|was|were|is|had|has|been)\\s+)*(?:then|in those days|back then|at the time|formerly|originally|once|previously|initially|at first|used to be|had been|(?:long |better )?known (?:until|before|till) [\\w ]{2,20}(?= as )|was named(?= then )|named(?= then )|was born|was founded|was set up|was opened|started(?: out| off| life)?|began(?: life)?|opened|came into being)${OPEN}${PHRASE}`,
  'du',
);
const RENAMED = new RegExp(
  `${LEAD.replace('[,(', '[,;(')}(?:(?:and|but|it|which|that|was|were|been|has|had|is|later|since|then|now|subsequently|soon|today)\\s+)*(?:renamed|rechristened|retitled|restyled|rebranded|redubbed|rebaptised|turned|became|become|morphed|transformed|changed|woke up(?: one day)?|emerged|re-?emerged|was reborn|now|is now)${OPEN}${PHRASE}`,
  'du',
);
/** Nouns that may follow a name without being part of it. */
const NOUN = '(?:\\s+(?:platform|system|scheme|programme|program|project|database|group|office|principle))?';
/** Between a name and its acronym. */
const SHORTENED =
  '(?:\\s*\\(\\s*(?:(?:the|hereafter|hereinafter|or|abbreviated|in short|short)\\s+)*[“"‘]?|,?\\s+(?:or|abbreviated(?: as| to)?|in short|for short|(?:(?:better|also|commonly|usually|otherwise|widely) )?known (?:simply )?as|known by its acronym|known for short as|called)\\s+(?:the\\s+)?[“"‘]?|\\s+[–—=]\\s+)$';
const ENDS_SHORTENED = new RegExp(SHORTENED, 'u');
const EXPANDED = new RegExp(`${PHRASE}${NOUN}[”"’]?${SHORTENED}`, 'du');
const CALLED =
  "(?:also|otherwise|better|or|a\\.?k\\.?a\\.?|aka|alias|that[’']s|that is|i\\.e\\.|in full|short for|stands for|stood for|means|the acronym (?:of|for)|an acronym (?:of|for)|the abbreviation (?:of|for)|known as|called|dubbed|nicknamed|formally|officially|whose (?:formal|official|full|proper|real) name is|即|is|the)";
/** Behind an acronym or another name, in capitals. */
const EXPANSION = new RegExp(
  `^[”"’'*]*\\s*(?:\\(\\s*(?:${CALLED},?\\s+)*|[:=–—-]\\s+(?:${CALLED},?\\s+)*|[,–—]?\\s*(?:${CALLED},?\\s+)+)${PHRASE}(?!['’]s|\\s+(?:and|or)\\s)`,
  'du',
);
/** Behind any name: "the 1st Bureau, whose formal name is the …". */
const FORMALLY = new RegExp(
  `^[”"’'*]*,?\\s*(?:\\(|whose|officially|formally)\\s*(?:(?:the |its )?(?:formal|official|full|proper|real) name is|officially|formally|in full)?[\\s,:]*(?:the\\s+)?[“"‘]?${PHRASE}`,
  'du',
);
/** "APT0, Such-and-such Bear to its friends" */
const TO_SOME = new RegExp(`^[”"’'*]*,\\s+${PHRASE}(?=\\s+(?:to|in)\\s+\\p{Ll})`, 'du');
/** In quotation marks the words of an acronym need no capitals. */
const STANDS =
  /^[”"’'*]*,?\s+(?:(?:which|that)\s+)?(?:stands for|is short for|means|refers to|denotes|is the acronym of|is an acronym for|abbreviates)\s+(?:the\s+)?(?:[“"‘](?<phrase>[\p{L}][^“”"‘’]{5,80}[\p{L}])[”"’]|(?!the )(?<words>\p{Ll}[\p{L}-]+(?: \p{Ll}[\p{L}-]+){1,5})(?=\s*(?:[.,;)]|$)))/du;
/** Right behind an acronym, in lower case. */
const BRACKETED =
  /^\s*(?:\(|[–—=]\s+|,\s+(?:or|for|short for|i\.e\.,?|that is,?)\s+)(?:the\s+)?[“"‘]?(?<phrase>\p{Ll}[\p{L}-]+(?:[ -][\p{L}-]+){1,6})[”"’]?\s*(?:[),;.–—]|$)/du;
const EXPANDED_END = /^[”"’']?\s*(?:[),;.–—]|$|(?:is|was|has|had|runs|ran)\b)/;

/** "…, thus the “Mandatory …”", whose letters are those of the acronym. */
const THUS = new RegExp(
  `^[”"’'*]*,?\\s+(?:thus|hence|so|in other words|meaning|namely|or|spelled out|in full),?\\s+(?:the\\s+)?(?=[“"‘])${PHRASE}`,
  'du',
);

/** The phrases of a sentence that are given as names of a thing that is named beside them, and that name nothing themselves. */
export function nameClaims(reading: Reading, library: Library): NameClaim[] {
  const { passage, references, sentence } = reading;
  return [...references, ...lonelyAcronyms(reading, library)].flatMap((owner): NameClaim[] => {
    if (owner.how === 'described' || owner.possessive || owner.entities.length !== 1) return [];
    const after = passage.prose.slice(owner.span.end, sentence.end);
    const before = passage.prose.slice(Math.max(sentence.start, owner.span.start - 160), owner.span.start);
    const found: NameClaim[] = [];
    const take = (match: RegExpExecArray | null, offset: number, kind: NameClaim['kind']) => {
      const [from, to] = match?.indices?.groups?.phrase ?? match?.indices?.groups?.words ?? [0, 0];
      if (to > 0) found.push({ owner, written: { start: offset + from, end: offset + to }, kind });
    };
    take(FORMER.exec(after), owner.span.end, 'former');
    take(RENAMED.exec(after), owner.span.end, 'renamed');
    if (isAcronym(passage.prose.slice(owner.span.start, owner.span.end))) {
      const stands = STANDS.exec(after);
      take(stands, owner.span.end, stands?.groups?.words ? 'called' : 'stands');
      take(BRACKETED.exec(after), owner.span.end, 'called');
      take(isSpelledOut(owner, THUS.exec(after), reading), owner.span.end, 'stands');
      take(EXPANSION.exec(after) ?? TO_SOME.exec(after), owner.span.end, 'called');
    }
    if (/^.{0,4}\b(?:whose|officially|formally|in full)\b/.test(after)) take(FORMALLY.exec(after), owner.span.end, 'called');
    if (EXPANDED_END.test(after) && ENDS_SHORTENED.test(before))
      take(EXPANDED.exec(before), owner.span.start - before.length, 'called');
    return found.filter(
      ({ written }) =>
        !references.some((other) => other.how === 'named' && hasProperName(other, library) && isNamedBy(other.span, written)),
    );
  });
}

/** The phrase has the letters of the acronym, and another name of the thing shows that it is meant. */
function isSpelledOut(owner: Reference, match: RegExpExecArray | null, { passage, references }: Reading) {
  const letters = (match?.groups?.phrase ?? '').match(/\p{Lu}/gu)?.join('') ?? '';
  const isMeant = references.some((one) => one !== owner && one.how === 'named' && one.entities.includes(owner.entities[0]));
  return isMeant && letters === lettersOf(passage.prose.slice(owner.span.start, owner.span.end)) ? match : null;
}

/** The phrase is a name as it stands, but for a word at most; "State Council" is none of the "State Council … Office". */
const isNamedBy = (span: Span, written: Span) =>
  span.start < written.end &&
  span.end > written.start &&
  (span.start < written.start || span.end >= written.end || (span.end - span.start) * 3 >= (written.end - written.start) * 2);

/** Acronyms that only count as such beside a name, which may stand there with a mistake in it. */
function lonelyAcronyms({ passage, sentence, references }: Reading, library: Library): Reference[] {
  return placesOf(sentence.words, (word) => word.form.capital && isAcronym(word.text)).flatMap((at): Reference[] => {
    const word = sentence.words[at];
    if (references.some(({ first, last }) => first <= at && at <= last)) return [];
    const [entity, ...others] = acronymsIn(library).get(lettersOf(word.text)) ?? [];
    if (!entity || others.length > 0 || passage.prose[word.end] === '-') return [];
    const span = { start: word.start, end: word.end };
    return [{ how: 'named', entities: [entity], span, first: at, last: at, dependent: false, possessive: false }];
  });
}

const isAcronym = (written: string) => /^\p{Lu}[\p{Lu}\d/-]+$/u.test(written);
