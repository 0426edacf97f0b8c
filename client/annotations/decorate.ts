/**
 * Marks annotated passages in the editors that are seen: a line under the words, dotted where they are as they were
 * annotated and dashed where they have changed, and after them what is said in a sign or two.
 */
import {
  type DecorationOptions,
  Disposable,
  MarkdownString,
  OverviewRulerLane,
  Range,
  type TextEditor,
  ThemeColor,
  window,
} from 'vscode';
import { type MarkedPassage, markedPassages } from './annotation-marks.ts';
import type { ShownAnnotations } from './shown-annotations.ts';

/** As the manifest contributes them. */
const COLORS = { passage: 'crossquote.annotation', changed: 'crossquote.changedAnnotation' } as const;

export function decorateAnnotations(shown: ShownAnnotations): Disposable {
  const passage = decorationType(COLORS.passage, 'dotted');
  const changed = decorationType(COLORS.changed, 'dashed');
  const decorate = (editor: TextEditor) => {
    const marks = markedPassages(shown.in(editor.document));
    const of = (isChanged: boolean) => marks.filter((mark) => mark.isChanged === isChanged).map(optionsOf);
    editor.setDecorations(passage, of(false));
    editor.setDecorations(changed, of(true));
  };
  return Disposable.from(
    passage,
    changed,
    shown.onDidChange((document) => {
      for (const editor of window.visibleTextEditors) if (editor.document === document) decorate(editor);
    }),
    window.onDidChangeVisibleTextEditors((editors) => editors.forEach(decorate)),
  );
}

function decorationType(id: string, line: 'dotted' | 'dashed') {
  const color = new ThemeColor(id);
  return window.createTextEditorDecorationType({
    borderWidth: '0 0 2px 0',
    borderStyle: line,
    borderColor: color,
    overviewRulerColor: color,
    overviewRulerLane: OverviewRulerLane.Right,
    after: { color, margin: '0 0 0 0.4em' },
  });
}

function optionsOf({ range: { start, end }, signs, lines }: MarkedPassage): DecorationOptions {
  const hoverMessage = new MarkdownString();
  lines.forEach((line, index) => {
    if (index > 0) hoverMessage.appendMarkdown('\n\n');
    hoverMessage.appendText(line);
  });
  return {
    range: new Range(start.line, start.character, end.line, end.character),
    hoverMessage,
    renderOptions: { after: { contentText: signs } },
  };
}
