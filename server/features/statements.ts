import type { Snapshot } from '../../engine/corpus/snapshot.ts';
import {
  DESCRIBE_STATEMENT,
  type DescribeStatementParams,
  type Page,
  STATEMENT_AT,
  STATEMENT_COUNTS,
  STATEMENT_REPORTS,
  STATEMENT_SPEAKERS,
  STATEMENTS,
  type StatementCounts,
  type StatementFilter,
  type StatementReport,
  type StatementReportsParams,
  type StatementSpeaker,
  type StatementSpeakersParams,
  type StatementSummary,
  type StatementsParams,
} from '../../protocol/requests.ts';
import { canonicalUri } from '../canonical-uri.ts';
import type { Feature } from '../feature.ts';
import {
  listedSpeaker,
  prepareStatements,
  speakerKeysOf,
  statementReport,
  statementSummary,
  statementsMeant,
  UNKNOWN,
} from '../find-statements.ts';
import { FLAG, type Form, fieldsOf, orNull, TEXT, URI_AND_POSITION, WHOLE_NUMBER } from '../forms.ts';
import { guard, type Task } from '../guard.ts';
import { describeStatement } from '../hover/describe-statement.ts';
import { markdownIn } from '../hover/markup.ts';
import type { Session } from '../session.ts';
import { subjectAt } from '../subject.ts';

/** UTF-16 units of a wording that a row shows: beside it stands who says it, and how often. */
const WORDS_SHOWN = 40;

const FILTER = { query: TEXT, onlyDiffering: FLAG };
const PAGE = { ...FILTER, limit: WHOLE_NUMBER, including: orNull(TEXT) };
const SPEAKERS = fieldsOf<StatementSpeakersParams>(PAGE);
const OF_SPEAKER = fieldsOf<StatementsParams>({ ...PAGE, speaker: orNull(TEXT) });
const REPORTS = fieldsOf<StatementReportsParams>({ id: TEXT, limit: WHOLE_NUMBER });
const DESCRIBED = fieldsOf<DescribeStatementParams>({ id: TEXT, report: orNull(TEXT) });

export const statements: Feature = {
  capabilities: () => ({}),
  register(services) {
    const { connection, session, statementNews } = services;
    const answer = <P, R>(
      method: string,
      form: Form<P>,
      find: (snapshot: Snapshot, params: P, task: Task) => R | Promise<R>,
    ): void => {
      const work = async (params: P, task: Task): Promise<R> => {
        await prepareStatements(session, task);
        return find(session.snapshot(), params, task);
      };
      connection.onRequest(method, guard(services, method.replace('crossquote/', ''), form, work));
    };
    answer(STATEMENT_COUNTS, fieldsOf<StatementFilter>(FILTER), (snapshot, filter): StatementCounts => {
      statementNews.asked();
      return {
        isReading: session.isReading,
        statements: statementsMeant(snapshot, filter).length,
        differing: snapshot.listStatements().filter(({ differs }) => differs).length,
      };
    });
    answer(STATEMENT_SPEAKERS, SPEAKERS, speakersOf);
    answer(STATEMENTS, OF_SPEAKER, (snapshot, params, task) => statementsOf(session, snapshot, params, task));
    answer(STATEMENT_REPORTS, REPORTS, (snapshot, params) => reportsOf(session, snapshot, params));
    answer(DESCRIBE_STATEMENT, DESCRIBED, (snapshot, { id, report }): string | null => {
      const statement = snapshot.statement(id);
      const paragraphs = statement
        ? describeStatement(snapshot, markdownIn(session.say), statement, report)
        : [];
      return paragraphs.length > 0 ? paragraphs.join('\n\n') : null;
    });
    answer(STATEMENT_AT, URI_AND_POSITION, (snapshot, { uri, position }): StatementSummary | null => {
      const place = subjectAt(snapshot, canonicalUri(uri), position)?.quotation;
      const [first] = place ? snapshot.statementsOf(place.document.id, place.index) : [];
      const listed = first && snapshot.listedStatement(first.id);
      const [summary = null] = listed ? statementSummary(snapshot, listed, WORDS_SHOWN) : [];
      return summary;
    });
  },
};

function speakersOf(
  snapshot: Snapshot,
  { limit, including, ...filter }: StatementSpeakersParams,
): Page<StatementSpeaker> {
  const counts = new Map<string, number>();
  for (const statement of statementsMeant(snapshot, filter))
    for (const key of speakerKeysOf(snapshot, statement)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const all = [...counts].map(([key, statements]): StatementSpeaker => {
    return { ...listedSpeaker(snapshot, key), statements };
  });
  const isUnknown = ({ key }: StatementSpeaker) => (key === UNKNOWN ? 1 : 0);
  all.sort(
    (a, b) =>
      isUnknown(a) - isUnknown(b) ||
      b.statements - a.statements ||
      (a.name ?? '').localeCompare(b.name ?? '', 'en') ||
      (a.key < b.key ? -1 : 1),
  );
  return pageOf(all, limit, ({ key }) => key === including);
}

async function statementsOf(
  session: Session,
  snapshot: Snapshot,
  { speaker, limit, including, ...filter }: StatementsParams,
  { checkpoint }: Task,
): Promise<Page<StatementSummary>> {
  const all = statementsMeant(snapshot, filter);
  const own = speaker === null ? all : all.filter((each) => speakerKeysOf(snapshot, each).includes(speaker));
  const { entries, total } = pageOf(own, limit, ({ id }) => id === including);
  const summaries: StatementSummary[] = [];
  for (const statement of entries) {
    // The corpus may change at a rest; what has gone by then is left out, and the client will hear of it.
    summaries.push(...statementSummary(session.snapshot(), statement, WORDS_SHOWN));
    await checkpoint();
  }
  return { entries: summaries, total };
}

/** The first entries, and those beyond that are wanted. */
function pageOf<Entry>(
  all: readonly Entry[],
  limit: number,
  isWanted: (entry: Entry) => boolean,
): Page<Entry> {
  return { entries: [...all.slice(0, limit), ...all.slice(limit).filter(isWanted)], total: all.length };
}

function reportsOf(
  session: Session,
  snapshot: Snapshot,
  { id, limit }: StatementReportsParams,
): Page<StatementReport> {
  const reports = snapshot.statement(id)?.reports ?? [];
  const entries = reports.slice(0, limit).flatMap((report) => statementReport(session, snapshot, report));
  return { entries, total: reports.length };
}
