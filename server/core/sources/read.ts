/** Reads a pack file. What is good loads; every mistake is reported with its place and what to do about it. Never fails. */
import { parseEdtf } from '../dates/edtf.ts';
import { good, isRecord, type Path, type Problem, type Report, readYaml } from '../yaml/read.ts';
import { ENTITY, type EntityRecord, FACT, type FactRecord, PACK, type Pack, WORK, type Work } from './pack.ts';
import { PROPERTIES, type PropertyName } from './properties.ts';

export interface ReadPack {
  /** Absent when nothing in the file can be used. */
  readonly pack?: Pack;
  readonly problems: readonly Problem[];
}

/** Longest locator fragment: enough to find the place, too short to copy the source. */
export const FRAGMENT_WORDS = 8;

export function readPack(text: string): ReadPack {
  const { data, problems, report } = readYaml(text);
  if (!isRecord(data)) {
    if (problems.length === 0) {
      problems.push({
        message: 'A source pack needs "source:", "entities:" and "facts:" at its top level.',
        span: { start: 0, end: text.length },
      });
    }
    return { problems };
  }
  const pack = goodParts(data, report);
  return pack ? { pack, problems } : { problems };
}

function goodParts(data: Record<string, unknown>, report: Report): Pack | undefined {
  for (const key of Object.keys(data)) {
    if (!(key in PACK.shape)) report([key], `Unknown key "${key}". A pack has source, jurisdiction, works, entities and facts.`);
  }
  const source =
    typeof data.source === 'string' ? data.source : (good(WORK, data.source, ['source'], report) as Work | undefined);
  if (!source) {
    if (data.source === undefined)
      report([], 'Say which source these facts come from: "source:" with a CSL-JSON record (id, type, title …).');
    return undefined;
  }
  const works = list(data.works).flatMap((work, at) => (good(WORK, work, ['works', at], report) as Work | undefined) ?? []);
  const entities: Record<string, EntityRecord> = {};
  for (const [id, record] of Object.entries((data.entities ?? {}) as Record<string, unknown>)) {
    const entity = good(ENTITY, record, ['entities', id], report) as EntityRecord | undefined;
    if (entity) entities[id] = entity;
  }
  const facts = list(data.facts).flatMap((fact, at) => goodFact(fact, ['facts', at], report) ?? []);
  const jurisdiction = typeof data.jurisdiction === 'string' ? data.jurisdiction : undefined;
  return { source, ...(jurisdiction && { jurisdiction }), works, entities, facts };
}

function goodFact(value: unknown, path: Path, report: Report): FactRecord | undefined {
  const fact = good(FACT, value, path, report) as FactRecord | undefined;
  if (!fact) return undefined;
  const dates: [string, unknown][] = [
    ['start', fact.start],
    ['end', fact.end],
    ['at', fact.at],
  ];
  if (PROPERTIES[fact.property as PropertyName].type === 'time') dates.push(['value', String(fact.value)]);
  for (const [key, date] of dates) {
    if (date !== undefined && !parseEdtf(String(date))) {
      report(
        [...path, key],
        `"${String(date)}" is not a date that EDTF knows. Write "2014", "2014-02", "2014-02-27" or "1999/2001", in quotation marks.`,
      );
      return undefined;
    }
  }
  for (const [at, locator] of [fact.where].flat().entries()) {
    if (locator.exact.trim().split(/\s+/).length > FRAGMENT_WORDS) {
      report(
        Array.isArray(fact.where) ? [...path, 'where', at, 'exact'] : [...path, 'where', 'exact'],
        `At most ${FRAGMENT_WORDS} words of a source may be quoted as a locator. Shorten this fragment.`,
      );
      return undefined;
    }
  }
  return fact;
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
