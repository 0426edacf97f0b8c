/**
 * An editor for tests: speaks to a server in the same process over streams, in the words of the fixture notation.
 *
 *     const client = await openClient(`
 *     //- a.txt
 *     “We will <|>not go,” she said.
 *     //- b.txt
 *     …`);
 *     await client.hover();
 *
 * All documents are on the disk of the test's machine; those named in `open`, or else the first, are open.
 */
import { PassThrough } from 'node:stream';
import {
  type ApplyWorkspaceEditParams,
  type ClientCapabilities,
  type CodeAction,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type Location,
  type LogMessageParams,
  type Position,
  ProgressType,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type ServerCapabilities,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { offsetAt, positionAt } from '../../server/convert.ts';
import { startServer } from '../../server/server.ts';
import { type FixtureDocument, parseFixture } from '../fixture.ts';
import { MemoryHost } from './memory-host.ts';

const FOLDER = 'file:///work';

export interface ClientOptions {
  /** Names of the documents to open; the first one if left out. */
  readonly open?: readonly string[];
  readonly capabilities?: ClientCapabilities;
  /** What `workspace/configuration` answers. */
  readonly settings?: unknown;
  readonly initializationOptions?: unknown;
  readonly folders?: readonly string[] | null;
  /** The language of the editor. */
  readonly locale?: string;
  /** Prepares the machine before the server starts. */
  readonly prepare?: (host: MemoryHost) => void;
  /** Leave out to wait for the first scan. */
  readonly scan?: 'running';
}

/** A modern editor. */
export const CAPABILITIES: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
  },
  textDocument: {
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
      disabledSupport: true,
      isPreferredSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    publishDiagnostics: {
      relatedInformation: true,
      codeDescriptionSupport: true,
      tagSupport: { valueSet: [1, 2] },
    },
    diagnostic: {},
  },
  window: { workDoneProgress: true },
};

/** The same without pulling diagnostics. */
export const PUSH_CAPABILITIES: ClientCapabilities = {
  ...CAPABILITIES,
  textDocument: { publishDiagnostics: CAPABILITIES.textDocument?.publishDiagnostics ?? {} },
};

export async function openClient(fixture: string, options: ClientOptions = {}): Promise<TestClient> {
  const host = new MemoryHost();
  const { documents } = parseFixture(fixture);
  for (const { name, text } of documents) host.write(uriOf(name), text);
  options.prepare?.(host);
  const client = new TestClient(host, documents, options);
  await client.start();
  return client;
}

export function uriOf(name: string): string {
  return name.includes(':') ? name : `${FOLDER}/${name}`;
}

export class TestClient {
  readonly host: MemoryHost;
  readonly connection: ProtocolConnection;
  readonly #documents: readonly FixtureDocument[];
  readonly #options: ClientOptions;
  readonly #texts = new Map<string, string>();
  readonly #versions = new Map<string, number>();
  readonly #waiting = new Set<{ readonly holds: () => boolean; readonly resolve: () => void }>();
  settings: unknown;
  capabilities: ServerCapabilities = {};
  /** What the server sent, in order. */
  readonly logged: string[] = [];
  readonly shown: string[] = [];
  readonly published: PublishDiagnosticsParams[] = [];
  readonly progress: { readonly kind: string; readonly message?: string; readonly cancellable?: boolean }[] =
    [];
  readonly registered: string[] = [];
  refreshes = 0;
  hintRefreshes = 0;
  lensRefreshes = 0;
  statusNews = 0;
  /** Addresses of documents of which the server has told that they have changed. */
  readonly contentRefreshes: string[] = [];
  tokenRefreshes = 0;
  progressToken: string | number | null = null;

  constructor(host: MemoryHost, documents: readonly FixtureDocument[], options: ClientOptions) {
    this.host = host;
    this.#documents = documents;
    this.#options = options;
    this.settings = options.settings ?? null;
    const [toServer, toClient] = [new PassThrough(), new PassThrough()];
    // A raw stream would end the process when it ends.
    const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
    this.connection = createProtocolConnection(
      new StreamMessageReader(toClient),
      new StreamMessageWriter(toServer),
    );
    this.#listen();
    startServer(server, host);
  }

  async start(): Promise<void> {
    const {
      capabilities = CAPABILITIES,
      initializationOptions,
      folders = [FOLDER],
      locale,
      open,
      scan,
    } = this.#options;
    const result = await this.request<{ capabilities: ServerCapabilities }>('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders: folders?.map((uri) => ({ uri, name: uri })) ?? null,
      capabilities,
      initializationOptions,
      locale,
    });
    this.capabilities = result.capabilities;
    await this.notify('initialized', {});
    for (const name of open ?? this.#documents.slice(0, 1).map((document) => document.name))
      await this.open(name);
    if (!scan) await this.scanned();
  }

