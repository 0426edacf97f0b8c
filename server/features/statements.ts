/**
 * What is reported more than once, as a user looks through it: speakers, statements, reports. Each answer is a beginning
 * of its list, so that none grows with the corpus.
 */
import { isSpeakerUnknown } from '../../engine/corpus/place.ts';
import {
  type ListedEntity,
  type ListedStatement,
  quotationOf,
  type Snapshot,
} from '../../engine/corpus/snapshot.ts';
import { wordingFrom, wordingIn } from '../../engine/corpus/wording.ts';
import { foldedWords } from '../../engine/text/folded-words.ts';
import {
  DESCRIBE_STATEMENT,
  type DescribeStatementParams,
  type Page,
  STATEMENT_AT,
  STATEMENT_COUNTS,
  STATEMENT_REPORTS,
  STATEMENT_SPEAKERS,
  STATEMENTS,
  type StatementAtParams,
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
import { nameMatcher } from '../find-entities.ts';
import { guard, type Task } from '../guard.ts';
import { describeStatement } from '../hover/describe-statement.ts';
import { MARKDOWN } from '../hover/markup.ts';
import { speakerName } from '../places.ts';
import { plainText, shorten } from '../plain-text.ts';
import type { Session } from '../session.ts';
import { statementReport } from '../statement-report.ts';
import { subjectAt } from '../subject.ts';

/** UTF-16 units of a wording that a row shows: beside it stands who says it, and how often. */
const WORDS_SHOWN = 40;

/** The key under which statements stand whose speaker is not known. */
const UNKNOWN = '';

export const statements: Feature = {
  capabilities: () => ({}),
  register(services) {
    const { connection, session, statementNews } = services;
    const answer = <P extends object, R>(
      method: string,
      find: (snapshot: Snapshot, params: P, task: Task) => R | Promise<R>,
    ): void => {
      const work = async (params: P, task: Task): Promise<R> => {
        // Long only where much has changed since it was asked last, as after the first scan.
        while (session.snapshot().prepareEntityLists()) await task.checkpoint();
        while (session.snapshot().prepareStatementList()) await task.checkpoint();
        return find(session.snapshot(), params, task);
      };
      connection.onRequest(method, guard(services, method.replace('crossquote/', ''), work));
    };
    answer(STATEMENT_COUNTS, (snapshot, filter: StatementFilter): StatementCounts => {
      statementNews.asked();
      return {
        isReading: session.isReading,
        statements: meant(snapshot, filter).length,
        differing: snapshot.listStatements().filter(({ differs }) => differs).length,
      };
    });
    answer(STATEMENT_SPEAKERS, speakersOf);
    answer(STATEMENTS, (snapshot, params: StatementsParams, task) =>
      statementsOf(session, snapshot, params, task),
    );
    answer(STATEMENT_REPORTS, (snapshot, params: StatementReportsParams) =>
      reportsOf(session, snapshot, params),
    );
    answer(DESCRIBE_STATEMENT, (snapshot, { id, report }: DescribeStatementParams): string | null => {
      const statement = snapshot.statement(id);
      const paragraphs = statement ? describeStatement(snapshot, MARKDOWN, statement, report) : [];
      return paragraphs.length > 0 ? paragraphs.join('\n\n') : null;
    });
    answer(STATEMENT_AT, (snapshot, { uri, position }: StatementAtParams): StatementSummary | null => {
      const place = subjectAt(snapshot, canonicalUri(uri), position)?.quotation;
      const [first] = place ? snapshot.statementsOf(place.document.id, place.index) : [];
      const listed = first && snapshot.listedStatement(first.id);
      const [summary = null] = listed ? summaryOf(snapshot, listed) : [];
      return summary;
    });
  },
};

/** The statements that are meant, in the order of the list. */
function meant(snapshot: Snapshot, { query, onlyDiffering }: StatementFilter): readonly ListedStatement[] {
  const all = snapshot.listStatements();
  const chosen = onlyDiffering ? all.filter(({ differs }) => differs) : all;
  const wanted = foldedWords(query).join(' ');
  if (wanted === '') return chosen;
  const isWanted = nameMatcher(wanted);
  const namesOf = rememberedNames(snapshot);
  return chosen.filter(({ words, speakers }) => isWanted([words, ...speakers.map(namesOf)].join(' ')));
}

/** The words of all names of a speaker; most say more than one statement. */
function rememberedNames(snapshot: Snapshot): (speaker: string) => string {
  const known = new Map<string, string>();
  return (speaker) => {
    const names = known.get(speaker) ?? namesOf(snapshot.listedEntity(speaker));
    known.set(speaker, names);
    return names;
  };
}

function namesOf(entity: ListedEntity | undefined): string {
  return entity ? [entity.folded, ...entity.keys].flatMap(foldedWords).join(' ') : '';
}

function speakersOf(
  snapshot: Snapshot,
  { limit, including, ...filter }: StatementSpeakersParams,
): Page<StatementSpeaker> {
  const counts = new Map<string, number>();
  for (const statement of meant(snapshot, filter))
    for (const key of keysOf(snapshot, statement)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const all = [...counts].map(([key, statements]): StatementSpeaker => {
    return { ...speakerOf(snapshot, key), statements };
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

/** The keys under which a statement stands: of each of its speakers. */
function keysOf(snapshot: Snapshot, { speakers }: ListedStatement): readonly string[] {
  const keys = speakers.map((speaker) => snapshot.listedEntity(speaker)?.key ?? UNKNOWN);
  return keys.length > 0 ? [...new Set(keys)] : [UNKNOWN];
}

function speakerOf(snapshot: Snapshot, key: string): Pick<StatementSpeaker, 'key' | 'name'> {
  const name = key === UNKNOWN ? undefined : snapshot.listedEntity(key)?.name;
  return { key, name: name === undefined ? null : plainText(name) };
}

async function statementsOf(
  session: Session,
  snapshot: Snapshot,
  { speaker, limit, including, ...filter }: StatementsParams,
  { checkpoint }: Task,
): Promise<Page<StatementSummary>> {
  const all = meant(snapshot, filter);
  const own = speaker === null ? all : all.filter((each) => keysOf(snapshot, each).includes(speaker));
  const { entries, total } = pageOf(own, limit, ({ id }) => id === including);
  const summaries: StatementSummary[] = [];
  for (const statement of entries) {
    // The corpus may change at a rest; what has gone by then is left out, and the client will hear of it.
    summaries.push(...summaryOf(session.snapshot(), statement));
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

/** A statement as a row shows it; none where it is gone. */
function summaryOf(snapshot: Snapshot, statement: ListedStatement): readonly StatementSummary[] {
  const { id, reports, documents, wordings, differs, isSuggested, begin } = statement;
  const [fullest] = snapshot.statement(id)?.reports ?? [];
  const place = fullest && quotationOf(snapshot, fullest);
  if (!place) return [];
  const { text, isParaphrase } = wordingIn(place.document.text, place.quotation);
  const words = shorten(plainText(wordingFrom(text, begin)), WORDS_SHOWN);
  const keys = keysOf(snapshot, statement).filter((key) => key !== UNKNOWN);
  const isDescribed = keys.length === 0 && !isSpeakerUnknown(place.quotation);
  return [
    {
      id,
      text: isParaphrase ? words : `“${words}”`,
      speakers: keys.map((key) => speakerOf(snapshot, key)),
      described: isDescribed ? speakerName(place) : null,
      reports,
      documents,
      wordings,
      differs,
      isSuggested,
    },
  ];
}

function reportsOf(
  session: Session,
  snapshot: Snapshot,
  { id, limit }: StatementReportsParams,
): Page<StatementReport> {
  const reports = snapshot.statement(id)?.reports ?? [];
  const entries = reports
    .slice(0, limit)
    .flatMap((report) => statementReport(session, snapshot, report) ?? []);
  return { entries, total: reports.length };
}
