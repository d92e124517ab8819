/** What the test files share: copies of a draft to work on, and tests that leave a picture of what went wrong. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { openEditor } from './editor.mjs';
import { HERE } from './setup.mjs';

/** A folder in which the brief lies once under each name; another file of the fixtures where options come first. */
export function copies(...names) {
  const { fixture } = typeof names[0] === 'object' ? names.shift() : { fixture: 'brief.md' };
  const folder = mkdtempSync(path.join(tmpdir(), 'briefs-'));
  for (const name of names) cpSync(path.join(HERE, 'fixtures', fixture), path.join(folder, `${name}.md`));
  const settings = (values) => {
    mkdirSync(path.join(folder, '.vscode'), { recursive: true });
    writeFileSync(path.join(folder, '.vscode/settings.json'), JSON.stringify(values));
  };
  return { folder, settings, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * Tests in one editor, which is opened on the workspace before the first and closed after the last.
 * @returns `scene(title, play)`; `play` gets the editor
 */
export function scenes(workspace) {
  let editor;
  before(async () => {
    editor = await openEditor({ workspace: workspace.folder });
  });
  after(async () => {
    await editor?.close();
    workspace.remove();
  });
  return (title, play) =>
    test(title, async () => {
      try {
        await play(editor);
      } catch (error) {
        await editor?.picture(`failed - ${title}`);
        throw error;
      }
    });
}
