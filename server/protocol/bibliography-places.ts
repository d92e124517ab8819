/** Where the bibliography of a draft may stand: what its front matter names, what the settings name, and `references.*` beside it or at the root. */
import { readFrontMatter } from '../core/bibliography/front-matter.ts';
import type { Span } from '../core/text/span.ts';

export interface Place {
  /** The first of them that is there counts. */
  readonly uris: readonly string[];
  /** Named by the writer, so that it has to be there: at a span of the draft, or by a setting. */
  readonly named?: Span | 'setting';
  /** It is of a kind that is not read here, such as RIS. */
  readonly foreign: boolean;
}

const BIBTEX = /\.(?:bib|bibtex|biblatex)$/i;
const CSL_JSON = /\.json$/i;
export const isBibtex = (uri: string): boolean => BIBTEX.test(uri);
/** Nothing else is ever read, whatever a draft from elsewhere may name. */
export const isBibliography = (uri: string): boolean => BIBTEX.test(uri) || CSL_JSON.test(uri);

export const USUAL = ['references.json', 'references.bib'] as const;

/** In the order in which they count. Front matter reaches into the draft's own folder and the workspace, settings anywhere on this machine. */
export function bibliographyPlaces(
  draft: { readonly uri: string; readonly text: string },
  folders: readonly string[],
  settings: readonly string[],
): Place[] {
  const roots = folders.map((folder) => folder.replace(/\/?$/, '/'));
  // An unsaved draft stands in no folder.
  const bases = [draft.uri, ...roots].filter((base) => base.includes('/'));
  const inside = (uri: string) => bases.some((base) => uri.startsWith(base.slice(0, base.lastIndexOf('/') + 1)));
  const named = readFrontMatter(draft.text).bibliography.map(({ path, span }) => ({
    uris: resolved(path, bases).filter(inside),
    named: span,
  }));
  const set = settings.map((path) => ({ uris: absolute(path) ?? resolved(path, roots), named: 'setting' as const }));
  const usual = USUAL.flatMap((name) => resolved(name, bases)).map((uri) => ({ uris: [uri] }));
  return [...named, ...set, ...usual].map((place) => {
    const uris = place.uris.filter(isBibliography);
    return { ...place, uris, foreign: uris.length < place.uris.length };
  });
}

/** A path against each base; one that is no place to begin from, such as an unsaved draft's, gives nothing. */
function resolved(path: string, bases: readonly string[]): string[] {
  const relative = path.split(/[\\/]/).map(encodeURIComponent).join('/');
  return bases.flatMap((base) => {
    try {
      return new URL(relative, base).href;
    } catch {
      return [];
    }
  });
}

/** A file of this machine, never one of another: `//server/share` would reach into the network. */
function absolute(path: string): string[] | undefined {
  const [, drive = '', rest] = /^(?:([a-z]:)?[\\/])(?![\\/])(.*)$/i.exec(path) ?? [];
  if (rest === undefined) return undefined;
  const parts = [drive.toLowerCase(), ...rest.split(/[\\/]/)].filter((part, at) => at > 0 || part !== '');
  return [`file:///${parts.map(encodeURIComponent).join('/')}`];
}

/** An address for comparing: clients write the same one with other escapes. */
export const plain = (uri: string): string => decoded(uri).toLowerCase();

/** For people; one that is no right address stays as it is. */
export function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
