/**
 * Bringing the diagnostics, inlay hints and code lenses of open documents, and the lists that a client shows, up to date after a change.
 *
 * A client that pulls asks by itself for a document that the user opens or types in; it is told to ask again only
 * when other open documents were touched, or one that it has pulled already. A client that does not pull gets the
 * diagnostics pushed. Hints and lenses are always asked for: by itself after an edit, else when the client is told to.
 */
import { CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';
import type { AskedHints } from './asked-hints.ts';
import type { DiagnosticReports } from './diagnostic-reports.ts';
import { describeError } from './guard.ts';
import type { Session } from './session.ts';

/** Milliseconds after the last key. */
const DELAY = 200;

/** Milliseconds in which a client asks for hints that was told to. */
const HINTS_DELAY = 1000;

/** How often it is told. */
const HINTS_TOLD = 4;

/** What tells the client of changes in its own way. */
interface News {
  /** @param hasChanged Whether what documents say, or where, may have changed. */
  tell(hasChanged: boolean): void;
}

export class Refresher {
  readonly #connection: Connection;
  readonly #session: Session;
  readonly #reports: DiagnosticReports;
  readonly #hints: AskedHints;
  readonly #news: readonly News[];
  #edited = new Set<string>();
  #cancel: (() => void) | null = null;
  #cancelHints: (() => void) | null = null;

  constructor(
    connection: Connection,
    session: Session,
    reports: DiagnosticReports,
    hints: AskedHints,
    news: readonly News[],
  ) {
    this.#connection = connection;
    this.#session = session;
    this.#reports = reports;
    this.#hints = hints;
    this.#news = news;
  }

  /** The user opened or changed a document. */
  edited(path: string): void {
    this.#edited.add(path);
    this.schedule();
  }

  /** The user closed a document: what was pushed for it is taken back. */
  closed(uri: string): void {
    if (!this.#session.client.pullDiagnostics)
      void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** Refresh when nothing has changed for 200 ms. */
  schedule(): void {
    this.#cancel?.();
    this.#cancel = this.#session.host.after(DELAY, () => this.refresh());
  }

  /** Refresh the open documents that were touched. Never throws. */
  refresh(): void {
    this.#cancel?.();
    this.#cancel = null;
    try {
      const touched = this.#session.takeTouched();
      const edited = this.#edited;
      this.#edited = new Set();
      const open = [...this.#session.openTexts()].map(([path]) => path);
      if (!this.#session.client.pullDiagnostics) {
        this.#push(open.filter((path) => touched.has(path) || edited.has(path)));
      } else if (open.some((path) => touched.has(path) && this.#needsAnotherPull(path, edited)))
        this.#askToPull();
      if (open.some((path) => touched.has(path) && this.#needsOtherHints(path, edited))) {
        this.#askForHints();
        this.#askForLenses();
      }
      for (const news of this.#news) news.tell(touched.size > 0);
      void this.#session.readAhead();
    } catch (error) {
      this.#connection.console.error(`refreshing failed: ${describeError(error)}`);
    }
  }

  /** Refresh every open document, because the settings have changed. */
  refreshAll(): void {
    if (this.#session.client.pullDiagnostics) this.#askToPull();
    else for (const [path] of this.#session.openTexts()) this.#edited.add(path);
    // Globs take documents in and leave them out.
    this.#askForHints();
    this.#askForLenses();
    this.schedule();
  }

  /** Refresh what open documents show, because the user has corrected it. */
  corrected(): void {
    if (this.#session.client.refreshTokens) {
      this.#connection.languages.semanticTokens.refresh().catch((error: unknown) => {
        this.#connection.console.error(`the client did not refresh: ${describeError(error)}`);
      });
    }
    this.schedule();
  }

  dispose(): void {
    this.#cancel?.();
    this.#cancelHints?.();
  }

  /** A client that has pulled what was just opened or typed may have done so before the change elsewhere. */
  #needsAnotherPull(path: string, edited: ReadonlySet<string>): boolean {
    return !edited.has(path) || this.#reports.isOutdated(path);
  }

  #askToPull(): void {
    if (this.#session.client.refreshDiagnostics)
      this.#logFailure(this.#connection.languages.diagnostics.refresh());
  }

  /** The same for hints. */
  #needsOtherHints(path: string, edited: ReadonlySet<string>): boolean {
    return !edited.has(path) || this.#hints.isOutdated(path);
  }

  /** VS Code does not hear of other hints while it waits for an answer about hints: so it is told until it asks. */
  #askForHints(times = HINTS_TOLD): void {
    if (!this.#session.client.refreshHints) return;
    this.#logFailure(this.#connection.languages.inlayHint.refresh());
    const { count } = this.#hints;
    this.#cancelHints?.();
    this.#cancelHints = this.#session.host.after(HINTS_DELAY, () => {
      // A client that has never asked shows none.
      if (count > 0 && this.#hints.count === count && times > 1) this.#askForHints(times - 1);
    });
  }

  #askForLenses(): void {
    if (this.#session.client.refreshLenses)
      this.#logFailure(this.#connection.sendRequest(CodeLensRefreshRequest.type));
  }

  #logFailure(answer: Promise<void>): void {
    answer.catch((error: unknown) => {
      this.#connection.console.error(`the client did not refresh: ${describeError(error)}`);
    });
  }

  #push(paths: readonly string[]): void {
    for (const path of paths) {
      const uri = this.#session.uriOf(path);
      const version = this.#session.versionOf(uri);
      const diagnostics = [...(this.#reports.of(path).items ?? [])];
      const params = version === undefined ? { uri, diagnostics } : { uri, version, diagnostics };
      void this.#connection.sendDiagnostics(params);
    }
  }
}
