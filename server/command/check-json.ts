/** The report as versioned JSON. Offsets are UTF-16 offsets of the file as read; line and column count from 1. */
import type { Finding, Level } from '../core/findings/finding.ts';
import type { Problem } from '../core/yaml/read.ts';
import type { Report } from './check.ts';
import { factJson } from './facts-json.ts';
import type { Io } from './io.ts';
import type { TextFile } from './load.ts';

export const VERSION = 1;

export function reportJson({ loaded, drafts, settings, summary }: Report, io: Io, showIgnored: boolean): void {
  const report = {
    version: VERSION,
    files: drafts.map(({ file, findings, ignored }) => ({
      file: file.name,
      findings: findings.map((finding) => findingJson(file, finding)),
      ...(showIgnored && { ignored: ignored.map(({ finding, reason }) => ({ ...findingJson(file, finding), reason })) }),
    })),
    problems: [
      ...loaded.packs.flatMap(({ file, problems }) =>
        problems.map((problem) => noticeJson({ ...problem, file, code: 'pack-mistake', level: 'error' })),
      ),
      ...settings.map(noticeJson),
      ...loaded.unread.map(({ name, code, message }) => ({ file: name, code, message })),
    ],
    summary,
  };
  io.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
}

function findingJson({ lines }: TextFile, finding: Finding) {
  const { code, level, message, span, actual, expected, because, related, fixes } = finding;
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
    ...(related && {
      related: related.map(({ span: place, message: says }) => ({
        message: says,
        start: place.start,
        end: place.end,
        ...lines.placeOf(place.start),
      })),
    }),
    fixes: fixes.map(({ title, edits, preferred }) => ({
      title,
      preferred,
      edits: edits.map((edit) => ({ start: edit.span.start, end: edit.span.end, text: edit.text })),
    })),
  };
}

function noticeJson({ file, code, level, message, span }: Problem & { file: TextFile; code: string; level: Level }) {
  return { file: file.name, code, level, message, start: span.start, end: span.end, ...file.lines.placeOf(span.start) };
}
