import { OF_BODIES } from './dates-of-bodies.ts';
import { OF_PEOPLE } from './dates-of-people.ts';
import { OF_TEXTS } from './dates-of-texts.ts';

/**
 * How writers word the events that sources date. Data, parted by commas: a wording is a phrase compared by word stems ("founded" covers founding), and " + "
 * joins parts of one clause. The keys are properties of packs and the events of `significant event`; a pack's fact may add its own wordings.
 */
export const DATE_WORDINGS: Record<string, string> = { ...OF_BODIES, ...OF_TEXTS, ...OF_PEOPLE };
