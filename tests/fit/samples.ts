/** Labelled drafts as samples for the regression: what speaks for accusing each date, and whether it is wrong. */
import { readFileSync } from 'node:fs';
import { checkDraft } from '../../server/core/draft.ts';
import { byRole, isOpenToDoubt } from '../../server/core/findings/align.ts';
import { accusation, type Evidence } from '../../server/core/findings/evidence.ts';
import type { DatedClaim } from '../../server/core/sources/fact.ts';
import type { Library } from '../../server/core/sources/library.ts';
import { overlaps } from '../../server/core/text/span.ts';

export interface Sample {
  readonly set: string;
  readonly case: string;
  readonly evidence: Evidence;
  readonly wrong: boolean;
  readonly text: string;
  /** The claim it is held against. */
  readonly why: string;
}

interface Label {
  readonly find: string;
  readonly nth?: number;
  readonly kind: string;
  readonly correct: readonly string[];
  readonly optional?: boolean;
}

/** One sample for each date of a file of cases (../shared/cases/README.md has the format) that anything known could contradict. */
export function samplesIn(file: string, library: Library): Sample[] {
  const cases = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return cases.flatMap((line) => {
    const { id, text, errors = [] } = JSON.parse(line) as { id: string; text: string; errors?: Label[] };
    const labels = errors.map((label) => ({
      ...label,
      start: placeOf(text, label),
      end: placeOf(text, label) + label.find.length,
    }));
    return checkDraft(text, library).statements.flatMap((statement): Sample[] => {
      const span = statement.passage.segments.toDraft(statement.value.date.span);
      const label = labels.find((one) => overlaps(one, span));
      const found = isOpenToDoubt(statement) ? accusation(statement, library, byRole(statement, library)) : undefined;
      if (!found || label?.optional) return [];
      const wrong = label?.kind === 'date';
      // A date that is wrong, but not in the way the accusation has it, teaches nothing.
      if (label && !(wrong && found.claims.some((claim) => mends(claim.value, label, text.slice(span.start, span.end)))))
        return [];
      return [
        {
          set: file,
          case: id,
          evidence: found.evidence,
          wrong,
          text: text.slice(span.start, span.end),
          why:
            whyOf(found.claims[0]) +
            ' | ' +
            statement.passage.prose.slice(statement.sentence.start, statement.sentence.end).slice(0, 200).replace(/\s+/g, ' '),
        },
      ];
    });
  });
}

function placeOf(text: string, { find, nth = 1 }: Label): number {
  let at = -1;
  for (let count = 0; count < nth; count++) at = text.indexOf(find, at + 1);
  return at;
}

/** The label's correction has a year of the claim, or changes no year. */
function mends(value: string, { correct }: Label, written: string): boolean {
  const years = value.match(/\d{4}/g) ?? [];
  return correct.some((text) => !/\d{4}/.test(text) || years.some((year) => text.includes(year) || written.includes(year)));
}

const whyOf = ({ fact, value }: DatedClaim) => `${fact.subject} ${fact.event ?? fact.property} ${value}`;
