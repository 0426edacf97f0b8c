/**
 * What a page says to the user, in the language of the editor: the extension puts the translations into the page.
 */
import { filled } from '../../protocol/phrase.ts';

const TEXTS: Readonly<Record<string, string>> = JSON.parse(document.body.getAttribute('data-texts') ?? '{}');

/** The text, known by its English, with what is given in place of `{0}`, `{1}` and so on. */
export function say(text: string, ...given: readonly (string | number)[]): string {
  return filled(TEXTS[text] ?? text, given);
}
