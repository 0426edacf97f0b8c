import { expect, test } from 'vitest';
import { sayIn } from '../say.ts';
import { markdownIn, plainTextIn } from './markup.ts';
import { compareWordings } from './word-diff.ts';

const [MARKDOWN, PLAIN_TEXT] = [markdownIn(sayIn('en')), plainTextIn(sayIn('en'))];

const check = (own: string, other: string, markdown: string | null, plain = markdown) => {
  expect(compareWordings(MARKDOWN, own, other).marked).toBe(markdown);
  expect(compareWordings(PLAIN_TEXT, own, other).marked).toBe(plain);
};

test('marks the words that differ', () => {
  check(
    'The ferry will not leave the northern harbour before dawn.',
    'The ferry can leave the northern pier before dawn on Sunday.',
    'The ferry ~~will not~~ **can** leave the northern ~~harbour~~ **pier** before dawn **on Sunday**.',
    'The ferry [-will not-] {+can+} leave the northern [-harbour-] {+pier+} before dawn {+on Sunday+}.',
  );
});

test('says nothing of wordings that do not differ', () => {
  check('We will go.', 'we will go', null);
});

test('strikes what the other leaves out at its start and at its end', () => {
  check(
    'Honestly, the ferry is safe today.',
    'The ferry is safe',
    '~~Honestly~~ The ferry is safe ~~today~~',
    '[-Honestly-] The ferry is safe [-today-]',
  );
});

test('keeps punctuation where the other wording has it', () => {
  check(
    'The old ferry, sailors say, is in good repair.',
    'The old ferry is in (very) good repair.',
    'The old ferry ~~sailors say~~ is in (**very**) good repair.',
    'The old ferry [-sailors say-] is in ({+very+}) good repair.',
  );
});

test('shortens what agrees far from a difference', () => {
  const long = 'the harbour master of the town had told us twice on that same evening in the office';
  check(
    `We know ${long} to wait.`,
    `We know ${long} to stay.`,
    '… same evening in the office to ~~wait~~ **stay**.',
    '… same evening in the office to [-wait-] {+stay+}.',
  );
});

test('has one ellipsis where the text has its own beside what is left out', () => {
  const long = 'the harbour master of the town had told us twice on that same … evening in the office';
  check(
    `We know ${long} to wait.`,
    `We know ${long} to stay.`,
    '… evening in the office to ~~wait~~ **stay**.',
    '… evening in the office to [-wait-] {+stay+}.',
  );
});

test('lets no source write markup, even over the border of two pieces', () => {
  const other = 'See www.evil.example [c](d) there <i>.';
  const { marked } = compareWordings(MARKDOWN, 'See www of [a](b) there <b>.', other);
  expect(marked).not.toMatch(/(?<!\\)[[\]<>]/);
  expect(marked).not.toContain('www.');
});

test.each([
  ['The ferry left the harbour at dawn.', 'The ferry left the harbour.', 'leaves words out'],
  ['The ferry left the harbour.', 'The ferry left the harbour at dawn.', 'has more words'],
  ['Without a request the ferry stays here.', 'The ferry stays here without a request.', 'in another order'],
  ['We do not see any reason to sail.', 'We see no reason to sail.', 'in other words'],
  ['The ferry left the harbour at dawn.', 'The ferry left the pier at dawn.', 'in other words'],
  ['The ferry left.', 'the ferry left', 'word for word'],
])('names how %j stands to %j', (own, other, label) => {
  expect(compareWordings(PLAIN_TEXT, own, other).label).toBe(label);
});
