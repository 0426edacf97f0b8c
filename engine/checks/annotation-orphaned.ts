/**
 * An annotation whose words are gone: it is kept, and does nothing until somebody says where it belongs.
 */
import type { PlacedPin } from '../annotations/pin.ts';
import { type FileSpan, toFile } from '../text/span.ts';
import { annotationInWords } from './annotation-in-words.ts';
import type { Check, Finding } from './check.ts';

export const annotationOrphaned: Check = {
  code: 'annotation-orphaned',
  summary: 'The words that somebody has annotated are gone.',
  severity: 'warning',
  *run(_snapshot, file): Iterable<Finding> {
    // What is said of a member that is not there is told where the file begins.
    for (const orphan of file.strays.orphans) yield told(orphan, { fileStart: 0, fileEnd: 0 }, file.path, 0);
    for (const document of file.documents) {
      for (const placed of document.annotations) {
        if (placed.how !== 'orphan') continue;
        yield told(placed, toFile({ start: 0, end: 0 }, document.base), file.path, document.base);
      }
    }
  },
};

/** @param base File offset of the document that the guesses are in. */
function told({ pin, guesses }: PlacedPin, span: FileSpan, path: string, base: number): Finding {
  const [guess] = guesses;
  const { member } = pin.target;
  const where = member === null ? 'the text' : member;
  return {
    span,
    message: `${annotationInWords(pin)} finds its words no more in ${where}; choose a place for it, or remove it.`,
    related: guess ? [{ path, span: toFile(guess.span, base), message: 'it may have stood here' }] : [],
  };
}
