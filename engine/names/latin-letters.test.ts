import { expect, test } from 'vitest';
import { foldName } from '../text/fold-name.ts';
import { latinLetters } from './latin-letters.ts';

test.each([
  ['Russian', 'Щукарёв Подъярков', 'shchukarev podyarkov'],
  ['Ukrainian, by its letters', 'Ігор Гнатюк', 'ihor hnatyuk'],
  ['Ukrainian, by the first name', 'Микола Гордон', 'mikola hordon'],
  ['Belarusian', 'Алесь Гаўрук', 'ales hauruk'],
  ['Bulgarian', 'Гърбищев', 'garbishtev'],
  ['Serbian', 'Ђорђе Шћекић', 'djordje scekic'],
  ['Macedonian', 'Ѓорѓи Ќосев', 'gjorgji kjosev'],
  ['Greek', 'Ευάγγελος Μπαλτάς', 'evangelos baltas'],
  ['Greek before a consonant without voice', 'Λευτέρης Κουμπής', 'lefteris koumpis'],
  ['names of two parts', 'Ντίνος Παππάς-Γκίνης', 'dinos pappas-ginis'],
  ['Latin', 'Łukasz Đurić', 'lukasz duric'],
  ['Georgian, which stays as it is', 'ნინო', 'ნინო'],
])('%s', (_, name, latin) => {
  expect(latinLetters(foldName(name))).toBe(latin);
});
