/**
 * The one connection to the language server: started when first needed, and started anew when the user asks or the
 * globs change. It knows what to send there, and nothing of what the answers are used for.
 */
import { type CancellationToken, type Disposable, EventEmitter, type LogOutputChannel } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions, Middleware } from 'vscode-languageclient';
import { ANNOTATIONS_CHANGED } from '../protocol/annotations.ts';
import { ENTITIES_CHANGED, STATEMENTS_CHANGED } from '../protocol/requests.ts';
import { announceCommands } from './announce-commands.ts';
import { serveFiles } from './serve-files.ts';
import type { SourceDocuments } from './source-documents.ts';
import { ownSettings } from './window-settings.ts';

/** How the host makes a client whose server is not running yet. */
export type ClientFactory = (options: LanguageClientOptions) => BaseLanguageClient;

export class LanguageSession implements Disposable {
  readonly output: LogOutputChannel;
  readonly sources: SourceDocuments;
  readonly #entitiesChanged = new EventEmitter<void>();
  /** What the server knows of entities may have changed. */
  readonly onDidChangeEntities = this.#entitiesChanged.event;
  readonly #statementsChanged = new EventEmitter<void>();
  /** What the server knows of statements may have changed. */
  readonly onDidChangeStatements = this.#statementsChanged.event;
  readonly #annotationsChanged = new EventEmitter<void>();
  /** What the server knows of annotations may have changed. */
  readonly onDidChangeAnnotations = this.#annotationsChanged.event;
  readonly #createClient: ClientFactory;
  /** The client that is running or about to, null before it is first needed. */
  #client: Promise<BaseLanguageClient> | null = null;

  constructor(createClient: ClientFactory, sources: SourceDocuments, output: LogOutputChannel) {
    this.#createClient = createClient;
    this.sources = sources;
    this.output = output;
  }

  /** Start the server unless it is running. A server that cannot start is reported in the output. */
  async start(): Promise<void> {
    await this.#running().catch((error: unknown) => this.output.error(`The server did not start: ${error}`));
  }

  /** Stop the server, if it runs, and start a new one. A server that was never needed stays away. */
  async restart(): Promise<void> {
    if (this.#client === null) return;
    await this.#stop();
    await this.start();
  }

  /** Ask the server; it is started for the question where it does not run. */
  async request<Answer>(method: string, params: object, token?: CancellationToken): Promise<Answer> {
    const client = await this.#running();
    // A token that is undefined would be taken for a second parameter.
    return token ? client.sendRequest(method, params, token) : client.sendRequest(method, params);
  }

  dispose(): void {
    this.#entitiesChanged.dispose();
    this.#statementsChanged.dispose();
    this.#annotationsChanged.dispose();
    void this.#stop();
  }

  #running(): Promise<BaseLanguageClient> {
    this.#client ??= this.#launch();
    return this.#client;
  }

  async #launch(): Promise<BaseLanguageClient> {
    const client = this.#createClient({
      documentSelector: this.sources.selector(),
      outputChannel: this.output,
      middleware: { workspace: SETTINGS_ON_REQUEST },
      diagnosticCollectionName: 'crossquote',
    });
    serveFiles(client);
    announceCommands(client);
    client.onNotification(ENTITIES_CHANGED, () => this.#entitiesChanged.fire());
    client.onNotification(STATEMENTS_CHANGED, () => this.#statementsChanged.fire());
    client.onNotification(ANNOTATIONS_CHANGED, () => this.#annotationsChanged.fire());
    // A server that has just been started, or has gone, knows nothing of what it was asked before.
    client.onDidChangeState(() => {
      this.#entitiesChanged.fire();
      this.#statementsChanged.fire();
      this.#annotationsChanged.fire();
    });
    await client.start();
    return client;
  }

  async #stop(): Promise<void> {
    const client = this.#client;
    this.#client = null;
    // A client that never started has nothing to stop, and its failure has been reported.
    await client?.then((running) => running.dispose()).catch(() => undefined);
  }
}

/**
 * The server gets what the user has set, and only when it asks: the client would also send all settings with every
 * change, among them the manifest's defaults, and a settings file would never count.
 */
const SETTINGS_ON_REQUEST: NonNullable<Middleware['workspace']> = {
  configuration: ({ items }) => items.map(() => ownSettings()),
  didChangeConfiguration: (_sections, next) => next(undefined),
};
