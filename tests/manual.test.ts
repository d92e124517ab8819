/** The examples of the manual are tests: every ```draft block of every rule's page, every finding held against every mark. */
import { describe } from 'vitest';
import { check, checkSilent } from './harness/check.ts';
import { filesIn } from './harness/repository.ts';

const BLOCK = /^```draft\n([\s\S]*?)^```$/gm;
const MARK = /^\s*\^+ [\w-]+/m;

for (const { name, text } of filesIn(['docs/rules'], /\.md$/)) {
  const blocks = [...text.matchAll(BLOCK)];
  if (blocks.length === 0) continue;
  describe(name, () => {
    blocks.forEach((block, at) => {
      const [first] = block[1].split('\n');
      const run = MARK.test(block[1]) ? check : checkSilent;
      run(`example ${at + 1}: ${first}`, block[1]);
    });
  });
}
