/** Functions that remember what they gave: of a text alone, since the texts of drafts repeat, or of one lasting object. */

/** Bounded, so that a long-lived server does not grow. */
const MOST = 50_000;

/** @param make pure */
export function remembering<T>(make: (text: string) => T): (text: string) => T {
  const memory = new Map<string, T>();
  return (text) => {
    const known = memory.get(text);
    if (known !== undefined || memory.has(text)) return known as T;
    if (memory.size >= MOST) memory.clear();
    const made = make(text);
    memory.set(text, made);
    return made;
  };
}

/** Of long texts, in characters: several times a long brief. */
const MOST_CHARACTERS = 200_000;

/**
 * Of passages, most of which stand unchanged in the next version of a draft. What was not asked for since so many characters of others is forgotten.
 * @param make pure
 */
export function rememberingLately<T>(make: (text: string) => T): (text: string) => T {
  let young = new Map<string, T>();
  let old = young;
  let characters = 0;
  return (text) => {
    const known = young.get(text);
    if (known !== undefined) return known;
    if (characters > MOST_CHARACTERS) {
      old = young;
      young = new Map();
      characters = 0;
    }
    const made = old.get(text) ?? make(text);
    young.set(text, made);
    characters += text.length;
    return made;
  };
}

/** @param make pure; what it gives is kept as long as the object lives */
export function rememberingOf<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const memory = new WeakMap<K, T>();
  return (key) => {
    const known = memory.get(key);
    if (known !== undefined || memory.has(key)) return known as T;
    const made = make(key);
    memory.set(key, made);
    return made;
  };
}
