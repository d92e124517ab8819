/** Labelled drafts as samples for the regression: what speaks for accusing each date, and whether it is wrong. */
import { checkDraft } from '../../server/core/draft.ts';
import { accusation } from '../../server/core/findings/accusation.ts';
import { byRole } from '../../server/core/findings/align.ts';
import type { DatedClaim } from '../../server/core/sources/fact.ts';
import type { Library } from '../../server/core/sources/library.ts';
import { isOpenToDoubt } from '../../server/core/statements/statement.ts';
import { overlaps } from '../../server/core/text/span.ts';
import type { Label, Labelled } from '../harness/labelled.ts';
import type { Sample } from './fit.ts';

/** One sample for each date of some labelled drafts that anything known could contradict. @param made the mistakes were made for fitting, and nothing else counts */
export function samplesIn(set: string, pieces: readonly Labelled[], library: Library, made = false): Sample[] {
  return pieces.flatMap(({ name, text, labels }) =>
    checkDraft(text, library).statements.flatMap((statement): Sample[] => {
      const span = statement.passage.segments.toDraft(statement.value.date.span);
      const label = labels.find((one) => overlaps(one, span));
      const found = isOpenToDoubt(statement) ? accusation(statement, library, byRole(statement, library)) : undefined;
      if (!found || (made && label !== labels.at(-1))) return [];
      const wrong = label?.kind === 'date' || label?.kind === '';
      // A date that is wrong, but not in the way the accusation has it, teaches nothing.
      if (label && !(wrong && found.claims.some((claim) => mends(claim.value, label, text.slice(span.start, span.end)))))
        return [];
      const { prose } = statement.passage;
      const sentence = prose.slice(statement.sentence.start, statement.sentence.end).slice(0, 200).replace(/\s+/g, ' ');
      const why = `${whyOf(found.claims[0])} | ${sentence}`;
      return [
        {
          set,
          case: name,
          evidence: { ...found.evidence },
          wrong,
          text: text.slice(span.start, span.end),
          why,
          ...(made && { made }),
        },
      ];
    }),
  );
}

/** The label's correction has a year of the claim, or changes no year. */
function mends(value: string, { correct }: Label, written: string): boolean {
  const years = value.match(/\d{4}/g) ?? [];
  return correct.some((text) => !/\d{4}/.test(text) || years.some((year) => text.includes(year) || written.includes(year)));
}

const whyOf = ({ fact, value }: DatedClaim) => `${fact.subject} ${fact.event ?? fact.property} ${value}`;
