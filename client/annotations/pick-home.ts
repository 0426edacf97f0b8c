/**
 * Asks where the annotations of a file belong that is gone: another program may have moved it.
 */
import { type QuickPickItem, window } from 'vscode';
import {
  ANNOTATION_HOMES,
  type AnnotationHome,
  type AnnotationsInParams,
} from '../../protocol/annotations.ts';
import type { LanguageSession } from '../language-session.ts';
import { plainLabel } from '../plain-label.ts';

interface HomeItem extends QuickPickItem {
  /** Null to choose for this annotation alone. */
  readonly home: AnnotationHome | null;
}

/** The file that is chosen; null where none has the annotated passages, or the user wants none; undefined after Escape. */
export async function pickHome(
  session: LanguageSession,
  { uri, document }: { readonly uri: string; readonly document: string },
): Promise<AnnotationHome | null | undefined> {
  const params: AnnotationsInParams = { uri };
  const homes = await session.request<readonly AnnotationHome[]>(ANNOTATION_HOMES, params);
  if (homes.length === 0) return null;
  const items: readonly HomeItem[] = [
    ...homes.map((home) => ({
      label: plainLabel(home.label),
      description: `has ${home.percent} % of the annotated passages`,
      home,
    })),
    { label: 'None of these', description: 'choose a place for this annotation alone', home: null },
  ];
  const picked = await window.showQuickPick(items, {
    title: `Where Has ${document} Gone?`,
    placeHolder: 'All that is said of it goes with it',
  });
  return picked?.home;
}
