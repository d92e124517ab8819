/** A handler that fails answers nothing, logs once, and the server lives. */
import { expect, test } from 'vitest';
import type { FileKind } from '../../server/protocol/host.ts';
import { CHECK_WORKSPACE } from '../../server/protocol/wire.ts';
import { rangeOf } from '../harness/client.ts';
import { start } from '../harness/server.ts';
import { Workspace } from '../harness/workspace.ts';

const WRONG = 'CNNIC was founded in 1999.';

/** Fails when it is asked for one kind of file. */
class Failing extends Workspace {
  constructor(private readonly failing: FileKind) {
    super({ 'a.md': WRONG });
  }
  override async files(folders: readonly string[], kind: FileKind) {
    if (kind === this.failing) throw new Error(`no ${kind} today`);
    return super.files(folders, kind);
  }
}

/** Fails whenever a finding is put into words, for as long as it is broken. */
class Broken extends Workspace {
  broken = true;
  override get manual(): string {
    if (this.broken) throw new Error('no manual today');
    return 'file:///manual.md';
  }
}

test('a request that fails', async () => {
  const client = await start(new Failing('draft'));
  expect(await client.connection.sendRequest(CHECK_WORKSPACE)).toEqual({ files: 0, findings: 0, unread: 0 });
  expect(client.logs).toEqual([expect.stringMatching(/^factnote\/checkWorkspace failed: Error: no draft today/)]);
  expect((await client.check('brief.md', WRONG)).diagnostics).toHaveLength(1);
});

test('packs that cannot be listed: the shipped ones hold', async () => {
  const client = await start(new Failing('pack'));
  expect(client.logs).toEqual([expect.stringMatching(/^The source packs could not be loaded: Error: no pack today/)]);
  expect((await client.check('brief.md', WRONG)).diagnostics).toHaveLength(1);
});

test('a check that fails: the next one counts', async () => {
  const host = new Broken();
  const client = await start(host);
  const document = await client.open('brief.md', 'Nothing.');
  await client.diagnosed(document);
  const broken = await client.change(document, { range: rangeOf(document, 'Nothing.'), text: WRONG });
  await client.logged(/could not be checked/);
  host.broken = false;
  const mended = await client.change(broken, { text: `${WRONG} ` });
  expect(await client.diagnosed(mended)).toHaveLength(1);
  expect(client.logs).toEqual([expect.stringMatching(/brief\.md could not be checked: Error: no manual today/)]);
});

test('nonsense from a client', async () => {
  const client = await start();
  const document = await client.open('brief.md', 'CNNIC');
  const textDocument = { uri: document.uri };
  const far = { line: 9999, character: 9999 };
  expect(await client.connection.sendRequest('textDocument/hover', { textDocument, position: far })).toBeNull();
  const range = { start: far, end: { line: 0, character: 0 } };
  expect(
    await client.connection.sendRequest('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } }),
  ).toEqual([]);
  expect(await client.connection.sendRequest('textDocument/hover', { textDocument })).toBeNull();
  expect(client.logs).toEqual([expect.stringMatching(/^hover failed/)]);
  expect(await client.hover(document, 'CNNIC')).not.toBeNull();
});
