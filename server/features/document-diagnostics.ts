/**
 * Diagnostics of one document, when the client asks for them.
 */
import { type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import { canonicalUri } from '../canonical-uri.ts';
import type { Feature } from '../feature.ts';
import { guard } from '../guard.ts';

export const documentDiagnostics: Feature = {
  capabilities: ({ pullDiagnostics }) =>
    pullDiagnostics
      ? {
          diagnosticProvider: {
            identifier: 'crossquote',
            interFileDependencies: true,
            workspaceDiagnostics: true,
          },
        }
      : {},
  register(services) {
    services.connection.languages.diagnostics.on(
      guard(services, 'diagnostics', ({ textDocument, previousResultId }): DocumentDiagnosticReport => {
        const { id: resultId, items } = services.reports.pull(
          canonicalUri(textDocument.uri),
          previousResultId,
        );
        return items
          ? { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items] }
          : { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      }),
    );
  },
};
