/**
 * What is to be said of each report of a statement: one finding, the gravest.
 *
 * The checks of statements tell what was judged here and judge nothing themselves, so that no two of them speak of one
 * quotation, and none computes again what another has.
 */
import type { SourceFile } from '../corpus/document.ts';
import type { QuotationPlace, Snapshot } from '../corpus/snapshot.ts';
import { wordingIn } from '../corpus/wording.ts';
import { alignWordings, type Stretch } from '../statements/align.ts';
import { contradictionOf } from '../statements/contradiction.ts';
import { citedWords, describeStretches } from '../statements/describe-difference.ts';
import { type GraveCut, graveCutOf } from '../statements/grave-cut.ts';
import type { Report, Statement } from '../statements/statement.ts';
import { EMPTY_WEIGHT } from '../statements/words.ts';
import { type OtherSpeaker, otherSpeaker } from './other-speaker.ts';
import { type ReportInFile, reportsInFile } from './reports-in-file.ts';

/** A report and what is to be said of it; `code` is that of the check which says it. */
export type JudgedReport = ReportInFile & Verdict;

type Verdict =
  | OtherSpeaker
  | Contradicting
  | Truncated
  | { readonly code: 'quoted-and-paraphrased'; readonly isTold: boolean; readonly difference: string }
  | { readonly code: 'wording-differs'; readonly difference: string }
  | {
      readonly code: 'same-statement';
      /** Whether the words are those of the fullest report but for some that say nothing. */
      readonly isNearly: boolean;
    };

interface Contradicting {
  readonly code: 'number-differs' | 'negation-differs';
  /** The words that contradict, between marks: the fullest report's, and the report's own. */
  readonly theirs: string;
  readonly own: string;
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
 * Cost: the reports of the statements, and one alignment for each of their wordings in the file.
 */
export function judgeReports(snapshot: Snapshot, file: SourceFile): readonly JudgedReport[] {
  const known = new Map<Statement, Map<string, Verdict>>();
  return Array.from(reportsInFile(snapshot, file), (found) => {
    const verdicts = known.get(found.statement) ?? new Map<string, Verdict>();
    known.set(found.statement, verdicts);
    return { ...found, ...(otherSpeaker(snapshot, found) ?? judgeWording(found, verdicts)) };
  });
}

/** @param known What was judged of other reports of the statement. */
function judgeWording({ report, place, fullest }: ReportInFile, known: Map<string, Verdict>): Verdict {
  const { relation } = report;
  if (relation === 'fullest' || relation === 'verbatim') return { code: 'same-statement', isNearly: false };
  const own = wordingAt(place);
  const key = `${relation} ${own.isParaphrase} ${own.text}`;
  const verdict = known.get(key) ?? compareWithFullest(wordingAt(fullest), own, relation);
  known.set(key, verdict);
  return verdict;
}

type Wording = ReturnType<typeof wordingIn>;

function wordingAt({ document, quotation }: QuotationPlace): Wording {
  return wordingIn(document.text, quotation);
}

function compareWithFullest(fullest: Wording, own: Wording, relation: Report['relation']): Verdict {
  const { stretches } = alignWordings(fullest.text, own.text);
  // What is left out contradicts nothing, whether it is cut off or cut out.
  const isCut = relation === 'truncated' || relation === 'spliced';
  const contradiction = isCut ? null : contradictionOf(stretches);
  if (contradiction) {
    const { kind, left, right } = contradiction;
    const code = kind === 'number' ? 'number-differs' : 'negation-differs';
    return { code, theirs: citedWords(fullest.text, left), own: citedWords(own.text, right) };
  }
  if (!stretches.some(saysSomething)) return { code: 'same-statement', isNearly: true };
  const difference = describeStretches(stretches, fullest.text, own.text);
  if (isCut) {
    // What a reporter tells besides was perhaps never said.
    const cut = fullest.isParaphrase ? null : graveCutOf(stretches, fullest.text);
    const grave = cut && { kind: cut.kind, words: citedWords(fullest.text, cut.span) };
    return { code: 'truncated-quotation', isFullestTold: fullest.isParaphrase, difference, grave };
  }
  if (fullest.isParaphrase === own.isParaphrase) return { code: 'wording-differs', difference };
  return { code: 'quoted-and-paraphrased', isTold: own.isParaphrase, difference };
}

/** Whether words differ that are more than articles, prepositions or an editor's. */
function saysSomething({ kind, leftWords, rightWords }: Stretch): boolean {
  return kind !== 'same' && [...leftWords, ...rightWords].some(({ weight }) => weight > EMPTY_WEIGHT);
}
