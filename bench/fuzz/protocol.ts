/**
 * A client that is wrong about everything, for one session with the built server: opens, changes and closes hostile texts, asks
 * at random places, also before it has greeted and while its texts change.
 *
 * What may never happen: an internal error, an answer that points outside of its text, no answer, or the end of the server.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { onExit } from '../clean-up.ts';
import { CLIENT_CAPABILITIES } from '../client-capabilities.ts';
import { AnsweredWithError, LanguageClient } from '../language-client.ts';
import type { Random } from '../random.ts';
import { makeHostilePiece, makeHostileText } from './hostile-texts.ts';
import { liesIn, lookThrough } from './look-through.ts';
import { type RandomRequest, randomRange, randomRequest } from './random-request.ts';

export interface ProtocolFigures {
  notifications: number;
  requests: number;
  /** Answers that hold something, and how many ranges they pointed at. */
  answers: number;
  ranges: number;
  /** Requests that were withdrawn because a text changed, or were of a kind that the server has not. */
  declined: number;
  /** Milliseconds until an answer came. */
  readonly times: number[];
}

export function noProtocolFigures(): ProtocolFigures {
  return { notifications: 0, requests: 0, answers: 0, ranges: 0, declined: 0, times: [] };
}

/**
 * One session.
 *
 * @param command Starts the server.
 * @param messages How many there are in it, about.
 * @param figures Are added to.
 * @returns What went wrong, a sentence each.
 */
export async function fuzzProtocol(
  command: readonly string[],
  random: Random,
  messages: number,
  figures: ProtocolFigures,
): Promise<readonly string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'crossquote-fuzz-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  onExit(remove);
  const session = new FuzzedSession(command, folder, random, figures);
  try {
    await session.run(messages);
  } catch (error) {
    session.problems.push(String(error));
  } finally {
    await session.close();
    remove();
  }
  return session.problems;
}

/** Answers that are errors, and rightly so. */
const DECLINED: ReadonlySet<number> = new Set([
  // Not known, not greeted yet, cancelled, changed meanwhile, refused with a reason that the user reads.
  ...[-32601, -32002, -32800, -32801, -32803, -32602, -32600],
]);

class FuzzedSession {
  readonly problems: string[] = [];
  readonly #client: LanguageClient;
  readonly #random: Random;
  readonly #figures: ProtocolFigures;
  readonly #root: string;
  readonly #folder: string;
  /** All that was ever on disk or open and may still be known, by canonical URI: files are read some time after they change. */
  readonly #earlier = new Map<string, string[]>();
  /** By the URI that the server was told. */
  readonly #open = new Map<string, TextDocument>();
  #ids: string[] = [];
  #objects: object[] = [];

