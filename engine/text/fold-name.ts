/**
 * Names made comparable: the same key for the same name however its letters are dressed.
 */

/** Letters that Unicode takes for letters of their own and not for others with a mark. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/**
 * All marks but those that make another letter of a Cyrillic one (й, ў, ї, ѓ, ќ), or of a kana (が, ぱ). Ё is written е as often
 * as not.
 */
const ACCENTS = /(?<![иу](?=\u0306)|і(?=\u0308)|[гк](?=\u0301))(?![\u3099\u309a])\p{M}/gu;

/** What somebody is called, in marks or brackets inside a name: Robert “Bob” Hale, William (Bill) Marsh. */
const NICKNAME = / [("“„'‘]{1,2}\p{L}[^"“”„()]{0,30}["”“'’)]{1,2}(?= )/gu;

/**
 * Lower case, without diacritics, apostrophes or stops, or what somebody is called: "Rúben Águas" and "Ruben “Ru” Aguas" are
 * one key.
 */
export function foldName(name: string): string {
  if (/^[A-Za-z -]*$/.test(name)) return name.toLowerCase();
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(NICKNAME, '')
    .replace(/['’ʼ.]/g, '')
    .replace(/[łøđðıßæœþ]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether two names are the same but for how their letters are dressed. */
export function isSameName(left: string, right: string): boolean {
  return foldName(left) === foldName(right);
}
