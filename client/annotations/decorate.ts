/**
 * Marks annotated passages in the editors that are seen: a tint and a line under the words, dotted where they are as they
 * were annotated and dashed where they have changed, and after them what is said in a sign or two.
 */
import {
  type DecorationOptions,
  Disposable,
  MarkdownString,
  OverviewRulerLane,
  Range,
  type TextDocument,
  type TextEditor,
  ThemeColor,
  window,
} from 'vscode';
import { placeOf } from '../show-place.ts';
import { closingMarks, type MarkedPassage, markedPassages } from './annotation-marks.ts';
import type { ShownAnnotations } from './shown-annotations.ts';

export function decorateAnnotations(shown: ShownAnnotations): Disposable {
  const [passage, changed] = [passageType(PASSAGE, 'dotted'), passageType(CHANGED, 'dashed')];
  const [signs, changedSigns] = [signType(PASSAGE), signType(CHANGED)];
  const decorate = (editor: TextEditor) => {
    const { document } = editor;
    const marks = markedPassages(shown.in(document));
    const same = marks.filter(({ isChanged }) => !isChanged);
    const others = marks.filter(({ isChanged }) => isChanged);
    editor.setDecorations(
      passage,
      same.map((mark) => passageOptions(document, mark)),
    );
    editor.setDecorations(
      changed,
      others.map((mark) => passageOptions(document, mark)),
    );
    editor.setDecorations(
      signs,
      same.map((mark) => signOptions(document, mark)),
    );
    editor.setDecorations(
      changedSigns,
      others.map((mark) => signOptions(document, mark)),
    );
  };
  return Disposable.from(
    passage,
    changed,
    signs,
    changedSigns,
    shown.onDidChange((document) => {
      for (const editor of window.visibleTextEditors) if (editor.document === document) decorate(editor);
    }),
    window.onDidChangeVisibleTextEditors((editors) => editors.forEach(decorate)),
  );
}

/** As the manifest contributes them. */
const PASSAGE = 'crossquote.annotation';
const CHANGED = 'crossquote.changedAnnotation';

function passageType(id: string, line: 'dotted' | 'dashed') {
  const color = new ThemeColor(id);
  return window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('crossquote.annotationBackground'),
    borderWidth: '0 0 1px 0',
    borderStyle: line,
    borderColor: color,
    overviewRulerColor: color,
    overviewRulerLane: OverviewRulerLane.Right,
  });
}

function signType(id: string) {
  return window.createTextEditorDecorationType({
    after: { color: new ThemeColor(id), margin: '0 0.2em 0 0.4em' },
  });
}

function passageOptions(document: TextDocument, { range, lines }: MarkedPassage): DecorationOptions {
  const hoverMessage = new MarkdownString();
  lines.forEach((line, index) => {
    if (index > 0) hoverMessage.appendMarkdown('\n\n');
    hoverMessage.appendText(line);
  });
  return { range: placeOf({ uri: document.uri.toString(), range }).range, hoverMessage };
}

/** The signs stand behind the marks that close the passage. */
function signOptions(document: TextDocument, { range, signs }: MarkedPassage): DecorationOptions {
  const { line, character } = range.end;
  const rest = line < document.lineCount ? document.lineAt(line).text.slice(character) : '';
  const at = character + closingMarks(rest);
  return { range: new Range(line, at, line, at), renderOptions: { after: { contentText: signs } } };
}
