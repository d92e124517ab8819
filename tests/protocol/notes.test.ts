/** Notes as the server writes them: styles by the settings, a file of the user's, and nothing loaded before a note is written. */
import { expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-protocol/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { CAPABLE, type Client } from '../harness/client.ts';
import { appliedTo } from '../harness/edits.ts';
import { start } from '../harness/server.ts';
import { Workspace } from '../harness/workspace.ts';

const RIGHT = 'CNNIC was founded in 1997.\n';
const CITE = 'Cite the source: Creemers 2021';

const cited = async (client: Client, document: TextDocument): Promise<string> => {
  const action = (await client.actions(document, '1997')).find(({ title }) => title === CITE);
  return appliedTo(document, action).split('[^1]: ')[1].trim();
};

/** A client that asks for the edits of an action when it is chosen, as VS Code does. */
const RESOLVING = {
  capabilities: {
    ...CAPABLE,
    textDocument: { ...CAPABLE.textDocument, codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } } },
  },
};

test('each style of the setting, at once', async () => {
  const client = await start();
  const { document } = await client.check('brief.md', RIGHT);
  const notes: Record<string, string> = {
    chicago:
      'Rogier Creemers, *China’s Cyber Governance Institutions* (LeidenAsiaCentre, 2021), sec. “China Internet Network Information Centre.”',
    apa: 'Creemers, R. (2021). *China’s Cyber Governance Institutions*. LeidenAsiaCentre, sec. “China Internet Network Information Centre.”',
    mla: 'Creemers, Rogier. *China’s Cyber Governance Institutions*. LeidenAsiaCentre, Jan. 2021, sec. “China Internet Network Information Centre.”',
    oscola:
      'Rogier Creemers, ‘China’s Cyber Governance Institutions’ (LeidenAsiaCentre 2021) s ‘China Internet Network Information Centre’.',
    bluebook:
      'Rogier Creemers, *China’s Cyber Governance Institutions*, under “China Internet Network Information Centre” (2021).',
  };
  expect(await cited(client, document), 'unless the setting says otherwise').toBe(notes.chicago);
  for (const [style, note] of Object.entries(notes)) {
    await client.changeSettings({ citations: { style } });
    expect(await cited(client, document)).toBe(note);
  }
  await client.changeSettings({ citations: { style: 'no such style' } });
  expect(await cited(client, document)).toBe(notes.chicago);
});

const STYLE = `<?xml version="1.0" encoding="utf-8"?>
<!-- A style of a press -->
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" default-locale="de-AT">
  <info><title>Press</title><id>press</id><updated>2024-01-01T00:00:00+00:00</updated></info>
  <citation><layout suffix="."><group delimiter=": "><names variable="author"><name form="short"/></names><text variable="title" quotes="true"/>
    <group delimiter=" "><label variable="locator"/><text variable="locator"/></group></group></layout></citation>
</style>`;
const OWN = 'Creemers: „China’s Cyber Governance Institutions“: Abschnitt „China Internet Network Information Centre“.';

test('a style of the user’s own, in its own language, found from the workspace or by its whole path', async () => {
  const client = await start(new Workspace({ 'styles/my%20press.csl': `\uFEFF${STYLE}` }));
  const { document } = await client.check('brief.md', RIGHT);
  for (const styleFile of [
    'styles/my press.csl',
    './styles/my press.csl',
    '/work space/styles/my press.csl',
    'file:///work%20space/styles/my%20press.csl',
  ]) {
    await client.changeSettings({ citations: { styleFile } });
    expect(await cited(client, document), styleFile).toBe(OWN);
  }
  expect(client.messages).toEqual([]);
});

test('a style file that is corrected counts at once', async () => {
  const workspace = new Workspace({ 'press.csl': '<style class="note">' });
  const client = await start(workspace);
  const { document } = await client.check('brief.md', RIGHT);
  await client.changeSettings({ citations: { styleFile: 'press.csl' } });
  expect(await cited(client, document)).toMatch(/^Rogier/);
  workspace.write('press.csl', STYLE);
  expect(await cited(client, document)).toBe(OWN);
});

