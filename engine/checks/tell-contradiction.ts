/**
 * What two reports of a statement have that cannot both be right, in one sentence.
 */
import type { Snapshot } from '../corpus/snapshot.ts';
import type { Finding } from './check.ts';
import { findingBeside } from './finding-on-report.ts';
import type { JudgedReport } from './judge-reports.ts';

type Contradicting = JudgedReport & { readonly code: 'number-differs' | 'negation-differs' };

/** What is known of a suggested link is not enough for a warning. */
export function tellContradiction(snapshot: Snapshot, found: Contradicting): Finding {
  const { isSure } = found.rival;
  return findingBeside(snapshot, found, messageOf(found), found.rival, isSure ? undefined : 'information');
}

/** More contradictions than these are not named. */
const MOST_PAIRS = 3;

function messageOf({ place, rival }: Contradicting): string {
  const { document } = rival.place;
  const isHere = document.id === place.document.id;
  const where = isHere ? `${rival.isSure ? 'Elsewhere' : 'elsewhere'} this document` : document.name;
  const who = rival.isSure ? where : `Perhaps ${where}`;
  const more = rival.more === 0 ? '' : ` and ${rival.more} more ${rival.more === 1 ? 'report' : 'reports'}`;
  const words = rival.pairs.slice(0, MOST_PAIRS).map(({ theirs, own }) => `${theirs} for ${own}`);
  const last = words.length > 1 ? ` and ${words.pop()}` : '';
  return `${who}${more} ${more ? 'have' : 'has'} ${words.join(', ')}${last} here.`;
}
