/**
 * Lines that belong to the page and not to the article.
 */
import { phrased } from '../../protocol/phrase.ts';
import { toFile } from '../text/span.ts';
import type { Check, Finding } from './check.ts';

export const boilerplate: Check = {
  code: 'boilerplate',
  summary: 'The line belongs to the page, not to the article.',
  severity: 'hint',
  fades: true,
  *run(_snapshot, file): Iterable<Finding> {
    for (const document of file.documents) {
      for (const span of document.facts.boilerplate) {
        yield {
          span: toFile(span, document.base),
          message: NOT_OF_ARTICLE,
          related: [],
        };
      }
    }
  },
};

const NOT_OF_ARTICLE = phrased(
  'This line belongs to the page, not to the article. It is left out of account.',
);
