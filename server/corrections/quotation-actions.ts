/**
 * Code actions on a quotation: who says it, or that it is no speech, and taking that back.
 */

import type { QuotationPlace } from '../../engine/corpus/snapshot.ts';
import { shorten } from '../../engine/text/shorten.ts';
import type { CheckCode } from '../../protocol/checks.ts';
import { SET_SPEAKER_COMMAND, type SpeakerChoicesParams } from '../../protocol/requests.ts';
import { passageOf } from '../annotations/passage.ts';
import { forgetQuotation, saidOfQuotation, sayQuotation } from '../annotations/say-quotation.ts';
import type { Services } from '../feature.ts';
import { speakerName } from '../places.ts';
import type { EditAnswer } from './edit-user-file.ts';
import { likelySpeakers } from './likely-speakers.ts';
import { type EditOffer, NAME_SHOWN, type Offer } from './offer.ts';

const UNATTRIBUTED: CheckCode = 'unattributed-quotation';

/** Speakers offered by name where the client cannot ask. */
const MOST_SPEAKERS = 4;

/** @param at The position that the quotation was found by. */
export function quotationActions(
  services: Services,
  place: QuotationPlace,
  at: SpeakerChoicesParams,
): readonly Offer[] {
  return [...setSpeaker(services, place, at), ...otherVerdicts(services, place)];
}

function setSpeaker(services: Services, place: QuotationPlace, at: SpeakerChoicesParams): readonly Offer[] {
  const { say } = services.session;
  if (services.session.client.commands.has(SET_SPEAKER_COMMAND)) {
    const command = { title: say('Set speaker…'), command: SET_SPEAKER_COMMAND, arguments: [at] };
    return [{ title: command.title, command, mends: UNATTRIBUTED }];
  }
  const current = speakerName(place);
  const names = likelySpeakers(place.document).map(({ name }) => name);
  const others = names.filter((name) => name !== current).slice(0, MOST_SPEAKERS);
  const set = (speakers: readonly string[], shown: string): EditOffer => ({
    title: say('Set speaker: {0}', shown),
    id: ['speaker', ...speakers].join(' '),
    answer: sayQuotation(services, passageOf(place), { speakers }),
    ...(speakers.length > 0 && { mends: UNATTRIBUTED }),
  });
  return [
    ...others.map((name) => set([name], shorten(name, NAME_SHOWN))),
    ...(current === null ? [] : [set([], say('nobody is named'))]),
  ];
}

/** That it is no speech, and taking back what was said of it before. */
function otherVerdicts(services: Services, place: QuotationPlace): readonly EditOffer[] {
  const { say } = services.session;
  const passage = passageOf(place);
  const said = saidOfQuotation(passage);
  const offers: EditOffer[] = [];
  const offer = (id: string, title: string, answer: EditAnswer, mends?: EditOffer['mends']) =>
    offers.push({ title, id, answer, ...(mends && { mends }) });
  if (said?.speakers)
    offer('forget speaker', say('Forget the speaker that was set'), forgetQuotation(services, passage));
  if (said?.speech === false)
    offer('speech', say('This is speech after all'), forgetQuotation(services, passage));
  if (place.quotation.kind !== 'scare')
    offer(
      'no speech',
      say('This is not speech'),
      sayQuotation(services, passage, { speech: false, speakers: null }),
      UNATTRIBUTED,
    );
  return offers;
}
