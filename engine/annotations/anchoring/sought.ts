/**
 * A passage that is looked for: its selectors, folded as the text is in which it is looked for.
 */
import { FoldedText } from './folded-text.ts';
import type { WideContext } from './old-text.ts';
import { isRepeated, type Selectors } from './selectors.ts';

export interface Sought {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Units of context that its selectors have on each side, before they were folded. */
  readonly quoted: number;
  /** How many of these are not known, since folding has taken them and no neighbour has what stood beyond. */
  readonly unknown: number;
  /** What is known to have stood around it, which ends with the prefix and begins with the suffix. */
  readonly before: string;
  readonly behind: string;
  /** Where it stood: code points, half-open. */
  readonly start: number;
  readonly end: number;
  /** Whether its words stood more than once in the document, as far as its selectors tell. */
  readonly repeated: boolean;
  /** How much a unit says, against a letter of an alphabet. */
  readonly density: number;
}

/**
 * Fold the selectors of a passage.
 *
 * @param wide What is known of the text around it. All parts are folded as one text, or a run of white space could be cut.
 */
export function soughtOf({ quote, position }: Selectors, wide: WideContext): Sought {
  const { exact, prefix, suffix } = quote;
  const folded = new FoldedText(wide.before + exact + wide.behind);
  const start = wide.before.length;
  const end = start + exact.length;
  const from = folded.unitAt(start);
  let to = Math.max(from, folded.unitAt(end));
  if (to > from && folded.endOf(to - 1) > end) to--;
  return {
    exact: folded.text.slice(from, to),
    prefix: folded.text.slice(folded.unitAt(start - prefix.length), from),
    suffix: folded.text.slice(to, folded.unitAt(end + suffix.length)),
    quoted: Math.max(prefix.length, suffix.length),
    unknown: Math.max(0, prefix.length - from) + Math.max(0, suffix.length - (folded.text.length - to)),
    before: folded.text.slice(0, from),
    behind: folded.text.slice(to),
    start: position.start,
    end: position.end,
    repeated: isRepeated(quote),
    density: densityOf(folded.text),
  };
}

/** What a Chinese character, kana or Korean syllable says against a letter: three fill the place of a word or more. */
const DENSE = 2.5;

function densityOf(text: string): number {
  let dense = 0;
  for (let at = 0; at < text.length; at++) if (isDense(text.charCodeAt(at))) dense++;
  return 1 + ((DENSE - 1) * dense) / Math.max(1, text.length);
}

function isDense(code: number): boolean {
  return code >= 0x2e80 && code < 0xd7a4;
}
