/**
 * What is to be said of each report of a statement: one finding, the gravest.
 *
 * The checks of statements tell what was judged here and judge nothing themselves, so that no two of them speak of one
 * quotation, and none computes again what another has.
 */
import type { SourceFile } from '../corpus/document.ts';
import type { Snapshot } from '../corpus/snapshot.ts';
import { citedWords, describeStretches } from '../statements/describe-difference.ts';
import { type GraveCut, graveCutOf } from '../statements/grave-cut.ts';
import type { Statement } from '../statements/statement.ts';
import { type ComparedWording, compareWordings, isPart, type Wordings } from './compare-wordings.ts';
import { type OtherSpeaker, otherSpeaker } from './other-speaker.ts';
import { type ReportInFile, reportsInFile } from './reports-in-file.ts';
import { type Rival, rivalOf } from './rival-wording.ts';

/** A report and what is to be said of it; `code` is that of the check which says it. */
export type JudgedReport = ReportInFile & Verdict;

type Verdict =
  | OtherSpeaker
  | Contradicting
  | Truncated
  | { readonly code: 'quoted-and-paraphrased'; readonly isTold: boolean; readonly difference: string }
  | { readonly code: 'wording-differs'; readonly difference: string }
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
  readonly difference: string;
  /** What of the cut changes what was said, with its words between marks; null for nothing. */
  readonly grave: (Pick<GraveCut, 'kind'> & { readonly words: string }) | null;
}

/**
 * The reports of one file in text order, the gravest that there is of each: another speaker, another number, a denial, a
 * cut, other words.
 *
 * Cost: the reports of the statements, and some alignments for each of their wordings in the file
 * (`compare-wordings.ts`, `rival-wording.ts`).
 */
export function judgeReports(snapshot: Snapshot, file: SourceFile): readonly JudgedReport[] {
  const compared = new Map<Statement, Wordings>();
  const verdicts = new Map<ComparedWording, Verdict>();
  return Array.from(reportsInFile(snapshot, file), (found) => {
    const { statement, report, place, fullest } = found;
    const other = otherSpeaker(snapshot, found);
    if (other) return { ...found, ...other };
    const wordings = compared.get(statement) ?? compareWordings(snapshot, statement, fullest);
    compared.set(statement, wordings);
    const own = wordings.wordingOf(report, place);
    const verdict = verdicts.get(own) ?? judgeWording(own, wordings);
    verdicts.set(own, verdict);
    return { ...found, ...verdict };
  });
}

function judgeWording(own: ComparedWording, wordings: Wordings): Verdict {
  const rival = rivalOf(own, wordings);
  if (rival) return { code: rival.kind === 'number' ? 'number-differs' : 'negation-differs', rival };
  const [fullest = own] = wordings.distinct;
  const { differing, nearly } = wordings;
  if (own.isNearly) return { code: 'same-statement', isNearly: own !== fullest, differing, nearly };
  return compareWithFullest(fullest, own);
}

function compareWithFullest(fullest: ComparedWording, own: ComparedWording): Verdict {
  const { stretches, relation } = own;
  const difference = describeStretches(stretches, fullest.text, own.text);
  if (isPart(relation)) {
    // What a reporter tells besides was perhaps never said.
    const cut = fullest.isParaphrase ? null : graveCutOf(stretches, fullest.text);
    const grave = cut && { kind: cut.kind, words: citedWords(fullest.text, cut.span) };
    return { code: 'truncated-quotation', isFullestTold: fullest.isParaphrase, difference, grave };
  }
  if (fullest.isParaphrase === own.isParaphrase) return { code: 'wording-differs', difference };
  return { code: 'quoted-and-paraphrased', isTold: own.isParaphrase, difference };
}
