/**
 * Writes files as one bundle of FILE markers.
 *
 * Reading the bundle gives back the same names and texts. The headers are read with the grammar that reads them
 * in a file, so what cannot be read back is refused here and not lost later.
 */
import { type Phrase, phrased } from '../../protocol/phrase.ts';
import { UNTERMINATED } from './dialects/file-marker.ts';
import { MISCOUNT, readEndMarker, readMarker } from './dialects/marker.ts';
import { headerText, LONGEST_HEADER, lineAt } from './lines.ts';
import { plainName } from './shown-name.ts';

/** Signs on each side, unless a text already holds markers of this width. */
const WIDTH = 15;

/**
 * Makes a bundle of `files`, in their order.
 *
 * @returns The bundle of all files that it can hold, and a sentence for each that it cannot, naming the file. A
 * host should write nothing while there are refusals.
 */
export function makeBundle(files: readonly { readonly name: string; readonly text: string }[]): {
  readonly text: string;
  readonly refusals: readonly Phrase[];
} {
  const rule = '='.repeat(freeWidth(files.map((file) => file.text)));
  const members: string[] = [];
  const refusals: Phrase[] = [];
  const names = new Set<string>();
  for (const { name, text } of files) {
    const header = headerFor(name, rule);
    if (header === null) refusals.push(refusalOf(name));
    else if (names.has(name))
      refusals.push(phrased('“{0}” is given twice. Name each file once.', plainName(name)));
    else members.push(`${header}\n${withEnd(text, rule)}`);
    names.add(name);
  }
  return { text: members.join(''), refusals };
}

/** The header line, or null when the name would not be read back from it. */
function headerFor(name: string, rule: string): string | null {
  if (name === '' || /[\r\n]/.test(name)) return null;
  const plain = `${rule} FILE: ${name} ${rule}`;
  // A line count after the name is left out when a header is read, so a name that ends like one needs another.
  const header = nameIn(plain) === name ? plain : `${rule} FILE: ${name} (1 line) ${rule}`;
  return nameIn(header) === name && header.length <= LONGEST_HEADER ? header : null;
}

function nameIn(line: string): string {
  const marker = readMarker(line);
  return marker === null ? '' : line.slice(marker.nameStart, marker.nameEnd);
}

function refusalOf(name: string): Phrase {
  if (name === '') return phrased('A file without a name cannot be bundled. Give it one.');
  const shown = plainName(name);
  return /[\r\n]/.test(name)
    ? phrased('“{0}” has a line break in its name, and a header is one line. Rename the file.', shown)
    : phrased(
        '“{0}” cannot be read back from a header: its name begins or ends with a space, or is too long. Rename the file.',
        shown,
      );
}

function withEnd(text: string, rule: string): string {
  const end = `${rule} END FILE ${rule}\n`;
  const isTerminated = text === '' || text.endsWith('\n') || text.endsWith('\r');
  return isTerminated ? `${text}${end}` : `${text}\n${end}${UNTERMINATED}\n`;
}

/** A width that no marker in the texts has on either side, nor one that would be taken for a miscount of it. */
function freeWidth(texts: readonly string[]): number {
  const widths = new Set<number>();
  for (const text of texts) {
    for (let line = lineAt(text, 0); line !== null; line = lineAt(text, line.next)) {
      if (text[line.start] !== '=') continue;
      const words = headerText(text, line);
      const marker = readMarker(words) ?? readEndMarker(words);
      if (marker) widths.add(marker.left).add(marker.right);
    }
  }
  const isFree = (width: number) => MISCOUNTS.every((miscount) => !widths.has(width + miscount));
  let width = WIDTH;
  while (!isFree(width)) width++;
  return width;
}

const MISCOUNTS = Array.from({ length: 2 * MISCOUNT + 1 }, (_, index) => index - MISCOUNT);
