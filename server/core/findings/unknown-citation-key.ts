/**
 * unknown-citation-key: a pandoc citation whose key is in no bibliography that the draft has. The bibliography is the evidence; where it cannot be
 * seen whole, only a slip in a key of our own sources is told.
 */
import type { CitedKey } from '../bibliography/citation.ts';
import { type Citing, isKnown } from '../bibliography/cited.ts';
import { keyText } from '../bibliography/key-text.ts';
import type { Library } from '../sources/library.ts';
import { nearest } from '../text/nearest.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';

export const unknownCitationKey: Rule = {
  code: 'unknown-citation-key',
  level: 'warning',
  summary: 'A citation key that is in no bibliography of the draft.',
  find({ text, citing }, library) {
    const keys = citing.citations.flatMap((citation) => citation.keys);
    const unknown = keys.filter(({ key }) => !isKnown(key, citing, library));
    const evidence = unknown.length === 0 ? undefined : evidenceOf(citing, library, unknown.length < keys.length);
    return evidence ? unknown.flatMap((cited) => finding(text, cited, citing, library, evidence) ?? []) : [];
  },
};

/** What shows that a key is wrong: a bibliography seen whole, or only other keys that are known. */
type Evidence = 'bibliography' | 'keys';

function evidenceOf({ bibliography, frontMatter }: Citing, library: Library, someKnown: boolean): Evidence | undefined {
  if (!bibliography.complete) return undefined;
  // A file that holds nothing but our own sources is ours, and the user's is elsewhere.
  const own = bibliography.files.some(({ named, entries }) => named || entries.some(({ key }) => !library.works.has(key)));
  if (own || frontMatter.references.length > 0) return 'bibliography';
  return someKnown ? 'keys' : undefined;
}

const MOST = 3;
/** How like a key must be to be offered, and how like where nothing else speaks against what is written. */
const LIKE = 0.6;
const SLIP = 0.75;

function finding(text: string, cited: CitedKey, citing: Citing, library: Library, evidence: Evidence): Finding | undefined {
  const { key, span } = cited;
  const near = nearKeys(key, citing, library);
  if (evidence === 'keys' && !(near[0] !== undefined && isSlip(key, near[0], library))) return undefined;
  const expected = evidence === 'keys' ? near.slice(0, 1) : near;
  return {
    code: unknownCitationKey.code,
    level: unknownCitationKey.level,
    span,
    actual: key,
    expected,
    message: `Unknown citation key “${key}”: ${placesOf(citing)}.`,
    because: [],
    fixes: expected.map((other) => ({
      title: `Change to @${other}`,
      edits: [{ span, text: text[span.start - 1] === '{' ? other : keyText(other) }],
      preferred: expected.length === 1 && plain(other) === plain(key),
    })),
  };
}

function placesOf({ bibliography, frontMatter }: Citing): string {
  const places = [
    ...new Set(bibliography.files.map(({ name }) => name)),
    ...(frontMatter.references.length > 0 ? ['the front matter'] : []),
  ];
  const ours = 'no source of Factnote’s has it';
  return places.length === 0 ? ours : `it is not in ${places.join(' or ')}, and ${ours}`;
}

/** A letter or two of a name are wrong, and no number is: another year would be another work. */
const isSlip = (key: string, near: string, library: Library) =>
  library.works.has(near) && digits(key) === digits(near) && key[0] === near[0] && nearest(key, [near], 1, SLIP).length > 0;
const digits = (key: string) => key.replace(/\D+/g, ' ').trim();
const plain = (key: string) => key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function nearKeys(key: string, { bibliography, frontMatter }: Citing, library: Library): string[] {
  const kept = [...remembered(key, bibliography.keys, bibliography), ...remembered(key, library.works.keys(), library)];
  const near = nearest(key, [...frontMatter.references, ...kept], MOST, LIKE);
  return near.sort((a, b) => Number(plain(b) === plain(key)) - Number(plain(a) === plain(key)));
}

/** A bibliography may be large, and its keys are asked for at every check. */
function remembered(key: string, keys: Iterable<string>, of: object): readonly string[] {
  const known = memory.get(of) ?? new Map<string, string[]>();
  memory.set(of, known);
  const near = known.get(key) ?? nearest(key, keys, MOST, LIKE);
  known.set(key, near);
  return near;
}
const memory = new WeakMap<object, Map<string, string[]>>();
