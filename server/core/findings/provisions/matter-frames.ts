/** The ways in which a sentence says what an article is about, before it or behind it. Data and the reading of it. */

/** What an article is said to be about, with offsets of the text it was found in. */
export interface Said {
  readonly side: 'before' | 'behind';
  readonly from: number;
  readonly to: number;
  /** Where the verb begins, if it stands behind the article. */
  readonly verb: number;
  /** As what those who are bound have to do, and not as a noun. */
  readonly isDeed: boolean;
}

const HOLDERS =
  '(?:\\w+ ){0,3}(?:operators?|providers?|companies|company|firms?|platforms?|carriers?|businesses|enterprises|websites?|institutions|organi[sz]ations|them|everyone|makers|vendors)';
/** Between the article and its verb: nothing that could be another subject. */
const LEAD =
  '^(?:[’\']s )?(?:[”"’]?\\s*\\([^()]{0,60}\\))?[)\\]”"’*_,\\s]*(?:[^.;]{0,80}?\\b(?:it|itself|and)\\s+)?(?:(?:which|that|it|this|there stands|in turn|now|today|already|simply|mainly|above all|essentially|expressly|therefore|thus|clearly|also|further|is|was|are|the|one|article|provision|clause|rule|section|its (?:subject|matter|theme|topic)|what|first of all|in force since \\d{4}|since \\d{4})[\\s,]+)*?';
const ACTIVE = [
  // "obliges the operators to hand over …"
  `(?:oblig|requir|mandat|order|compel|forc|tell|told|demand|command|instruct|bind|bound|ask|direct|enjoin)\\w*\\s+(?:that\\s+)?(?:the\\s+|all\\s+|every\\s+|any\\s+)*${HOLDERS}\\s+(?:to\\s+)?(?<deed>[^.;]+)`,
  `(?:mak|made|hav|has|had|giv|gave)\\w*\\s+(?:the\\s+|all\\s+|every\\s+|any\\s+)*${HOLDERS}\\s+(?<deed>[^.;]+)`,
  `(?:provid|stipulat|prescrib|stat|say|said|determin|specif|lay|laid)\\w*(?: down)?\\s+that\\s+(?:the\\s+|all\\s+|every\\s+|any\\s+)*${HOLDERS}\\s+(?:must|shall|have to|has to|are to|is to)?\\s*(?<deed>[^.;]+)`,
  `impos\\w*\\s+(?:on|upon)\\s+(?:the\\s+|all\\s+|every\\s+)*${HOLDERS}\\s+(?<noun>[^.;]+)`,
  '(?:lays? down|laid down|sets? (?:the )?(?=conditions|terms)|has as its (?:subject|matter)|sets? (?:out|up|down|forth)|sets(?= the)|establish|creat|introduc|contain|govern|regulat|cover|concern|address|treat|deals? (?:with|in)|dealt with|devoted to|speaks? (?:of|about)|(?:is|be) about|is on(?! pages?\\b| p\\.)|(?:is )?(?:known as|called|nicknamed)|is an? (?:\\w+ )?(?:clause|rule|provision|article|norm) (?:on|about|of|for)|about|on(?! pages?\\b| p\\.)|bans?|forbid|prohibit|punish|penali[sz]|impos|codif|enshrin|fix|defin|describ|specif|requir|demand|mandat|prescrib|order|compel|command|necessitat|call(?=s? for)|allow|permit|entitl|authori[sz]|regards?|(?<=\\b(?:subject|matter|theme|topic) )is|the (?:law|rule|provision|basis) (?:on|for|of))\\w*\\s+(?<noun>[^.;]+)',
].map((verb) => new RegExp(`(?<lead>${LEAD}(?:has been\\s+|does\\s+)?)${verb}`, 'diu'));

