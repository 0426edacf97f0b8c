/**
 * A page in a web view beside the editors: opened once and then shown again, put back after a reload of the window. It
 * answers what the page asks, and knows nothing of what it shows.
 *
 * A page may load the files of its own folder in `dist/pages` alone, and run its own script alone.
 */
import {
  type Disposable,
  type ExtensionContext,
  env,
  l10n,
  Uri,
  ViewColumn,
  type Webview,
  type WebviewPanel,
  window,
} from 'vscode';
import type { Asked, Contract, News, Told } from '../pages/contract.ts';
import { pageShell } from './page-shell.ts';

export interface Page<C extends Contract> {
  /** That of its folder in `client/pages`; the kind of the panel is the same with `crossquote.` before it. */
  readonly name: string;
  readonly title: string;
  readonly answers: C['questions'];
  /** Hears what could not be answered. */
  fail(question: string, error: unknown): void;
}

export class PagePanel<C extends Contract> implements Disposable {
  readonly #context: ExtensionContext;
  readonly #page: Page<C>;
  readonly #restoring: Disposable;
  #panel: WebviewPanel | undefined;

  constructor(context: ExtensionContext, page: Page<C>) {
    this.#context = context;
    this.#page = page;
    this.#restoring = window.registerWebviewPanelSerializer(this.#kind, {
      deserializeWebviewPanel: async (panel) => this.#adopt(panel),
    });
  }

  /** Show the page, where it was if it is open. */
  show(): void {
    if (this.#panel) this.#panel.reveal();
    else this.#adopt(window.createWebviewPanel(this.#kind, this.#page.title, ViewColumn.Active));
  }

  /** The group of editors that the page stands in; undefined where it is not open. */
  get column(): ViewColumn | undefined {
    return this.#panel?.viewColumn;
  }

  /** Tell the page something; one that is not seen is told nothing, and asks when it is made again. */
  tell<N extends News<C>>(news: N, about: C['news'][N]): void {
    this.#send({ kind: 'news', news, about });
  }

  dispose(): void {
    this.#restoring.dispose();
    this.#panel?.dispose();
  }

  get #kind(): string {
    return `crossquote.${this.#page.name}`;
  }

  #adopt(panel: WebviewPanel): void {
    // A second one, as a window may put back, would be told nothing.
    this.#panel?.dispose();
    this.#panel = panel;
    const { webview } = panel;
    const folder = Uri.joinPath(this.#context.extensionUri, 'dist', 'pages', this.#page.name);
    webview.options = { enableScripts: true, localResourceRoots: [folder] };
    const asking = webview.onDidReceiveMessage((asked: Asked) => this.#answer(asked));
    panel.onDidDispose(() => {
      asking.dispose();
      if (this.#panel === panel) this.#panel = undefined;
    });
    webview.html = this.#shell(webview, folder);
  }

  #shell(webview: Webview, folder: Uri): string {
    const address = (file: string) => webview.asWebviewUri(Uri.joinPath(folder, file)).toString();
    return pageShell({
      title: this.#page.title,
      script: address('page.js'),
      style: address('page.css'),
      source: webview.cspSource,
      nonce: crypto.randomUUID(),
      language: l10n.bundle === undefined ? 'en' : env.language,
      texts: l10n.bundle ?? {},
    });
  }

  async #answer({ id, question, params }: Asked): Promise<void> {
    const answers = this.#page.answers as Readonly<Record<string, (params: unknown) => Promise<unknown>>>;
    try {
      const find = Object.hasOwn(answers, question) ? answers[question] : undefined;
      if (!find) throw new Error('the page does not have this question');
      this.#send({ kind: 'answer', id, answer: await find(params) });
    } catch (error) {
      this.#page.fail(question, error);
      this.#send({ kind: 'failure', id });
    }
  }

  #send(told: Told): void {
    void this.#panel?.webview.postMessage(told);
  }
}
