/** Two names of one thing in the wrong order of time: "the … Management Bureau, since renamed … Protection Bureau", where the second is the older. */
import type { NameMention } from '../../mentions/mention.ts';
import type { Reading } from '../../statements/reading.ts';
import { wordsIn } from '../../statements/reading.ts';
import { signalBefore } from './signals.ts';
import type { NameSlip } from './slip.ts';
import { stanceOfName } from './stance.ts';

/** In an apposition a word tells the order; else the names change places. */
const APPOSED =
  /^["”’]?\s*[,(–—]\s*(?<words>(?:(?:since|now|today|later|then|subsequently|formerly|previously|originally|once|earlier)\s*)?(?:re(?:named|titled|styled|branded|christened|dubbed)\s*)?(?:as\s+)?)(?:the\s+)?["“‘]?$/du;

/** @param names those in the sentence */
export function wrongDirections(reading: Reading, names: readonly NameMention[]): NameSlip[] {
  const { passage } = reading;
  return names.flatMap((first, at): NameSlip[] => {
    const second = names[at + 1];
    if (second?.name.entity !== first.name.entity || !isProper(first) || !isProper(second)) return [];
    const between = passage.prose.slice(first.end, second.start);
    const signal = between.length > 60 || /[.;]/.test(between) ? undefined : signalBefore(between);
    const [older, newer] = signal === 'renamed' ? [first, second] : [second, first];
    if ((signal !== 'renamed' && signal !== 'former') || older.name.role !== 'official' || newer.name.role !== 'former')
      return [];
    if (stanceOfName(reading, wordsIn(reading.sentence, second)) !== 'asserted') return [];
    const [from, to] = APPOSED.exec(between)?.indices?.groups?.words ?? [0, 0];
    const span = { start: first.end + from, end: first.end + from + between.slice(from, to).trimEnd().length };
    const whole = { start: first.start, end: second.end };
    const fix =
      to > from
        ? { span, text: signal === 'renamed' ? 'formerly' : 'now' }
        : { span: whole, text: written(passage.prose, second) + between + written(passage.prose, first) };
    return [{ passage, entity: older.name.entity, name: older.name.text, span: fix.span, fixes: [fix] }];
  });
}

const isProper = ({ name, others }: NameMention) => name.lang === 'en' && others.length === 0 && /^\p{Lu}.* /u.test(name.text);

const written = (prose: string, { start, end }: NameMention) => prose.slice(start, end);
