/**
 * Requests whose parameters are anything: each is answered, or refused as wrong, and none fails inside the server.
 */
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import * as lsp from 'vscode-languageserver/node';
import { startServer } from '../../server/server.ts';
import { CAPABILITIES } from './client.ts';
import { MemoryHost } from './memory-host.ts';

const URI = 'file:///work/a.txt';
const TEXT = '“We will not sell the harbour,” Ada Marsh said.\n\n“We will not sell it,” she said.\n';

/** What every field of a request is, so that each can be left out or replaced alone. */
const FIELDS: Readonly<Record<string, unknown>> = {
  textDocument: { uri: URI },
  uri: URI,
  position: { line: 0, character: 34 },
  positions: [{ line: 0, character: 34 }],
  range: { start: { line: 0, character: 0 }, end: { line: 2, character: 9 } },
  context: { diagnostics: [], includeDeclaration: true },
  item: { name: 'a', kind: 15, uri: URI, data: { document: `${URI}#0`, quotation: 0, words: 'a' } },
  data: {
    uri: URI,
    position: { line: 0, character: 34 },
    document: 'a',
    quotations: [0],
    version: 1,
    id: 'a',
  },
  act: { about: 'tag', tag: 'a' },
  change: { kind: 'text', text: 'a' },
  files: [{ oldUri: URI, newUri: `${URI}.txt`, name: 'a.txt', text: 'a' }],
  rows: [0, 9],
  columns: [0, 9],
  row: 0,
  column: 0,
  limit: 9,
  previousResultIds: [{ uri: URI, value: 'a' }],
  hasIdleDocuments: true,
  onlyDiffering: false,
  ...Object.fromEntries(
    ['query', 'key', 'id', 'newName', 'text', 'template', 'title', 'name', 'from', 'to', 'previousResultId']
      .concat(['speaker', 'including', 'report', 'statement', 'document', 'person', 'tag'])
      .map((field) => [field, 'a']),
  ),
  ...{ order: 'name', by: 'kind', format: 'csv', direction: 'up', type: 'person' },
  ...{ rowOrder: 'spread', columnOrder: 'rows' },
};

const WRONG: readonly unknown[] = [
  null,
  5,
  -0.5,
  'a',
  true,
  [],
  [null],
  {},
  { uri: 5, kind: 'a', about: 'a' },
];

const FAR = { line: 2e9, character: 2e9 };

const PARAMS: readonly unknown[] = [
  undefined,
  ...WRONG,
  [[]],
  [FIELDS, 5],
  { ...FIELDS, format: 'plain', direction: 'next' },
  { textDocument: {} },
  { textDocument: { uri: 5 } },
  { textDocument: { uri: 'nowhere' }, uri: '' },
  { uri: 'crossquote-member:/a.txt' },
  { ...FIELDS, position: FAR, positions: [FAR], range: { start: FAR, end: FAR } },
  {
    ...FIELDS,
    position: { line: -1, character: -1 },
    range: { start: FAR, end: { line: -1, character: -1 } },
  },
  ...Object.keys(FIELDS).flatMap((field) =>
    [undefined, ...WRONG].map((value) => ({ ...FIELDS, [field]: value })),
  ),
];

test('no request fails inside the server, whatever its parameters are', async () => {
  const server = await startedServer();
  const methods = [...new Set([...lspMethods(), ...server.registered])];
  expect(methods).toContain('crossquote/status');
  const failures: string[] = [];
  const answered = new Set<string>();
  for (const method of methods) {
    for (const params of PARAMS) {
      const error = await server.request(method, params);
      if (error === undefined) answered.add(method);
      else if (error.code === lsp.ErrorCodes.MethodNotFound) break;
      else if (error.code !== lsp.ErrorCodes.InvalidParams && error.code !== lsp.LSPErrorCodes.RequestFailed)
        failures.push(`${method} ${JSON.stringify(params)?.slice(0, 99)}: ${error.code} ${error.message}`);
    }
  }
  expect(failures).toEqual([]);
  // Each has been asked rightly at least once, so that what is said of its answers is said of something.
  expect([...server.registered].filter((method) => !answered.has(method))).toEqual([]);
});

