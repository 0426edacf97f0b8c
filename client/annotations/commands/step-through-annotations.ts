/**
 * *Go to Next Annotation* and *Go to Previous Annotation*: walk through the annotations of the document, round and round.
 */
import { l10n, Selection, TextEditorRevealType, window } from 'vscode';
import { plainLabel } from '../../plain-label.ts';
import { placeOf } from '../../show-place.ts';
import type { Annotating, AnnotationCommand } from '../annotating.ts';
import { lineOf } from '../annotation-marks.ts';
import { byRange } from '../by-range.ts';
import { selectedPassage } from '../passage.ts';

export const nextAnnotation: AnnotationCommand = {
  id: 'crossquote.nextAnnotation',
  run: (annotating) => step(annotating, 1),
};

export const previousAnnotation: AnnotationCommand = {
  id: 'crossquote.previousAnnotation',
  run: (annotating) => step(annotating, -1),
};

async function step({ session, shown }: Annotating, by: 1 | -1): Promise<void> {
  const passage = selectedPassage(session);
  if (!passage) return;
  const { editor } = passage;
  const stops = byRange(shown.in(editor.document)).map(({ range, annotations }) => ({
    range: placeOf({ uri: passage.uri, range }).range,
    lines: annotations.map((annotation) => lineOf(annotation, l10n.t)),
  }));
  const at = editor.selection.active;
  const ahead = stops.filter(({ range }) => (by > 0 ? range.start.isAfter(at) : range.start.isBefore(at)));
  const stop = by > 0 ? (ahead[0] ?? stops[0]) : (ahead.at(-1) ?? stops.at(-1));
  if (!stop) {
    void window.showInformationMessage(l10n.t('Nothing in this document is annotated.'));
    return;
  }
  editor.selection = new Selection(stop.range.start, stop.range.start);
  editor.revealRange(stop.range, TextEditorRevealType.InCenterIfOutsideViewport);
  window.setStatusBarMessage(
    `${l10n.t('Annotation {0} of {1}', stops.indexOf(stop) + 1, stops.length)} · ${plainLabel(stop.lines.join(' · '))}`,
    8000,
  );
}
