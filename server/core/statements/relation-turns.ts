/** "X left A for B", "X was handed from A to B": the order in which a thing had two masters. */
import { DETERMINERS } from './lexicon/grammar.ts';
import type { Words } from './reading.ts';
import { subjectOf } from './relation-place.ts';
import type { Tie } from './relation-tie.ts';
import type { Scene, Slot } from './scene.ts';
import { placesOf } from './sentence.ts';

/** Stems of verbs and nouns of moves "from A to B". */
const MOVES = new Set(
  'move pass transfer go went hand shift switch chang reassign migrat reloc ceded ceed convei travel came come'.split(' '),
);
/** What goes with "A for B". */
const LEAVES = new Set('left leaves leave leaving quit deserted exchanged swapped traded abandoned forsook'.split(' '));
/** Between a verb and its "from". */
const ASIDE = new Set(['over', 'away', 'on', 'back', 'later', 'then', 'in', 'hands', 'again']);

export function turnRelations(scene: Scene): { cue: Words; tie: Tie }[] {
  if (scene.references.length < 2) return [];
  return placesOf(scene.words, ({ lower, stem }) => MOVES.has(stem) || LEAVES.has(lower)).flatMap((at) => {
    const found = LEAVES.has(scene.lower(at)) ? pair(scene, at + 1, 'for') : moved(scene, at + 1);
    const subject = found && subjectOf(scene, at);
    if (!found || !subject) return [];
    const { from, to } = found;
    return subject.slots.flatMap((slot) =>
      [
        { value: from, turn: { to: to.entities } },
        { value: to, turn: { from: from.entities } },
      ].map((one) => ({
        cue: { first: at, last: at },
        tie: { relation: 'transfer' as const, subject: slot, tight: subject.tight, ...one },
      })),
    );
  });
}

/** "from A to B", "to B from A". */
function moved(scene: Scene, start: number): { from: Slot; to: Slot } | undefined {
  let at = start;
  while (at < start + 3 && ASIDE.has(scene.lower(at))) at++;
  if (scene.lower(at) === 'from') return pair(scene, at + 1, 'to');
  const turned = scene.lower(at) === 'to' ? pair(scene, at + 1, 'from') : undefined;
  return turned && { from: turned.to, to: turned.from };
}

/** Two names with a word between them, and nothing else. */
function pair(scene: Scene, start: number, between: string): { from: Slot; to: Slot } | undefined {
  const from = nameAt(scene, start);
  const to = from && scene.lower(from.last + 1) === between ? nameAt(scene, from.last + 2) : undefined;
  return from && to && { from, to };
}

function nameAt(scene: Scene, start: number): Slot | undefined {
  const at = DETERMINERS.has(scene.lower(start)) ? start + 1 : start;
  const name = scene.at[at];
  return name?.first === at && name.how === 'named' && !name.possessive ? name : undefined;
}
