/** A known quantity in words, for messages: "nearly 300 standards", "92% of SIM cards", "about 15 million authentications a day". */
import { PERIODS } from '../../mentions/numbers/lexicon.ts';
import type { Fact } from '../../sources/fact.ts';
import { inDigits, writtenShare } from './write.ts';

export function sayQuantity({ value, unit, approx, property }: Fact): string {
  const number = Number(value);
  const loose = approx && approx !== 'dozens' ? `${approx} ` : '';
  const noun = unit.find((one) => / (?:a|per) /.test(one)) ?? unit[0] ?? '';
  if (property === 'share') return `${loose}${writtenShare('%', 'percent', number)} of ${plural(noun)}`;
  if (property === 'amount' && PERIODS.has(noun) && noun !== 'year') return `every ${number} ${plural(noun)}`;
  if (approx === 'dozens') return `a few dozen ${plural(noun)}`;
  return `${loose}${inDigits('', number)} ${number === 1 ? noun : plural(noun)}`.trim();
}

/** "working groups", "pieces of information", "companies". */
function plural(noun: string): string {
  return noun.replace(/^(.*?)(?= (?:of|in|a|per|being|with|every) |$)/, (head) =>
    /s$/.test(head)
      ? head
      : /[^aeiou]y$/.test(head)
        ? `${head.slice(0, -1)}ies`
        : /(?:x|ch|sh)$/.test(head)
          ? `${head}es`
          : `${head}s`,
  );
}
