/**
 * What two reports of a statement have that cannot both be right, in one sentence.
 */
import { type Phrase, phrased, type Told } from '../../protocol/phrase.ts';
import { nameApart } from '../corpus/place.ts';
import { type QuotationPlace, quotationOf, type Snapshot } from '../corpus/snapshot.ts';
import { wordsFor } from '../statements/describe-difference.ts';
import type { Finding } from './check.ts';
import { findingBeside } from './finding-on-report.ts';
import type { JudgedReport } from './judge-reports.ts';
import type { Rival } from './rival-wording.ts';

type Contradicting = JudgedReport & { readonly code: 'number-differs' | 'negation-differs' };

/** What is known of a suggested link is not enough for a warning. */
export function* tellContradiction(snapshot: Snapshot, found: Contradicting): Iterable<Finding> {
  const { report, isSure } = found.rival;
  const place = quotationOf(snapshot, report);
  if (!place) return;
  const message = messageOf(snapshot, found, place);
  yield findingBeside(snapshot, found, message, { place, report }, isSure ? undefined : 'information');
}

/** More contradictions than these are not named. */
const MOST_PAIRS = 3;

function messageOf(
  snapshot: Snapshot,
  { place, rival }: Contradicting,
  { document }: QuotationPlace,
): Phrase {
  const words = wordsOf(rival);
  return document.id === place.document.id
    ? tellHere(rival, words)
    : tellThere(rival, nameApart(snapshot, document), words);
}

/** Of what stands in the same document. */
function tellHere({ isSure, more }: Rival, words: Phrase): Phrase {
  if (more === 0)
    return isSure
      ? phrased('Elsewhere this document has {0} here.', words)
      : phrased('Perhaps elsewhere this document has {0} here.', words);
  return isSure
    ? phrased('Elsewhere this document and {0} have {1} here.', moreReports(more), words)
    : phrased('Perhaps elsewhere this document and {0} have {1} here.', moreReports(more), words);
}

function tellThere({ isSure, more }: Rival, name: Told, words: Phrase): Phrase {
  if (more === 0)
    return isSure
      ? phrased('{0} has {1} here.', name, words)
      : phrased('Perhaps {0} has {1} here.', name, words);
  const given = [name, moreReports(more), words];
  return isSure
    ? phrased('{0} and {1} have {2} here.', ...given)
    : phrased('Perhaps {0} and {1} have {2} here.', ...given);
}

/** In German in the dative. */
function moreReports(count: number): Phrase {
  return count === 1 ? phrased('1 more report') : phrased('{0} more reports', count);
}

/** What the others have, and what stands here in its place. */
function wordsOf({ pairs }: Rival): Phrase {
  const words = pairs.slice(0, MOST_PAIRS).map(({ theirs, own }) => wordsFor(theirs, own));
  const last = words.pop() as Phrase;
  return words.length === 0 ? last : phrased('{0} and {1}', words, last);
}
