/**
 * What is to be said of each report of a statement: one finding, the gravest.
 *
 * The checks of statements tell what was judged here and judge nothing themselves, so that no two of them speak of one
 * quotation, and none computes again what another has.
 */
import type { SourceFile } from '../corpus/document.ts';
import type { Snapshot } from '../corpus/snapshot.ts';
import type { Report, Statement } from '../statements/statement.ts';
import {
  type ComparedWording,
  compareWordings,
  type FactsInPlace,
  type Wordings,
} from './compare-wordings.ts';
import { judgeWording, type Verdict } from './judge-wording.ts';
import { type OtherSpeaker, onlyCites, otherSpeaker } from './other-speaker.ts';
import { type ReportInFile, reportsInDocuments, reportsInFile } from './reports-in-file.ts';

/** A report and what is to be said of it; `code` is that of the check which says it. */
export type JudgedReport = ReportInFile & (OtherSpeaker | Verdict);

/**
 * The reports of one file in text order, the gravest that there is of each: another speaker, another number, a denial, a
 * cut, other words.
 *
 * Cost: the reports of the file; of statements that were not judged before, or in which something has changed, all their
 * reports, and some alignments for each wording in the file (`compare-wordings.ts`, `rival-wording.ts`).
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
  const verdictOn = verdictsIn(snapshot);
  return Array.from(reports, (found) => {
    const { place, fullest } = found;
    const other = otherSpeaker(snapshot, found);
    if (other) return { ...found, ...other };
    const verdict = verdictOn(found);
    // What is said of words that are only cited was never said by who said them.
    const isCited = 'grave' in verdict && verdict.grave !== null && onlyCites(fullest, place);
    return { ...found, ...(isCited ? { ...verdict, grave: null } : verdict) };
  });
}

/** The verdicts on the reports of a statement, as far as they were asked for. */
interface Judged {
  readonly verdicts: Map<Report, Verdict>;
  readonly inPlace: FactsInPlace;
}

/** A statement is another object when one of its reports has changed, so that what was judged of their words stays true. */
const JUDGED = new WeakMap<Statement, Judged>();

/** Verdicts on reports; those of statements in which nothing has changed are kept from one snapshot to the next. */
function verdictsIn(snapshot: Snapshot): (found: ReportInFile) => Verdict {
  const holding = new Map<Statement, Judged>();
  // What verdicts are found from takes far more room than they.
  const compared = new Map<Statement, Wordings>();
  const byWording = new Map<ComparedWording, Verdict>();
  return ({ statement, report, place, fullest }) => {
    const judged = holding.get(statement) ?? judgedBefore(snapshot, statement);
    holding.set(statement, judged);
    const { verdicts, inPlace } = judged;
    const known = verdicts.get(report);
    if (known) return known;
    const wordings = compared.get(statement) ?? compareWordings(snapshot, statement, fullest, inPlace);
    compared.set(statement, wordings);
    const own = wordings.wordingOf(report, place);
    const verdict = byWording.get(own) ?? judgeWording(own, wordings);
    byWording.set(own, verdict);
    verdicts.set(report, verdict);
    return verdict;
  };
}

/** What of a statement was judged before, as far as it still holds. */
function judgedBefore(snapshot: Snapshot, statement: Statement): Judged {
  const known = JUDGED.get(statement);
  if (known && areAsBefore(snapshot, known.inPlace)) return known;
  const judged = { verdicts: new Map(), inPlace: new Map() };
  JUDGED.set(statement, judged);
  return judged;
}

function areAsBefore(snapshot: Snapshot, inPlace: FactsInPlace): boolean {
  for (const [{ documentId }, facts] of inPlace)
    if (snapshot.document(documentId)?.facts !== facts.deref()) return false;
  return true;
}
