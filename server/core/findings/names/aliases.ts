/** A second name that belongs to something else: "APT3, also called “Stone Panda”", "the 11th Bureau, officially the … Management Bureau". */

import type { Name, NameMention } from '../../mentions/mention.ts';
import { keysOf } from '../../mentions/near-names-tree.ts';
import type { Library } from '../../sources/library.ts';
import type { Reading, Reference } from '../../statements/reading.ts';
import type { Span } from '../../text/span.ts';
import { likest } from './alike.ts';
import { ALIAS, APART, FORMER } from './lexicon.ts';
import { signalBefore } from './signals.ts';
import { difference, type NameSlip } from './slip.ts';
import { stanceOfName } from './stance.ts';

/** Farther apart, two names are not names of one thing. */
const REACH = 9;
const BRACKET = /^['’”"*]*\s*\(\s*(?:or |aka |also )?["“‘*]*$/;
const OR_QUOTED = /^['’”"*]*,?\s*or\s+["“‘]$/;
/** "APT0, “Such Bear”, …", "Such Bear, or APT0, …" */
const QUOTED = /^['’”"*]*,\s+["“‘]$/;
const OR = /^['’”"*]*,?\s+or\s+(?:the\s+)?$/;
/** "APT0’s nickname is …" */
const ITS_NAME =
  /^['’]s? (?:\w+ )?(?:nick-?name|name|byname|alias|label|code-?name|moniker)\b[^.;]{0,40}\b(?:is|was|being)[\s,:]*(?:the )?[“"‘]?$/;
/** "analysts nicknamed APT0 “Such Bear”" */
const NAMES_IT =
  /\b(?:nick-?named?|dubs?|dubbed|calls?|called|christened|names?|named|labels?|labell?ed|tags?|tagged)(?: the (?:\w+ )?(?:group|team|gang))?\s+$/;
/** "…, and later Y took its tasks", "X calls Y" */
const NAMES_NOTHING =
  /(?<!(?:called|named|known|titled|styled) )\b(?:calls?|later|now|today|since|currently|nowadays|subsequently|presently|then|before)[\s,:]+(?:the )?["“‘]?$/;
const APPOSED = /^["”’]?\s*[,(–—]\s*(?:now|today|since|currently|nowadays|later)\s+(?:the )?["“‘]?$/;
/** "X called Y a rival", of a name that is no byname. */
const CALLS = /^["”’]? (?:once )?(?:called|named|labell?ed|dubbed) (?:the )?$/;
/** "renamed its X the Y" */
const RENAMES =
  /\b(?:renam|rechristen|rebrand|retitl|restyl|rebadg)\w*\s+(?:(?:its|their|the|\p{Lu}\p{L}*[’']s)\s+)?(?:(?:old|former)\s+)?$/u;
const AS = /^["”’]?\s+(?:as |to |into )?(?:the |an? )?["“‘]?$/;
/** "X lives on as the Y", "X came away with a new name: the Y" */
const LIVES_ON =
  /^["”’]?,?\s+(?:\p{Ll}+\s+){0,4}(?:surviv|liv|resurfac|reappear|re-?emerg|continu|com|cam|re-?open)\w*\s+(?:(?:on|back|out)\s+)?(?:as|with a new (?:name|nameplate|sign|label|title|shingle)):?\s+(?:the\s+)?["“‘]?$/u;
const UNDER_NAME = /\bunder the name\b/;
/** Its Chinese name may stand behind it. */
const MADE_BY = /\bby (?:the )?(?:\p{Lu}[^.;()]{0,60}[((])?[“"‘]?$/u;
const LATTER = /\bthe former\b/i;

/** @param earlier the sentences before: "it went by Y" is said of whatever is called so, if that was spoken of */
export function wrongAliases(
  reading: Reading,
  names: readonly NameMention[],
  earlier: readonly Reading[],
  library: Library,
): NameSlip[] {
  const { prose } = reading.passage;
  // "the other end" means nothing.
  const references = reading.references.filter(({ entities }) => entities.length > 0);
  return references.flatMap((alias, at): NameSlip[] => {
    if (alias.how !== 'named' || at === 0) return [];
    const mention = names.find((name) => name.start === alias.span.start);
    const before = headBefore(references, at, prose);
    const previous = references[before];
    const between = prose.slice(previous.span.end, alias.span.start);
    if (!mention || alias.first - previous.last > REACH || alias.first <= previous.last) return [];
    const former = FORMER.test(between);
    const closed = /^["”’'*]*\s*(?:[),;]|(?:in|to|for) (?:the|its|their|\p{Ll}+s)\b)/u.test(prose.slice(alias.span.end));
    const isTied =
      ALIAS.test(between) ||
      OR_QUOTED.test(between) ||
      isGapped(reading, previous, between) ||
      ITS_NAME.test(between) ||
      LIVES_ON.test(between) ||
      (AS.test(between) && RENAMES.test(prose.slice(reading.sentence.start, previous.span.start))) ||
      (/^\s+[“"‘]$/.test(between) && NAMES_IT.test(prose.slice(reading.sentence.start, previous.span.start))) ||
      (['called', 'renamed'].includes(signalBefore(between) ?? '') &&
        (ownerOfClause(references, before, prose) !== previous ||
          !NAMES_NOTHING.test(between) ||
          (closed && APPOSED.test(between))));
    if (!former && !isTied && !(closed && [BRACKET, QUOTED, OR].some((link) => link.test(between)))) return [];
    if (OR.test(between) && !areDesignations(previous.span, alias.span, prose)) return [];
    if (APART.test(between) || CALLS.test(between) || /[;.]\s/.test(between)) return [];
    const owner = LATTER.test(between) ? references[at - 2] : ownerOfClause(references, before, prose);
    if (
      !owner ||
      (owner.possessive && !ITS_NAME.test(between)) ||
      owner.entities.some((entity) => alias.entities.includes(entity))
    )
      return [];
    if (owner.how === 'referred' && isSpokenOf(alias, earlier)) return [];
    // "Created by X under the name of Y": Y is no name of its maker.
    if (UNDER_NAME.test(between) && MADE_BY.test(prose.slice(0, previous.span.start))) return [];
    if (stanceOfName(reading, alias) !== 'asserted') return [];
    // "Cybersecurity Protection Bureau (Ministry of Public Security)": what it belongs to.
    if (BRACKET.test(between) && areRanked(owner.entities[0], mention.name.entity, library)) return [];
    const right = owner.entities.length === 1 ? likelyMeant(owner.entities[0], mention, former, library) : undefined;
    if (!right) return [];
    const fix = difference(prose, mention, right.text);
    return [{ passage: reading.passage, entity: right.entity, name: right.text, span: fix.span, fixes: [fix] }];
  });
}

const isSpokenOf = ({ entities }: Reference, earlier: readonly Reading[]) =>
  earlier.some(({ references }) => references.some((one) => one.entities.some((id) => entities.includes(id))));

/** "The Such Bureau of the Ministry was renamed": the bureau was. The place of the reference before one that stands for itself. */
function headBefore(references: readonly Reference[], at: number, prose: string): number {
  const isOf = (one: number) =>
    /^["”’]?\s(?:of|in|at|under) (?:the )?$/.test(prose.slice(references[one - 1].span.end, references[one].span.start));
  let head = at - 1;
  while (head > 0 && isOf(head)) head--;
  return head;
}

/** "APT0, which that firm christened “Such Bear”": what the clause is about, and not who speaks in it. */
function ownerOfClause(references: readonly Reference[], at: number, prose: string): Reference {
  const [named, speaker] = [references[at - 1], references[at]];
  return named && /^["”’]?,? (?:which|that|whom) (?:the )?$/.test(prose.slice(named.span.end, speaker.span.start))
    ? named
    : speaker;
}

/** "APT0 goes by “Such Bear”, APT00 by “Such Lion”": the verb is that of the pair before. */
const isGapped = ({ passage: { prose }, sentence }: Reading, { span }: Reference, between: string): boolean =>
  /^["”’]?,? (?:by|as) (?:the )?["“‘]?$/.test(between) && / (?:by|as) /.test(prose.slice(sentence.start, span.start));

/** The name of the thing that has the shape of the written one: as many words, most of them the same. */
function likelyMeant(entity: string, written: NameMention, former: boolean, library: Library): Name | undefined {
  const owner = library.entities.get(entity);
  if (!owner || !sameSort(owner.kind, library.entities.get(written.name.entity)?.kind)) return undefined;
  const possible = owner.names.filter(
    ({ role, lang }) => role !== 'acronym' && role !== 'misprint' && lang === written.name.lang && (role === 'former') === former,
  );
  const shape = keysOf(written.name.text);
  const likely = former ? possible : possible.filter(({ text }) => isOfShape(shape, keysOf(text)));
  const proper = likely.filter(({ role }) => role !== 'variant');
  return likest(written.name.text, proper) ?? likest(written.name.text, likely);
}

/** As many words, or the same one at the end. */
const isOfShape = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length &&
  ((designation(one) === designation(other) && designation(one) !== undefined) ||
    one.length === 2 ||
    one[one.length - 1] === other[other.length - 1] ||
    one[0] === other[0]);

/** "apt" of "apt0". */
const designation = (keys: readonly string[]) =>
  keys.length === 1 ? /^(?<letters>\p{L}+)\d+$/u.exec(keys[0])?.groups?.letters : undefined;

/** "Such Bear, or APT0": a byname and a number; two agencies with "or" between them are two. */
const areDesignations = (one: Span, other: Span, prose: string) =>
  [one, other].some(({ start, end }) => NUMBERED.test(prose.slice(start, end)));
const NUMBERED = /^\p{Lu}+[ -]?\d+$/u;

const areRanked = (one: string, other: string, library: Library) =>
  library.links.above(one).has(other) || library.links.above(other).has(one);

const BODIES = new Set(['agency', 'organization', 'system']);
export function sameSort(one: string | undefined, other: string | undefined): boolean {
  return one === other || (BODIES.has(one ?? '') && BODIES.has(other ?? ''));
}
