/** What the test files share: copies of a draft to work on, and tests that leave a picture of what went wrong. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
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

export function scenes(editor) {
  return (title, play) =>
    test(title, async () => {
      try {
        await play();
      } catch (error) {
        await editor()?.picture(`failed - ${title}`);
        throw error;
      }
    });
}
