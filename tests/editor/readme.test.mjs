/** A brief with mistakes of several kinds, alone in its folder: the picture that the README shows. */
import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { after, before } from 'node:test';
import { openEditor } from './editor.mjs';
import { copies, scenes } from './scenes.mjs';
import { HERE } from './setup.mjs';

const workspace = copies();
let editor;

before(async () => {
  cpSync(path.join(HERE, 'fixtures/readme.md'), path.join(workspace.folder, 'brief.md'));
  editor = await openEditor({ workspace: workspace.folder });
});

after(async () => {
  await editor?.close();
  workspace.remove();
});

const scene = scenes(() => editor);

scene('mistakes of several kinds are underlined, and the hover says what is right', async () => {
  await editor.open('brief.md');
  await editor.squiggle();
  assert.deepEqual(await editor.underlined(), ['1995', '2004', '26', 'four']);
  assert.match(await editor.hover('1995', 'Creemers'), /1997/);
  await editor.picture('readme');
});
