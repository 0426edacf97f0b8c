import { expect, test } from 'vitest';
import { formsOf, verbOf } from './verb-forms.ts';

test.each([
  ['said', 'say', 'ed'],
  ['told', 'tell', 'ed'],
  ['thought', 'think', 'ed'],
  ['wrote', 'write', 'past'],
  ['written', 'write', 'participle'],
  ['swore', 'swear', 'past'],
  ['sworn', 'swear', 'participle'],
  ['foresaw', 'foresee', 'past'],
  ['retold', 'retell', 'ed'],
])('knows the irregular form %s', (word, lemma, form) => {
  expect(verbOf(word)).toMatchObject({ lemma, form });
});

test.each([
  ['quipped', 'quip', 'ed'],
  ['admitting', 'admit', 'ing'],
  ['rebutted', 'rebut', 'ed'],
  ['signalled', 'signal', 'ed'],
  ['signaled', 'signal', 'ed'],
  ['travelling', 'travel', 'ing'],
  ['traveling', 'travel', 'ing'],
  ['begged', 'beg', 'ed'],
  ['arguing', 'argue', 'ing'],
  ['denies', 'deny', 's'],
  ['denied', 'deny', 'ed'],
  ['lying', 'lie', 'ing'],
  ['stresses', 'stress', 's'],
  ['agreeing', 'agree', 'ing'],
])('spells %s by rule', (word, lemma, form) => {
  expect(verbOf(word)).toMatchObject({ lemma, form });
});

test.each(['sayed', 'tellled', 'writed', 'pier', 'harbourmaster', ''])(
  '“%s” is no form of a verb',
  (word) => {
    expect(verbOf(word)).toBeUndefined();
  },
);

test('a past that is spelt like the base says so', () => {
  expect(verbOf('put')).toMatchObject({ form: 'base', pastToo: true });
  expect(verbOf('say')).toMatchObject({ form: 'base', pastToo: false });
});

test('makes the forms of a verb that nobody lists', () => {
  expect(formsOf('mumblify')).toEqual([
    ['mumblify', 'base'],
    ['mumblifies', 's'],
    ['mumblifying', 'ing'],
    ['mumblified', 'ed'],
  ]);
});
