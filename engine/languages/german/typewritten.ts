/**
 * German words as they are written where a keyboard has no umlauts (Duden, Die deutsche Rechtschreibung: "ae", "oe", "ue",
 * "ss").
 */
const LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** A word in lower case without umlauts and ß. */
export function typewritten(word: string): string {
  return word.replace(/[äöüß]/g, (letter) => LETTERS[letter] ?? letter);
}

/** A word in lower case with an umlaut for every pair of letters that may stand for one: "muessen", but "neue" too. */
export function withUmlauts(word: string): string {
  return word.replace(/ae/g, 'ä').replace(/oe/g, 'ö').replace(/ue/g, 'ü');
}
