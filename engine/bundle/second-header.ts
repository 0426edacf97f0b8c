/**
 * Whether a form has another header after its first.
 *
 * Dialects whose header could also be ordinary text ask this before they claim a file. They ask it only of a file's
 * first line with text, so that the search runs at most once in a file.
 */
import type { Form, Header } from './dialect.ts';
import { type Line, lineAt } from './lines.ts';

/** Whether a header stands after `first`; where the form seals its members, only after the end of the first one. */
export function hasSecondHeader(text: string, form: Form, first: Header): boolean {
  let sealed = form.ending === 'sealed';
  let line: Line | null = lineAt(text, first.next);
  while (line !== null) {
    const end = sealed ? (form.end?.(line, first) ?? null) : null;
    if (end !== null) sealed = false;
    else if (!sealed && form.header(line) !== null) return true;
    line = lineAt(text, Math.max(end?.next ?? 0, line.next));
  }
  return false;
}
