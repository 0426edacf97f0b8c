import { expect, test } from 'vitest';
import { markedWording } from './marked-wording.ts';
import { paint } from './style.ts';

function check(left: string, right: string, expected: string) {
  const pieces = markedWording(left, right, false);
  expect(paint(pieces, false).replace(/ +/g, ' ')).toBe(expected);
}

test('leaves a wording without differences as it is', () => {
  check('The harbour, closed!', 'the “harbour” (closed)', 'the “harbour” (closed)');
});

test('marks words put for others', () => {
  check(
    'We see no sense in harbours.',
    'We see no point in harbours.',
    'We see no [-sense-]{+point+} in harbours.',
  );
});

test('marks words left out where they would be', () => {
  check(
    'Therefore the harbour closes, full stop.',
    'The harbour closes.',
    '[-Therefore-] The harbour closes [-full stop-].',
  );
  check(
    'Every harbour (two) closed on Monday',
    'Every harbour closed on Monday',
    'Every harbour [-two-] closed on Monday',
  );
});

test('marks words put in, inside their brackets', () => {
  check(
    'The harbour closes.',
    'The harbour [in Porto] closes today.',
    'The harbour [{+in Porto+}] closes {+today+}.',
  );
});

test('shortens a long stretch that is left out', () => {
  check(
    'Small fishing harbours around Porto, if you ask any of us at all what we think, reopen late Monday night.',
    'Small fishing harbours around Porto reopen late Monday night.',
    'Small fishing harbours around Porto [-if you ask … what we think-] reopen late Monday night.',
  );
});

test('marks everything where nothing is shared', () => {
  check('Yes.', 'Harbours', '[-Yes-]{+Harbours+}');
});

test('puts styles in place of marks in colour', () => {
  expect(markedWording('no sense', 'no point', true)).toEqual([
    { text: 'no' },
    { text: ' ' },
    { text: 'sense', style: 'omitted' },
    { text: 'point', style: 'added' },
  ]);
});

test('shows control characters instead of sending them', () => {
  check('a harbour', 'a \u001b[31mharbour\u0007', 'a ^[[[-harbour-]{+31mharbour+}^G');
});
