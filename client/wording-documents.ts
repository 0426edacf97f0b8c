/**
 * Documents that hold the words of one report and nothing else, for the diff editor. What they hold is in their names, so
 * that they are there again after a reload of the window.
 */
import { type Disposable, Uri, workspace } from 'vscode';

const SCHEME = 'crossquote-wording';

export function serveWordings(): Disposable {
  return workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: ({ query }) => bySentence(query),
  });
}

/** @param name What the document is called; a name of a file, without the folder. */
export function wordingUri(name: string, text: string): Uri {
  return Uri.from({ scheme: SCHEME, path: `/${name.replaceAll('/', '∕')}`, query: text });
}

/** A line for each sentence: the diff editor compares lines first. */
function bySentence(text: string): string {
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text);
  return Array.from(sentences, ({ segment }) => `${segment.trim()}\n`).join('');
}
