/**
 * `npm run bench`: how long a draft of some 10,000 words is checked, beside one pass of remark-parse with GFM over the same text: the first time, when no
 * paragraph of it was ever seen, and again after each letter of a sentence that is typed in the middle. The two documents where they are at hand, or else
 * the briefs of the corpus again and again. All run by turns in one process, warmed, and the ratios are those of the medians.
 */
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { checkDraft } from '../../server/core/draft.ts';
import { corpusDrafts } from '../corpus/drafts.ts';
import { bundledLibrary } from '../harness/library.ts';
import { DOCUMENTS, textOf } from '../seeds/documents.ts';

const WORDS = 10_000;
const WARMING = 8;
const ROUNDS = Number(process.argv[2] ?? 25);

const text = textToCheck();
const library = bundledLibrary();
const remark = unified().use(remarkParse).use(remarkGfm);
const TYPED = 'The agency was founded in 2014, and its office stands in Beijing. ';
const middle = text.indexOf('. ', text.length / 2) + 2;
const runs: Record<'remark' | 'first' | 'key', number[]> = { remark: [], first: [], key: [] };
for (let round = -WARMING; round < ROUNDS; round++) {
  const unseen = text.replaceAll('\n\n', ` r${round + WARMING}\n\n`);
  const typed = text.slice(0, middle) + TYPED.slice(0, 1 + ((round + WARMING) % TYPED.length)) + text.slice(middle);
  const times = {
    remark: timed(() => remark.parse(unseen)),
    first: timed(() => checkDraft(unseen, library)),
    key: timed(() => checkDraft(typed, library)),
  };
  if (round < 0) continue;
  runs.remark.push(times.remark);
  runs.first.push(times.first);
  runs.key.push(times.key);
}

console.log(`${wordsIn(text)} words, ${ROUNDS} rounds by turns after ${WARMING} to warm up; milliseconds`);
for (const [name, times] of Object.entries(runs))
  console.log(
    `${name.padEnd(9)} median ${median(times).toFixed(1).padStart(6)}   best ${Math.min(...times)
      .toFixed(1)
      .padStart(6)}   ${(median(times) / median(runs.remark)).toFixed(2)} of a pass`,
  );

function textToCheck(): string {
  const documents = DOCUMENTS.flatMap((document) => textOf(document) ?? []);
  if (documents.length === DOCUMENTS.length) return documents.join('\n\n');
  let briefs = '';
  while (wordsIn(briefs) < WORDS)
    briefs += corpusDrafts()
      .map((draft) => draft.text)
      .join('\n\n');
  return briefs;
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1];
}

function wordsIn(prose: string): number {
  return prose.split(/\s+/).filter(Boolean).length;
}
