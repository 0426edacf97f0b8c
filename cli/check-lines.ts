/**
 * The findings about a corpus to be read by a person.
 *
 * The findings about statements are many views of one thing, a finding at each report; here each statement is told
 * once, those first whose reports disagree. What is a warning at a report, as another number, is told besides. What else was
 * found follows file by file, then a summary.
 */
import type { Snapshot } from '../engine/corpus/snapshot.ts';
import { lookupIn } from '../engine/export/lookup.ts';
import { viewStatements } from '../engine/export/statement-view.ts';
import type { CheckCode, Severity } from '../protocol/checks.ts';
import type { FileDiagnostic } from './analysis-json.ts';
import { findingLines, findingRuns } from './finding-lines.ts';
import { counted, indented, type Line, type Look } from './layout.ts';
import { statementLines } from './statement-lines.ts';
import { statementsInWords } from './statement-words.ts';
import { theseDocuments } from './these-documents.ts';

/** The lines of the whole output. Statements that no finding is about, because settings put it off, are left out. */
export function* checkLines(
  snapshot: Snapshot,
  diagnostics: readonly FileDiagnostic[],
  look: Look,
): Generator<Line> {
  const lookup = lookupIn(snapshot);
  const found = new Set(diagnostics.map(({ diagnostic }) => diagnostic.code));
  const statements = [...viewStatements(snapshot, lookup)];
  const differing = statements.filter(
    ({ wordings }) => wordings.length > 1 && STATEMENT_CODES.some((code) => found.has(code)),
  );
  const alike = statements.filter(
    ({ wordings }) => wordings.length === 1 && ALIKE_CODES.some((code) => found.has(code)),
  );
  const isOfStatement = ({ diagnostic }: FileDiagnostic) => STATEMENT_CODES.includes(diagnostic.code);
  const disputed = diagnostics.filter((finding) => isOfStatement(finding) && isWarning(finding));
  const others = diagnostics.filter((finding) => !isOfStatement(finding));
  const linesOf = (findings: readonly FileDiagnostic[]) =>
    findingRuns(findings, lookup).map((run) => findingLines(run, snapshot, lookup, look));

  yield* section(
    `${counted(differing.length, 'statement')} reported in different words`,
    differing.map((statement) => statementLines(statement, look)),
  );
  yield* section(
    `${counted(alike.length, 'statement')} reported in the same words`,
    alike.map((statement) => statementLines(statement, look)),
  );
  yield* section('Where the sources disagree', linesOf(disputed));
  yield* section('Found in the texts', linesOf(others));
  const counts = { all: statements.length, differing: differing.length, alike: alike.length };
  yield* indented([{ text: summary(snapshot, counts, disputed, others), style: 'bold' }], 0, look.width);
}

/** The checks whose findings are told statement by statement. */
const STATEMENT_CODES: readonly CheckCode[] = [
  'attribution-differs',
  'number-differs',
  'negation-differs',
  'truncated-quotation',
  'quoted-and-paraphrased',
  'wording-differs',
  'same-statement',
];

/** Those that reports in the same words can have. */
const ALIKE_CODES: readonly CheckCode[] = ['attribution-differs', 'same-statement'];

function isWarning({ diagnostic: { severity } }: FileDiagnostic): boolean {
  return severity === 'warning' || severity === 'error';
}

function* section(title: string, blocks: readonly Iterable<Line>[]): Generator<Line> {
  if (blocks.length === 0) return;
  yield [{ text: title, style: 'bold' }];
  yield [];
  for (const block of blocks) {
    yield* block;
    yield [];
  }
}

function summary(
  snapshot: Snapshot,
  statements: Counts,
  disputed: readonly FileDiagnostic[],
  others: readonly FileDiagnostic[],
): string {
  if (snapshot.files().length === 0) return 'No document was read.';
  const told = toldOf(statements, theseDocuments(snapshot));
  return `${told}${countsOf('On statements', disputed)}${countsOf('In the texts', others)}`;
}

function countsOf(where: string, findings: readonly FileDiagnostic[]): string {
  const found = SEVERITY_NAMES.flatMap(([severity, one, many]) => {
    const count = findings.filter(({ diagnostic }) => diagnostic.severity === severity).length;
    return count === 0 ? [] : [counted(count, one, many)];
  });
  return found.length === 0 ? '' : ` ${where}, ${new Intl.ListFormat('en').format(found)}.`;
}

/** How many statements there are, and how many are told in either section. */
interface Counts {
  readonly all: number;
  readonly differing: number;
  readonly alike: number;
}

function toldOf({ all, differing, alike }: Counts, these: string): string {
  const shown = differing + alike;
  if (all > 0 && shown === 0) return `The settings put the checks of statements off in ${these}.`;
  return statementsInWords(shown, differing, these);
}

const SEVERITY_NAMES: readonly (readonly [severity: Severity, one: string, many: string])[] = [
  ['error', 'error', 'errors'],
  ['warning', 'warning', 'warnings'],
  ['information', 'piece of information', 'pieces of information'],
  ['hint', 'hint', 'hints'],
];
