/**
 * How a report stands to the fullest one, in words.
 */
import { type Phrase, phrased } from '../../protocol/phrase.ts';
import type { Relation, Report } from './statement.ts';

/** What is only suggested says so. */
export function relationOf({ relation, status }: Pick<Report, 'relation' | 'status'>): Phrase {
  return status === 'suggested' ? phrased('perhaps {0}', RELATIONS[relation]) : RELATIONS[relation];
}

const RELATIONS: Readonly<Record<Relation, Phrase>> = {
  fullest: phrased('fullest'),
  verbatim: phrased('verbatim'),
  truncated: phrased('truncated'),
  spliced: phrased('spliced'),
  reworded: phrased('reworded'),
  paraphrased: phrased('paraphrased'),
  partial: phrased('partial'),
};
