/** Drafts whose mistakes somebody has marked: what of them is found, whether it is corrected as it should be, and what is wrongly held against them. */
import { checkDraft } from '../../server/core/draft.ts';
import type { Finding, Fix } from '../../server/core/findings/finding.ts';
import type { Library } from '../../server/core/sources/library.ts';
import { overlaps, type Span } from '../../server/core/text/span.ts';
import { textOf } from './repository.ts';

/** A mistake that a careful reader of the sources would mark. */
export interface Label extends Span {
  /** `date`, `relation`, `number` …; empty where nobody said. */
  readonly kind: string;
  /** What may stand there instead, the best first; empty where the sources do not say. */
  readonly correct: readonly string[];
}

export interface Labelled {
  readonly name: string;
  readonly text: string;
  readonly labels: readonly Label[];
}

export interface Result {
  readonly findings: readonly Finding[];
  /** Every label with the finding that overlaps it, if any, and whether one of its fixes makes the text right. */
  readonly labels: readonly { readonly label: Label; readonly finding?: Finding; readonly corrected: boolean }[];
  /** Findings that no label overlaps. */
  readonly others: readonly Finding[];
}

interface Case {
  readonly id: string;
  readonly text: string;
  readonly errors: readonly {
    readonly find: string;
    readonly nth?: number;
    readonly kind: string;
    readonly correct?: readonly string[];
  }[];
}

/** The pieces of one file under `tests/cases/`. */
export function casesIn(file: string): Labelled[] {
  return textOf(`tests/cases/${file}`)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Case)
    .map(({ id, text, errors }) => ({
      name: id,
      text,
      labels: errors.map(({ find, nth = 1, kind, correct = [] }) => {
        const start = placeOf(text, find, nth);
        return { start, end: start + find.length, kind, correct };
      }),
    }));
}

function placeOf(text: string, find: string, nth: number): number {
  let at = -1;
  for (let count = 0; count < nth; count++) at = text.indexOf(find, at + 1);
  if (at < 0) throw new Error(`"${find}" does not stand ${nth} times in: ${text}`);
  return at;
}

export function resultOf({ text, labels }: Labelled, library: Library): Result {
  const { findings } = checkDraft(text, library);
  return {
    findings,
    labels: labels.map((label) => {
      const own = findings.filter((finding) => overlaps(finding.span, label));
      const wanted = label.correct.map((right) => text.slice(0, label.start) + right + text.slice(label.end));
      const corrects = (finding: Finding) => finding.fixes.some((fix) => wanted.includes(applied(text, fix)));
      const finding = own.find(corrects) ?? own.find(accuses) ?? own[0];
      return {
        label,
        ...(finding && { finding }),
        corrected: finding !== undefined && (wanted.length === 0 || corrects(finding)),
      };
    }),
    others: findings.filter((finding) => !labels.some((label) => overlaps(finding.span, label))),
  };
}

function applied(text: string, { edits }: Fix): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((fixed, edit) => fixed.slice(0, edit.span.start) + edit.text + fixed.slice(edit.span.end), text);
}

/** What a reader would take for an accusation. */
export const accuses = ({ level }: Finding) => level === 'warning' || level === 'error';
