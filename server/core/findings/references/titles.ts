/** The words of a title that are not those of the work's. */
import type { Work } from '../../sources/pack.ts';
import { isFiller } from '../../sources/works.ts';
import type { Reference } from './reference.ts';
import { SILENT, type Slip, type Verdict } from './slip.ts';
import { isTelling } from './title.ts';

export function compareTitle(reference: Reference, work: Work): Verdict {
  const { title, in: passage } = reference;
  if (title.cost === 0) return { agrees: isTelling(title) ? 2 : 1, slips: [] };
  // What was translated once may be translated again.
  if (String(work.language ?? '').startsWith('zh')) return SILENT;
  const { form } = title;
  // Words left out make a shorter title, and no wrong one.
  const changes = title.changes.filter((change) => passage.words.slice(change.start, change.end).some((word) => !isFiller(word)));
  const slips = changes.map((change): Slip => {
    // A word too many is told by the word before it, or behind it.
    const bare = change.from === change.to;
    const back = bare && change.start > 0 && change.from > 0 ? 1 : 0;
    const ahead = bare && back === 0 ? 1 : 0;
    const known = form.text.slice(form.words[change.from - back].start, form.words[change.to + ahead - 1].end);
    const prose = { start: passage.words[change.start - back].start, end: passage.words[change.end + ahead - 1].end };
    const written = passage.passage.prose.slice(prose.start, prose.end);
    const text = /\p{Lu}/u.test(written) || change.from === 0 ? known : known.toLowerCase();
    const span = passage.passage.segments.toDraft(prose);
    return { field: 'title', span, expected: text, edits: [{ span, text }] };
  });
  return { agrees: 1, slips };
}
