/** Which sentences have numbers in reach at all: those of passages that speak of something of which a number is known. The others cost nothing. */

import type { Passage } from '../../prose/passage.ts';
import type { Library } from '../../sources/library.ts';
import { Content } from '../../statements/content.ts';
import type { Reading } from '../../statements/reading.ts';
import { rememberingOf } from '../../text/memory.ts';
import type { NumberScope } from './scope.ts';
import { toldIn } from './told.ts';

export function scopesOf(readings: readonly Reading[], library: Library): NumberScope[] {
  const scopes: NumberScope[] = [];
  let passage: Passage | undefined;
  let earlier: string[] = [];
  /** What the text before a table is about, for tables whose rows are properties. */
  let about: readonly string[] = [];
  const rowHeads = new Map<string, Reading>();
  const namedIn = namedByPassage(readings);
  for (const reading of readings) {
    const { cell } = reading.passage;
    if (cell && cell.column === 0 && !cell.header) rowHeads.set(`${cell.table}:${cell.row}`, reading);
    if (reading.passage !== passage) earlier = [];
    passage = reading.passage;
    const named = reading.references.flatMap((reference) => reference.entities);
    const rowHead = cell && cell.column > 0 && !cell.header ? rowHeads.get(`${cell.table}:${cell.row}`) : undefined;
    const framed = rowHead && reading.topics.length === 0 ? { ...reading, topics: topicsOf(rowHead, about) } : reading;
    const around = { earlier, named: namedIn.get(reading.passage) ?? new Set() };
    const spoken = [framed.topics.join(), earlier.join(), listed(around.named)].join('|');
    const told = reading.isEntry ? [] : reading.content.recall(toldIn, spoken, () => toldIn(framed, around, library));
    const reach = [...new Set([...named, ...framed.topics, ...earlier, ...told])];
    const quantities = reach.flatMap((entity) => library.quantitiesOf(entity));
    if (quantities.length > 0 && !reading.isEntry) {
      const labels = labelsOf(framed, rowHead?.passage.prose);
      const previous = isNext(scopes.at(-1), reading) ? scopes.at(-1) : undefined;
      const under = [spoken, told.join(), labels.join(), previous?.content.id].join('|');
      const content = reading.content.recall(scopesOf, under, () => new Content());
      scopes.push({ reading: framed, content, quantities, earlier, told, labels, ...(previous && { previous }) });
    }
    earlier = [...named, ...earlier.filter((entity) => !named.includes(entity))].slice(0, 8);
    // "| Protection system | |": the table's title, in its first header.
    if (cell?.header && cell.column === 0 && named.length > 0) about = named;
    else if (!cell && named.length > 0) about = [...new Set([...reading.topics, ...named])];
    else if (!cell) about = reading.topics;
  }
  return scopes;
}

/** What a passage names, which all of its sentences ask for. */
const listed = rememberingOf((named: ReadonlySet<string>) => [...named].join());

/** What a row is about that names nothing: what its first cell describes, or else the table. */
function topicsOf({ references }: Reading, about: readonly string[]): readonly string[] {
  const described = references.filter(({ how }) => how === 'described').flatMap(({ entities }) => entities);
  return described.length > 0 ? described : about;
}

function namedByPassage(readings: readonly Reading[]): Map<Passage, Set<string>> {
  const named = new Map<Passage, Set<string>>();
  for (const { passage, references } of readings) {
    const all = named.get(passage) ?? new Set();
    for (const { how, entities } of references) if (how === 'named') for (const entity of entities) all.add(entity);
    named.set(passage, all);
  }
  return named;
}

const isNext = (scope: NumberScope | undefined, { passage, sentence }: Reading) =>
  scope?.reading.passage === passage && scope.reading.sentence.end === sentence.start;

function labelsOf({ frame }: Reading, rowHead: string | undefined): string[] {
  return frame ? [frame.header, ...(rowHead === undefined ? [] : [rowHead])].filter((label) => label.length > 0) : [];
}
