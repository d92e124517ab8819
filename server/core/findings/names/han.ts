/** Chinese names with one or two wrong characters: 《…管理规定》 for 《…管理办法》. */
import type { NearHanName } from '../../mentions/near-names-han.ts';
import type { Library } from '../../sources/library.ts';
import type { Reading } from '../../statements/reading.ts';
import { wordsIn } from '../../statements/reading.ts';
import { stanceOf } from '../../statements/stance.ts';
import { overlaps } from '../../text/span.ts';
import { hasHan } from '../../text/words.ts';
import { agreesOnDates, noDateAgainst } from './dates.ts';
import { areTied } from './evidence.ts';
import type { NameSlip } from './slip.ts';

/** What a document calls itself at the end of its title: a slip there leaves no doubt which document is meant. */
const TYPE = /(?:办法|规定|条例|意见|方案|战略|通知|法|决定|细则|指南)$/;
const LONG = 10;
/** 上海市…办公室 where the name has 国家…办公室: a city has a body of the same name. */
const LOCAL = /[省市区县州]$/;

export function nearHanNames(reading: Reading, library: Library): NameSlip[] {
  const { passage, sentence } = reading;
  if (!hasHan(sentence.words)) return [];
  const text = passage.prose.slice(sentence.start, sentence.end);
  if (!/\p{Script=Han}{6}/u.test(text)) return [];
  return library.nearHanNames.find(text).flatMap((found): NameSlip[] => {
    const near = moved(found, sentence.start);
    const owner = bracketedBehind(reading, near);
    if (owner && !owner.entities.includes(near.name.entity)) return [];
    if (LOCAL.test(passage.prose.slice(near.wrong.start, near.wrong.end))) return [];
    if (isNamed(reading, near, library) || !isProven(reading, near, library)) return [];
    const { entity, text: name } = near.name;
    return [{ passage, entity, name, span: near.wrong, fixes: [{ span: near.wrong, text: near.right }] }];
  });
}

/** "SIIO (…)": what the Chinese in brackets is the name of. */
function bracketedBehind({ passage, references }: Reading, near: NearHanName) {
  return references.find(
    ({ how, span }) =>
      how === 'named' &&
      span.end <= near.start &&
      /^["”’'*]*\s*[((]\s*\p{Script=Han}*$/u.test(passage.prose.slice(span.end, near.start)),
  );
}

function moved(near: NearHanName, by: number): NearHanName {
  const wrong = { start: near.wrong.start + by, end: near.wrong.end + by };
  return { ...near, start: near.start + by, end: near.end + by, wrong };
}

/** The wrong characters are part of the name of something as they stand, or all of it of a longer name of the thing. */
function isNamed(reading: Reading, near: NearHanName, library: Library): boolean {
  const written = reading.passage.prose.slice(near.start, near.end);
  const named = reading.references.some(
    ({ how, span }) => how === 'named' && overlaps(span, near.wrong) && span.end - span.start > 2,
  );
  return named || library.entities.get(near.name.entity)?.names.some(({ text }) => text.includes(written)) === true;
}

function isProven(reading: Reading, near: NearHanName, library: Library): boolean {
  const { prose } = reading.passage;
  const { entity } = near.name;
  if (stanceOf(prose, reading.sentence, wordsIn(reading.sentence, near.wrong)) !== 'asserted') return false;
  const about =
    reading.topics[0] === entity ||
    reading.references.some(
      ({ entities, span }) =>
        (span.end <= near.start || span.start >= near.end) &&
        entities.some((other) => other === entity || areTied(other, entity, library)),
    );
  const isTitle = /《\p{Script=Han}*$/u.test(prose.slice(0, near.start));
  if (!isTitle) return about;
  if (about) return noDateAgainst(reading, entity, library);
  const typed = TYPE.test(near.name.text) && near.wrong.end === near.end && near.name.text.length >= LONG;
  return agreesOnDates(reading, entity, library) || (typed && noDateAgainst(reading, entity, library));
}
