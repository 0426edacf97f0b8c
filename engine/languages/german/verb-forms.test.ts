import { expect, test } from 'vitest';
import { FORM, formsOf, verbOf } from './verb-forms.ts';

test.each([
  ['sagt', 'sagen', FORM.finite],
  ['sagten', 'sagen', FORM.finite | FORM.past | FORM.plural],
  ['sage', 'sagen', FORM.subjunctive],
  ['sagen', 'sagen', FORM.infinitive | FORM.plural],
  ['gesagt', 'sagen', FORM.participle],
  ['erklärt', 'erklären', FORM.finite | FORM.participle],
  ['kritisiert', 'kritisieren', FORM.finite | FORM.participle],
  ['bezeichnete', 'bezeichnen', FORM.finite | FORM.past],
  ['forderte', 'fordern', FORM.finite | FORM.past],
  ['versprach', 'versprechen', FORM.finite | FORM.past],
  ['versprochen', 'versprechen', FORM.participle],
  ['käme', 'kommen', FORM.subjunctive | FORM.past],
  ['mitteilte', 'mitteilen', FORM.finite | FORM.past],
  ['mitgeteilt', 'mitteilen', FORM.participle],
  ['mitzuteilen', 'mitteilen', FORM.infinitive | FORM.withZu],
  ['vorgeworfen', 'vorwerfen', FORM.participle],
])('%s is of %s', (word, lemma, forms) => {
  expect(verbOf(word)).toMatchObject({ lemma, forms });
});

test('a verb knows what its particles make of it', () => {
  expect(verbOf('teilte')?.parted.get('mit')).toBe('mitteilen');
  expect(verbOf('kündigt')?.parted.get('an')).toBe('ankündigen');
  expect(verbOf('wies')?.parted.get('zurück')).toBe('zurückweisen');
  expect(verbOf('sagte')?.parted.get('ab')).toBeUndefined();
});

test('forms of a verb that no list has follow the rules', () => {
  expect([...formsOf(['funken']).keys()]).toContain('funkte');
  expect([...formsOf(['heraus|posaunen']).keys()]).toContain('herausposaunt');
});
