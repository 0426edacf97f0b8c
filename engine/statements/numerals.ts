/**
 * Single words and figures that count, and the form in which each number is compared.
 *
 * A number's form begins with a figure: its value ("3250"), with "th" behind an ordinal, "/" in a fraction and the sign of
 * a currency at the end. Of what only tells a magnitude ("thousands", "dozens") it begins with "~".
 */

/** Where the magnitude of an inexact number begins. */
export const ABOUT = '~';

const UNITS =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const TENTHS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';
const GERMAN_UNITS =
  'zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn';
const GERMAN_TENS = 'zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig';

const FACTORS: ReadonlyMap<string, number> = new Map([
  ...pairs('dozen dozens dutzend', () => 12),
  ...pairs('hundred hundreds hundert hunderte hunderten', () => 100),
  ...pairs('thousand thousands tausend tausende tausenden', () => 1e3),
  ...pairs('million millions millionen mio', () => 1e6),
  ...pairs('billion billions milliarde milliarden mrd', () => 1e9),
  ...pairs('trillion trillions', () => 1e12),
]);

/** The forms of single words that count, in lower case and without diacritics; "one" is as often no number ("no one"). */
export const NUMERALS: ReadonlyMap<string, string> = new Map([
  ...[UNITS, GERMAN_UNITS].flatMap((list) => pairs(list, (at) => String(at + 2))),
  ...[TENS, GERMAN_TENS].flatMap((list) => pairs(list, (at) => String((at + 2) * 10))),
  ...germanCompounds(),
  ...pairs(ORDINALS, (at) => `${at + 1}th`),
  ...pairs(TENTHS, (at) => `${(at + 2) * 10}th`),
  ...Array.from(FACTORS, ([word, factor]) => [word, ABOUT + factor] as const),
]);

function pairs<T>(words: string, valueAt: (index: number) => T): readonly (readonly [string, T])[] {
  return words.split(' ').map((word, index) => [word, valueAt(index)] as const);
}

/** "Einundzwanzig" to "neunundneunzig", which German writes as one word. */
function germanCompounds(): readonly (readonly [string, string])[] {
  const units = ['ein', ...GERMAN_UNITS.split(' ').slice(0, 8)];
  return pairs(GERMAN_TENS, (at) => (at + 2) * 10).flatMap(([tens, value]) =>
    units.map((unit, at) => [`${unit}und${tens}`, String(value + at + 1)] as const),
  );
}

/**
 * The form of a number in figures. A comma, a point, a space or an apostrophe before groups of just three figures parts
 * thousands ("1.200", "2,000,000"), the last other mark begins decimals ("1,5", "1,234.5"). What is no plain number
 * ("12.04.2015") stays as it is.
 */
export function plainFigure(written: string): string {
  const figure = written.replace(/:/g, '.');
  const grouped = written.includes(':')
    ? null
    : /^([1-9]\d{0,2})((?:([.,\s'])\d{3})(?:\3\d{3})*)(?:[.,](\d+))?$/.exec(figure);
  const whole = grouped ? grouped[1] + (grouped[2] ?? '').replace(/\D/g, '') : '';
  const plain = grouped
    ? grouped[4]
      ? `${whole}.${grouped[4]}`
      : whole
    : figure.replace(/^(\d+),(\d+)$/, '$1.$2');
  return /^\d{1,15}(?:\.\d{1,6})?$/.test(plain) ? String(Number(plain)) : plain.replace(/[,\s']/g, '');
}
