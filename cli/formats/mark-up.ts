/**
 * A wording with its differences marked, in HTML and in Markdown, which takes these elements of HTML as they are.
 */
import type { Line } from '../layout.ts';

/**
 * The pieces with `<del>` around words that are left out and `<ins>` around words that are put in; around words that
 * others replace the element that is given.
 */
export function markUp(
  pieces: Line,
  escapeText: (text: string) => string,
  disputed: 'mark' | 'strong',
): string {
  const elements: Readonly<Record<string, string>> = { omitted: 'del', added: 'ins', disputed };
  return pieces
    .map(({ text, style = '' }, index) => {
      const element = elements[style];
      if (element === undefined) return escapeText(text);
      // Without a space the word that is put in would be read as the end of the one that is left out.
      const space = style === 'added' && pieces[index - 1]?.style === 'omitted' ? ' ' : '';
      return `${space}<${element}>${escapeText(text)}</${element}>`;
    })
    .join('');
}
