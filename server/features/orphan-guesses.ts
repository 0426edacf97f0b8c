/**
 * Where an annotation may have stood whose words are not in the document now.
 */

import type { Pin } from '../../engine/annotations/pin.ts';
import type { Document, SourceFile } from '../../engine/corpus/document.ts';
import { shorten } from '../../engine/text/shorten.ts';
import type { Span } from '../../engine/text/span.ts';
import { ORPHAN_GUESSES, type OrphanGuess, type OrphanGuessesParams } from '../../protocol/annotations.ts';
import { canonicalUri } from '../canonical-uri.ts';
import { documentRange } from '../convert.ts';
import type { Feature } from '../feature.ts';
import { fieldsOf, TEXT } from '../forms.ts';
import { guard } from '../guard.ts';
import { wordsOf } from '../places.ts';

/** UTF-16 units of a guess that are shown. */
const WORDS_SHOWN = 120;

export const orphanGuesses: Feature = {
  capabilities: () => ({}),
  register(services) {
    const { connection, session } = services;
    connection.onRequest(
      ORPHAN_GUESSES,
      guard(
        services,
        'orphan guesses',
        fieldsOf<OrphanGuessesParams>({ uri: TEXT, id: TEXT }),
        ({ uri, id }): readonly OrphanGuess[] => {
          const file = session.snapshot().file(canonicalUri(uri));
          return (file ? guessesFor(file, id) : []).flatMap(({ document, span, score }) => ({
            uri: session.uriOf(document.path),
            range: documentRange(file ?? document, document, span),
            text: shorten(wordsOf(document, span), WORDS_SHOWN),
            percent: Math.round(100 * score),
          }));
        },
      ),
    );
  },
};

interface Guess {
  readonly document: Document;
  readonly span: Span;
  readonly score: number;
}

function guessesFor({ documents, strays }: SourceFile, id: string): readonly Guess[] {
  const isMeant = ({ pin }: { readonly pin: Pin }) => pin.annotation.id === id;
  const own = documents.flatMap((document) =>
    document.annotations
      .filter((placed) => placed.how === 'orphan' && isMeant(placed))
      .flatMap(({ guesses }) => guesses.map((guess) => ({ ...guess, document }))),
  );
  const elsewhere = strays.orphans.filter(isMeant).flatMap(({ guesses }) =>
    guesses.flatMap(({ document: index, span, score }) => {
      const document = documents[index];
      return document ? [{ document, span, score }] : [];
    }),
  );
  return [...own, ...elsewhere];
}
