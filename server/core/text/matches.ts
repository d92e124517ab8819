/**
 * Every match of a pattern, in order: what `matchAll` gives, without the copy of the pattern that it makes for each text.
 * @param pattern with the flag g; none of its matches is empty
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}
