/**
 * The one wrapper around every request.
 *
 * Parameters of another form than the handler's are refused. A handler may throw whatever it likes: here a cancellation becomes
 * the protocol's error for it, an answer about a text that has changed meanwhile is withdrawn, and anything else is logged and
 * answered as an internal error. Nothing gets past it that would end the server.
 *
 * Handlers are registered with `onRequest`: the library's other methods, such as `onHover`, look into the parameters first, and
 * fail where there are none.
 */
import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { Cancelled, type Checkpoint, createCheckpoint } from './checkpoint.ts';
import { type Form, Malformed } from './forms.ts';
import type { Session } from './session.ts';

/** What a handler gets beside its parameters. */
export interface Task {
  readonly token: CancellationToken;
  /** To be awaited in every loop that may be long. */
  readonly checkpoint: Checkpoint;
  /** The version of the text that it is about, when it was asked; undefined where that is not open. */
  readonly version: number | undefined;
}

interface GuardServices {
  readonly connection: Connection;
  readonly session: Session;
}

/** Answers a request, whatever comes as its parameters. It rejects with nothing but a `ResponseError`. */
type Handler<R> = (params: unknown, token: CancellationToken) => Promise<R>;

/**
 * Make a request handler of a function that only knows how to answer. What it answers about a text is withdrawn when the text
 * has changed meanwhile.
 *
 * @param name The request's name, for the log and the error's message.
 */
export function guard<P, R>(
  services: GuardServices,
  name: string,
  form: Form<P>,
  answer: (params: P, task: Task) => R | Promise<R>,
): Handler<R> {
  const { session } = services;
  return guardAct(services, name, form, async (params: P, task) => {
    const uri = uriIn(params);
    const result = await answer(params, task);
    if (task.token.isCancellationRequested) throw new Cancelled();
    if (uri !== undefined && session.versionOf(uri) !== task.version) {
      throw new ResponseError(LSPErrorCodes.ContentModified, `${name}: the text has changed`);
    }
    return result;
  });
}

/** The same for what changes something: once that is done the answer says so, whatever becomes of the text. */
export function guardAct<P, R>(
  { connection, session }: GuardServices,
  name: string,
  form: Form<P>,
  act: (params: P, task: Task) => R | Promise<R>,
): Handler<R> {
  return async (...received: readonly unknown[]) => {
    // The token comes last, and alone where the message has no parameters.
    const token = received.at(-1) as CancellationToken;
    const given = received.length > 1 ? received[0] : undefined;
    try {
      const params = form(given, '');
      const uri = uriIn(params);
      const version = uri === undefined ? undefined : session.versionOf(uri);
      if (uri !== undefined) await session.wanted(uri);
      return await act(params, { token, checkpoint: createCheckpoint(session.host, token), version });
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      if (error instanceof Malformed) {
        const message = `${name}: ${error.message}`;
        connection.console.warn(message);
        throw new ResponseError(ErrorCodes.InvalidParams, message);
      }
      if (error instanceof Cancelled) {
        throw new ResponseError(LSPErrorCodes.RequestCancelled, `${name}: cancelled`);
      }
      connection.console.error(`${name} failed: ${describeError(error)}`);
      throw new ResponseError(ErrorCodes.InternalError, `${name} failed: ${messageOf(error)}`);
    }
  };
}

/** Of the text that a request is about; fields that its form does not name can be anything. */
function uriIn(params: unknown): string | undefined {
  const { textDocument, uri = textDocument?.uri } = (params ?? {}) as Partial<{
    textDocument: { uri: unknown } | null;
    uri: unknown;
  }>;
  return typeof uri === 'string' ? uri : undefined;
}

/** Make a notification handler that logs whatever goes wrong: nobody waits for an answer. */
export function guardNotification<P>(
  connection: Connection,
  name: string,
  act: (params: P) => void | Promise<void>,
): (params: P) => Promise<void> {
  return async (params) => {
    try {
      await act(params);
    } catch (error) {
      connection.console.error(`${name} failed: ${describeError(error)}`);
    }
  };
}

/** The error with its stack, for the log. */
export function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
