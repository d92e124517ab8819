/** Words right before a phrase by which it is given as a name, whatever stands between them and what is named. Data and the reading of it. */

import type { Reading, Reference } from '../../statements/reading.ts';
import type { Span } from '../../text/span.ts';

/** `former`: it was a name once; `renamed`: it came after another; `called`: a name of any time. */
export type Signal = 'former' | 'renamed' | 'called';

/** What may stand between such a word and the name: "restyled **in 2015 as the** …", "named **then** …". */
const BRIDGE =
  '(?:[\\s,:–—-]+(?:as|then|now|back|at first|at the time|in those days|simply|officially|formally|itself|(?:by|under|with|bearing)(?: (?:the|its|a|another))?(?: new| old| former| present| official)? (?:names?|title|style|label|brand|designation)(?: of)?|(?:in|since|from|until|till|after|before) (?:\\p{Lu}\\p{Ll}+ )?\\d{4}|(?:on|over|at|above) (?:the|its) (?:door|gate|entrance|building|wall)|today))*[\\s,:]*(?:the |an? )?["“‘\'*(]*$';
const signal = (words: string) => new RegExp(`(?<![\\p{L}-])(?:${words})${BRIDGE}`, 'iu');

/** "known in its first life **as**" */
const AS = '(?:[ ,]+[\\p{Ll}\\d]+){0,6},? as';
const NOUN =
  '(?:name|title|style|label|designation|appellation|nameplate|letterhead|moniker|brand|sign|plate|banner|wording|incarnation|guise)s?';
const IS = '(?: (?:is|was|being|had been|reads?|of))?';
const CALL =
  '(?:called|named|titled|entitled|styled|dubbed|christened|bapti[sz]ed|branded|labell?ed|known|designated|termed|nicknamed|code-?named|registered)';

const FORMER = signal(
  `(?:former|old|older|earlier|previous|original|initial|first|past|maiden|erstwhile|one-time) ${NOUN}${IS}|(?:formerly|earlier|previously|originally|initially|at first|once|hitherto|until then|used to be|had been)(?: ${CALL})?|n[ée]e|ex|(?:began|begun|start(?:s|ed)|founded|set up|established|created|born|launched|conceived|inaugurated|opened|came into (?:being|the world|existence)|saw the light)(?:${AS}|(?: (?:out|off|life|its life|of day))?(?: in \\d{4})? under)|(?:was|were),? (?:until|till|before)(?: \\p{Lu}\\p{Ll}+)? \\d{4},?|before`,
);
const RENAMED = signal(
  `(?:re-?(?:named|christened|titled|styled|branded|dubbed|baptised|baptized|labell?ed|designated|constituted|organi[sz]ed|born|emerged|emerges?)|chang(?:ed|es|ing)(?: (?:its|the) (?:name|title))?|turned|converted|transformed|morphed|upgraded|elevated|woke up(?: one day)?|emerged|c[ao]mes? out|rebadged|relaunched|refounded|recast)(?: (?:to|into)|${AS})?|became|become|becomes|becoming|(?:new|present|current) ${NOUN}${IS}|(?:now|today|since|currently|nowadays|subsequently|later|presently)(?: ${CALL})?`,
);
const CALLED = signal(
  `${CALL}(?:${AS}| to)?|calls?(?: itself)?|calling itself|styles itself|${NOUN}${IS}|(?:referred|refers?) to as|alias|a\\.?k\\.?a\\.?|aka|i\\.e\\.|namely|viz\\.?|that is|in full|(?:stands|stood|stand) for|short for|means|spelled out|written out|expands to|(?:goes|go|went|going|gone|known) by|answers? to|answered to|(?:trad|operat)(?:es|ed|ing)(?= (?:as|under|by)\\b)`,
);

/** @param before the text up to the phrase */
export function signalBefore(before: string): Signal | undefined {
  if (FORMER.test(before)) return 'former';
  if (RENAMED.test(before)) return 'renamed';
  return CALLED.test(before) ? 'called' : undefined;
}

/** Where the words of such a signal begin; nothing where the text does not end with it. */
export function signalStart(kind: Signal, before: string): number | undefined {
  return { former: FORMER, renamed: RENAMED, called: CALLED }[kind].exec(before)?.index;
}

/** "The … Bureau was rebadged as the such-and-such Bureau": the known name that came after it. */
export function signalBehind({ passage: { prose }, references }: Reading, { end }: Span) {
  const isNext = ({ how, span }: Reference) =>
    how === 'named' && span.start >= end && /^[^.;:()]{0,80}$/.test(prose.slice(end, span.start));
  const next = references.find((one) => isNext(one) && signalBefore(prose.slice(end, one.span.start)) === 'renamed');
  return next && { signal: 'former' as const, next };
}
