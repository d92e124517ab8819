/** Keys that pandoc reads without braces. */
const SIMPLE = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_])|[:/](?=\/))*$/u;

/** A key as it stands behind `@`. */
export const keyText = (key: string): string => (SIMPLE.test(key) ? key : `{${key}}`);
