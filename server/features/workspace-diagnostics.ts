/**
 * Diagnostics of all files, streamed: those that the client has already are named as unchanged, those of files that
 * are gone or in order again are taken back.
 */
import {
  DocumentDiagnosticReportKind,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { canonicalUri } from '../canonical-uri.ts';
import type { DiagnosticReports } from '../diagnostic-reports.ts';
import type { Feature } from '../feature.ts';
import { fields, listOf, optional, TEXT, TOKEN } from '../forms.ts';
import { guard } from '../guard.ts';
import type { Session } from '../session.ts';

/** Reports in one message. */
const PORTION = 100;

const ASKED = fields({
  previousResultIds: listOf(fields({ uri: TEXT, value: TEXT })),
  partialResultToken: optional(TOKEN),
});

export const workspaceDiagnostics: Feature = {
  // Announced together with the diagnostics of one document.
  capabilities: () => ({}),
  register(services) {
    const { connection, session, reports, indexer } = services;
    connection.onRequest(
      WorkspaceDiagnosticRequest.type,
      guard(
        services,
        'workspace diagnostics',
        ASKED,
        async ({ previousResultIds, partialResultToken }, task): Promise<WorkspaceDiagnosticReport> => {
          const open = new Set([...session.openTexts()].map(([path]) => path));
          // What is found in a file depends on all others: sent while they are read, most would be worked out several times. Files
          // that are open are asked about one by one.
          await indexer.idle(task.token);
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
            const report = reportOf(session, reports, path, { id: known.get(path), isOpen: open.has(path) });
            if (report) items.push(report);
            if (partialResultToken === undefined || items.length < PORTION) continue;
            await connection.sendProgress(WorkspaceDiagnosticRequest.partialResult, partialResultToken, {
              items,
            });
            items = [];
          }
          return { items };
        },
      ),
    );
  },
};

/** What the client has of a file, and whether the file was open when it asked. */
interface Known {
  readonly id: string | undefined;
  readonly isOpen: boolean;
}

/**
 * Ends the ids of files that were open when they were asked about.
 *
 * Of a file that is open a client keeps what it has pulled for it alone, and takes no more than the id from here
 * (vscode-languageclient does so up to 10.1). When the file is closed in between, it is left with an id and no
 * diagnostics: so what was reported while a file was open is reported once more after it is closed.
 */
const OPEN = '+';

/** Null where the client knows of nothing and there is nothing to know. */
function reportOf(
  session: Session,
  reports: DiagnosticReports,
  path: string,
  { id: known, isOpen }: Known,
): WorkspaceDocumentDiagnosticReport | null {
  const uri = session.uriOf(path);
  const version = session.versionOf(uri) ?? null;
  const knownId = known?.endsWith(OPEN) ? (isOpen ? known.slice(0, -OPEN.length) : undefined) : known;
  const { id, items } = reports.of(path, knownId);
  const resultId = isOpen ? `${id}${OPEN}` : id;
  if (!items) return { kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId };
  if (items.length > 0) {
    return { kind: DocumentDiagnosticReportKind.Full, uri, version, resultId, items: [...items] };
  }
  // Without an id the client does not name the file again.
  return known === undefined ? null : { kind: DocumentDiagnosticReportKind.Full, uri, version, items: [] };
}
