/** The report for people: each finding with its line, what is right, which source says so where, and what to write. */
import type { Finding } from '../core/findings/finding.ts';
import { claimText, shortSource, sourceText } from '../core/findings/says.ts';
import type { Ignored } from '../core/ignoring/settle.ts';
import type { Library } from '../core/sources/library.ts';
import type { Span } from '../core/text/span.ts';
import { frame, printable } from '../features/frame.ts';
import type { Report, Summary } from './check.ts';
import type { Io } from './io.ts';
import type { TextFile } from './load.ts';
import { type Paint, paintFor } from './paint.ts';

/** One thing to be shown at a place of a file. */
interface Notice {
  readonly file: TextFile;
  readonly span: Span;
  readonly level: Finding['level'] | 'ignored';
  readonly code: string;
  /** Beside the carets. */
  readonly short: string;
  readonly message: string;
  /** Indented below the message. */
  readonly more: readonly string[];
}

export interface Manner {
  readonly colourless: boolean;
  /** Findings that are ignored are listed, too. */
  readonly showIgnored: boolean;
}

/** Lines longer than this are hard to read, however wide the terminal. */
const WIDEST = 120;
/** Facts shown beside the first; the JSON report has all. */
const MOST_OTHERS = 2;

export function reportPretty({ loaded, drafts, settings, summary }: Report, io: Io, how: Manner): void {
  const paint = paintFor(io, how.colourless);
  const width = Math.min(io.stdout.columns ?? WIDEST, WIDEST);
  for (const { file, problems } of loaded.packs) {
    for (const { span, message } of problems) {
      io.stdout.write(drawn({ file, span, level: 'error', code: 'pack-mistake', short: '', message, more: [] }, paint, width));
    }
  }
  for (const notice of settings) io.stdout.write(drawn({ ...notice, short: '', more: [] }, paint, width));
  for (const { file, findings, ignored } of drafts) {
    for (const finding of findings) io.stdout.write(drawn(noticeOf(file, finding, loaded.library), paint, width));
    for (const one of how.showIgnored ? ignored : []) io.stdout.write(drawn(ignoredNotice(file, one), paint, width));
  }
  io.stdout.write(`${summaryText(summary, paint)}\n`);
}

function ignoredNotice(file: TextFile, { finding, reason }: Ignored): Notice {
  const { span, code, message } = finding;
  return { file, span, level: 'ignored', code, short: '', message, more: [`ignored: ${reason || 'no reason is given'}`] };
}

function noticeOf(file: TextFile, finding: Finding, library: Library): Notice {
  const { span, level, code, message, expected } = finding;
  const short = expected.length > 0 ? `expected ${expected.join(' or ')}` : '';
  return {
    file,
    span,
    level,
    code,
    short,
    message,
    more: [...evidence(finding, library), ...elsewhere(file, finding), ...hint(finding)],
  };
}

/** The words of the source, then other facts that speak against it. */
function evidence({ because }: Finding, library: Library): string[] {
  const [first, ...others] = because;
  if (!first) return [];
  const also = others.slice(0, MOST_OTHERS).map((fact) => `also: ${claimText(fact, library)} (${sourceText(fact)})`);
  const rest = others.length - also.length;
  return [
    `${shortSource(first.source)}: “${first.where[0].exact}”`,
    ...also,
    ...(rest > 0 ? [`also: ${count(rest, 'more fact')}`] : []),
  ];
}

/** The other places of the draft that the finding speaks of. */
function elsewhere({ name, lines }: TextFile, { related = [] }: Finding): string[] {
  return related.map(({ span, message }) => {
    const { line, column } = lines.placeOf(span.start);
    return `see ${name}:${line}:${column}: ${message}`;
  });
}

function hint({ actual, expected, fixes }: Finding): string[] {
  if (fixes.length === 0) return [];
  if (expected.length === 0) return [`hint: your editor can ${fixes.map(({ title }) => uncapital(title)).join(' or ')}`];
  const one = fixes.length === 1 ? '; your editor does it with one quick fix' : '';
  return [`hint: write ${expected.map((text) => `"${text}"`).join(' or ')} instead of "${oneLine(actual)}"${one}`];
}

function drawn(notice: Notice, paint: Paint, width: number): string {
  const { file, span, level, code } = notice;
  const { line, column } = file.lines.placeOf(span.start);
  const colour = level === 'error' ? paint.red : level === 'warning' ? paint.yellow : paint.cyan;
  const head = `${paint.bold(`${printable(file.name)}:${line}:${column}`)}  ${colour(level)}  ${code}`;
  const body = [notice.message, ...notice.more].map((text) => `  ${printable(oneLine(text))}`);
  return `${[head, '', ...framed(notice, paint, colour, width), '', ...body].join('\n')}\n\n`;
}

function framed({ file, span, short }: Notice, paint: Paint, colour: (text: string) => string, width: number): string[] {
  const gutter = String(file.lines.lastLine(span)).length;
  const lines = frame(file.lines, span, Math.max(20, width - gutter - 5));
  return lines.flatMap((line, at) => {
    const beside = at === lines.length - 1 && short !== '' ? ` ${printable(oneLine(short))}` : '';
    return [
      `  ${paint.dim(`${String(line.number).padStart(gutter)} │`)} ${line.text}`,
      `  ${paint.dim(`${' '.repeat(gutter)} │`)} ${' '.repeat(line.indent)}${colour('^'.repeat(line.carets) + beside)}`,
    ];
  });
}

function summaryText(summary: Summary, paint: Paint): string {
  const { drafts, draftsWithFindings, findings, ignored, packMistakes, settingsMistakes, notChecked } = summary;
  const found =
    findings === 0
      ? `No findings in ${count(drafts, 'draft')}`
      : `${count(findings, 'finding')} in ${draftsWithFindings} of ${count(drafts, 'draft')}`;
  const mistakes = packMistakes === 0 ? '' : `, ${count(packMistakes, 'mistake')} in your source packs`;
  const silent = ignored === 0 ? '' : `, ${ignored} ignored`;
  const unsettled = settingsMistakes === 0 ? '' : `, ${count(settingsMistakes, 'mistake')} in your settings`;
  const missing = notChecked === 0 ? '' : `, ${notChecked} not checked`;
  const known = `${count(summary.facts, 'fact')} from ${count(summary.sources, 'source')}`;
  const colour = notChecked + packMistakes + settingsMistakes > 0 ? paint.red : findings > 0 ? paint.yellow : paint.green;
  return `${colour(found + silent + mistakes + unsettled + missing)}; ${known}`;
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
const uncapital = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const oneLine = (text: string) => text.replace(/\s+/g, ' ');
