/** Names and acronyms of everything the packs know, as the writer types. */
import type { Entity } from '../core/sources/entity.ts';
import type { Library } from '../core/sources/library.ts';
import type { Span } from '../core/text/span.ts';

export interface Completion {
  readonly label: string;
  /** What is inserted, where that is not the label. */
  readonly text?: string;
  readonly detail: string;
  readonly documentation: string;
  readonly kind: Entity['kind'];
  /** What it replaces. */
  readonly span: Span;
}

const MOST = 40;
const TYPED = /[\p{L}\p{N}][\p{L}\p{N}/-]*(?: [\p{L}\p{N}][\p{L}\p{N}/-]*){0,5}$/u;

/** Names that begin with what stands before the cursor, longest match of the last words first. Nothing before two letters are typed. */
export function completions(text: string, library: Library, offset: number): Completion[] {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const typed = TYPED.exec(line)?.[0] ?? '';
  for (let from = 0; from < typed.length; from = nextWord(typed, from)) {
    const prefix = typed.slice(from);
    if (prefix.length < 2) return [];
    const found = startingWith(prefix, library);
    if (found.length > 0) return found.map((item) => ({ ...item, span: { start: offset - prefix.length, end: offset } }));
  }
  return [];
}

function nextWord(typed: string, from: number): number {
  const space = typed.indexOf(' ', from);
  return space < 0 ? typed.length : space + 1;
}

function startingWith(prefix: string, library: Library): Omit<Completion, 'span'>[] {
  const wanted = prefix.toLowerCase();
  const found: Omit<Completion, 'span'>[] = [];
  for (const entity of library.entities.values()) {
    for (const name of entity.names) {
      if (
        name.role === 'misprint' ||
        name.lang === 'zh-Latn-pinyin' ||
        name.text === prefix ||
        !name.text.toLowerCase().startsWith(wanted)
      )
        continue;
      found.push({
        label: name.text,
        detail: name.role === 'acronym' ? entity.names[0].text : '',
        documentation: entity.definition,
        kind: entity.kind,
      });
      if (found.length === MOST) return found;
    }
  }
  return found;
}