  request<R>(method: string, params: object): Promise<R> {
    return this.connection.sendRequest(method, params);
  }

  /** A request about the document that has the cursor, at the cursor. */
  atCursor<R>(method: string, more: object = {}): Promise<R> {
    return this.request(method, { ...this.cursor(), ...more });
  }

  notify(method: string, params: object): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  /** The value of a hover at the cursor; null where there is none. */
  async hover(): Promise<string | null> {
    const hover = await this.atCursor<{ contents: { value: string } } | null>('textDocument/hover');
    return hover?.contents.value ?? null;
  }

  /** The value of a hover on the first occurrence of some words. */
  async hoverOn(name: string, words: string): Promise<string | null> {
    const params = { textDocument: { uri: uriOf(name) }, position: this.rangeOf(name, words).start };
    const hover = await this.request<{ contents: { value: string } } | null>('textDocument/hover', params);
    return hover?.contents.value ?? null;
  }

  /** The references at the cursor, as `show` writes them. */
  async references(includeDeclaration = true): Promise<readonly string[]> {
    const context = { includeDeclaration };
    return this.show(await this.atCursor<readonly Location[]>('textDocument/references', { context }));
  }

  /** The diagnostics of a document by pull, as code and words. */
  async diagnostics(name: string): Promise<readonly string[]> {
    const { items } = await this.pull(name);
    return items.map(({ code, range }) => `${code}: ${this.textAt(name, range)}`);
  }

  pull(name: string, previousResultId?: string): Promise<PulledDiagnostics> {
    return this.request('textDocument/diagnostic', { textDocument: { uri: uriOf(name) }, previousResultId });
  }

  /** Places as `name: the words there`. */
  show(locations: readonly Location[]): readonly string[] {
    return locations.map(({ uri, range }) => {
      const name = uri.replace(`${FOLDER}/`, '');
      return `${name}: ${this.textAt(name, range)}`;
    });
  }

  textAt(name: string, range: Range): string {
    const file = { text: this.textOf(name) };
    return file.text.slice(offsetAt(file, range.start), offsetAt(file, range.end));
  }

  /** The range of the first occurrence of some words. */
  rangeOf(name: string, words: string): Range {
    const text = this.textOf(name);
    const offset = text.indexOf(words);
    if (offset < 0) throw new Error(`${name} has no “${words}”`);
    return { start: positionAt({ text }, offset), end: positionAt({ text }, offset + words.length) };
  }

  textOf(name: string): string {
    return (
      this.#texts.get(uriOf(name)) ?? this.#documents.find((document) => document.name === name)?.text ?? ''
    );
  }

  /** The one cursor of the fixture. */
  cursor(): { textDocument: { uri: string }; position: Position } {
    for (const { name, text, cursors } of this.#documents) {
      const [offset] = cursors;
      if (offset !== undefined)
        return { textDocument: { uri: uriOf(name) }, position: positionAt({ text }, offset) };
    }
    throw new Error('the fixture has no cursor');
  }

  async open(name: string, text = this.textOf(name), languageId = 'plaintext'): Promise<void> {
    const uri = uriOf(name);
    this.#texts.set(uri, text);
    this.#versions.set(uri, 1);
    await this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  /** Put words in place of the first occurrence of others, as one incremental change. */
  async replace(name: string, old: string, words: string): Promise<void> {
    const range = this.rangeOf(name, old);
    await this.#change(
      name,
      range,
      words,
      this.textOf(name).replace(old, () => words),
    );
  }

