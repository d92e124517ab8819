import type { Span } from './span.ts';

/**
 * The map from a passage's prose back to the draft it was taken from: a list of runs in order. A plain run has one prose character for one
 * draft character; in a substituted run (`&amp;`, `\$`, CRLF, an exempt code span) the whole run stands for the whole piece of draft.
 * This is the only place where offsets of one text are turned into offsets of another.
 */
export class Segments {
  readonly #prose: number[] = [];
  readonly #source: number[] = [];
  readonly #sourceEnd: number[] = [];
  readonly #plain: boolean[] = [];
  #length = 0;

  /** Appends a run of `length` prose characters that stands for `[start, end)` of the draft. */
  add(length: number, start: number, end: number): void {
    if (length === 0) return;
    this.#prose.push(this.#length);
    this.#source.push(start);
    this.#sourceEnd.push(end);
    this.#plain.push(end - start === length);
    this.#length += length;
  }

  /** Length of the prose mapped so far. */
  get length(): number {
    return this.#length;
  }

  /** The map as text, counted from a place of the draft: the same for the same map elsewhere. */
  shape(from: number): string {
    return this.#prose.map((at, run) => `${at} ${this.#source[run] - from} ${this.#sourceEnd[run] - from}`).join();
  }

  /** The span of the draft that `[start, end)` of the prose was taken from; an empty prose span gives an empty draft span. */
  toDraft(span: Span): Span {
    if (this.#prose.length === 0) return { start: 0, end: 0 };
    if (span.start >= span.end) {
      const at = this.#start(Math.min(span.start, this.#length));
      return { start: at, end: at };
    }
    return { start: this.#start(span.start), end: this.#end(span.end) };
  }

  #start(offset: number): number {
    const run = this.#runAt(offset);
    return this.#plain[run] ? this.#source[run] + (offset - this.#prose[run]) : this.#source[run];
  }

  #end(offset: number): number {
    const run = this.#runAt(offset - 1);
    return this.#plain[run] ? this.#source[run] + (offset - this.#prose[run]) : this.#sourceEnd[run];
  }

  /** Binary search for the run that holds a prose offset. */
  #runAt(offset: number): number {
    let low = 0;
    let high = this.#prose.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#prose[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
