/** Every locator of the bundled packs stands where it says, and no pack repeats a document's own sentences. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type FactRecord, type Locator, PACK, type Pack, type Work } from '../../server/core/sources/pack.ts';
import { DOCUMENTS, normalize, notesOf, SOURCES, sectionsOf, textOf, wordsOf } from './documents.ts';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));
const LONGEST_FRAGMENT = 8;

interface PackFile {
  readonly name: string;
  readonly pack: Pack;
}

interface Located {
  readonly source: string;
  readonly where: Locator;
  /** How a failure names the fact. */
  readonly label: string;
}

const files = readdirSync(SEEDS, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.facts.yaml'))
  .sort()
  .map((name): PackFile => ({ name, pack: parse(readFileSync(path.join(SEEDS, name), 'utf8')) as Pack }));
const works = files.flatMap(({ pack }) => [...(typeof pack.source === 'string' ? [] : [pack.source]), ...(pack.works ?? [])]);
const locators = files.flatMap((file) => (file.pack.facts ?? []).flatMap((fact) => locatorsOf(file, fact)));
const documents = DOCUMENTS.flatMap((document) => {
  const text = textOf(document);
  if (text === undefined) return [];
  return [{ ...document, text, sections: sectionsOf(document, text), notes: notesOf(document, text) }];
});
const present = documents.length === DOCUMENTS.length;
if (!present) console.warn(`Could not check the packs against the documents: they are not in ${SOURCES}.`);

describe('packs', () => {
  it.each(files.map((file) => [file.name, file.pack] as const))('%s is as the schema says', (_, pack) => {
    expect(PACK.safeParse(pack).error?.issues ?? []).toEqual([]);
  });

  it('have no fragment over eight words', () => {
    const long = locators.filter(({ where }) => where.exact.trim().split(/\s+/).length > LONGEST_FRAGMENT);
    expect(long.map(describeLocator)).toEqual([]);
  });

  it('name a section or a note with every fragment', () => {
    const placeless = locators.filter(({ where }) => where.section === undefined && where.note === undefined);
    expect(placeless.map(describeLocator)).toEqual([]);
  });

  it('draw every fact from a work that has a record', () => {
    const strangers = locators.filter(({ source }) => !works.some((work) => work.id === source));
    expect(strangers.map(describeLocator)).toEqual([]);
  });

  it('have each work once, tied to a note of a document', () => {
    const ids = works.map((work) => work.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const untied = works.filter((work) => !work.custom?.document && !work.custom?.['cited-by']?.length);
    expect(untied.map((work) => work.id)).toEqual([]);
  });

  it('hold between 95 and 103 cited works', () => {
    const cited = works.filter((work) => work.custom?.['cited-by']?.length).length;
    expect(cited).toBeGreaterThanOrEqual(95);
    expect(cited).toBeLessThanOrEqual(103);
  });
});

describe.skipIf(!present)('packs beside the documents', () => {
  it('find every note of the documents', () => {
    const numbers = new Map(documents.map(({ id, notes }) => [id, [...notes.keys()].sort((a, b) => a - b)]));
    expect(numbers.get('creemers-2021')).toEqual(upTo(57).filter((number) => number !== 24));
    expect(numbers.get('cyber-ideological-security-2024')).toEqual(upTo(37));
  });

  it('find every section of the documents', () => {
    for (const { sections, headings } of documents) expect([...sections.keys()]).toEqual(expect.arrayContaining([...headings]));
  });

  it('keep footnotes and the prose around them apart', () => {
    const { sections, notes } = documents.find(({ id }) => id === 'creemers-2021')!;
    const prose = [...sections.values()].join('\n');
    expect(prose).not.toMatch(/https?:|\.com\/|Accessed November|New America|Copyright and Media/);
    const overlong = [...notes].filter(([, note]) => wordsOf(note.replace(/\S*(?:\/|%)\S*/g, '')).length > 60);
    expect(overlong).toEqual([]);
  });

  it('have every fragment in its section or note', () => {
    expect(locators.filter((located) => !stands(located)).map(describeLocator)).toEqual([]);
  });

  it('have every work in the notes that cite it', () => {
    const missing = works.flatMap((work) =>
      (work.custom?.['cited-by'] ?? [])
        .filter(({ source, note }) => !cites(source, note, work))
        .map(({ note }) => `${work.id}: note ${note}`),
    );
    expect(missing).toEqual([]);
  });

  it('have a work for every note that cites one', () => {
    const cited = new Set(
      works.flatMap((work) => (work.custom?.['cited-by'] ?? []).map(({ source, note }) => `${source} ${note}`)),
    );
    const uncited = documents
      .flatMap(({ id, notes }) => [...notes.keys()].map((note) => `${id} ${note}`))
      .filter((note) => !cited.has(note));
    // Two notes explain and cite nothing.
    expect(uncited).toEqual(['cyber-ideological-security-2024 27', 'cyber-ideological-security-2024 33']);
  });

  it('say things in their own words', () => {
    const runs = new Set(
      documents
        .flatMap(({ sections, notes }) => [...sections.values(), ...notes.values()])
        .flatMap((text) => runsOf(wordsOf(text))),
    );
    const titles = works.flatMap((work) => [work.title ?? '', ...(work.custom?.titles ?? [])]);
    const names = files.flatMap(({ pack }) => Object.values(pack.entities ?? {}).flatMap((entity) => entity.names));
    const known = [...titles, ...names.map((name) => (typeof name === 'string' ? name : name.text))]
      .map((name) => wordsOf(name).join(' '))
      .filter((name) => name.split(' ').length > LONGEST_FRAGMENT);
    const copied = files.flatMap(({ name, pack }) =>
      stringsOf(pack).flatMap((text) => {
        const own = known.reduce((rest, title) => rest.replaceAll(title, '|'), wordsOf(text).join(' '));
        const run = own.split('|').flatMap((part) => runsOf(part.trim().split(' ')).filter((words) => runs.has(words)))[0];
        return run === undefined ? [] : [`${name}: ${run}`];
      }),
    );
    expect(copied).toEqual([]);
  });
});

function locatorsOf({ name, pack }: PackFile, fact: FactRecord): Located[] {
  const source = fact.source ?? (typeof pack.source === 'string' ? pack.source : pack.source.id);
  const label = `${name}: ${fact.subject}, ${fact.property}, ${fact.value}`;
  return [fact.where].flat().map((where) => ({ source, where, label }));
}

function describeLocator({ where, label }: Located): string {
  return `${label}: "${where.exact}" in ${where.section ?? `note ${where.note}`}`;
}

/** Facts of a source that is not one of the two documents are not looked up. */
function stands({ source, where }: Located): boolean {
  const document = documents.find(({ id }) => id === source);
  if (document === undefined) return true;
  const place = where.note === undefined ? document.sections.get(where.section ?? '') : document.notes.get(where.note);
  return place?.includes(normalize(where.exact)) ?? false;
}

/** A note cites a work if it holds one of its titles, or, for a work without a title, its address. "Ibid." stands for the note before. */
function cites(source: string, number: number, work: Work): boolean {
  const note = documents.find(({ id }) => id === source)?.notes.get(number);
  if (note === undefined) return false;
  if (note.startsWith('Ibid.')) return cites(source, number - 1, work);
  const titles = [work.title, ...(work.custom?.titles ?? [])].filter((title) => title !== undefined);
  const needles = titles.length > 0 ? titles.map(lettersOf) : [lettersOf(String(work.URL))];
  return needles.some((needle) => lettersOf(note).includes(needle));
}

/** Letters and digits only, so that the line breaks and stray spaces of the document do not matter. */
function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** What a pack writer has worded: definitions, remarks and values in free text. */
function stringsOf(pack: Pack): string[] {
  const own = typeof pack.source === 'string' ? [] : [pack.source];
  return [
    ...Object.values(pack.entities ?? {}).map((entity) => entity.definition),
    ...(pack.facts ?? []).flatMap((fact) => [fact.remark ?? '', typeof fact.value === 'string' ? fact.value : '']),
    ...[...own, ...(pack.works ?? [])].map((work) => work.custom?.remark ?? ''),
  ];
}

/** Every run of words that is one longer than a fragment may be. */
function runsOf(words: readonly string[]): string[] {
  return words.flatMap((_, index) => {
    const run = words.slice(index, index + LONGEST_FRAGMENT + 1);
    return run.length > LONGEST_FRAGMENT ? [run.join(' ')] : [];
  });
}

function upTo(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}
