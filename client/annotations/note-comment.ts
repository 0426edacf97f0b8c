/**
 * A note as the editor's comments show it.
 */
import { type Comment, CommentMode, l10n, MarkdownString } from 'vscode';
import type { ShownAnnotation } from '../../protocol/annotations.ts';

export class NoteComment implements Comment {
  /** Null for a draft, which is kept nowhere else. */
  note: ShownAnnotation | null = null;
  // Not trusted: a note may come from somebody else, and commands in it do nothing.
  body: MarkdownString;
  mode: CommentMode;
  author = { name: l10n.t('New note') };
  readonly contextValue = 'note';
  timestamp?: Date;

  private constructor(text: string, mode: CommentMode) {
    this.body = new MarkdownString(text);
    this.mode = mode;
  }

  /** What is being written and was not noted yet. */
  static draft(text: string): NoteComment {
    return new NoteComment(text, CommentMode.Editing);
  }

  static of(note: ShownAnnotation): NoteComment {
    return new NoteComment(note.text, CommentMode.Preview).show(note);
  }

  /** What has been typed, once the editor has handed it over; else what is shown. */
  get text(): string {
    return this.body.value;
  }

  /** Take over what the server knows now. What is being written stays. */
  show(note: ShownAnnotation): this {
    this.note = note;
    this.author = { name: note.creator ?? l10n.t('No name') };
    const time = note.modified ?? note.created;
    if (time !== null) this.timestamp = new Date(time);
    if (this.mode === CommentMode.Preview) this.body = new MarkdownString(note.text);
    return this;
  }
}
