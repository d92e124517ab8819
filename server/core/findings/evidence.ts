/**
 * Whether a date contradicts what is known, from all the evidence of its sentence put into numbers. How much each kind of evidence counts was found by
 * logistic regression on labelled drafts (`npm run fit`), so that no writer's habits are built in by hand.
 */
import { parseEdtf } from '../dates/edtf.ts';
import type { DateMention } from '../mentions/dates/types.ts';
import { claimsOf } from '../sources/claims.ts';
import { type DatedClaim, yearsOf } from '../sources/fact.ts';
import type { Library } from '../sources/library.ts';
import { countedYears } from '../statements/counted-years.ts';
import type { DateStatement, Role } from '../statements/statement.ts';
import { agrees, isPeriod } from './agrees.ts';
import { areAkin, type Candidate, NEAR } from './candidates.ts';
import { isDatedAsWhole, isPrimary } from './claims-in.ts';
import { BIAS, WEIGHTS } from './evidence-weights.ts';
import { logistic } from './logistic.ts';
import { isMonthRight, isSlip } from './shared-parts.ts';
import { toldFacts } from './told-facts.ts';

/**
 * Not fitted: the grammar was written with these drafts in view, and would count for far more than it does on any other; a date decades off, or
 * one of "the Data Act of 2016", or just as many years off as the sentence counts, belongs to something else, and so does one after the source came out, or
 * one whose month or day is that of another event; a day that is right but for its month or its year is a slip. But these are too rare in them to show it.
 */
export const HELD = { contradicted: 1, veryFar: -4, owned: -5, counted: -5, slip: 5, later: -5, explainedToTheDay: -3 } as const;

/** What speaks for and against a contradiction; a truth is 1, what is false 0. */
export interface Evidence {
  /** The subject of the known date is named near the date … */
  readonly named: number;
  /** … or carried over from before. */
  readonly carried: number;
  /** How much more the words of the sentence tell of that subject, named or not, than of anything else … */
  readonly lead: number;
  /** … and how much of what happened to it then. */
  readonly told: number;
  /** A name that no pack knows stands nearer than the subject. */
  readonly stranger: number;
  /** It is a law, event or idea: dated as a whole, where many things about an institution are dated. */
  readonly whole: number;
  /** A participant besides the subject, for which the known date asks, is there. */
  readonly participant: number;
  /** The thing is spoken of, and the day is right, and its month or its year … */
  readonly slip: number;
  /** … or the month of another year. */
  readonly monthRight: number;
  /** The words tell more of that than of anything that happened in another year. */
  readonly toldLead: number;
  /** How much they tell of a fact that bears the date out. */
  readonly bearing: number;
  /** Nothing in the sentence words it, and it is no beginning. */
  readonly wordless: number;
  /** It is given to the day. */
  readonly day: number;
  /** How many years it is off, up to ten. */
  readonly off: number;
  /** By how much this is likelier than any date of another year. */
  readonly ahead: number;
  /** Only a kindred event is worded. */
  readonly kindred: number;
  /** Nothing is worded, but the date stands where a thing's own date does: "CACS (2015)". */
  readonly placed: number;
  /** The wording stands close to the date. */
  readonly close: number;
  /** … and is said of the right thing. */
  readonly tiedNear: number;
  /** An institution or a person, of whom many things are dated, without what ties this date to it. */
  readonly loose: number;
  /** Another event's wording stands nearer. */
  readonly otherEvent: number;
  /** How likely the best explanation of the date is. */
  readonly explained: number;
  /** … and whether its event is worded. */
  readonly explainedInWords: number;
  /** … and whether its month or its day is right, too. */
  readonly explainedToTheDay: number;
  /** The sentence counts as many years as lie between the known date and this one: "three years after his fall". */
  readonly counted: number;
  /** The source came out before that year, and cannot know what happened in it. */
  readonly later: number;
  /** The subject has something else on that date. */
  readonly sameSubject: number;
  /** The stated year is more than eight, or twenty, off: another event is likelier than a slip. */
  readonly far: number;
  readonly veryFar: number;
  /** The date stands right behind another law or event, or a name that no pack knows, as its own. */
  readonly owned: number;
  /** The subject stands nearer to this date than to any other. */
  readonly own: number;
  /** How many other dates the sentence has … */
  readonly others: number;
  /** … and how many of them are known. */
  readonly othersKnown: number;
  readonly month: number;
  /** The grammar of the sentence has the date right, surely or perhaps … */
  readonly borneOut: number;
  readonly perhapsBorneOut: number;
  /** … or wrong. */
  readonly contradicted: number;
  /** The length of the sentence, in twenties of words. */
  readonly length: number;
}

