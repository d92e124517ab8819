/** Words by which writers speak of one duty: a wording of a fact holds in any of them, so that "real names" are "true particulars", too. Data. */
import { type Form, stemOf, stemsOf } from '../../text/words.ts';

/** Each line one meaning, told by its first word. */
const MEANINGS = new Map(
  [
    'real true genuine actual authentic veritable',
    'identity identify identification',
    'user customer subscriber client clientele netizen registrant',
    'minors minor child children kids youngsters juveniles teenagers young youth',
    'verify verification authenticate authentication ascertain',
  ].flatMap((line) => stemsOf(line).map((stem, _, stems) => [stem, stems[0]] as const)),
);
/** Words that mean it in this form only: "particulars", but not "in particular". */
const FORMS = new Map([['particulars', stemOf('names')]]);

/** What a word means for this: its stem, where no other word means the same. */
export const meaningOf = ({ lower, stem }: Form) => FORMS.get(lower) ?? MEANINGS.get(stem) ?? stem;

/** The meanings of the words of a wording. */
export const meaningsOf = (text: string): string[] => stemsOf(text).map((stem) => MEANINGS.get(stem) ?? stem);
