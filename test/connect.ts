/**
 * The least that an editor does to speak with a server that runs elsewhere: greets, answers what it is asked, and
 * waits for the first scan.
 */
import {
  createProtocolConnection,
  type Hover,
  type InitializeResult,
  type LogMessageParams,
  type MessageReader,
  type MessageWriter,
  type ProtocolConnection,
  type ShowMessageParams,
} from 'vscode-languageserver/node';

export interface Greeting {
  readonly folder: string;
  readonly initializationOptions?: unknown;
  /** Answers to the server's own requests, by method. */
  readonly answers?: Readonly<Record<string, (params: never) => unknown>>;
}

export interface Editor {
  readonly connection: ProtocolConnection;
  readonly greeted: InitializeResult;
  /** Resolves when the first scan has ended, with what the server says of it. */
  readonly scanned: Promise<string>;
  /** What the server has shown to the user, in order. */
  readonly shown: readonly string[];
}

export async function connect(
  reader: MessageReader,
  writer: MessageWriter,
  { folder, initializationOptions, answers = {} }: Greeting,
): Promise<Editor> {
  const connection = createProtocolConnection(reader, writer);
  const scanned = new Promise<string>((resolve) => {
    connection.onNotification('window/logMessage', ({ message }: LogMessageParams) => {
      if (/^read \d+ files/.test(message)) resolve(message);
    });
  });
  const shown: string[] = [];
  connection.onNotification('window/showMessage', ({ message }: ShowMessageParams) => {
    shown.push(message);
  });
  for (const [method, answer] of Object.entries(answers)) {
    connection.onRequest(method, (params) => answer(params as never));
  }
  connection.listen();
  const greeted = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: folder,
    workspaceFolders: [{ uri: folder, name: 'work' }],
    initializationOptions,
    capabilities: { textDocument: { hover: { contentFormat: ['markdown'] }, diagnostic: {} } },
  });
  await connection.sendNotification('initialized', {});
  return { connection, greeted, scanned, shown };
}

/** The value of the hover at a place in a document that need not be open. */
export async function hoverAt(
  { connection }: Editor,
  uri: string,
  line: number,
  character: number,
): Promise<string> {
  const params = { textDocument: { uri }, position: { line, character } };
  const hover = await connection.sendRequest<Hover | null>('textDocument/hover', params);
  const contents = hover?.contents;
  return contents && typeof contents === 'object' && 'value' in contents ? contents.value : '';
}
