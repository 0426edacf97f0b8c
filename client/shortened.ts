/**
 * The words of a quotation as a title has room for them. It knows nothing of the editor.
 */

/** One line of at most `length` UTF-16 units, in quotation marks. */
export function shortened(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return `“${line}”`;
  const cut = line.lastIndexOf(' ', length);
  // One ellipsis, also where the text has its own there.
  return `“${line.slice(0, cut > 0 ? cut : length).replace(/[\s.,;:…–—-]+$/, '')}…”`;
}
