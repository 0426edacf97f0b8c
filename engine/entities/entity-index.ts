/**
 * Which names of all documents are names of one entity.
 *
 * A name is a key that documents give an entity (`DocumentEntity.key`). The groups are a function of the names that
 * there are and of nothing else, so they do not depend on the order in which documents come and go:
 *
 * - Names of people are one where first and family name agree in some spelling, nothing between them contradicts, and both
 *   have the same "Jr" or number behind them, or none.
 * - A name without a first name, or with its initial only, is that of the one person who can be meant; where there are
 *   two such people, or a document that tells it from the full name, it stays a name of its own.
 * - All other names are one where all of their words agree in some spelling.
 * - Letters are one with the name that documents spell them out as, where all who do mean one name and none of the two is
 *   a person's; a name in another script with the one that it stands in brackets behind, whoever has it.
 * - A name of a person with a nickname is one with the full name that documents put the nickname into.
 *
 * What users have decided stands over these groups: names that they call one are, with all that is found to be one with
 * each of them, and a name that they call another's is none of it.
 */
import { type Phrase, phrased } from '../../protocol/phrase.ts';
import type { EntityType, SpelledOut } from '../annotate/facts.ts';
import { isForeignLettered } from '../names/latin-letters.ts';
import { foldName } from '../text/fold-name.ts';
import { Recent } from '../text/recent.ts';
import { addToList } from './add-to-list.ts';
import { countOn } from './counts.ts';
import { FewEntries, type ReadEntries } from './few-entries.ts';
import { alone, type EntityNames, entityNames, type FoundEntity } from './found-entity.ts';
import { groupPeople } from './group-people.ts';
import { compareIdentities, type Identity, mayBeOneOf } from './identity.ts';
import { comparedName } from './may-be-one.ts';
import { mostCommonType } from './most-common-type.ts';
import { type NameDecisions, type NamedDecision, NO_DECISIONS } from './name-decisions.ts';
import { type PersonName, personName, withoutG } from './person-name.ts';
import { SetsByKey } from './sets-by-key.ts';
import { SpelledOutLetters } from './spelled-out.ts';
import { spellingKey, wordsOfName } from './spelling.ts';

/** A name with what the documents that have it say that it is. */
interface KnownName {
  readonly key: string;
  /** Its parts, as those of a person's name. */
  readonly name: PersonName;
  readonly types: FewEntries<EntityType, number>;
  /** How many documents write it so. */
  readonly written: FewEntries<string, number>;
  /** What the name is filed under now, and whether as a person's; '' before it is filed. */
  bucket: string;
  isPerson: boolean;
}

/** How buckets begin, and with them the ids of the entities in them. */
const PERSON = 'person ';
const OTHER = 'other ';

/** How the ids of what users have decided on begin. */
const DECIDED = 'decided ';

/** Why names are one. */
const SPELLED_OTHERWISE = phrased('spelled otherwise');
const IN_BRACKETS = phrased('in brackets behind that name');
const SPELLED_OUT = phrased('letters that these documents spell out');
const SAID_SO = phrased('you said so');

export class EntityIndex {
  readonly #names = new Map<string, KnownName>();
  /** People by their family name, all others by their whole name. */
  readonly #buckets = new SetsByKey();
  /** People by their family and first name: many may have the one in common, few have both. */
  readonly #people = new SetsByKey();
  /** The groups of some buckets, as long as these do not change. */
  readonly #groups = new Map<string, ReadonlyMap<string, FoundEntity>>();
  /** Buckets that have changed since changes were last asked for. */
  readonly #changed = new Set<string>();
  readonly #spelledOut = new SpelledOutLetters();
  /** Names in another script, by the names behind which documents have them in brackets. */
  readonly #scripts = new SpelledOutLetters();
  readonly #nicknames = new SpelledOutLetters();
  /** In how many documents a name of one word is not for certain that of a full name which ends so. */
  readonly #doubted = new Map<string, number>();
  #decisions = NO_DECISIONS;
  /** The entities that decisions make, as long as no group changes. */
  readonly #decided = new Map<NamedDecision, EntityNames>();
  /** The spellings of names that were asked for lately, as long as no group changes. */
  readonly #spellings = new Recent<string, readonly string[]>(MOST_SPELLINGS);
  /** The decisions that have a name in a bucket, or would have it there if a document had the name. */
  #decisionsIn = new Map<string, NamedDecision[]>();

