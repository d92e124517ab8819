/**
 * wrong-provision: the number of an article that the sources give otherwise, or something that the article does not say. Where the sources
 * know nothing of an article's content, nothing is found.
 */

import { inMannerOf } from '../mentions/ordinals.ts';
import { chineseNumeral } from '../mentions/provisions.ts';
import type { Fact } from '../sources/fact.ts';
import type { Library } from '../sources/library.ts';
import type { Reading } from '../statements/reading.ts';
import type { SentenceWord } from '../statements/sentence.ts';
import { stanceOf } from '../statements/stance.ts';
import type { Span } from '../text/span.ts';
import type { Finding } from './finding.ts';
import { answeredBy, wrongAnswer, wrongSequel } from './provisions/answer.ts';
import { type Article, articlesIn, lawOf } from './provisions/article.ts';
import { closedLists } from './provisions/closed.ts';
import { clauseOf, speaksOfFact, touchesFact } from './provisions/content.ts';
import { contentOf, contextOf } from './provisions/context.ts';
import { wrongDuty } from './provisions/duty.ts';
import { wrongForce } from './provisions/force.ts';
import { ASIDE, MATTERS } from './provisions/lexicon.ts';
import { wrongMatter, wrongMatterIn } from './provisions/matter.ts';
import { type Correction, wrongAddressee, wrongHolder, wrongScope } from './provisions/said.ts';
import { wrongSequence } from './provisions/sequence.ts';
import { lawBelow } from './provisions/title.ts';
import type { ReadDraft, Rule } from './rule.ts';
import { says } from './says.ts';

export const wrongProvision: Rule = {
  code: 'wrong-provision',
  level: 'warning',
  summary: 'An article number that the sources contradict, or something that a provision does not say.',
  find(draft, library) {
    const cited = draft.passages.filter(({ provisions }) => provisions.length > 0);
    const byPassage = new Map(cited.map(({ passage, provisions }) => [passage, provisions]));
    return draft.readings.flatMap((reading, at) => {
      const articles = articlesIn(reading, byPassage.get(reading.passage));
      const earlier = earlierThan(at, draft.readings);
      const found = articles.flatMap((article) => correction(article, articles, earlier, draft.readings, library) ?? []);
      const { content } = reading;
      const before = earlier.map((other) => other.content.id).join();
      const lists = content.recall(closedLists, before, () => closedLists(reading, earlier, library));
      const forces = content.recall(wrongForce, '', () => wrongForce(reading, library));
      const sequences = content.recall(wrongSequence, '', () => wrongSequence(reading, library));
      return [...found, ...lists, ...forces, ...sequences].map((one) => finding(draft.text, reading, one, library));
    });
  },
  supports(draft, library) {
    return citedArticles(draft, library).flatMap(({ article, law, clause }) => {
      const { passage, sentence } = article.reading;
      const facts = library.factsOf(law).filter((fact) => fact.article === article.provision.article && !fact.closed);
      const said = clause && facts.filter((fact) => speaksOfFact(clause, fact));
      if (!said?.length || stanceOf(passage.prose, sentence, article) !== 'asserted') return [];
      return [{ span: passage.segments.toDraft(article.provision.span), facts: said, sure: true }];
    });
  },
};

/** The sentences before in the passage; of a table's cell the others of its row. */
function earlierThan(at: number, readings: readonly Reading[]): readonly Reading[] {
  const { passage } = readings[at];
  const { cell } = passage;
  if (!cell) return readings.slice(Math.max(0, at - 3), at).filter((other) => other.passage === passage);
  const isInRow = (other: Reading | undefined) =>
    other?.passage.cell?.table === cell.table && other.passage.cell.row === cell.row;
  // The cells of a row stand together.
  let [first, last] = [at, at];
  while (isInRow(readings[first - 1])) first--;
  while (isInRow(readings[last + 1])) last++;
  return readings.slice(first, last + 1).filter((other) => other.passage.cell !== cell);
}

/** Every single article that a draft cites, with its law and what is said of it. */
function citedArticles(draft: ReadDraft, library: Library) {
  const byPassage = new Map(draft.passages.map(({ passage, provisions }) => [passage, provisions]));
  return draft.readings.flatMap((reading, at) => {
    const articles = articlesIn(reading, byPassage.get(reading.passage));
    const earlier = earlierThan(at, draft.readings);
    return articles.flatMap((article) => {
      const law = lawOf(article, earlier, library);
      return law ? [{ article, law, clause: clauseOf(article, articles) }] : [];
    });
  });
}

