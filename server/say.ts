/**
 * What the server says to the user, in the language that the client has told.
 *
 * A text is known by its English; the translations are those of the extension, in `l10n/`.
 */
import german from '../l10n/bundle.l10n.de.json' with { type: 'json' };
import { filled } from '../protocol/phrase.ts';

/** The text in the user's language, with what is given in place of `{0}`, `{1}` and so on. */
export type Say = (text: string, ...given: readonly (string | number)[]) => string;

const TRANSLATIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = { de: german };

/** @param locale As the client's greeting has it, such as `de-AT`; English where there is none, or no translation. */
export function sayIn(locale: string | undefined): Say {
  const translated = TRANSLATIONS[locale?.toLowerCase().split(/[-_]/)[0] ?? ''];
  return (text, ...given) => filled(translated?.[text] ?? text, given);
}
