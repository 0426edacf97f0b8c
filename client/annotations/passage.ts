/**
 * The passage that an act is on: what the user has selected, or the place of the cursor. What stands there is for the
 * server to say.
 */
import { l10n, type TextEditor, type Range as TextRange, window } from 'vscode';
import type { Range } from '../../protocol/requests.ts';
import type { LanguageSession } from '../language-session.ts';

export interface Passage {
  readonly uri: string;
  readonly range: Range;
}

/** In the form that can be sent: the editor's own ranges become something else as JSON. */
export function sentRange({ start, end }: TextRange): Range {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}

/** The selection of the active editor. Where it shows no source the user is told, and null returned. */
export function selectedPassage({
  sources,
}: LanguageSession): (Passage & { readonly editor: TextEditor }) | null {
  const editor = window.activeTextEditor;
  if (!editor || !sources.has(editor.document)) {
    void window.showInformationMessage(l10n.t('Open a source document and select a passage in it.'));
    return null;
  }
  return { editor, uri: editor.document.uri.toString(), range: sentRange(editor.selection) };
}

export function isEmpty({ start, end }: Range): boolean {
  return start.line === end.line && start.character === end.character;
}
