/**
 * Several names in one text, and back: `Ada Marsh; Ivo Holt`, and `(nobody)` for none.
 */

const NOBODY = '(nobody)';

/** A back-slash stands before what would be taken for something else. */
export function joinNames(names: readonly string[]): string {
  return names.length === 0
    ? NOBODY
    : names.map((name) => name.replace(/[\\;]/g, '\\$&').replace(/^\s*\(/, '\\$&')).join('; ');
}

export function splitNames(text: string): readonly string[] {
  if (text.trim() === NOBODY) return [];
  const names = [...text.matchAll(/(?:[^\\;]|\\[\s\S]?)+/g)].map(([name], index) =>
    (index === 0 ? name : name.replace(/^ /, '')).replace(/\\([\s\S])/g, '$1'),
  );
  return names.filter((name) => name.trim() !== '');
}
