/**
 * Reports as text that people read and that can be read back: blocks parted by empty lines. The first line of a block is its verdict; the rest,
 * or what follows the colon where there is no rest, is the place that it speaks of. Of the place there is one block in a report.
 *
 * `found`     a mistake, and a fix makes it right
 * `detected`  a mistake, but no fix makes it right
 * `missed`    a mistake that nothing is said about
 * `alarm`     an accusation where no mistake is
 * `noted`     information where no mistake is marked
 * `found 3 of 5`, `alarms 2`  the same, counted
 */
import type { Finding } from '../../server/core/findings/finding.ts';
import { Lines } from '../../server/features/frame.ts';
import { draw } from '../harness/fixture.ts';
import { accuses, type Labelled, type Result } from '../harness/labelled.ts';

export interface Block {
  readonly place: string;
  readonly text: string;
  /** The more, the better. */
  readonly value: number;
}

const VALUES: Record<string, number> = { found: 2, detected: 1, missed: 0, noted: 0, alarm: -1 };

/** The blocks of a report, in order. */
export function blocksOf(report: string): Block[] {
  return report
    .split('\n\n')
    .filter((text) => text.trim() !== '')
    .map((text) => {
      const [head, ...body] = text.trimEnd().split('\n');
      const [verdict, count] = head.split(/[ :]/);
      const value =
        count === undefined || !/^\d+$/.test(count) ? (VALUES[verdict] ?? 0) : Number(count) * (VALUES[verdict] ?? -1);
      return { place: body.length > 0 ? placeOf(body) : head.slice(head.indexOf(': ') + 2), text: text.trimEnd(), value };
    });
}

/** The drawn lines; what is said below them may change while the place stays. A place that may not be drawn is one line. */
function placeOf(body: readonly string[]): string {
  const carets = body.findIndex((line) => /^\s*\^+\s*$/.test(line));
  return body.slice(0, Math.max(1, carets + 1)).join('\n');
}

/** Every mistake of a draft and whatever else is held against it, each drawn with carets, in order of place. */
export function reportOf({ text }: Labelled, { labels, others }: Result): string {
  const known = labels.map(({ label, finding, corrected }) => {
    const verdict = !finding ? 'missed' : corrected ? 'found' : 'detected';
    const says = finding
      ? `${finding.code}${expected(finding)}`
      : label.correct.length > 0
        ? `expected ${label.correct[0]}`
        : 'a mistake';
    return {
      at: label.start,
      block: `${verdict}: ${says}\n${drawn(text, label)}${finding ? `\n${oneLine(finding.message)}` : ''}`,
    };
  });
  const further = others.map((finding) => ({
    at: finding.span.start,
    block: `${accuses(finding) ? 'alarm' : 'noted'}: ${finding.code}${expected(finding)}\n${drawn(text, finding.span)}\n${oneLine(finding.message)}`,
  }));
  return join([...known, ...further].sort((a, b) => a.at - b.at).map(({ block }) => block));
}

/** Drafts by their numbers only: per kind of mistake how many are found, and how many accusations hit none. */
export function countsOf(name: string, results: readonly Result[]): string {
  const labels = results.flatMap((result) => result.labels);
  const found = (list: typeof labels) => list.filter(({ finding }) => finding && accuses(finding)).length;
  const kinds = [...new Set(labels.map(({ label }) => label.kind))].sort();
  const alarms = results.flatMap(({ others }) => others.filter(accuses)).length;
  return join([
    ...kinds.map((kind) => {
      const own = labels.filter(({ label }) => label.kind === kind);
      return `found ${found(own)} of ${own.length}: ${name}, ${kind}`;
    }),
    `alarms ${alarms}: ${name}, in ${results.length} drafts`,
  ]);
}

/** Findings in a text of which nothing may be repeated but a few words. */
export function findingsOf(name: string, text: string, findings: readonly Finding[]): string {
  const lines = new Lines(text);
  return join(
    findings.map((finding) => {
      const { line, column } = lines.placeOf(finding.span.start);
      const verdict = accuses(finding) ? 'alarm' : 'noted';
      return `${verdict}: ${finding.code}${expected(finding)}\n${name}:${line}:${column} “${fewWords(finding.actual)}”`;
    }),
  );
}

const drawn = (text: string, span: { start: number; end: number }) => draw(text, span, '').trimEnd();
const expected = ({ expected: values }: Finding) => (values.length > 0 ? `, expected ${values.join(' or ')}` : '');
const oneLine = (text: string) => text.replace(/\s+/g, ' ');
const fewWords = (text: string) => text.split(/\s+/).slice(0, 8).join(' ');
const join = (blocks: readonly string[]) => blocks.map((block) => `${block}\n`).join('\n');
