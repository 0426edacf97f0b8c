/**
 * From runs of capitals to the entities of one document.
 *
 * A name seen in full explains its short forms: "Tomas Hale" makes "Mr Hale" and "Hale" the same person, as
 * long as no other full name in the document ends alike. Single words that only ever begin sentences are dropped.
 */

import type { Gender, NameWords } from '../languages/language.ts';
import { isCountry, placeNamed } from '../names/gazetteer.ts';
import { genderOfGivenName } from '../names/given-names.ts';
import { isForeignLettered } from '../names/latin-letters.ts';
import { foldName } from '../text/fold-name.ts';
import type { Span } from '../text/span.ts';
import { capitalNames } from './capital-lines.ts';
import type { DocumentEntity, EntityType, Mention, SpelledOut } from './facts.ts';
import type { NameRun } from './name-runs.ts';
import type { Paragraph } from './paragraph.ts';

export interface DocumentEntities {
  readonly entities: readonly DocumentEntity[];
  /** Mentions by name only, sorted by start. */
  readonly mentions: readonly Mention[];
  /** The titles that entities are given, by each of their words. */
  readonly titles: ReadonlyMap<string, readonly EntityTitle[]>;
  /** Starts (document offsets) of the mentions that a preposition governs. */
  readonly oblique: ReadonlySet<number>;
  /** Where the titles right before mentions begin, by the starts of the mentions (document offsets). */
  readonly titleStarts: ReadonlyMap<number, number>;
  /** What honorifics and titles say of each entity; null where they say nothing, or both. */
  readonly genders: readonly Gender[];
  /** Who is said to have an age, in years ("Ada Marsh, 61,"); nobody where two have it. */
  readonly ages: ReadonlyMap<number, number | null>;
  readonly spelledOut: readonly SpelledOut[];
  readonly namesakes: readonly string[];
}

/** A title that an entity is given, in lower case ("russian president"), with what its words are called for short. */
export interface EntityTitle {
  readonly entity: number;
  readonly words: ReadonlySet<string>;
}

/** A run with its place in the document. */
interface PlacedRun {
  readonly run: NameRun;
  readonly place: Span;
  /** The key of the name whose letters it is: "the Ostrow Port Authority (OPA)"; null for any other. */
  readonly lettersOf: string | null;
}

interface Draft {
  readonly key: string;
  readonly runs: PlacedRun[];
}

export function documentEntities(paragraphs: readonly Paragraph[], names: NameWords): DocumentEntities {
  const smallWords = new SmallWords(paragraphs);
  const lines = paragraphs.filter((paragraph) => isCapitalLine(paragraph, names, smallWords));
  const all = placeRuns(lines.length === 0 ? paragraphs : without(paragraphs, lines));
  const drafts = groupRuns(all.filter(({ run }) => run.people === null));
  const entities: DocumentEntity[] = [];
  const mentions: Mention[] = [];
  const titles = new Map<string, EntityTitle[]>();
  const oblique = new Set<number>();
  const titleStarts = new Map<number, number>();
  const genders: Gender[] = [];
  const ages = new Map<number, number | null>();
  const namesakes = namesakesIn(drafts);
  for (const draft of drafts) {
    const type = typeOf(draft);
    const forms = [...new Set(draft.runs.map(({ run }) => run.words.join(' ')))];
    const name = forms.reduce((longest, other) => (other.length > longest.length ? other : longest));
    const entity = entities.length;
    entities.push({
      key: draft.key,
      type: type === 'other' && namesakes.has(draft.key) ? 'person' : type,
      name,
      aliases: forms.filter((other) => other !== name),
      roles: rolesOf(draft),
    });
    genders.push(genderOf(draft));
    for (const { run } of draft.runs)
      if (run.age !== null) ages.set(run.age, (ages.get(run.age) ?? entity) === entity ? entity : null);
    addTitles(titles, entity, draft, names);
    for (const { run, place } of draft.runs) {
      mentions.push({ span: place, form: 'name', entity });
      if (run.oblique) oblique.add(place.start);
      if (run.titleStart !== null) titleStarts.set(place.start, place.start - run.span.from + run.titleStart);
    }
  }
  const places = new PlaceEntities(entities);
  for (const { run, place } of all)
    if (run.people !== null) mentions.push({ span: place, form: 'adjective', entity: places.of(run.people) });
  if (lines.length > 0) addCapitalNames(lines, { names, smallWords, drafts, places }, mentions);
  mentions.sort((a, b) => a.span.start - b.span.start);
  return {
    ...{ entities, mentions, titles, oblique, titleStarts, genders, ages },
    spelledOut: spelledOutIn(all, drafts),
    namesakes: [...namesakes],
  };
}