test.each([
  ['there is none', undefined, 'it could not be read (there is no such file)'],
  ['it is something else', '# A draft', 'it is not a CSL style (it has no <style> element)'],
  ['it breaks off', STYLE.slice(0, -20), 'it breaks off before its end (it has no </style>)'],
  [
    'it says nothing of citing',
    '<style class="note"><info/></style>',
    'it says nothing of how to cite (it has no <citation> element)',
  ],
  [
    'it only refers to another',
    '<style><info><link href="http://www.zotero.org/styles/apa" rel="independent-parent"/></info></style>',
    'it only refers to another style; use the file of http://www.zotero.org/styles/apa',
  ],
  ['it writes nothing', STYLE.replace(/<layout[\s\S]*<\/layout>/, '<layout/>'), 'it writes notes without title and author'],
  ['it has an element that is none', STYLE.replace('<text variable="title" quotes="true"/>', '<bogus/>'), 'it cannot be used ('],
])(
  'a style file that cannot be used, since %s: the user is told once, and gets the style of the setting',
  async (_why, text, reason) => {
    const client = await start(new Workspace(text === undefined ? {} : { 'press.csl': text }));
    const { document } = await client.check('brief.md', RIGHT);
    await client.changeSettings({ citations: { styleFile: 'press.csl', style: 'apa' } });
    for (let twice = 0; twice < 2; twice++) expect(await cited(client, document)).toMatch(/^Creemers, R\. \(2021\)/);
    expect(client.messages).toEqual([expect.stringContaining(`The citation style press.csl is not used: ${reason}`)]);
    expect(client.messages[0]).toMatch(
      /Correct the file, or the setting factnote\.citations\.styleFile\. Until then notes are in the style "apa"\.$/,
    );
  },
);

test('nothing of it is loaded before a note is written, and nothing twice', async () => {
  const workspace = new Workspace();
  const client = await start(workspace, RESOLVING);
  const { document } = await client.check('brief.md', RIGHT);
  await client.hover(document, 'CNNIC');
  const [action] = await client.actions(document, '1997');
  expect(action).toMatchObject({ title: CITE });
  expect(action.edit).toBeUndefined();
  expect(workspace.asked, 'an action that is offered has loaded nothing').toEqual([]);
  for (let twice = 0; twice < 2; twice++) expect(appliedTo(document, await client.resolve(action))).toContain('1997.[^1]');
  expect(workspace.asked.filter((name) => name === 'citeproc.js')).toHaveLength(1);
  expect(workspace.asked.filter((name) => name.startsWith('styles/'))).toEqual(['styles/chicago-fullnote-bibliography.json']);
});

test('an action of an older version edits nothing', async () => {
  const client = await start(new Workspace(), RESOLVING);
  const { document } = await client.check('brief.md', RIGHT);
  const [action] = await client.actions(document, '1997');
  await client.change(document, { text: `Title\n\n${RIGHT}` });
  expect((await client.resolve(action)).edit).toBeUndefined();
});

test('corrections need no note and are offered whole', async () => {
  const client = await start(new Workspace(), RESOLVING);
  const { document } = await client.check('brief.md', 'CNNIC was founded in 1999.\n');
  const actions = await client.actions(document, '1999');
  const whole = actions.filter(({ edit, title }) => edit && !title.startsWith('Ignore'));
  expect(whole.map(({ title }) => title)).toEqual(['Change to "1997"']);
  const both = actions.find(({ title }) => title.endsWith('and cite the source'));
  expect(appliedTo(document, await client.resolve(both as CodeAction))).toMatch(
    /^CNNIC was founded in 1997\.\[\^1\]\n\n\[\^1\]: Rogier Creemers/,
  );
});

test('without a processor, notes are plain, and the log says why', async () => {
  const workspace = new Workspace();
  workspace.citations.processor = () => Promise.reject(new Error('no disk'));
  const client = await start(workspace);
  const { document } = await client.check('brief.md', RIGHT);
  expect(await cited(client, document)).toMatch(/^Rogier Creemers, \*China’s Cyber Governance Institutions\*/);
  expect(await client.logged(/could not be loaded: no disk/)).toContain('chicago');
});
