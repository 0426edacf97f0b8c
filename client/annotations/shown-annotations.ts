/**
 * The annotations of the documents that are seen, for all that shows them there.
 */
import { Disposable, EventEmitter, type TextDocument, window } from 'vscode';
import {
  ANNOTATIONS_IN,
  type AnnotationsInParams,
  type ShownAnnotation,
} from '../../protocol/annotations.ts';
import type { LanguageSession } from '../language-session.ts';

/** Milliseconds without news before the server is asked again. */
const DELAY = 100;

/** Milliseconds before a server that did not answer is asked again. */
const RETRY_DELAY = 5000;

export class ShownAnnotations implements Disposable {
  readonly #session: LanguageSession;
  readonly #changed = new EventEmitter<TextDocument>();
  /** The annotations of a document are others than before. */
  readonly onDidChange = this.#changed.event;
  readonly #annotations = new Map<TextDocument, readonly ShownAnnotation[]>();
  /** The versions of the documents that the annotations were asked for. */
  readonly #versions = new Map<TextDocument, number>();
  readonly #listeners: Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(session: LanguageSession) {
    this.#session = session;
    this.#listeners = Disposable.from(
      this.#changed,
      session.onDidChangeAnnotations(() => this.#refreshSoon()),
      session.sources.onDidChange(() => this.#refreshSoon()),
      window.onDidChangeVisibleTextEditors(() => this.#refreshSoon()),
    );
    this.#refreshSoon();
  }

  /** In text order, those of an unknown place last; none for a document that is not seen. */
  in(document: TextDocument): readonly ShownAnnotation[] {
    return this.#annotations.get(document) ?? [];
  }

  /** The same, at the places where they are in the text as it is now. */
  async now(document: TextDocument): Promise<readonly ShownAnnotation[]> {
    if (this.#versions.has(document) && this.#versions.get(document) !== document.version)
      await this.#ask(document);
    return this.in(document);
  }

  /** Ask the server for what is seen; it tells of the next change then. */
  async refresh(): Promise<void> {
    clearTimeout(this.#timer);
    const seen = new Set(window.visibleTextEditors.map(({ document }) => document));
    const documents = [...seen].filter((document) => this.#session.sources.has(document));
    for (const document of this.#versions.keys()) if (!documents.includes(document)) this.#forget(document);
    if (documents.length === 0) return;
    try {
      await Promise.all(documents.map((document) => this.#ask(document)));
    } catch (error) {
      this.#session.output.error(`The annotations were not found: ${error}`);
      // A server that has not answered tells of no change.
      this.#refreshSoon(RETRY_DELAY);
    }
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#listeners.dispose();
  }

  #refreshSoon(delay = DELAY): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.refresh(), delay);
  }

  async #ask(document: TextDocument): Promise<void> {
    const { version } = document;
    const params: AnnotationsInParams = { uri: document.uri.toString() };
    const annotations = await this.#session.request<readonly ShownAnnotation[]>(ANNOTATIONS_IN, params);
    // The places of an answer to a text that has changed are wrong by now.
    if (document.version !== version) return this.#refreshSoon();
    this.#versions.set(document, version);
    this.#set(document, annotations);
  }

  #forget(document: TextDocument): void {
    this.#versions.delete(document);
    this.#set(document, []);
  }

  #set(document: TextDocument, annotations: readonly ShownAnnotation[]): void {
    if (JSON.stringify(annotations) === JSON.stringify(this.in(document))) return;
    if (annotations.length > 0) this.#annotations.set(document, annotations);
    else this.#annotations.delete(document);
    this.#changed.fire(document);
  }
}
