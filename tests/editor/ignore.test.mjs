/** Keeping what one wrote, with a reason, in a real VS Code: in the draft and in the settings file. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { copies, scenes } from './scenes.mjs';

const WRONG = '2004';
const HERE = /^Ignore this finding…/;
const IN_FILE = /^Ignore this finding in \.factnote\.yaml…/;
const REASON = 'the ministry’s own chronicle';

const workspace = copies('comment', 'entry');
const settings = path.join(workspace.folder, '.factnote.yaml');
const scene = scenes(workspace);

scene('a finding is ignored with a reason, and one undo takes it back', async (editor) => {
  await editor.open('comment.md');
  await editor.squiggle();
  const original = await editor.text();
  await editor.quickFixes(WRONG);
  await editor.choose(HERE);
  await editor.answer(REASON);
  const text = await editor.textThat((text) => text.includes('<!-- factnote-ignore'));
  assert.match(text, /<!-- factnote-ignore wrong-date "2004": the ministry’s own chronicle -->\nTC260 was/);
  await editor.noSquiggle();
  await editor.hover('in 2004.', 'Ignored (wrong-date): the ministry’s own chronicle');
  await editor.picture('ignored');
  await editor.undo();
  await editor.textThat((text) => !text.includes('factnote-ignore'));
  assert.equal(await editor.text(), original);
  await editor.squiggle();
});

scene('a finding is ignored in the settings file, which is made, saved and holds at once', async (editor) => {
  await editor.open('entry.md');
  await editor.squiggle();
  const original = await editor.text();
  await editor.quickFixes(WRONG);
  await editor.choose(IN_FILE);
  await editor.answer(REASON);
  await editor.noSquiggle();
  await editor.until(() => existsSync(settings) && readFileSync(settings, 'utf8').includes('file: entry.md'));
  assert.match(
    readFileSync(settings, 'utf8'),
    /words: "2004"\n {4}context: .*2004.*\n {4}file: entry\.md\n {4}reason: the ministry’s own chronicle\n$/,
  );
  assert.equal(await editor.text(), original);
  await editor.picture('ignored-in-file');
});
