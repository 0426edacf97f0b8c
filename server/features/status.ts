/**
 * How many documents there are, and whether more are being read or were not: what a client's status bar tells.
 */
import { STATUS, type Status } from '../../protocol/requests.ts';
import type { Feature } from '../feature.ts';
import { NOTHING } from '../forms.ts';
import { guard } from '../guard.ts';

export const status: Feature = {
  capabilities: () => ({}),
  register(services) {
    const { connection, session, statusNews } = services;
    connection.onRequest(
      STATUS,
      guard(services, 'status', NOTHING, (): Status => {
        statusNews.asked();
        const documents = session.snapshot().documentCount;
        return {
          documents,
          isReading: session.isReading,
          isIncomplete: session.isIncomplete,
          leftOut: session.ignored.leftOut(),
          // Files may have come since.
          unmatched: documents === 0 ? session.unmatched : [],
        };
      }),
    );
  },
};
