/**
 * A checksum against damage, not against malice.
 */

/** FNV-1a in 32 bits (Fowler, Noll, Vo; public domain): one byte that has changed always shows. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  return hash >>> 0;
}
