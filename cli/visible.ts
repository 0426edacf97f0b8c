/**
 * Text from files made safe to print.
 *
 * A source text is not trusted: an escape sequence in it could recolour, retitle or rewrite the terminal, and a
 * direction override could show a place or a word elsewhere than it stands. Everything that comes from a file, a
 * file's name or an argument passes through here before it is printed.
 */

/** The text on one line: white space as single spaces, control characters as `^[` or `�`. */
export function visible(text: string): string {
  return text.replace(/\s+/g, ' ').replace(UNSAFE, shown);
}

/** The same for a text of several lines, whose line ends stay. */
export function visibleLines(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(UNSAFE, (character) => (character === '\n' ? '\n' : shown(character)));
}

/** JSON with the same characters escaped; the value that it stands for stays as it is. */
export function visibleJson(json: string): string {
  return json.replace(UNSAFE, (character) =>
    character === '\n' ? '\n' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The C0 and C1 controls, DEL, the separators of lines and paragraphs, and the overrides and isolates of direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

function shown(character: string): string {
  const code = character.charCodeAt(0);
  if (code === 0x7f) return '^?';
  return code < 0x20 ? `^${String.fromCharCode(code + 0x40)}` : '�';
}
