/** The texts of drafts repeat: a function of a text alone that remembers what it gave. */

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
