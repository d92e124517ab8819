/** What is shown of the thing under the cursor, and that no text of a pack becomes markup. */
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { type Hover, MarkupContent } from 'vscode-languageserver-protocol/node';
import { rangeOf } from '../harness/client.ts';
import { start } from '../harness/server.ts';
import { Workspace } from '../harness/workspace.ts';

/** The text of a hover, its escapes taken off. */
function shown(hover: Hover | null): string {
  if (!MarkupContent.is(hover?.contents)) throw new Error('There is no hover.');
  return hover.contents.value.replace(/\\(?=\p{P}|\p{S})/gu, '');
}

/** A hover as an editor draws it that lets everything through. */
function drawn(hover: Hover | null): string {
  if (!MarkupContent.is(hover?.contents)) throw new Error('There is no hover.');
  const all = { allowDangerousHtml: true, allowDangerousProtocol: true };
  return micromark(hover.contents.value, { extensions: [gfm()], htmlExtensions: [gfmHtml()], ...all });
}

test('an entity: names, definition, facts, and which source says so, where', async () => {
  const client = await start();
  const document = await client.open('brief.md', 'The CNNIC runs the registry.');
  const hover = await client.hover(document, 'CNNIC');
  expect(hover?.range).toEqual(rangeOf(document, 'CNNIC'));
  expect(shown(hover)).toMatch(/^\*\*China Internet Network Information Cent(?:re|er)\*\* · CNNIC/);
  expect(shown(hover)).toContain('- CNNIC was established in 1997\n');
  expect(shown(hover)).toContain('\n\n*Creemers 2021, “China Internet Network Information Centre”*');
});

test('a date that the sources support', async () => {
  const client = await start();
  const document = await client.open('brief.md', 'CNNIC was founded in 1997.');
  const hover = await client.hover(document, '1997');
  expect(hover?.range).toEqual(rangeOf(document, '1997'));
  expect(shown(hover)).toContain('**✓ Supported by your sources**');
  expect(shown(hover)).toContain('CNNIC was established in 1997');
});

test('a date that the sources contradict', async () => {
  const client = await start();
  const document = await client.open('brief.md', 'CNNIC was founded in May 1999.');
  const hover = await client.hover(document, 'May 1999');
  expect(hover?.range).toEqual(rangeOf(document, 'May 1999'));
  expect(shown(hover)).toContain('`1999-05`');
  expect(shown(hover)).toContain('**✗ Contradicted by your sources**');
});

test('two dates that changed places: each is contradicted', async () => {
  const client = await start();
  const document = await client.open('brief.md', 'CNNIC moved to the CAC in 2018 and CNCERT in 2014.');
  for (const year of ['2018', '2014'])
    expect(shown(await client.hover(document, year))).toContain('**✗ Contradicted by your sources**');
});

test('a date of which the sources say nothing', async () => {
  const client = await start();
  const document = await client.open('brief.md', 'The weather was fine in 1999.');
  expect(shown(await client.hover(document, '1999'))).toContain('The sources say nothing about it here.');
});

test('a provision', async () => {
  const client = await start();
  const document = await client.open('brief.md', 'See Article 24 of the Cybersecurity Law.');
  const hover = await client.hover(document, 'Article 24');
  expect(shown(hover)).toMatch(/real identity/);
  expect(hover?.range).toEqual(rangeOf(document, 'Article 24 of the Cybersecurity Law'));
});

test('nothing where nothing is known', async () => {
  const client = await start();
  const document = await client.open('brief.md', 'CNNIC and `CNNIC` in Article 9999 of nothing.');
  expect(await client.hover(document, 'in')).toBeNull();
  expect(await client.hover(document, '`CNNIC`')).toBeNull();
  expect(await client.hover(document, 'Article')).toBeNull();
});

test('nothing in a draft that is not open', async () => {
  const client = await start();
  const document = await client.open('brief.md', 'CNNIC');
  await client.close(document);
  expect(await client.hover(document, 'CNNIC')).toBeNull();
});

const HOSTILE = [
  '![pixel](https://spy.example/a.png)',
  '[press](command:workbench.action.quit)',
  '<img src="https://spy.example/b.png"><a href="x">y</a>',
  '<https://spy.example/c> https://spy.example/d www.spy.example/e spy@spy.example',
  '&lt;b&gt; `code` **bold** | cell | [x]: https://spy.example/f',
];

test('text of a pack shows as it is written: no link, image or markup', async () => {
  const said = JSON.stringify(HOSTILE.join(' '));
  const pack = `source: { id: spy, type: document, title: ${said} }
entities:
  tower: { kind: agency, definition: ${said}, names: [Tower of Trickery, { text: ${said}, as: former }] }
facts:
  - { subject: tower, property: task, value: ${said}, where: { section: ${said}, exact: a tower } }
`;
  const client = await start(new Workspace({ 'sources/spy.facts.yaml': pack }));
  const document = await client.open('brief.md', 'The Tower of Trickery stands.');
  const hover = await client.hover(document, 'Tower of Trickery');
  const html = drawn(hover);
  expect(html).not.toMatch(/<(?!\/?(?:p|ul|li|strong|em)\b)[^>]*>/);
  const text = html.replace(/<[^>]*>/g, '').replace(/&(quot|lt|gt|amp);/g, (_, name: keyof typeof SIGNS) => SIGNS[name]);
  expect(text.split(HOSTILE.join(' ')).length - 1, 'definition, former name, fact, section').toBe(4);
});

const SIGNS = { quot: '"', lt: '<', gt: '>', amp: '&' };
