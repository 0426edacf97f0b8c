/**
 * What a script in another editor has seen, as it prints it: a line each, of a name, a tab and a text.
 */

/** @returns The texts of one name, in order. */
export function printedIn(stdout: string): (name: string) => readonly (string | undefined)[] {
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  return (name) => lines.filter(([own]) => own === name).map(([, text]) => text);
}
