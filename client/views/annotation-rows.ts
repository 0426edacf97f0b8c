/**
 * The rows of the tree of annotations: groups, and what is said of each passage.
 */
import { l10n, MarkdownString, ThemeIcon, TreeItemCollapsibleState } from 'vscode';
import {
  type AnnotationGroup,
  type AnnotationOrder,
  ORPHANS,
  type ShownAnnotation,
} from '../../protocol/annotations.ts';
import { lineOf } from '../annotations/annotation-marks.ts';
import { shortened } from '../shortened.ts';
import { placeOf } from '../show-place.ts';
import { counted, lineNumber } from '../words.ts';
import { fileOf } from './file-of.ts';
import { itemWith, type Row } from './lazy-tree.ts';

/** The row of an annotation, as the view's menus hand it to commands. */
interface AnnotationRow extends Row {
  readonly annotation: ShownAnnotation;
}

export function isAnnotationRow(row: unknown): row is AnnotationRow {
  return typeof row === 'object' && row !== null && 'annotation' in row;
}

export function annotationGroupRow(
  by: AnnotationOrder,
  { key, label, annotations }: AnnotationGroup,
  children: (self: Row) => Promise<readonly Row[]>,
): Row {
  const { Expanded, Collapsed } = TreeItemCollapsibleState;
  const isOrphans = key === ORPHANS;
  const item = itemWith(`${by} ${key}`, label, isOrphans ? Expanded : Collapsed);
  item.iconPath = new ThemeIcon(isOrphans ? 'warning' : GROUP_ICONS[by]);
  item.description = counted(annotations);
  item.accessibilityInformation = { label: `${label}, ${counted(annotations, 'annotation')}` };
  const row: Row = { item, parent: null, children: () => children(row) };
  return row;
}

export function annotationRow(parent: Row, by: AnnotationOrder, annotation: ShownAnnotation): AnnotationRow {
  const { id, uri, range, place, about, label, passage, document } = annotation;
  // Both reports of a link may be listed.
  const item = itemWith(`${parent.item.id} ${id} ${uri} ${passage}`, label, TreeItemCollapsibleState.None);
  item.iconPath = new ThemeIcon(place === 'orphan' ? 'warning' : KIND_ICONS[about]);
  const words = passage === '' ? [] : [shortened(passage, 80)];
  const line = range === null ? [] : [lineNumber(range.start.line)];
  const where = by === 'document' ? [] : [document];
  const state = STATES[place];
  item.description = [...words, ...where, ...state].join(' · ');
  item.accessibilityInformation = { label: [label, ...words, ...where, ...line, ...state].join(', ') };
  item.tooltip = tooltipOf(annotation, [fileOf(document, uri).inFull, ...line, ...state].join(', '));
  item.contextValue = place === 'orphan' || place === 'changed' ? `annotation ${place}` : 'annotation';
  const row: AnnotationRow = { item, parent, annotation };
  if (range === null) {
    const title = l10n.t('Choose Place');
    item.command = { command: 'crossquote.choosePlaceForAnnotation', title, arguments: [row] };
  } else {
    // This command alone gets from the tree how it was chosen: a click shows the place, Enter goes there.
    const { uri: file, range: selection } = placeOf({ uri, range });
    item.command = { command: 'vscode.open', title: l10n.t('Open'), arguments: [file, { selection }] };
  }
  return row;
}

/** Plain text, paragraph by paragraph; a note shows what it says. */
function tooltipOf(annotation: ShownAnnotation, where: string): MarkdownString {
  const { passage, about, text } = annotation;
  const paragraphs = [lineOf(annotation, l10n.t), ...(passage === '' ? [] : [shortened(passage, 300)])];
  const details = text !== '' && (about === 'note' || about === 'verdict') ? [text] : [];
  const tooltip = new MarkdownString();
  [...paragraphs, ...details, where].forEach((paragraph, index) => {
    if (index > 0) tooltip.appendMarkdown('\n\n');
    tooltip.appendText(paragraph);
  });
  return tooltip;
}

const STATES: Readonly<Record<ShownAnnotation['place'], readonly string[]>> = {
  passage: [],
  document: [l10n.t('whole document')],
  changed: [l10n.t('words have changed')],
  orphan: [l10n.t('place is lost')],
};

/** Codicons. */
const GROUP_ICONS: Readonly<Record<AnnotationOrder, string>> = {
  document: 'file',
  kind: 'list-tree',
  person: 'account',
};

const KIND_ICONS: Readonly<Record<ShownAnnotation['about'], string>> = {
  quotation: 'quote',
  mention: 'mention',
  link: 'link',
  tag: 'tag',
  note: 'note',
  verdict: 'law',
  ignore: 'eye-closed',
  foreign: 'question',
};
