/**
 * The form of a feature: one file in `features/` answers one request, and says itself that it can.
 */
import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { AskedHints } from './asked-hints.ts';
import type { ClientAbilities } from './capabilities.ts';
import type { UserFiles } from './corrections/user-files.ts';
import type { DiagnosticReports } from './diagnostic-reports.ts';
import type { Indexer } from './indexing/indexer.ts';
import type { ListNews } from './list-news.ts';
import type { MemberContents } from './member-contents.ts';
import type { Session } from './session.ts';

/** What a feature may use. */
export interface Services {
  readonly connection: Connection;
  readonly session: Session;
  readonly reports: DiagnosticReports;
  readonly askedHints: AskedHints;
  readonly indexer: Indexer;
  readonly userFiles: UserFiles;
  readonly entityNews: ListNews;
  readonly statementNews: ListNews;
  readonly annotationNews: ListNews;
  readonly statusNews: ListNews;
  readonly memberContents: MemberContents;
}

export interface Feature {
  /** What the greeting's answer says of it; empty where the client is not to know. */
  capabilities(client: ClientAbilities): Partial<ServerCapabilities>;
  /** Installs the handlers with `onRequest`, each inside `guard`. */
  register(services: Services): void;
}
