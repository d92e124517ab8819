/** Markdown as an output format of citeproc: italics, bold, scripts; small capitals, which markdown does not have, as they are written. */
import type { Processor } from './types.ts';

export const MARKDOWN = 'markdown';

/** Tells a processor the format; telling it twice changes nothing. */
export function addMarkdown({ Output }: Processor): void {
  Output.Formats[MARKDOWN] = {
    ...Output.Formats.text,
    text_escape: (text: string) => escaped(text ?? ''),
    '@font-style/italic': (_state, text) => wrapped(text, '*'),
    '@font-style/oblique': (_state, text) => wrapped(text, '*'),
    '@text-decoration/underline': (_state, text) => wrapped(text, '*'),
    '@font-weight/bold': (_state, text) => wrapped(text, '**'),
    '@vertical-align/sup': '<sup>%%STRING%%</sup>',
    '@vertical-align/sub': '<sub>%%STRING%%</sub>',
  };
}

/** Marks of emphasis stand at the words themselves: with a space inside they would be read as asterisks. */
function wrapped(text: string, mark: string): string {
  const [, before, inner, after] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return inner ? `${before}${mark}${inner}${mark}${after}` : text;
}

/** What markdown or pandoc would read as marks; addresses stay as they are. */
export function escaped(text: string): string {
  return text.replace(/https?:\/\/\S+|[\\`*_[\]<~]|&(?=#?\w+;)|(?<!\w)@(?=\w)/g, (found) =>
    found.startsWith('http') ? found : `\\${found}`,
  );
}

/** One line of prose, that does not open like a heading, a list or a quotation. What a style puts into angle brackets is an address. */
export function asLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\\<(https?:\/\/[^\s<>]+)>/g, '<$1>')
    .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2')
    .replace(/^[-+#>]/, '\\$&');
}
