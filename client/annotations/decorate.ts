/**
 * Marks annotated passages in the editors that are seen: a tint and a line under the words, dotted where they are as they
 * were annotated and dashed where they have changed.
 */
import {
  type DecorationOptions,
  Disposable,
  l10n,
  MarkdownString,
  OverviewRulerLane,
  type TextEditor,
  ThemeColor,
  window,
} from 'vscode';
import { placeOf } from '../show-place.ts';
import { type MarkedPassage, markedPassages } from './annotation-marks.ts';
import type { ShownAnnotations } from './shown-annotations.ts';

export function decorateAnnotations(shown: ShownAnnotations): Disposable {
  const same = decorationType('crossquote.annotation', 'dotted');
  const changed = decorationType('crossquote.changedAnnotation', 'dashed');
  const decorate = (editor: TextEditor) => {
    const marks = markedPassages(shown.in(editor.document), l10n.t);
    const optionsOf = (isChanged: boolean) =>
      marks.filter((mark) => mark.isChanged === isChanged).map((mark) => decorationOptions(editor, mark));
    editor.setDecorations(same, optionsOf(false));
    editor.setDecorations(changed, optionsOf(true));
  };
  return Disposable.from(
    same,
    changed,
    shown.onDidChange((document) => {
      for (const editor of window.visibleTextEditors) if (editor.document === document) decorate(editor);
    }),
    window.onDidChangeVisibleTextEditors((editors) => editors.forEach(decorate)),
  );
}

/** @param color As the manifest contributes it. */
function decorationType(color: string, line: 'dotted' | 'dashed') {
  return window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('crossquote.annotationBackground'),
    borderWidth: '0 0 1px 0',
    borderStyle: line,
    borderColor: new ThemeColor(color),
    overviewRulerColor: new ThemeColor(color),
    overviewRulerLane: OverviewRulerLane.Right,
  });
}

/** The lines of what is said are plain text. */
function decorationOptions({ document }: TextEditor, { range, lines }: MarkedPassage): DecorationOptions {
  const hoverMessage = new MarkdownString();
  lines.forEach((line, index) => {
    if (index > 0) hoverMessage.appendMarkdown('\n\n');
    hoverMessage.appendText(line);
  });
  return { range: placeOf({ uri: document.uri.toString(), range }).range, hoverMessage };
}
