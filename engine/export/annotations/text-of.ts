/**
 * The content of a file of an exchange as text, and text as a file can hold it.
 */
import { strFromU8 } from 'fflate';

/** Without the byte order mark that it begins with. Bytes are read as UTF-8, and their mark is left out by the reader. */
export function textOf(content: string | Uint8Array): string {
  if (typeof content !== 'string') return strFromU8(content);
  return content.startsWith('\ufeff') ? content.slice(1) : content;
}

/** Halves of characters, which no encoding of Unicode has, as the sign for a character that is lost. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
