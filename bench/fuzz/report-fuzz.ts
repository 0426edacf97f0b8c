/**
 * The figures of the fuzz as text. Prints nothing.
 */
import { quantilesOf } from '../quantiles.ts';
import { printTable } from '../table.ts';
import type { Failure, FuzzFigures } from './anchors.ts';
import { VERDICTS } from './judge.ts';

export function reportFuzz({ counts, byKinds, scores, edits, times, failures }: FuzzFigures): string {
  const { p50, p95, p99 } = quantilesOf(times);
  const all = VERDICTS.reduce((sum, verdict) => sum + counts[verdict], 0);
  return [
    printTable([
      ['annotations followed', String(all)],
      ['edits', String(edits)],
      ...VERDICTS.map((verdict) => [verdict, String(counts[verdict])]),
      [
        'time for a document, p50 / p95 / p99',
        `${[p50, p95, p99].map((time) => time.toFixed(1)).join(' / ')} ms`,
      ],
    ]),
    printTable([
      ['by kinds of paragraph', ...STANDING],
      ...[...byKinds]
        .sort()
        .map(([kinds, own]) => [kinds, ...STANDING.map((verdict) => String(own[verdict]))]),
    ]),
    printTable([
      ['changed, by score', 'right', 'wrong'],
      ...STEPS.map((step) => {
        const within = scores.filter(
          ({ score }) => Math.min(STEPS.length - 1, Math.floor(score * 10)) === step,
        );
        const right = within.filter(({ isRight }) => isRight).length;
        return [`${(step / 10).toFixed(1)} …`, String(right), String(within.length - right)];
      }),
    ]),
    ...failures.map(printFailure),
  ].join('\n\n');
}

const STANDING = ['stands: found', 'stands: lost', 'stands: on another passage'] as const;

/** Tenths. */
const STEPS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

function printFailure({ sequence, verdict, selectors, placement, meant, found }: Failure): string {
  const { prefix, exact, suffix } = selectors.quote;
  return [
    `sequence ${sequence}, ${verdict} (${placement.how}), at ${selectors.position.start}`,
    `  was   ${JSON.stringify(`${prefix.slice(-40)}⟦${exact}⟧${suffix.slice(0, 40)}`)}`,
    `  meant ${JSON.stringify(meant)}`,
    `  found ${JSON.stringify(found)}`,
  ].join('\n');
}
