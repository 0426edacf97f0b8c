import { expect, test } from 'vitest';
import { REPORTING_LEMMAS } from './reporting-words.ts';
import { formsOf, verbOf } from './verb-forms.ts';
import { ALWAYS, MOSTLY, SELDOM, SOMETIMES } from './verb-list.ts';

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

test('each form of each verb in the lists is one, of it or of another that is at least as often a verb', () => {
  const lists = [SELDOM, SOMETIMES, MOSTLY, ALWAYS].map((list) => list.split(/\s+/));
  const helping = new Set(['be', 'have', 'do', 'will', 'can', 'may', 'must', 'might', 'shall']);
  const found = [...lists, REPORTING_LEMMAS].flatMap((lemmas, at) =>
    lemmas
      .filter((lemma) => !helping.has(lemma))
      .flatMap((lemma) => formsOf(lemma).map(([word]) => ({ word, lemma, verbal: at < 4 ? at : 0 }))),
  );
  const isKnown = ({ word, verbal }: (typeof found)[number]) => (verbOf(word)?.verbal ?? -1) >= verbal;
  expect(found.filter((each) => !isKnown(each))).toEqual([]);
});

test.each([
  ['wound', 'wind'],
  ['putting', 'put'],
  ['bore', 'bear'],
  ['whizzed', 'whiz'],
])('%s is a form of %s, which comes before another verb that has it', (word, lemma) => {
  expect(verbOf(word)).toMatchObject({ lemma });
});

test('makes the forms of a verb that nobody lists', () => {
  expect(formsOf('mumblify')).toEqual([
    ['mumblify', 'base'],
    ['mumblifies', 's'],
    ['mumblifying', 'ing'],
    ['mumblified', 'ed'],
  ]);
});