/** "It is Article N that …" */
const UNDER =
  /(?:^|[\s(,;])(?:under|pursuant to|according to|by|with|by virtue of|in accordance with|per|as per|in)\s+(?:the\s+)?$/i;
/** "Article N, under which operators must …" */
const UNDER_WHICH = /^[)\]”"’*_,\s]*(?:under|by|pursuant to|according to|by virtue of) which\s/i;
/** Before the article: 《…》, "the Law’s". */
const OWNER = /(?:《[^《》]*》|\b(?:\p{Lu}[\p{L}]*\s+){0,4}(?:Law|Act|\p{Lu}{2,5})[’']s)\s*$/u;
const MUST =
  /^(?<lead>[^.;:]{0,100}?)\b(?:must|shall|(?:have|has) to|(?:are|is) (?:\w+ )?(?:obliged|required|bound|compelled|forced|made|to)(?: to)?|needs? to)\s+(?<deed>[^.;]+)/d;
/** "…, operators must keep data at home", with the article behind it; not "the data that they gather under Article N". */
const MUST_UNDER = new RegExp(
  MUST.source.replace(
    '[^.;]+)',
    '[^.;]+?)[\\s,(]+(?:under|pursuant to|according to|by|in accordance with|per|as per|says?)\\s+(?:the\\s+)?$',
  ),
  'd',
);
const HELD =
  /\b(?:collect\w*|gather\w*|held|hold|obtain\w*|stored|kept|which|that|they|taken|provided|given|received|who|whom|whose)\b/i;

const LABEL = /^[\s)*_\]]*(?:[:–—|=]|-\s)\s*(?<noun>[^.;:]{4,120})$/d;
const BRACKETED = /(?<noun>[^,;:.()]{6,120}?)\s*\([^()]*$/d;
const PASSIVE =
  /^(?<noun>.{6,120}?)\s+(?:is|are|was|were|has been|have been|had been|being)\s+(?:\w+ly )?(?:governed|regulated|laid down|found|set out|set forth|dealt with|covered|treated|provided for|stipulated|required|prescribed|mandated|ordered|demanded|imposed|enshrined|anchored|codified|addressed|to be found|the (?:subject|matter|business|theme|topic|content) of|a (?:subject|matter|case) (?:of|for))\s+(?:by|in|under|at)?\s*(?:the\s+)?$/di;
/** "the source-code clause of the Law is Article N" */
const NAMED =
  /^\W*(?:the\s+)?(?<noun>[\w -]{3,40}?)\s+(?:clause|article|rule|provision|section|paragraph)\b[^.;:,]{0,60}?\s+(?:is|was)\s+$/di;
/** "The duty to … rests on Article N": only of a duty, for consequences rest on it, too. */
const FOLLOWS =
  /^(?<noun>.{0,40}\b(?:obligation|duty|requirement|rule|ban|prohibition)\b.{4,100}?)\s+(?:follows? from|rests? on|stems? from|comes? from|sits in|stands in|is in|lives in|appears in|derives? from|flows? from|goes back to)\s+(?:the\s+)?$/di;

/** @param before the clause up to the article @param behind the clause from behind its law */
export function saidIn(before: string, behind: string): Said | undefined {
  for (const active of ACTIVE) {
    const said = taken(active.exec(behind), 'behind');
    if (said) return said;
  }
  if (UNDER.test(before.replace(OWNER, '')) || UNDER_WHICH.test(behind)) {
    const duty = taken(MUST.exec(behind), 'behind');
    if (duty) return duty;
  }
  if (/^\W*$/.test(before.replace(LAW, ''))) {
    const label = taken(LABEL.exec(behind), 'behind');
    if (label) return label;
  }
  const deed = taken(MUST_UNDER.exec(before), 'before');
  if (deed)
    return HELD.test(before.slice(deed.from, deed.to)) || /\b(?:and|or|but)$/.test(before.slice(0, deed.to)) ? undefined : deed;
  const bracket = /^[^()]*\)/.test(behind) && /\([^()]{0,60}$/.test(before) ? taken(BRACKETED.exec(before), 'before') : undefined;
  return bracket ?? taken(PASSIVE.exec(before) ?? FOLLOWS.exec(before) ?? NAMED.exec(before), 'before');
}

/** "That operators keep …", "A: That it report …" */
const THAT = new RegExp(`^\\W*(?:A(?:nswer)?\\W+)?That\\s+(?:the\\s+|all\\s+)*(?:it|they|${HOLDERS})\\s+(?<deed>[^.;]+)`, 'du');
const LAW = /^[^.;:]{0,40}\b(?:Law|CSL|Act)\b/;

/** The same of a sentence that has only what the article says: "It makes operators …", "Obliges operators to …", "That operators must …". */
export function saidAlone(text: string): Said | undefined {
  for (const active of ACTIVE) {
    const said = taken(active.exec(text), 'behind');
    if (said) return said;
  }
  return taken(MUST.exec(text) ?? THAT.exec(text), 'behind');
}

function taken(match: RegExpExecArray | null, side: Said['side']): Said | undefined {
  const { deed, noun, lead } = match?.indices?.groups ?? {};
  const found = deed ?? noun;
  return found && { side, from: found[0], to: found[1], verb: lead?.[1] ?? 0, isDeed: deed !== undefined };
}
