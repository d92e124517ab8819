/**
 * Rows of a chronology: where a cell is a date and nothing else, its row may say what happened then, as "1997: CNNIC founded" does in a list. So it is
 * read, for that date alone; the other cells speak for themselves.
 */
import type { PassageMentions } from '../mentions/recognise.ts';
import type { Passage } from '../prose/passage.ts';
import { rememberingLately } from '../text/memory.ts';
import { holds, type Span } from '../text/span.ts';
import { wordsOf } from '../text/words.ts';
import { isDateHeader } from './frame.ts';
import type { Tables } from './tables.ts';

/**
 * The row of a date, as the line of a list; nothing for any other passage, and none where the row is about a thing and the date only its value. The
 * date stands in the line where it stands in its cell.
 */
export function chronologyEntry(
  passage: Passage,
  tables: Tables,
  mentions: ReadonlyMap<Passage, PassageMentions>,
): PassageMentions | undefined {
  const { cell } = passage;
  const around = tables.frameOf(passage);
  const own = mentions.get(passage);
  if (!cell || !around || !own || own.dates.length !== 1 || saysMore(own)) return undefined;
  const label = around.subject && mentions.get(around.subject);
  if (cell.column > 0 && !(label && saysMore(label) && isDateHeader(around.header?.prose ?? ''))) return undefined;
  const line = new Line(own);
  for (const other of tables.rowOf(passage)) {
    if (other === passage || !/\p{L}/u.test(other.prose)) continue;
    const header = tables.frameOf(other)?.header;
    // "| Year | CNNIC | CNCERT |": the header names what the cell is about.
    if (header && (mentions.get(header)?.names.length ?? 0) > 0) line.add(mentions.get(header));
    line.add(mentions.get(other));
  }
  return line.whole();
}

/** Whether a cell has words besides the names and dates in it. */
const saysMore = ({ words, names, dates }: PassageMentions) =>
  words.some((word) => /\p{L}/u.test(word.text) && ![...names, ...dates.map(({ span }) => span)].some((one) => holds(one, word)));

class Line {
  #prose: string;
  readonly #names: PassageMentions['names'][number][];
  readonly #dates: PassageMentions['dates'][number][];

  constructor(private readonly opening: PassageMentions) {
    this.#prose = opening.passage.prose;
    this.#names = [...opening.names];
    this.#dates = [...opening.dates];
  }

  add(cell: PassageMentions | undefined): void {
    if (!cell) return;
    this.#prose += ': ';
    const by = this.#prose.length;
    const moved = <T extends Span>(one: T): T => ({ ...one, start: one.start + by, end: one.end + by });
    this.#names.push(...cell.names.map(moved));
    this.#dates.push(...cell.dates.map((date) => ({ ...date, span: moved(date.span), core: moved(date.core) })));
    this.#prose += cell.passage.prose;
  }

  /** Nothing where the date stands alone. */
  whole(): PassageMentions | undefined {
    const { passage } = this.opening;
    if (this.#prose === passage.prose) return undefined;
    const prose = this.#prose;
    return { ...this.opening, passage: { ...passage, prose }, words: words(prose), names: this.#names, dates: this.#dates };
  }
}

const words = rememberingLately((prose) => wordsOf(prose));