  async #change(name: string, range: Range, words: string, after: string): Promise<void> {
    const uri = uriOf(name);
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#texts.set(uri, after);
    this.#versions.set(uri, version);
    await this.notify('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range, text: words }],
    });
  }

  /** The code actions at the cursor. @param diagnostics What the editor shows there. */
  codeActions(
    only?: readonly string[],
    diagnostics: readonly Diagnostic[] = [],
  ): Promise<readonly CodeAction[]> {
    const { textDocument, position } = this.cursor();
    const context = { diagnostics, ...(only && { only }) };
    const range = { start: position, end: position };
    return this.request('textDocument/codeAction', { textDocument, range, context });
  }

  /** Ask for the edit of a code action that came without it. */
  resolve(action: CodeAction): Promise<CodeAction> {
    return this.request('codeAction/resolve', action);
  }

  /** Take the code action of that title, as a user does from the menu. */
  async take(title: string): Promise<void> {
    const action = (await this.codeActions()).find((action) => action.title === title);
    if (!action) throw new Error(`no action “${title}”`);
    const { edit } = action.edit ? action : await this.resolve(action);
    if (!edit) throw new Error(`no edit “${title}”`);
    await this.apply(edit);
  }

  /** Do as an editor does that takes an edit: files are made on disk, texts are opened and changed, nothing is saved. */
  async apply({ documentChanges = [] }: WorkspaceEdit): Promise<void> {
    for (const change of documentChanges) {
      if ('kind' in change) this.host.write(change.kind === 'create' ? change.uri : '', '');
      else await this.#edit(change.textDocument.uri.replace(`${FOLDER}/`, ''), change.edits);
    }
  }

  async #edit(name: string, edits: readonly object[]): Promise<void> {
    const uri = uriOf(name);
    if (!this.#texts.has(uri)) {
      const onDisk = await this.host.readFile(uri);
      await this.open(name, typeof onDisk === 'string' ? '' : Buffer.from(onDisk).toString(), 'json');
    }
    for (const { range, newText } of edits as readonly TextEdit[]) {
      const file = { text: this.textOf(name) };
      const [start, end] = [offsetAt(file, range.start), offsetAt(file, range.end)];
      await this.#change(name, range, newText, file.text.slice(0, start) + newText + file.text.slice(end));
    }
  }

  async close(name: string): Promise<void> {
    this.#texts.delete(uriOf(name));
    await this.notify('textDocument/didClose', { textDocument: { uri: uriOf(name) } });
  }

  /** Tell the server of files that changed on disk: 1 created, 2 changed, 3 deleted. */
  async changed(...changes: readonly (readonly [name: string, type: 1 | 2 | 3])[]): Promise<void> {
    await this.notify('workspace/didChangeWatchedFiles', {
      changes: changes.map(([name, type]) => ({ uri: uriOf(name), type })),
    });
  }

  /** Wait until so many scans have ended. */
  scanned(count = 1): Promise<void> {
    return this.until(() => this.logged.filter((message) => /^read \d+ files/.test(message)).length >= count);
  }

  /** Wait until something holds; it is looked at whenever the server has sent a message. */
  until(holds: () => boolean): Promise<void> {
    if (holds()) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.add({ holds, resolve }));
  }

  /** Wait until the server has handled all that was sent so far. */
  async handled(): Promise<void> {
    await this.request('textDocument/foldingRange', { textDocument: { uri: 'file:///nowhere' } });
  }

  #listen(): void {
    const { connection } = this;
    const on = (method: string, act: (params: never) => unknown) => {
      connection.onNotification(method, (params) => {
        act(params as never);
        this.#look();
      });
    };
    const answer = (method: string, act: (params: never) => unknown) => {
      connection.onRequest(method, async (params) => {
        const result = (await act(params as never)) ?? null;
        this.#look();
        return result;
      });
    };
    on('window/logMessage', ({ message }: LogMessageParams) => this.logged.push(message));
    on('window/showMessage', ({ message }: LogMessageParams) => this.shown.push(message));
    on('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => this.published.push(params));
    answer('window/workDoneProgress/create', ({ token }: { token: string | number }) => {
      this.progressToken = token;
      connection.onProgress(new ProgressType<TestClient['progress'][number]>(), token, (value) => {
        this.progress.push(value);
        this.#look();
      });
    });
    answer('workspace/configuration', () => [this.settings]);
    answer('workspace/diagnostic/refresh', () => {
      this.refreshes++;
    });
    answer('workspace/inlayHint/refresh', () => {
      this.hintRefreshes++;
    });
    on('crossquote/statusChanged', () => {
      this.statusNews++;
    });
    answer('workspace/textDocumentContent/refresh', ({ uri }: { uri: string }) => {
      this.contentRefreshes.push(uri);
    });
    answer('workspace/codeLens/refresh', () => {
      this.lensRefreshes++;
    });
    answer('workspace/semanticTokens/refresh', () => {
      this.tokenRefreshes++;
    });
    answer('workspace/applyEdit', async ({ edit }: ApplyWorkspaceEditParams) => {
      await this.apply(edit);
      return { applied: true };
    });
    answer(
      'client/registerCapability',
      ({ registrations }: { registrations: readonly { method: string }[] }) => {
        this.registered.push(...registrations.map((registration) => registration.method));
      },
    );
    connection.listen();
  }

  #look(): void {
    for (const waiting of [...this.#waiting]) {
      if (!waiting.holds()) continue;
      this.#waiting.delete(waiting);
      waiting.resolve();
    }
  }
}

export interface PulledDiagnostics {
  readonly kind: 'full' | 'unchanged';
  readonly resultId?: string;
  readonly items: PublishDiagnosticsParams['diagnostics'];
}
