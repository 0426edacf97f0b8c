/**
 * The content of a file of an exchange as text, and text as a file can hold it.
 */
import { strFromU8 } from 'fflate';

/** Bytes are read as UTF-8, without a byte order mark. */
export function textOf(content: string | Uint8Array): string {
  const text = typeof content === 'string' ? content : strFromU8(content);
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** Halves of characters, which no encoding of Unicode has, as the sign for a character that is lost. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
