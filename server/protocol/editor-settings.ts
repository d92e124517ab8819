/** What the user has set in the editor, as the server uses it. What a client leaves out, or says wrongly, has its default. */
import { DEFAULT_STYLE, STYLES, type StyleName } from '../core/citations/styles.ts';
import type { CitationSyntax } from '../core/citations/syntax.ts';
import type { Levels } from '../core/findings/levels.ts';
import { readLevels } from '../core/settings/read.ts';

export interface EditorSettings {
  readonly enable: boolean;
  /** How much each rule weighs. */
  readonly levels: Levels;
  /** How *Cite the source* cites. */
  readonly syntax: CitationSyntax;
  /** Bibliographies that every draft may cite: paths from the workspace folder, or absolute. */
  readonly bibliography: readonly string[];
  /** The citation style of notes. */
  readonly style: StyleName;
  /** A CSL file of the user's that goes before it: a path, absolute or from the first folder of the workspace; empty for none. */
  readonly styleFile: string;
  /** In which drafts statements without a source carry a hint: none, those that have footnotes, all. */
  readonly unsourced: (typeof UNSOURCED)[number];
}

/** The default first. */
const SYNTAXES = ['auto', 'footnote', 'pandoc'] as const;
const UNSOURCED = ['footnotes', 'never', 'always'] as const;

/** @param given what the client answers for the section `factnote`: anything */
export function editorSettingsOf(given: unknown): EditorSettings {
  const section = fields(given);
  const { style, styleFile, syntax, bibliography } = fields(section.citations);
  const { unsourced } = fields(section.hints);
  return {
    enable: section.enable !== false,
    levels: readLevels(section.rules),
    syntax: SYNTAXES.find((value) => value === syntax) ?? SYNTAXES[0],
    bibliography: [bibliography].flat().filter((path) => typeof path === 'string' && path.trim() !== '') as string[],
    style: typeof style === 'string' && Object.hasOwn(STYLES, style) ? (style as StyleName) : DEFAULT_STYLE,
    styleFile: typeof styleFile === 'string' ? styleFile.trim() : '',
    unsourced: UNSOURCED.find((value) => value === unsourced) ?? UNSOURCED[0],
  };
}

const fields = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