  constructor(command: readonly string[], folder: string, random: Random, figures: ProtocolFigures) {
    this.#random = random;
    this.#figures = figures;
    this.#folder = folder;
    this.#root = pathToFileURL(folder).href;
    this.#client = new LanguageClient(command, {
      'workspace/configuration': () => [null],
      'workspace/applyEdit': () => ({ applied: false }),
      'window/logMessage': (params) => this.#hear(params as { readonly message: string }),
    });
  }

  async run(messages: number): Promise<void> {
    for (const name of NAMES) this.#write(name);
    if (this.#random.chance(0.3)) await this.#ask(3);
    const folders = [this.#root, `${this.#root}/deep`].slice(0, this.#random.between(1, 2));
    await this.#client.request('initialize', {
      processId: process.pid,
      rootUri: this.#root,
      workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
      capabilities: this.#random.chance(0.8) ? CAPABILITIES : {},
    });
    this.#client.notify('initialized', {});
    for (let sent = 0; sent < messages && this.problems.length < MOST_PROBLEMS; ) {
      for (let edits = this.#random.between(0, 4); edits > 0; edits--, sent++) this.#disturb();
      const asked = this.#random.between(1, 8);
      await this.#ask(asked);
      sent += asked;
    }
  }

  async close(): Promise<void> {
    await this.#client.close();
  }

  /** Ask several things at once; sometimes a text changes before they are answered. */
  async #ask(count: number): Promise<void> {
    const known = {
      uris: [...NAMES, 'nowhere.txt', 'a.txt'].map((name) => this.#uriOf(name)).concat(STRANGE_URIS),
      ids: this.#ids,
      objects: this.#objects,
      textOf: (uri: string) => this.#textOf(uri),
    };
    const asked = Array.from({ length: count }, () => randomRequest(this.#random, known));
    const answers = Promise.all(asked.map((request) => this.#answerTo(request)));
    if (this.#random.chance(0.2)) {
      this.#disturb();
      await answers;
      return;
    }
    for (const [index, answer] of (await answers).entries())
      this.#judge(asked[index] as RandomRequest, answer);
  }

  async #answerTo({ method, params }: RandomRequest): Promise<unknown> {
    this.#figures.requests++;
    const began = performance.now();
    try {
      return await this.#client.request(method, params, PATIENCE);
    } catch (error) {
      if (error instanceof AnsweredWithError && DECLINED.has(error.code)) this.#figures.declined++;
      else this.#tell(`${method} ${JSON.stringify(params)}: ${error}`);
      return null;
    } finally {
      this.#figures.times.push(performance.now() - began);
    }
  }

  #judge({ method, params, uri }: RandomRequest, answer: unknown): void {
    if (answer === null) return;
    this.#figures.answers++;
    const { ranges, unsafe, ids, objects } = lookThrough(answer, uri);
    for (const text of unsafe)
      this.#tell(`${method} ${JSON.stringify(params)} shows ${JSON.stringify(text)}`);
    this.#ids = [...ids, ...this.#ids].slice(0, MOST_KNOWN);
    this.#objects = [...objects, ...this.#objects].slice(0, MOST_KNOWN);
    const linesOf = new Map<string, readonly (readonly string[])[]>();
    for (const { uri: own, range } of ranges) {
      this.#figures.ranges++;
      const key = canonical(own ?? uri);
      const texts = linesOf.get(key) ?? this.#textsOf(key).map((text) => text.split(/\r\n|\r|\n/));
      linesOf.set(key, texts);
      if (texts.some((lines) => liesIn(lines, range))) continue;
      this.#tell(`${method} ${JSON.stringify(params)} points outside of ${key}: ${JSON.stringify(range)}`);
      return;
    }
  }

  /** Something that changes what the server knows. */
  #disturb(): void {
    this.#figures.notifications++;
    this.#random.pick(DISTURBANCES)(this.#random, {
      write: () => this.#write(this.#random.pick(NAMES)),
      open: () => this.#openOne(),
      change: () => this.#change(),
      close: () => this.#closeOne(),
      notify: (method, params) => this.#client.notify(method, params),
      uri: this.#uriOf(this.#random.pick(NAMES)),
    });
  }

  #write(name: string): void {
    const file = path.join(this.#folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    // As it will be read: what is no text in UTF-8 is replaced, and so it is known here too.
    const text = Buffer.from(makeHostileText(this.#random).replaceAll('\0', '')).toString();
    writeFileSync(file, text);
    this.#keep(this.#uriOf(name), text.replace(/^\ufeff/, ''));
    this.#client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: this.#uriOf(name), type: 2 }],
    });
  }

  #openOne(): void {
    const uri = this.#random.pick([...NAMES.map((name) => this.#uriOf(name)), ...STRANGE_URIS]);
    const languageId = this.#random.pick(['plaintext', 'source-bundle']);
    const document = TextDocument.create(uri, languageId, 1, makeHostileText(this.#random));
    if (this.#open.has(uri)) this.#client.notify('textDocument/didClose', { textDocument: { uri } });
    this.#open.set(uri, document);
    this.#client.notify('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text: document.getText() },
    });
  }

  #change(): void {
    const [uri, document] = this.#random.pick([...this.#open, [this.#uriOf('never.txt'), null] as const]);
    const text = document?.getText() ?? '';
    const contentChanges = Array.from({ length: this.#random.between(1, 3) }, () =>
      this.#random.chance(0.1)
        ? { text: makeHostileText(this.#random) }
        : { range: randomRange(this.#random, text), text: makeHostilePiece(this.#random) },
    );
    const version = (document?.version ?? 0) + 1;
    if (document) this.#open.set(uri, TextDocument.update(document, contentChanges, version));
    this.#client.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  #closeOne(): void {
    const uri = this.#random.pick([...this.#open.keys(), this.#uriOf('never.txt')]);
    this.#keep(uri, this.#open.get(uri)?.getText() ?? '');
    this.#open.delete(uri);
    this.#client.notify('textDocument/didClose', { textDocument: { uri } });
  }

  /** What the server says of itself: that something failed, it says in its log. */
  #hear({ message }: { readonly message: string }): void {
    if (/ failed: |^unexpected: |^Unhandled/.test(message)) this.#tell(message.slice(0, 1500));
  }

  #tell(problem: string): void {
    if (this.problems.length < MOST_PROBLEMS) this.problems.push(problem.slice(0, 3000));
  }

  #textOf(uri: string): string {
    return this.#textsOf(canonical(uri)).at(-1) ?? '';
  }

  /** What the server may take a text to be, by its canonical URI: what is open is known at once. */
  #textsOf(uri: string): readonly string[] {
    const open = [...this.#open.values()].filter((document) => canonical(document.uri) === uri);
    return open.length > 0 ? open.map((document) => document.getText()) : (this.#earlier.get(uri) ?? ['']);
  }

  #keep(uri: string, text: string): void {
    const key = canonical(uri);
    this.#earlier.set(key, [...(this.#earlier.get(key) ?? ['']), text]);
  }

  #uriOf(name: string): string {
    return `${this.#root}/${name}`;
  }
}

