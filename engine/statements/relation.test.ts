import { expect, test } from 'vitest';
import { alignWordings } from './align.ts';

const SAYING = 'The northern bridge will fall in the next storm and the council will not pay for it';

test.each([
  ['verbatim', SAYING, SAYING.replace('bridge', 'bridge [at the pier]')],
  ['verbatim', SAYING.replace('The', 'He [the mayor] said the'), SAYING.replace('The', 'He said the')],
  ['verbatim', SAYING, SAYING.replace('The', '[T]he')],
  ['reworded', SAYING, SAYING.replace('will fall', 'will [not] fall')],
  ['reworded', SAYING, SAYING.replace('bridge', 'bridge [Marsh]')],
  ['reworded', SAYING, SAYING.replace('bridge', 'bridge (40)')],
  ['reworded', SAYING, SAYING.replace('storm', 'storm (and it did fall)')],
  ['reworded', SAYING.replace('The', 'He [Marsh] said the'), SAYING.replace('The', 'He [Holt] said the')],
  ['reworded', SAYING, SAYING.replace('bridge', 'bridges')],
  ['reworded', SAYING, SAYING.replace('storm', 'storms').replace(' for it', '')],
  ['reworded', SAYING.replace('northern', 'university'), SAYING.replace('northern', 'universe')],
  ['partial', `Every fisherman knows: ${SAYING}`, `${SAYING}, which the fathers of this town built`],
  ['spliced', SAYING, SAYING.replace('northern bridge will fall in the next storm', '… storm')],
  ['spliced', `We will, ${'whatever they write, '.repeat(6)} pay for it all`, 'We will … pay for it all'],
  ['reworded', SAYING, SAYING.replace('northern bridge will fall', '… bridge fall')],
] as const)('%s', (relation, left, right) => {
  expect(alignWordings(left, right).relation).toBe(relation);
});
