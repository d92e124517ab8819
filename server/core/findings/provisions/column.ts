/** A table with a column for articles: the cell has the number only, its header says what it is the number of. */
import { CARDINAL_WORDS, numberInWords } from '../../mentions/ordinals.ts';
import { chineseNumber, type ProvisionMention } from '../../mentions/provisions.ts';
import type { Reading } from '../../statements/reading.ts';

const HEADER =
  /^\s*(?:(?:relevant|applicable|cited)\s+)?(?:art(?:icle)?s?|sections?|secs?|provisions?|clauses?|§+|条|条款)\.?(?:\s+(?:no\.?|number|nr\.?))?(?:\s+(?:of|in) (?:the )?\p{Lu}[^|]{2,60})?\s*$/iu;
const NUMBER = new RegExp(`^\\s*(?<number>\\d{1,3}|${CARDINAL_WORDS}|[一二三四五六七八九十百]{1,5})\\s*$`, 'di');

/** The article that such a cell cites; nothing for any other sentence. */
export function articleInColumn({ frame, passage }: Reading): ProvisionMention | undefined {
  if (!frame || !HEADER.test(frame.header)) return undefined;
  const match = NUMBER.exec(passage.prose);
  if (!match?.indices?.groups) return undefined;
  const [start, end] = match.indices.groups.number;
  const written = passage.prose.slice(start, end);
  const language = /\p{Script=Han}/u.test(written) ? 'zh' : 'en';
  const article = String(language === 'zh' ? chineseNumber(written) : numberInWords(written));
  return { span: { start, end }, number: { start, end }, article, language };
}
