/** What micromark reads of the pieces of a draft: its events, with offsets that count in the piece. */
import { parse, postprocess, preprocess } from 'micromark';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { Event, Extension, ParseContext } from 'micromark-util-types';
import { constructsFor } from './constructs.ts';
import { Callable } from './labels.ts';

/** Where the text of a paragraph begins. */
const START = { line: 1, column: 1, offset: 0, _index: 0, _bufferIndex: -1 };

/** What is defined, also in quotations and lists. */
const NOTE = /^(?:[ \t>]{0,9}|[ \t>]{0,4}(?:[-*+]|\d{1,9}[.)])[ \t]{1,4})\[\^([^\]\s]+)\]:/gm;
const REFERENCE = /^(?:[ \t>]{0,9}|[ \t>]{0,4}(?:[-*+]|\d{1,9}[.)])[ \t]{1,4})\[(?!\^)([^[\]]+)\]:/gm;

export class Events {
  /** Ids of the notes that the whole draft defines, so that a call in one piece finds its definition in another. */
  readonly notes: readonly string[];
  readonly #references: readonly string[];
  /** For the texts of paragraphs, which leave nothing behind in them, by the constructs that they know. */
  readonly #contexts = new Map<readonly Extension[], ParseContext>();

  constructor(draft: string) {
    this.notes = labelsIn(draft, NOTE);
    this.#references = labelsIn(draft, REFERENCE);
  }

  /** @param first whether the piece begins the draft */
  ofPiece(piece: string, first: boolean): Event[] {
    const context = this.#context(constructsFor(piece, first));
    return postprocess(context.document().write(preprocess()(piece, undefined, true)));
  }

  /** What stands in a paragraph: the paragraph itself is not among its events. */
  ofParagraph(paragraph: string): Event[] {
    const constructs = constructsFor(paragraph, false);
    const context = this.#contexts.get(constructs) ?? this.#context(constructs);
    this.#contexts.set(constructs, context);
    return context.text(START).write(preprocess()(paragraph, undefined, true));
  }

  #context(extensions: readonly Extension[]): ParseContext {
    const context = parse({ extensions: [...extensions] });
    context.defined.push(...this.#references);
    // Not in the types: where the footnote extension keeps what is defined.
    (context as { gfmFootnotes?: string[] }).gfmFootnotes = Callable.from(this.notes);
    return context;
  }
}

function labelsIn(draft: string, definitions: RegExp): string[] {
  return [...draft.matchAll(definitions)].map((match) => normalizeIdentifier(match[1]));
}
