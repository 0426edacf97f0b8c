/**
 * The text of a bundle made from files, for the client to write.
 */

import { makeBundle as make } from '../../engine/bundle/make-bundle.ts';
import { translated } from '../../protocol/phrase.ts';
import { MAKE_BUNDLE, type MakeBundleParams, type MakeBundleResult } from '../../protocol/requests.ts';
import type { Feature } from '../feature.ts';
import { guard } from '../guard.ts';

export const makeBundle: Feature = {
  capabilities: () => ({}),
  register(services) {
    services.connection.onRequest(
      MAKE_BUNDLE,
      guard(services, 'make bundle', ({ files }: MakeBundleParams): MakeBundleResult => {
        const { text, refusals } = make(files);
        return { text, refusals: refusals.map((refusal) => translated(refusal, services.session.say)) };
      }),
    );
  },
};
