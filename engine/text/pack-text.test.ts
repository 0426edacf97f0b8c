import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { readText, writeText } from './pack-text.ts';

function packed(text: string): Uint8Array {
  const out = new ByteWriter();
  writeText(text, out);
  return out.take();
}

describe('a text as bytes', () => {
  it('comes back unit by unit, whatever it is', () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit }),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(fc.property(text, (given) => readText(new ByteReader(packed(given))) === given));
  });

  it('takes one byte a letter with the marks of print, and comes back in many pieces', () => {
    const text = '“It’s done – naïvely…” '.repeat(1000);
    const bytes = packed(text);
    expect(bytes.length).toBeLessThan(text.length + 30);
    expect(readText(new ByteReader(bytes))).toBe(text);
  });

  it('takes two bytes a letter of another alphabet', () => {
    const text = 'Съешь же ещё этих мягких французских булок, да выпей чаю '.repeat(2);
    expect(packed(text).length).toBeLessThan(2 * text.length + 8);
  });

  it('is refused where it ends too soon', () => {
    const bytes = packed('“Cut short”');
    for (let length = 0; length < bytes.length; length++)
      expect(() => readText(new ByteReader(bytes.subarray(0, length)))).toThrow(RangeError);
  });
});

describe('numbers as bytes', () => {
  it('come back, small ones in one byte', () => {
    const whole = fc.maxSafeNat();
    const signed = fc.maxSafeInteger().filter((value) => Math.abs(value) < Number.MAX_SAFE_INTEGER / 2);
    fc.assert(
      fc.property(whole, signed, fc.double(), (one, two, three) => {
        const out = new ByteWriter();
        out.whole(one);
        out.signed(two);
        out.double(three);
        const given = new ByteReader(out.take());
        expect(given.whole()).toBe(one);
        expect(given.signed()).toBe(two === 0 ? 0 : two);
        expect(given.double()).toBe(three);
        expect(given.isAtEnd).toBe(true);
      }),
    );
    const out = new ByteWriter();
    out.whole(127);
    out.signed(-64);
    expect(out.take()).toHaveLength(2);
  });

  it('are refused where they go on without end', () => {
    expect(() => new ByteReader(new Uint8Array(20).fill(0xff)).whole()).toThrow(RangeError);
  });
});
