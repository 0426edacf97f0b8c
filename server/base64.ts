/**
 * Bytes as base64 (RFC 4648), for a host that has nothing of its own.
 */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const digits = [a >> 2, ((a & 3) << 4) | (b >> 4), ((b & 15) << 2) | (c >> 6), c & 63];
    const missing = Math.max(0, at + 3 - bytes.length);
    parts.push(digits.map((digit, index) => (index > 3 - missing ? '=' : DIGITS[digit])).join(''));
  }
  return parts.join('');
}