test('what is wrong is named', async () => {
  const server = await startedServer();
  const messageFor = async (method: string, params: unknown) =>
    (await server.request(method, params))?.message;
  expect(await messageFor('textDocument/hover', null)).toBe('hover: the parameters have to be an object');
  expect(await messageFor('textDocument/hover', { textDocument: { uri: 5 } })).toBe(
    'hover: textDocument.uri has to be a string',
  );
  expect(await messageFor('crossquote/entities', { ...FIELDS, order: 'a' })).toBe(
    'entities: order has to be "documents" or "name"',
  );
  expect(await messageFor('textDocument/selectionRange', { ...FIELDS, positions: [{ line: 0 }] })).toBe(
    'selection ranges: positions[0].character has to be a whole number',
  );
});

test('a request that needs no parameters is answered without', async () => {
  const server = await startedServer();
  expect(await server.request('crossquote/status', undefined)).toBeUndefined();
  expect(await server.request('crossquote/exportChoices', null)).toBeUndefined();
});

/** All requests of the protocol that a client sends. */
function lspMethods(): readonly string[] {
  return Object.values(lsp).flatMap((own) => {
    const { method, messageDirection } = own as Partial<Record<'method' | 'messageDirection', string>>;
    return method === undefined || messageDirection === 'serverToClient' || ELSEWHERE.test(method)
      ? []
      : [method];
  });
}

/** Notifications, what begins and ends a connection, and a request that the library of open texts takes, unannounced. */
const ELSEWHERE = /\/did|^(?:initialized?|shutdown|exit)$|willSaveWaitUntil$/;

/** A server that gets its messages as they are, which no client library would send. */
async function startedServer() {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const connection = lsp.createConnection(
    new lsp.StreamMessageReader(toServer),
    new lsp.StreamMessageWriter(toClient),
  );
  const registered = new Set<string>();
  const { onRequest } = connection;
  connection.onRequest = ((type: string | { readonly method: string }, ...handler: [never]) => {
    registered.add(typeof type === 'string' ? type : type.method);
    return onRequest(type as string, ...handler);
  }) as typeof onRequest;
  const host = new MemoryHost();
  host.write(URI, TEXT);
  startServer(connection, host);

  const writer = new lsp.StreamMessageWriter(toServer);
  const waiting = new Map<unknown, (message: lsp.ResponseMessage) => void>();
  new lsp.StreamMessageReader(toClient).listen((message) => {
    const { id } = message as lsp.ResponseMessage;
    if (lsp.Message.isResponse(message)) waiting.get(id)?.(message);
    else if (lsp.Message.isRequest(message)) void writer.write(answerOf(message));
  });
  const send = (message: object) => writer.write({ jsonrpc: '2.0', ...message } as lsp.Message);
  let asked = 0;
  const request = async (method: string, params: unknown) => {
    const id = ++asked;
    const answer = new Promise<lsp.ResponseMessage>((resolve) => waiting.set(id, resolve));
    await send({ id, method, params });
    return (await answer).error;
  };
  const fileOperations = { willRename: true };
  const capabilities = { ...CAPABILITIES, workspace: { ...CAPABILITIES.workspace, fileOperations } };
  await request('initialize', { capabilities, workspaceFolders: [{ uri: 'file:///work', name: 'work' }] });
  await send({ method: 'initialized', params: {} });
  const textDocument = { uri: URI, languageId: 'plaintext', version: 1, text: TEXT };
  await send({ method: 'textDocument/didOpen', params: { textDocument } });
  return { registered, request };
}

/** A client that has no settings, and takes no edit. */
function answerOf({ id, method }: lsp.RequestMessage): lsp.Message {
  const results: Readonly<Record<string, unknown>> = {
    'workspace/configuration': [null],
    'workspace/applyEdit': { applied: false },
  };
  return { jsonrpc: '2.0', id, result: results[method] ?? null } as lsp.Message;
}
