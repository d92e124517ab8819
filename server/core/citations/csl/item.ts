/** A work as a CSL item, and a place in it as a CSL locator. */
import type { Locator, Work } from '../../sources/pack.ts';
import type { Style } from '../styles.ts';
import { escaped } from './markdown.ts';
import type { Cite, CslItem, Engine } from './types.ts';

/** Without what is only ours, and as the style wants it. */
export function itemOf(work: Work, { adapt }: Style): CslItem {
  const { custom: _ours, ...record } = work;
  return { ...record, ...adapt?.(work) };
}

/** Nothing gives an empty object. */
export function locatorOf(where: Locator | undefined, engine: Engine, { locators }: Style): Pick<Cite, 'locator' | 'label'> {
  const place = placeOf(where, engine);
  if (locators !== 'bare' || !place || place.label === 'page') return place ?? {};
  return { label: 'page', locator: (place.label === 'note' ? 'n.' : 'under ') + place.locator };
}

/** A citation with its place: some styles set label and number without a space between, and some leave places out for some kinds of works. */
export function placed(text: string, where: Locator | undefined, engine: Engine): string {
  const place = placeOf(where, engine);
  if (!place) return text;
  const locator = escaped(place.locator);
  const label = engine.getTerm(place.label, 'short', 0) || place.label;
  if (label.endsWith('.') && text.includes(` ${label}${locator}`)) return text.replace(label + locator, `${label} ${locator}`);
  return isIn(text, place.locator) ? text : `${text.replace(/\.$/, '')}, ${label} ${locator}`;
}

/** Whether a citation names a place; punctuation may have moved into its quotation marks. */
function isIn(text: string, locator: string): boolean {
  const words = (of: string) => ` ${of.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
  return words(text).includes(words(locator));
}

/** A heading stands in the quotation marks of the style's language. */
function placeOf(where: Locator | undefined, engine: Engine): { label: string; locator: string } | undefined {
  if (where?.page !== undefined) return { label: 'page', locator: String(where.page) };
  if (where?.note !== undefined) return { label: 'note', locator: String(where.note) };
  if (where?.section === undefined) return undefined;
  return { label: 'section', locator: engine.getTerm('open-quote') + where.section + engine.getTerm('close-quote') };
}
