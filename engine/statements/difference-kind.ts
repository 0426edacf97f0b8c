/**
 * What kind of thing differs where two wordings part: what a reader must know first is whether it is a figure, a denial, a
 * condition or how sure the speaker is.
 */
import { areOtherNumbers, numbersIn } from './numbers-in.ts';
import { DENIALS } from './vocabulary.ts';
import { isInserted, keysOf, type Word, type WordKeys } from './words.ts';

/**
 * Gravest first; `omitted` is what only the left wording has, `added` what only the right one has, `moved` what the other one
 * has in another place. A `form` is the same words with other endings or hyphens, or "no" as "not any".
 */
export type DifferenceKind =
  | 'number'
  | 'negation'
  | 'condition'
  | 'modality'
  | 'name'
  | 'wording'
  | 'omitted'
  | 'added'
  | 'moved'
  | 'form'
  | 'insertion';

/**
 * @param left The words that the left wording has there, and the right one has not; none or some, as `right`.
 * @param bothName Whether both name somebody or something, and say nothing else.
 */
export function differenceKind(
  left: readonly Word[],
  right: readonly Word[],
  bothName: boolean,
): DifferenceKind {
  if (spelled(left) === spelled(right)) return 'form';
  const isOneSided = left.length === 0 || right.length === 0;
  const isDenied = count(left, DENIALS) !== count(right, DENIALS);
  const isInsertion = [...left, ...right].every(isInserted);
  if (isInsertion && isOneSided) return isDenied ? 'negation' : 'insertion';
  if (isOneSided && left.length + right.length > MOST_OF_NUANCE) return left.length > 0 ? 'omitted' : 'added';
  if (areOtherNumbers(numbersIn(left), numbersIn(right))) return 'number';
  if (isDenied) return 'negation';
  if (count(left, CONDITIONS) > 0 !== count(right, CONDITIONS) > 0) return 'condition';
  if (!isOneSided && differ(modalitiesOf(left), modalitiesOf(right))) return 'modality';
  if (isOneSided) return left.length > 0 ? 'omitted' : 'added';
  if (bothName) return 'name';
  return isInsertion ? 'insertion' : 'wording';
}

/** The words without what parts them: "cease-fire" is "ceasefire"; and "not any" is "no", "no one" is "nobody". */
function spelled(words: readonly Word[]): string {
  const forms = words.map(({ form }) => form).join(' ');
  return forms
    .replace(/^not any$/, 'no')
    .replace(/^no one$/, 'nobody')
    .replaceAll(' ', '');
}

/** What is left out in more words than these is a part of the statement, and not a nuance of it. */
const MOST_OF_NUANCE = 3;

/**
 * Words by which a statement holds only if something else does (Quirk et al. §15.33 to §15.36); not those that are as often
 * forms of a verb ("provided", "supposing").
 */
export const CONDITIONS = keysOf('if unless', 'wenn sofern');

/**
 * How sure, or how binding, what is said is, by its modal verb (Quirk et al. §4.49 to §4.58) or adverb. The forms of one
 * verb are one: whoever reports "will" writes "would".
 */
const MODALITIES: readonly WordKeys[] = [
  keysOf('will would shall'),
  keysOf('can could may might perhaps maybe possibly'),
  keysOf('must should ought'),
];

function modalitiesOf(words: readonly Word[]): ReadonlySet<unknown> {
  return new Set(words.flatMap(({ key }) => MODALITIES.filter((modality) => modality.has(key))));
}

/** Whether both have some, and not the same. */
function differ(left: ReadonlySet<unknown>, right: ReadonlySet<unknown>): boolean {
  if (left.size === 0 || right.size === 0) return false;
  return left.size !== right.size || [...left].some((own) => !right.has(own));
}

function count(words: readonly Word[], listed: WordKeys): number {
  return words.filter(({ key }) => listed.has(key)).length;
}
