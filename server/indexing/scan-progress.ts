/**
 * The scan's progress as the client shows it: how many files are read, with a button to stop.
 *
 * The client is asked for the progress while the scan already runs, because a slow client must not hold it up.
 */
import type {
  CancellationTokenSource,
  Connection,
  WorkDoneProgressServerReporter,
} from 'vscode-languageserver';
import type { Host } from '../host.ts';
import type { Say } from '../say.ts';
import type { Session } from '../session.ts';

/** Milliseconds between two reports, so that messages do not cost more than the work. */
const REPORT_EVERY = 100;

export class ScanProgress {
  readonly #host: Host;
  readonly #say: Say;
  #reporter: WorkDoneProgressServerReporter | null = null;
  #ended = false;
  #count = 0;
  #done = 0;
  #reported = 0;

  /** @param source Cancelled when the user stops the scan. */
  constructor(connection: Connection, { host, say }: Session, source: CancellationTokenSource) {
    this.#host = host;
    this.#say = say;
    connection.window.createWorkDoneProgress().then(
      (reporter) => {
        if (this.#ended) return;
        this.#reporter = reporter;
        reporter.token.onCancellationRequested(() => source.cancel());
        reporter.begin(say('Crossquote: reading sources'), 0, this.#message(), true);
      },
      () => connection.console.info('the client shows no progress'),
    );
  }

  found(count: number): void {
    this.#count = count;
  }

  report(done: number): void {
    this.#done = done;
    const now = this.#host.now();
    if (!this.#reporter || now - this.#reported < REPORT_EVERY) return;
    this.#reported = now;
    this.#reporter.report((100 * done) / Math.max(1, this.#count), this.#message());
  }

  end(): void {
    this.#ended = true;
    this.#reporter?.done();
  }

  #message(): string {
    return this.#count === 0
      ? this.#say('finding files')
      : this.#say('{0} of {1} files', this.#done, this.#count);
  }
}