function correction(
  article: Article,
  all: readonly Article[],
  earlier: readonly Reading[],
  readings: readonly Reading[],
  library: Library,
): Correction | undefined {
  const { reading, provision } = article;
  const law = lawOf(article, earlier, library) ?? lawBelow(article, readings, library);
  const facts = law ? library.factsOf(law).filter((fact) => fact.property === 'provision' && fact.article !== undefined) : [];
  const own = facts.filter((fact) => fact.article === provision.article);
  if (reading.sentence.question && own.length > 0) return wrongAnswer(article, readings, own);
  if (reading.sentence.question && facts.length > 0 && all.length === 1) {
    const fact = answeredBy(article, readings, facts);
    return fact && renumbered(article, fact);
  }
  if (facts.length === 0) return undefined;
  const clause = clauseOf(
    article,
    all.filter((other) => other === article || !isContrasted(other)),
  );
  const stance = stanceOfArticle(article);
  // "addresses the users and not the operators" is no denial.
  const addressee = clause && ['asserted', 'denied'].includes(stance) ? wrongAddressee(article, clause, own) : undefined;
  if (addressee || stance !== 'asserted') return addressee;
  const sequel = wrongSequel(article, readings, own);
  if (sequel) return sequel;
  if (!clause || clause.length === 0) return undefined;
  if (own.some((fact) => touchesFact(clause, fact) && !fact.closed))
    return wrongHolder(article, clause, own) ?? wrongDuty(article, clause, own) ?? wrongAside(article, clause, own);
  const scope = wrongScope(article, clause, own);
  if (scope) return scope;
  const said = withoutDrafts(reading, { start: clause[0].start, end: clause[clause.length - 1].end }, law);
  if (ASIDE.test(outsideBrackets(said))) return undefined;
  const others = facts.filter((fact) => !fact.closed && !own.includes(fact));
  let spoken = others.filter((fact) => speaksOfFact(clause, fact));
  if (spoken.length === 0 && all.length === 1 && own.length === 0)
    spoken = others.filter((fact) => contextOf(article, readings).some((words) => speaksOfFact(words, fact)));
  const isCited = (fact: Fact) =>
    all.some((other) => other.provision.article === fact.article && (lawOf(other, earlier, library) ?? law) === law);
  if (spoken.some(isCited)) return undefined;
  if (spoken.length > 0 && MATTERS.some((matter) => matter.test(withoutContrast(said)))) return undefined;
  if (spoken.length > 0 && new Set(spoken.map((fact) => fact.article)).size === 1) return renumbered(article, spoken[0]);
  return own.length > 0 ? (wrongMatter(article, clause, own) ?? inContext(article, all, readings, own)) : undefined;
}

/** "The duty rests on Article N, which obliges operators to keep data at home": what is said besides is of another matter. */
function wrongAside(article: Article, clause: readonly SentenceWord[], own: readonly Fact[]): Correction | undefined {
  const which = clause.findIndex(
    ({ lower, break: parting, start }) => lower === 'which' && parting > 0 && start > article.provision.span.end,
  );
  return which < 0 || clause.slice(0, which).some(({ lower }) => lower === 'also')
    ? undefined
    : wrongMatter(article, clause.slice(which), own);
}

/** "commentators see in the requirement in Article N …": who says what of it takes the number for granted, as the writer does. */
function stanceOfArticle(article: Article) {
  const { reading, provision } = article;
  const { prose } = reading.passage;
  const stance = stanceOf(prose, reading.sentence, article);
  const isGranted =
    GRANTED_BEFORE.test(prose.slice(reading.sentence.start, provision.span.start)) ||
    (/\bthe $/i.test(prose.slice(0, provision.span.start)) && GRANTED_BEHIND.test(prose.slice(provision.span.end)));
  return stance === 'reported' && isGranted ? 'asserted' : stance;
}
const GRANTED = '(?:requirement|duty|obligation|rule|provision|mandate|clause)';
const GRANTED_BEFORE = new RegExp(
  `\\b[Tt]he (?:[\\w-]+ ){0,4}${GRANTED} (?:(?:of|in|under|laid down in|contained in|set out in|found in) |\\((?:\\p{Lu}{2,6},? )?)$`,
  'u',
);
const GRANTED_BEHIND = new RegExp(`^ ${GRANTED}\\b`);

/** What the row of a table or a list has beside the article alone. */
function inContext(article: Article, all: readonly Article[], readings: readonly Reading[], own: readonly Fact[]) {
  const cells = all.length === 1 ? contentOf(article, readings) : [];
  return cells.map((cell) => wrongMatterIn(cell, own, true)).find((one) => one !== undefined);
}

/** "not the much-quoted Article 37": told apart from the article that is meant. */
const isContrasted = ({ first, reading: { sentence } }: Article) =>
  sentence.words
    .slice(Math.max(0, first - 5), first)
    .some(({ lower }) => lower === 'not' || lower === 'than' || lower === 'instead');

/** Without the article that the writer contrasts it with: "…, and not Article 37 on data transfers, …". */
const withoutContrast = (text: string) => text.replace(/\b(?:not|rather than|instead of)\b[^,;]*\bart[^,;]*/gi, ' ');

/** Without the word by which another law is told to be a draft. */
function withoutDrafts({ passage: { prose }, references }: Reading, { start, end }: Span, law: string | undefined): string {
  const others = references.filter(({ how, entities }) => how === 'named' && !entities.includes(law ?? ''));
  const isOther = (at: number) => others.some(({ span }) => span.start <= at + DRAFT && at < span.end);
  return prose.slice(start, end).replace(/\bdraft\b/g, (word, at: number) => (isOther(start + at) ? '' : word));
}
const DRAFT = 'draft '.length;

/** Without what stands in brackets, unless the article does. */
const outsideBrackets = (text: string) => text.replace(/\((?![^)]*\barticle)[^)]*\)/gi, ' ');

/** In the writer's digits. */
function renumbered({ provision, reading }: Article, fact: Fact): Correction {
  const written = reading.passage.prose.slice(provision.number.start, provision.number.end);
  const number = Number(fact.article);
  const isHan = /\p{Script=Han}/u.test(written) && number < 100;
  const text = isHan ? chineseNumeral(number) : (inMannerOf(written, number) ?? String(fact.article));
  return { span: provision.number, text, fact };
}

function finding(text: string, reading: Reading, correction: Correction, library: Library): Finding {
  const { span, text: right, fact, passage = reading.passage } = correction;
  const place = passage.segments.toDraft(span);
  const written = passage.prose.slice(span.start, span.end).replace(/\s+/g, ' ');
  return {
    code: wrongProvision.code,
    level: wrongProvision.level,
    span: place,
    actual: text.slice(place.start, place.end),
    expected: [right],
    message: `Unexpected ${written}: ${says(fact, library)}.`,
    because: [fact],
    fixes: [{ title: `Change to "${right}"`, edits: [{ span: place, text: right }], preferred: true }],
  };
}
