import { describe, expect, test } from 'vitest';
import { inEnglish } from '../../protocol/phrase.ts';
import { type Decode, type Decoded, decodeText, decodeWindows1252 } from './decode.ts';

/** The decoder that Node and browsers share. */
const decode: Decode = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

function check(bytes: readonly number[] | string, expected: Decoded) {
  const given = typeof bytes === 'string' ? Buffer.from(bytes) : Uint8Array.from(bytes);
  expect(decodeText(given, decode)).toEqual(expected);
}

function refused(bytes: readonly number[] | string): string {
  const given = typeof bytes === 'string' ? Buffer.from(bytes) : Uint8Array.from(bytes);
  const decoded = decodeText(given, decode);
  return 'refusal' in decoded ? inEnglish(decoded.refusal) : `read as ${decoded.encoding}`;
}

describe('reads', () => {
  test('UTF-8', () => check('“Wait,” he said.\r\n', { text: '“Wait,” he said.\r\n', encoding: 'utf-8' }));
  test('nothing at all', () => check('', { text: '', encoding: 'utf-8' }));
  test('UTF-8 after a byte order mark, which is no part of the text', () =>
    check('\uFEFF“Wait”', { text: '“Wait”', encoding: 'utf-8' }));
  test('only the first byte order mark away', () =>
    check('\uFEFF\uFEFFWait', { text: '\uFEFFWait', encoding: 'utf-8' }));
  test('UTF-16 by its mark, either way round', () => {
    check([0xff, 0xfe, 0x1c, 0x20, 0x41, 0x00], { text: '“A', encoding: 'utf-16le' });
    check([0xfe, 0xff, 0x20, 0x1c, 0x00, 0x41], { text: '“A', encoding: 'utf-16be' });
  });
  test('Windows-1252 where UTF-8 fails', () =>
    check([0x93, 0x4e, 0x6f, 0x94, 0x20, 0xe9], { text: '“No” é', encoding: 'windows-1252' }));
  test('each of the 27 characters that Windows-1252 puts where ISO-8859-1 has controls', () => {
    const bytes = Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index);
    const defined = bytes.filter((byte) => decodeWindows1252(Uint8Array.of(byte)) !== null);
    expect(decodeWindows1252(defined)).toBe('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ');
  });
  test('Windows-1252 beyond one chunk', () => {
    const bytes = new Uint8Array(20_000).fill(0x93);
    expect(decodeWindows1252(bytes)).toBe('“'.repeat(20_000));
  });
  test('an escape character in UTF-8, which is odd but text', () =>
    check('\u001b[31mred', { text: '\u001b[31mred', encoding: 'utf-8' }));
});

describe('refuses', () => {
  test('a NUL', () => expect(refused('a\0b')).toContain('binary'));
  test('known formats by name', () => {
    expect(refused('%PDF-1.7\n')).toContain('a PDF');
    expect(refused('PK\u0003\u0004')).toContain('a ZIP archive');
    expect(refused('{\\rtf1 Hello}')).toContain('RTF');
  });
  test('control characters where UTF-8 fails', () =>
    expect(refused([0x93, 0x1b, 0x41])).toContain('neither UTF-8'));
  test('values that Windows-1252 does not define', () =>
    expect(refused([0x93, 0x81])).toContain('neither UTF-8'));
  test('malformed UTF-8 after a byte order mark', () =>
    expect(refused([0xef, 0xbb, 0xbf, 0x93])).toContain('damaged'));
  test('half a UTF-16 unit', () => expect(refused([0xff, 0xfe, 0x41])).toContain('damaged'));
});
