/**
 * `npm run fuzz -- anchors`: edits documents with annotations at random, places the annotations again, and prints how
 * many were found, lost or misplaced. Ends with an error if one whose text still stands was lost or misplaced.
 */
import { parseArgs } from 'node:util';
import { fuzzAnchors } from './anchors.ts';
import { reportFuzz } from './report-fuzz.ts';

const USAGE = `npm run fuzz -- anchors [--sequences 10000] [--annotations 500] [--seed 1]

  --sequences    sequences of 1 to 80 random edits
  --annotations  in each document
  --seed         other documents and edits of the same kind`;

function run(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sequences: { type: 'string', default: '10000' },
      annotations: { type: 'string', default: '500' },
      seed: { type: 'string', default: '1' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help || positionals.length !== 1 || positionals[0] !== 'anchors') {
    console.log(USAGE);
    return values.help ? 0 : 2;
  }
  const [sequences, annotations, seed] = [values.sequences, values.annotations, values.seed].map(Number);
  if (![sequences, annotations, seed].every((value) => Number.isInteger(value) && Number(value) > 0)) {
    console.error('The numbers have to be whole and above 0.');
    return 2;
  }
  const figures = fuzzAnchors({
    sequences: sequences as number,
    annotations: annotations as number,
    seed: seed as number,
  });
  console.log(reportFuzz(figures));
  const { counts } = figures;
  return counts['stands: lost'] + counts['stands: on another passage'] === 0 ? 0 : 1;
}

process.exitCode = run();
