/**
 * The name of a file as a message shows it.
 */

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;
/** Longest name in a message, in UTF-16 units. */
const LONGEST = 200;

/** In quotation marks, with a sign in place of control characters, and cut when it is endless. */
export function shownName(name: string): string {
  return `“${plainName(name)}”`;
}

/** The same without marks. */
export function plainName(name: string): string {
  const plain = name.slice(0, LONGEST).replaceAll(CONTROL, '\ufffd');
  return `${plain}${name.length > LONGEST ? '…' : ''}`;
}
