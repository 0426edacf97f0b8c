/**
 * The text of a bundle made from files, for the client to write.
 */

import { makeBundle as make } from '../../engine/bundle/make-bundle.ts';
import { translated } from '../../protocol/phrase.ts';
import { MAKE_BUNDLE, type MakeBundleParams, type MakeBundleResult } from '../../protocol/requests.ts';
import type { Feature } from '../feature.ts';
import { fields, fieldsOf, listOf, TEXT } from '../forms.ts';
import { guard } from '../guard.ts';

const FILES = fieldsOf<MakeBundleParams>({ files: listOf(fields({ name: TEXT, text: TEXT })) });

export const makeBundle: Feature = {
  capabilities: () => ({}),
  register(services) {
    services.connection.onRequest(
      MAKE_BUNDLE,
      guard(services, 'make bundle', FILES, ({ files }): MakeBundleResult => {
        const { text, refusals } = make(files);
        return { text, refusals: refusals.map((refusal) => translated(refusal, services.session.say)) };
      }),
    );
  },
};
