/** Statements that the sources bear out and that have no source in their sentence: no note, no citation, no link. */
import type { Draft } from '../draft.ts';
import { findSupports } from '../findings/index.ts';
import type { Library } from '../sources/library.ts';
import { overlaps } from '../text/span.ts';
import type { Citing } from './footnote.ts';
import { type CallPlace, placeOf } from './place.ts';

/** A statement without a source, and what to cite for it. */
export interface Unsourced extends Citing {
  /** What it is in: where the call would stand, an offset of the draft. */
  readonly place: number;
}

/**
 * In order of place; of one sentence, each place of a source once. Left out are sentences with a finding, which no source bears out, quotations,
 * entries of bibliographies, and what a rule is not sure of.
 */
export function unsourced(draft: Draft, library: Library): Unsourced[] {
  const found: Unsourced[] = [];
  const entries = new Set(draft.readings.filter(({ isEntry }) => isEntry).map(({ passage }) => passage));
  for (const { span, facts, sure } of findSupports(draft, library)) {
    const place = sure ? placeOf(draft, span) : undefined;
    if (!place || place.passage.kind === 'quotation' || entries.has(place.passage)) continue;
    if (isSourced(draft.text, place) || draft.findings.some((finding) => overlaps(finding.span, place.sentence))) continue;
    const here = found.filter((other) => other.place === place.at);
    const isCited = facts.some((fact) => here.some((other) => isSamePlace(fact, other.fact)));
    if (!isCited) found.push({ at: span, fact: facts[0], place: place.at });
  }
  return found;
}

type Fact = Citing['fact'];

const isSamePlace = (one: Fact, other: Fact) =>
  one.source.id === other.source.id &&
  one.where[0]?.section === other.where[0]?.section &&
  one.where[0]?.note === other.where[0]?.note &&
  one.where[0]?.page === other.where[0]?.page;

/** A link, a pandoc key, an address, or an author and year in brackets. */
const CITATION =
  /\]\(|\]\[|(?<![\p{L}\p{N}])@[\p{L}_]|https?:\/\/|\(\s?(?:see |cf\. )?\p{Lu}[\p{L}’'-]+(?: et al\.?| (?:and|&) \p{Lu}[\p{L}’'-]+)?,? \d{4}[a-z]?\s?[),;:]/u;

const isSourced = (text: string, { calls, sentence }: CallPlace) =>
  calls.length > 0 || CITATION.test(text.slice(sentence.start, sentence.end));
