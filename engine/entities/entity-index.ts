/**
 * Which names of all documents are names of one entity.
 *
 * A name is a key that documents give an entity (`DocumentEntity.key`). The groups are a function of the names that
 * there are and of nothing else, so they do not depend on the order in which documents come and go:
 *
 * - Names of people are one where first and family name agree in some spelling and nothing between them contradicts.
 * - A name without a first name, or with its initial only, is that of the one person who can be meant; where there are
 *   two such people, it stays a name of its own.
 * - All other names are one where all of their words agree in some spelling.
 *
 * What users have decided stands over these groups: names that they call one are, with all that is found to be one with
 * each of them, and a name that they call another's is none of it.
 */
import type { EntityType } from '../annotate/facts.ts';
import { mayBeOne } from './may-be-one.ts';
import { type NameDecisions, type NamedDecision, NO_DECISIONS } from './name-decisions.ts';
import { agree, middlesAgree, type PersonName, personName } from './person-name.ts';
import { spellingKey } from './spelling.ts';

/** Names that are one entity. */
export interface EntityNames {
  /** The fullest of the names, of equally long ones the first in the alphabet. */
  readonly key: string;
  /** All of them, sorted. */
  readonly keys: readonly string[];
  /** Why each of the others is one with the fullest, in words, by name. */
  readonly reasons: ReadonlyMap<string, string>;
}

/** A name with what the documents that have it say that it is. */
interface KnownName {
  readonly key: string;
  /** Its parts, as those of a person's name. */
  readonly name: PersonName;
  readonly types: Map<EntityType, number>;
  /** How many documents write it so. */
  readonly written: Map<string, number>;
  /** What the name is filed under now, and whether as a person's; '' before it is filed. */
  bucket: string;
  isPerson: boolean;
}

/** How buckets begin. */
const PERSON = 'person ';
const OTHER = 'other ';

export class EntityIndex {
  readonly #names = new Map<string, KnownName>();
  /** People by their family name, all others by their whole name. */
  readonly #buckets = new Map<string, Set<string>>();
  /** People by their family and first name: many may have the one in common, few have both. */
  readonly #people = new Map<string, Set<string>>();
  /** The groups of a bucket, as long as it does not change. */
  readonly #groups = new Map<string, ReadonlyMap<string, EntityNames>>();
  #decisions = NO_DECISIONS;
  /** The entities that decisions make, as long as no group changes. */
  #decided = new Map<NamedDecision, EntityNames>();

  /** @param transliteration Whether spellings of a name count as one. */
  constructor(readonly transliteration = true) {}

  /** One document more has the name, and writes it so. @returns Whether no document had it before. */
  add(key: string, type: EntityType, written = key): boolean {
    const found = this.#names.get(key);
    const known = found ?? this.#newName(key);
    change(known.types, type, 1);
    change(known.written, written, 1);
    this.#file(known);
    return found === undefined;
  }

  /** One document fewer has the name. @returns Whether no document has it any more. */
  remove(key: string, type: EntityType, written = key): boolean {
    const known = this.#names.get(key);
    if (!known) return false;
    change(known.types, type, -1);
    change(known.written, written, -1);
    if (known.types.size > 0) this.#file(known);
    else {
      this.#unfile(known);
      this.#names.delete(key);
    }
    return known.types.size === 0;
  }

