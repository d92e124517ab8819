/** Which labels a footnote call may have. A call without its note is read as a call, too, so that it can be found; what looks like a regular expression is not. */

/** Ranges of characters, "a-z" or "A-Za-z0-9": what stands in brackets behind a caret in a regular expression. */
const RANGES = /^(?:(?:[A-Z]-[A-Z]|0-\d)_?)+$/i;
/** Labels that writers give: numbers and short names. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_.:+/@-]*$/u;

/** Whether `[^label]` is meant as a call even where the draft has no such note. */
const looksCalled = (label: string): boolean => NAME.test(label) && !RANGES.test(label);

/** The labels that micromark's footnote extension takes for defined: it asks `includes`, and adds what it meets. */
export class Callable extends Array<string> {
  override includes(id: string): boolean {
    return looksCalled(id) || super.includes(id);
  }
}
