/**
 * Notes in the margin: the editor's comments on the passages that they are on, written and changed in place.
 *
 * Several notes on one passage are one thread. What is being written is a comment like the others, in a mode of its own, and
 * stays in it until it has been noted.
 */
import {
  CommentMode,
  type CommentReply,
  type CommentThread,
  CommentThreadCollapsibleState,
  commands,
  comments,
  Disposable,
  l10n,
  Range,
  type TextDocument,
  type TextEditor,
  type Uri,
  window,
} from 'vscode';
import { placeOf } from '../show-place.ts';
import type { SourceDocuments } from '../source-documents.ts';
import type { Acts } from './acts.ts';
import { byRange } from './by-range.ts';
import { CommentInputs } from './comment-inputs.ts';
import { NoteComment } from './note-comment.ts';
import { commentsOf, hasNotes, isWrittenIn, redraw, showNotes, showText, write } from './note-thread.ts';
import { type Passage, sentRange } from './passage.ts';
import type { ShownAnnotations } from './shown-annotations.ts';

export class Notes implements Disposable {
  readonly #acts: Acts;
  readonly #shown: ShownAnnotations;
  readonly #controller = comments.createCommentController('crossquote.notes', l10n.t('Notes'));
  readonly #threads = new Set<CommentThread>();
  readonly #inputs = new CommentInputs();
  readonly #listeners: Disposable;
  /** Whether threads that come now are open: what the user has just written is not hidden. */
  #isOpen = false;

