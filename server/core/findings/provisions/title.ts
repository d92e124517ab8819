/** An article that a title cites: what it says, and of which law it is, stands below. */
import type { Library } from '../../sources/library.ts';
import type { Reading } from '../../statements/reading.ts';
import type { Article } from './article.ts';

/** A heading, or a paragraph all in bold that no point closes: what the title is about stands below. */
export const isTitle = ({ passage, sentence }: Reading): boolean =>
  passage.kind === 'heading' ||
  (sentence.start === 0 &&
    !/[.!?]["”’)]?\s*$/.test(passage.prose) &&
    passage.emphasis.some(({ start, end }) => start <= 1 && end >= passage.prose.trimEnd().length - 1));

/** Of an article in a title: the one law that is named below, if the title names none. */
export function lawBelow({ reading, provision }: Article, readings: readonly Reading[], library: Library): string | undefined {
  const { prose } = reading.passage;
  const rest = `${prose.slice(0, provision.span.start).trimStart().slice(1)}${prose.slice(provision.span.end)}`;
  if (!isTitle(reading) || /\p{Lu}|\b(?:of|in|under)\b/u.test(rest)) return undefined;
  const at = readings.indexOf(reading);
  const below = readings.slice(at + 1, at + 4).filter(({ passage }) => passage === readings[at + 1]?.passage);
  const named = below.flatMap(({ references }) =>
    references.filter(({ how }) => how === 'named').flatMap(({ entities }) => entities),
  );
  const laws = new Set(named.filter((entity) => library.entities.get(entity)?.kind === 'law'));
  return laws.size === 1 ? [...laws][0] : undefined;
}
