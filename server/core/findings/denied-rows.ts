/** "| CSAC is of 2015 | false, 2016 |": a row of a table that calls its other cells wrong. What stands in those is nobody's claim. */
import { rows } from '../mentions/near.ts';
import type { Passage } from '../prose/passage.ts';
import { holds } from '../text/span.ts';
import type { Finding } from './finding.ts';

const DENIES = /^\W*(?:false|wrong|incorrect|untrue|not (?:so|true|correct|right)|myth|mistaken|erroneous)\b/i;

/** What is found anywhere but in cells that their own row denies. */
export function outsideDenied(findings: Finding[], passages: readonly Passage[]): Finding[] {
  const cells = passages.filter(({ cell }) => cell !== undefined);
  if (findings.length === 0 || !cells.some(({ prose }) => DENIES.test(prose))) return findings;
  const rowOf = rows(passages);
  const denied = cells.filter((cell) => !DENIES.test(cell.prose) && rowOf(cell).some((prose) => DENIES.test(prose)));
  return findings.filter(({ span }) => !denied.some((cell) => holds(cell.span, span)));
}
