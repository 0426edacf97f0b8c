/**
 * What is to be said of each report of a statement: one finding, the gravest.
 *
 * The checks of statements tell what was judged here and judge nothing themselves, so that no two of them speak of one
 * quotation, and none computes again what another has.
 */
import type { SourceFile } from '../corpus/document.ts';
import { type QuotationPlace, quotationOf, type Snapshot } from '../corpus/snapshot.ts';
import { wordingIn } from '../corpus/wording.ts';
import { areSurelyTwo } from '../entities/surely-two.ts';
import { alignWordings, type Stretch } from '../statements/align.ts';
import { contradictionOf } from '../statements/contradiction.ts';
import { citedWords, describeStretches } from '../statements/describe-difference.ts';
import { type GraveCut, graveCutOf } from '../statements/grave-cut.ts';
import type { Report, Statement } from '../statements/statement.ts';
import { EMPTY_WEIGHT } from '../statements/words.ts';
import { type ReportInFile, reportsInDocuments, reportsInFile } from './reports-in-file.ts';

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

interface OtherSpeaker {
  readonly code: 'attribution-differs';
  /** Where somebody else says the same. */
  readonly other: QuotationPlace;
  readonly otherReport: Report;
}

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
  const known = new Map<Statement, Map<string, Verdict>>();
  return Array.from(reports, (found) => {
    const verdicts = known.get(found.statement) ?? new Map<string, Verdict>();
    known.set(found.statement, verdicts);
    return { ...found, ...(otherSpeaker(snapshot, found) ?? judgeWording(found, verdicts)) };
  });
}

/** Somebody who says the same elsewhere and surely is another; what is only suggested says nothing of speakers. */
function otherSpeaker(snapshot: Snapshot, { report, spoken }: ReportInFile): OtherSpeaker | null {
  if (spoken.length < 2 || report.status !== 'confirmed') return null;
  const person = snapshot.personOf(report);
  if (!person) return null;
  const found = spoken.find(
    (other) => areSurelyTwo(person, other.person) && haveOneWording(report, other.report),
  );
  const other = found && quotationOf(snapshot, found.report);
  return other ? { code: 'attribution-differs', other, otherReport: found.report } : null;
}

/**
 * Whether two reports by two people have the same words, or nearly. With the fullest they have: for two people that is
 * asked of a link (`engine/statements/link.ts`). How two others stand to each other is known only where one has all words of
 * the fullest and the other has no other words.
 */
function haveOneWording(one: Report, other: Report): boolean {
  if (one.relation === 'fullest' || other.relation === 'fullest') return true;
  const relations = [one.relation, other.relation];
  return (
    relations.includes('verbatim') &&
    relations.every((relation) => relation === 'verbatim' || relation === 'truncated')
  );
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
