/**
 * What linking costs within a larger piece of work: the statement index is timed each time that it is called.
 */
import { StatementIndex } from '../engine/statements/statement-index.ts';
import { processorTime } from './processor-time.ts';

export interface LinkingFigures {
  /** Milliseconds in the statement index: finding candidates, comparing them, clustering. */
  readonly linking: number;
  /** The same in processor time. */
  readonly linkingWork: number;
  /** Pairs of distinct wordings that were compared word by word, or told apart by the words that they have in common. */
  readonly compared: number;
}

/** Do some work with corpora of its own and tell what of it was linking. */
export function watchLinking(work: () => void): LinkingFigures {
  const { apply } = StatementIndex.prototype;
  const compared = new Map<StatementIndex, number>();
  let linking = 0;
  let linkingWork = 0;
  StatementIndex.prototype.apply = function (delta) {
    const [start, worked] = [performance.now(), processorTime()];
    const touched = apply.call(this, delta);
    linking += performance.now() - start;
    linkingWork += processorTime() - worked;
    compared.set(this, this.compared);
    return touched;
  };
  try {
    work();
  } finally {
    StatementIndex.prototype.apply = apply;
  }
  return { linking, linkingWork, compared: [...compared.values()].reduce((sum, count) => sum + count, 0) };
}
