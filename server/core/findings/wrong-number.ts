/**
 * wrong-number: a count, share, amount or frequency that the sources contradict.
 */

import type { Library } from '../sources/library.ts';
import type { Quantity } from '../sources/quantities.ts';
import type { Reading } from '../statements/reading.ts';
import type { Edit, Finding, Fix } from './finding.ts';
import { rightNumbers, wrongNumbers } from './numbers/align.ts';
import { wrongFrequencies } from './numbers/frequency.ts';
import { type NumberRewriting, rewriteFrequency, rewriteNumber } from './numbers/rewrite.ts';
import { scopesOf } from './numbers/scopes.ts';
import { wrongPeriods } from './numbers/wrong-period.ts';
import type { Rule } from './rule.ts';
import { says } from './says.ts';

export const wrongNumber: Rule = {
  code: 'wrong-number',
  level: 'warning',
  summary: 'A count, share, amount or frequency that the sources contradict.',
  find(draft, library) {
    return scopesOf(draft.readings, library).flatMap((scope) => {
      const { reading, content } = scope;
      const { prose } = reading.passage;
      const numbers = content
        .recall(wrongNumbers, '', () => wrongNumbers(scope, library))
        .map(({ number, known }) => ({
          known,
          span: number.core,
          rewritings: known.map((quantity) => rewriteNumber(prose, number, quantity)),
        }));
      const frequencies = content
        .recall(wrongFrequencies, '', () => wrongFrequencies(scope, library))
        .map(({ frequency, known }) => ({
          known,
          span: frequency.span,
          rewritings: known.flatMap((quantity) => rewriteFrequency(prose, frequency, quantity) ?? []),
        }));
      const periods = content
        .recall(wrongPeriods, '', () => wrongPeriods(scope, library))
        .map(({ span, text, known }) => ({ known, span, rewritings: [{ text, edit: { span, text } }] }));
      return [...numbers, ...frequencies, ...periods].flatMap(
        ({ known, span, rewritings }) =>
          finding(draft.text, reading, known, rewritings, prose.slice(span.start, span.end), library) ?? [],
      );
    });
  },
  supports(draft, library) {
    return scopesOf(draft.readings, library).flatMap((scope) =>
      scope.content
        .recall(rightNumbers, '', () => rightNumbers(scope, library))
        .map(({ number, known }) => ({
          span: scope.reading.passage.segments.toDraft(number.core),
          facts: known.map(({ fact }) => fact),
          sure: true,
        })),
    );
  },
};

function finding(
  text: string,
  { passage }: Reading,
  known: readonly Quantity[],
  rewritings: readonly NumberRewriting[],
  actual: string,
  library: Library,
): Finding | undefined {
  const fixes = new Map<string, Fix>();
  for (const { text: wanted, edit } of rewritings) {
    const edits: Edit[] = [{ span: passage.segments.toDraft(edit.span), text: edit.text }];
    if (!fixes.has(wanted)) fixes.set(wanted, { title: `Change to "${wanted}"`, edits, preferred: false });
  }
  const list = [...fixes.values()];
  if (list.length === 0) return undefined;
  const spans = list.flatMap((fix) => fix.edits.map((edit) => edit.span));
  const span = { start: Math.min(...spans.map((one) => one.start)), end: Math.max(...spans.map((one) => one.end)) };
  return {
    code: wrongNumber.code,
    level: wrongNumber.level,
    span,
    actual: text.slice(span.start, span.end),
    expected: [...fixes.keys()],
    message: `Unexpected ${actual.replace(/\s+/g, ' ')}: ${says(known[0].fact, library)}.`,
    because: known.map((quantity) => quantity.fact),
    fixes: list.length === 1 ? [{ ...list[0], preferred: true }] : list,
  };
}
