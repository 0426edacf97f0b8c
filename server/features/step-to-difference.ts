/**
 * The next or the previous passage in which a report differs from the others of its statement, from a position on and round
 * over all files.
 */
import { judgeReports } from '../../engine/checks/judge-reports.ts';
import { tellReport } from '../../engine/checks/tell-report.ts';
import type { SourceFile } from '../../engine/corpus/document.ts';
import { quotationSpan } from '../../engine/corpus/place.ts';
import type { Snapshot } from '../../engine/corpus/snapshot.ts';
import type { FileSpan } from '../../engine/text/span.ts';
import type { CheckCode } from '../../protocol/checks.ts';
import { translated } from '../../protocol/phrase.ts';
import {
  type DifferingReport,
  STEP_TO_DIFFERENCE,
  type StepToDifferenceParams,
} from '../../protocol/requests.ts';
import { canonicalUri } from '../canonical-uri.ts';
import { offsetAt, rangeOf } from '../convert.ts';
import type { Feature } from '../feature.ts';
import { fieldsOf, oneOf, POSITION, TEXT } from '../forms.ts';
import { guard, type Task } from '../guard.ts';
import { documentNameApart } from '../places.ts';
import { plainText } from '../plain-text.ts';
import type { Session } from '../session.ts';

export const stepToDifference: Feature = {
  capabilities: () => ({}),
  register(services) {
    const { connection, session } = services;
    connection.onRequest(
      STEP_TO_DIFFERENCE,
      guard(
        services,
        'step to difference',
        fieldsOf<StepToDifferenceParams>({
          uri: TEXT,
          position: POSITION,
          direction: oneOf('next', 'previous'),
        }),
        (params, task): Promise<DifferingReport | null> => find(session, params, task),
      ),
    );
  },
};

/** Findings that a report differs; a statement told in a reporter's words is to be expected, and is none. */
const DIFFERENCES: ReadonlySet<CheckCode> = new Set<CheckCode>([
  'attribution-differs',
  'number-differs',
  'negation-differs',
  'truncated-quotation',
  'wording-differs',
]);

/** Costs by the files that are passed over; the corpus may change at each rest. */
async function find(
  session: Session,
  { uri, position, direction }: StepToDifferenceParams,
  { checkpoint }: Task,
): Promise<DifferingReport | null> {
  const start = canonicalUri(uri);
  const isNext = direction === 'next';
  const inText = isNext ? onwards : backwards;
  const startFile = session.snapshot().file(start);
  const offset = startFile ? offsetAt(startFile, position) : 0;
  const isAhead = ({ fileStart, fileEnd }: FileSpan) => (isNext ? fileStart > offset : fileEnd < offset);
  const paths = inText(session.snapshot().files()).map(({ path }) => path);
  const at = paths.indexOf(start);
  // The rest of the file where the position is, all others, and that file once more from its other end.
  for (const [index, path] of [...paths.slice(Math.max(at, 0)), ...paths.slice(0, at + 1)].entries()) {
    await checkpoint();
    const snapshot = session.snapshot();
    const file = snapshot.file(path);
    if (!file) continue;
    const differing = inText(differingReports(session, snapshot, file));
    const isRest = index === 0 && path === start;
    const found = isRest ? differing.find(({ span }) => isAhead(span)) : differing[0];
    if (found) return describe(session, snapshot, file, found);
  }
  return null;
}

function onwards<T>(entries: readonly T[]): readonly T[] {
  return entries;
}

function backwards<T>(entries: readonly T[]): readonly T[] {
  return entries.toReversed();
}

type Differing = ReturnType<typeof differingReports>[number];

/** In text order; without what users have switched off. */
function differingReports({ settings }: Session, snapshot: Snapshot, file: SourceFile) {
  return judgeReports(snapshot, file)
    .filter(({ code }) => DIFFERENCES.has(code) && settings.severity[code] !== 'off')
    .map((judged) => ({ judged, span: quotationSpan(judged.place) }));
}

function describe(
  session: Session,
  snapshot: Snapshot,
  file: SourceFile,
  { judged, span }: Differing,
): DifferingReport {
  return {
    uri: session.uriOf(file.path),
    range: rangeOf(file, span),
    document: documentNameApart(snapshot, session.say, judged.place.document),
    message: plainText(translated(tellReport(snapshot, judged), session.say)),
  };
}
