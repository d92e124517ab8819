/**
 * Mistakes made from right statements: where a draft names the right body or person and words the relation beside it, another name is put in its
 * place. So every writer's way of saying a thing teaches how its contradiction looks, and not only the few things that they got wrong.
 */
import { checkDraft } from '../../server/core/draft.ts';
import { isBinding } from '../../server/core/findings/relation-held.ts';
import { kindOf } from '../../server/core/findings/relation-suspects.ts';
import { gap, relationIn, wordingsIn } from '../../server/core/findings/relation-wordings.ts';
import type { Library } from '../../server/core/sources/library.ts';
import { type Setting, settingOf, situations } from '../../server/core/statements/relation-scenes.ts';
import type { Slot } from '../../server/core/statements/scene.ts';
import { stanceOf } from '../../server/core/statements/stance.ts';
import { overlaps } from '../../server/core/text/span.ts';
import type { Label, Labelled } from '../harness/labelled.ts';
import { kinds } from './relation-samples.ts';

/** Names that no pack knows, and some of which the packs know the name only. */
const UNKNOWN = {
  body: [
    'Ministry of Water Resources',
    'Ministry of Commerce',
    'Shandong University',
    'Ministry of Justice',
    'National Railway Administration',
    'Chinese Academy of Engineering',
    'Institute of Automation',
    'Tsinghua University',
  ],
  person: ['Sun Weiming', 'Qin Gang', 'Zhou Ming', 'Adam Segal'],
};
/** How many of one draft, so that long ones do not drown the rest. */
const MOST = 12;

/** One draft for each swap, with the one mistake labelled. */
export function swappedIn(pieces: readonly Labelled[], library: Library): Labelled[] {
  return pieces.flatMap((piece) => {
    const { name, text } = piece;
    const { readings } = checkDraft(text, library);
    const all = situations(readings).map((situation) => settingOf(situation, kinds(library)));
    const swaps = all.flatMap((setting) => setting.scene.references.map((value) => ({ setting, value })));
    return swaps
      .flatMap(({ setting, value }) => swap(setting, value, piece, library) ?? [])
      .slice(0, MOST)
      .map((swapped, at) => ({ ...swapped, name: `${name}~${at + 1}` }));
  });
}

function swap(setting: Setting, value: Slot, { name, text, labels }: Labelled, library: Library): Labelled | undefined {
  const { scene, passage, sentence } = setting;
  const kind = kindOf(value.entities, library);
  const [right, ...rest] = value.entities;
  if (value.how !== 'named' || rest.length > 0 || !kind || scene.at[value.first] !== value) return undefined;
  const { words } = scene;
  const span = passage.segments.toDraft({ start: words[value.first].start, end: words[value.last].end });
  if (labels.some((label) => overlaps(label, span)) || stanceOf(passage.prose, sentence, value) !== 'asserted') return undefined;
  const subject = subjectOf(setting, value, right, library);
  const other = subject && another(kind, [subject, right, ...setting.present], text, span.start, library);
  if (!other) return undefined;
  const label: Label = { kind: 'relation', correct: [library.nameOf(right)], start: span.start, end: span.start + other.length };
  return { name, text: text.slice(0, span.start) + other + text.slice(span.end), labels: [label] };
}

/** What has the name in its place by a fact that is worded beside it. */
function subjectOf({ scene, present }: Setting, value: Slot, right: string, library: Library): string | undefined {
  const told = wordingsIn(scene, library);
  const spokenOf = [...new Set([...present, ...scene.reading.topics.slice(0, 1)])];
  return spokenOf.find((id) =>
    library
      .factsOf(id)
      .filter((fact) => fact.value === right && isBinding(fact))
      .some(
        (fact) =>
          (told.own.get(fact.index) ?? []).some((cue) => gap(scene, cue, value) <= 6) ||
          told.lexicon.some((cue) => gap(scene, cue, value) <= 4 && (relationIn(cue, fact.property)?.form ?? 'near') !== 'near'),
      ),
  );
}

/** A name of the same kind that the draft does not have and nothing ties to what it speaks of; which one depends on the place only. */
function another(
  kind: 'body' | 'person',
  of: readonly string[],
  text: string,
  place: number,
  library: Library,
): string | undefined {
  const known = [...library.entities.values()].filter(
    (entity) =>
      kindOf([entity.id], library) === kind &&
      library.facts.filter((fact) => fact.value === entity.id && isBinding(fact)).length >= (kind === 'body' ? 3 : 1) &&
      of.every((id) => id !== entity.id && library.links.between(id, entity.id).length === 0),
  );
  const pool = [...UNKNOWN[kind], ...known.map(({ id }) => library.nameOf(id))].filter((name) => !text.includes(name));
  return pool[(place * 7 + text.length) % pool.length];
}
