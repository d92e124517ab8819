/** Reads a pack file. What is good loads; every mistake is reported with its place and what to do about it. Never fails. */
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { parseEdtf } from '../dates/edtf.ts';
import type { Span } from '../text/span.ts';
import { ENTITY, type EntityRecord, FACT, type FactRecord, PACK, type Pack, WORK, type Work } from './pack.ts';
import { PROPERTIES, type PropertyName } from './properties.ts';

/** A mistake in a pack file. The span counts UTF-16 units of the file. */
export interface PackProblem {
  readonly message: string;
  readonly span: Span;
}

export interface ReadPack {
  /** Absent when nothing in the file can be used. */
  readonly pack?: Pack;
  readonly problems: readonly PackProblem[];
}

type Path = readonly (string | number)[];
interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}
interface Schema {
  safeParse(value: unknown): { success: true; data: unknown } | { success: false; error: { issues: readonly Issue[] } };
}

/** Longest locator fragment: enough to find the place, too short to copy the source. */
export const FRAGMENT_WORDS = 8;

export function readPack(text: string): ReadPack {
  const problems: PackProblem[] = [];
  const document = parseDocument(text, { lineCounter: new LineCounter(), prettyErrors: false });
  for (const error of document.errors) {
    problems.push({
      message: `This is not valid YAML: ${firstLine(error.message)}`,
      span: { start: error.pos[0], end: error.pos[1] },
    });
  }
  const data = safely(() => document.toJS() as unknown);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    if (problems.length === 0) {
      problems.push({
        message: 'A source pack needs "source:", "entities:" and "facts:" at its top level.',
        span: { start: 0, end: text.length },
      });
    }
    return { problems };
  }
  const report = (path: Path, message: string) => problems.push({ message, span: spanOf(document, path, text) });
  const pack = goodParts(data as Record<string, unknown>, report);
  return pack ? { pack, problems } : { problems };
}

type Report = (path: Path, message: string) => void;

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

function good(schema: Schema, value: unknown, path: Path, report: Report): unknown {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const place = issue.path.filter((part) => typeof part !== 'symbol') as (string | number)[];
    report([...path, ...place], `${place.length > 0 ? `"${place.join('.')}" ` : 'This '}is not right: ${issue.message}.`);
  }
  return undefined;
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
const firstLine = (text: string) => text.split('\n')[0];

function safely<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

/** The place of a path in the file, or of the nearest thing around it that is there. */
function spanOf(document: Document, path: Path, text: string): Span {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return { start: node.range[0], end: node.range[1] };
  }
  const line = text.indexOf('\n');
  return { start: 0, end: line < 0 ? text.length : line };
}
