/**
 * A pick of annotations.
 */
import { l10n, type QuickPickItem, window } from 'vscode';
import type { ShownAnnotation } from '../../protocol/annotations.ts';
import { plainLabel } from '../plain-label.ts';
import { shortened } from '../shortened.ts';
import { lineOf } from './annotation-marks.ts';

interface AnnotationItem extends QuickPickItem {
  readonly annotation: ShownAnnotation;
}

/** One alone is the answer at once. @returns Undefined when the user went back. */
export async function pickAnnotation(
  title: string,
  annotations: readonly ShownAnnotation[],
): Promise<ShownAnnotation | undefined> {
  if (annotations.length === 1) return annotations[0];
  const options = { title, matchOnDescription: true, matchOnDetail: true };
  return (await window.showQuickPick(annotations.map(itemOf), options))?.annotation;
}

function itemOf(annotation: ShownAnnotation): AnnotationItem {
  const { document, passage } = annotation;
  const detail = passage === '' ? {} : { detail: plainLabel(shortened(passage, 100)) };
  return {
    label: plainLabel(lineOf(annotation, l10n.t)),
    description: plainLabel(document),
    ...detail,
    annotation,
  };
}
