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

/** Spellings that stand for one sound in words of any length, in the order in which they are applied. */
const RULES: readonly Rule[] = [
  // Щ: shch, schtsch (German); Ч: tsch (German), tch (French); Ш: sch (German).
  [/schtsch/g, 'sh'],
  [/tsch|tch/g, 'ch'],
  [/shch|sch/g, 'sh'],
  // "Organization", "Organisation".
  [/iz(?=ation)/g, 'is'],
  // Umlauts written out: ae, oe, ue. Not at the end ("Joe" is not "Jo"), not in "Bauer", "Xue" or "OECD".
  [/(?:(?<=[^aeiouqxy])|^(?=.{5}))([aou])e(?=.)/g, '$1'],
  // Ukrainian г is h, Russian g: told apart only where a letter before shows the alphabet ("Uzhgorod", "Uzhhorod").
  [/zhg|zhh/g, 'zh'],
  // Ц: ts, tz; КС: ks, x; Đ: dj.
  [/tz/g, 'ts'],
  [/x/g, 'ks'],
  [/dj/g, 'd'],
];

/** Those that hold in words of more than one syllable alone. */
const RULES_OF_LONG_WORDS: readonly Rule[] = [
  // Х: kh; Г, غ: gh; Ф: ph.
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  // К, ق: k, ck, q; В: v, w ("Lowe" is not "Love").
  [/ck|q/g, 'k'],
  [/w(?!e$)/g, 'v'],
  // French ou for u; at the end it is Greek, or a Chinese syllable of its own.
  [/ou(?=.)/g, 'u'],
];

/** What is left of vowels and doubled letters, in words of any length. */
const LAST_RULES: readonly Rule[] = [
  // Е at the beginning: e, ye ("Yelena", "Elena"). Ё after a consonant: yo, e ("Pyotr", "Artyom", "Gorbachyov").
  [/^[iy]e/g, 'e'],
  [/(?<=[bdfghklmnprstvz])yo(?=.)/g, 'e'],
  // Й, И, І, Ы: i, j, y in any number; a name that begins with J or Y keeps it ("Jan" is not "Ian").
  [/(?<=.)j(?=[aeou])|(?<=[iy])j|(?<=.)j$/g, 'i'],
  [/(?<=.)[iy]+/g, 'i'],
  // Е: e, ye, ie ("Dmitriyev", "Dmitriev"); "Chien" is not "Chen".
  [/(?<=.)ie(?=.{3})|(?<=.{3})ie/g, 'e'],
  // "Hassan", "Hasan", but "Mann" is not "Man", and "ee" and "oo" are sounds of their own.
  [/(?<=.{3})([^eo\d])\1+|([^eo\d])\2+(?=[aeiouy]|.{3})/g, '$1$2'],
];

/** Each pattern with what it makes of a spelling. */
type Rule = readonly [pattern: RegExp, same: string];

const RULES_OF_ONE_SYLLABLE = [...RULES, ...LAST_RULES];

const ALL_RULES = [...RULES, ...RULES_OF_LONG_WORDS, ...LAST_RULES];

/**
 * Words of so few letters are compared as they are written: each is a name in many languages, and one letter more
 * makes it another ("Li", "Ly"; "Lee", "Le"; "Hou", "Hu"; "BBC", "BC").
 */
const FEW_LETTERS = 3;

/** Of these too most spellings are names of their own: "Zhou" and "Zhu", "Khan" and "Han", "Wong" and "Vong". */
const ONE_SYLLABLE = /^[^aeiouy]*[aeiouy]*[^aeiouy]*$/;

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
  if (!transliteration || key.length <= FEW_LETTERS) return key;
  const known = spellings.get(key);
  if (known !== undefined) return known;
  const rules = ONE_SYLLABLE.test(key) ? RULES_OF_ONE_SYLLABLE : ALL_RULES;
  const spelled = rules.reduce((written, [pattern, same]) => written.replace(pattern, same), key);
  if (spellings.size >= MOST_SPELLINGS) spellings.clear();
  spellings.set(key, spelled);
  return spelled;
}

/** Many people have one first name, or one family name, and every rule looks at every letter; bounded by starting anew. */
const spellings = new Map<string, string>();
const MOST_SPELLINGS = 20_000;
