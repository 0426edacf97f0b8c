/**
 * A quotation mark without its partner.
 */
import { type Phrase, phrased } from '../../protocol/phrase.ts';
import type { UnbalancedMark } from '../annotate/facts.ts';
import { toFile } from '../text/span.ts';
import type { Check, Finding } from './check.ts';

const MESSAGES: Readonly<Record<UnbalancedMark['missing'], Phrase>> = {
  closer: phrased('This quotation mark is not closed. The quotation is taken to end with its paragraph.'),
  're-opener': phrased('The quotation of the paragraph before goes on here, but no mark opens it again.'),
  opener: phrased('Nothing opens the quotation that this mark closes. The mark is left out of account.'),
};

export const unbalancedMark: Check = {
  code: 'unbalanced-mark',
  summary: 'A quotation mark has no partner.',
  severity: 'warning',
  *run(_snapshot, file): Iterable<Finding> {
    for (const document of file.documents) {
      for (const { span, missing } of document.facts.unbalanced) {
        yield { span: toFile(span, document.base), message: MESSAGES[missing], related: [] };
      }
    }
  },
};
