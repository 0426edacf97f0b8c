/**
 * Turns the name of a member into a relative file name that is safe to write on any system.
 *
 * A name in a bundle is a stranger's text. It may not lead out of the folder that is split into, and the same bundle
 * gives the same files on Windows, macOS and Linux or is refused on all of them. Whether the file exists already is
 * not known here.
 */

import { shownName } from './shown-name.ts';

/** The file name, with `/` between folders, or in plain words why there is none. */
type SafeName = { readonly file: string } | { readonly refusal: string };

/** Reads a member's name as a file name: back-slashes are slashes, and `./` is left out. */
export function safeFileName(name: string): SafeName {
  const file = name.replaceAll('\\', '/').replaceAll(/(^|\/)(?:\.\/)+/g, '$1');
  const reason = reasonAgainst(file);
  return reason === null ? { file } : { refusal: `${shownName(name)} ${reason} Rename it in its header.` };
}

/** What two names must not share, or one file would overwrite the other on some system: case and Unicode form are folded. */
export function foldedFileName(file: string): string {
  const folded = [...file.normalize('NFC')].map((sign) => {
    const upper = sign.toUpperCase();
    return (upper.length === sign.length ? upper : sign).toLowerCase();
  });
  return folded.join('').normalize('NFC');
}

/** Names that Windows keeps for devices, with or without an extension. Source: Microsoft, "Naming Files, Paths, and Namespaces". */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])$/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
/** Overrides and isolates of direction, which show a name otherwise than it is: `a\u202etxt.exe` ends in `.exe`. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/;
const FORBIDDEN = /[<>:"|?*]/;

function reasonAgainst(file: string): string | null {
  if (file === '' || file === '.') return 'names no file.';
  if (CONTROL.test(file)) return 'holds a control character.';
  if (DIRECTION.test(file)) return 'holds a sign that turns the direction of writing.';
  if (/\p{Surrogate}/u.test(file)) return 'holds half a character.';
  if (file.startsWith('/')) return 'is an absolute path.';
  if (/^[A-Za-z]:/.test(file)) return 'begins with a Windows drive.';
  if (file.startsWith('~')) return 'begins with ~, which stands for a home folder.';
  if (FORBIDDEN.test(file)) return 'holds one of < > : " | ? *, which Windows does not allow.';
  for (const segment of file.split('/')) {
    const reason = reasonAgainstSegment(segment);
    if (reason !== null) return reason;
  }
  return null;
}

function reasonAgainstSegment(segment: string): string | null {
  if (segment === '..') return 'leads out of the folder with “..”.';
  if (segment === '') return 'has an empty folder or file name.';
  if (/[. ]$/.test(segment))
    return 'has a folder or file name that ends with a dot or a space, which Windows drops.';
  const stem = segment.split('.')[0]?.trimEnd() ?? '';
  return DEVICE.test(stem) ? `uses “${segment}”, which Windows keeps for a device.` : null;
}
