/**
 * Finds the dialect of a file: that of its first well-formed header.
 *
 * Most files are loose articles, so after the first line with text one is looked at only when its first character can
 * begin a header of some dialect; the rest of the text is passed over once.
 */
import type { Dialect, Evidence, Form } from './dialect.ts';
import { DIALECTS } from './dialects.ts';
import { isBlank, type Line, LineSearch, LONGEST_HEADER, lineAt, textStart } from './lines.ts';

export interface Detected {
  readonly dialect: Dialect;
  readonly form: Form;
  /** File offset of the line that decided. */
  readonly start: number;
}

/** The dialect of `text` and its form in it; null when there is no well-formed header. Linear in the text. */
export function detectForm(text: string): Detected | null {
  const opening = openingOf(text);
  if (opening === null) return null;
  const evidence = { opening: true, holds: lookUpOnce(text) };
  const first = detectHeader(text, opening, [...dialectsAt(text, opening), ...OPENERS], evidence);
  if (first !== null) return first;
  const further = { ...evidence, opening: false };
  for (let line = SEARCH.next(text, opening.next); line !== null; line = SEARCH.next(text, line.next)) {
    const found = detectHeader(text, line, dialectsAt(text, line), further);
    if (found !== null) return found;
  }
  return detectAt(text, opening, HEADLESS, evidence);
}

/** The first line that is not blank. */
function openingOf(text: string): Line | null {
  let line = lineAt(text, textStart(text));
  while (line !== null && isBlank(text, line.start, line.end)) line = lineAt(text, line.next);
  return line;
}

function dialectsAt(text: string, { start }: Line): readonly Dialect[] {
  return BY_FIRST.get(text.charCodeAt(start)) ?? [];
}

/** The dialects whose first header can begin with a character, by its code. */
const BY_FIRST: ReadonlyMap<number, readonly Dialect[]> = groupByFirst();
/** The dialects whose first header can begin with any character; it must open the file. */
const OPENERS = DIALECTS.filter((dialect) => dialect.first === '');
const HEADLESS = DIALECTS.filter((dialect) => dialect.first === null);
const SEARCH = new LineSearch(DIALECTS.map(({ first }) => first ?? '').join(''));

function groupByFirst(): ReadonlyMap<number, readonly Dialect[]> {
  const groups = new Map<number, Dialect[]>();
  for (const dialect of DIALECTS) {
    for (const sign of dialect.first ?? '') {
      const group = groups.get(sign.charCodeAt(0)) ?? [];
      groups.set(sign.charCodeAt(0), [...group, dialect]);
    }
  }
  return groups;
}

function detectHeader(
  text: string,
  line: Line,
  candidates: readonly Dialect[],
  evidence: Evidence,
): Detected | null {
  return line.end - line.start > LONGEST_HEADER ? null : detectAt(text, line, candidates, evidence);
}

function detectAt(
  text: string,
  line: Line,
  candidates: readonly Dialect[],
  evidence: Evidence,
): Detected | null {
  for (const dialect of candidates) {
    const form = dialect.detect(text, line, evidence);
    if (form !== null) return { dialect, form, start: line.start };
  }
  return null;
}

function lookUpOnce(text: string): (sign: string) => boolean {
  const known = new Map<string, boolean>();
  return (sign) => {
    const found = known.get(sign) ?? text.includes(sign);
    known.set(sign, found);
    return found;
  };
}
