/**
 * Who may have said the quotation at a position, for the client to ask the user.
 */
import { wordingOf } from '../../engine/corpus/place.ts';
import { SPEAKER_CHOICES, type SpeakerChoices } from '../../protocol/requests.ts';
import { canonicalUri } from '../canonical-uri.ts';
import { likelySpeakers } from '../corrections/likely-speakers.ts';
import type { Feature } from '../feature.ts';
import { URI_AND_POSITION } from '../forms.ts';
import { guard } from '../guard.ts';
import { speakerName } from '../places.ts';
import { plainText } from '../plain-text.ts';
import { subjectAt } from '../subject.ts';

export const speakerChoices: Feature = {
  capabilities: () => ({}),
  register(services) {
    const { connection, session } = services;
    connection.onRequest(
      SPEAKER_CHOICES,
      guard(services, 'speaker choices', URI_AND_POSITION, ({ uri, position }): SpeakerChoices | null => {
        const place = subjectAt(session.snapshot(), canonicalUri(uri), position)?.quotation;
        if (!place) return null;
        return {
          text: plainText(wordingOf(place)),
          speaker: speakerName(place),
          speakers: likelySpeakers(place.document),
        };
      }),
    );
  },
};
