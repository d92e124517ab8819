/** The notes of a draft while more are added: what is reused, what is new, and what was cited before. */
import type { Edit } from '../findings/finding.ts';
import { addDefinitions, freshLabel } from '../findings/footnotes/edits.ts';
import { type Footnote, footnotesOf, idOf } from '../prose/footnotes.ts';
import type { Locator, Work } from '../sources/pack.ts';
import { isAt, isOn } from './cites.ts';
import { shortLabel } from './labels.ts';
import type { NoteWriter } from './note-writer.ts';
import { type CallPlace, type Cited, textOfNote } from './place.ts';

interface Note {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** Where it is called, offsets of the draft. */
  readonly calls: number[];
}

export class Notebook {
  readonly #notes: Note[];
  readonly #labels: Map<string, Footnote>;
  readonly #calls = new Map<number, string>();
  readonly #added: Note[] = [];

  constructor(private readonly draft: Cited) {
    this.#labels = new Map(footnotesOf(draft.prose).all);
    this.#notes = [...this.#labels].flatMap(([id, { definitions, calls }]): Note[] => {
      const [definition] = definitions;
      if (!definition) return [];
      const text = textOfNote(draft, definition);
      return [{ id, label: definition.label, text, calls: calls.map(({ span }) => span.start) }];
    });
  }

  /** Whether the sentence has this note. */
  has({ calls }: CallPlace, work: Work, where: Locator | undefined): boolean {
    return this.#notes.some(({ id, text }) => calls.some((call) => call.id === id) && isAt(text, work, where));
  }

  /** Cites a place of a work: by the note that is there, or by a new one. Give the places in their order. */
  cite({ at, space }: CallPlace, work: Work, where: Locator | undefined, writer: NoteWriter): void {
    const note = this.#notes.find(({ text }) => isAt(text, work, where)) ?? this.#write(at, work, where, writer);
    const call = `[^${note.label}]`;
    const before = this.#calls.get(at) ?? space;
    if (before.includes(call)) return;
    this.#calls.set(at, before + call);
    note.calls.push(at);
  }

  #write(at: number, work: Work, where: Locator | undefined, writer: NoteWriter): Note {
    const earlier = this.#notes.filter(({ text, calls }) => calls.some((call) => call < at) && isOn(text, work));
    const text = writer.note(
      work,
      where,
      earlier.length > 0 ? Math.min(...earlier.map((note) => this.#number(note))) : undefined,
    );
    const same = this.#notes.find((note) => squashed(note.text) === squashed(text));
    if (same) return same;
    const label = freshLabel(this.#labels, shortLabel(work));
    const note = { id: idOf(label), label, text, calls: [] };
    this.#labels.set(note.id, { label, definitions: [], calls: [] });
    this.#notes.push(note);
    this.#added.push(note);
    return note;
  }

  /** What a reader sees in its place: notes are counted by their first call. */
  #number(note: Note): number {
    const first = ({ calls }: Note) => Math.min(...calls);
    return this.#notes.filter((other) => first(other) < first(note)).length + 1;
  }

  edits(): Edit[] {
    const inserted = new Map(this.#calls);
    if (this.#added.length > 0) {
      const { span, text } = addDefinitions(this.draft, this.#added);
      // One edit for one place: which of two comes first would be the client's to say.
      inserted.set(span.start, (inserted.get(span.start) ?? '') + text);
    }
    return [...inserted].map(([at, text]) => ({ span: { start: at, end: at }, text }));
  }
}

const squashed = (text: string) => text.replace(/\s+/g, ' ').trim();
