/**
 * The files that a bundle splits into, for the client to write.
 */

import { planSplit } from '../../engine/bundle/plan-split.ts';
import { translated } from '../../protocol/phrase.ts';
import { SPLIT_BUNDLE, type SplitBundleParams, type SplitBundleResult } from '../../protocol/requests.ts';
import type { Feature } from '../feature.ts';
import { fieldsOf, TEXT } from '../forms.ts';
import { guard } from '../guard.ts';

export const splitBundle: Feature = {
  capabilities: () => ({}),
  register(services) {
    services.connection.onRequest(
      SPLIT_BUNDLE,
      guard(
        services,
        'split bundle',
        fieldsOf<SplitBundleParams>({ text: TEXT }),
        ({ text }): SplitBundleResult => {
          const { files, refusals } = planSplit(text);
          return { files, refusals: refusals.map((refusal) => translated(refusal, services.session.say)) };
        },
      ),
    );
  },
};
