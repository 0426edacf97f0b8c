/**
 * What a page in a web view and the extension say to each other: the form of their messages, the same for every page.
 */
import type { RelatedReport } from '../../protocol/requests.ts';

/** What one page may ask, and what it is told unasked. */
export interface Contract {
  /** Methods with one parameter that answer later: the extension has them, the page calls them by name. */
  readonly questions: object;
  /** By name, what is told. */
  readonly news: object;
}

/** A place in a document that is to be shown beside the page. */
export interface ShownPlace extends Pick<RelatedReport, 'uri' | 'range'> {
  /** Whether the keys stay with the page. */
  readonly isGlance: boolean;
}

export type Question<C extends Contract> = string & keyof C['questions'];

export type ParamsOf<C extends Contract, Q extends Question<C>> = C['questions'][Q] extends (
  params: infer Params,
) => Promise<unknown>
  ? Params
  : never;

export type AnswerOf<C extends Contract, Q extends Question<C>> = C['questions'][Q] extends (
  params: never,
) => Promise<infer Answer>
  ? Answer
  : never;

export type News<C extends Contract> = string & keyof C['news'];

/** Page to extension. */
export interface Asked {
  /** Counted up by the page; the answer bears it. */
  readonly id: number;
  readonly question: string;
  readonly params: unknown;
}

/** Extension to page. */
export type Told =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  /** There is no answer; why not is in the log. */
  | { readonly kind: 'failure'; readonly id: number }
  | { readonly kind: 'news'; readonly news: string; readonly about: unknown };
