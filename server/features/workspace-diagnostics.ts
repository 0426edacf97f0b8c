/**
 * Diagnostics of all files, streamed: those that the client has already are named as unchanged, those of files that
 * are gone or in order again are taken back.
 */
import {
  DocumentDiagnosticReportKind,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { canonicalUri } from '../canonical-uri.ts';
import type { DiagnosticReports } from '../diagnostic-reports.ts';
import type { Feature } from '../feature.ts';
import { guard } from '../guard.ts';
import type { Session } from '../session.ts';

/** Reports in one message. */
const PORTION = 100;

export const workspaceDiagnostics: Feature = {
  // Announced together with the diagnostics of one document.
  capabilities: () => ({}),
  register(services) {
    const { connection, session, reports, indexer } = services;
    connection.languages.diagnostics.onWorkspace((params, token, _progress, partial) =>
      guard(
        services,
        'workspace diagnostics',
        async ({ previousResultIds }: typeof params, task): Promise<WorkspaceDiagnosticReport> => {
          await indexer.idle(token);
          const known = new Map(previousResultIds.map(({ uri, value }) => [canonicalUri(uri), value]));
          const paths = new Set(
            session
              .snapshot()
              .files()
              .map((file) => file.path),
          );
          for (const path of known.keys()) paths.add(path);
          let items: WorkspaceDocumentDiagnosticReport[] = [];
          for (const path of paths) {
            await task.checkpoint();
            const report = reportOf(session, reports, path, known.get(path));
            if (report) items.push(report);
            if (!partial || items.length < PORTION) continue;
            partial.report({ items });
            items = [];
          }
          return { items };
        },
      )(params, token),
    );
  },
};

/** Null where the client knows of nothing and there is nothing to know. */
function reportOf(
  session: Session,
  reports: DiagnosticReports,
  path: string,
  knownId: string | undefined,
): WorkspaceDocumentDiagnosticReport | null {
  const uri = session.uriOf(path);
  const version = session.versionOf(uri) ?? null;
  const { id: resultId, items } = reports.of(path, knownId);
  if (!items) return { kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId };
  if (items.length > 0) {
    return { kind: DocumentDiagnosticReportKind.Full, uri, version, resultId, items: [...items] };
  }
  // Without an id the client does not name the file again.
  return knownId === undefined ? null : { kind: DocumentDiagnosticReportKind.Full, uri, version, items: [] };
}
