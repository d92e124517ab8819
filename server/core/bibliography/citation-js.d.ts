/** The two halves of Citation.js's BibTeX reader that are used, which come without types: text to fields, fields to CSL-JSON. */
declare module '@citation-js/plugin-bibtex/lib/input/file.js' {
  export function parse(text: string): { type: string; label: string; properties: Record<string, string | number> }[];
}
declare module '@citation-js/plugin-bibtex/lib/input/entries.js' {
  export function parse(
    entries: readonly { type: string; label: string; properties: Record<string, string | number> }[],
  ): Record<string, unknown>[];
}
