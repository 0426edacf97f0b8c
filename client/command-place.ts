/**
 * The place in a text that a command is about.
 */
import { window } from 'vscode';
import type { Position } from 'vscode-languageclient';

interface CommandPlace {
  readonly uri: string;
  readonly position: Position;
}

/**
 * @param given The place, as the server's code action or lens has it, else the cursor is meant.
 * @returns Null where no text is open either.
 */
export function commandPlace(given: unknown): CommandPlace | null {
  return isPlace(given) ? given : placeOfCursor();
}

function isPlace(given: unknown): given is CommandPlace {
  return typeof given === 'object' && given !== null && 'uri' in given && 'position' in given;
}

function placeOfCursor(): CommandPlace | null {
  const editor = window.activeTextEditor;
  if (!editor) return null;
  const { line, character } = editor.selection.active;
  return { uri: editor.document.uri.toString(), position: { line, character } };
}
