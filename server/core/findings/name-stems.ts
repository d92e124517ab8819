/** Whether words are words of a thing's name. */
import type { Library } from '../sources/library.ts';
import { remembering } from '../text/memory.ts';
import { stemsOf } from '../text/words.ts';

const stemsOfName = remembering((text) => new Set(stemsOf(text)));

/** Whether some name of the thing has all of the stems. */
export const isInNameOf = (stems: readonly string[], id: string, library: Library): boolean =>
  library.entities.get(id)?.names.some(({ text }) => stems.every((stem) => stemsOfName(text).has(stem))) ?? false;
