/** What a user does with a wrong year, in a real VS Code with the packed extension. Each test ends with a picture in out/. */
import assert from 'node:assert/strict';
import { copies, scenes } from './scenes.mjs';

const WRONG = '2004';
const RIGHT = '2002';
const CHANGE = /^Change to "2002"$/;
const CITE = /^Cite the source/;
const BOTH = /^Change to "2002" and cite/;

/** Every test works on a copy of the brief of its own. */
const workspace = copies('squiggle', 'hover', 'change', 'cite', 'both', 'undo', 'commands');
const scene = scenes(workspace);

scene('a wrong year is underlined, and nothing else', async (editor) => {
  await editor.open('squiggle.md');
  assert.deepEqual(await editor.underlined(), [WRONG]);
  await editor.picture('squiggle');
});

scene('the hover on a wrong year shows the right value and its source', async (editor) => {
  await editor.open('squiggle.md');
  await editor.squiggle();
  assert.match(await editor.hover(WRONG, RIGHT), /Creemers/);
  await editor.picture('hover-year');
});

scene('the hover on an agency shows what it is and which source says so', async (editor) => {
  await editor.open('hover.md');
  await editor.squiggle();
  const text = await editor.hover('TC260', 'Creemers');
  assert.match(text, /standard/i);
  assert.match(text, /2002/);
  await editor.picture('hover');
});

scene('a quick fix corrects the year', async (editor) => {
  await editor.open('change.md');
  await editor.squiggle();
  const titles = await editor.quickFixes(WRONG);
  assert.match(titles[0], CHANGE, 'the preferred fix comes first');
  await editor.picture('quick-fix');
  await editor.choose(CHANGE);
  const text = await editor.textThat((text) => text.includes('established in 2002.'));
  assert.ok(!text.includes('[^'), 'no footnote was asked for');
  await editor.noSquiggle();
  await editor.picture('changed');
});

scene('a quick fix inserts the footnote', async (editor) => {
  await editor.open('cite.md');
  await editor.squiggle();
  await editor.quickFixes(WRONG);
  await editor.choose(CITE);
  const text = await editor.textThat((text) => /\[\^[^\]]+\]:.*Creemers/s.test(text));
  assert.match(text, /established in 2004\.?\[\^/, 'the call stands at the sentence, the year is as it was');
  await editor.picture('cited');
});

scene('a quick fix does both', async (editor) => {
  await editor.open('both.md');
  await editor.squiggle();
  await editor.quickFixes(WRONG);
  await editor.choose(BOTH);
  const text = await editor.textThat((text) => /\[\^[^\]]+\]:.*Creemers/s.test(text));
  assert.match(text, /established in 2002\.?\[\^/);
  await editor.noSquiggle();
  await editor.picture('changed-and-cited');
});

scene('one undo takes back both', async (editor) => {
  await editor.open('undo.md');
  await editor.squiggle();
  const original = await editor.text();
  await editor.quickFixes(WRONG);
  await editor.choose(BOTH);
  await editor.textThat((text) => /\[\^[^\]]+\]:.*Creemers/s.test(text));
  await editor.undo();
  await editor.textThat((text) => text.includes('established in 2004.') && !text.includes('[^'));
  assert.equal(await editor.text(), original);
  await editor.squiggle();
  await editor.picture('undone');
});

scene('the status item counts sources and findings', async (editor) => {
  await editor.open('hover.md');
  await editor.squiggle();
  assert.match(await editor.status('1 finding'), /Factnote: \d+ sources?, 1 finding\b/);
  await editor.picture('status');
  await editor.page.keyboard.press('Escape');
});

scene('a source is shown', async (editor) => {
  await editor.open('commands.md');
  await editor.command('Factnote: Show a Source');
  await editor.page.locator('.quick-input-list .monaco-list-row', { hasText: 'creemers-2021' }).first().waitFor();
  await editor.picture('sources');
  await editor.page.keyboard.press('Enter');
  await editor.page.locator('.tab.active:not([aria-label*="commands.md"])').first().waitFor();
  await editor.picture('source');
});

scene('the setting turns it off and on again, at once', async (editor) => {
  await editor.open('commands.md');
  await editor.squiggle();
  try {
    workspace.settings({ 'factnote.enable': false });
    await editor.noSquiggle();
    await editor.status('Factnote: off');
    await editor.page.keyboard.press('Escape');
  } finally {
    workspace.settings({});
  }
  await editor.squiggle();
});

scene('the server restarts as a new process', async (editor) => {
  await editor.open('commands.md');
  await editor.squiggle();
  const old = editor.serverProcesses();
  assert.equal(old.length, 1);
  await editor.command('Factnote: Restart');
  await editor.until(() => !editor.serverProcesses().includes(old[0]));
  await editor.until(() => editor.serverProcesses().length === 1);
  await editor.squiggle();
});

scene('the whole workspace is checked', async (editor) => {
  await editor.open('commands.md');
  await editor.command('Factnote: Check All Markdown Files');
  await editor.page.locator('.markers-panel .monaco-list-row', { hasText: RIGHT }).first().waitFor();
  await editor.picture('workspace');
});
