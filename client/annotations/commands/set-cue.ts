/**
 * *Set Cue*: the selected words are those that report the quotation beside them.
 */
import { l10n, window } from 'vscode';
import {
  QUOTATIONS_BY_SPEAKER,
  type QuotationsBySpeakerParams,
  type SpeakerQuotations,
} from '../../../protocol/requests.ts';
import type { AnnotationCommand } from '../annotating.ts';
import { nearestRange } from '../nearest-range.ts';
import { isEmpty, selectedPassage } from '../passage.ts';

export const setCue: AnnotationCommand = {
  id: 'crossquote.setCue',
  async run({ session, acts }) {
    const cue = selectedPassage(session);
    if (!cue) return;
    if (isEmpty(cue.range)) {
      void window.showInformationMessage(l10n.t('Select the words that report a quotation, such as “said”.'));
      return;
    }
    const params: QuotationsBySpeakerParams = { uri: cue.uri };
    const speakers = await session.request<readonly SpeakerQuotations[]>(QUOTATIONS_BY_SPEAKER, params);
    const ranges = speakers.flatMap(({ quotations }) => quotations.map(({ range }) => range));
    const quotation = nearestRange(ranges, cue.range);
    if (!quotation) {
      void window.showInformationMessage(l10n.t('No quotation stands beside these words.'));
      return;
    }
    const at = { uri: cue.uri, range: { start: quotation.start, end: quotation.start } };
    await acts.annotate(at, { about: 'quotation', cue: cue.range });
  },
};
