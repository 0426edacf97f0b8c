/**
 * *Add Note*: a note on the selection, or on what stands at the cursor, written in place.
 */
import type { AnnotationCommand } from '../annotating.ts';
import { selectedPassage } from '../passage.ts';

export const addNote: AnnotationCommand = {
  id: 'crossquote.addNote',
  async run({ session, notes }) {
    const passage = selectedPassage(session);
    if (passage) await notes.begin(passage.editor);
  },
};
