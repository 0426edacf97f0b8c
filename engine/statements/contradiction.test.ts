import { expect, test } from 'vitest';
import { alignWordings } from './align.ts';
import { contradictionsOf } from './contradiction.ts';

const SAYING = 'We will send 40 boats to Ostrow on Friday, and nobody has to pay for them';

/** The contradictions of two wordings, one after the other: the kind, and the words of both; null for none. */
function told(left: string, right: string): readonly string[] | null {
  const found = contradictionsOf(alignWordings(left, right).stretches, left).flatMap((contradiction) => [
    contradiction.kind,
    left.slice(contradiction.left.from, contradiction.left.to),
    right.slice(contradiction.right.from, contradiction.right.to),
  ]);
  return found.length > 0 ? found : null;
}

test.each([
  ['40', '45', ['number', '40 boats', '45 boats']],
  ['40 boats', 'fifty ships', ['number', '40 boats to Ostrow', 'fifty ships to Ostrow']],
  ['will send', 'will not send', ['negation', 'will send', 'will not send']],
  ['will send', "won't send", ['negation', 'will send', "won't send"]],
  ['and nobody has', 'and everybody has', ['negation', 'and nobody has to pay', 'and everybody has to pay']],
  [
    'send 40',
    'never send 45',
    ['number', '40 boats', '45 boats', 'negation', 'will send', 'will never send'],
  ],
  ['will send', 'will [not] send', ['negation', 'will send', 'will [not] send']],
  ['40', 'one', ['number', '40 boats', 'one boats']],
  ['40 boats', '40 million boats', ['number', '40 boats', '40 million boats']],
  ['40 boats', '45 of them', ['number', '40 boats to Ostrow', '45 of them to Ostrow']],
])('“%s” and “%s” contradict each other', (words, by, contradiction) => {
  expect(told(SAYING, SAYING.replace(words, by))).toEqual(contradiction);
});

test('numbers in each other’s place contradict', () => {
  const left = 'Of the 40 men on board 12 were lost';
  expect(told(left, 'Of the 12 men on board 40 were lost')).toEqual([
    ...['number', '40 men', '12 men'],
    ...['number', '12 were lost', '40 were lost'],
  ]);
  expect(told('It fell in 2011 in that very room', 'It fell in 2014 in that very room')).toEqual([
    'number',
    '2011',
    '2014',
  ]);
});

test.each([
  [
    'We will not sign the treaty on fish this year',
    'that her government would sign the treaty on fish this year',
    ['negation', 'We will not sign', 'that her government would sign'],
  ],
  [
    'We have not received any warning from the coast guard of Ostrow',
    'that he and his crew had received a warning from the coast guard of Ostrow',
    ['negation', 'We have not received', 'that he and his crew had received'],
  ],
  [
    'We do not trust the crew. We will sign the treaty on Friday.',
    'We do trust the crew. We will not sign the treaty on Friday.',
    ['negation', 'do not trust', 'do trust', 'negation', 'will sign', 'will not sign'],
  ],
  [
    'A storm is likely this winter',
    'A storm is unlikely this winter',
    ['negation', 'is likely this winter', 'is unlikely this winter'],
  ],
  [
    'There is timber on the island',
    'There is hardly any timber on the island',
    ['negation', 'is timber', 'is hardly any timber'],
  ],
  [
    'Die Brücke wird morgen nicht fallen',
    'Die Brücke wird morgen fallen',
    ['negation', 'morgen nicht fallen', 'morgen fallen'],
  ],
  [
    'Es gab eine Warnung vor dem Sturm',
    'Es gab keine Warnung vor dem Sturm',
    ['negation', 'gab eine Warnung', 'gab keine Warnung'],
  ],
])('“%s” and “%s” contradict each other', (left, right, contradiction) => {
  expect(told(left, right)).toEqual(contradiction);
});

test('no article or preposition ends what is shown', () => {
  expect(told('We saved 40 people from the roofs', 'We saved 14 people from the roofs')).toEqual([
    'number',
    '40 people',
    '14 people',
  ]);
});

test.each([
  ['another word', 'boats', 'ships'],
  ['a number that is left out', '40 boats', 'boats'],
  ['a number written otherwise', '40', 'forty'],
  ['a magnitude', '40', 'dozens of'],
  ['numbers of other things', '40 boats to Ostrow on Friday', 'mail, timber, cows and sheep for 12 towns'],
  ['a denial cut at the beginning', 'We will', 'No, we will'],
  ['a denial cut at the end', ', and nobody has to pay for them', ''],
  ['a denial by another word', 'nobody has to pay', 'few have to pay'],
  ['what is denied replaced too', 'to pay for', 'not to charge for'],
  ['no denial but more', 'will send 40 boats', 'will not only send 40 boats'],
])('%s is no contradiction', (_, words, by) => {
  expect(told(SAYING, SAYING.replace(words, by))).toBeNull();
});

test.each([
  ['We do not see any sense in a new bridge to Ostrow', 'We see no sense in a new bridge to Ostrow'],
  ['We do not think that the new bridge will last', 'We think that the new bridge will not last'],
  ['Neither the bridge nor the pier is safe for lorries', 'The bridge and the pier are not safe for lorries'],
  ['The northern bridge is not safe for lorries', 'The northern bridge is unsafe for lorries'],
  ['The bridge is really not very safe for lorries', 'The bridge is really very unsafe for lorries'],
  ['The council did not accept the price of the bridge', 'The council rejected the price of the bridge'],
  ['The council did not keep the price that it gave', 'The council failed to keep the price that it gave'],
  [
    'The boats will not come in dozens, but in hundreds. And that is a fact, though it is early.',
    'The boats will come in hundreds, not just a few',
  ],
  ['The port will not open until the ice has gone', 'The port would open when the ice has gone'],
  ['We paid 40 for the pier and 20 for the bridge', 'We paid 20 for the bridge and 40 for the pier'],
])('“%s” and “%s” say the same', (left, right) => {
  expect(told(left, right)).toBeNull();
  expect(told(right, left)).toBeNull();
});
