/**
 * *Remove Annotation…*: take back what was said, of the passage at the cursor or of a row in the view.
 */
import { l10n, window } from 'vscode';
import { placeOf } from '../../show-place.ts';
import { isAnnotationRow } from '../../views/annotation-rows.ts';
import type { Annotating, AnnotationCommand } from '../annotating.ts';
import { pickAnnotation } from '../annotation-items.ts';
import { selectedPassage } from '../passage.ts';

export const removeAnnotation: AnnotationCommand = {
  id: 'crossquote.removeAnnotation',
  /** @param given The row whose menu was used, else the cursor is meant. */
  async run(annotating, [row]) {
    const annotation = isAnnotationRow(row) ? row.annotation : await annotationAtCursor(annotating);
    if (annotation) await annotating.acts.change(annotation, { kind: 'remove' });
  },
};

async function annotationAtCursor({ session, shown }: Annotating) {
  const passage = selectedPassage(session);
  if (!passage) return undefined;
  const { document, selection } = passage.editor;
  const here = shown.in(document).filter(({ uri, range }) => {
    return range !== null && placeOf({ uri, range }).range.intersection(selection) !== undefined;
  });
  if (here.length > 0) return pickAnnotation(l10n.t('Remove Which Annotation?'), here);
  void window.showInformationMessage(
    l10n.t('Put the cursor in an annotated passage to remove what is said of it.'),
  );
  return undefined;
}
