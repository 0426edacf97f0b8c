/**
 * Names made comparable: the same key for the same name however its letters are dressed.
 */

/** Lower case, without diacritics, apostrophes or stops: "Rúben Águas" and "Ruben Aguas" are one key. */
export function foldName(name: string): string {
  if (/^[A-Za-z -]*$/.test(name)) return name.toLowerCase();
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’ʼ.]/gu, '')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/\s+/g, ' ')
    .trim();
}
