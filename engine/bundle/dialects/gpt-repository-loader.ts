/**
 * gpt-repository-loader: `----`, the path, the text; `--END--` closes the whole.
 *
 * Four hyphens are an ordinary rule, so the file must hold the closing words and each name must look like a path.
 */
import type { Dialect, Header } from '../dialect.ts';
import { headerText, type Line, lineAt } from '../lines.ts';
import { looksLikePath } from '../looks-like-path.ts';

export const gptRepositoryLoader: Dialect = {
  id: 'gpt-repository-loader',
  first: '-',
  detect: (text, line, evidence) => {
    if (readHeader(text, line) === null || !evidence.holds('--END--')) return null;
    return {
      separator: { header: 1, end: 1 },
      header: (at) => readHeader(text, at),
      end: (at, header) => (header && headerText(text, at) === '--END--' ? { next: at.next } : null),
    };
  },
};

function readHeader(text: string, line: Line): Header | null {
  if (headerText(text, line) !== '----') return null;
  const path = lineAt(text, line.next);
  const name = headerText(text, path);
  if (path === null || !looksLikePath(name)) return null;
  return { next: path.next, name, nameStart: path.start, nameEnd: path.start + name.length };
}
