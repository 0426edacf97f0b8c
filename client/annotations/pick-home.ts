/**
 * Asks where the annotations of a file belong that is gone: another program may have moved it.
 */
import { l10n, type QuickPickItem, window } from 'vscode';
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
      description: l10n.t('has {0} % of the annotated passages', home.percent),
      home,
    })),
    {
      label: l10n.t('None of these'),
      description: l10n.t('choose a place for this annotation alone'),
      home: null,
    },
  ];
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Where Has {0} Gone?', document),
    placeHolder: l10n.t('All that is said of it goes with it'),
  });
  return picked?.home;
}