  /** How most documents that have a name write it; of equally many the first in the alphabet. */
  writtenOf(key: string): string {
    const written = [...(this.#names.get(key)?.written ?? [])];
    const [first] = written.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return first?.[0] ?? key;
  }

  /**
   * The spellings of a name in full, itself among them: the names with as many words that are found to be one with it, unless
   * it was decided otherwise.
   */
  spellingsOf(key: string): readonly string[] {
    const words = key.split(' ').length;
    const { keys } = this.entityOf(key);
    return this.#foundOf(key).keys.filter(
      (other) => other.split(' ').length === words && keys.includes(other),
    );
  }

  /** Take what users have decided in place of what they had before. */
  decide(decisions: NameDecisions): void {
    this.#decisions = decisions;
    this.#decided = new Map();
  }

  /** The decision that a name's entity comes from, its own or that of a name that is found to be one with it. */
  decisionOf(key: string): NamedDecision | undefined {
    const own = this.#decisions.of(key);
    if (own || this.#decisions.isEmpty) return own;
    const found = this.#foundOf(key);
    // Where several have a part of the group, the one with the fullest name has the rest.
    return [found.key, ...found.keys]
      .flatMap((other) => this.#decisions.of(other) ?? [])
      .find(({ not }) => !not.has(key));
  }

  /** The entity that a name belongs to; a name that no document has is one by itself. */
  entityOf(key: string): EntityNames {
    const found = this.#foundOf(key);
    const decision = this.decisionOf(key);
    if (decision) return this.#entityBy(decision, key);
    const isTaken = found.keys.some((other) => this.#decisions.of(other));
    return isTaken ? entityNames([key], '') : found;
  }

  /** The entity without what users have decided. */
  #foundOf(key: string): EntityNames {
    const known = this.#names.get(key);
    const found = known && this.#groupsOf(known.bucket).get(key);
    return found ?? entityNames([key], '');
  }

  /** The entity of a decision: the names that it has, and what is found to be one with each of them. */
  #entityBy(named: NamedDecision, asked: string): EntityNames {
    const known = this.#decided.get(named);
    if (known) return known;
    const reasons = new Map<string, string>();
    for (const key of named.keys) {
      if (this.#decisions.of(key) !== named || !this.#names.has(key)) continue;
      reasons.set(key, 'you said so');
      for (const other of this.#foundOf(key).keys) {
        if (reasons.has(other) || this.decisionOf(other) !== named) continue;
        const why = this.#foundOf(key).reasons.get(other) ?? this.#foundOf(key).reasons.get(key);
        reasons.set(other, why ?? 'spelled otherwise');
      }
    }
    if (reasons.size === 0) return entityNames([asked], '');
    const { key, keys } = entityNames([...reasons.keys()], '');
    reasons.delete(key);
    const entity = { key, keys, reasons };
    this.#decided.set(named, entity);
    return entity;
  }

  /** What the documents that have a name say that it is: the type that most of them give. */
  typeOf(key: string): EntityType {
    return mostCommon(this.#names.get(key)?.types ?? new Map());
  }

  /** The names that a name may be a spelling of, whether or not a document has it. */
  alike(key: string): readonly string[] {
    const people = this.#people.get(this.#personKey(key)) ?? [];
    const others = this.#buckets.get(this.#otherBucket(key)) ?? [];
    const decided = this.#decisions.of(key) ? this.entityOf(key).keys : [];
    return [...people, ...others, ...decided];
  }

  /** Keys of the entities that may be one with that of a name: people of one family name, of whom it is not sure. */
  mayBeOne(key: string): readonly string[] {
    const own = this.entityOf(key);
    const found = own.keys.flatMap((other) => [...(this.#buckets.get(this.#personBucket(other)) ?? [])]);
    const others = new Set(found.map((other) => this.entityOf(other).key));
    others.delete(own.key);
    return [...others].filter((other) => own.keys.some((name) => mayBeOne(name, other))).sort();
  }

  #newName(key: string): KnownName {
    const name = personName(key, this.transliteration);
    const known = { key, name, types: new Map(), written: new Map(), bucket: '', isPerson: false };
    this.#names.set(key, known);
    return known;
  }

  /** The parts of a name, whether or not a document has it. */
  #partsOf(key: string): PersonName {
    return this.#names.get(key)?.name ?? personName(key, this.transliteration);
  }

  #file(known: KnownName): void {
    const isPerson = mayBePerson(known);
    // Told first, for a document that is edited names much again: how a name is spelled takes longer to find.
    if (known.bucket !== '' && isPerson === known.isPerson) return;
    this.#unfile(known);
    const bucket = isPerson ? this.#personBucket(known.key) : this.#otherBucket(known.key);
    known.isPerson = isPerson;
    known.bucket = bucket;
    addTo(this.#buckets, bucket, known.key);
    if (isPerson) addTo(this.#people, this.#personKey(known.key), known.key);
    this.#regroup(bucket);
  }

  #unfile({ key, bucket, isPerson }: KnownName): void {
    removeFrom(this.#buckets, bucket, key);
    if (isPerson) removeFrom(this.#people, this.#personKey(key), key);
    this.#regroup(bucket);
  }

  /** The names of a bucket have changed. */
  #regroup(bucket: string): void {
    this.#groups.delete(bucket);
    this.#decided.clear();
  }

  #personBucket(key: string): string {
    return `${PERSON}${this.#partsOf(key).family}`;
  }

  #personKey(key: string): string {
    return `${this.#personBucket(key)}, ${this.#partsOf(key).given}`;
  }

  #otherBucket(key: string): string {
    const words = key.split(' ').map((word) => spellingKey(word, this.transliteration));
    return `${OTHER}${words.join(' ')}`;
  }

  #groupsOf(bucket: string): ReadonlyMap<string, EntityNames> {
    const known = this.#groups.get(bucket);
    if (known) return known;
    const keys = [...(this.#buckets.get(bucket) ?? [])].sort();
    const groups = bucket.startsWith(PERSON)
      ? groupsOfPeople(keys.map((key) => ({ key, name: this.#partsOf(key) })))
      : [entityNames(keys, 'spelled otherwise')];
    const byKey = new Map(groups.flatMap((group) => group.keys.map((key) => [key, group] as const)));
    this.#groups.set(bucket, byKey);
    return byKey;
  }
}

/** A person's name with its key. */
interface Named {
  readonly key: string;
  readonly name: PersonName;
}

/** The groups of names that have one family name. */
function groupsOfPeople(names: readonly Named[]): readonly EntityNames[] {
  const full = withJoinedGiven(names.filter(({ name }) => name.given.length > 1));
  const byGiven = new Map<string, Named[]>();
  for (const own of full) {
    const list = byGiven.get(own.name.given);
    if (list) list.push(own);
    else byGiven.set(own.name.given, [own]);
  }
  const people = [...byGiven.values()].flatMap(splitByMiddle);
  const short = names.filter(({ name }) => name.given.length <= 1);
  const groups = people.map((own) => ({ own, short: [] as Named[] }));
  const alone: Named[] = [];
  for (const shortName of short) {
    const { given, middle } = shortName.name;
    const meant = groups.filter(({ own }) =>
      own.some(({ name }) => given === '' || (agree(given, name.given) && middlesAgree(middle, name.middle))),
    );
    const [only] = meant;
    if (only && meant.length === 1) only.short.push(shortName);
    else alone.push(shortName);
  }
  return [
    ...groups.map(({ own, short: shorter }) => {
      const group = entityNames(
        own.map(({ key }) => key),
        'spelled otherwise, or with fewer names',
      );
      const keys = [...group.keys, ...shorter.map(({ key }) => key)].sort();
      const reasons = new Map(group.reasons);
      for (const { key } of shorter) reasons.set(key, 'the only one of that name in these documents');
      return { ...group, keys, reasons };
    }),
    ...alone.map(({ key }) => entityNames([key], '')),
  ];
}

/** "Jean Luc Hale" where there is a "Jean-Luc Hale": the two names are one first name. */
function withJoinedGiven(names: readonly Named[]): readonly Named[] {
  const givens = new Set(names.map(({ name }) => name.given));
  return names.map((own) => {
    const { given, middle } = own.name;
    const joined = given + middle.join('');
    return middle.length > 0 && givens.has(joined)
      ? { key: own.key, name: { ...own.name, given: joined, middle: [] } }
      : own;
  });
}

/** "George W. Hale" and "George H. Hale" are two; "George Hale" is then neither of them for certain. */
function splitByMiddle(names: readonly Named[]): readonly (readonly Named[])[] {
  const agreeAll = names.every((left) =>
    names.every((right) => middlesAgree(left.name.middle, right.name.middle)),
  );
  if (agreeAll) return [names];
  const groups = new Map<string, Named[]>();
  for (const own of names) {
    const key = own.name.middle.join(' ');
    const list = groups.get(key);
    if (list) list.push(own);
    else groups.set(key, [own]);
  }
  return [...groups.values()];
}

function entityNames(keys: readonly string[], reason: string): EntityNames {
  const sorted = [...keys].sort();
  const fullest = sorted.reduce((longest, key) => (key.length > longest.length ? key : longest));
  const others = sorted.filter((key) => key !== fullest);
  return { key: fullest, keys: sorted, reasons: new Map(others.map((key) => [key, reason])) };
}

/** A single word may be a family name even where the documents do not say what it is. */
function mayBePerson({ key, types }: KnownName): boolean {
  const type = mostCommon(types);
  return type === 'person' || (type === 'other' && !key.includes(' '));
}

function addTo(sets: Map<string, Set<string>>, name: string, key: string): void {
  const known = sets.get(name);
  if (known) known.add(key);
  else sets.set(name, new Set([key]));
}

/** A set that nothing is left of goes. */
function removeFrom(sets: Map<string, Set<string>>, name: string, key: string): void {
  const known = sets.get(name);
  known?.delete(key);
  if (known?.size === 0) sets.delete(name);
}

/** Count on or back; what counts nothing is left out. */
function change<Key>(counts: Map<Key, number>, key: Key, by: number): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count > 0) counts.set(key, count);
  else counts.delete(key);
}

function mostCommon(types: ReadonlyMap<EntityType, number>): EntityType {
  const [only] = types.keys();
  if (only !== undefined && types.size === 1) return only;
  let best: EntityType = 'other';
  let most = 0;
  for (const type of TYPES) {
    const count = (types.get(type) ?? 0) * (type === 'other' ? 0.5 : 1);
    if (count > most) {
      most = count;
      best = type;
    }
  }
  return best;
}

/** In the order in which they win where as many documents say the one as the other. */
const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'event', 'other'];
