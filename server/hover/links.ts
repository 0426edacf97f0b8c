/**
 * Links from a hover to places in the corpus.
 */
import type { Document } from '../../engine/corpus/document.ts';
import type { Snapshot } from '../../engine/corpus/snapshot.ts';
import type { Span } from '../../engine/text/span.ts';
import { documentRange } from '../convert.ts';
import { documentNameApart } from '../places.ts';
import type { Markup } from './markup.ts';

/**
 * A link to where a span starts. Its target is the file's own URI, so nothing of a text gets into it.
 *
 * @param label Whether the line alone is named, or its document too.
 */
export function linkTo(
  snapshot: Snapshot,
  markup: Markup,
  document: Document,
  span: Span,
  label: 'line' | 'document',
): string {
  const file = snapshot.file(document.path);
  const line = file ? documentRange(file, document, span).start.line + 1 : 1;
  const { say } = markup;
  const text =
    label === 'line'
      ? say('line {0}', line)
      : say('{0}, line {1}', documentNameApart(snapshot, say, document), line);
  return markup.link(text, `${document.path}#L${line}`);
}
