/**
 * Says to the server what the user says of a passage, and to the user where it was not noted.
 */

import type { Memento } from 'vscode';
import { l10n } from 'vscode';
import {
  type Act,
  ANNOTATE,
  type AnnotateParams,
  type AnnotateResult,
  type AnnotationChange,
  CHANGE_ANNOTATION,
  type ChangeAnnotationParams,
  MOVE_ANNOTATIONS,
  type MoveAnnotationsParams,
  type ShownAnnotation,
} from '../../protocol/annotations.ts';
import type { LanguageSession } from '../language-session.ts';
import { tellRefusals } from '../tell-refusals.ts';
import type { ActUndo } from './act-undo.ts';
import { askAnnotatorOnce } from './annotator.ts';
import type { Passage } from './passage.ts';

interface Request {
  readonly method: string;
  readonly params: object;
}

const NOT_NOTED = l10n.t('This was not noted.');

export class Acts {
  readonly #session: LanguageSession;
  readonly #undo: ActUndo;
  readonly #memory: Memento;

  /** @param memory Of the extension, for all windows. */
  constructor(session: LanguageSession, undo: ActUndo, memory: Memento) {
    this.#session = session;
    this.#undo = undo;
    this.#memory = memory;
  }

  /** Note one thing, or several that are undone at once. @returns Whether all were noted; else the user has been told. */
  annotate({ uri, range }: Passage, ...acts: readonly Act[]): Promise<boolean> {
    return this.#perform(
      uri,
      acts.map((act) => ({ method: ANNOTATE, params: { uri, range, act } satisfies AnnotateParams })),
    );
  }

  /** @returns Whether it was changed; else the user has been told. */
  change({ uri, id }: Pick<ShownAnnotation, 'uri' | 'id'>, change: AnnotationChange): Promise<boolean> {
    const params: ChangeAnnotationParams = { uri, id, change };
    return this.#perform(uri, [{ method: CHANGE_ANNOTATION, params }]);
  }

  /** Say of one file what is said of another that is gone. @returns Whether it was; else the user has been told. */
  move(from: string, to: string): Promise<boolean> {
    const params: MoveAnnotationsParams = { from, to };
    return this.#perform(to, [{ method: MOVE_ANNOTATIONS, params }]);
  }

  async #perform(uri: string, requests: readonly Request[]): Promise<boolean> {
    await askAnnotatorOnce(this.#memory);
    const refusal = await this.#undo.together(uri, () => this.#refusalOf(requests));
    if (refusal !== null) await tellRefusals(NOT_NOTED, [refusal]);
    return refusal === null;
  }

  /** Never rejects: what the user has typed must not be lost to a server that has gone. */
  async #refusalOf(requests: readonly Request[]): Promise<string | null> {
    try {
      for (const { method, params } of requests) {
        const { refusal } = await this.#session.request<AnnotateResult>(method, params);
        if (refusal !== null) return refusal;
      }
      return null;
    } catch (error) {
      this.#session.output.error(`An act was not noted: ${error}`);
      return l10n.t('Crossquote does not answer.');
    }
  }
}
