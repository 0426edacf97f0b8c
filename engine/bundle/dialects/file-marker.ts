/**
 * Dialects that mark a document with one line: a rule, FILE, a name, a rule.
 *
 * Evaluation tasks write `=============== FILE: a.txt ===============`; people write relatives of it by hand. The
 * first header fixes the sign, the width of the rules and the words; see `marker.ts` for the line itself.
 */
import { type Phrase, phrased } from '../../../protocol/phrase.ts';
import type { Dialect, End, Form, Header } from '../dialect.ts';
import { headerText, type Line, lineAt } from '../lines.ts';
import { isSameName } from '../same-name.ts';
import { DIFFERENT_WORDS, NAMES_NO_FILE } from './faults.ts';
import { COMMENT_SIGNS, isRule, type Marker, MISCOUNT, readEndMarker, readMarker } from './marker.ts';

/** Written after an end marker when the member's text has no line break at its end; the wording is that of diff. */
export const UNTERMINATED = '\\ No newline at end of file';

/** `=============== FILE: a.txt ===============`, and the same with `#` or `*`. */
export const fileMarker = markerDialect('file-marker', '=#*');
/** `--- FILE: a.txt ---`, `--- START OF FILE a.txt ---`. */
export const dashMarker = markerDialect('dash-marker', '-');
/** `<<<FILE: a.txt>>>`, `<<<END FILE>>>`. */
export const angleMarker = markerDialect('angle-marker', '<');
/** `──── FILE: a.txt ────`, and `──── src/a.txt ────` without the word. */
export const boxMarker = markerDialect('box-marker', '─━═');

function markerDialect(id: string, signs: string): Dialect {
  return {
    id,
    first: signs + COMMENT_SIGNS,
    detect: (text, line) => {
      const first = readMarker(headerText(text, line));
      const wellFormed =
        first !== null &&
        signs.includes(first.sign) &&
        first.left === first.right &&
        first.nameStart < first.nameEnd;
      return wellFormed ? markerForm(text, first) : null;
    },
  };
}

function markerForm(text: string, first: Marker): Form {
  const { sign, left: width, words, commented } = first;
  const isLike = (other: { sign: string; commented: boolean }) =>
    other.sign === sign && other.commented === commented;
  const isWide = (other: { left: number; right: number }) => other.left === width || other.right === width;
  return {
    first: commented ? `${sign}${COMMENT_SIGNS}` : sign,
    pairs: true,
    separator: { header: 'blank' },
    header: (line) => {
      const marker = readMarker(headerText(text, line));
      if (marker === null || !isLike(marker) || !isWide(marker)) return null;
      if (marker.words !== words || marker.nameStart === marker.nameEnd) return null;
      return toHeader(text, line, marker);
    },
    end: (line, header) => {
      const marker = readEndMarker(headerText(text, line));
      if (marker === null || !isLike(marker) || !isWide(marker)) return null;
      // "End of x" can be a heading of the text.
      if (!marker.explicit && !isSameName(marker.name, header?.name)) return null;
      return toEnd(text, line, marker);
    },
    rule: (line) => isRule(headerText(text, line), sign),
    fault: (line) => {
      const marker = readMarker(headerText(text, line));
      return marker !== null && isLike(marker) ? faultOf(marker, width, words) : null;
    },
  };
}

function toHeader(text: string, line: Line, marker: Marker): Header {
  const nameStart = line.start + marker.nameStart;
  const nameEnd = line.start + marker.nameEnd;
  const header = { next: line.next, name: text.slice(nameStart, nameEnd), nameStart, nameEnd };
  return marker.left === marker.right ? header : { ...header, fault: unequal(marker) };
}

function toEnd(
  text: string,
  line: Line,
  marker: { left: number; right: number; name: string | undefined },
): End {
  const note = lineAt(text, line.next);
  const unterminated = headerText(text, note) === UNTERMINATED;
  return {
    next: unterminated && note !== null ? note.next : line.next,
    unterminated,
    ...(marker.name !== undefined && { name: marker.name }),
    ...(marker.left !== marker.right && { fault: unequal(marker) }),
  };
}

function unequal({ left, right }: { left: number; right: number }): Phrase {
  return phrased(
    'The two sides of this marker differ: {0} signs on the left, {1} on the right. Make them equal.',
    left,
    right,
  );
}

function faultOf(marker: Marker, width: number, words: string): Phrase | null {
  const { left, right } = marker;
  const near = Math.abs(left - width) <= MISCOUNT || Math.abs(right - width) <= MISCOUNT;
  if (left !== right || near) {
    if (marker.nameStart === marker.nameEnd) {
      return NAMES_NO_FILE;
    }
    if (left !== right) return phrased('{0} As it stands, it begins no member.', unequal(marker));
  }
  if (!near) return null;
  if (left !== width) {
    return phrased(
      'This header has {0} signs on each side and the first header of the file has {1}, so it begins no member. Give both the same number.',
      left,
      width,
    );
  }
  return marker.words === words ? null : DIFFERENT_WORDS;
}
