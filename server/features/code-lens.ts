/**
 * Code lenses: above a paragraph, how many reports there are of what it quotes, in how many wordings, and how many
 * of them differ.
 *
 * Which paragraphs have one is looked up; what it says takes alignments, so that it waits until the lens is on the screen.
 */
import { type CodeLens, CodeLensRequest, CodeLensResolveRequest, type Command } from 'vscode-languageserver';
import { judgeStatement } from '../../engine/checks/judge-reports.ts';
import type { Document, SourceFile } from '../../engine/corpus/document.ts';
import type { Snapshot } from '../../engine/corpus/snapshot.ts';
import type { Report, Statement } from '../../engine/statements/statement.ts';
import { splitParagraphs } from '../../engine/text/paragraphs.ts';
import { COMPARE_REPORTS_COMMAND, type StatementAtParams } from '../../protocol/requests.ts';
import { canonicalUri } from '../canonical-uri.ts';
import { documentRange, positionAt } from '../convert.ts';
import type { Feature } from '../feature.ts';
import { echoed, fieldsOf, IN_DOCUMENT, listOf, RANGE, TEXT, WHOLE_NUMBER } from '../forms.ts';
import { guard, type Task } from '../guard.ts';
import type { Say } from '../say.ts';
import type { Session } from '../session.ts';

/** Reports of a statement that are judged one by one: about 10 ms of it. */
const MOST_JUDGED = 200;

/** What a lens brings back when it is resolved. */
interface LensData {
  readonly uri: string;
  readonly document: string;
  /** Indices of the paragraph's quotations that others report too, in the document's quotations. */
  readonly quotations: readonly number[];
}

const LENS = echoed<CodeLens & { readonly data: LensData }>({
  range: RANGE,
  data: fieldsOf<LensData>({ uri: TEXT, document: TEXT, quotations: listOf(WHOLE_NUMBER) }),
});

export const codeLens: Feature = {
  capabilities: () => ({ codeLensProvider: { resolveProvider: true } }),
  register(services) {
    const { connection, session } = services;
    connection.onRequest(
      CodeLensRequest.type,
      guard(services, 'code lenses', IN_DOCUMENT, ({ textDocument: { uri } }): CodeLens[] => {
        const snapshot = session.snapshot();
        const file = session.settings.codeLens ? snapshot.file(canonicalUri(uri)) : undefined;
        return file?.documents.flatMap((document) => lensesOf(snapshot, file, document, uri)) ?? [];
      }),
    );
    connection.onRequest(
      CodeLensResolveRequest.type,
      guard(services, 'code lens', LENS, async (lens, task): Promise<CodeLens> => {
        return { ...lens, command: await commandOf(session, lens.data, task) };
      }),
    );
  },
};

/** One for each paragraph in which something begins that others report too. */
function lensesOf(snapshot: Snapshot, file: SourceFile, document: Document, uri: string): CodeLens[] {
  const reported = document.facts.quotations.flatMap(({ content: [first] }, index) =>
    first && snapshot.statementsOf(document.id, index).length > 0 ? [{ start: first.start, index }] : [],
  );
  if (reported.length === 0) return [];
  reported.sort((a, b) => a.start - b.start);
  let next = 0;
  return splitParagraphs(document.text).flatMap(({ start, end }) => {
    const first = next;
    while ((reported[next]?.start ?? end) < end) next++;
    if (next === first) return [];
    const quotations = reported.slice(first, next).map(({ index }) => index);
    const data: LensData = { uri, document: document.id, quotations };
    return [{ range: documentRange(file, document, { start, end: start }), data }];
  });
}

/** What a lens says and does. One whose text has changed meanwhile says nothing: the client asks for others. */
async function commandOf(session: Session, data: LensData, { checkpoint }: Task): Promise<Command> {
  const snapshot = session.snapshot();
  const document = snapshot.document(data.document);
  const file = document && snapshot.file(document.path);
  const found = data.quotations.map((index) => ({
    quotation: document?.facts.quotations[index],
    statements: snapshot.statementsOf(data.document, index),
  }));
  const [widest] = found.toSorted((a, b) => spreadOf(b.statements) - spreadOf(a.statements));
  const first = widest?.quotation?.content[0];
  if (!document || !file || !first || spreadOf(widest.statements) === 0) return { title: '', command: '' };
  const statements = new Set(found.flatMap((each) => each.statements));
  const title = await titleOf({ session, snapshot }, statements, checkpoint);
  if (!session.client.commands.has(COMPARE_REPORTS_COMMAND)) return { title, command: '' };
  const place: StatementAtParams = { uri: data.uri, position: positionAt(file, document.base + first.start) };
  return { title, command: COMPARE_REPORTS_COMMAND, arguments: [place] };
}

function spreadOf(statements: readonly Statement[]): number {
  return statements.reduce((most, { reports }) => Math.max(most, reports.length), 0);
}

async function titleOf(
  { session, snapshot }: { readonly session: Session; readonly snapshot: Snapshot },
  statements: ReadonlySet<Statement>,
  checkpoint: Task['checkpoint'],
): Promise<string> {
  const reports = new Map<string, Report>();
  const differing = new Set<string>();
  let wordings = 0;
  for (const statement of statements) {
    for (const report of statement.reports) reports.set(report.id, surer(report, reports.get(report.id)));
    for (const { id, status } of differingReports(snapshot, statement))
      if (status === 'confirmed') differing.add(id);
    wordings += statement.wordings;
    await checkpoint();
  }
  const { say } = session;
  const documents = new Set([...reports.values()].map(({ documentId }) => documentId));
  if (documents.size === 1) return say('Reported again in this document');
  const told = [
    ...(statements.size > 1 ? [say('{0} statements', statements.size)] : []),
    reportsTold(say, statements.size, [...reports.values()]),
    wordings === 1 ? say('1 wording') : say('{0} wordings', wordings),
  ];
  if (differing.size > 0)
    told.push(differing.size === 1 ? say('1 difference') : say('{0} differences', differing.size));
  return told.join(' · ');
}

/** A quotation may be a report of several statements. */
function surer(report: Report, known: Report | undefined): Report {
  return known?.status === 'confirmed' ? known : report;
}

/**
 * The reports that differ from the fullest, each once, and of two that name two speakers the later. Of what very many
 * print, those that have other words: what else differs takes a comparison of each.
 */
function differingReports(snapshot: Snapshot, statement: Statement): readonly Report[] {
  const { reports } = statement;
  if (reports.length > MOST_JUDGED) return reports.filter(hasOtherWords);
  const judged = judgeStatement(snapshot, statement, () => true).filter((found) => {
    if (found.code === 'attribution-differs')
      return reports.indexOf(found.otherReport) < reports.indexOf(found.report);
    return found.code !== 'same-statement' && hasOtherWords(found.report);
  });
  return judged.map(({ report }) => report);
}

function hasOtherWords({ relation }: Report): boolean {
  return relation !== 'fullest' && relation !== 'verbatim';
}

/** How many reports there are; only perhaps where nothing but the fullest of each statement is sure. */
function reportsTold(say: Say, statements: number, reports: readonly Report[]): string {
  const perhaps = reports.filter(({ status }) => status === 'suggested').length;
  const told = say('{0} reports', reports.length);
  if (perhaps === 0) return told;
  return reports.length - perhaps <= statements
    ? say('perhaps {0}', told)
    : say('{0}, {1} of them perhaps', told, perhaps);
}
