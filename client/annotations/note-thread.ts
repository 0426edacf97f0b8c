/**
 * A thread of notes: what it shows, and what is being written in it.
 */
import { CommentMode, type CommentThread, type Range } from 'vscode';
import type { ShownAnnotation } from '../../protocol/annotations.ts';
import { NoteComment } from './note-comment.ts';

/** Keeps what is being written, also in a note that somebody has deleted meanwhile. */
export function showNotes(thread: CommentThread, place: Range, notes: readonly ShownAnnotation[]): void {
  if (!thread.range.isEqual(place)) thread.range = place;
  const isSame = hasNotes(thread, notes);
  const known = new Map(commentsOf(thread).map((comment) => [comment.note?.id, comment]));
  const shown = notes.map((note) => known.get(note.id)?.show(note) ?? NoteComment.of(note));
  const drafts = commentsOf(thread).filter(
    (comment) => !shown.includes(comment) && comment.mode === CommentMode.Editing,
  );
  for (const draft of drafts) draft.note = null;
  if (!isSame) thread.comments = [...shown, ...drafts];
}

export function isWrittenIn(thread: CommentThread): boolean {
  return commentsOf(thread).some(({ mode }) => mode === CommentMode.Editing);
}

/** Whether a thread shows these notes already, wherever they stand. */
export function hasNotes(thread: CommentThread, notes: readonly ShownAnnotation[]): boolean {
  const shown = commentsOf(thread).flatMap(({ note }) => note ?? []);
  const told = (all: readonly ShownAnnotation[]) =>
    JSON.stringify(
      all.map(({ id, text, creator, created, modified }) => [id, text, creator, created, modified]),
    );
  return told(shown) === told(notes);
}

export function commentsOf(thread: CommentThread): readonly NoteComment[] {
  return thread.comments.filter((comment) => comment instanceof NoteComment);
}

/** Have a comment written in, or written in again: the editor looks at its mode only where that changes. */
export function write(comment: NoteComment, thread: CommentThread, text: string): void {
  showText(comment, thread);
  comment.mode = CommentMode.Editing;
  comment.body.value = text;
  redraw(thread);
}

export function showText(comment: NoteComment, thread: CommentThread): void {
  comment.mode = CommentMode.Preview;
  redraw(thread);
}

export function redraw(thread: CommentThread): void {
  thread.comments = [...thread.comments];
}
