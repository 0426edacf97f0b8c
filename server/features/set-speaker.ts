/**
 * Noting who says the quotation at a position, as the user has told the client.
 */
import { SET_SPEAKER, type SetSpeakerParams, type SetSpeakerResult } from '../../protocol/requests.ts';
import { correct } from '../corrections/correct.ts';
import { quotationToCorrect } from '../corrections/quotation-to-correct.ts';
import type { Feature } from '../feature.ts';
import { guard } from '../guard.ts';
import { plainText } from '../plain-text.ts';

export const setSpeaker: Feature = {
  capabilities: () => ({}),
  register(services) {
    const { connection, session, corrections } = services;
    connection.onRequest(
      SET_SPEAKER,
      guard(
        services,
        'set speaker',
        async ({ uri, position, speaker }: SetSpeakerParams): Promise<SetSpeakerResult> => {
          const place = await quotationToCorrect(services, uri, position);
          if (!place) return { refusal: 'No quotation stands here any more.' };
          const speakers = speaker?.split(';').map(plainText) ?? [];
          if (speakers.includes('')) return { refusal: 'A speaker needs a name.' };
          const answer = correct(session, corrections, place, { speakers });
          if ('refusal' in answer) return answer;
          // As a refactoring is: saved at once, so that no text that nobody has opened stays unsaved.
          const metadata = { isRefactoring: true };
          const params = { label: 'Set speaker', edit: answer.edit, metadata };
          const { applied, failureReason } = await connection.workspace.applyEdit(params);
          return {
            refusal: applied ? null : (failureReason ?? 'The editor did not change the corrections.'),
          };
        },
      ),
    );
  },
};
