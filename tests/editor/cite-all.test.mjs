/** Everything that names no source is cited at once: shown before, made as one edit, undone in one step. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { copies, scenes } from './scenes.mjs';

const BRIEF =
  'CNNIC was founded in 1997. TC260 has seven working groups.\n\nCSAC was established in 2016.\n\nTC260 was established in 2004.\n';

const workspace = copies();
writeFileSync(path.join(workspace.folder, 'right.md'), BRIEF);
const scene = scenes(workspace);

scene('the edit is shown, made as one, and undone in one step', async (editor) => {
  await editor.open('right.md');
  await editor.squiggle();
  const original = await editor.text();
  await editor.command('Factnote: Cite Everything Unsourced in This Draft');
  const panel = editor.page.locator('.bulk-edit-panel');
  await panel.getByText('[^3]').first().waitFor();
  await editor.picture('cite-all-preview');
  assert.equal(await editor.text(), original, 'nothing is done before it is confirmed');
  await panel.getByRole('button', { name: 'Apply' }).click();
  const text = await editor.textThat((text) => /\[\^3\]: /.test(text));
  assert.match(text, /1997\.\[\^1\] TC260 has seven working groups\.\[\^2\]/);
  assert.match(text, /2016\.\[\^3\]/);
  assert.match(text, /\[\^1\]: Rogier Creemers, /);
  assert.match(text, /\[\^2\]: Creemers, /);
  assert.match(text, /in 2004\.\n/, 'no note covers a mistake');
  await editor.picture('cite-all');
  await editor.undo();
  await editor.textThat((text) => !text.includes('[^'));
  assert.equal(await editor.text(), original);
});
