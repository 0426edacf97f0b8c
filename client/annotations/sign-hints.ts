/**
 * The signs of what is said of a passage, as hints behind it: the editor breaks lines with room for them, and its setting for
 * hints turns them off.
 */
import { Disposable, EventEmitter, InlayHint, l10n, languages, Position, type TextDocument } from 'vscode';
import { closingMarks, type MarkedPassage, markedPassages } from './annotation-marks.ts';
import type { ShownAnnotations } from './shown-annotations.ts';
import { UntilAsked } from './until-asked.ts';

export function hintSigns(shown: ShownAnnotations): Disposable {
  const changed = new EventEmitter<void>();
  const news = new UntilAsked<TextDocument>(() => changed.fire());
  return Disposable.from(
    changed,
    news,
    shown.onDidChange((document) => news.changed(document)),
    languages.registerInlayHintsProvider('*', {
      onDidChangeInlayHints: changed.event,
      async provideInlayHints(document, range) {
        news.asked(document);
        const marks = markedPassages(await shown.now(document), l10n.t);
        return marks.map((mark) => hintOf(document, mark)).filter(({ position }) => range.contains(position));
      },
    }),
  );
}

/** The signs stand behind the marks that close the passage. */
function hintOf(document: TextDocument, { range, signs, lines }: MarkedPassage): InlayHint {
  const { line, character } = document.validatePosition(new Position(range.end.line, range.end.character));
  const after = closingMarks(document.lineAt(line).text.slice(character));
  const hint = new InlayHint(new Position(line, character + after), signs);
  hint.paddingLeft = true;
  hint.tooltip = lines.join('\n');
  return hint;
}
