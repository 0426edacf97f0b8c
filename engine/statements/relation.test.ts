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
  ['reworded', 'If the storm comes, we close the old pier', 'We close the old pier if the storm comes'],
  [
    'reworded',
    'The islands need doctors and pilots. The boats carry grain and oil.',
    'The boats carry grain and oil, and the islands need doctors and pilots.',
  ],
  ['partial', `Every fisherman knows: ${SAYING}`, `${SAYING}, which the fathers of this town built`],
  ['spliced', SAYING, SAYING.replace('northern bridge will fall in the next storm', '… storm')],
  ['spliced', `We will, ${'whatever they write, '.repeat(6)} pay for it all`, 'We will … pay for it all'],
  ['reworded', SAYING, SAYING.replace('northern bridge will fall', '… bridge fall')],
  ['verbatim', SAYING, SAYING.replace('The', 'that the')],
  ['verbatim', SAYING.replace('The', 'that the'), SAYING],
  ['truncated', SAYING, 'that the northern bridge will fall in the next storm'],
  ['spliced', SAYING, 'that the northern bridge will fall … and the council will not pay for it'],
  ['reworded', SAYING, SAYING.replace('storm and', 'storm that')],
  ['reworded', SAYING.replace('The northern bridge', 'That'), SAYING.replace('The northern bridge', 'It')],
  ['truncated', SAYING.replace('The northern bridge', 'that'), SAYING.replace('The northern bridge ', '')],
  ['verbatim', 'Der Steg der nördlichen Insel ist alt', 'dass der Steg der nördlichen Insel ist alt'],
] as const)('%s', (relation, left, right) => {
  expect(alignWordings(left, right).relation).toBe(relation);
});
