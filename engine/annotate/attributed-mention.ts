/**
 * Where the attribution of a quotation names its source, if it does.
 */
import type { Span } from '../text/span.ts';
import type { Source } from './facts.ts';

/** The source's mention in the attribution itself; null for one that was named elsewhere or set by the user. */
export function attributedMention(source: Source | null): Span | null {
  return source && source.via !== 'carried' && source.via !== 'set' ? source.span : null;
}
