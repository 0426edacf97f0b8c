/**
 * Texts that are shown in less room than they need.
 */

/**
 * At most so many UTF-16 units, cut between words where possible, with an ellipsis where something is left out: one, also where
 * the text has its own there.
 */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const space = text.lastIndexOf(' ', limit - 1);
  const kept = space > limit / 2 ? text.slice(0, space) : text.slice(0, limit - 1).replace(HALF_PAIR, '');
  return `${kept.replace(/[\s.,;:…–—-]+$/, '')}…`;
}

const HALF_PAIR = /[\ud800-\udbff]$/;
