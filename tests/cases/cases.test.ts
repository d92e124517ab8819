/**
 * Labelled pieces of drafts by several writers: `wrong.jsonl` holds mistakes among right statements, the others hold none. The floors are what
 * is reached today; a change that falls below one has lost something, and one that rises above should raise it.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkDraft } from '../../server/core/draft.ts';
import { bundledLibrary } from '../harness/library.ts';

interface Case {
  readonly id: string;
  readonly text: string;
  readonly errors: readonly { readonly find: string; readonly nth?: number; readonly kind: string }[];
}

const read = (name: string) =>
  readFileSync(`tests/cases/${name}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Case);

function place(text: string, find: string, nth = 1): number {
  let at = -1;
  for (let count = 0; count < nth; count++) at = text.indexOf(find, at + 1);
  return at;
}

function flags(text: string) {
  return checkDraft(text, bundledLibrary()).findings.filter(({ level }) => level === 'warning' || level === 'error');
}

describe('drafts without a mistake draw nothing', () => {
  for (const [name, most] of [
    ['clean', 2],
    ['clean2', 7],
  ] as const) {
    test(name, () => {
      const alarms = read(name).flatMap(({ id, text }) =>
        flags(text).map((finding) => `${id} ${finding.code}: ${finding.actual}`),
      );
      console.log(`${name}: ${alarms.length} false alarms in ${read(name).length} drafts`);
      expect(alarms.length, alarms.join('\n')).toBeLessThanOrEqual(most);
    });
  }
});

describe('mistakes are found, and little else', () => {
  const cases = read('wrong');
  const found = new Map<string, { all: number; hit: number }>();
  let wrongly = 0;
  let raised = 0;
  for (const { text, errors } of cases) {
    const spans = errors.map(({ find, nth, kind }) => ({
      kind,
      start: place(text, find, nth),
      end: place(text, find, nth) + find.length,
    }));
    const findings = flags(text);
    for (const span of spans) {
      const tally = found.get(span.kind) ?? { all: 0, hit: 0 };
      const hit = findings.some((finding) => finding.span.start < span.end && finding.span.end > span.start);
      found.set(span.kind, { all: tally.all + 1, hit: tally.hit + (hit ? 1 : 0) });
    }
    raised += findings.length;
    wrongly += findings.filter(
      (finding) => !spans.some((span) => finding.span.start < span.end && finding.span.end > span.start),
    ).length;
  }

  test.each([
    ['date', 0.58],
    ['relation', 0.85],
    ['number', 0.8],
    ['name', 0.9],
    ['provision', 0.85],
  ])('recall of %s', (kind, floor) => {
    const { hit, all } = found.get(kind)!;
    console.log(`${kind}: ${hit} of ${all}`);
    expect(hit / all).toBeGreaterThanOrEqual(floor);
  });

  test('precision', () => {
    console.log(`${raised - wrongly} of ${raised} findings are right`);
    expect(wrongly / raised).toBeLessThanOrEqual(0.02);
  });
});