  constructor(sources: SourceDocuments, acts: Acts, shown: ShownAnnotations) {
    this.#acts = acts;
    this.#shown = shown;
    this.#controller.options = {
      prompt: l10n.t('Add another note…'),
      placeHolder: l10n.t('A note, in Markdown'),
    };
    this.#controller.commentingRangeProvider = {
      provideCommentingRanges: (document) =>
        sources.has(document) ? [new Range(0, 0, document.lineCount - 1, 0)] : [],
    };
    const onComment = (id: string, act: (comment: NoteComment, thread: CommentThread) => unknown) =>
      commands.registerCommand(id, (comment: NoteComment) => {
        const thread = [...this.#threads].find((own) => own.comments.includes(comment));
        return thread && act(comment, thread);
      });
    this.#listeners = Disposable.from(
      this.#controller,
      shown.onDidChange((document) => this.#update(document)),
      commands.registerCommand('crossquote.saveNewNote', (reply: CommentReply) => this.#saveReply(reply)),
      commands.registerCommand('crossquote.leaveNote', () => this.#leave()),
      onComment('crossquote.editNote', (comment, thread) => write(comment, thread, comment.text)),
      onComment('crossquote.saveNote', (comment, thread) => this.#save(comment, thread)),
      onComment('crossquote.cancelNote', (comment, thread) => this.#cancel(comment, thread)),
      onComment('crossquote.deleteNote', (comment, thread) => this.#delete(comment, thread)),
    );
  }

  /** Have the user write a note on what is selected. */
  begin({ document, selection }: TextEditor): void {
    const range = new Range(selection.start, selection.end);
    const thread = this.#newThread(document.uri, range, [NoteComment.draft('')]);
    thread.collapsibleState = CommentThreadCollapsibleState.Expanded;
    thread.canReply = false;
    this.#setContext();
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  /** What is written where the editor has a place for a new note: in a thread of its own, or below others. */
  async #saveReply({ thread, text }: CommentReply): Promise<void> {
    if (text.trim() !== '' && !(await this.#isNoted(thread, text))) {
      this.#threads.add(thread);
      thread.comments = [...thread.comments, NoteComment.draft(text)];
      return;
    }
    this.#inputs.settle(text);
    if (!this.#threads.has(thread)) thread.dispose();
    await this.#showNew();
  }

  async #save(comment: NoteComment, thread: CommentThread): Promise<void> {
    const { note, text } = comment;
    if (text.trim() === '') this.#cancel(comment, thread);
    else if (note !== null) {
      const isNoted = await this.#acts.change(note, { kind: 'text', text });
      if (!isNoted) return write(comment, thread, text);
      this.#inputs.settle(text);
      showText(comment, thread);
      await this.#showNew();
    } else if (await this.#isNoted(thread, text)) {
      // It comes back as a note.
      this.#inputs.settle(text);
      this.#take(comment, thread);
      await this.#showNew();
    } else write(comment, thread, text);
  }

  #cancel(comment: NoteComment, thread: CommentThread): void {
    const { note } = comment;
    this.#inputs.settle(comment.text);
    if (note === null) this.#take(comment, thread);
    else {
      comment.mode = CommentMode.Preview;
      comment.show(note);
      redraw(thread);
    }
  }

  async #delete(comment: NoteComment, thread: CommentThread): Promise<void> {
    if (comment.note === null) this.#take(comment, thread);
    else if (await this.#acts.change(comment.note, { kind: 'remove' })) await this.#showNew();
  }

  /** Back to the document; a draft in which nothing has been typed goes, the others stay where they are. */
  async #leave(): Promise<void> {
    if (!this.#inputs.hasWords) {
      const drafts = [...this.#threads].flatMap((thread) =>
        commentsOf(thread).map((comment) => ({ comment, thread })),
      );
      for (const { comment, thread } of drafts) if (comment.note === null) this.#take(comment, thread);
    }
    await commands.executeCommand('workbench.action.focusActiveEditorGroup');
  }

  #isNoted(thread: CommentThread, text: string): Promise<boolean> {
    return this.#acts.annotate(passageOf(thread), { about: 'note', text });
  }

  /** Show what has just been noted, and go back to the document: the place where it was written is gone. */
  async #showNew(): Promise<void> {
    this.#isOpen = true;
    await this.#shown.refresh();
    this.#isOpen = false;
    await commands.executeCommand('workbench.action.focusActiveEditorGroup');
  }

  #take(comment: NoteComment, thread: CommentThread): void {
    thread.comments = thread.comments.filter((other) => other !== comment);
    if (thread.comments.length === 0) this.#drop(thread);
    this.#setContext();
  }

  #setContext(): void {
    const isWriting = [...this.#threads].some((thread) =>
      commentsOf(thread).some(({ note }) => note === null),
    );
    void commands.executeCommand('setContext', 'crossquote.isWritingNote', isWriting);
  }

  #drop(thread: CommentThread): void {
    this.#threads.delete(thread);
    thread.dispose();
  }

  /**
   * Show the notes of a document as they are now. A thread takes the focus when its comments are set, wherever the user is:
   * so it is left alone where it shows the notes already, and else made anew unless something is being written in it.
   */
  #update(document: TextDocument): void {
    const uri = document.uri.toString();
    const left = new Set([...this.#threads].filter((thread) => thread.uri.toString() === uri));
    const notes = this.#shown.in(document).filter(({ about }) => about === 'note');
    for (const { range, annotations } of byRange(notes)) {
      const place = placeOf({ uri, range }).range;
      const ids = new Set(annotations.map(({ id }) => id));
      const thread = [...left].find((own) => commentsOf(own).some(({ note }) => note && ids.has(note.id)));
      if (thread) left.delete(thread);
      if (thread && (this.#mayLose(thread) || hasNotes(thread, annotations)))
        showNotes(thread, place, annotations);
      else {
        const fresh = this.#newThread(document.uri, place, annotations.map(NoteComment.of));
        if (thread) fresh.collapsibleState = thread.collapsibleState;
        if (thread) this.#drop(thread);
      }
    }
    for (const thread of left) {
      if (this.#mayLose(thread)) showNotes(thread, thread.range, []);
      else this.#drop(thread);
    }
  }

  /** Whether words may stand in a thread that stand nowhere else. */
  #mayLose(thread: CommentThread): boolean {
    return isWrittenIn(thread) || this.#inputs.hasWords;
  }

  #newThread(uri: Uri, range: Range, notes: readonly NoteComment[]): CommentThread {
    const thread = this.#controller.createCommentThread(uri, range, notes);
    thread.label = l10n.t('Notes');
    if (this.#isOpen) thread.collapsibleState = CommentThreadCollapsibleState.Expanded;
    this.#threads.add(thread);
    return thread;
  }
}

/** The gutter gives the beginning of a line: the whole line is meant. */
function passageOf({ uri, range }: CommentThread): Passage {
  const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  const isLine = range.isEmpty && range.start.character === 0;
  const passage = isLine && editor ? editor.document.lineAt(range.start.line).range : range;
  return { uri: uri.toString(), range: sentRange(passage) };
}
