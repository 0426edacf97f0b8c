import { expect, test } from 'vitest';
import { parseFixture } from '../../test/fixture.ts';
import { splitParagraphs } from '../text/paragraphs.ts';
import type { Span } from '../text/span.ts';
import { markedStretches } from './marked-stretches.ts';
import { quotationMarks } from './quotation-marks.ts';

/**
 * Expect exactly the stretches and lone marks that a fixture marks: `a`, `b`… for the contents of stretches by
 * depth, `closer`, `re-opener` and `opener` for what is missing at a mark or word.
 */
function check(source: string): void {
  const { text, ranges } = parseFixture(source).documents[0] ?? { text: '', ranges: new Map() };
  const { stretches, lone } = markedStretches(
    splitParagraphs(text).map(({ start, end }) => {
      const own = text.slice(start, end);
      return { base: start, text: own, marks: quotationMarks(own) };
    }),
  );
  const depthOf = (index: number): number => {
    const parent = stretches[index]?.parent ?? null;
    return parent === null ? 0 : 1 + depthOf(parent);
  };
  const show = (label: string, { start, end }: Span) => `${label}: ${text.slice(start, end)} @${start}`;
  const found = [
    ...stretches.map(({ content }, index) => show('abcdefgh'[depthOf(index)] ?? '', content)),
    ...lone.map(({ missing, span }) => show(missing, span)),
  ];
  const wanted = [...ranges].flatMap(([label, spans]) => spans.map((span: Span) => show(label, span)));
  expect(found.sort()).toEqual(wanted.sort());
}

test('pairs every kind of mark', () => {
  check(
    "“<|a:Yes|>” \"<|a:Yes|>\" „<|a:Yes|>“ „<|a:Yes|>” «<|a:Yes|>» »<|a:Yes|>« ”<|a:Yes|>” ''<|a:Yes|>'' ``<|a:Yes|>''",
  );
  check("‘<|a:Yes|>’ '<|a:Yes|>' ‹<|a:Yes|>› ‚<|a:Yes|>‘");
});

test('pairs a curly mark with a straight one', () => {
  check('“<|a:Yes,|>" she said. "<|a:No,|>” he said.');
});

test('marks touch dashes, brackets and each other', () => {
  check('(“<|a:Yes|>”)—“<|a:no|>”, “<|a:‘<|b:perhaps|>’|>”');
});

test('apostrophes are no marks', () => {
  check("The captains’ boats don’t sail in the ’90s; rock ’n’ roll, O’Neill’s and 'em, Holt's.");
});

test('a fence of code is no mark', () => {
  check('```\ncode\n```');
});

test('a plural possessive closes nothing while a better mark follows', () => {
  check('‘<|a:The captains’ boats will not sail,|>’ she said.');
  check("'<|a:The captains' boats will not sail,|>' she said.");
});

test('inches and minutes are never worth a warning', () => {
  check('A plank of 6" and a door of 7\' are enough.');
});

test('nests, double in single and single in double', () => {
  check('“<|a:She said: ‘<|b:He cried “<|c:Help|>” twice.|>’|>”');
  check('‘<|a:She said “<|b:no|>” to us.|>’');
  check('«<|a:She said “<|b:no|>” to us.|>»');
});

test('goes on over paragraphs that open again, without a warning', () => {
  check('“<|a:One.|>\n\n“<|a:Two.|>\n\n“<|a:Three.|>” They left.');
});

test('tells a missing closer from a missing re-opener', () => {
  check('<|closer:“|><|a:One.|>\n\nTwo.\n\n“<|a:Three.|>”');
  check('“<|a:One.|>\n\n<|a:<|re-opener:Two|> is more.|>”\n\n“<|a:Three.|>”');
});

test('a mark that opens while one is open closes that before it', () => {
  check('<|closer:“|><|a:One.|> “<|a:Two.|>”');
});

test('a stray closing mark has no stretch', () => {
  check('One.<|opener:”|> “<|a:Two.|>”');
  check('“<|a:One,<|opener:’|>|>” she said. “<|a:Two.|>”');
});

test('the damage of an unclosed mark ends with its paragraph', () => {
  check('“<|a:One,|>” he said. <|closer:“|><|a:Two.|>\n\nThree.\n\n“<|a:Four.|>” “<|a:Five.|>”');
});

test('nests no deeper than prose does', () => {
  const text = '«“'.repeat(500);
  const { stretches } = markedStretches([{ base: 0, text, marks: quotationMarks(text) }]);
  const depths: number[] = [];
  for (const { parent } of stretches) depths.push(parent === null ? 1 : (depths[parent] ?? 0) + 1);
  expect(depths).toHaveLength(1000);
  expect(Math.max(...depths)).toBe(6);
});
