/**
 * An annotation whose words are gone: it is kept, and does nothing until somebody says where it belongs.
 */
import { phrased } from '../../protocol/phrase.ts';
import type { Pin } from '../annotations/pin.ts';
import { type FileSpan, toFile } from '../text/span.ts';
import { annotationInWords } from './annotation-in-words.ts';
import type { Check, Finding } from './check.ts';

export const annotationOrphaned: Check = {
  code: 'annotation-orphaned',
  summary: 'The words that somebody has annotated are gone.',
  severity: 'warning',
  *run(_snapshot, file): Iterable<Finding> {
    // What is said of a member that is not there is told where the file begins.
    for (const { pin, guesses } of file.strays.orphans) {
      const [guess] = guesses;
      const base = guess ? (file.documents[guess.document]?.base ?? 0) : 0;
      yield told(
        pin,
        { fileStart: 0, fileEnd: 0 },
        file.path,
        guess && { ...guess, span: toFile(guess.span, base) },
      );
    }
    for (const { annotations, base } of file.documents) {
      for (const { pin, how, guesses } of annotations) {
        if (how !== 'orphan') continue;
        const [guess] = guesses;
        const here = toFile({ start: 0, end: 0 }, base);
        yield told(pin, here, file.path, guess && { ...guess, span: toFile(guess.span, base) });
      }
    }
  },
};

interface FileGuess {
  readonly span: FileSpan;
  /** 1 where all of the words stand there. */
  readonly score: number;
}

/** @param guess Where it may have stood. */
function told(pin: Pin, span: FileSpan, path: string, guess: FileGuess | undefined): Finding {
  const where = pin.target.member ?? phrased('the text');
  const annotation = annotationInWords(pin);
  return {
    span,
    message:
      guess?.score === 1
        ? phrased(
            '{0} may be about words in several places of {1}; choose a place for it, or remove it.',
            annotation,
            where,
          )
        : phrased(
            '{0} finds its words no more in {1}; choose a place for it, or remove it.',
            annotation,
            where,
          ),
    related: guess ? [{ path, span: guess.span, message: phrased('it may have stood here') }] : [],
  };
}