/** What other documents can read letters by: those that are known from the gazetteer stand for what they do there. */
function spelledOutIn(all: readonly PlacedRun[], drafts: readonly Draft[]): readonly SpelledOut[] {
  const keys = new Set(drafts.map(({ key }) => key));
  const found = new Map<string, SpelledOut>();
  for (const { run, lettersOf } of all) {
    const letters = foldName(run.words[0] ?? '');
    if (lettersOf !== null && keys.has(lettersOf) && run.key === letters)
      found.set(`${letters} ${lettersOf}`, { letters, key: lettersOf });
  }
  return [...found.values()];
}

/** Names of one word that stand for themselves beside a person's full name that ends so ("Mr Marsh" and "Ada Marsh"). */
function namesakesIn(drafts: readonly Draft[]): ReadonlySet<string> {
  const endings = new Set(drafts.flatMap((draft) => (isPerson(draft) ? endingsOf(draft) : [])));
  return new Set(drafts.flatMap(({ key }) => (endings.has(key) && !key.includes(' ') ? [key] : [])));
}

/** The places of a document by their name: "Russian" is spoken of Russia, whether or not the document names it. */
class PlaceEntities {
  readonly #byKey: Map<string, number>;

  /** @param entities Get the places that the document does not name. */
  constructor(private readonly entities: DocumentEntity[]) {
    this.#byKey = new Map(entities.map(({ key }, index) => [key, index]));
  }

  of(name: string): number {
    const key = foldName(name);
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const entity = this.entities.push({ key, type: 'place', name, aliases: [], roles: [] }) - 1;
    this.#byKey.set(key, entity);
    return entity;
  }
}

/** The words that a document has in small letters; looked for when they are first asked for. */
class SmallWords {
  #words: ReadonlySet<string> | undefined;

  constructor(private readonly paragraphs: readonly Paragraph[]) {}

  has(lower: string): boolean {
    this.#words ??= new Set(
      this.paragraphs.flatMap(({ text }) => text.match(/(?<![\p{L}'’-])\p{Ll}[\p{L}'’-]*/gu) ?? []),
    );
    return this.#words.has(lower);
  }
}

/** Whether capitals show nothing in a paragraph. One in title case is a headline when other words than names have capitals. */
function isCapitalLine({ text, facts }: Paragraph, names: NameWords, smallWords: SmallWords): boolean {
  if (facts.capitals !== 'words') return facts.capitals === 'letters';
  return facts.syntax.words.slice(1).some(({ from, to }) => {
    const word = text.slice(from, to);
    const lower = word.toLowerCase();
    return /^\p{Lu}\p{Ll}/u.test(word) && (names.noNames.has(lower) || smallWords.has(lower));
  });
}

function without(paragraphs: readonly Paragraph[], lines: readonly Paragraph[]): readonly Paragraph[] {
  const gone = new Set(lines);
  return paragraphs.filter((paragraph) => !gone.has(paragraph));
}

/** What the names in lines of capitals are told by. */
interface KnownNames {
  readonly names: NameWords;
  readonly smallWords: SmallWords;
  readonly drafts: readonly Draft[];
  readonly places: PlaceEntities;
}

/** What stands in lines of capitals, as far as the document knows it elsewhere, or it is a known place. */
function addCapitalNames(
  lines: readonly Paragraph[],
  { names, smallWords, drafts, places }: KnownNames,
  mentions: Mention[],
): void {
  const byKey = new Map<string, number>();
  for (const [entity, { key, runs }] of drafts.entries())
    for (const own of [key, ...runs.map(({ run }) => run.key)]) if (!byKey.has(own)) byKey.set(own, entity);
  // "MARSH LEAVES" of Ada Marsh, where no other name ends so.
  const last = new Map<string, number | null>();
  for (const [entity, draft] of drafts.entries()) {
    const [ending = draft.key] = endingsOf(draft);
    last.set(ending, last.has(ending) ? null : entity);
  }
  for (const [ending, entity] of last) if (entity !== null && !byKey.has(ending)) byKey.set(ending, entity);
  const isNamed = (own: string) => byKey.has(own);
  const isWord = (lower: string) => smallWords.has(lower);
  for (const { span, key, place, people } of capitalNames(lines, names, isNamed, isWord)) {
    const entity = place === null ? (byKey.get(key) as number) : places.of(place);
    mentions.push({ span, form: people ? 'adjective' : 'name', entity });
  }
}

