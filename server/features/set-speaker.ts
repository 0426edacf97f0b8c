/**
 * Noting who says the quotation at a position, as the user has told the client.
 */
import { SET_SPEAKER, type SetSpeakerParams, type SetSpeakerResult } from '../../protocol/requests.ts';
import { passageOf } from '../annotations/passage.ts';
import { sayQuotation } from '../annotations/say-quotation.ts';
import { applyEdit } from '../corrections/apply-edit.ts';
import { quotationToCorrect } from '../corrections/quotation-to-correct.ts';
import type { Feature } from '../feature.ts';
import { fieldsOf, orNull, POSITION, TEXT } from '../forms.ts';
import { guard } from '../guard.ts';
import { plainText } from '../plain-text.ts';

export const setSpeaker: Feature = {
  capabilities: () => ({}),
  register(services) {
    const { connection, session } = services;
    connection.onRequest(
      SET_SPEAKER,
      guard(
        services,
        'set speaker',
        fieldsOf<SetSpeakerParams>({ uri: TEXT, position: POSITION, speaker: orNull(TEXT) }),
        async ({ uri, position, speaker }): Promise<SetSpeakerResult> => {
          const place = await quotationToCorrect(services, uri, position);
          if (!place) return { refusal: session.say('No quotation stands here any more.') };
          const speakers = speaker?.split(';').map(plainText) ?? [];
          if (speakers.includes('')) return { refusal: session.say('A speaker needs a name.') };
          const answer = sayQuotation(services, passageOf(place), { speakers });
          return { refusal: await applyEdit(services, session.say('Set speaker'), answer) };
        },
      ),
    );
  },
};
