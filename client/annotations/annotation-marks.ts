/**
 * How annotations are marked in the text: which passages get a line, and the few signs that stand after one. It knows
 * nothing of the editor.
 */
import type { ShownAnnotation } from '../../protocol/annotations.ts';
import type { Range } from '../../protocol/requests.ts';
import { byRange } from './by-range.ts';

export interface MarkedPassage {
  readonly range: Range;
  /** Whether the words are not those any more that were annotated. */
  readonly isChanged: boolean;
  /** The signs of what is said of the passage, each once. */
  readonly signs: string;
  /** What is said of it, one annotation a line. */
  readonly lines: readonly string[];
}

/** UTF-16 units of a tag that are shown after a passage. */
const MOST_OF_TAG = 24;

/** One for each range, in the order of the annotations. Orphans, and what is said of a whole document, have no passage. */
export function markedPassages(annotations: readonly ShownAnnotation[]): readonly MarkedPassage[] {
  const placed = annotations.filter(({ place }) => place === 'passage' || place === 'changed');
  return byRange(placed).map(({ range, annotations: together }) => {
    const isChanged = together.some(({ place }) => place === 'changed');
    const signs = [...new Set([...(isChanged ? [CHANGED] : []), ...together.map(signOf)])];
    return { range, isChanged, signs: signs.join(' '), lines: together.map(lineOf) };
  });
}

/** "doubtful · Ada Marsh · 27 November 2026", with the parts that there are. */
export function lineOf({ label, place, creator, created, modified }: ShownAnnotation): string {
  const changed = place === 'changed' ? ['the words have changed since'] : [];
  const date = (modified ?? created)?.slice(0, 10);
  return [label, ...changed, ...(creator === null ? [] : [creator]), ...(date ? [date] : [])].join(' · ');
}

const CHANGED = '≈';

function signOf({ about, text, label }: ShownAnnotation): string {
  if (about === 'tag') return `#${text.length > MOST_OF_TAG ? `${text.slice(0, MOST_OF_TAG - 1)}…` : text}`;
  if (about === 'verdict') return `${VERDICT_SIGNS[label] ?? '?'} ${label}`;
  return SIGNS[about];
}

const SIGNS: Readonly<Record<Exclude<ShownAnnotation['about'], 'tag' | 'verdict'>, string>> = {
  quotation: '❝',
  mention: '@',
  link: '⇄',
  note: '✎',
  ignore: '⊘',
  foreign: '•',
};

const VERDICT_SIGNS: Readonly<Record<string, string>> = { checked: '✓', doubtful: '?', false: '✗' };
