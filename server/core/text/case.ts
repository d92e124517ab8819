/** A text as it stands where another stood: with a capital at its head if that had one. Nothing in it but its first letter changes. */
export const inCaseOf = (written: string, text: string): string =>
  /^\p{Lu}/u.test(written) ? text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : text;
