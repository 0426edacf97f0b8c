/**
 * The language server: makes a session on a connection and keeps it in step with the client.
 *
 * Everything that a client sends comes in here, in `sync` and `watch`, or in a feature; what the machine gives
 * comes through the host.
 */
import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { ANNOTATIONS_CHANGED } from '../protocol/annotations.ts';
import { ENTITIES_CHANGED, STATEMENTS_CHANGED, STATUS_CHANGED } from '../protocol/requests.ts';
import { AskedHints } from './asked-hints.ts';
import { canonicalUri } from './canonical-uri.ts';
import { clientAbilities, serverCapabilities } from './capabilities.ts';
import { UserFiles } from './corrections/user-files.ts';
import { DiagnosticReports } from './diagnostic-reports.ts';
import type { Services } from './feature.ts';
import { FEATURES } from './features/list.ts';
import { guardNotification } from './guard.ts';
import type { Host } from './host.ts';
import { Indexer } from './indexing/indexer.ts';
import { ListNews } from './list-news.ts';
import { MemberContents } from './member-contents.ts';
import { Notices } from './notices.ts';
import { Refresher } from './refresher.ts';
import { sayIn } from './say.ts';
import { Session } from './session.ts';
import { followSettings } from './settings/follow-settings.ts';
import { initializationOptionsIn } from './settings/initialization-options.ts';
import { SettingsSource } from './settings/settings-source.ts';
import { syncOpenTexts } from './sync.ts';
import { watchFiles } from './watch.ts';

/** Serve the connection until the client shuts it down. */
export function startServer(connection: Connection, host: Host): void {
  connection.onInitialize((params): InitializeResult => {
    const session = new Session(host, clientAbilities(params.capabilities), sayIn(params.locale));
    session.setFolders(foldersOf(params));
    const { cacheFolder, settings } = initializationOptionsIn(params.initializationOptions);
    session.cacheFolder = cacheFolder;
    serve(connection, session, settings);
    return {
      capabilities: serverCapabilities(FEATURES, session.client),
      serverInfo: { name: 'Crossquote', version: host.version },
    };
  });
  connection.listen();
}

function serve(connection: Connection, session: Session, given: unknown): void {
  const notices = new Notices(connection, session.say);
  session.onRefused = (problem) => notices.tell([problem]);
  const reports = new DiagnosticReports(session);
  const askedHints = new AskedHints(session);
  const entityNews = new ListNews(connection, session, ENTITIES_CHANGED);
  const statementNews = new ListNews(connection, session, STATEMENTS_CHANGED);
  const annotationNews = new ListNews(connection, session, ANNOTATIONS_CHANGED);
  const statusNews = new ListNews(connection, session, STATUS_CHANGED);
  const memberContents = new MemberContents(connection, session);
  const news = [entityNews, statementNews, annotationNews, statusNews, memberContents];
  const refresher = new Refresher(connection, session, reports, askedHints, news);
  const indexer = new Indexer(connection, session, refresher, notices);
  const source = new SettingsSource(connection, session, notices, given);
  const userFiles = new UserFiles(session, notices, () => {
    annotationNews.outdate();
    refresher.corrected();
  });
  const services: Services = {
    connection,
    session,
    reports,
    askedHints,
    indexer,
    userFiles,
    entityNews,
    statementNews,
    annotationNews,
    statusNews,
    memberContents,
  };

  for (const feature of FEATURES) feature.register(services);
  syncOpenTexts(services, refresher);
  const settings = followSettings(services, refresher, source);
  const watch = watchFiles(services, settings.update);
  connection.onInitialized(
    guardNotification(connection, 'initialized', async () => {
      followFolders(services);
      watch.register();
      settings.register();
      await settings.update();
      await userFiles.read();
      await indexer.rescan();
    }),
  );
  connection.onShutdown(async () => {
    refresher.dispose();
    await indexer.dispose();
  });
}

function followFolders({ connection, session, indexer, userFiles }: Services): void {
  if (!session.client.workspaceFolders) return;
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    const gone = new Set(removed.map((folder) => canonicalUri(folder.uri)));
    const kept = session.folders.filter((folder) => !gone.has(folder));
    session.setFolders([...kept, ...added.map((folder) => folder.uri)]);
    void userFiles.read();
    void indexer.rescan();
  });
}

/** Old clients know only one root. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map((folder) => folder.uri);
  return rootUri ? [rootUri] : [];
}
