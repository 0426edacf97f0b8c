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
  Range,
  type TextDocument,
  type TextEditor,
  type Uri,
  window,
} from 'vscode';
import type { ShownAnnotation } from '../../protocol/annotations.ts';
import { placeOf } from '../show-place.ts';
import type { SourceDocuments } from '../source-documents.ts';
import type { Acts } from './acts.ts';
import { byRange } from './by-range.ts';
import { NoteComment } from './note-comment.ts';
import { type Passage, sentRange } from './passage.ts';
import type { ShownAnnotations } from './shown-annotations.ts';

export class Notes implements Disposable {
  readonly #acts: Acts;
  readonly #shown: ShownAnnotations;
  readonly #controller = comments.createCommentController('crossquote.notes', 'Notes');
  readonly #threads = new Set<CommentThread>();
  readonly #listeners: Disposable;
  /** Whether threads that come now are open: what the user has just written is not hidden. */
  #isOpen = false;

  constructor(sources: SourceDocuments, acts: Acts, shown: ShownAnnotations) {
    this.#acts = acts;
    this.#shown = shown;
    this.#controller.options = { prompt: 'Add another note…', placeHolder: 'A note, in Markdown' };
    this.#controller.commentingRangeProvider = {
      provideCommentingRanges: (document) =>
        sources.has(document) ? [new Range(0, 0, document.lineCount - 1, 0)] : [],
    };
    this.#listeners = Disposable.from(
      this.#controller,
      shown.onDidChange((document) => this.#update(document)),
      commands.registerCommand('crossquote.saveNewNote', (reply: CommentReply) => this.#saveReply(reply)),
      commands.registerCommand('crossquote.editNote', (comment: NoteComment) => write(comment, comment.text)),
      commands.registerCommand('crossquote.saveNote', (comment: NoteComment) => this.#save(comment)),
      commands.registerCommand('crossquote.cancelNote', (comment: NoteComment) => this.#cancel(comment)),
      commands.registerCommand('crossquote.deleteNote', (comment: NoteComment) => this.#delete(comment)),
    );
  }

  /** Have the user write a note on what is selected. */
  begin({ document, selection }: TextEditor): void {
    const thread = this.#controller.createCommentThread(
      document.uri,
      new Range(selection.start, selection.end),
      [],
    );
    thread.collapsibleState = CommentThreadCollapsibleState.Expanded;
    this.#keepDraft(thread, '');
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  /** What is written where the editor has a place for a new note: in a thread of its own, or below others. */
  async #saveReply({ thread, text }: CommentReply): Promise<void> {
    const isOwn = this.#threads.has(thread);
    if (text.trim() !== '' && !(await this.#annotate(thread, text))) this.#keepDraft(thread, text);
    else if (!isOwn) thread.dispose();
  }

  async #save(comment: NoteComment): Promise<void> {
    const { note, thread, text } = comment;
    if (text.trim() === '') return this.#cancel(comment);
    if (note === null) {
      // It comes back as a note.
      this.#take(comment);
      if (!(await this.#annotate(thread, text))) this.#keepDraft(thread, text);
      else if (thread.comments.length === 0) this.#drop(thread);
      return;
    }
    if (await this.#acts.change(note, { kind: 'text', text })) {
      comment.mode = CommentMode.Preview;
      redraw(thread);
      await this.#shown.refresh();
    } else write(comment, text);
  }

  #cancel(comment: NoteComment): void {
    const { note, thread } = comment;
    if (note === null) {
      this.#take(comment);
      if (thread.comments.length === 0) this.#drop(thread);
      return;
    }
    comment.mode = CommentMode.Preview;
    comment.show(note);
    redraw(thread);
  }

  async #delete(comment: NoteComment): Promise<void> {
    if (comment.note === null) this.#cancel(comment);
    else await this.#acts.change(comment.note, { kind: 'remove' });
  }

  async #annotate(thread: CommentThread, text: string): Promise<boolean> {
    if (!(await this.#acts.annotate(passageOf(thread), { about: 'note', text }))) return false;
    this.#isOpen = true;
    await this.#shown.refresh();
    this.#isOpen = false;
    // The place where it was written is gone, and with it the focus.
    await commands.executeCommand('workbench.action.focusActiveEditorGroup');
    return true;
  }

  #keepDraft(thread: CommentThread, text: string): void {
    this.#threads.add(thread);
    thread.comments = [...thread.comments, new NoteComment(thread, text)];
    thread.canReply = draftsOf(thread).length < thread.comments.length;
  }

  #take(comment: NoteComment): void {
    comment.thread.comments = comment.thread.comments.filter((other) => other !== comment);
  }

  #drop(thread: CommentThread): void {
    this.#threads.delete(thread);
    thread.dispose();
  }

  /** Show the notes of a document as they are now. */
  #update(document: TextDocument): void {
    const threads = [...this.#threads].filter(({ uri }) => uri.toString() === document.uri.toString());
    const used = new Set<CommentThread>();
    const notes = this.#shown.in(document).filter(({ about }) => about === 'note');
    for (const { range, annotations } of byRange(notes)) {
      const ids = new Set(annotations.map(({ id }) => id));
      const own = threads.find((thread) =>
        commentsOf(thread).some(({ note }) => note !== null && ids.has(note.id)),
      );
      const place = placeOf({ uri: document.uri.toString(), range });
      const thread = own && !used.has(own) ? own : this.#newThread(document.uri, place.range);
      used.add(thread);
      if (!thread.range.isEqual(place.range)) thread.range = place.range;
      showNotes(thread, annotations);
    }
    for (const thread of threads.filter((own) => !used.has(own))) {
      thread.comments = draftsOf(thread);
      if (thread.comments.length === 0) this.#drop(thread);
    }
  }

  #newThread(uri: Uri, range: Range): CommentThread {
    const thread = this.#controller.createCommentThread(uri, range, []);
    if (this.#isOpen) thread.collapsibleState = CommentThreadCollapsibleState.Expanded;
    this.#threads.add(thread);
    return thread;
  }
}

function showNotes(thread: CommentThread, notes: readonly ShownAnnotation[]): void {
  const known = commentsOf(thread);
  const shown = notes.map((note) => {
    const comment = known.find((own) => own.note?.id === note.id);
    return (comment ?? new NoteComment(thread, note.text, CommentMode.Preview)).show(note);
  });
  thread.canReply = true;
  thread.comments = [...shown, ...draftsOf(thread)];
}

/** What is being written and not noted yet. */
function draftsOf(thread: CommentThread): readonly NoteComment[] {
  return commentsOf(thread).filter(({ note }) => note === null);
}

function commentsOf(thread: CommentThread): readonly NoteComment[] {
  return thread.comments.filter((comment) => comment instanceof NoteComment);
}

/** Have a comment written in again: the editor looks at its mode only where it changes. */
function write(comment: NoteComment, text: string): void {
  comment.mode = CommentMode.Preview;
  redraw(comment.thread);
  comment.mode = CommentMode.Editing;
  comment.body.value = text;
  redraw(comment.thread);
}

function redraw(thread: CommentThread): void {
  thread.comments = [...thread.comments];
}

/** The gutter gives the beginning of a line: the whole line is meant. */
function passageOf({ uri, range }: CommentThread): Passage {
  const document = window.visibleTextEditors.find(
    (editor) => editor.document.uri.toString() === uri.toString(),
  )?.document;
  const isLine = range.isEmpty && range.start.character === 0;
  return {
    uri: uri.toString(),
    range: sentRange(isLine && document ? document.lineAt(range.start.line).range : range),
  };
}
