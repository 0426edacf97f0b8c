/**
 * What is to be said of each report of a statement: one finding, the gravest.
 *
 * The checks of statements tell what was judged here and judge nothing themselves, so that no two of them speak of one
 * quotation, and none computes again what another has.
 */
import type { Phrase } from '../../protocol/phrase.ts';
import type { SourceFile } from '../corpus/document.ts';
import type { Snapshot } from '../corpus/snapshot.ts';
import { citedWords } from '../statements/describe-difference.ts';
import type { GraveCut } from '../statements/grave-cut.ts';
import type { Statement } from '../statements/statement.ts';
import { type ComparedWording, compareWordings, isPart, type Wordings } from './compare-wordings.ts';
import { type OtherSpeaker, onlyCites, otherSpeaker } from './other-speaker.ts';
import { type ReportInFile, reportsInDocuments, reportsInFile } from './reports-in-file.ts';
import { type Rival, rivalOf } from './rival-wording.ts';

/** A report and what is to be said of it; `code` is that of the check which says it. */
export type JudgedReport = ReportInFile & Verdict;

type Verdict =
  | OtherSpeaker
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

/**
 * The reports of one file in text order, the gravest that there is of each: another speaker, another number, a denial, a
 * cut, other words.
 *
 * Cost: the reports of the statements, and some alignments for each of their wordings in the file
 * (`compare-wordings.ts`, `rival-wording.ts`).
 */
export function judgeReports(snapshot: Snapshot, file: SourceFile): readonly JudgedReport[] {
  return judge(snapshot, reportsInFile(snapshot, file));
}

/** The same of the reports of one statement in some documents; in document order but for the fullest, the first. */
export function judgeStatement(
  snapshot: Snapshot,
  statement: Statement,
  isMeant: (documentId: string) => boolean,
): readonly JudgedReport[] {
  return judge(snapshot, reportsInDocuments(snapshot, statement, isMeant));
}

function judge(snapshot: Snapshot, reports: Iterable<ReportInFile>): readonly JudgedReport[] {
  const compared = new Map<Statement, Wordings>();
  const verdicts = new Map<ComparedWording, Verdict>();
  return Array.from(reports, (found) => {
    const { statement, report, place, fullest } = found;
    const other = otherSpeaker(snapshot, found);
    if (other) return { ...found, ...other };
    const wordings = compared.get(statement) ?? compareWordings(snapshot, statement, fullest);
    compared.set(statement, wordings);
    const own = wordings.wordingOf(report, place);
    const verdict = verdicts.get(own) ?? judgeWording(own, wordings);
    verdicts.set(own, verdict);
    // What is said of words that are only cited was never said by who said them.
    const isCited = 'grave' in verdict && verdict.grave !== null && onlyCites(fullest, place);
    return { ...found, ...(isCited ? { ...verdict, grave: null } : verdict) };
  });
}

function judgeWording(own: ComparedWording, wordings: Wordings): Verdict {
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
