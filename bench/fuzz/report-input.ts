/**
 * The figures of the fuzz of input as text. Prints nothing.
 */
import { quantilesOf } from '../quantiles.ts';
import { printTable } from '../table.ts';
import type { InputFigures } from './input.ts';

export function reportInput({ corpus, protocol, problems }: InputFigures): string {
  const { p50, p95, p99 } = quantilesOf(protocol.times);
  const longest = protocol.times.reduce((most, time) => Math.max(most, time), 0);
  return [
    printTable([
      ['texts read', String(corpus.texts)],
      ['their length', `${(corpus.units / 1e6).toFixed(1)} million units`],
      ['quotations, statements', `${corpus.quotations}, ${corpus.statements}`],
      ['longest snapshot', `${corpus.slowest.time.toFixed(0)} ms, of ${corpus.slowest.units} units`],
    ]),
    printTable([
      ['notifications', String(protocol.notifications)],
      ['requests', String(protocol.requests)],
      ['answers that hold something', String(protocol.answers)],
      ['ranges in them', String(protocol.ranges)],
      ['declined', String(protocol.declined)],
      [
        'time to an answer, p50 / p95 / p99 / longest',
        `${[p50, p95, p99, longest].map((time) => time.toFixed(1)).join(' / ')} ms`,
      ],
    ]),
    printTable([['problems', String(problems.length)]]),
    ...problems,
  ].join('\n\n');
}
