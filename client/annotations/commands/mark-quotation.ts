/**
 * *Mark Quotation* and *This Is Not Speech*: whether the selection, or what stands at the cursor, is somebody's words.
 */
import { l10n, window } from 'vscode';
import type { Annotating, AnnotationCommand } from '../annotating.ts';
import { selectedPassage } from '../passage.ts';

export const markQuotation: AnnotationCommand = {
  id: 'crossquote.markQuotation',
  run: (annotating) => mark(annotating, true, l10n.t('Marked as a quotation')),
};

export const notSpeech: AnnotationCommand = {
  id: 'crossquote.notSpeech',
  run: (annotating) => mark(annotating, false, l10n.t('Marked as no speech')),
};

async function mark({ session, acts }: Annotating, speech: boolean, done: string): Promise<void> {
  const passage = selectedPassage(session);
  if (passage && (await acts.annotate(passage, { about: 'quotation', speech })))
    window.setStatusBarMessage(done, 5000);
}
