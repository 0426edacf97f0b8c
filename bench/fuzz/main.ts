/**
 * `npm run fuzz -- anchors`: edits documents with annotations at random, places the annotations again, and prints how
 * many were found, lost or misplaced. Ends with an error if one whose text still stands was lost or misplaced.
 *
 * `npm run fuzz -- input`: hostile texts for the engine and for the server. Ends with an error if anything went wrong.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cleanUpOnExit } from '../clean-up.ts';
import { fuzzAnchors } from './anchors.ts';
import { fuzzInput } from './input.ts';
import { reportFuzz } from './report-fuzz.ts';
import { reportInput } from './report-input.ts';

const USAGE = `npm run fuzz -- anchors [--sequences 10000] [--annotations 500] [--seed 1]

  --sequences    sequences of 1 to 80 random edits
  --annotations  in each document
  --seed         other documents and edits of the same kind

npm run fuzz -- input [--rounds 100] [--messages 400] [--from 0] [--seed 1]

  --rounds       in each round, some corpora for the engine and one session with the server
  --messages     of a session
  --from         the first round, to do a single one again
  --seed         other texts and messages of the same kind`;

const NUMBERS = {
  sequences: '10000',
  annotations: '500',
  rounds: '100',
  messages: '400',
  from: '0',
  seed: '1',
};

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      ...(Object.fromEntries(
        Object.entries(NUMBERS).map(([name, value]) => [name, { type: 'string', default: value }]),
      ) as Record<keyof typeof NUMBERS, { type: 'string'; default: string }>),
      help: { type: 'boolean', default: false },
    },
  });
  const fuzz = FUZZES[positionals[0] ?? ''];
  if (values.help || positionals.length !== 1 || !fuzz) {
    console.log(USAGE);
    return values.help ? 0 : 2;
  }
  const numbers = Object.fromEntries(
    Object.keys(NUMBERS).map((name) => [name, Number(values[name as keyof typeof NUMBERS])]),
  ) as Record<keyof typeof NUMBERS, number>;
  const isWrong = ([name, value]: [string, number]) =>
    !Number.isInteger(value) || value < (name === 'from' ? 0 : 1);
  if (Object.entries(numbers).some(isWrong)) {
    console.error('The numbers have to be whole and above 0.');
    return 2;
  }
  return (await fuzz(numbers)) ? 0 : 1;
}

/** Each prints its figures, and tells whether all is well. */
const FUZZES: Readonly<Record<string, (numbers: Record<keyof typeof NUMBERS, number>) => Promise<boolean>>> =
  {
    async anchors(numbers) {
      const figures = fuzzAnchors(numbers);
      console.log(reportFuzz(figures));
      const { counts } = figures;
      return counts['stands: lost'] + counts['stands: on another passage'] === 0;
    },
    async input(numbers) {
      cleanUpOnExit();
      const onRound = (round: number, problems: readonly string[]) =>
        console.error([`round ${round}: ${problems.length} problems`, ...problems].join('\n'));
      const figures = await fuzzInput({ server: SERVER, ...numbers, onRound });
      console.log(reportInput(figures));
      return figures.problems.length === 0;
    },
  };

/** The built server. This file is built beside it. */
const SERVER = [
  process.execPath,
  path.join(path.dirname(fileURLToPath(import.meta.url)), '../dist/server.js'),
  '--stdio',
];

process.exitCode = await run();
