/**
 * The text of a file from its bytes, by one rule for every host.
 *
 * The engine has no decoder of Unicode encodings: the host passes one in (`TextDecoder` does in Node and in
 * browsers). This module decides which encoding to ask for and when to refuse; it knows nothing of files or paths.
 */
import { type Phrase, phrased, type Told } from '../../protocol/phrase.ts';

type UnicodeEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** The bytes, which hold no byte order mark, as text; null where they are malformed in the encoding. */
export type Decode = (bytes: Uint8Array, encoding: UnicodeEncoding) => string | null;

export type Decoded =
  /** The text without its byte order mark. Windows-1252 is a guess, for the host to report. */
  | { readonly text: string; readonly encoding: UnicodeEncoding | 'windows-1252' }
  /** Why there is no text and what to do, to be read after the file's name. */
  | { readonly refusal: Told };

/**
 * Read bytes in the encoding that a byte order mark names, else strictly as UTF-8, else as Windows-1252.
 *
 * Nearly any bytes can be read as Windows-1252, so it is refused where they hold control characters that no text
 * has, or one of the five values that it leaves undefined. A NUL and the signature of a well-known format are
 * refused in any case.
 */
export function decodeText(bytes: Uint8Array, decode: Decode): Decoded {
  const marked = BYTE_ORDER_MARKS.find(({ mark }) => beginsWith(bytes, mark));
  if (marked) {
    const text = decode(bytes.subarray(marked.mark.length), marked.encoding);
    if (text !== null) return { text, encoding: marked.encoding };
    return {
      refusal: phrased('begins as {0} but is damaged: save it again as UTF-8', marked.encoding.toUpperCase()),
    };
  }
  const format = FORMATS.find(({ signature }) => beginsWith(bytes, signature));
  if (format)
    return { refusal: phrased('is not text but {0}: save its text as a UTF-8 .txt file', format.name) };
  if (bytes.includes(0))
    return { refusal: phrased('is not text but binary: leave it out, or save its text as UTF-8') };
  const text = decode(bytes, 'utf-8');
  if (text !== null) return { text, encoding: 'utf-8' };
  const guess = decodeWindows1252(bytes);
  if (guess !== null) return { text: guess, encoding: 'windows-1252' };
  return {
    refusal: phrased('is neither UTF-8 nor UTF-16 nor Windows-1252: leave it out, or save its text as UTF-8'),
  };
}

/**
 * The bytes as Windows-1252, or null where a byte stands for nothing that a text holds.
 *
 * Done here because some versions of Node read `windows-1252` as ISO-8859-1, which turns its quotation marks into
 * control characters.
 */
export function decodeWindows1252(bytes: Uint8Array): string | null {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK) {
    const units = Array.from(bytes.subarray(start, start + CHUNK), unitOf);
    if (units.includes(NEVER_TEXT)) return null;
    pieces.push(String.fromCharCode(...units));
  }
  return pieces.join('');
}

/** Bytes turned at once into one string: enough to be fast, few enough to be arguments of one call. */
const CHUNK = 8192;

const NEVER_TEXT = -1;

/** What the bytes 0x80 to 0x9F stand for; a space where they stand for nothing (WHATWG, index windows-1252). */
const UPPER_CONTROLS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

function unitOf(byte: number): number {
  if (byte < 0x20) return byte < 0x09 || byte > 0x0d ? NEVER_TEXT : byte;
  if (byte === 0x7f) return NEVER_TEXT;
  if (byte < 0x80 || byte > 0x9f) return byte;
  const unit = UPPER_CONTROLS.charCodeAt(byte - 0x80);
  return unit === 0x20 ? NEVER_TEXT : unit;
}

const BYTE_ORDER_MARKS: readonly { readonly encoding: UnicodeEncoding; readonly mark: readonly number[] }[] =
  [
    { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
    { encoding: 'utf-16le', mark: [0xff, 0xfe] },
    { encoding: 'utf-16be', mark: [0xfe, 0xff] },
  ];

const FORMATS: readonly { readonly name: Phrase; readonly signature: readonly number[] }[] = [
  { name: phrased('a PDF'), signature: codes('%PDF-') },
  { name: phrased('RTF'), signature: codes('{\\rtf') },
  { name: phrased('a ZIP archive or an office document'), signature: codes('PK\u0003\u0004') },
];

function codes(signature: string): readonly number[] {
  return Array.from(signature, (character) => character.charCodeAt(0));
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
