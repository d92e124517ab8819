/** A server and a client in this process, joined by two streams as a real connection is. */
import { PassThrough } from 'node:stream';
import { onTestFinished } from 'vitest';
import { type Connection, createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import {
  createProtocolConnection,
  type InitializeParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { serve } from '../../server/protocol/server.ts';
import { Client } from './client.ts';
import { Workspace } from './workspace.ts';

/** A client whose server is not initialized yet. Both end with the test. */
export function connect(run: (connection: Connection) => void): Client {
  const up = new PassThrough();
  const down = new PassThrough();
  const server = createConnection(ProposedFeatures.all, new StreamMessageReader(up), new StreamMessageWriter(down));
  const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  run(server);
  onTestFinished(async () => {
    await client.sendRequest('shutdown');
    client.dispose();
    server.dispose();
  });
  return new Client(client);
}

/** A client whose server is up and has read the workspace. */
export async function start(host = new Workspace(), params: Partial<InitializeParams> = {}): Promise<Client> {
  const client = connect((connection) => serve(connection, host));
  await client.initialize(params);
  await client.idle();
  return client;
}
