/**
 * The commands of the view of annotations. The manifest contributes each under the same id.
 */
import { commands, Disposable, l10n, type QuickPickItem, window } from 'vscode';
import type { AnnotationOrder } from '../../protocol/annotations.ts';
import { plainLabel } from '../plain-label.ts';
import type { AnnotationsView } from './annotations-view.ts';

export function registerAnnotationViewCommands(view: AnnotationsView): Disposable {
  return Disposable.from(
    commands.registerCommand('crossquote.showAnnotationsOf', () => showOnly(view, 'person')),
    commands.registerCommand('crossquote.showAnnotationsTagged', () => showOnly(view, 'tag')),
    commands.registerCommand('crossquote.showAllAnnotations', () => view.showAll()),
    commands.registerCommand('crossquote.listAnnotations', () => list(view)),
  );
}

interface FilterItem extends QuickPickItem {
  /** Null for all. */
  readonly value: string | null;
}

/** *Show Annotations of…* and *Show Annotations Tagged…*: a pick of those who have annotated, or of the tags in use. */
async function showOnly(view: AnnotationsView, by: 'person' | 'tag'): Promise<void> {
  const { people, tags } = await view.choices();
  const [all, title, none] =
    by === 'person'
      ? [
          l10n.t('Everybody'),
          l10n.t('Whose Annotations to Show'),
          l10n.t('Nobody has put a name to an annotation.'),
        ]
      : [
          l10n.t('With any tag or none'),
          l10n.t('Annotations with Which Tag'),
          l10n.t('No annotation is a tag.'),
        ];
  const values = by === 'person' ? people : tags;
  if (values.length === 0) {
    void window.showInformationMessage(none);
    return;
  }
  const current = view.filter[by];
  const items = [null, ...values].map(
    (value): FilterItem => ({
      label: value === null ? all : plainLabel(value),
      ...(value === current ? { description: l10n.t('now') } : {}),
      value,
    }),
  );
  const picked = await window.showQuickPick(items, { title });
  if (!picked) return;
  view.choose({ [by]: picked.value });
  await commands.executeCommand('crossquote.annotations.focus');
}

interface OrderItem extends QuickPickItem {
  readonly order: AnnotationOrder;
}

const ORDERS: readonly OrderItem[] = [
  { label: l10n.t('By document'), order: 'document' },
  { label: l10n.t('By kind'), order: 'kind' },
  { label: l10n.t('By person'), order: 'person' },
];

/** *List Annotations By…* */
async function list(view: AnnotationsView): Promise<void> {
  const items = ORDERS.map((item) => ({
    ...item,
    ...(item.order === view.order ? { description: l10n.t('now') } : {}),
  }));
  const picked = await window.showQuickPick(items, { title: l10n.t('How to List Annotations') });
  if (picked) view.list(picked.order);
}
