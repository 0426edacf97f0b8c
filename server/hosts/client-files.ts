/**
 * Files that only the client can reach: all of them from a web worker, and those of a virtual workspace.
 */
import type { Connection } from 'vscode-languageserver';
import { LARGEST_FILE } from '../../engine/text/largest-file.ts';
import {
  FIND_FILES,
  type FindFilesParams,
  type FindFilesResult,
  READ_FILE,
  type ReadFileParams,
  type ReadFileResult,
} from '../../protocol/requests.ts';
import { canonicalUri } from '../canonical-uri.ts';
import type { Host } from '../host.ts';

/** The file system of the client; one that serves no files, which it says by an error or by null, has none. */
export function clientFiles(connection: Connection): Pick<Host, 'findFiles' | 'readFile'> {
  return {
    async findFiles(_folders, include, exclude, useIgnoreFiles) {
      const params: FindFilesParams = { include, exclude, useIgnoreFiles };
      try {
        const { files, ignored } = await connection.sendRequest<FindFilesResult>(FIND_FILES, params);
        return {
          files: files.map(canonicalUri),
          ignored: ignored.map((own) => ({ ...own, folder: canonicalUri(own.folder) })),
        };
      } catch (error) {
        connection.console.warn(`the client finds no files: ${error}`);
        return { files: [], ignored: [] };
      }
    },
    async readFile(uri) {
      const params: ReadFileParams = { uri };
      const answer = await connection.sendRequest<ReadFileResult | null>(READ_FILE, params).catch(() => null);
      if (answer === null) return 'missing';
      if ('unread' in answer) return answer.unread;
      const bytes = fromBase64(answer.base64);
      return bytes.length > LARGEST_FILE ? 'too large' : bytes;
    },
  };
}

function fromBase64(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index);
  return bytes;
}