  /** @param transliteration Whether spellings of a name count as one. */
  constructor(readonly transliteration = true) {}

  /** One document more has the name, and writes it so. @returns Whether that changes what the name may be one with. */
  add(key: string, type: EntityType, written = key): boolean {
    const found = this.#names.get(key);
    const known = found ?? this.#newName(key);
    countOn(known.types, type, 1);
    countOn(known.written, written, 1);
    return this.#file(known);
  }

  /** One document fewer has the name. @returns Whether that changes what the name may be one with. */
  remove(key: string, type: EntityType, written = key): boolean {
    const known = this.#names.get(key);
    if (!known) return false;
    countOn(known.types, type, -1);
    countOn(known.written, written, -1);
    if (known.types.size > 0) return this.#file(known);
    this.#unfile(known);
    this.#names.delete(key);
    return true;
  }

  /** One document more gives another name for a name: letters, a nickname, or the name in its own script. */
  spellOut(pair: SpelledOut): void {
    if (this.#pairsOf(pair).add(pair)) this.#respell(pair);
  }

  /** One document fewer does. */
  unspell(pair: SpelledOut): void {
    if (this.#pairsOf(pair).remove(pair)) this.#respell(pair);
  }

  #pairsOf({ how }: SpelledOut): SpelledOutLetters {
    if (how === 'letters') return this.#spelledOut;
    return how === 'script' ? this.#scripts : this.#nicknames;
  }

  /** One document more tells a name of one word from a full name that ends so. */
  doubt(key: string): void {
    countOn(this.#doubted, key, 1);
    if (this.#doubted.get(key) === 1) for (const bucket of this.#bucketsOf(key)) this.#regroup(bucket);
  }

  /** One document fewer does. */
  undoubt(key: string): void {
    countOn(this.#doubted, key, -1);
    if (!this.#doubted.has(key)) for (const bucket of this.#bucketsOf(key)) this.#regroup(bucket);
  }

  #respell({ how, letters, key }: SpelledOut): void {
    const buckets = [letters, key].flatMap((name) => this.#bucketsOf(name));
    for (const bucket of buckets)
      if (how === 'nickname') this.#regroup(bucket);
      else this.#changed.add(bucket);
    this.#forgetFound();
  }

  /** How most documents that have a name write it; of equally many the first in the alphabet. */
  writtenOf(key: string): string {
    const written = [...(this.#names.get(key)?.written ?? [])];
    const [first] = written.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return first?.[0] ?? key;
  }

  /**
   * The spellings of a name in full, itself among them: the names with as many words in the same letters that are found
   * to be one with it, and not for a nickname or an initial, unless it was decided otherwise.
   */
  spellingsOf(key: string): readonly string[] {
    return this.#spellings.get(key, () => this.#findSpellings(key));
  }

  #findSpellings(key: string): readonly string[] {
    // Most names are alone, and to find what else they are one with takes longer.
    if (this.#buckets.sizeOf(this.#names.get(key)?.bucket ?? '') <= 1) return [key];
    const words = key.split(' ').length;
    const isForeign = isForeignLettered(key);
    const { keys } = this.entityOf(key);
    const nicknames = new Set(keys.flatMap((own) => this.#nicknames.lettersOf(own)));
    const hasInitial = (name: string) => this.#partsOf(name).given.length === 1;
    return this.#spelledAs(key).keys.filter(
      (other) =>
        other.split(' ').length === words &&
        isForeignLettered(other) === isForeign &&
        nicknames.has(other) === nicknames.has(key) &&
        hasInitial(other) === hasInitial(key) &&
        keys.includes(other),
    );
  }

  /** Take what users have decided in place of what they had before. */
  decide(decisions: NameDecisions): void {
    for (const key of decisions.namesThatDiffer(this.#decisions))
      for (const bucket of this.#bucketsOf(key)) this.#changed.add(bucket);
    this.#decisions = decisions;
    this.#forgetFound();
    this.#decisionsIn = new Map();
    for (const named of decisions.all)
      for (const bucket of new Set([...named.keys].flatMap((key) => this.#bucketsOf(key))))
        addToList(this.#decisionsIn, bucket, named);
  }

  /** The names whose identity, or whose entity's names, may be others than when this was last asked. */
  takeChanged(): ReadonlySet<string> {
    // Between two questions nobody tells groups from each other by what they are as objects.
    if (this.#groups.size > MOST_GROUPS) this.#groups.clear();
    const names = new Set<string>();
    for (const bucket of this.#changed) {
      for (const key of this.#buckets.of(bucket))
        for (const other of this.#spelledWith(key)) names.add(other);
      for (const named of this.#decisionsIn.get(bucket) ?? [])
        for (const key of this.#entityBy(named).keys) names.add(key);
    }
    this.#changed.clear();
    return names;
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
    const decision = this.decisionOf(key);
    if (!decision) return this.#undecidedOf(key);
    const entity = this.#entityBy(decision);
    return entity.keys.length > 0 ? entity : alone(key);
  }

  /** What the entity that a name belongs to is told from others by. */
  identityOf(key: string): Identity {
    const decision = this.decisionOf(key);
    const { id, names } = decision
      ? { id: idOf(decision), names: this.#namesBy(decision).map(comparedName) }
      : this.#undecidedOf(key);
    const refused = this.entityOf(key).keys.flatMap((own) => this.#decisions.refusedBy(own).map(idOf));
    const not = [...new Set(refused)].filter((other) => other !== id).sort();
    return { id, names, not };
  }

  /** The names that a decision gives its entity, whether or not a document has them. */
  #namesBy(named: NamedDecision): readonly string[] {
    return [...named.keys].filter((key) => this.#decisions.of(key) === named).sort();
  }

  /** The entity of a name that is none of those that users have decided on. */
  #undecidedOf(key: string): FoundEntity {
    const found = this.#foundOf(key);
    const isTaken = found.keys.some((other) => this.#decisions.of(other));
    return isTaken ? alone(key) : found;
  }

  /** The entity without what users have decided. */
  #foundOf(key: string): FoundEntity {
    const own = this.#spelledAs(key);
    const full = this.#fullOf(own) ?? own;
    const letters = this.#lettersOf(full).filter((other) => this.#fullOf(other) === full);
    if (letters.length === 0) return full;
    const keys = [...new Set([full, ...letters].flatMap((group) => group.keys))].sort();
    const reasons = new Map(full.reasons);
    for (const other of letters.flatMap((group) => group.keys)) {
      const isScript = this.#scripts.namesOf(other).length > 0;
      reasons.set(other, isScript ? IN_BRACKETS : SPELLED_OUT);
    }
    return { ...full, keys, reasons };
  }

  /** The one name that letters stand for; letters that are spelled out as letters stand for none. */
  #fullOf(letters: EntityNames): FoundEntity | undefined {
    const full = this.#onlyNameOf(letters);
    return full && !this.#onlyNameOf(full) ? full : undefined;
  }

  #onlyNameOf({ keys: letters }: EntityNames): FoundEntity | undefined {
    const spelled = letters.flatMap((key) => this.#spelledOut.namesOf(key));
    const isPersons = (key: string) => this.#names.get(key)?.isPerson !== false;
    if (spelled.length > 0 && [...letters, ...spelled].some(isPersons)) return undefined;
    const names = [...spelled, ...letters.flatMap((key) => this.#scripts.namesOf(key))];
    if (!names.every((key) => this.#names.has(key))) return undefined;
    const [full, ...others] = new Set(names.map((key) => this.#spelledAs(key)));
    return others.length === 0 && full?.keys !== letters ? full : undefined;
  }

  /** The groups of the letters that a name is spelled out from, each once. */
  #lettersOf({ keys }: EntityNames): readonly FoundEntity[] {
    const letters = keys.flatMap((key) => this.#otherNamesOf(key));
    return [...new Set(letters.filter((key) => this.#names.has(key)).map((key) => this.#spelledAs(key)))];
  }

  /** The names that a name is spelled out as, or stands in brackets behind. */
  #namesOf(key: string): readonly string[] {
    return [...this.#spelledOut.namesOf(key), ...this.#scripts.namesOf(key)];
  }

  /** The letters of a name, and what it is in its own script. */
  #otherNamesOf(key: string): readonly string[] {
    return [...this.#spelledOut.lettersOf(key), ...this.#scripts.lettersOf(key)];
  }

  /** All names that a name may be one with over letters, itself among them, and those over their letters. */
  #spelledWith(key: string): ReadonlySet<string> {
    const found = new Set(this.#spelledAs(key).keys);
    for (let step = 0; step < STEPS_OF_LETTERS; step++)
      for (const own of [...found])
        for (const other of [...this.#namesOf(own), ...this.#otherNamesOf(own)])
          for (const spelling of this.#spelledAs(other).keys) found.add(spelling);
    return found;
  }

  /** The names that a name is one with by its spelling alone. */
  #spelledAs(key: string): FoundEntity {
    const known = this.#names.get(key);
    const found = known && this.#groupsOf(known.bucket).get(key);
    return found ?? alone(key);
  }

  /** The entity of a decision: those of its names that documents have, and what is found to be one with each of them. */
  #entityBy(named: NamedDecision): EntityNames {
    const known = this.#decided.get(named);
    if (known) return known;
    const reasons = new Map<string, Phrase>();
    for (const key of this.#namesBy(named)) {
      if (!this.#names.has(key)) continue;
      reasons.set(key, SAID_SO);
      for (const other of this.#foundOf(key).keys) {
        if (reasons.has(other) || this.decisionOf(other) !== named) continue;
        const why = this.#foundOf(key).reasons.get(other) ?? this.#foundOf(key).reasons.get(key);
        reasons.set(other, why ?? SPELLED_OTHERWISE);
      }
    }
    // None of its names is in a document: asked for again and again, while a long list of them is read.
    const { key, keys } = reasons.size > 0 ? entityNames([...reasons.keys()], SAID_SO) : NOBODY;
    reasons.delete(foldName(named.decision.name));
    const entity = { key, keys, reasons };
    this.#decided.set(named, entity);
    return entity;
  }

  /** What the documents that have a name say that it is: the type that most of them give. */
  typeOf(key: string): EntityType {
    return mostCommonType(this.#names.get(key)?.types ?? NO_TYPES);
  }

  /** The names that a name may be a spelling of, whether or not a document has it. */
  alike(key: string): readonly string[] {
    const people = this.#people.of(this.#personKey(key));
    const others = this.#buckets.of(this.#otherBucket(key));
    const decided = this.#decisions.of(key) ? this.entityOf(key).keys : [];
    return [...people, ...others, ...decided];
  }

  /** Keys of the entities that may be one with that of a name: people of one family name, of whom it is not sure. */
  *mayBeOne(key: string): Generator<string> {
    const own = this.identityOf(key);
    const told = new Set<string>();
    for (const bucket of new Set(this.entityOf(key).keys.map((other) => this.#personBucket(other)))) {
      for (const group of new Set(this.#groupsOf(bucket).values())) {
        // Most of a large family are others beyond doubt, and to know their entities takes longer.
        if (!mayBeOneOf(own.names, group.names) && !group.keys.some((name) => this.#decisions.of(name)))
          continue;
        for (const name of group.keys) {
          const other = this.entityOf(name).key;
          if (told.has(other)) continue;
          told.add(other);
          if (compareIdentities(own, this.identityOf(other)) === 'perhaps') yield other;
        }
      }
    }
  }

  #newName(key: string): KnownName {
    const name = personName(key, this.transliteration);
    const known: KnownName = {
      key,
      name,
      types: new FewEntries(),
      written: new FewEntries(),
      bucket: '',
      isPerson: false,
    };
    this.#names.set(key, known);
    return known;
  }

  /** The parts of a name, whether or not a document has it. */
  #partsOf(key: string): PersonName {
    return this.#names.get(key)?.name ?? personName(key, this.transliteration);
  }

  /** @returns Whether it was filed anew. */
  #file(known: KnownName): boolean {
    const isPerson = mayBePerson(known);
    // Told first, for a document that is edited names much again: how a name is spelled takes longer to find.
    if (known.bucket !== '' && isPerson === known.isPerson) return false;
    this.#unfile(known);
    const bucket = isPerson ? this.#personBucket(known.key) : this.#otherBucket(known.key);
    known.isPerson = isPerson;
    known.bucket = bucket;
    this.#buckets.add(bucket, known.key);
    if (isPerson) this.#people.add(this.#personKey(known.key), known.key);
    this.#regroup(bucket);
    return true;
  }

  #unfile({ key, bucket, isPerson }: KnownName): void {
    this.#buckets.delete(bucket, key);
    if (isPerson) this.#people.delete(this.#personKey(key), key);
    this.#regroup(bucket);
    // Nothing in the bucket leads to them any more.
    for (const other of [...this.#otherNamesOf(key), ...this.#namesOf(key)])
      for (const own of this.#bucketsOf(other)) this.#changed.add(own);
  }

  /** The names of a bucket have changed. */
  #regroup(bucket: string): void {
    this.#changed.add(bucket);
    this.#groups.delete(bucket);
    this.#forgetFound();
  }

  /** A group has changed, or what stands over the groups. */
  #forgetFound(): void {
    this.#decided.clear();
    this.#spellings.clear();
  }

  /** The buckets that a name can be in. */
  #bucketsOf(key: string): readonly string[] {
    return [this.#personBucket(key), this.#otherBucket(key)];
  }

  #personBucket(key: string): string {
    return `${PERSON}${withoutG(this.#partsOf(key).family)}`;
  }

  #personKey(key: string): string {
    return `${this.#personBucket(key)}, ${this.#partsOf(key).form}`;
  }

  #otherBucket(key: string): string {
    const words = wordsOfName(key, this.transliteration);
    return `${OTHER}${words.map((word) => spellingKey(word, this.transliteration)).join(' ')}`;
  }

  #groupsOf(bucket: string): ReadonlyMap<string, FoundEntity> {
    const known = this.#groups.get(bucket);
    if (known) return known;
    const keys = [...this.#buckets.of(bucket)].sort();
    const [first = ''] = keys;
    const groups = bucket.startsWith(PERSON)
      ? groupPeople(
          bucket,
          keys.map((key) => ({
            key,
            name: this.#partsOf(key),
            isDoubted: this.#doubted.has(key),
            called: this.#nicknames.lettersOf(key),
          })),
        )
      : [{ ...entityNames(keys, SPELLED_OTHERWISE), id: bucket, names: [comparedName(first)] }];
    const byKey = new Map(groups.flatMap((group) => group.keys.map((key) => [key, group] as const)));
    this.#groups.set(bucket, byKey);
    return byKey;
  }
}

/** Those of all names together took more memory than the names: 9 MB for 14,000. */
const MOST_GROUPS = 1000;

/** Enough for the names in all documents that are open in an editor. */
const MOST_SPELLINGS = 1000;

const NO_TYPES: ReadEntries<EntityType, number> = new Map();

/** The names of a decision that no document has any of. */
const NOBODY: Pick<EntityNames, 'key' | 'keys'> = { key: '', keys: [] };

/** What letters are one with depends on what they stand for, and on whether that is letters of something itself. */
const STEPS_OF_LETTERS = 2;

function idOf({ id }: NamedDecision): string {
  return `${DECIDED}${id}`;
}

/** A single word may be a family name even where the documents do not say what it is. */
function mayBePerson({ key, types }: KnownName): boolean {
  const type = mostCommonType(types);
  return type === 'person' || (type === 'other' && !key.includes(' '));
}
