/**
 * Diagnostics of one document, when the client asks for them.
 */
import {
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
} from 'vscode-languageserver';
import { canonicalUri } from '../canonical-uri.ts';
import type { Feature } from '../feature.ts';
import { fields, optional, TEXT, TEXT_DOCUMENT } from '../forms.ts';
import { guard } from '../guard.ts';

const PULLED = fields({ textDocument: TEXT_DOCUMENT, previousResultId: optional(TEXT) });

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
    services.connection.onRequest(
      DocumentDiagnosticRequest.type,
      guard(
        services,
        'diagnostics',
        PULLED,
        ({ textDocument, previousResultId }): DocumentDiagnosticReport => {
          const { id: resultId, items } = services.reports.pull(
            canonicalUri(textDocument.uri),
            previousResultId,
          );
          return items
            ? { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items] }
            : { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
        },
      ),
    );
  },
};
