/** An article of which the draft says that it is about quite another matter: "Article N makes operators keep data at home", "Art. N: data export". */
import type { Fact } from '../../sources/fact.ts';
import type { Reading } from '../../statements/reading.ts';
import type { SentenceWord } from '../../statements/sentence.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Article } from './article.ts';
import { touchesFact } from './content.ts';
import { AMONG, BOUND_WIDELY, DENIED, KIN, MATTERS } from './lexicon.ts';
import { type Said, saidAlone, saidIn } from './matter-frames.ts';
import type { Correction } from './said.ts';

/** @param facts those about the article */
export function wrongMatter(article: Article, clause: readonly SentenceWord[], facts: readonly Fact[]): Correction | undefined {
  const { reading, provision } = article;
  const { prose } = reading.passage;
  const start = clause[0].start;
  // "…, while other rules let users keep a nickname": of something else.
  const other = clause.find((word) => word.start > provision.span.end && word.break > 0 && ELSE.has(word.lower));
  const end = other ? clause[clause.indexOf(other) - 1].end : clause[clause.length - 1].end;
  const after = Math.min(end, endOfCitation(article));
  const texts = {
    before: prose.slice(start, provision.span.start),
    behind: prose.slice(after, end) + (/^[)\]]/.exec(prose.slice(end))?.[0] ?? ''),
  };
  const own = clause.filter((word) => word.start < end);
  if (!isForeign(prose.slice(start, end), own, facts)) return undefined;
  const said = saidIn(texts.before, texts.behind);
  if (!said || (said.side === 'behind' && isOfAnother(reading, { start: after, end: after + said.verb }, facts)))
    return undefined;
  return corrected(reading, said, texts[said.side], said.side === 'before' ? start : after, facts);
}

const SAYS_MORE = /^(?:it|this|that|is|was|has|serves)$/;
const ELSE = new Set(['while', 'whereas', 'whilst', 'though', 'although']);

/** The same of a sentence or cell that has only what the article says. */
export function wrongMatterIn(reading: Reading, facts: readonly Fact[], isBare = false): Correction | undefined {
  const { passage, sentence } = reading;
  // "It orders …, and it is the backbone of something else."
  const next = sentence.words.findIndex(
    ({ break: parting, lower }, at, all) => parting > 0 && lower === 'and' && SAYS_MORE.test(all[at + 1]?.lower ?? ''),
  );
  const words = next < 0 ? sentence.words : sentence.words.slice(0, next);
  const text = passage.prose.slice(sentence.start, words[words.length - 1]?.end ?? sentence.end);
  if (!isForeign(text, words, facts)) return undefined;
  const bare: Said = { side: 'behind', from: 0, to: text.length, verb: 0, isDeed: false };
  const said = saidAlone(text) ?? (isBare ? bare : undefined);
  return said && corrected(reading, said, text, sentence.start, facts);
}

/** Nothing of it is said to be one thing among others, is denied, or has to do with the article's own duty. */
const isForeign = (text: string, words: readonly SentenceWord[], facts: readonly Fact[]): boolean =>
  !AMONG.test(text) && !DENIED.test(text) && !KIN.test(text) && !facts.some((fact) => !fact.closed && touchesFact(words, fact));

/** Between the article and what is said something else is named, of which that may be said; not those who are bound. */
const isOfAnother = ({ references, passage: { prose } }: Reading, between: Span, facts: readonly Fact[]): boolean =>
  references.some(
    ({ how, span, entities }) =>
      how === 'named' &&
      overlaps(span, between) &&
      !entities.includes(facts[0]?.subject ?? '') &&
      !BOUND_WIDELY.test(prose.slice(span.start, span.end)),
  );

/** Behind the law of the article, and the year of the law. */
function endOfCitation({ reading: { references, passage, sentence }, provision }: Article): number {
  let { end } = provision.span;
  // "第二十四条 (Art. 24)"
  end += /^\s*[(（]\s*art(?:icle|\.)?\s*\d+\s*[)）]/i.exec(passage.prose.slice(end, sentence.end))?.[0].length ?? 0;
  for (const { span, how } of references) {
    const between = passage.prose.slice(end, span.start);
    if (
      how === 'named' &&
      span.start >= end &&
      /^[\s,(*_]*(?:(?:of|in|under) )?(?:(?:the|its|Chinese|China[’']s) )*[“"‘']?$/.test(between)
    )
      end = span.end;
  }
  const law = /^[\s,]*(?:of|in|under) (?:the|that|this|said) (?:same )?(?:Law|Act|Statute)\b/.exec(
    passage.prose.slice(end, sentence.end),
  );
  return end + (law?.[0].length ?? 0);
}

function corrected(
  reading: Reading,
  { from, to, isDeed, side }: Said,
  text: string,
  offset: number,
  facts: readonly Fact[],
): Correction | undefined {
  const { prose } = reading.passage;
  const duty = facts.find((fact) => !fact.closed && / must /.test(String(fact.value)));
  const raw = text.slice(from, to);
  // What follows a comma behind a noun is of something else.
  const head = isDeed || side === 'before' ? raw : raw.replace(/(?:,| (?:after|before|behind)\b).*$/s, '');
  const what = head.replace(
    /(?:, (?:is|was|has|had)\b.*|,? (?:and|but|while|whereas|so|because|which|where|a (?:duty|rule|step|measure|requirement|provision|burden)|an obligation)\b.*| (?:[–—-]+ |\().*|[\s.,;)*_|–—]+)$/s,
    '',
  );
  const skip = /^\s*(?:with |the |a |an )*/.exec(what)?.[0].length ?? 0;
  if (!duty || !MATTERS.some((matter) => matter.test(side === 'before' ? what : what.slice(0, FAR)))) return undefined;
  const right = isDeed ? String(duty.value).replace(/^.*? must /, '') : duty.cues[0];
  const span = { start: offset + from + skip, end: offset + from + what.length };
  return prose.slice(span.start, span.end).length > 3 ? { span, text: right, fact: duty, passage: reading.passage } : undefined;
}

/** What comes later in the sentence may be a consequence. */
const FAR = 90;
