/**
 * Which names of people who have one family name, but for g and h, are one person's.
 *
 * A pure function of all of them at once, so that the order in which they come makes no difference.
 */
import { phrased } from '../../protocol/phrase.ts';
import { addToList } from './add-to-list.ts';
import { alone, entityNames, type FoundEntity } from './found-entity.ts';
import type { Identity } from './identity.ts';
import { comparedName, genderOf } from './may-be-one.ts';
import { agree, middlesAgree, type PersonName } from './person-name.ts';

/** Why names are one. */
const SPELLED_OTHERWISE = phrased('spelled otherwise, or with fewer names');
const RELATED = phrased('the same first name in a related language');
const NICKNAME = phrased('a nickname that these documents give');
const ONLY_ONE = phrased('the only one of that name in these documents');

/** A person's name with its key. */
export interface Named {
  readonly key: string;
  readonly name: PersonName;
  /** Whether a document tells it from a full name that it could be short for. */
  readonly isDoubted: boolean;
  /** The same name with each nickname that documents put into it. */
  readonly called: readonly string[];
}

/** The full names of one person. */
interface FullNames {
  readonly own: readonly Named[];
  /** What tells the person from others of that first and family name; none where there are no others. */
  readonly middle: PersonName['middle'];
}

/** @param bucket What the names are filed under: how the ids of the people begin. */
export function groupPeople(bucket: string, names: readonly Named[]): readonly FoundEntity[] {
  const full = withJoinedGiven(names.filter(({ name }) => name.given.length > 1));
  const byName = new Map<string, Named[]>();
  for (const own of full) {
    const name = `${own.name.form} ${own.name.familyForm} ${own.name.suffix}`;
    addToList(byName, name, own);
  }
  const people = [...byName.values()].flatMap(splitByMiddle);
  const short = names.filter(({ name }) => name.given.length <= 1);
  const groups = withNicknames(people).map((person) => ({ ...person, short: [] as Named[] }));
  const unclear: Named[] = [];
  for (const shortName of short) {
    const { given, middle, family, suffix } = shortName.name;
    const meant = groups.filter(({ own, called }) =>
      [...own, ...called].some(
        ({ name }) =>
          family === name.family &&
          (suffix === '' || suffix === name.suffix) &&
          (given === '' || (agree(given, name.given) && middlesAgree(middle, name.middle))),
      ),
    );
    const [only] = meant;
    if (only && meant.length === 1 && !shortName.isDoubted) only.short.push(shortName);
    else unclear.push(shortName);
  }
  return [
    ...groups.map(({ own, middle, called, short: shorter }) => {
      const group = entityNames(
        own.map(({ key }) => key),
        SPELLED_OTHERWISE,
      );
      const { id, names: compared } = identityOfPerson(bucket, own, middle);
      if (own.length + called.length + shorter.length === 1) return { ...group, id, names: compared };
      const keys = [...own, ...called, ...shorter].map(({ key }) => key).sort();
      const reasons = new Map(group.reasons);
      const fullest = own.find(({ key }) => key === group.key);
      for (const { key, name } of own)
        if (fullest && name.given !== fullest.name.given) reasons.set(key, RELATED);
      for (const { key } of called) reasons.set(key, NICKNAME);
      for (const { key } of shorter) reasons.set(key, ONLY_ONE);
      const nicknames = called.map(({ key }) => comparedName(key));
      return { key: group.key, keys, reasons, id, names: [...compared, ...nicknames] };
    }),
    ...unclear.map(({ key }) => alone(key)),
  ];
}

/**
 * "Bob Hale" goes with Robert Hale where documents have Robert “Bob” Hale, and nobody else of that family with the nickname; not
 * where it is itself a name with a nickname that somebody else has.
 */
function withNicknames(
  people: readonly FullNames[],
): readonly (FullNames & { readonly called: readonly Named[] })[] {
  const byKey = new Map(people.flatMap((person) => person.own.map(({ key }) => [key, person] as const)));
  const claimedBy = new Map<FullNames, Set<FullNames>>();
  for (const person of people)
    for (const key of person.own.flatMap(({ called }) => called)) {
      const nickname = byKey.get(key);
      if (!nickname || nickname === person) continue;
      claimedBy.set(nickname, (claimedBy.get(nickname) ?? new Set()).add(person));
    }
  if (claimedBy.size === 0) return people.map((person) => ({ ...person, called: [] }));
  const called = new Map<FullNames, Named[]>();
  for (const [nickname, claims] of claimedBy) {
    const [only] = claims;
    if (!only || claims.size > 1 || claimedBy.has(only)) continue;
    called.set(only, [...(called.get(only) ?? []), ...nickname.own]);
    called.set(nickname, []);
  }
  const isMerged = (person: FullNames) => called.get(person)?.length === 0;
  return people
    .filter((person) => !isMerged(person))
    .map((person) => ({ ...person, called: called.get(person) ?? [] }));
}

/** @param middle What tells the person from others of that first and family name; none where there are no others. */
function identityOfPerson(
  bucket: string,
  own: readonly Named[],
  middle: PersonName['middle'],
): Pick<Identity, 'id' | 'names'> {
  const [first] = own as [Named, ...Named[]];
  const genders = new Set(own.flatMap(({ key }) => genderOf(key) ?? []));
  const [gender = null] = genders;
  const { form, familyForm, suffix } = first.name;
  const byFamily = new Map(own.map((named) => [named.name.family, named.key] as const));
  return {
    id: [bucket, form, familyForm, ...middle, ...(suffix === '' ? [] : [suffix])].join(' '),
    names: [...byFamily.values()].map(comparedName).map((compared) => ({
      ...compared,
      middle: middle.length > 0 ? compared.middle : [],
      gender: genders.size === 1 ? gender : null,
    })),
  };
}

/** "Jean Luc Hale" where there is a "Jean-Luc Hale": the two names are one first name. */
function withJoinedGiven(names: readonly Named[]): readonly Named[] {
  const givens = new Set(names.map(({ name }) => `${name.given} ${name.family}`));
  return names.map((own) => {
    const { given, middle, family } = own.name;
    const joined = given + middle.join('');
    return middle.length > 0 && givens.has(`${joined} ${family}`)
      ? { ...own, name: { ...own.name, given: joined, form: joined, middle: [] } }
      : own;
  });
}

/** "George W. Hale" and "George H. Hale" are two; "George Hale" is then neither of them for certain. */
function splitByMiddle(names: readonly Named[]): readonly FullNames[] {
  const agreeAll = names.every((left) =>
    names.every((right) => middlesAgree(left.name.middle, right.name.middle)),
  );
  if (agreeAll) return [{ own: names, middle: [] }];
  const groups = new Map<string, Named[]>();
  for (const own of names) {
    const key = own.name.middle.join(' ');
    addToList(groups, key, own);
  }
  return [...groups.values()].map((own) => ({ own, middle: own[0]?.name.middle ?? [] }));
}
