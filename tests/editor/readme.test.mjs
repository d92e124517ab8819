/** A brief with mistakes of several kinds, alone in its folder: the picture that the README shows. */
import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { copies, scenes } from './scenes.mjs';
import { HERE } from './setup.mjs';

const workspace = copies();
cpSync(path.join(HERE, 'fixtures/readme.md'), path.join(workspace.folder, 'brief.md'));
const scene = scenes(workspace);

scene('mistakes of several kinds are underlined, and the hover says what is right', async (editor) => {
  await editor.open('brief.md');
  await editor.squiggle();
  assert.deepEqual(await editor.underlined(), ['1995', '2004', '26', 'four']);
  assert.match(await editor.hover('1995', 'Creemers'), /1997/);
  await editor.picture('readme');
});