/** Document spans of what an entity is said to be. */
function rolesOf({ runs }: Draft): readonly Span[] {
  return runs
    .flatMap(({ run, place }) => {
      const base = place.start - run.span.from;
      return run.roles.map(({ from, to }) => ({ start: base + from, end: base + to }));
    })
    .sort((a, b) => a.start - b.start);
}

function genderOf({ runs }: Draft): Gender {
  const found = new Set(runs.flatMap(({ run }) => run.gender ?? []));
  const [gender = null] = found;
  return found.size === 1 ? gender : null;
}

function addTitles(
  titles: Map<string, EntityTitle[]>,
  entity: number,
  { runs }: Draft,
  { shortOffices }: NameWords,
): void {
  const written = new Set<string>();
  for (const { run } of runs) for (const title of [run.title, run.apposition]) if (title) written.add(title);
  for (const title of written) {
    const words = new Set(title.split(' ').flatMap((word) => [word, shortOffices.get(word) ?? word]));
    for (const word of words) {
      const known = titles.get(word);
      if (known) known.push({ entity, words });
      else titles.set(word, [{ entity, words }]);
    }
  }
}

function placeRuns(paragraphs: readonly Paragraph[]): readonly PlacedRun[] {
  return paragraphs.flatMap(({ base, text, facts }) =>
    facts.names.map((run, index) => {
      const before = facts.names[index - 1];
      const lettersOf = before && isLettersOf(text, run, before) ? before.key : null;
      return { run, place: { start: base + run.span.from, end: base + run.span.to }, lettersOf };
    }),
  );
}

/** Whether a name in brackets has the first letters of the one before it, in their order. */
function isLettersOf(text: string, { span, words }: NameRun, full: NameRun): boolean {
  const [letters = ''] = words;
  const inBrackets = text.slice(full.span.to, span.from) === ' (' && text[span.to] === ')';
  if (!inBrackets || words.length > 1 || full.words.length < 2 || !/^\p{Lu}{2,6}$/u.test(letters))
    return false;
  const firsts = full.words.map((word) => word.charAt(0).toUpperCase()).join('');
  let at = -1;
  return [...letters].every((letter) => {
    at = firsts.indexOf(letter, at + 1);
    return at >= 0;
  });
}

/** Full names first; then each short name goes to the one full name that ends in it, if there is just one. */
function groupRuns(found: readonly PlacedRun[]): readonly Draft[] {
  const placed = withoutLeads(found);
  const drafts = new Map<string, Draft>();
  const byEnding = new Map<string, Set<Draft>>();
  for (const own of placed) {
    const { run } = own;
    if (run.words.length < 2) continue;
    const known = drafts.get(run.key);
    if (known) {
      known.runs.push(own);
      continue;
    }
    const draft = { key: run.key, runs: [own] };
    drafts.set(run.key, draft);
    for (const ending of endingsOf(draft)) {
      const list = byEnding.get(ending);
      if (list) list.add(draft);
      else byEnding.set(ending, new Set([draft]));
    }
  }
  mergeEndings(drafts, byEnding);
  addSingleWords(placed, drafts, byEnding);
  return [...drafts.values()].sort((a, b) => (a.runs[0]?.place.start ?? 0) - (b.runs[0]?.place.start ?? 0));
}

/**
 * "Rival Peter Holt" is Peter Holt where the document has "Peter Holt" alone: a capital before a first name may be that
 * of a headline, of the beginning of a sentence, or of a word for a people or an office.
 */
function withoutLeads(placed: readonly PlacedRun[]): readonly PlacedRun[] {
  const full = new Set(placed.flatMap(({ run }) => (run.given ? [run.key] : [])));
  return placed.map((own) => {
    const { run, place } = own;
    const { words, span } = run;
    if (words.length < 3 || run.given || run.organisation || run.event || run.landmark) return own;
    // "Marsh & Peter Holt" are two.
    if (words.join(' ').length !== place.end - place.start) return own;
    for (let lead = 1; lead <= words.length - 2; lead++) {
      const key = foldName(words.slice(lead).join(' '));
      if (!full.has(key)) continue;
      const cut = words.slice(0, lead).join(' ').length + 1;
      return {
        ...own,
        run: { ...run, words: words.slice(lead), key, given: true, span: { ...span, from: span.from + cut } },
        place: { ...place, start: place.start + cut },
      };
    }
    return own;
  });
}

/** "van der Beek" joins "Ida van der Beek". */
function mergeEndings(drafts: Map<string, Draft>, byEnding: ReadonlyMap<string, Set<Draft>>): void {
  for (const draft of [...drafts.values()]) {
    const full = onlyOne(byEnding.get(draft.key));
    if (!full || isOrganisation(full) || !drafts.has(full.key)) continue;
    for (const own of draft.runs) full.runs.push(own);
    drafts.delete(draft.key);
    for (const ending of endingsOf(draft)) byEnding.get(ending)?.delete(draft);
  }
}

