/**
 * Code actions on annotations and findings: that an annotation still holds where it was found, what may be ignored here.
 */
import { toFile } from '../../engine/text/span.ts';
import type { CheckCode } from '../../protocol/checks.ts';
import type { NameParams } from '../../protocol/requests.ts';
import { canonicalUri } from '../canonical-uri.ts';
import { offsetAt } from '../convert.ts';
import type { Offer } from '../corrections/offer.ts';
import type { Services } from '../feature.ts';
import { documentAt } from '../places.ts';
import { act } from './act.ts';
import { findingsAt } from './findings-at.ts';
import { settleFound } from './settle.ts';

export function annotationActions(services: Services, { uri, position }: NameParams): readonly Offer[] {
  return [...changedAt(services, uri, position), ...ignorable(services, uri, position)];
}

/** The annotations that were found here only nearly. */
function changedAt(services: Services, uri: string, position: NameParams['position']): readonly Offer[] {
  const path = canonicalUri(uri);
  const file = services.session.snapshot().file(path);
  const at = file ? offsetAt(file, position) : 0;
  const document = file && documentAt(file, at);
  const changed = document?.annotations.filter(({ how, span }) => {
    if (how !== 'changed' || !span) return false;
    const { fileStart, fileEnd } = toFile(span, document.base);
    return fileStart <= at && at <= fileEnd;
  });
  if (!document || !changed || changed.length === 0) return [];
  const answer = settleFound(services, document, changed);
  const { say } = services.session;
  const what =
    changed.length === 1 ? say('The annotation still holds here') : say('The annotations still hold here');
  return [{ title: what, id: 'settle', answer, mends: 'annotation-moved' satisfies CheckCode }];
}

function ignorable(services: Services, uri: string, position: NameParams['position']): readonly Offer[] {
  const range = { start: position, end: position };
  return findingsAt(services, uri, position).map(({ code }) => ({
    title: services.session.say('Ignore {0} here', code),
    id: `ignore ${code}`,
    answer: act(services, { uri, range, act: { about: 'ignore', code } }),
    mends: code,
  }));
}
