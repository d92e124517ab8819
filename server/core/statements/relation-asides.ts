/** What an aside is of: what stands before the comma, dash or date that parts a subject from its verb. */
import { PREPOSITIONS } from './lexicon/grammar.ts';
import type { Found } from './relation-slots.ts';
import type { Scene } from './scene.ts';

/** Where the relative clause begins that ends here: "X, who had headed Y, ran". */
export function relativeBefore(scene: Scene, from: number): number | undefined {
  for (let at = from; at > 0; at--) {
    if (['who', 'which', 'whose', 'where'].includes(scene.lower(at))) return at;
    if (scene.break(at) > 0) return undefined;
  }
  return undefined;
}

/** "X, which, though certified by Y, is": where the relative clause begins that is interrupted up to here. */
export function interrupted(scene: Scene, end: number): number | undefined {
  for (let at = end; at > 0 && scene.break(at) < 3; at--)
    if (['who', 'which'].includes(scene.lower(at)) && scene.break(at + 1) === 1) return at;
  return undefined;
}

/** "X – louder, more useful – is": what stands before the first dash. */
export function beforeAside(scene: Scene, end: number): Found | undefined {
  for (let at = end; at > 0 && scene.break(at) < 3; at--) {
    const reference = scene.break(at) === 2 ? scene.at[at - 1] : undefined;
    if (reference) return reference.dependent || reference.possessive ? undefined : { slots: [reference], tight: true };
  }
  return undefined;
}

/** "X, a think tank of Y, is": what stands before the comma. */
export function beforeApposition(scene: Scene, from: number): Found | undefined {
  for (let at = from; at > 0; at--) {
    const reference = scene.at[beforeDate(scene, at - 1)];
    if (scene.break(at) >= 3) return undefined;
    if (scene.break(at) > 0 && reference && !reference.dependent && !reference.possessive)
      return { slots: [reference], tight: at === reference.last + 1 && ['a', 'an', 'one'].includes(scene.lower(at)) };
  }
  return undefined;
}

/** "X, proposed in 2024, which": the last word before what dates X. */
export function beforeDate(scene: Scene, end: number): number {
  let at = end;
  while (at > 0 && !scene.at[at] && (scene.isDate(at) || (scene.isDate(at + 1) && PREPOSITIONS.has(scene.lower(at))))) at--;
  const isVerb = at < end && !scene.at[at] && /ed$/.test(scene.lower(at));
  if (isVerb) at--;
  return at < end && (scene.at[at] || isVerb) ? at : end;
}
