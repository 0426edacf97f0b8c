/**
 * Decoding of Unicode, as Node and browsers have it in common.
 */
import type { Decode } from '../../engine/text/decode.ts';

export const decode: Decode = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};
