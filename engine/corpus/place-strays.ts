/**
 * Annotations of documents that their file does not have: a member of a bundle that has another name now or is gone, or
 * a file that has become a bundle, or is none any more.
 */
import type { Pin, PlacedPin } from '../annotations/pin.ts';
import { placePins } from '../annotations/place-pins.ts';
import type { FilePins } from './annotation-pins.ts';

/** A document of the file as this module needs it. */
interface Place {
  readonly member: string | null;
  readonly text: string;
}

/** What is said of documents that a file does not have, and in which of those that it has it stands now. */
export interface Strays {
  /** Those that stand in just one document, word for word, by its index. */
  readonly of: ReadonlyMap<number, readonly Pin[]>;
  /** Those that are not known to stand anywhere. */
  readonly orphans: readonly PlacedPin[];
}

const NO_STRAYS: Strays = { of: new Map(), orphans: [] };

/**
 * Only the same words count: what is merely like them in another document is another passage. Costs the text of the
 * file for as long as there are strays.
 */
export function placeStrays(places: readonly Place[], pins: FilePins): Strays {
  if (pins.size === 0) return NO_STRAYS;
  const names = new Set(places.map(({ member }) => member));
  const strays = [...pins].flatMap(([member, own]) => (names.has(member) ? [] : own));
  if (strays.length === 0) return NO_STRAYS;
  const homes = new Map<Pin, number[]>(strays.map((pin) => [pin, []]));
  for (const [index, { text }] of places.entries())
    for (const { pin, how } of placePins(text, strays))
      if (how === 'exact' || how === 'moved') homes.get(pin)?.push(index);
  const of = new Map<number, Pin[]>();
  const orphans: PlacedPin[] = [];
  for (const [pin, [home, another]] of homes) {
    if (home === undefined || another !== undefined) orphans.push(orphan(pin));
    else of.set(home, [...(of.get(home) ?? []), pin]);
  }
  return { of, orphans };
}

function orphan(pin: Pin): PlacedPin {
  return { pin, how: 'orphan', span: null, score: 0, cue: null, guesses: [] };
}
