/**
 * Where an annotation may have stood whose words are not in the document now.
 */
import { ORPHAN_GUESSES, type OrphanGuess, type OrphanGuessesParams } from '../../protocol/annotations.ts';
import { canonicalUri } from '../canonical-uri.ts';
import { documentRange } from '../convert.ts';
import type { Feature } from '../feature.ts';
import { guard } from '../guard.ts';
import { wordsOf } from '../places.ts';
import { shorten } from '../plain-text.ts';

/** UTF-16 units of a guess that are shown. */
const WORDS_SHOWN = 120;

export const orphanGuesses: Feature = {
  capabilities: () => ({}),
  register(services) {
    const { connection, session } = services;
    connection.onRequest(
      ORPHAN_GUESSES,
      guard(services, 'orphan guesses', ({ uri, id }: OrphanGuessesParams): readonly OrphanGuess[] => {
        const file = session.snapshot().file(canonicalUri(uri));
        const orphans = file?.documents.flatMap((document) =>
          document.annotations
            .filter(({ pin, how }) => how === 'orphan' && pin.annotation.id === id)
            .flatMap(({ guesses }) => guesses.map((guess) => ({ document, ...guess }))),
        );
        return (orphans ?? []).map(({ document, span, score }) => ({
          uri: session.uriOf(document.path),
          range: documentRange(file ?? document, document, span),
          text: shorten(wordsOf(document, span), WORDS_SHOWN),
          percent: Math.round(100 * score),
        }));
      }),
    );
  },
};
