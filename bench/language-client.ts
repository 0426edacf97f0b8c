/**
 * The least client that a language server can be measured with: it starts the server, frames messages over its
 * standard streams, answers what the server asks, and times its answers. Knows nothing of quotations.
 */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { onExit } from './clean-up.ts';

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code?: number; readonly message: string };
}

/** A request that was answered with an error. */
export class AnsweredWithError extends Error {
  /** As the protocol numbers it. */
  readonly code: number;

  constructor({ code = 0, message }: NonNullable<Message['error']>) {
    super(message);
    this.code = code;
  }
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

export class LanguageClient {
  private readonly server: ChildProcessWithoutNullStreams;
  private readonly waiting = new Map<number, Waiting>();
  private readonly answers: Readonly<Record<string, (params: unknown) => unknown>>;
  /** What has come of the message that is under way, in pieces: joining them at each would go through a long one again and again. */
  private readonly pieces: Buffer[] = [];
  private pending = 0;
  /** How many bytes there must be for it to be worth looking. */
  private expected = 0;
  private lastId = 0;
  private errors = '';

  /**
   * `answers` has what the server may ask, by method; all else is answered with null.
   *
   * @param env Added to the environment of this process.
   */
  constructor(
    command: readonly string[],
    answers: Readonly<Record<string, (params: unknown) => unknown>>,
    env: Readonly<Record<string, string>> = {},
  ) {
    const [program = '', ...parameters] = command;
    this.answers = answers;
    this.server = spawn(program, parameters, { stdio: 'pipe', env: { ...process.env, ...env } });
    onExit(() => this.server.kill('SIGKILL'));
    this.server.stdout.on('data', (chunk: Buffer) => this.receive(chunk));
    this.server.stderr.on('data', (chunk: Buffer) => {
      this.errors = (this.errors + chunk.toString()).slice(-2000);
    });
    this.server.stdin.on('error', () => {});
    this.server.on('error', (error) => this.failAll(error.message));
    this.server.on('exit', (code, signal) =>
      this.failAll(`the server ended (${signal ?? code}). ${this.errors}`),
    );
  }

  get processId(): number | undefined {
    return this.server.pid;
  }

  notify(method: string, params: unknown): void {
    this.send({ method, params });
  }

  /** Rejects when the server ends, answers with an error, or does not answer within `timeout` milliseconds. */
  request(method: string, params: unknown, timeout = 30_000): Promise<unknown> {
    this.lastId += 1;
    const id = this.lastId;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.waiting.delete(id);
        this.notify('$/cancelRequest', { id });
        reject(new Error(`${method} was not answered within ${timeout / 1000} s. ${this.errors}`));
      }, timeout);
      this.waiting.set(id, { resolve, reject, timer });
      this.send({ id, method, params });
    });
  }

  /** Ask the server to end, and end it if it does not. */
  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.server.once('exit', resolve));
    if (this.server.exitCode !== null || this.server.signalCode !== null) return;
    await this.request('shutdown', null, 5000).catch(() => {});
    this.notify('exit', null);
    const timer = setTimeout(() => this.server.kill('SIGKILL'), 2000);
    await ended;
    clearTimeout(timer);
  }

  private send(message: Message): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.server.stdin.write(body);
  }

  private receive(chunk: Buffer): void {
    this.pieces.push(chunk);
    this.pending += chunk.length;
    if (this.pending < this.expected) return;
    let received = Buffer.concat(this.pieces.splice(0));
    for (;;) {
      const header = received.indexOf('\r\n\r\n');
      const length =
        header < 0 ? 0 : /content-length: *(\d+)/i.exec(received.toString('latin1', 0, header))?.[1];
      this.expected = header < 0 ? received.length + 1 : header + 4 + Number(length ?? 0);
      if (received.length < this.expected) break;
      const message = JSON.parse(received.toString('utf8', header + 4, this.expected)) as Message;
      received = received.subarray(this.expected);
      this.handle(message);
    }
    this.pieces.push(received);
    this.pending = received.length;
  }

  private handle({ id, method, params, result, error }: Message): void {
    if (method !== undefined) {
      const answer = this.answers[method]?.(params) ?? null;
      if (id !== undefined) this.send({ id, result: answer });
      return;
    }
    const request = this.waiting.get(Number(id));
    if (!request) return;
    this.waiting.delete(Number(id));
    clearTimeout(request.timer);
    if (error) request.reject(new AnsweredWithError(error));
    else request.resolve(result);
  }

  private failAll(reason: string): void {
    for (const { reject, timer } of this.waiting.values()) {
      clearTimeout(timer);
      reject(new Error(reason));
    }
    this.waiting.clear();
  }
}
