/**
 * What of an entity tells it from others, and whether two are one.
 *
 * It says less than all names of the entity do, so that it stays what it is while a longer name, or another spelling,
 * comes and goes: whatever was compared by it need not be compared again.
 */
import { type ComparedName, mayBeOne } from './may-be-one.ts';

export interface Identity {
  /** The same for all names of an entity, and for no name of another. */
  readonly id: string;
  /** The names that it is compared by: one, or those that a user's decision gives it. */
  readonly names: readonly ComparedName[];
  /** Ids of the entities that users have said it is not. */
  readonly not: readonly string[];
}

/** `perhaps` where two names may be one, and nothing proves it; `unknown` where one of them is not known. */
export type Sameness = 'same' | 'perhaps' | 'unknown' | 'different';

/** Null stands for somebody who is not known, who may be anybody. */
export function compareIdentities(left: Identity | null, right: Identity | null): Sameness {
  if (left === null || right === null) return 'unknown';
  if (left.id === right.id) return 'same';
  if (left.not.includes(right.id) || right.not.includes(left.id)) return 'different';
  return mayBeOneOf(left.names, right.names) ? 'perhaps' : 'different';
}

/** Whether a name of the one may be one with a name of the other. */
export function mayBeOneOf(left: readonly ComparedName[], right: readonly ComparedName[]): boolean {
  return left.some((one) => right.some((other) => mayBeOne(one, other)));
}

/** All that an identity is compared by, as one text. */
export function identityKey({ id, names, not }: Identity): string {
  const compared = names.map(({ given, middle, family, suffix, gender }) => [
    given,
    middle,
    family,
    suffix,
    gender,
  ]);
  return JSON.stringify([id, compared, not]);
}
