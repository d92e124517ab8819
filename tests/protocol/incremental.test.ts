/** Edits sent as changes, and the same edits made on a plain string: the same text, and the same diagnostics as when it is opened afresh. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Connection, Diagnostic } from 'vscode-languageserver';
import {
  DidChangeTextDocumentNotification,
  type Position,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';
import { Session } from '../../server/protocol/session.ts';
import { connect } from '../harness/server.ts';
import { Workspace } from '../harness/workspace.ts';

interface State {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** A server that tells what it holds. */
function telling(connection: Connection): void {
  const session = new Session(connection, new Workspace());
  connection.onInitialize(() => ({ capabilities: {} }));
  connection.onShutdown(() => session.stop());
  connection.onRequest('test/state', async (uri: string): Promise<State | null> => {
    const open = await session.draft(uri);
    return open ? { text: open.document.getText(), diagnostics: session.diagnosticsOf(open.document, open.draft) } : null;
  });
  connection.listen();
}

/** Pieces that make and break mentions, blocks and lines, with signs of more than one unit. */
const PIECES =
  `CNNIC was founded in 1999.|CNNIC| was founded in |19|99|1997|CSAC|. |, |# |- |> |**|\`|[^1]|<!--|-->|\\|&amp;|🏛️|𝒜|שלום|国家| `
    .split('|')
    .concat('\n', '\r', '\r\n', '\n\n', '\n[^1]: ', '| a |\n| - |\n', '\uFEFF', '\0');

const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join(''));
/** A share of the text's length, which is not known before the edits before it are made. */
const place = fc.double({ min: 0, max: 1, noNaN: true });
const edit = fc.record({ from: place, to: place, text });
const message = fc.array(edit, { minLength: 1, maxLength: 3 });

/** Where an offset stands, counted from the text alone; no position lies inside a line end. */
function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: lines[lines.length - 1].length };
}

const outside = (text: string, offset: number) => (text.slice(offset - 1, offset + 1) === '\r\n' ? offset - 1 : offset);

function edited(text: string, { from, to, text: put }: { from: number; to: number; text: string }) {
  const [start, end] = [from, to].map((share) => outside(text, Math.round(share * text.length))).sort((a, b) => a - b);
  const change: TextDocumentContentChangeEvent = {
    range: { start: positionAt(text, start), end: positionAt(text, end) },
    text: put,
  };
  return { change, text: text.slice(0, start) + put + text.slice(end) };
}

test('whatever is typed', async () => {
  const client = connect(telling);
  await client.initialize();
  let runs = 0;
  const stateOf = (uri: string) => client.connection.sendRequest<State>('test/state', uri);
  await fc.assert(
    fc.asyncProperty(text, fc.array(message, { minLength: 1, maxLength: 5 }), async (before, messages) => {
      const document = await client.open(`typed-${++runs}.md`, before);
      let now = before;
      for (const [at, edits] of messages.entries()) {
        const contentChanges = edits.map((edit) => {
          const { change, text } = edited(now, edit);
          now = text;
          return change;
        });
        const textDocument = { uri: document.uri, version: at + 2 };
        await client.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument, contentChanges });
      }
      const typed = await stateOf(document.uri);
      await client.close(document);
      expect(typed.text).toBe(now);
      const fresh = await client.open(`fresh-${runs}.md`, now);
      expect(typed.diagnostics).toEqual((await stateOf(fresh.uri)).diagnostics);
      await client.close(fresh);
    }),
    { numRuns: 200 },
  );
}, 60_000);
