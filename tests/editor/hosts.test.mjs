/** The same extension where less is allowed: as a web extension, its server in a worker, and in a folder that is not trusted. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openEditor } from './editor.mjs';
import { copies } from './scenes.mjs';

async function correctAndCite(name, options) {
  const workspace = copies(name);
  const editor = await openEditor({ workspace: workspace.folder, ...options });
  try {
    await options.prepare?.(editor);
    await editor.open(`${name}.md`);
    assert.deepEqual(await editor.underlined(), ['2004']);
    await editor.hover('TC260', 'Creemers');
    await editor.picture(name);
    await editor.quickFixes('2004');
    await editor.choose(/^Change to "2002" and cite/);
    const text = await editor.textThat((text) => /established in 2002\.?\[\^/.test(text));
    assert.match(text, /\(LeidenAsiaCentre, 2021\)/, 'the note is formatted by a style');
    await editor.noSquiggle();
    return editor.serverProcesses().length;
  } catch (error) {
    await editor.picture(`failed - ${name}`);
    throw error;
  } finally {
    await editor.close();
    workspace.remove();
  }
}

test('in the web build, as in vscode.dev', async () => {
  const settings = { 'remote.extensionKind': { 'factnote.factnote': ['web'] } };
  assert.equal(await correctAndCite('web', { settings }), 0, 'the server is a web worker, not a process');
});

test('in Restricted Mode', async () => {
  const prepare = (editor) => editor.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).first().waitFor();
  assert.equal(await correctAndCite('restricted', { trust: 'restricted', prepare }), 1);
});
