/**
 * `npm run bench`: how long a draft of some 10,000 words is checked, beside one pass of remark-parse with GFM over the same text. The two documents
 * where they are at hand, or else the briefs of the corpus again and again. Both run by turns in one process, warmed, and the ratio is that of the medians.
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
const runs: Record<'remark' | 'factnote', number[]> = { remark: [], factnote: [] };
for (let round = -WARMING; round < ROUNDS; round++) {
  const times = { remark: timed(() => remark.parse(text)), factnote: timed(() => checkDraft(text, library)) };
  if (round < 0) continue;
  runs.remark.push(times.remark);
  runs.factnote.push(times.factnote);
}

console.log(`${wordsIn(text)} words, ${ROUNDS} rounds by turns after ${WARMING} to warm up; milliseconds`);
for (const [name, times] of Object.entries(runs))
  console.log(
    `${name.padEnd(9)} median ${median(times).toFixed(1).padStart(6)}   best ${Math.min(...times)
      .toFixed(1)
      .padStart(6)}`,
  );
console.log(`ratio of medians ${(median(runs.factnote) / median(runs.remark)).toFixed(2)}`);

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
