/**
 * Texts for users that are made where nobody knows the user's language: whoever shows them translates them.
 *
 * A text is known by its English and has holes for what is put in: names, numbers, words of a document, and phrases that stand
 * by themselves. Of the last the German is in the nominative, if nothing else is said where they are made.
 */

/** A text with `{0}`, `{1}` and so on, and what stands there. */
export interface Phrase {
  readonly text: string;
  readonly given: readonly Told[];
}

/** What is told: words as they are, a phrase, or several with commas between them. */
export type Told = string | number | Phrase | readonly Told[];

export function phrased(text: string, ...given: readonly Told[]): Phrase {
  return { text, given };
}

/** @param translate Gives a text with the same holes. */
export function translated(told: Told, translate: (text: string) => string): string {
  if (typeof told === 'string') return told;
  if (typeof told === 'number') return String(told);
  if (!('text' in told)) return told.map((part) => translated(part, translate)).join(', ');
  return filled(
    translate(told.text),
    told.given.map((part) => translated(part, translate)),
  );
}

export function inEnglish(told: Told): string {
  return translated(told, (text) => text);
}

/** A text with what is given in its holes; holes for which nothing is given stay. */
export function filled(text: string, given: readonly (string | number)[]): string {
  if (given.length === 0) return text;
  return text.replace(/\{(\d+)\}/g, (hole, index) => String(given[Number(index)] ?? hole));
}
