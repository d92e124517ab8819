/** Which constructs of markdown a piece of a draft can hold at all: trying for those that it cannot is most of what parsing costs. */
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Extension } from 'micromark-util-types';

const FRONT_MATTER = frontmatter();
const MAIL = 'emailAutolink';

/** GFM's bare addresses as far as they are wanted: one of mail may begin with any letter, and is tried at each. */
function addresses(isWanted: (name: string | undefined) => boolean): Extension {
  const text = Object.entries(gfmAutolinkLiteral().text ?? {}).map(([code, constructs]) => [
    code,
    [constructs].flat().filter((construct) => isWanted(construct?.name)),
  ]);
  return { text: Object.fromEntries(text) };
}

/** Each extension of GFM with what must stand in a text that uses it. */
const GFM: readonly (readonly [needs: RegExp, extension: Extension])[] = [
  [/:\/\/|www\./i, addresses((name) => name !== MAIL)],
  [/@/, addresses((name) => name === MAIL)],
  [/\[\^/, gfmFootnote()],
  [/~/, gfmStrikethrough()],
  [/\||:-|-:/, gfmTable()],
  [/\[[\sx]\]/i, gfmTaskListItem()],
];

/** The same list for the same constructs, by which of them are needed. */
const LISTS = new Map<string, readonly Extension[]>();

/** @param first whether the piece begins the draft: front matter stands nowhere else */
export function constructsFor(text: string, first: boolean): readonly Extension[] {
  const needed = [first, ...GFM.map(([needs]) => needs.test(text))];
  const key = needed.map(Number).join('');
  const known = LISTS.get(key);
  if (known) return known;
  const list = [FRONT_MATTER, ...GFM.map(([, extension]) => extension)].filter((_, at) => needed[at]);
  LISTS.set(key, list);
  return list;
}
