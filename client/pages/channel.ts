/**
 * The page's end of what it and the extension say to each other, and the state that outlives the page: a page that is
 * hidden is thrown away, and made anew when it is seen again.
 */
import type { AnswerOf, Asked, Contract, News, ParamsOf, Question, Told } from './contract.ts';

/** What the editor gives to each page, once. */
declare function acquireVsCodeApi(): {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
};

interface Waiting {
  resolve(answer: unknown): void;
  reject(reason: Error): void;
}

export class Channel<C extends Contract, State> {
  readonly #editor = acquireVsCodeApi();
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;

  /** @param news What to do when the page is told something. */
  constructor(news: { readonly [N in News<C>]: (about: C['news'][N]) => void }) {
    window.addEventListener('message', ({ origin, data }: MessageEvent<Told>) => {
      if (origin !== window.origin) return;
      if (data.kind === 'news') news[data.news as News<C>](data.about as never);
      else this.#settle(data);
    });
  }

  /** What was kept last, by this page or the one before it; undefined where nothing was. */
  get state(): State | undefined {
    return this.#editor.getState() as State | undefined;
  }

  keep(state: State): void {
    this.#editor.setState(state);
  }

  /** @throws Error where the extension has no answer. */
  ask<Q extends Question<C>>(question: Q, params: ParamsOf<C, Q>): Promise<AnswerOf<C, Q>> {
    const id = ++this.#last;
    const asked: Asked = { id, question, params };
    this.#editor.postMessage(asked);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: (answer) => resolve(answer as AnswerOf<C, Q>), reject });
    });
  }

  #settle(told: Exclude<Told, { readonly kind: 'news' }>): void {
    const waiting = this.#waiting.get(told.id);
    this.#waiting.delete(told.id);
    if (told.kind === 'answer') waiting?.resolve(told.answer);
    else waiting?.reject(new Error('the extension has no answer'));
  }
}
