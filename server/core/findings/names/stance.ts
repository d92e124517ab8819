/** Whether a name is given as the name. In quotation marks of its own it is used, not quoted, so what leads up to it decides. */
import type { Reading, Words } from '../../statements/reading.ts';
import { type Stance, stanceOf } from '../../statements/stance.ts';

export function stanceOfName({ passage, sentence }: Reading, { first, last }: Words): Stance {
  const { words } = sentence;
  const after = passage.prose.slice(words[last].end, words[last].end + 3);
  // Something else has the acronym, too.
  if (HOMONYM.test(passage.prose.slice(Math.max(0, words[first].start - 60), words[first].start))) return 'unclear';
  const isQuoted = first > 0 && /["“‘«]/.test(words[first].gap) && /^[,.]?["”’»]/.test(after);
  return stanceOf(passage.prose, sentence, isQuoted ? { first: first - 1, last: first - 1 } : { first, last });
}

const HOMONYM =
  /\b(?:(?:may|can|might|could) (?:also |just as well )?|also |elsewhere |there |sometimes )(?:means?|stands? for|refers? to|denotes?)\s+(?:the\s+)?["“‘'*]*$/;