/**
 * A single word is the short form of a full name, or a name of its own when not only its position makes it one.
 *
 * News introduces people by their full name; one who is introduced by a title and a family name ("President Marsh")
 * is not the namesake who is named in full further down ("Ada Marsh").
 */
function addSingleWords(
  placed: readonly PlacedRun[],
  drafts: Map<string, Draft>,
  byEnding: ReadonlyMap<string, ReadonlySet<Draft>>,
): void {
  const byFirst = byFirstWord(drafts);
  const believed = new Set<string>();
  const introduced = new Map<string, number>();
  for (const { run, place } of placed) {
    if (!run.unproven || run.honorific || run.title !== '' || run.place !== null) believed.add(run.key);
    if (run.words.length === 1 && run.title !== '' && !introduced.has(run.key))
      introduced.set(run.key, place.start);
  }
  const spelledOut = new Map(
    placed.flatMap(({ run, lettersOf }) => (lettersOf ? [[run.key, lettersOf]] : [])),
  );
  const people = new NamesakesOfPeople(placed, byEnding);
  // A city of which somebody plays for "Real" is the city, as long as something is said to be in it.
  const cities = new Set(placed.flatMap(({ run }) => (run.place !== null && run.located ? [run.key] : [])));
  for (const own of placed) {
    const { key, words, place: city, located } = own.run;
    if (words.length > 1) continue;
    const letters = drafts.get(spelledOut.get(key) ?? '');
    if (letters) {
      letters.runs.push(own);
      continue;
    }
    const meant = people.meant(own.run);
    const isCity =
      meant && city !== null && (located || (cities.has(key) && !isPerson({ runs: meant.runs.slice(0, 1) })));
    const full = isCity ? undefined : meant;
    const namesake = (introduced.get(key) ?? Number.POSITIVE_INFINITY) < (full?.runs[0]?.place.start ?? 0);
    const draft = namesake ? drafts.get(key) : (full ?? drafts.get(key) ?? firstOf(own, byFirst));
    if (draft) draft.runs.push(own);
    else if (believed.has(key)) drafts.set(key, { key, runs: [own] });
  }
}

/** Whom a name of one word is short for, told by "Mr" and "Mrs" too: a husband is not his wife. */
class NamesakesOfPeople {
  readonly #genders = new Map<Draft, Gender>();
  /** Names that an honorific shows to be somebody's who is not named in full. */
  readonly #contested: ReadonlySet<string>;
  /** Answers by gender and name, for a document can have a thousand of one family. */
  readonly #known = new Map<string, Draft | undefined>();

  constructor(
    placed: readonly PlacedRun[],
    private readonly byEnding: ReadonlyMap<string, ReadonlySet<Draft>>,
  ) {
    for (const drafts of byEnding.values())
      for (const draft of drafts) if (!this.#genders.has(draft)) this.#genders.set(draft, genderOf(draft));
    this.#contested = new Set(
      placed.flatMap(({ run }) => {
        if (run.words.length > 1 || run.gender === null) return [];
        const full = onlyOne(this.byEnding.get(run.key));
        return full && this.#isOther(full, run.gender) ? [run.key] : [];
      }),
    );
  }

