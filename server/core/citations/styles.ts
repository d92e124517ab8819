/** The citation styles that are offered, by the names of the setting. The CSL files themselves are put into dist/ by the build. */
import type { Work } from '../sources/pack.ts';
import { forApa, forChicago, forMla, forOscola } from './adapt.ts';

export interface Style {
  /** The id of the style in the CSL repository. */
  readonly csl: string;
  /** How a record is put before the style where the CSL file departs from the style's own manual. */
  readonly adapt?: (work: Work) => Partial<Work>;
  /** The CSL file prints locators without their label. */
  readonly locators?: 'bare';
}

export const STYLES = {
  chicago: { csl: 'chicago-fullnote-bibliography', adapt: forChicago },
  apa: { csl: 'apa', adapt: forApa },
  mla: { csl: 'modern-language-association', adapt: forMla },
  oscola: { csl: 'oscola', adapt: forOscola },
  bluebook: { csl: 'bluebook-law-review', locators: 'bare' },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof STYLES;

export const DEFAULT_STYLE: StyleName = 'chicago';
