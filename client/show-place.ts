/**
 * Shows a place in an editor: to stay there, or for a look that can be taken back.
 */
import {
  type Disposable,
  Range,
  Selection,
  type Tab,
  TabInputText,
  type TextEditor,
  TextEditorRevealType,
  ThemeColor,
  Uri,
  type ViewColumn,
  window,
} from 'vscode';
import type { RelatedReport } from '../protocol/requests.ts';

/** Where a quotation stands. */
export interface Place {
  readonly uri: Uri;
  readonly range: Range;
}

export function placeOf({ uri, range: { start, end } }: Pick<RelatedReport, 'uri' | 'range'>): Place {
  return { uri: Uri.parse(uri), range: new Range(start.line, start.character, end.line, end.character) };
}

/** Open the document and put the cursor at the beginning of the range. */
export async function goTo({ uri, range }: Place, viewColumn: ViewColumn | undefined): Promise<void> {
  const editor = await open(uri, viewColumn, false);
  editor.selection = new Selection(range.start, range.start);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Shows one place after another while the focus stays where it is, and knows the way back. */
export class PlacePreview implements Disposable {
  readonly #origin: { readonly uri: Uri; readonly selection: Selection; readonly visible: Range | undefined };
  readonly #viewColumn: ViewColumn | undefined;
  readonly #tabsBefore: ReadonlySet<string>;
  readonly #highlight = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.rangeHighlightBackground'),
    // Seen without colours too.
    outline: '1px dashed',
    outlineColor: new ThemeColor('focusBorder'),
  });
  /** Opening takes time; each look waits for the one before, so that the last one asked for is the one shown. */
  #last: Promise<void> = Promise.resolve();

  constructor(from: TextEditor) {
    this.#origin = { uri: from.document.uri, selection: from.selection, visible: from.visibleRanges[0] };
    this.#viewColumn = from.viewColumn;
    this.#tabsBefore = new Set(textTabs().map(({ uri }) => uri));
  }

  show({ uri, range }: Place): Promise<void> {
    return this.#next(async () => {
      const editor = await open(uri, this.#viewColumn, true);
      editor.setDecorations(this.#highlight, [range]);
      editor.revealRange(range, TextEditorRevealType.InCenter);
    });
  }

  /** Put back the document, the selection and the scroll position that were there before. */
  restore(): Promise<void> {
    return this.#next(async () => {
      const { uri, selection, visible } = this.#origin;
      const editor = await open(uri, this.#viewColumn, false);
      editor.selection = selection;
      if (visible) editor.revealRange(visible, TextEditorRevealType.AtTop);
      const looked = textTabs().filter((entry) => entry.tab.isPreview && !this.#tabsBefore.has(entry.uri));
      await window.tabGroups.close(looked.map(({ tab }) => tab));
    });
  }

  /** Wait for the looks that are under way. */
  settle(): Promise<void> {
    return this.#last;
  }

  dispose(): void {
    this.#highlight.dispose();
  }

  #next(act: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(act);
    return this.#last;
  }
}

async function open(
  uri: Uri,
  viewColumn: ViewColumn | undefined,
  preserveFocus: boolean,
): Promise<TextEditor> {
  return window.showTextDocument(uri, {
    preview: true,
    preserveFocus,
    ...(viewColumn === undefined ? {} : { viewColumn }),
  });
}

function textTabs(): readonly { readonly tab: Tab; readonly uri: string }[] {
  return window.tabGroups.all
    .flatMap((group) => group.tabs)
    .flatMap((tab) => (tab.input instanceof TabInputText ? [{ tab, uri: tab.input.uri.toString() }] : []));
}
