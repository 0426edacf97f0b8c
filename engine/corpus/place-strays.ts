/**
 * Annotations of documents that a file does not have, or has twice: a member of a bundle that has another name now, was split
 * or is gone, two of one name, a file that has become a bundle, or is none any more.
 */
import { type FileGuess, type FilePlacement, placeInFile } from '../annotations/anchoring/place-in-file.ts';
import type { Pin } from '../annotations/pin.ts';
import type { FilePins } from './annotation-pins.ts';

/** A document of the file as this module needs it. */
interface Place {
  readonly member: string | null;
  readonly text: string;
}

/** What is said of documents that are not just one document of the file, and where it stands now. */
export interface Strays {
  /** Those that have a place, by the index of its document. */
  readonly of: ReadonlyMap<number, readonly Pin[]>;
  /** Those that are not known to stand anywhere. */
  readonly orphans: readonly StrayOrphan[];
  /** The names of the documents that are two. */
  readonly twice: ReadonlySet<string | null>;
}

interface StrayOrphan {
  readonly pin: Pin;
  /** Where it may have stood, the likeliest first, each with the index of its document. */
  readonly guesses: readonly FileGuess[];
}

export const NO_STRAYS: Strays = { of: new Map(), orphans: [], twice: new Set() };

/** Costs the text of the file for as long as there are strays, and next to nothing else. */
export function placeStrays(places: readonly Place[], pins: FilePins): Strays {
  if (pins.size === 0) return NO_STRAYS;
  const counts = new Map<string | null, number>();
  for (const { member } of places) counts.set(member, (counts.get(member) ?? 0) + 1);
  const odd = [...pins].filter(([member]) => counts.get(member) !== 1).sort(byMember);
  if (odd.length === 0) return NO_STRAYS;
  const of = new Map<number, Pin[]>();
  const orphans: StrayOrphan[] = [];
  for (const { pin, placement } of placeAll(
    places,
    odd.flatMap(([, own]) => own),
    new Set(pins.keys()),
  )) {
    if (placement.document === null) orphans.push({ pin, guesses: placement.guesses });
    else of.set(placement.document, [...(of.get(placement.document) ?? []), pin]);
  }
  const twice = odd.flatMap(([member]) => (counts.has(member) ? [member] : []));
  return { of, orphans, twice: new Set(twice) };
}

function byMember(
  [one]: readonly [string | null, unknown],
  [other]: readonly [string | null, unknown],
): number {
  return (one ?? '') < (other ?? '') ? -1 : 1;
}

function placeAll(
  places: readonly Place[],
  pins: readonly Pin[],
  known: ReadonlySet<string | null>,
): readonly { readonly pin: Pin; readonly placement: FilePlacement }[] {
  // What is said of a whole document that is gone has no words to find it by.
  const targets = pins.map(({ target: { member, selectors } }) => ({
    member,
    selectors: selectors ?? NO_WORDS,
  }));
  const placements = placeInFile(places, targets, known);
  return pins.map((pin, index) => ({ pin, placement: placements[index] ?? NOWHERE }));
}

const NO_WORDS = {
  quote: { exact: '', prefix: '', suffix: '' },
  position: { start: 0, end: 0 },
  version: null,
};

const NOWHERE: FilePlacement = { document: null, guesses: [] };
