/**
 * Where the passages of a document stand now of which people have said something.
 *
 * All are looked for together, since each helps to tell where the others are.
 */
import { anchorAll, type Placement } from './anchoring/anchor-all.ts';
import type { Selectors } from './anchoring/selectors.ts';
import type { Pin, PlacedPin } from './pin.ts';

/** One object: most documents have nothing that anybody has said anything of. */
const NOTHING_PLACED: readonly PlacedPin[] = [];

/** @returns One for each pin, in their order. */
export function placePins(text: string, pins: readonly Pin[]): readonly PlacedPin[] {
  if (pins.length === 0) return NOTHING_PLACED;
  const wanted = pins.flatMap((pin) => selectorsIn(pin));
  const found = new Map<Selectors, Placement>();
  for (const [index, anchored] of anchorAll(text, wanted).entries())
    found.set(wanted[index] as Selectors, anchored);
  return pins.map((pin) => placed(pin, found));
}

/** The passage, and the words that report it. */
function selectorsIn({ annotation: { says }, target: { selectors } }: Pin): readonly Selectors[] {
  const cue = says.about === 'quotation' ? says.cue : null;
  return [selectors, cue].filter((own) => own !== null);
}

function placed(pin: Pin, found: ReadonlyMap<Selectors, Placement>): PlacedPin {
  const { selectors } = pin.target;
  const nowhere = { pin, span: null, score: 0, cue: null, guesses: [] };
  if (!selectors) return { ...nowhere, how: 'document', score: 1 };
  const anchored = found.get(selectors);
  if (!anchored || anchored.how === 'orphan')
    return { ...nowhere, how: 'orphan', guesses: anchored?.guesses ?? [] };
  return { ...nowhere, score: 1, ...anchored, cue: cueOf(pin, found) };
}

function cueOf({ annotation: { says } }: Pin, found: ReadonlyMap<Selectors, Placement>): PlacedPin['cue'] {
  const cue = says.about === 'quotation' && says.cue ? found.get(says.cue) : undefined;
  return cue && cue.how !== 'orphan' ? cue.span : null;
}
