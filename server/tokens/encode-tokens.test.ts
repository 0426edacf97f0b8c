import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../protocol/semantic-tokens.ts';
import { diffTokens, encodeTokens } from './encode-tokens.ts';

test.each(['\n', '\r\n', '\r'])(
  'a stretch over lines that end in %j has a token on each that is not blank',
  (lineEnd) => {
    const text = ['say 😀 one', '', 'two three'].join(lineEnd);
    const stretch = {
      fileStart: 4,
      fileEnd: text.length - 6,
      layer: 0,
      colour: { type: 'quotation', modifiers: [] },
    } as const;
    expect(encodeTokens({ text }, [stretch])).toEqual([...[0, 4, 6, 0, 0], ...[2, 0, 3, 0, 0]]);
  },
);

test('modifiers are bits, and a token counts from the one before', () => {
  const stretches = [
    { fileStart: 1, fileEnd: 3, layer: 0, colour: { type: 'cue', modifiers: ['mixed'] } },
    { fileStart: 5, fileEnd: 6, layer: 0, colour: { type: 'source', modifiers: ['direct', 'pronoun'] } },
  ] as const;
  const data = encodeTokens({ text: '0123456789' }, stretches);
  expect(data).toEqual([
    ...[0, 1, 2, TOKEN_TYPES.indexOf('cue'), 2],
    ...[0, 4, 1, TOKEN_TYPES.indexOf('source'), 1 + (1 << TOKEN_MODIFIERS.indexOf('pronoun'))],
  ]);
});

test('the difference of two rows makes the one of the other', () => {
  const rows = fc.array(fc.nat(2), { maxLength: 12 });
  fc.assert(
    fc.property(rows, rows, (before, after) => {
      const patched = [...before];
      for (const { start, deleteCount, data = [] } of diffTokens(before, after)) {
        patched.splice(start, deleteCount, ...data);
      }
      expect(patched).toEqual(after);
    }),
  );
});

test('there is no difference between equal rows', () => {
  expect(diffTokens([1, 2, 3], [1, 2, 3])).toEqual([]);
});
