/**
 * The built server, asked by a client that is wrong about everything.
 */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { fuzzProtocol, noProtocolFigures } from '../../bench/fuzz/protocol.ts';
import { Random } from '../../bench/random.ts';

const SERVER = fileURLToPath(new URL('../../dist/server.js', import.meta.url));

test.each([1, 2])(
  'nothing fails, hangs or points outside of a text in session %i',
  async (seed) => {
    const figures = noProtocolFigures();
    const command = [process.execPath, SERVER, '--stdio'];
    expect(await fuzzProtocol(command, new Random(seed), 80, figures)).toEqual([]);
    expect(figures.answers).toBeGreaterThan(10);
    expect(figures.ranges).toBeGreaterThan(10);
  },
  180_000,
);
