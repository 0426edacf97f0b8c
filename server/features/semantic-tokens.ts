/**
 * Semantic tokens: whole, as the difference to the answer before, and of a range.
 */
import {
  type SemanticTokens,
  type SemanticTokensDelta,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../protocol/semantic-tokens.ts';
import { canonicalUri } from '../canonical-uri.ts';
import { offsetAt } from '../convert.ts';
import type { Feature } from '../feature.ts';
import { fields, IN_DOCUMENT, RANGE, TEXT, TEXT_DOCUMENT } from '../forms.ts';
import { guard } from '../guard.ts';
import type { Session } from '../session.ts';
import { coloursIn } from '../tokens/document-colours.ts';
import { diffTokens, encodeTokens } from '../tokens/encode-tokens.ts';

export const semanticTokens: Feature = {
  capabilities: () => ({
    semanticTokensProvider: {
      legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
      full: { delta: true },
      range: true,
    },
  }),
  register(services) {
    const { connection, session } = services;
    const answers = new LastAnswers();
    connection.onRequest(
      SemanticTokensRequest.type,
      guard(services, 'semantic tokens', IN_DOCUMENT, ({ textDocument }) => {
        const path = canonicalUri(textDocument.uri);
        return answers.keep(session, path, tokensOf(session, path));
      }),
    );
    connection.onRequest(
      SemanticTokensDeltaRequest.type,
      guard(
        services,
        'semantic tokens delta',
        fields({ textDocument: TEXT_DOCUMENT, previousResultId: TEXT }),
        ({ textDocument, previousResultId }): SemanticTokens | SemanticTokensDelta => {
          const path = canonicalUri(textDocument.uri);
          const before = answers.get(path, previousResultId);
          const after = answers.keep(session, path, tokensOf(session, path));
          if (!before) return after;
          return {
            ...(after.resultId && { resultId: after.resultId }),
            edits: diffTokens(before, after.data),
          };
        },
      ),
    );
    connection.onRequest(
      SemanticTokensRangeRequest.type,
      guard(
        services,
        'semantic tokens range',
        fields({ textDocument: TEXT_DOCUMENT, range: RANGE }),
        ({ textDocument, range }): SemanticTokens => {
          const file = session.snapshot().file(canonicalUri(textDocument.uri));
          if (!file) return { data: [] };
          const [from, to] = [offsetAt(file, range.start), offsetAt(file, range.end)];
          const inside = coloursIn(file, { fileStart: from, fileEnd: to });
          return { data: encodeTokens(file, inside) };
        },
      ),
    );
  },
};

function tokensOf(session: Session, path: string): number[] {
  const file = session.snapshot().file(path);
  return file ? encodeTokens(file, coloursIn(file, { fileStart: 0, fileEnd: file.text.length })) : [];
}

/** The last whole answer for each open document, to make differences to. */
class LastAnswers {
  readonly #answers = new Map<string, SemanticTokens>();
  #lastId = 0;

  get(path: string, id: string): readonly number[] | null {
    const answer = this.#answers.get(path);
    return answer?.resultId === id ? answer.data : null;
  }

  keep(session: Session, path: string, data: number[]): SemanticTokens {
    for (const known of this.#answers.keys()) if (!session.isOpen(known)) this.#answers.delete(known);
    const answer = { resultId: String(++this.#lastId), data };
    this.#answers.set(path, answer);
    return answer;
  }
}
