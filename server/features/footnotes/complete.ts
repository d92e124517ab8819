/** What may follow `[^`: the notes of the draft, then works that can be cited, whose note is added with the call. */
import { noteSaying } from '../../core/citations/footnote.ts';
import type { NoteWriter } from '../../core/citations/note-writer.ts';
import type { Draft } from '../../core/draft.ts';
import type { Edit } from '../../core/findings/finding.ts';
import { shortSource } from '../../core/findings/says.ts';
import { footnotesOf } from '../../core/prose/footnotes.ts';
import type { Library } from '../../core/sources/library.ts';
import type { Work } from '../../core/sources/pack.ts';
import type { Span } from '../../core/text/span.ts';
import { paragraphsOf } from './text.ts';

export interface NoteCompletion {
  readonly label: string;
  readonly detail: string;
  /** The note. */
  readonly documentation: string;
  readonly kind: 'note' | 'work';
  /** What it replaces: what is typed of the label, and the bracket behind it. */
  readonly span: Span;
  readonly text: string;
  /** What stands in `text` behind the cursor once it is inserted; mostly nothing. */
  readonly behind: string;
  readonly edits: readonly Edit[];
}

const MOST_WORKS = 20;
const TYPED = /\[\^([^\][\s]{0,100})$/;

/** Whether a call is being typed there, so that notes may have to be written. */
export const isTypingCall = (text: string, offset: number) => TYPED.test(text.slice(Math.max(0, offset - 120), offset));

/** Nothing where the offset does not stand in a call that is being typed. */
export function footnoteCompletions(
  draft: Draft,
  library: Library,
  offset: number,
  writer: NoteWriter,
): NoteCompletion[] | undefined {
  const typed = TYPED.exec(draft.text.slice(Math.max(0, offset - 120), offset))?.[1];
  if (typed === undefined || !isProse(draft, offset - typed.length - 2)) return undefined;
  const rest = /^[^\][\s]{0,100}\]/.exec(draft.text.slice(offset))?.[0].length ?? 0;
  const span = { start: offset - typed.length, end: offset + rest };
  return [...ownNotes(draft, typed, span), ...citable(draft, library, typed, span, writer)];
}

/** Whether markdown reads the bracket there as text or as a call: not in code, addresses, comments, front matter. */
function isProse({ prose }: Draft, start: number): boolean {
  const passage = prose.passages.find(({ span }) => span.start <= start && start < span.end);
  if (passage?.calls.some(({ span }) => span.start === start)) return true;
  for (let at = passage?.prose.indexOf('[^') ?? -1; passage && at >= 0; at = passage.prose.indexOf('[^', at + 1))
    if (passage.segments.toDraft({ start: at, end: at + 1 }).start === start) return true;
  return false;
}

function ownNotes(draft: Draft, typed: string, span: Span): NoteCompletion[] {
  return [...footnotesOf(draft.prose).all.values()].flatMap(({ definitions }) => {
    const [definition] = definitions;
    if (!definition) return [];
    const [first = '', ...more] = paragraphsOf(draft, definition).map((text) => text.replace(/\s+/g, ' '));
    const { label } = definition;
    if (!has(label, typed) && !has(first, typed)) return [];
    const documentation = [first, ...more].join('\n\n');
    return { label, detail: first, documentation, kind: 'note', span, text: `${label}]`, behind: '', edits: [] };
  });
}

/** Works of the packs, those first that facts are known from. */
function citable(draft: Draft, library: Library, typed: string, span: Span, writer: NoteWriter): NoteCompletion[] {
  const sources = new Set(library.facts.map(({ source }) => source));
  // The others are hundreds: they are offered once something of them is typed.
  const others = typed === '' ? [] : library.works.values();
  const works = [...new Set([...sources, ...others])].filter((work) => work.title && has(wordsFor(work), typed));
  return works.slice(0, MOST_WORKS).map((work) => {
    const note = writer.note(work);
    const { label, added } = noteSaying(draft, work, note);
    // What is added at the cursor itself goes into the same edit: editors would put the cursor behind it.
    const here = added.filter((edit) => edit.span.start <= span.end);
    return {
      label: shortSource(work),
      detail: work.title ?? '',
      documentation: note,
      kind: 'work',
      span,
      text: `${label}]`,
      behind: here.map((edit) => edit.text).join(''),
      edits: added.filter((edit) => !here.includes(edit)),
    };
  });
}

function wordsFor(work: Work): string {
  const authors = (work.author ?? []).flatMap(({ family, literal }) => [family ?? '', literal ?? '']);
  return [...authors, work.title, work.id].join(' ');
}

/** Whether a word begins with what is typed. */
const has = (words: string, typed: string) =>
  ` ${words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')}`.includes(` ${typed.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')}`);
