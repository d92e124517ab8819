/** Which dated facts a statement's sentence tells of by its words, named or not, and which it tells best. */
import { claimsOf } from '../sources/claims.ts';
import { type DatedClaim, type Fact, yearsOf } from '../sources/fact.ts';
import type { Library } from '../sources/library.ts';
import type { DateStatement } from '../statements/statement.ts';
import { rememberingOf } from '../text/memory.ts';
import { agrees, isPeriod } from './agrees.ts';
import { weighStatement } from './weigh-statement.ts';

export interface ToldFacts {
  /** Those told best, the best first. */
  readonly best: readonly Fact[];
  /** How much the words tell of a claim's fact; 0 where they do not. */
  weightOf(claim: DatedClaim): number;
  /** How much more than of any fact of other years. */
  leadOf(claim: DatedClaim): number;
  /** How much they tell of a fact that bears the date out. */
  readonly bearing: number;
}

/** A fact that weighs less is hardly told; and so many at most are. */
const TELLING = 2;
const MOST = 3;

export const toldFacts = (statement: DateStatement, library: Library): ToldFacts => toldIn(library)(statement);

const toldIn = rememberingOf(({ datedTellings, facts }: Library) =>
  rememberingOf((statement: DateStatement): ToldFacts => {
    const weights = weighStatement(statement, datedTellings);
    const most = (is: (fact: Fact) => boolean) => weights.most((index) => is(facts[index]));
    const weightOf = ({ fact }: DatedClaim) => weights.of(fact.index);
    const bears = (claim: DatedClaim) => !isPeriod(claim) && agrees(statement.value.date, claim, false);
    let bearing: number | undefined;
    return {
      best: weights.best(TELLING, MOST).map((index) => facts[index]),
      weightOf,
      leadOf: (claim) => weightOf(claim) - most((fact) => !yearsOf(claim).some((year) => yearsOfFact(fact).includes(year))),
      get bearing() {
        bearing ??= most((fact) => claimsOf(fact).some(bears));
        return bearing;
      },
    };
  }),
);

const yearsOfFact = rememberingOf((fact: Fact): readonly number[] => claimsOf(fact).flatMap(yearsOf));