/** What the grammar of the sentence says: see `align.ts`. */
export type ByRole =
  | { readonly kind: 'supported' | 'perhaps' | 'contradicted'; readonly claims: readonly DatedClaim[]; readonly sure?: boolean }
  | { readonly kind: 'unknown' };

/** What was so for years explains no year in between. */
export const explains = (claim: DatedClaim, date: DateMention) =>
  agrees(date, claim, false) && (!isPeriod(claim) || date.form === 'range');

/** The source knows it to within years only: a date between them may be right, but that does not tell what it is of. */
export const isVague = (claim: DatedClaim): boolean => !isPeriod(claim) && new Set(yearsOf(claim)).size > 1;

/** How likely an accusation is right, from 0 to 1. */
export const likelihood = logistic(BIAS, { ...WEIGHTS, ...HELD });

/** @param all every candidate; @param rival the best that explains the date */
export function evidenceOf(
  best: Candidate,
  rival: Candidate | undefined,
  statement: DateStatement,
  library: Library,
  told: ByRole,
  all: readonly Candidate[],
): Evidence {
  const { claim, role, tie, participant } = best;
  const { date } = statement.value;
  const words = toldFacts(statement, library);
  const id = claim.fact.subject;
  const distance = statement.reach.get(id);
  const whole = isDatedAsWhole(id, library);
  const tied = tie > 0;
  const isThere = distance !== undefined || statement.carried.includes(id) || best.told >= TOLD;
  const year = yearOf(date.value ?? date.edtf ?? '');
  const known = claimsOf(claim.fact).flatMap(yearsOf);
  const off = Math.abs(year - yearOf(claim.value));
  const events = statement.roles.filter(({ cue, contradicts, keys }) => cue && contradicts && keys.some(isEvent));
  const exact = isWordedBy(claim, role);
  const plain =
    distance !== undefined && tied && exact && role !== undefined && role.distance <= 3 && statement.others.length === 0;
  const ofAnotherYear = all.find((other) => yearOf(other.claim.value) !== yearOf(claim.value));
  const isOther = (keys: readonly string[]) =>
    keys.some(isStrong) && !claim.keys.some((key) => keys.includes(key)) && !areAkin(claim, keys);
  return {
    named: distance === undefined ? 0 : distance <= NEAR / 2 ? 1 : distance <= NEAR ? 0.7 : 0.3,
    carried: Number(distance === undefined && statement.carried.includes(id)),
    lead: Math.max(-2, Math.min(2, best.lead)),
    told: Math.min(10, best.told),
    stranger: Number(statement.stranger <= Math.min(NEAR, distance ?? NEAR)),
    whole: Number(whole),
    participant: Number(participant),
    slip: Number(isSlip(best.shared) && isThere),
    monthRight: Number(isMonthRight(best.shared)),
    toldLead: Math.max(-4, Math.min(4, words.leadOf(claim))),
    bearing: Math.min(10, words.bearing),
    wordless: Number(role === undefined && !isPrimary(claim)),
    day: Number(date.form === 'day'),
    off: plain ? 0 : Math.min(10, off),
    ahead: Math.max(0, Math.min(4, best.score - (ofAnotherYear?.score ?? 0))),
    kindred: Number(role?.cue !== undefined && !exact),
    placed: Number(role !== undefined && role.cue === undefined),
    close: role ? Math.max(0, 1 - role.distance / CLOSE) : 0,
    tiedNear: Number(tied && role !== undefined && role.distance <= 9),
    loose: Number(!whole && !participant && !(tied && claim.with.length === 0)),
    otherEvent: Number(events.some((one) => one.distance <= 6 && isOther(one.keys) && (!role || one.distance <= role.distance))),
    explained: rival ? Math.min(10, rival.score) : 0,
    explainedToTheDay: Number(rival !== undefined && isSpokenOf(rival, statement) && isExplainedToTheDay(date, rival.claim)),
    explainedInWords: Number(rival !== undefined && isWordedBy(rival.claim, rival.role)),
    counted: Number(
      !date.relative && openCounts(statement).some((years) => known.some((other) => Math.abs(year - other) === years)),
    ),
    later: Number(isLater(date, claim)),
    sameSubject: Number(library.claimsOf(id).some((other) => explains(other, date) && !isVague(other))),
    far: Number(off > 8 && !plain),
    owned: Number(statement.owner?.every((other) => other !== id && isDatedAsWhole(other, library)) === true),
    veryFar: Number(off > 20 && !plain),
    own: Number(statement.own.has(id)),
    others: Math.min(4, statement.others.length),
    othersKnown: Math.min(4, statement.others.filter((other) => all.some((one) => agrees(other.date, one.claim, false))).length),
    month: Number(date.form === 'month'),
    borneOut: Number(told.kind === 'supported' && told.sure === true),
    perhapsBorneOut: Number(told.kind === 'perhaps'),
    contradicted: Number(told.kind === 'contradicted'),
    length: Math.min(60, statement.sentence.words.length) / 20,
  };
}

