/**
 * An editor's side of a session with the language server: the documents that are open, their versions, and what an
 * editor sends when somebody types or points at something. Measures nothing.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Position } from '../protocol/requests.ts';
import { DEFAULT_SETTINGS } from '../protocol/settings.ts';
import { CLIENT_CAPABILITIES } from './client-capabilities.ts';
import { LanguageClient } from './language-client.ts';
import type { Probe } from './probes.ts';

/** Milliseconds after which the first scan is given up. */
const SCAN_TIMEOUT = 600_000;

/** Milliseconds after which a scan must have ended whose progress was never shown. */
const SHORT_SCAN = 5000;

export class Session {
  readonly client: LanguageClient;
  readonly root: string;
  private readonly cache: string | false;
  private readonly versions = new Map<string, number>();
  private readonly typed = new Set<string>();
  private scansBegun = 0;
  private scansEnded = 0;
  private noteScanned: () => void = () => {};
  private readonly firstScan = new Promise<void>((resolve) => {
    this.noteScanned = resolve;
  });

  /** Start the server `command` on `folder`. */
  constructor(command: readonly string[], folder: string, { cache = false, env = {} }: Start = {}) {
    this.root = pathToFileURL(folder).href;
    this.cache = cache;
    this.client = new LanguageClient(
      command,
      {
        'workspace/configuration': (params) =>
          (params as { items: readonly unknown[] }).items.map(() => DEFAULT_SETTINGS),
        '$/progress': (params) => this.noteProgress(params as ProgressParams),
        'window/logMessage': (params) => this.noteLog(params as LogParams),
      },
      env,
    );
  }

  /** Say hello, and wait for the answer. */
  async greet(): Promise<void> {
    await this.client.request('initialize', {
      processId: process.pid,
      rootUri: this.root,
      workspaceFolders: [{ uri: this.root, name: 'corpus' }],
      capabilities: CLIENT_CAPABILITIES,
      initializationOptions: { cache: this.cache },
    });
    this.client.notify('initialized', {});
  }

  /** Open the probes' articles. */
  open(probes: readonly Probe[]): void {
    for (const { path, text } of probes) {
      this.versions.set(path, 1);
      const textDocument = { uri: this.uriOf(path), languageId: 'plaintext', version: 1, text };
      this.client.notify('textDocument/didOpen', { textDocument });
    }
  }

  diagnostics({ path }: Probe): Promise<unknown> {
    return this.client.request(
      'textDocument/diagnostic',
      { textDocument: { uri: this.uriOf(path) } },
      SCAN_TIMEOUT,
    );
  }

  /**
   * Wait until the probes are answered in full, or the scan has ended and they still are not.
   *
   * @returns How many are answered in full.
   */
  async ready(probes: readonly Probe[]): Promise<number> {
    const start = performance.now();
    let complete = 0;
    // The last ones first: files are scanned in order, and whoever has the last has the others.
    for (const probe of probes.toReversed()) {
      for (;;) {
        const waited = performance.now() - start;
        const ended = this.scansBegun === this.scansEnded && (this.scansBegun > 0 || waited > SHORT_SCAN);
        if (await this.isComplete(probe)) {
          complete += 1;
          break;
        }
        if (ended) break;
        if (waited > SCAN_TIMEOUT) throw new Error(`${probe.path}: the scan does not end.`);
        await wait(50);
      }
    }
    return complete;
  }

  /** Wait until all files have been read once. */
  scanned(): Promise<void> {
    return this.firstScan;
  }

  symbols({ path }: Probe): Promise<unknown> {
    return this.client.request('textDocument/documentSymbol', { textDocument: { uri: this.uriOf(path) } });
  }

  tokens({ path }: Probe): Promise<unknown> {
    return this.client.request('textDocument/semanticTokens/full', {
      textDocument: { uri: this.uriOf(path) },
    });
  }

  hover(probe: Probe): Promise<unknown> {
    return this.client.request('textDocument/hover', this.placeOf(probe));
  }

  references(probe: Probe): Promise<unknown> {
    const params = { ...this.placeOf(probe), context: { includeDeclaration: true } };
    return this.client.request('textDocument/references', params, SCAN_TIMEOUT);
  }

  /** Insert a letter, or take it out again the next time, and wait for what is asked then: the article's diagnostics. */
  async type(probe: Probe, start: Position, ask = () => this.diagnostics(probe)): Promise<void> {
    const key = `${probe.path} ${start.line}:${start.character}`;
    const again = this.typed.delete(key);
    if (!again) this.typed.add(key);
    const version = (this.versions.get(probe.path) ?? 0) + 1;
    this.versions.set(probe.path, version);
    const end = { line: start.line, character: start.character + (again ? 1 : 0) };
    this.client.notify('textDocument/didChange', {
      textDocument: { uri: this.uriOf(probe.path), version },
      contentChanges: [{ range: { start, end }, text: again ? '' : 'x' }],
    });
    await ask();
  }

  /** Ask something of the server's own. */
  ask<Answer>(method: string, params: object): Promise<Answer> {
    return this.client.request(method, params, SCAN_TIMEOUT) as Promise<Answer>;
  }

  /** Do as an editor does that is to change a file: open it, and change its text. */
  edit(path: string, before: string, after: string): void {
    const uri = this.uriOf(path);
    const version = (this.versions.get(path) ?? 0) + 1;
    this.versions.set(path, version);
    if (version === 1) {
      const textDocument = { uri, languageId: 'json', version, text: before };
      this.client.notify('textDocument/didOpen', { textDocument });
    }
    this.client.notify('textDocument/didChange', {
      textDocument: { uri, version: version + 1 },
      contentChanges: [{ text: after }],
    });
    this.versions.set(path, version + 1);
  }

  private async isComplete(probe: Probe): Promise<boolean> {
    const places = ((await this.references(probe)) ?? []) as readonly { readonly uri: string }[];
    return probe.expected.every((path) => places.some(({ uri }) => uri.endsWith(`/${path}`)));
  }

  private placeOf({ path, quotation }: Probe) {
    return { textDocument: { uri: this.uriOf(path) }, position: quotation };
  }

  private noteProgress({ value }: ProgressParams): null {
    if (value.kind === 'begin') this.scansBegun += 1;
    if (value.kind === 'end') this.scansEnded += 1;
    return null;
  }

  private noteLog({ message }: LogParams): null {
    if (/^read \d+ files/.test(message)) this.noteScanned();
    return null;
  }

  uriOf(path: string): string {
    return `${this.root}/${path}`;
  }
}

interface Start {
  /** The folder in which the server keeps what it finds; false for none. */
  readonly cache?: string | false;
  /** Added to the environment of the server. */
  readonly env?: Readonly<Record<string, string>>;
}

interface LogParams {
  readonly message: string;
}

interface ProgressParams {
  readonly value: { readonly kind: 'begin' | 'report' | 'end' };
}
