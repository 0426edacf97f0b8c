/**
 * Says to the server what the user says of a passage, and to the user where it was not noted.
 */
import type { Memento } from 'vscode';
import {
  type Act,
  ANNOTATE,
  type AnnotateParams,
  type AnnotateResult,
  type AnnotationChange,
  CHANGE_ANNOTATION,
  type ChangeAnnotationParams,
  type ShownAnnotation,
} from '../../protocol/annotations.ts';
import type { LanguageSession } from '../language-session.ts';
import { tellRefusals } from '../tell-refusals.ts';
import type { ActUndo } from './act-undo.ts';
import { askAnnotatorOnce } from './annotator.ts';
import type { Passage } from './passage.ts';

const NOT_NOTED = 'This was not noted.';

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
      acts.map((act) => ({ method: ANNOTATE, params: { uri, range, act } satisfies AnnotateParams })),
    );
  }

  /** @returns Whether it was changed; else the user has been told. */
  change({ uri, id }: Pick<ShownAnnotation, 'uri' | 'id'>, change: AnnotationChange): Promise<boolean> {
    const params: ChangeAnnotationParams = { uri, id, change };
    return this.#perform([{ method: CHANGE_ANNOTATION, params }]);
  }

  async #perform(
    requests: readonly { readonly method: string; readonly params: object }[],
  ): Promise<boolean> {
    await askAnnotatorOnce(this.#memory);
    const refusal = await this.#undo.together(async () => {
      for (const { method, params } of requests) {
        const answer = await this.#session.request<AnnotateResult>(method, params);
        if (answer.refusal !== null) return answer.refusal;
      }
      return null;
    });
    if (refusal !== null) await tellRefusals(NOT_NOTED, [refusal]);
    return refusal === null;
  }
}
