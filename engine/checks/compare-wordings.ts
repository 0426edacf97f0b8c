/**
 * The distinct wordings of one statement, and how each stands to the fullest.
 */
import type { DocumentFacts } from '../annotate/facts.ts';
import { type QuotationPlace, quotationOf, type Snapshot } from '../corpus/snapshot.ts';
import { wordingIn } from '../corpus/wording.ts';
import type { Contradiction } from '../statements/contradiction.ts';
import type { Relation, Report, Statement } from '../statements/statement.ts';
import { type ComparedPair, comparedPair } from './compared-pair.ts';
import { comparedInPlace } from './words-beside.ts';

/** The wordings of a statement. */
export interface Wordings {
  /** The fullest first, then in the order of the reports. */
  readonly distinct: readonly ComparedWording[];
  /** How many reports have other or fewer words than the fullest. */
  readonly differing: number;
  /** How many have its words but for some that say nothing. */
  readonly nearly: number;
  /** The wording of a report of the statement, which stands at `place`. */
  readonly wordingOf: (report: Report, place: QuotationPlace) => ComparedWording;
}

/**
 * The facts of the documents of reports that were compared by what stands beside their marks too. As long as a document has the
 * same facts it has the same text.
 */
export type FactsInPlace = Map<Report, WeakRef<DocumentFacts>>;

/** A wording of a statement, which one report has or several. */
export interface ComparedWording {
  readonly text: string;
  readonly isParaphrase: boolean;
  /** How it stands to the fullest; `fullest` for all reports that have the words of that. */
  readonly relation: Relation;
  /** Whether it is surely of the statement. */
  readonly isSure: boolean;
  /** The fullest wording and this one; without what a reporter tells beside the marks. */
  readonly withFullest: ComparedPair;
  /** What of it cannot be right where the fullest is, which is on the left. */
  readonly against: readonly Contradiction[];
  /** A report that has it. */
  readonly report: Report;
  /** How many reports have it. */
  readonly count: number;
}

/** More distinct wordings than these are compared with the fullest alone. */
const MOST_WORDINGS = 24;

/** Of more reports with words of their own, the others are not read before they are asked for. */
const MOST_READ = 200;

/**
 * Cost: the reports, and one alignment for each of the first wordings that were not compared lately.
 *
 * @param inPlace Takes what has been read of documents besides the words of the reports, now and for each wording that is
 *   asked for.
 */
export function compareWordings(
  snapshot: Snapshot,
  statement: Statement,
  fullest: QuotationPlace,
  inPlace: FactsInPlace,
): Wordings {
  const { reports } = statement;
  const [first] = reports;
  const read = WORDS.get(statement) ?? new Map<string, OwnWords>();
  WORDS.set(statement, read);
  const wordsOf = ({ id }: Report, place: QuotationPlace) => {
    const own = read.get(id) ?? ownWords(place);
    read.set(id, own);
    return own;
  };
  const { text, isParaphrase } = first ? wordsOf(first, fullest) : ownWords(fullest);
  const known = new Map<string, ComparedWording & { count: number }>();

  const wordingOf = (report: Report, place: QuotationPlace) => {
    const isFullest = hasWordsOfFullest(report);
    const relation = isFullest ? 'fullest' : report.relation;
    const own = isFullest ? { text, isParaphrase } : wordsOf(report, place);
    const isMixed = !isFullest && place.quotation.kind === 'mixed' && !own.isParaphrase;
    const key = `${relation} ${report.status} ${own.isParaphrase} ${isMixed ? report.id : ''} ${own.text}`;
    const found = known.get(key);
    if (found) return found;
    if (isMixed) inPlace.set(report, new WeakRef(place.document.facts));
    const withFullest = isMixed ? comparedInPlace(text, own.text, place) : comparedPair(text, own.text);
    const compared = {
      ...own,
      relation,
      isSure: report.status === 'confirmed',
      withFullest,
      // What is left out contradicts nothing, whether it is cut off or cut out.
      against: isPart(relation) ? [] : withFullest.contradictions,
      report,
      count: 0,
    };
    if (known.size < MOST_WORDINGS) known.set(key, compared);
    return compared;
  };

  const others = reports.filter((report) => !hasWordsOfFullest(report));
  if (first) wordingOf(first, fullest).count = reports.length - others.length;
  let nearly = 0;
  for (const report of others.slice(0, MOST_READ)) {
    const place = quotationOf(snapshot, report);
    if (!place) continue;
    const wording = wordingOf(report, place);
    wording.count++;
    if (wording.withFullest.isNearly) nearly++;
  }
  return { distinct: [...known.values()], differing: others.length - nearly, nearly, wordingOf };
}

type OwnWords = Pick<ComparedWording, 'text' | 'isParaphrase'>;

/** By the reports' ids. A statement is another object when one of its reports has changed, so that its words stay true. */
const WORDS = new WeakMap<Statement, Map<string, OwnWords>>();

function ownWords({ document, quotation }: QuotationPlace): OwnWords {
  const { text, isParaphrase } = wordingIn(document.text, quotation);
  return { text, isParaphrase };
}

function hasWordsOfFullest({ relation }: Report): boolean {
  return relation === 'fullest' || relation === 'verbatim';
}

/** Whether a report leaves words of the fullest out, and has no others. */
export function isPart(relation: Relation): boolean {
  return relation === 'truncated' || relation === 'spliced';
}
