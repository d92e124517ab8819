/** What can be done about a finding, or about a statement that the sources bear out: correct it, cite it, or both. */
import { type Citing, canCite, footnoteEdits } from '../core/citations/footnote.ts';
import type { NoteWriter } from '../core/citations/note-writer.ts';
import { keyedPlace, pandocEdits } from '../core/citations/pandoc-edits.ts';
import { type CitationSyntax, usesKeys } from '../core/citations/syntax.ts';
import type { Draft } from '../core/draft.ts';
import type { Edit, Finding } from '../core/findings/finding.ts';
import { findSupports } from '../core/findings/index.ts';
import { shortSource } from '../core/findings/says.ts';
import { wrongCitation } from '../core/findings/wrong-citation.ts';
import type { Fact } from '../core/sources/fact.ts';
import type { Library } from '../core/sources/library.ts';
import { overlaps, type Span } from '../core/text/span.ts';
import { sortFootnotes } from './footnotes/sort.ts';

export interface Action {
  readonly title: string;
  readonly kind: 'quickfix' | 'refactor' | 'fixAll' | 'sortFootnotes' | 'citeAll';
  readonly edits: readonly Edit[];
  /** Notes that are inserted, too. Their text is written when the action is chosen, since writing notes asks for much that is loaded only then. */
  readonly cites?: readonly Citing[];
  readonly preferred: boolean;
  /** The finding it answers. */
  readonly finding?: Finding;
}

/** How citing is done and shown. */
export interface Manner {
  readonly syntax?: CitationSyntax;
  /** What is shown as unsourced, which citing answers. */
  readonly hints?: readonly Finding[];
}

/** The actions at a place, the correction first. */
export function actions(draft: Draft, library: Library, at: Span, { syntax = 'auto', hints = [] }: Manner = {}): Action[] {
  const cite = citer(draft, library, syntax);
  const findings = findingsAt(draft, at);
  const forFindings = findings.flatMap((finding) => answers(finding, cite));
  return findings.length > 0 ? forFindings : citing(draft, library, at, hints, cite);
}

/** All edits of an action, the note included. */
export function editsOf(action: Action, draft: Draft, writer: NoteWriter): Edit[] {
  return [...action.edits, ...(action.cites ? footnoteEdits(draft, action.cites, writer) : [])];
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
      ...(cited.cites && { cites: cited.cites }),
      preferred: false,
    }),
  );
  return [...corrections, ...both, { ...cited, kind: 'quickfix', finding }];
}

/** Citing what the sources bear out: the first of it at the place that can be cited. */
function citing(draft: Draft, library: Library, at: Span, hints: readonly Finding[], cite: Cite): Action[] {
  for (const { span, facts } of findSupports(draft, library)) {
    const action = overlaps(widened(span), widened(at)) ? cite(span, facts[0]) : undefined;
    const finding = hints.find((hint) => overlaps(hint.span, span));
    if (action) return [finding ? { ...action, kind: 'quickfix', finding } : action];
  }
  return [];
}

type Cite = (at: Span, fact: Fact) => Action | undefined;

/** By a footnote or by a key, as the draft does or the writer has set. */
function citer(draft: Draft, library: Library, syntax: CitationSyntax): Cite {
  const keys = usesKeys(draft, library, syntax);
  return (at, fact) => {
    const title = `Cite the source: ${shortSource(fact.source)}`;
    if (!keys) {
      const cites = { at, fact };
      return canCite(draft, cites) ? { title, kind: 'refactor', edits: [], cites: [cites], preferred: false } : undefined;
    }
    const edits = pandocEdits(draft, at, keyedPlace(fact.source, fact.where[0]));
    return edits && { title, kind: 'refactor', edits, preferred: false };
  };
}

/** An empty selection touches what it stands beside. */
const widened = (span: Span): Span => ({ start: span.start, end: span.end + 1 });
