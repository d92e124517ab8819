/** "| CSAC is of 2015 | false, 2016 |", "| First edition (wrong) | Read |": cells that their row or column calls wrong. What stands in those is nobody's claim. */
import { rows } from '../mentions/near.ts';
import type { Passage } from '../prose/passage.ts';
import { holds } from '../text/span.ts';
import type { Finding } from './finding.ts';

const DENIES =
  /^\W*(?:false|wrong|incorrect|untrue|not (?:so|true|correct|right)|myth|mistaken|erroneous|(?:(?:the )?(?:author|writer|student|candidate)|he|she|they) (?:confus|mix|muddl)\w+)\b/i;
/** Of a column. */
const DENIED = /\b(?:wrong|incorrect|error|misprint|as printed|first edition|mistaken|erroneous)\b/i;

/** What is found anywhere but in cells that their own row or header denies. */
export function outsideDenied(findings: Finding[], passages: readonly Passage[]): Finding[] {
  const cells = passages.filter(({ cell }) => cell !== undefined);
  const isHeader = ({ cell, prose }: Passage) => cell?.header === true && DENIED.test(prose);
  if (findings.length === 0 || !cells.some((one) => isHeader(one) || DENIES.test(one.prose))) return findings;
  const rowOf = rows(passages);
  const isUnderDenied = ({ cell }: Passage) =>
    cells.some((one) => isHeader(one) && one.cell?.table === cell?.table && one.cell?.column === cell?.column);
  const denied = cells.filter(
    (cell) => isUnderDenied(cell) || (!DENIES.test(cell.prose) && rowOf(cell).some((prose) => DENIES.test(prose))),
  );
  return findings.filter(({ span }) => !denied.some((cell) => holds(cell.span, span)));
}