  meant({ key, gender }: NameRun): Draft | undefined {
    if (gender === null) return this.#contested.has(key) ? undefined : onlyOne(this.byEnding.get(key));
    const asked = `${gender} ${key}`;
    if (this.#known.has(asked)) return this.#known.get(asked);
    const drafts = [...(this.byEnding.get(key) ?? [])].filter((draft) => !this.#isOther(draft, gender));
    const only = onlyOne(new Set(drafts));
    this.#known.set(asked, only);
    return only;
  }

  #isOther(draft: Draft, gender: Gender): boolean {
    const own = this.#genders.get(draft) ?? null;
    return own !== null && own !== gender;
  }
}

/** The full names of people, by their first word. */
function byFirstWord(drafts: ReadonlyMap<string, Draft>): ReadonlyMap<string, ReadonlySet<Draft>> {
  const found = new Map<string, Set<Draft>>();
  for (const draft of drafts.values()) {
    const { run } = draft.runs[0] as PlacedRun;
    if (!isPerson({ runs: draft.runs.slice(0, 1) }) || run.words.length > MOST_WORDS) continue;
    const first = foldName(run.words[0] ?? '');
    const list = found.get(first);
    if (list) list.add(draft);
    else found.set(first, new Set([draft]));
  }
  return found;
}

/** "Xi" of "Xi Jinping", "Hillary" of "Hillary Hale", further down; a country that is a first name too stays one. */
function firstOf(
  { run, place }: PlacedRun,
  byFirst: ReadonlyMap<string, ReadonlySet<Draft>>,
): Draft | undefined {
  const key = foldName(run.words[0] ?? '');
  const draft = onlyOne(byFirst.get(key) ?? new Set());
  if (!draft || run.located || (draft.runs[0]?.place.start ?? 0) > place.start) return undefined;
  return isCountry(key) ? undefined : draft;
}

/** Short forms have this many words at most ("van der Beek"); what goes on for longer is a headline. */
const MOST_WORDS = 5;

/** The shorter names that a full name ends in, the shortest first; "Assad" of "al-Assad" is one. */
function endingsOf({ key, runs }: Draft): readonly string[] {
  if (runs[0]?.run.undivided) return [];
  const words = key.split(' ');
  const shorter = Math.min(words.length - 1, MOST_WORDS);
  const endings = Array.from({ length: shorter }, (_, index) => words.slice(words.length - 1 - index));
  const [last = ''] = words.slice(-1);
  const family = /^(?:al|el)-(.+)$/.exec(last)?.[1];
  return [...(family === undefined ? [] : [family]), ...endings.map((ending) => ending.join(' '))];
}

/** Whether a first name or a title shows a person. */
function isPerson({ runs }: Pick<Draft, 'runs'>): boolean {
  return runs.some(({ run }) => run.given || run.honorific || run.title !== '');
}

function onlyOne(drafts: ReadonlySet<Draft> | undefined): Draft | undefined {
  if (drafts?.size !== 1) return undefined;
  const [only] = drafts;
  return only;
}

function typeOf({ runs }: Draft): EntityType {
  if (runs.some(({ run }) => run.honorific)) return 'person';
  if (runs.some(({ run }) => run.event)) return 'event';
  if (runs.some(({ run }) => run.landmark)) return 'place';
  if (isOrganisation({ runs }) && runs.every(({ run }) => run.place === null)) return 'organization';
  const titled = runs.filter(({ run }) => run.title !== '').length;
  if (runs.every(({ run }) => run.place !== null)) return titled * 2 > runs.length ? 'person' : 'place';
  if (titled > 0) return 'person';
  const words = runs.reduce((most, { run }) => Math.max(most, run.words.length), 0);
  const shortened = words > 1 && runs.some(({ run }) => run.words.length === 1);
  const located = runs.filter(({ run }) => run.located).length;
  const given = runs.filter(({ run }) => run.given);
  if (given.filter(({ run }) => run.located).length * 2 < given.length) return 'person';
  if (shortened && located * 4 < runs.length) return 'person';
  if (runs.some(({ run }) => run.medium)) return 'organization';
  if (located * 2 >= runs.length && located > 0) return 'place';
  return guessedType(runs);
}

/** What a name looks like that nothing shows to be anything: two plain words are mostly a person's. */
function guessedType(runs: readonly PlacedRun[]): EntityType {
  const longest = runs.reduce((most, own) => (own.run.words.length > most.run.words.length ? own : most)).run;
  const { words } = longest;
  const [first = '', last = ''] = [words[0], words.at(-1)];
  // In other letters a word alone is as often a place ("Ελλάδα"), and an adjective begins the name of a body.
  if (isForeignLettered(first) && (words.length === 1 || CYRILLIC_ADJECTIVE.test(first))) return 'other';
  if (words.length === 1) return genderOfGivenName(foldName(first)) === undefined ? 'other' : 'person';
  if (placeNamed(foldName(first)) !== undefined) return 'organization';
  const plain = words.every((word) => /^\p{Lu}[\p{Ll}\p{M}'’]+(?:-\p{L}\p{Ll}+)?$/u.test(word));
  return plain && words.length < 3 && genderOfGivenName(foldName(last)) === undefined ? 'person' : 'other';
}

/** Endings of adjectives in Russian and Ukrainian; first names that end so are in the list. */
const CYRILLIC_ADJECTIVE = /(?:[ая]я|[оеиы]е|[иыі]й|[сц]ьк[аеі])$/u;

/** Capitals alone ("HALE") show a body only where no longer name goes with them. */
function isOrganisation({ runs }: Pick<Draft, 'runs'>): boolean {
  const isShortened = runs.some(({ run }) => run.words.length > 1);
  return runs.some(({ run }) => run.organisation && (run.words.length > 1 || !isShortened));
}