/** One spelling of each URI, as the server has it. */
function canonical(uri: string): string {
  return URI.parse(uri).toString();
}

interface Disturbed {
  write(): void;
  open(): void;
  change(): void;
  close(): void;
  notify(method: string, params: object): void;
  readonly uri: string;
}

/** Frequent ones more than once. */
const DISTURBANCES: readonly ((random: Random, session: Disturbed) => void)[] = [
  ...[0, 1, 2].map(
    () =>
      (_: Random, { open }: Disturbed) =>
        open(),
  ),
  ...[0, 1, 2, 3, 4, 5].map(
    () =>
      (_: Random, { change }: Disturbed) =>
        change(),
  ),
  (_, { write }) => write(),
  (_, { close }) => close(),
  (_, { notify }) => notify('$/cancelRequest', { id: 1 }),
  (_, { notify }) => notify('$/unknown', {}),
  (random, { notify, uri }) =>
    notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: random.between(1, 2) }] }),
  (random, { notify }) =>
    notify('workspace/didChangeConfiguration', {
      settings: { crossquote: { language: random.pick(['en', 'de', 'auto', 7]) } },
    }),
];

const CAPABILITIES = {
  ...CLIENT_CAPABILITIES,
  workspace: {
    ...CLIENT_CAPABILITIES.workspace,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
  },
  textDocument: {
    ...CLIENT_CAPABILITIES.textDocument,
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
  },
};

const NAMES = ['a.txt', 'b.bundle', 'deep/c.txt', 'deep/d (1).txtar'] as const;
const STRANGE_URIS = [
  'untitled:Untitled-1',
  'file:///',
  'git:/a.txt?HEAD',
  'x',
  '',
  'file://host/share/e.txt',
  '%zz',
];

/** Milliseconds in which a request is answered on the slowest machine; what takes longer hangs. */
const PATIENCE = 60_000;
const MOST_PROBLEMS = 5;
const MOST_KNOWN = 200;
