/**
 * Names in Cyrillic and Greek letters, written in Latin ones as newspapers in English write them.
 *
 * Cyrillic goes by ICAO Doc 9303 (part 3, section 6), which passports of Russia, Ukraine, Belarus and Bulgaria follow,
 * with the semi-vowels as in BGN/PCGN (я: ya); Serbian and Macedonian by their own Latin alphabet, without its
 * diacritics; Greek by ISO 843 type 2 (ELOT 743), with the sounds at the beginning of a word as in BGN/PCGN (μπ: b). What a
 * letter stands for differs between languages, and a name of two words is too short to tell them but by the letters that
 * only one of them has.
 */
import { SLAVIC_FIRST_NAMES } from './slavic-first-names.ts';

/** Whether a name has a letter that is not Latin but can be written so. */
export function isForeignLettered(name: string): boolean {
  return /[\u0370-\u03ff\u0400-\u04ff]/.test(name);
}

/**
 * A name in Latin letters; what is in neither Cyrillic nor Greek ones stays as it is. Never throws.
 *
 * @param key The whole name, folded as by `foldName`.
 */
export function latinLetters(key: string): string {
  if (!isForeignLettered(key)) return key;
  return inOrder(GREEK, inOrder(CYRILLIC, inOrder(rulesOfLanguage(key), key)));
}

type Rule = readonly [pattern: RegExp, latin: string | ((letter: string) => string)];

function inOrder(rules: readonly Rule[], name: string): string {
  return rules.reduce((written, [pattern, latin]) => written.replace(pattern, latin as string), name);
}

/** What differs from Russian in the language that a name shows by its letters, or by its first name. */
function rulesOfLanguage(key: string): readonly Rule[] {
  if (/[ђјљњћџѓќѕ]/.test(key)) return SOUTHERN;
  if (/[іїєґў]/.test(key) || westernFirstNames().has(key.split(' ', 1)[0] ?? '')) return WESTERN;
  return /ъ(?![еюя])/.test(key) ? BULGARIAN : [];
}

/** Ukrainian and Belarusian: г is h, but gh after з. */
const WESTERN: readonly Rule[] = [
  [/(?<=з)г/g, 'gh'],
  [/г/g, 'h'],
];

/** Bulgarian has ъ for a vowel. */
const BULGARIAN: readonly Rule[] = [
  [/щ/g, 'sht'],
  [/ъ/g, 'a'],
];

/** Serbian and Macedonian. */
const SOUTHERN: readonly Rule[] = [letters('ж:z х:h ц:c ч:c ш:s ђ:dj ј:j љ:lj њ:nj ћ:c џ:dz ѓ:gj ќ:kj ѕ:dz')];

const CYRILLIC: readonly Rule[] = [
  letters(
    `а:a б:b в:v г:g ґ:g д:d е:e ё:e ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch
     ъ: ы:y ь: э:e ю:yu я:ya є:ye і:i ї:yi ў:u`,
  ),
];

const GREEK: readonly Rule[] = [
  [/(?<!\p{L})μπ/gu, 'b'],
  [/(?<!\p{L})ντ/gu, 'd'],
  [/(?<!\p{L})γκ/gu, 'g'],
  [/γ(?=[γξχ])/g, 'n'],
  [/(?<=[αεη])υ(?=[θκξπσςτφχψ]|$)/g, 'f'],
  [/(?<=[αεη])υ/g, 'v'],
  [/ου/g, 'ou'],
  letters(
    'α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:f χ:ch ψ:ps ω:o',
  ),
];

/** One rule for letters that each stand for themselves: "а:a б:b". */
function letters(list: string): Rule {
  const latin = new Map(list.split(/\s+/).map((pair) => pair.split(':') as [string, string]));
  return [new RegExp(`[${[...latin.keys()].join('')}]`, 'g'), (letter) => latin.get(letter) ?? letter];
}

/** First names in a form that only Ukrainian or Belarusian has, folded; made when a Cyrillic name is first met. */
function westernFirstNames(): ReadonlySet<string> {
  western ??= new Set(
    SLAVIC_FIRST_NAMES.toLowerCase()
      .split('|')
      .flatMap((row) => {
        const [russian, ...others] = row.trim().split('/');
        return others.filter((form) => form !== russian);
      }),
  );
  return western;
}

let western: ReadonlySet<string> | undefined;
