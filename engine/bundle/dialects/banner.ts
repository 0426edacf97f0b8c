/**
 * Dialects that mark a document with three lines: a rule, its name, the same rule again.
 *
 * The two rules must be equally long. Which width belongs to which tool is in this list; a width that is nobody's is
 * a banner drawn by hand.
 */
import { type Phrase, phrased } from '../../../protocol/phrase.ts';
import type { Dialect, End, Form, Header, Separator } from '../dialect.ts';
import { headerText, type Line, lineAt, runLength } from '../lines.ts';
import { DIFFERENT_WORDS, NAMES_NO_FILE } from './faults.ts';
import { MISCOUNT } from './marker.ts';

interface Style {
  readonly signs: string;
  /** Width of both rules; null for any from `least`. */
  readonly width: number | null;
  readonly least: number;
  /** What stands before the name; its group 1 is the word that the file keeps to. */
  readonly words: RegExp;
  readonly separator: Separator;
  readonly end?: (text: string, line: Line) => End | null;
}

/** Since April 2025: 48 signs and upper case. It writes two line breaks after a text and one more between texts. */
export const gitingest = bannerDialect('gitingest', {
  signs: '=',
  width: 48,
  least: 48,
  words: /^(FILE|SYMLINK): /,
  separator: { header: 3, file: 2 },
});

/** Before April 2025: the same with `File:`. */
export const gitingestOld = bannerDialect('gitingest-old', {
  signs: '=',
  width: 48,
  least: 48,
  words: /^(File): /,
  separator: { header: 3, file: 2 },
});

/** Texts are trimmed by the tool, so their last line break cannot be told from the one it writes; it is kept. */
export const repomixPlain = bannerDialect('repomix-plain', {
  signs: '=',
  width: 16,
  least: 16,
  words: /^(File): /,
  separator: { header: 'blank', end: 'blank' },
  end: endBeforeSection,
});

/** Piped through `more`, several files: 14 colons, the name alone, 14 colons. */
export const more = bannerDialect('more', {
  signs: ':',
  width: 14,
  least: 14,
  words: /^()(?=\S)/,
  separator: { header: 0 },
});

/** Drawn by hand. Four signs at least, because three hyphens around a line are front matter. */
export const banner = bannerDialect('banner', {
  signs: '=-#*',
  width: null,
  least: 4,
  words: /^(FILE|File): /,
  separator: { header: 'blank' },
});

interface Banner {
  readonly sign: string;
  readonly top: number;
  /** Width of the lower rule; 0 when the third line is no rule. */
  readonly bottom: number;
  readonly word: string;
  readonly name: Line;
  readonly next: number;
}

function bannerDialect(id: string, style: Style): Dialect {
  return {
    id,
    first: style.signs,
    detect: (text, line) => {
      const first = readBanner(text, line, style);
      if (first === null || first.top !== first.bottom || first.name.start === first.name.end) return null;
      if (first.top !== (style.width ?? first.top) || first.top < style.least) return null;
      return bannerForm(text, style, first);
    },
  };
}

function bannerForm(text: string, style: Style, first: Banner): Form {
  const { sign, top: width, word } = first;
  const { end } = style;
  const read = (line: Line) => {
    const found = readBanner(text, line, style);
    return found?.sign === sign ? found : null;
  };
  return {
    first: sign,
    separator: style.separator,
    ...(end && { end: (line, header) => (header === null ? null : end(text, line)) }),
    header: (line) => {
      const found = read(line);
      const isHeader = found?.top === width && found.bottom === width && found.word === word;
      return isHeader && found.name.start < found.name.end ? toHeader(text, found) : null;
    },
    fault: (line) => {
      const found = read(line);
      if (found === null || word === '') return null;
      const near = Math.abs(found.top - width) <= MISCOUNT || Math.abs(found.bottom - width) <= MISCOUNT;
      return near ? faultOf(found, width) : null;
    },
  };
}

function readBanner(text: string, line: Line, style: Style): Banner | null {
  const sign = text[line.start] ?? '';
  const top = ruleWidth(headerText(text, line), sign);
  if (top < 3 || !style.signs.includes(sign)) return null;
  const middle = lineAt(text, line.next);
  const words = style.words.exec(`${headerText(text, middle)} `);
  if (middle === null || words === null) return null;
  const lower = lineAt(text, middle.next);
  const bottom = ruleWidth(headerText(text, lower), sign);
  const name = nameIn(text, middle, words[0].length);
  // A gitingest digest has a word of its own for symbolic links.
  const word = words[1] === 'SYMLINK' ? 'FILE' : (words[1] ?? '');
  return { sign, top, bottom, word, name, next: (lower ?? middle).next };
}

function ruleWidth(line: string, sign: string): number {
  return line !== '' && runLength(line, 0, sign) === line.length ? line.length : 0;
}

/** The name after `skip` units; of `SYMLINK: a -> b` it is a. */
function nameIn(text: string, line: Line, skip: number): Line {
  const whole = headerText(text, line);
  const arrow = whole.startsWith('SYMLINK: ') ? whole.indexOf(' -> ') : -1;
  const end = line.start + (arrow < 0 ? whole.length : arrow);
  const start = Math.min(line.start + skip, end);
  return { start, end, next: line.next };
}

function toHeader(text: string, found: Banner): Header {
  const { start, end } = found.name;
  return { next: found.next, name: text.slice(start, end), nameStart: start, nameEnd: end };
}

function faultOf(found: Banner, width: number): Phrase | null {
  if (found.bottom === 0) return null;
  if (found.name.start === found.name.end) return NAMES_NO_FILE;
  if (found.top !== found.bottom) {
    return phrased(
      'The rules of this header differ: {0} signs above the name, {1} below, so it begins no member. Make them equal.',
      found.top,
      found.bottom,
    );
  }
  if (found.top !== width) {
    return phrased(
      'The rules of this header have {0} signs and those of the first header of the file have {1}, so it begins no member. Give both the same number.',
      found.top,
      width,
    );
  }
  return DIFFERENT_WORDS;
}

/** Repomix writes other sections after the files, each under a title between rules of 64 signs. */
function endBeforeSection(text: string, line: Line): End | null {
  if (ruleWidth(headerText(text, line), '=') !== 64) return null;
  const title = lineAt(text, line.next);
  if (!/^(?:Git Diffs|Git Logs|Instruction|End of Codebase)$/.test(headerText(text, title))) return null;
  const lower = title && headerText(text, lineAt(text, title.next));
  return lower !== null && ruleWidth(lower, '=') === 64 ? { next: line.start } : null;
}
