/**
 * How annotations are marked in the text: which passages get a line, and the few signs that stand after one. It knows
 * nothing of the editor.
 */
import type { ShownAnnotation } from '../../protocol/annotations.ts';
import type { Range } from '../../protocol/requests.ts';
import { byRange } from './by-range.ts';

/** Says a text in the language of the editor. */
type Say = (text: string) => string;

export interface MarkedPassage {
  readonly range: Range;
  /** Whether the words are not those any more that were annotated. */
  readonly isChanged: boolean;
  /** The signs of what is said of the passage, each once. */
  readonly signs: string;
  /** What is said of it, one annotation a line. */
  readonly lines: readonly string[];
}

/** UTF-16 units of what stands after a passage in words, such as a tag. */
const MOST_WORDS = 30;

/** One for each range, in the order of the annotations. Orphans, and what is said of a whole document, have no passage. */
export function markedPassages(annotations: readonly ShownAnnotation[], say: Say): readonly MarkedPassage[] {
  const placed = annotations.filter(({ place }) => place === 'passage' || place === 'changed');
  return byRange(placed).map(({ range, annotations: together }) => {
    const isChanged = together.some(({ place }) => place === 'changed');
    const signs = [...new Set([...(isChanged ? [CHANGED] : []), ...together.map(signOf)])];
    return { range, isChanged, signs: signs.join(' '), lines: together.map((own) => lineOf(own, say)) };
  });
}

/** How many UTF-16 units at the beginning of a text close what stands before it: marks, brackets, a stop or a comma. */
export function closingMarks(text: string): number {
  return CLOSING.exec(text)?.[0].length ?? 0;
}

/** German closes with “, Swedish and Finnish with ”. */
const CLOSING = /^[\p{Pf}\p{Pe}“"'.,;:!?]+/u;

/** "doubtful · Ada Marsh · 27 November 2026", with the parts that there are. */
export function lineOf({ label, place, creator, created, modified }: ShownAnnotation, say: Say): string {
  const changed = place === 'changed' ? [say('the words have changed since')] : [];
  const date = (modified ?? created)?.slice(0, 10);
  return [label, ...changed, ...(creator === null ? [] : [creator]), ...(date ? [date] : [])].join(' · ');
}

const CHANGED = '≈';

function signOf({ about, text, label, stance }: ShownAnnotation): string {
  switch (about) {
    case 'tag':
      return `#${shorten(text)}`;
    case 'verdict':
      return `${STANCE_SIGNS[stance ?? 'doubtful']} ${shorten(label)}`;
    case 'link':
      return STANCE_SIGNS[stance ?? 'different'];
    case 'quotation':
      return shorten(text);
    default:
      return SIGNS[about];
  }
}

function shorten(words: string): string {
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS - 1)}…` : words;
}

const SIGNS = { mention: '@', note: '✎', ignore: '⊘', foreign: '•' } as const;

const STANCE_SIGNS = { checked: '✓', doubtful: '?', false: '✗', same: '⇄', different: '≠' } as const;
