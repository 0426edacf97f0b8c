/**
 * Turns the name of a member into a relative file name that is safe to write on any system.
 *
 * A name in a bundle is a stranger's text. It may not lead out of the folder that is split into, and the same bundle
 * gives the same files on Windows, macOS and Linux or is refused on all of them. Whether the file exists already is
 * not known here.
 */

import { type Phrase, phrased } from '../../protocol/phrase.ts';
import { plainName } from './shown-name.ts';

/** The file name, with `/` between folders, or in plain words why there is none. */
type SafeName = { readonly file: string } | { readonly refusal: Phrase };

/** Reads a member's name as a file name: back-slashes are slashes, and `./` is left out. */
export function safeFileName(name: string): SafeName {
  const file = name.replaceAll('\\', '/').replaceAll(/(^|\/)(?:\.\/)+/g, '$1');
  const refusal = refusalOf(file, plainName(name));
  return refusal === null ? { file } : { refusal };
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

function refusalOf(file: string, shown: string): Phrase | null {
  if (file === '' || file === '.') return phrased('“{0}” names no file. Rename it in its header.', shown);
  if (CONTROL.test(file)) return phrased('“{0}” holds a control character. Rename it in its header.', shown);
  if (DIRECTION.test(file))
    return phrased('“{0}” holds a sign that turns the direction of writing. Rename it in its header.', shown);
  if (/\p{Surrogate}/u.test(file))
    return phrased('“{0}” holds half a character. Rename it in its header.', shown);
  if (file.startsWith('/')) return phrased('“{0}” is an absolute path. Rename it in its header.', shown);
  if (/^[A-Za-z]:/.test(file))
    return phrased('“{0}” begins with a Windows drive. Rename it in its header.', shown);
  if (file.startsWith('~'))
    return phrased('“{0}” begins with ~, which stands for a home folder. Rename it in its header.', shown);
  if (FORBIDDEN.test(file))
    return phrased(
      '“{0}” holds one of < > : " | ? *, which Windows does not allow. Rename it in its header.',
      shown,
    );
  for (const segment of file.split('/')) {
    const refusal = refusalOfSegment(segment, shown);
    if (refusal !== null) return refusal;
  }
  return null;
}

function refusalOfSegment(segment: string, shown: string): Phrase | null {
  if (segment === '..')
    return phrased('“{0}” leads out of the folder with “..”. Rename it in its header.', shown);
  if (segment === '')
    return phrased('“{0}” has an empty folder or file name. Rename it in its header.', shown);
  if (/[. ]$/.test(segment))
    return phrased(
      '“{0}” has a folder or file name that ends with a dot or a space, which Windows drops. Rename it in its header.',
      shown,
    );
  const stem = segment.split('.')[0]?.trimEnd() ?? '';
  return DEVICE.test(stem)
    ? phrased('“{0}” uses “{1}”, which Windows keeps for a device. Rename it in its header.', shown, segment)
    : null;
}
