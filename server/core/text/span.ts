/** A half-open range of UTF-16 offsets: `start` is inside, `end` is not. What it counts in (prose or draft) is said where it is used. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Those of a list that lie in a span. The list is in order of `start`, which is only read where it can matter. */
export function heldBy<T>(outer: Span, list: readonly T[], spanOf: (item: T) => Span): T[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spanOf(list[middle]).start < outer.start) low = middle + 1;
    else high = middle;
  }
  const held: T[] = [];
  for (let at = low; at < list.length && spanOf(list[at]).start < outer.end; at++)
    if (holds(outer, spanOf(list[at]))) held.push(list[at]);
  return held;
}

/** Whether `outer` holds all of `inner`. */
export function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
