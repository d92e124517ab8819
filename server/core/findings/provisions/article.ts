/** A reference to an article in its sentence, and which law it is an article of. */
import { countryOf, OF_LANGUAGE } from '../../mentions/countries.ts';
import type { ProvisionMention } from '../../mentions/provisions.ts';
import type { Library } from '../../sources/library.ts';
import { FUNCTION } from '../../statements/lexicon/grammar.ts';
import type { Reading, Words } from '../../statements/reading.ts';
import { wordsIn } from '../../statements/reading.ts';
import { holds } from '../../text/span.ts';
import { isCapital } from '../../text/words.ts';
import { articleInColumn } from './column.ts';
import { toldLaw } from './told-law.ts';

export interface Article extends Words {
  readonly provision: ProvisionMention;
  readonly reading: Reading;
}

/** "Articles 21 and 24", "Art. 24 ff.": more than one is meant. */
const SEVERAL = /^(?:\(\d+\))*\s*(?:(?:,|and|or|to|through|–|-|&|和|、|至)\s*(?:第?[\d一二三四五六七八九十百]+)|ff?\b|et seq)/;
const OF =
  /^(?:\s*\(\d+\))*\s*,?\s*(?:of|in|under)\s+(?:the\s+|that\s+|this\s+|its\s+|\p{Lu}\p{Ll}+[’']s\s+|said\s+|same\s+)*(?<next>[\p{L}\p{N}]+)/u;
/** A law in general, such as the one that was named before. */
const GENERIC = /^(?:Law|Act|Statute|law|act|statute|text|former|latter|same)$/;
/** "Section 4 of the report" */
const WORKS = new Set(
  'page report paper study brief briefing memo memorandum chapter document book note essay article survey thesis'.split(' '),
);
/** Words that end the names of laws. */
const LAW_WORD =
  /\b(?:Act|Code|Regulation|Directive|Convention|Constitution|Treaty|Charter|Measures|Decision|Law|GDPR|DSGVO|Provisions)\b/g;

const PLURAL = /^art(?:icle)?s\b/i;

/** The references to single articles in a sentence, in order. */
export function articlesIn(reading: Reading, provisions: readonly ProvisionMention[] = []): Article[] {
  const { sentence, passage } = reading;
  const inColumn = provisions.length === 0 ? articleInColumn(reading) : undefined;
  if (inColumn) return [{ provision: inColumn, reading, ...wordsIn(sentence, inColumn.number) }];
  if (provisions.length === 0) return [];
  const inside = provisions.filter(({ number }) => holds(sentence, number));
  return inside
    .filter(
      ({ span, number }) =>
        !PLURAL.test(passage.prose.slice(span.start)) && !SEVERAL.test(passage.prose.slice(number.end, sentence.end)),
    )
    .filter((one, at, all) => !isRepeated(passage.prose, all[at - 1], one))
    .map((provision) => ({ provision, reading, ...wordsIn(sentence, provision.number) }));
}

/** "第二十四条 (Art. 24)": the same again in brackets. */
const isRepeated = (prose: string, before: ProvisionMention | undefined, { span, article }: ProvisionMention) =>
  before?.article === article && /^\s*[(（]\s*$/.test(prose.slice(before.span.end, span.start));

/** The law of an article: named with it, or the one that the sentence or the sentences before speak of. Nothing where another may be meant. */
export function lawOf(article: Article, earlier: readonly Reading[], library: Library): string | undefined {
  const { provision, reading } = article;
  if (provision.law) return lawAmong([provision.law.name.entity], library);
  const { prose } = reading.passage;
  const next = OF.exec(prose.slice(provision.number.end, reading.sentence.end))?.groups?.next;
  if (next && /^\p{Lu}/u.test(next) && !GENERIC.test(next)) return undefined;
  if (next && WORKS.has(next)) return undefined;
  if (isOwnedByOther(article) || isAbroad(article, library)) return undefined;
  const named = (next && lastTwo(article, library)?.[ENDS.indexOf(next)]) || nearestLaw(article, library);
  if (named) return isNearerUnknown(article, named.at) ? undefined : named.law;
  if (isNearerUnknown(article, undefined)) return undefined;
  const topic = lawAmong(reading.frame?.others ?? [], library) ?? lawAmong(reading.topics, library);
  if (topic) return topic;
  for (const before of [...earlier].reverse()) {
    const laws = before.references.flatMap((reference) => lawAmong(reference.entities, library) ?? []);
    if (laws.length > 0) return new Set(laws).size === 1 ? laws[0] : undefined;
  }
  return toldLaw(reading, earlier, library);
}

/** "the former", "the latter": of two laws named before. */
const ENDS = ['former', 'latter'];
function lastTwo({ reading, first }: Article, library: Library): readonly { law: string; at: number }[] | undefined {
  const before = reading.references.flatMap((one) => {
    const law = one.how === 'named' && one.last < first ? lawAmong(one.entities, library) : undefined;
    return law ? [{ law, at: one.first }] : [];
  });
  return before.length > 1 ? before.slice(-2) : undefined;
}

/** Another country is spoken of, and so perhaps its law. */
function isAbroad({ reading }: Article, library: Library): boolean {
  const spokenOf = [...reading.references.map(({ entities }) => entities[0]), ...reading.topics];
  const homes = spokenOf.flatMap((entity) => library.entities.get(entity)?.jurisdiction?.toLowerCase() ?? []);
  const { words } = reading.sentence;
  return words.some((word, at) => {
    const isLanguage = OF_LANGUAGE.has(words[at + 1]?.lower ?? '');
    const country = isCapital(word) && !isLanguage ? countryOf(word.text) : undefined;
    return country !== undefined && !homes.includes(country);
  });
}

const lawAmong = (entities: readonly string[], library: Library) =>
  entities.find((entity) => library.entities.get(entity)?.kind === 'law');

/** The law named nearest to the article, one before it first; or else one that is described or referred back to. */
function nearestLaw(article: Article, library: Library): { law: string; at: number } | undefined {
  const { sentence, passage } = article.reading;
  const { words } = sentence;
  const isTheLaw = THE_LAW.test(passage.prose.slice(article.provision.number.end, sentence.end));
  const laws = article.reading.references.flatMap((reference) => {
    const law = lawAmong(reference.entities, library);
    if (law && isTheLaw && reference.how === 'named' && !isCalledLaw(law, library)) return [];
    const behind = reference.first > article.last;
    // "its Article N": of a law that was spoken of before.
    if (behind && /\bits $/i.test(passage.prose.slice(0, article.provision.span.start))) return [];
    if (behind && words.slice(article.last + 1, reference.first + 1).some((word) => word.break >= 4)) return [];
    const away = behind ? reference.first - article.last + 4 : article.first - reference.last;
    // A report or a notice that is only described is no text of articles.
    if (law && reference.how !== 'named' && !library.factsOf(law).some((fact) => fact.article !== undefined)) return [];
    return law ? [{ law, at: reference.first, away: away + (reference.how === 'named' ? 0 : UNNAMED) }] : [];
  });
  return laws.sort((a, b) => a.away - b.away)[0];
}

/** "Article N of the Law": one that is called a law. */
const THE_LAW = /^(?:\(\d+\))*,? (?:of|in|under) the (?:Law|Act|Statute)\b(?! (?:on|of|for)\b)/;
const isCalledLaw = (law: string, library: Library) =>
  library.entities.get(law)?.names.some(({ text }) => /\b(?:Law|Act|Statute|Code)\b/.test(text)) === true;

/** Farther off than any law that has its name in the sentence. */
const UNNAMED = 1000;

/** "GDPR Article 24", "the GDPR’s Article 24", 《…》第二十四条 of a law that is not known. */
function isOwnedByOther({ provision, reading }: Article): boolean {
  const { prose } = reading.passage;
  const before = prose.slice(reading.sentence.start, provision.span.start);
  const known = reading.references.some(
    ({ how, span }) =>
      how !== 'referred' && /^(?:['’]s?)?[》”"]?[\s,]*(?:\(\s*)?$/.test(prose.slice(span.end, provision.span.start)),
  );
  const owner = /(?<name>\p{Lu}[\p{L}\p{N}]*)(?:['’]s?)?\s+$/u.exec(before)?.groups?.name;
  return !known && ((owner !== undefined && !FUNCTION.has(owner.toLowerCase()) && !POINTING.has(owner)) || /》\s*$/.test(before));
}
/** "Read Article 9 again" */
const POINTING = new Set('See Read Take Consult Recall Consider Compare Remember Enter Cite Cf Open Note Try'.split(' '));

/** A law that is not known stands nearer than the known one. */
function isNearerUnknown({ reading, provision }: Article, at: number | undefined): boolean {
  const { sentence, passage } = reading;
  const text = passage.prose.slice(sentence.start, sentence.end);
  const place = at === undefined ? undefined : sentence.words[at].start;
  return [...text.matchAll(LAW_WORD)].some((match) => {
    const start = sentence.start + match.index;
    const known = reading.references.some(({ how, span }) => how !== 'referred' && span.start <= start && start < span.end);
    const generic = /\b(?:the|this|that|said|same|aforesaid)\s$/i.test(passage.prose.slice(0, start));
    const away = Math.abs(start - provision.span.start);
    return !known && !generic && (place === undefined || away < Math.abs(place - provision.span.start));
  });
}
