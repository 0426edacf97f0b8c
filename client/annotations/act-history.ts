/**
 * What has been done beside one document, and what of it can be undone and redone while the focus is in the document. It
 * knows nothing of the editor.
 *
 * The editor keeps what can be undone file by file, and an act changes no word of the document. So an act is remembered with
 * the document's text: it is what the next Undo takes back for as long as the document has that text, and before anything
 * was typed. When what was typed later has been undone by the editor, the text is back, and the act comes next.
 */

/** A change of a file beside the document. */
export interface FileChange {
  readonly uri: string;
  /** The texts; empty where there is no file. */
  readonly before: string;
  readonly after: string;
}

export interface RecordedAct {
  /** The document's text when it was done. */
  readonly text: string;
  readonly files: readonly FileChange[];
}

/** Acts that are remembered for one document. */
const MOST_ACTS = 100;

export class ActHistory {
  readonly #done: RecordedAct[] = [];
  readonly #undone: RecordedAct[] = [];
  /** The document's text as the last act, Undo or Redo left it; null when something has been typed since. */
  #text: string | null = null;

  record(act: RecordedAct): void {
    this.#done.push(act);
    if (this.#done.length > MOST_ACTS) this.#done.shift();
    this.#undone.length = 0;
    this.#text = act.text;
  }

  /** Something was typed in the document: the editor's own Undo comes first, and nothing can be redone. */
  typed(): void {
    this.#undone.length = 0;
    this.#text = null;
  }

  /** The editor has undone or redone what was typed. @param text The document's text after it. */
  typingUndone(text: string): void {
    this.#text = text;
  }

  /** What the next Undo takes back; null where that is for the editor. */
  get undoable(): RecordedAct | null {
    return this.#asNow(this.#done);
  }

  get redoable(): RecordedAct | null {
    return this.#asNow(this.#undone);
  }

  /** The last act has been undone. */
  undo(): void {
    const act = this.#done.pop();
    if (act) this.#undone.push(act);
  }

  /** The act that was undone last has been redone. */
  redo(): void {
    const act = this.#undone.pop();
    if (act) this.#done.push(act);
  }

  /** The files are not as the acts left them. */
  forget(): void {
    this.#done.length = 0;
    this.#undone.length = 0;
  }

  #asNow(acts: readonly RecordedAct[]): RecordedAct | null {
    const act = acts.at(-1);
    return act && act.text === this.#text ? act : null;
  }
}
