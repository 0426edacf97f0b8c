/**
 * What can be exported, and the files of an export, for the client to write.
 */
import {
  EXPORT,
  EXPORT_CHOICES,
  type ExportChoice,
  type ExportedFile,
  type ExportParams,
  type ExportResult,
} from '../../protocol/requests.ts';
import { toBase64 } from '../base64.ts';
import { EXPORTS } from '../exports/list.ts';
import type { Feature } from '../feature.ts';
import { fieldsOf, NOTHING, TEXT } from '../forms.ts';
import { guard } from '../guard.ts';

export const exportFiles: Feature = {
  capabilities: () => ({}),
  register(services) {
    const { connection } = services;
    connection.onRequest(
      EXPORT_CHOICES,
      guard(services, 'export choices', NOTHING, (): readonly ExportChoice[] =>
        EXPORTS.map(({ id, about, format }) => ({ id, about, format })),
      ),
    );
    connection.onRequest(
      EXPORT,
      guard(
        services,
        'export',
        fieldsOf<ExportParams>({ id: TEXT }),
        async ({ id }, task): Promise<ExportResult> => {
          const wanted = EXPORTS.find((own) => own.id === id);
          if (!wanted) return { files: [], losses: [] };
          const { files, losses } = await wanted.write(services, task);
          return {
            losses,
            files: files.map(
              ({ path, content }): ExportedFile =>
                typeof content === 'string'
                  ? { path, content, isBase64: false }
                  : { path, content: toBase64(content), isBase64: true },
            ),
          };
        },
      ),
    );
  },
};
