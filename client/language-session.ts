/**
 * The one connection to the language server: started when first needed, and started anew when the user asks or the
 * globs change. It knows what to send there, and nothing of what the answers are used for.
 */
import { type CancellationToken, type Disposable, EventEmitter, type LogOutputChannel } from 'vscode';
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  type Middleware,
  State,
} from 'vscode-languageclient';
import { ANNOTATIONS_CHANGED } from '../protocol/annotations.ts';
import { ENTITIES_CHANGED, STATEMENTS_CHANGED, STATUS_CHANGED } from '../protocol/requests.ts';
import { announceCommands } from './announce-commands.ts';
import { CrashCount } from './crash-count.ts';
import { crashHandler } from './follow-crashes.ts';
import { serveFiles } from './serve-files.ts';
import type { SourceDocuments } from './source-documents.ts';
import { ownSettings } from './window-settings.ts';

/** How the host makes a client whose server is not running yet. */
export type ClientFactory = (options: LanguageClientOptions) => BaseLanguageClient;

/** Whether the server answers: `none` before it is needed, `failed` when it has gone and does not come back by itself. */
type SessionState = 'none' | 'starting' | 'running' | 'failed';

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
  readonly #statusChanged = new EventEmitter<void>();
  /** The server has started or gone, or what it tells of itself may have changed. */
  readonly onDidChangeStatus = this.#statusChanged.event;
  readonly #createClient: ClientFactory;
  readonly #crashes = new CrashCount();
  #state: SessionState = 'none';
  /** The client that is running or about to, null before it is first needed. */
  #client: Promise<BaseLanguageClient> | null = null;

  constructor(createClient: ClientFactory, sources: SourceDocuments, output: LogOutputChannel) {
    this.#createClient = createClient;
    this.sources = sources;
    this.output = output;
  }

  get state(): SessionState {
    return this.#state;
  }

  /** Start the server unless it is running. A server that cannot start is reported in the output. */
  async start(): Promise<void> {
    await this.#running().catch((error: unknown) => {
      this.output.error(`The server did not start: ${error}`);
      this.#setState('failed');
    });
  }

  /** Stop the server, if it runs, and start a new one. A server that was never needed stays away. */
  async restart(): Promise<void> {
    if (this.#client === null) return;
    this.#crashes.reset();
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
    this.#statusChanged.dispose();
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
      errorHandler: crashHandler(this.#crashes),
    });
    serveFiles(client);
    announceCommands(client);
    client.onNotification(ENTITIES_CHANGED, () => this.#entitiesChanged.fire());
    client.onNotification(STATEMENTS_CHANGED, () => this.#statementsChanged.fire());
    client.onNotification(ANNOTATIONS_CHANGED, () => this.#annotationsChanged.fire());
    client.onNotification(STATUS_CHANGED, () => this.#statusChanged.fire());
    // A server that has just been started, or has gone, knows nothing of what it was asked before.
    client.onDidChangeState(({ newState }) => {
      this.#setState(this.#stateOf(newState));
      this.#entitiesChanged.fire();
      this.#statementsChanged.fire();
      this.#annotationsChanged.fire();
    });
    await client.start();
    return client;
  }

  /** A client that is being replaced stops too. */
  #stateOf(state: State): SessionState {
    if (state === State.Running) return 'running';
    return state === State.Stopped && this.#client !== null ? 'failed' : 'starting';
  }

  #setState(state: SessionState): void {
    this.#state = state;
    this.#statusChanged.fire();
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
