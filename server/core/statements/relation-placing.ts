/** "The law entrusts X to Y", "the reform put X under Y", "we owe X to Y": somebody’s verb has the subject for its object, and the value behind it. */
import { DETERMINERS } from './lexicon/grammar.ts';
import { MODALS, type RelationName } from './lexicon/relations.ts';
import type { Words } from './reading.ts';
import type { Tie } from './relation-tie.ts';
import type { Scene } from './scene.ts';
import { placesOf } from './sentence.ts';

const set = (words: string) => new Set(words.split(' '));
/** What goes with "to". */
const GIVES = set(
  'entrust entrusts entrusted assign assigns assigned hand hands handed transfer transfers transferred move moves moved pass passes passed give gives gave reassign reassigned allot allots allotted confer confers conferred leave leaves left',
);
/** What goes with "under" and the like. */
const PLACES = set(
  'put puts place places placed bring brings brought subordinate subordinates subordinated attach attaches attached',
);
/** Who made a thing. */
const OWES = set(
  'owe owes owed credit credits credited attribute attributes attributed ascribe ascribes ascribed trace traces traced',
);
/** Behind whom somebody is seen. */
const TIES = set(
  'attribute attributes attributed trace traces traced link links linked tie ties tied connect connects connected',
);
/** Words between the verb and its object, and between that and the value. */
const FAR = 3;

export function placingRelations(scene: Scene): { cue: Words; tie: Tie }[] {
  return placesOf(
    scene.words,
    ({ lower }) => GIVES.has(lower) || PLACES.has(lower) || OWES.has(lower) || TIES.has(lower),
  ).flatMap((at) => {
    const lower = scene.lower(at);
    const relations: RelationName[] = [
      ...(OWES.has(lower) ? (['origin'] as const) : []),
      ...(TIES.has(lower) ? (['association'] as const) : []),
    ];
    if (scene.at[at] || MODALS.has(scene.lower(at - 1)) || /^(?:was|were|been|is|are|be)$/.test(scene.lower(at - 1))) return [];
    const subject = scene.after(at + 1);
    if (!subject || subject.first - at > FAR || subject.how === 'unknown') return [];
    let to = subject.last + 1;
    while (to < subject.last + 3 && (scene.isDate(to) || /^(?:over|back|in|directly|firmly)$/.test(scene.lower(to)))) to++;
    const isTo = PLACES.has(lower) ? /^(?:under|within|into|to)$/ : /^to$/;
    if (scene.break(to) > 0 || !isTo.test(scene.lower(to))) return [];
    const value = scene.after(to + 1, { unknown: true });
    if (!value || scene.words.slice(to + 1, value.first).some((word) => !DETERMINERS.has(word.lower))) return [];
    const cue = { first: at, last: to };
    const meant = relations.length > 0 ? relations : (['authority'] as const);
    return meant.map((relation) => ({ cue, tie: { relation, subject, value, tight: true } }));
  });
}
