/** The bibliography of a pandoc draft is written beside it, from the sources that it cites, and kept in step. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { copies, scenes } from './scenes.mjs';

const BRIEF = 'CNNIC was founded in 1997 [@creemers-2021].\n\nMore is known of the CAC.\n';

const workspace = copies();
writeFileSync(path.join(workspace.folder, 'pandoc.md'), BRIEF);
const file = path.join(workspace.folder, 'references.json');
const scene = scenes(workspace);

/** What the file holds; the editor makes it empty, and saves it then. */
const text = () => (existsSync(file) ? readFileSync(file, 'utf8') : '');
const records = () => JSON.parse(text() || '[]');

async function written(editor, count) {
  await editor.command('Factnote: Write Bibliography');
  for (let tries = 0; tries < 100 && records().length !== count; tries++) await editor.page.waitForTimeout(100);
  return records();
}

scene('the file is made, and says what the draft cites', async (editor) => {
  await editor.open('pandoc.md');
  const made = await written(editor, 1);
  assert.deepEqual(
    made.map(({ id, type }) => [id, type]),
    [['creemers-2021', 'report']],
  );
  await editor.page.getByText('bibliography: references.json').first().waitFor();
  await editor.picture('bibliography');
});

scene('a second time nothing changes', async (editor) => {
  const before = text();
  await written(editor, 1);
  await editor.page.getByText('nothing to change').first().waitFor();
  assert.equal(text(), before);
});
