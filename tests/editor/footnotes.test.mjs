/** Moving around footnotes and putting them in order, in a real VS Code with its own markdown features beside ours. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { copies, scenes } from './scenes.mjs';

const workspace = copies({ fixture: 'notes.md' }, 'definition', 'hover', 'rename', 'refused', 'sort', 'complete', 'links');
const scene = scenes(workspace);

scene('a call leads to its note', async (editor) => {
  await editor.open('definition.md');
  await editor.status('Factnote: 2 sources, 0 findings');
  await editor.click('[^3] The');
  await editor.page.keyboard.press('Home');
  await editor.cursorIn(3);
  for (let step = 0; step < 'The port was told early.[^'.length; step++) await editor.page.keyboard.press('ArrowRight');
  await editor.page.keyboard.press('F12');
  await editor.cursorIn(7);
  await editor.picture('footnote-definition');
});

scene('the hover on a call shows its note', async (editor) => {
  await editor.open('hover.md');
  await editor.status('Factnote: 2 sources, 0 findings');
  assert.match(await editor.hover('[^3]', 'Minutes of the port'), /Minutes of the port/);
  await editor.picture('footnote-hover');
});

scene('a footnote is renamed at all its places', async (editor) => {
  await editor.open('rename.md');
  await editor.status('Factnote: 2 sources, 0 findings');
  await editor.rename('late]', 'city');
  const text = await editor.textThat((text) => text.includes('told late.[^city]'));
  assert.match(text, /^\[\^city\]: Minutes of the city\.$/m);
  await editor.picture('footnote-renamed');
});

scene('a label that is taken is refused, with the reason', async (editor) => {
  await editor.open('refused.md');
  await editor.status('Factnote: 2 sources, 0 findings');
  const original = await editor.text();
  await editor.rename('late]', '3');
  await editor.page.locator('.notification-toast', { hasText: 'There is a footnote [^3] already' }).waitFor();
  await editor.picture('footnote-refused');
  assert.equal(await editor.text(), original);
  await editor.command('Notifications: Clear All Notifications');
});

scene('footnotes are put in order, and one undo takes it back', async (editor) => {
  await editor.open('sort.md');
  await editor.status('Factnote: 2 sources, 0 findings');
  const original = await editor.text();
  await editor.click('Both answered');
  await editor.command('Source Action...');
  await editor.choose('Renumber footnotes in order of appearance');
  const text = await editor.textThat((text) => text.includes('told early.[^1]'));
  assert.equal(
    text.trim(),
    original
      .trim()
      .replace('early.[^3]', 'early.[^1]')
      .replace('answered.[^1]', 'answered.[^2]')
      .replace(/\[\^1\]: .*/s, '[^1]: Minutes of the port.\n[^late]: Minutes of the city.\n[^2]: Letters of the same week.'),
  );
  await editor.picture('footnotes-sorted');
  await editor.undo();
  await editor.textThat((text) => text.includes('told early.[^3]'));
  assert.equal(await editor.text(), original);
});

scene('a call is completed with the notes of the draft and with the sources', async (editor) => {
  await editor.open('complete.md');
  await editor.status('Factnote: 2 sources, 0 findings');
  await editor.click('Both answered');
  await editor.page.keyboard.press('Home');
  await editor.page.keyboard.type('Nobody else did.[^');
  const rows = editor.page.locator('.suggest-widget.visible .monaco-list-row');
  await rows.filter({ hasText: 'Minutes of the port' }).first().waitFor();
  await editor.picture('footnote-completion');
  await editor.page.keyboard.type('cree');
  await editor.page.locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: 'Creemers 2021' }).waitFor();
  await editor.page.keyboard.press('Enter');
  const text = await editor.textThat((text) => text.includes('Nobody else did.[^4]Both'));
  assert.match(text, /^\[\^4\]: Rogier Creemers, .*Governance Institutions/m);
  await editor.picture('footnote-completed');
});

scene('what VS Code’s own check makes of footnotes is said once, with the setting that ends it', async (editor) => {
  await editor.open('links.md');
  workspace.settings({ 'markdown.validate.enabled': true });
  const toast = editor.page.locator('.notification-toast', { hasText: 'takes footnotes for missing links' });
  await toast.waitFor();
  await editor.squiggle();
  await editor.picture('reference-links');
  await toast.getByText('Turn It Off in This Workspace').click();
  const settings = () => JSON.parse(readFileSync(path.join(workspace.folder, '.vscode/settings.json'), 'utf8'));
  await editor.until(() => settings()['markdown.validate.referenceLinks.enabled'] === 'ignore');
  await editor.noSquiggle();
});
