/**
 * Finds the dialect of a file: that of its first well-formed header.
 *
 * Most files are loose articles, so a line is looked at only when its first character can begin a header of some
 * dialect; the rest of the text is passed over once.
 */
import type { Dialect, Evidence, Form } from './dialect.ts';
import { DIALECTS } from './dialects.ts';
import { isBlank, type Line, LONGEST_HEADER, lineAt, textStart } from './lines.ts';

export interface Detected {
  readonly dialect: Dialect;
  readonly form: Form;
  /** File offset of the line that decided. */
  readonly start: number;
}

/** The dialect of `text` and its form in it; null when there is no well-formed header. Linear in the text. */
export function detectForm(text: string): Detected | null {
  const holds = lookUpOnce(text);
  let opening: Line | null = null;
  for (let line = lineAt(text, textStart(text)); line !== null; line = lineAt(text, line.next)) {
    if (line.start === line.end) continue;
    const candidates = BY_FIRST.get(text.charCodeAt(line.start));
    if (candidates === undefined && opening !== null) continue;
    if (opening === null && isBlank(text, line.start, line.end)) continue;
    const evidence = { opening: opening === null, holds };
    opening ??= line;
    if (line.end - line.start > LONGEST_HEADER) continue;
    const found =
      detectAt(text, line, candidates ?? [], evidence) ??
      (evidence.opening ? detectAt(text, line, OPENERS, evidence) : null);
    if (found !== null) return found;
  }
  return opening && detectAt(text, opening, HEADLESS, { opening: true, holds });
}

/** The dialects whose first header can begin with a character, by its code. */
const BY_FIRST: ReadonlyMap<number, readonly Dialect[]> = groupByFirst();
/** The dialects whose first header can begin with any character; it must open the file. */
const OPENERS = DIALECTS.filter((dialect) => dialect.first === '');
const HEADLESS = DIALECTS.filter((dialect) => dialect.first === null);

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
