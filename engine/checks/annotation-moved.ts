/**
 * An annotation whose words are not quite in the text any more, so that where it stands now is a judgement.
 *
 * Words that stand elsewhere as they were have only moved, and nobody need look at them; but such as stood several times may be
 * another passage where the text around them is not theirs.
 */
import { phrased } from '../../protocol/phrase.ts';
import { toFile } from '../text/span.ts';
import { annotationInWords } from './annotation-in-words.ts';
import type { Check, Finding } from './check.ts';

export const annotationMoved: Check = {
  code: 'annotation-moved',
  summary: 'The words that somebody has annotated have changed.',
  severity: 'warning',
  *run(_snapshot, file): Iterable<Finding> {
    for (const document of file.documents) {
      for (const { pin, how, span, score } of document.annotations) {
        if (how !== 'changed' || !span) continue;
        const percent = Math.round(100 * score);
        yield {
          span: toFile(span, document.base),
          message: phrased(
            '{0} stands here now, where {1} % agree; confirm the place, or choose another.',
            annotationInWords(pin),
            percent,
          ),
          related: [],
        };
      }
    }
  },
};