/** The sentence names the thing, goes on about it or words what happened to it. */
const isSpokenOf = ({ claim, role }: Candidate, { present, carried, described }: DateStatement) =>
  [...present, ...carried, ...described].includes(claim.fact.subject) || isWordedBy(claim, role);

/** Its month or its day is that of a known date, too. */
const isExplainedToTheDay = ({ form, value }: DateMention, { value: known }: DatedClaim) =>
  form !== 'year' && known.length > 4 && !known.includes('/') && known.startsWith(value ?? '?');

/** Half of what the date may mean comes after the source was issued: "2021" does, for a report of January 2021. */
function isLater({ value, edtf }: DateMention, { fact }: DatedClaim): boolean {
  const stated = parseEdtf(value ?? edtf ?? '');
  const issued = parseEdtf(
    (fact.source.issued?.['date-parts']?.[0] ?? []).map((part) => String(part).padStart(2, '0')).join('-'),
  );
  return stated !== undefined && issued !== undefined && (stated.from + stated.to) / 2 > issued.to;
}

/** The years that the sentence counts from something that it does not date. */
function openCounts({ sentence, others }: DateStatement): number[] {
  const dated = others.map((other) => other.date.relative?.years);
  return countedYears(sentence).filter((years) => !dated.includes(years));
}

/** Words that tell so much of what is not named tell of it. */
const TOLD = 5;
/** Farther than this a wording is not close. */
const CLOSE = 9;

export const isWordedBy = ({ keys }: DatedClaim, role: Role | undefined) =>
  role !== undefined && keys.some((key) => role.keys.includes(key));

const yearOf = (edtf: string) => Number(/\d{4}/.exec(edtf.replaceAll('X', '5'))?.[0] ?? Number.NaN);

const isEvent = (key: string) => !key.includes(':');
/** Keys whose wordings are too common to tell an event. */
const COMMON = new Set('start time,end time,point in time,transfer,gain,term,launch'.split(','));
const isStrong = (key: string) => isEvent(key) && !COMMON.has(key);
