/**
 * What is to be said of a wording of a statement beside the others, whoever says it: the gravest.
 */
import type { Phrase } from '../../protocol/phrase.ts';
import { citedWords } from '../statements/describe-difference.ts';
import type { GraveCut } from '../statements/grave-cut.ts';
import { type ComparedWording, isPart, type Wordings } from './compare-wordings.ts';
import { type Rival, rivalOf } from './rival-wording.ts';

/** `code` is that of the check which says it. */
export type Verdict =
  | Contradicting
  | Truncated
  | QuotedAndTold
  | { readonly code: 'wording-differs'; readonly difference: readonly Phrase[]; readonly grave: Grave | null }
  | Same;

interface Same extends Pick<Wordings, 'differing' | 'nearly'> {
  readonly code: 'same-statement';
  /** Whether the words are those of the fullest report but for some that say nothing. */
  readonly isNearly: boolean;
}

interface Contradicting {
  readonly code: 'number-differs' | 'negation-differs';
  readonly rival: Rival;
}

interface Truncated {
  readonly code: 'truncated-quotation';
  /** Whether the fullest report tells in a reporter's words what is quoted of it here. */
  readonly isFullestTold: boolean;
  readonly difference: readonly Phrase[];
  readonly grave: Grave | null;
}

interface QuotedAndTold {
  readonly code: 'quoted-and-paraphrased';
  readonly isTold: boolean;
  readonly difference: readonly Phrase[];
  readonly grave: Grave | null;
}

/** What of the fullest report is missing and changes what was said. */
export interface Grave extends Pick<GraveCut, 'kind'> {
  readonly words: string;
  /** Whether both are quoted: what a reporter tells was perhaps never said, or is said elsewhere in the article. */
  readonly isSure: boolean;
}

export function judgeWording(own: ComparedWording, wordings: Wordings): Verdict {
  const rival = rivalOf(own, wordings);
  if (rival) return { code: rival.kind === 'number' ? 'number-differs' : 'negation-differs', rival };
  const [fullest = own] = wordings.distinct;
  const { differing, nearly } = wordings;
  if (own.withFullest.isNearly)
    return { code: 'same-statement', isNearly: own !== fullest, differing, nearly };
  return compareWithFullest(fullest, own);
}

function compareWithFullest(fullest: ComparedWording, own: ComparedWording): Verdict {
  const { relation, withFullest } = own;
  const { difference } = withFullest;
  const grave = graveOf(fullest, own);
  if (isPart(relation))
    return { code: 'truncated-quotation', isFullestTold: fullest.isParaphrase, difference, grave };
  if (fullest.isParaphrase === own.isParaphrase) return { code: 'wording-differs', difference, grave };
  return { code: 'quoted-and-paraphrased', isTold: own.isParaphrase, difference, grave };
}

function graveOf(
  fullest: ComparedWording,
  { withFullest, relation, isParaphrase }: ComparedWording,
): Grave | null {
  const isTold = fullest.isParaphrase || isParaphrase;
  const cut = isPart(relation) ? withFullest.cut : relation === 'reworded' ? withFullest.loss : null;
  if (!cut || (isTold && !TOLD.includes(cut.kind))) return null;
  return {
    kind: cut.kind,
    words: citedWords(fullest.text, cut.span),
    isSure: !isTold && !cut.isElsewhere,
  };
}

/** What a reporter who tells it would have told too; everything else is put in other words. */
const TOLD: readonly GraveCut['kind'][] = ['condition', 'limit'];
