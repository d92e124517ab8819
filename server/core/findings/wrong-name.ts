/**
 * wrong-name: a name that the sources have otherwise. A wrong word in a long name, an acronym or an original that belongs to something else,
 * a second or former name that is another body's.
 */
import type { NameMention } from '../mentions/mention.ts';
import type { Passage } from '../prose/passage.ts';
import type { Library } from '../sources/library.ts';
import { Content } from '../statements/content.ts';
import type { Reading } from '../statements/reading.ts';
import { remembering } from '../text/memory.ts';
import { heldBy, overlaps } from '../text/span.ts';
import { isHan, wordsOf } from '../text/words.ts';
import type { Finding, Fix } from './finding.ts';
import { wrongAcronyms } from './names/acronyms.ts';
import { wrongAliases } from './names/aliases.ts';
import { unknownBynames } from './names/bynames.ts';
import { calledAcronyms } from './names/called-acronyms.ts';
import { wrongCells } from './names/cells.ts';
import { wrongClaims } from './names/claimed.ts';
import { wrongDesignations } from './names/designations.ts';
import { wrongDirections } from './names/direction.ts';
import { factForName } from './names/evidence.ts';
import { wrongExtensions } from './names/extended.ts';
import { halfNames } from './names/half.ts';
import { wrongHalves } from './names/halves.ts';
import { nearHanNames } from './names/han.ts';
import { wrongModifiers } from './names/modifiers.ts';
import { nearNames } from './names/near.ts';
import { wrongOrdinals } from './names/ordinals.ts';
import { wrongOriginals } from './names/originals.ts';
import { wrongPointed } from './names/pointed.ts';
import { wrongRenamings } from './names/renamed.ts';
import type { NameSlip } from './names/slip.ts';
import { unknownAliases } from './names/unknown-aliases.ts';
import type { Rule } from './rule.ts';
import { shortName, sourceText } from './says.ts';

export const wrongName: Rule = {
  code: 'wrong-name',
  level: 'warning',
  summary: 'A name, acronym or original name that the sources have otherwise.',
  find(draft, library) {
    const mentions = new Map(draft.passages.map(({ passage, names }) => [passage, names]));
    const named = namesByEntity(draft.passages.flatMap(({ names }) => names));
    const spoken = idOf([...named].map(([entity, names]) => [entity, ...names].join()).join('|'));
    return draft.readings.flatMap((reading, at) => {
      const { passage, sentence, content } = reading;
      const names = heldBy(sentence, mentions.get(passage) ?? [], (name) => name);
      const before = draft.readings.slice(Math.max(0, at - 3), at);
      const around = { names, before, named, library };
      const under = [
        spoken,
        names.map(({ start, name }) => `${start} ${name.entity} ${name.text}`),
        ...before.map(idIn(passage)),
      ];
      const slips = content.recall(slipsIn, under.join('|'), () => slipsIn(reading, around));
      return slips.flatMap((slip) => finding(draft.text, { ...slip, passage }, library) ?? []);
    });
  },
};

/** Long texts as short ones. */
const idOf = remembering((_text) => new Content().id);

/** A reading as another sees it that comes after it. */
const idIn =
  (passage: Passage) =>
  ({ content, passage: own }: Reading) =>
    `${content.id} ${own === passage}`;

interface Around {
  /** Those in the sentence. */
  readonly names: readonly NameMention[];
  /** The sentences before it. */
  readonly before: readonly Reading[];
  /** The names by which the draft mentions a thing anywhere. */
  readonly named: ReadonlyMap<string, ReadonlySet<string>>;
  readonly library: Library;
}

/** What is wrong with the names of a sentence; of two slips at one place the first. */
function slipsIn(reading: Reading, { names, before, named, library }: Around): NameSlip[] {
  const slips = [
    ...wrongAliases(reading, names, before, library),
    ...wrongDirections(reading, names),
    ...wrongAcronyms(reading, names, library),
    ...wrongOriginals(reading, names, library),
    ...nearNames({ reading, before: before.at(-1), named, library }),
    ...nearHanNames(reading, library),
    ...unknownAliases(reading, library),
    ...unknownBynames(reading, library),
    ...wrongExtensions(reading, library),
    ...wrongCells(reading, library),
    ...wrongClaims(reading, library),
    ...wrongOrdinals(reading, before, library),
    ...wrongModifiers(reading, before, library),
    ...wrongRenamings(reading, library),
    ...wrongPointed(reading, before.at(-1), library),
    ...wrongHalves(reading, library),
    ...calledAcronyms(reading, library),
  ];
  if (slips.length === 0) slips.push(...wrongDesignations(reading, library));
  const half = halfNames(
    reading,
    slips.map(({ span }) => span),
    library,
  );
  return [...slips, ...half].filter((slip, place) => !slips.slice(0, place).some((other) => overlaps(other.span, slip.span)));
}

function namesByEntity(mentions: readonly NameMention[]): Map<string, Set<string>> {
  const named = new Map<string, Set<string>>();
  for (const { name } of mentions) named.set(name.entity, (named.get(name.entity) ?? new Set()).add(name.text));
  return named;
}

function finding(text: string, slip: NameSlip, library: Library): Finding | undefined {
  const { segments, prose } = slip.passage;
  const because = factForName(slip.entity, slip.name, library);
  if (!because) return undefined;
  const span = segments.toDraft(slip.span);
  const fixes = slip.fixes.map((fix): Fix => {
    const title = fix.text === '' ? `Remove "${prose.slice(fix.span.start, fix.span.end).trim()}"` : `Change to "${fix.text}"`;
    return { title, edits: [{ span: segments.toDraft(fix.span), text: fix.text }], preferred: slip.fixes.length === 1 };
  });
  const written = prose.slice(slip.span.start, slip.span.end).replace(/\s+/g, ' ');
  return {
    code: wrongName.code,
    level: wrongName.level,
    span,
    actual: text.slice(span.start, span.end),
    expected: slip.fixes.map((fix) => fix.text),
    message: `Unexpected ${written}: ${called(slip, library)} (${sourceText(because)}).`,
    because: [because],
    fixes,
  };
}

/** "CCCI is the Central Commission …", or the name alone where the thing has no shorter one. */
function called({ entity, name }: NameSlip, library: Library): string {
  const short = shortName(entity, library);
  const the = wordsOf(name).some(isHan) || !/\p{Lu}.*\s/u.test(name) ? '' : 'the ';
  return short === name ? `the name is ${name}` : `${short} is ${the}${name}`;
}
