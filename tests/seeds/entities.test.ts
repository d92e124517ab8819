/** Every entity of the bundled packs can be found by its names, and is not found where only something like it stands. */
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../server/core/dates/edtf.ts';
import { checkDraft } from '../../server/core/draft.ts';
import type { Name } from '../../server/core/mentions/mention.ts';
import { KINDS } from '../../server/core/sources/pack.ts';
import { wordsOf } from '../../server/core/text/words.ts';
import { bundledLibrary } from '../harness/library.ts';

const library = bundledLibrary();
const entities = [...library.entities.values()];

/** The entities that a draft names. */
function named(text: string): Set<string> {
  const names = checkDraft(text, library).mentions.flatMap((mention) =>
    mention.kind === 'name' ? [mention.name.name, ...mention.name.others] : [],
  );
  return new Set(names.map((name: Name) => name.entity));
}

/** A text as names are compared. */
const keys = (text: string) =>
  wordsOf(text)
    .map((word) => word.key)
    .join(' ');

/** A sentence that names it and gives an ambiguous name the context it asks for. */
const sentence = ({ text, needs }: Name) => `${needs?.[0] ?? 'Here'} stands ${text}.`;

describe('every entity', () => {
  test('has a definition and a kind', () => {
    const bare = entities.filter(({ definition, kind }) => definition.trim() === '' || !KINDS.includes(kind));
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test('is found by its first name', () => {
    const lost = entities.filter(({ id, names }) => !named(sentence(names[0])).has(id));
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test('is not taken for something whose name has another word', () => {
    const taken = entities.filter(({ id, names }) => {
      const words = names[0].text.split(' ');
      const han = /\p{Script=Han}$/u.test(names[0].text);
      const other = han
        ? `${names[0].text.slice(0, -1)}某`
        : words.length > 1
          ? [...words.slice(0, -1), 'Zebra'].join(' ')
          : `${names[0].text}zebra`;
      return named(`Here stands ${other}.`).has(id) && !names.slice(1).some((name) => keys(other).includes(keys(name.text)));
    });
    expect(taken.map(({ id }) => id)).toEqual([]);
  });

  test('is not taken for an ambiguous name without its context', () => {
    const taken = entities.flatMap(({ id, names }) =>
      names
        .filter((name) => name.needs && named(`Yesterday ${name.text} won the match by two goals.`).has(id) && !alone(name))
        .map((name) => `${id}: ${name.text}`),
    );
    expect(taken).toEqual([]);
  });
});

/** Whether the very words also give the context that another name of the entity asks for. */
function alone(name: Name): boolean {
  return (
    library.entities.get(name.entity)!.names.some((other) => !other.needs && name.text.includes(other.text)) ||
    name.needs!.some((word) => name.text.toLowerCase().includes(word))
  );
}

describe('every fact', () => {
  test('has a source, a place in it, and dates that EDTF knows', () => {
    const wrong = library.facts.filter(({ source, where, type, value, start, end, at }) => {
      const dates = [type === 'time' ? String(value) : undefined, start, end, at].filter((date) => date !== undefined);
      return (
        !source.title ||
        where.length === 0 ||
        where.some(({ exact }) => exact === '') ||
        dates.some((date) => parseEdtf(date) === undefined)
      );
    });
    expect(wrong.map(({ subject, property }) => `${subject}/${property}`)).toEqual([]);
  });

  test('is about something that is known', () => {
    const unknown = library.facts.filter(
      ({ subject, type, value }) => !knows(subject) || (type === 'item' && !knows(String(value))),
    );
    expect(unknown.map(({ subject, value }) => `${subject} → ${value}`)).toEqual([]);
  });
});

const knows = (id: string) => library.entities.has(id) || library.works.has(id);

test('no two things share a name', () => {
  const byText = new Map<string, Set<string>>();
  for (const { id, names } of entities)
    for (const { text } of names) byText.set(text, new Set([...(byText.get(text) ?? []), id]));
  const clashes = [...byText].filter(([, ids]) => ids.size > 1).map(([text, ids]) => `${text}: ${[...ids].sort().join(', ')}`);
  expect(clashes).toEqual([]);
});
