import { opened } from './bounds.ts';
import type { Atom, Bound } from './types.ts';

/** Chinese puts the bound word after the date, and may announce it with another before: 自2014年起, 直到2015年. */
const AFTER: readonly (readonly [RegExp, Bound])[] = [
  [/^ ?(?:至今|以来|起(?!草|诉|步|源|义|点)|开始)/, 'since'],
  [/^ ?(?:以后|之后|后(?![半期来续果]))/, 'after'],
  [/^ ?(?:以前|之前|前(?![后一二三四五六七八九十几半期\d]))/, 'before'],
  [/^ ?(?:为止|止(?!步))/, 'until'],
];
const LEAD = /(?:[自从]|直到|截至|截止|约|大约|大概)$/;
const APPROX = /^ ?(?:前后|左右)/;

/** The Chinese counterpart of `withBound`, with 约 and 左右 ("about"). The atom as it is where there is no such word. */
export function withChineseBound(atom: Atom, prose: string): Atom {
  if (atom.language !== 'zh') return atom;
  const lead = LEAD.exec(prose.slice(Math.max(0, atom.start - 2), atom.start))?.[0] ?? '';
  const right = prose.slice(atom.end, atom.end + 4);
  const about = APPROX.exec(right)?.[0] ?? '';
  const core = atom.core ?? { start: atom.start, end: atom.end };
  if (about !== '' || lead.endsWith('约') || lead === '大概') {
    const mark = atom.edtf?.replace(/(?<=[^/~])(?=\/|$)/g, '~');
    const start = atom.start - (/约|大概/.test(lead) ? lead.length : 0);
    return { ...atom, start, end: atom.end + about.length, approx: true, ...(mark === undefined ? {} : { edtf: mark }) };
  }
  for (const [word, bound] of AFTER) {
    const found = word.exec(right)?.[0];
    if (found === undefined) continue;
    const start = atom.start - (/[自从]/.test(lead) && bound === 'since' ? lead.length : 0);
    return opened({ ...atom, core, start, end: atom.end + found.length }, bound);
  }
  return lead === '直到' ? opened({ ...atom, core, start: atom.start - lead.length }, 'until') : atom;
}
