/**
 * Hostile texts for the engine and for the server, round after round.
 */
import { Random } from '../random.ts';
import { type CorpusFigures, fuzzCorpus, noCorpusFigures } from './corpus.ts';
import { fuzzProtocol, noProtocolFigures, type ProtocolFigures } from './protocol.ts';

export interface InputOptions {
  /** Starts the server. */
  readonly server: readonly string[];
  readonly seed: number;
  /** The number of the first round: the same round of the same seed does the same. */
  readonly from: number;
  readonly rounds: number;
  /** Messages of the session that each round ends with. */
  readonly messages: number;
  /** Called after each round with what went wrong in it. */
  readonly onRound?: (round: number, problems: readonly string[]) => void;
}

export interface InputFigures {
  readonly corpus: CorpusFigures;
  readonly protocol: ProtocolFigures;
  /** What went wrong, with the number of the round. */
  readonly problems: readonly string[];
}

/** In each round are some corpora and one session. */
export async function fuzzInput({
  server,
  seed,
  from,
  rounds,
  messages,
  onRound,
}: InputOptions): Promise<InputFigures> {
  const corpus = noCorpusFigures();
  const protocol = noProtocolFigures();
  const problems: string[] = [];
  for (let round = from; round < from + rounds; round++) {
    const random = new Random(seed * 1_000_003 + round);
    const found: string[] = [];
    for (let corpora = 0; corpora < CORPORA_A_ROUND; corpora++) found.push(...fuzzCorpus(random, corpus));
    found.push(...(await fuzzProtocol(server, random, messages, protocol)));
    onRound?.(round, found);
    problems.push(...found.map((problem) => `round ${round}: ${problem}`));
  }
  return { corpus, protocol, problems };
}

const CORPORA_A_ROUND = 5;
