/** The report as versioned JSON. Offsets are UTF-16 offsets of the file as read; line and column count from 1. */
import type { Finding } from '../core/findings/finding.ts';
import type { Report } from './check.ts';
import { factJson } from './facts-json.ts';
import type { Io } from './io.ts';
import type { PackMistakes, TextFile } from './load.ts';

export const VERSION = 1;

export function reportJson({ loaded, drafts, summary }: Report, io: Io): void {
  const report = {
    version: VERSION,
    files: drafts.map(({ file, findings }) => ({
      file: file.name,
      findings: findings.map((finding) => findingJson(file, finding)),
    })),
    problems: [
      ...loaded.packs.flatMap(mistakesJson),
      ...loaded.unread.map(({ name, code, message }) => ({ file: name, code, message })),
    ],
    summary,
  };
  io.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
}

function findingJson({ lines }: TextFile, finding: Finding) {
  const { code, level, message, span, actual, expected, because, fixes } = finding;
  return {
    code,
    level,
    message,
    start: span.start,
    end: span.end,
    ...lines.placeOf(span.start),
    actual,
    expected,
    because: because.map(factJson),
    fixes: fixes.map(({ title, edits, preferred }) => ({
      title,
      preferred,
      edits: edits.map((edit) => ({ start: edit.span.start, end: edit.span.end, text: edit.text })),
    })),
  };
}

function mistakesJson({ file, problems }: PackMistakes) {
  return problems.map(({ message, span }) => ({
    file: file.name,
    code: 'pack-mistake',
    level: 'error',
    message,
    start: span.start,
    end: span.end,
    ...file.lines.placeOf(span.start),
  }));
}
