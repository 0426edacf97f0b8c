/**
 * Following the texts that the user opens, changes and closes.
 */
import { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { canonicalUri } from './canonical-uri.ts';
import type { Services } from './feature.ts';
import type { Refresher } from './refresher.ts';

export function syncOpenTexts(
  { connection, session, indexer, userFiles }: Services,
  refresher: Refresher,
): void {
  const documents = new TextDocuments(TextDocument);
  documents.onDidChangeContent(({ document }) => {
    const { uri, languageId, version } = document;
    session.setOpen({ uri, languageId, version, text: document.getText() });
    refresher.edited(canonicalUri(uri));
    userFiles.edited(canonicalUri(uri));
  });
  documents.onDidOpen(({ document: { uri } }) => indexer.opened(canonicalUri(uri)));
  documents.onDidClose(({ document: { uri } }) => {
    session.setClosed(uri);
    refresher.closed(uri);
    // What is on disk counts again; a text that was never saved is gone.
    userFiles.closed(canonicalUri(uri));
    void indexer.reread([canonicalUri(uri)]);
  });
  documents.listen(connection);
}
