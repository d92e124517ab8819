/** What can be done about a finding, or about a statement that the sources bear out: correct it, cite it, or both. */
import { footnoteEdits } from '../core/citations/footnote.ts';
import { noteText } from '../core/citations/note.ts';
import { keyedPlace, pandocEdits } from '../core/citations/pandoc-edits.ts';
import { type CitationSyntax, usesKeys } from '../core/citations/syntax.ts';
import type { Draft } from '../core/draft.ts';
import { judge } from '../core/findings/align.ts';
import type { Edit, Finding } from '../core/findings/finding.ts';
import { shortSource } from '../core/findings/says.ts';
import { wrongCitation } from '../core/findings/wrong-citation.ts';
import type { Fact } from '../core/sources/fact.ts';
import type { Library } from '../core/sources/library.ts';
import { overlaps, type Span } from '../core/text/span.ts';
import { sortFootnotes } from './footnotes/sort.ts';

export interface Action {
  readonly title: string;
  readonly kind: 'quickfix' | 'refactor' | 'fixAll' | 'sortFootnotes';
  readonly edits: readonly Edit[];
  readonly preferred: boolean;
  /** The finding it answers. */
  readonly finding?: Finding;
}

/** The actions at a place, the correction first. */
export function actions(draft: Draft, library: Library, at: Span, syntax: CitationSyntax = 'auto'): Action[] {
  const cite = citer(draft, library, syntax);
  const findings = findingsAt(draft, at);
  const forFindings = findings.flatMap((finding) => answers(finding, cite));
  return findings.length > 0 ? forFindings : citing(draft, library, at, cite);
}

export function findingsAt(draft: Draft, at: Span): Finding[] {
  return draft.findings.filter((finding) => overlaps(widened(finding.span), widened(at)));
}

/** All corrections of the draft that have only one value possible, as one action; nothing when there are none. */
export function fixAll(draft: Draft): Action | undefined {
  const edits: Edit[] = [];
  for (const fix of draft.findings.flatMap((finding) => finding.fixes)) {
    if (fix.preferred && !fix.edits.some((edit) => edits.some((other) => overlaps(edit.span, other.span))))
      edits.push(...fix.edits);
  }
  return edits.length === 0
    ? undefined
    : { title: 'Correct everything that has one right value', kind: 'fixAll', edits, preferred: false };
}

/** Footnotes put in order, as one action; nothing when they are. */
export function renumber(draft: Draft): Action | undefined {
  const edits = sortFootnotes(draft);
  return edits.length === 0
    ? undefined
    : { title: 'Renumber footnotes in order of appearance', kind: 'sortFootnotes', edits, preferred: false };
}

function answers(finding: Finding, cite: Cite): Action[] {
  const corrections = finding.fixes.map(
    (fix): Action => ({ title: fix.title, kind: 'quickfix', edits: fix.edits, preferred: fix.preferred, finding }),
  );
  // A reference is no statement that wants one.
  const cited = finding.code !== wrongCitation.code && finding.because[0] && cite(finding.span, finding.because[0]);
  if (!cited) return corrections;
  const both = corrections.map(
    (action): Action => ({
      ...action,
      title: `${action.title} and cite the source`,
      edits: [...action.edits, ...cited.edits],
      preferred: false,
    }),
  );
  return [...corrections, ...both, { ...cited, kind: 'quickfix', finding }];
}

/** Citing a date that the sources support. */
function citing(draft: Draft, library: Library, at: Span, cite: Cite): Action[] {
  const statement = draft.statements.find(({ passage, value }) =>
    overlaps(widened(passage.segments.toDraft(value.date.span)), widened(at)),
  );
  const verdict = statement && judge(statement, library);
  if (verdict?.kind !== 'supported') return [];
  const action = cite(statement!.passage.segments.toDraft(statement!.value.date.core), verdict.claims[0].fact);
  return action ? [action] : [];
}

type Cite = (at: Span, fact: Fact) => Action | undefined;

/** By a footnote or by a key, as the draft does or the writer has set. */
function citer(draft: Draft, library: Library, syntax: CitationSyntax): Cite {
  const keys = usesKeys(draft, library, syntax);
  return (at, { source, where }) => {
    const edits = keys
      ? pandocEdits(draft, at, keyedPlace(source, where[0]))
      : footnoteEdits(draft, at, noteText(source, where[0]));
    return edits && { title: `Cite the source: ${shortSource(source)}`, kind: 'refactor', edits, preferred: false };
  };
}

/** An empty selection touches what it stands beside. */
const widened = (span: Span): Span => ({ start: span.start, end: span.end + 1 });
