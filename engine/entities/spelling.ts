/**
 * Spellings of one name made comparable: what differs only by the way a name is written in Latin letters.
 *
 * The rules are those in which the systems in use differ (BGN/PCGN and ISO 9 for Cyrillic, the national systems of
 * Ukraine and Bulgaria, newspaper practice for German umlauts and for Arabic): each is a class of letters that stand
 * for one sound. They hold for whole names that agree in all other letters, never for one word alone. What is written in
 * Cyrillic or Greek letters is put into Latin ones first.
 */
import { latinLetters } from '../names/latin-letters.ts';
import { foldName } from '../text/fold-name.ts';

/** What each rule makes one, in the order in which they are applied. */
const RULES: readonly (readonly [pattern: RegExp, same: string])[] = [
  // Щ: shch, schtsch (German); Ч: tsch (German), tch (French); Ш: sch (German); Х: kh; Г, غ: gh; Ф: ph.
  [/schtsch/g, 'sh'],
  [/tsch|tch/g, 'ch'],
  [/shch|sch/g, 'sh'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  // "Organization", "Organisation".
  [/iz(?=ation)/g, 'is'],
  // Ukrainian г is h, Russian g: told apart only where a letter before shows the alphabet ("Uzhgorod", "Uzhhorod").
  [/zhg|zhh/g, 'zh'],
  // Ц: ts, tz; К, ق: k, ck, q; КС: ks, x; В: v, w.
  [/tz/g, 'ts'],
  [/ck|q/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  // Đ: dj.
  [/dj/g, 'd'],
  // Umlauts written out: ae, oe, ue; French ou for u.
  [/ae/g, 'a'],
  [/oe/g, 'o'],
  [/ue|ou/g, 'u'],
  // Е at the beginning: e, ye ("Yelena", "Elena"). Ё after a consonant: yo, e ("Pyotr", "Artyom", "Gorbachyov").
  [/^[iy]e/g, 'e'],
  [/(?<=[bdfghklmnprstvz])yo(?=.)/g, 'e'],
  // Й, И, І, Ы: i, j, y in any number; a name that begins with J or Y keeps it ("Jan" is not "Ian").
  [/(?<=.)j(?=[aeou])|(?<=[iy])j|(?<=.)j$/g, 'i'],
  [/(?<=.)[iy]+/g, 'i'],
  // Е: e, ye, ie ("Dmitriyev", "Dmitriev").
  [/(?<=.)ie/g, 'e'],
  [/(.)\1+/g, '$1'],
];

/**
 * The words of a name, in Latin letters where spellings count as one.
 *
 * @param key The folded name, words parted by spaces.
 */
export function wordsOfName(key: string, transliteration: boolean): readonly string[] {
  return (transliteration ? latinLetters(key) : key).split(/ +/).filter((word) => word !== '');
}

/**
 * The key that all spellings of a word in Latin letters have in common. Never throws.
 *
 * @param transliteration Whether spellings count as one; else only case, diacritics and apostrophes are passed over.
 */
export function spellingKey(word: string, transliteration: boolean): string {
  const key = foldName(word);
  if (!transliteration) return key;
  return RULES.reduce((spelled, [pattern, same]) => spelled.replace(pattern, same), key);
}
