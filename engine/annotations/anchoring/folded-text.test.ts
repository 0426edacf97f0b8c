import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FoldedText } from './folded-text.ts';

test.each([
  ['runs of white space', 'a \n\t b\u00a0c', 'a b c'],
  ['quotation marks and apostrophes', '“it’s” „so“ «so»', '"it\'s" "so" "so"'],
  ['dashes and the ellipsis', 'a – b — c…', 'a - b - c...'],
  ['letters taken apart', 'Jose\u0301 \u1112\u1161\u11ab', 'José 한'],
  ['letters that Unicode replaces by others', '5 \u212b', '5 Å'],
  ['what nobody sees', 'pa\u00adper\u200b \u2067x\u2069', 'paper x'],
])('folds %s', (_, source, folded) => expect(new FoldedText(source).text).toBe(folded));

test.each([
  ['case', 'No no'],
  ['numbers', '1,000 ½'],
  ['emoji', '👩‍👩‍👧 ❤️'],
  ['other scripts', 'שלום 港口 каша'],
])('keeps %s', (_, text) => expect(new FoldedText(text).text).toBe(text));

test('each folded unit knows the stretch of the source that it stands for', () => {
  const piece = fc.constantFrom(
    'a',
    '  ',
    '\n',
    '…',
    '“',
    '\u00ad',
    'e\u0301',
    'e\u0323\u0307\u0301',
    '🌊',
    '한',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const source = pieces.join('');
      const folded = new FoldedText(source);
      for (let unit = 0; unit < folded.text.length; unit++) {
        const [start, end] = [folded.startOf(unit), folded.endOf(unit)];
        expect(new FoldedText(source.slice(start, end)).text).toContain(folded.text[unit]);
        expect(folded.startOf(folded.unitAt(start))).toBe(start);
        expect(folded.startOf(unit + 1)).toBeGreaterThanOrEqual(start);
      }
      expect(folded.startOf(folded.text.length)).toBeLessThanOrEqual(source.length);
      expect(folded.unitAt(source.length)).toBe(folded.text.length);
    }),
  );
});
