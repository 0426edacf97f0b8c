/**
 * All that lets users annotate in the editor: the commands, the notes in the margin, the marks in the text, and Undo.
 */
import { commands, Disposable, type ExtensionContext } from 'vscode';
import type { LanguageSession } from '../language-session.ts';
import { ActUndo } from './act-undo.ts';
import { Acts } from './acts.ts';
import type { Annotating } from './annotating.ts';
import { ANNOTATION_COMMANDS } from './commands/list.ts';
import { decorateAnnotations } from './decorate.ts';
import { Linking } from './linking.ts';
import { Notes } from './notes.ts';
import { saveUserFiles } from './save-user-files.ts';
import { ShownAnnotations } from './shown-annotations.ts';
import { hintSigns } from './sign-hints.ts';

export function registerAnnotations(context: ExtensionContext, session: LanguageSession): Disposable {
  const undo = new ActUndo(session.sources);
  const acts = new Acts(session, undo, context.globalState);
  const shown = new ShownAnnotations(session);
  const notes = new Notes(session.sources, acts, shown);
  const linking = new Linking();
  const annotating: Annotating = { session, acts, shown, notes, linking };
  return Disposable.from(
    undo,
    shown,
    notes,
    linking,
    // What the user has just said is seen at once, whatever news of the server are under way.
    undo.onDidAct(() => shown.refresh()),
    saveUserFiles(),
    decorateAnnotations(shown),
    hintSigns(shown),
    ...ANNOTATION_COMMANDS.map(({ id, run }) =>
      commands.registerCommand(id, (...given: unknown[]) => run(annotating, given)),
    ),
  );
}
