/**
 * What the user can have done about the quotation and the name at a position.
 */
import type { NameParams } from '../../protocol/requests.ts';
import { annotationActions } from '../annotations/annotation-actions.ts';
import { canonicalUri } from '../canonical-uri.ts';
import type { Services } from '../feature.ts';
import { subjectAt } from '../subject.ts';
import { nameToDecide } from './decide.ts';
import { entityActions } from './entity-actions.ts';
import { linkActions } from './link-actions.ts';
import { markActions } from './mark-actions.ts';
import { notNameActions } from './not-names.ts';
import type { Offer } from './offer.ts';
import { quotationActions } from './quotation-actions.ts';
import { quotationToCorrect } from './quotation-to-correct.ts';

/** The offers, what the position is about first. */
export async function findOffers(services: Services, at: NameParams): Promise<readonly Offer[]> {
  const { uri, position } = at;
  const quotation = await quotationToCorrect(services, uri, position);
  const name = await nameToDecide(services, uri, position);
  const onQuotation = quotation
    ? [...quotationActions(services, quotation, at), ...linkActions(services, quotation)]
    : [];
  const onName = name ? entityActions(services, name, at) : notNameActions(services, uri, position);
  const subject = subjectAt(services.session.snapshot(), canonicalUri(uri), position);
  const said = subject?.about === 'mention' ? [...onName, ...onQuotation] : [...onQuotation, ...onName];
  return [...markActions(services, at), ...said, ...annotationActions(services, at)];
}
