/**
 * From runs of capitals to the entities of one document, with what it says of each.
 */

import type { Gender, NameWords } from '../languages/language.ts';
import { fitted } from '../text/fitted.ts';
import { foldName } from '../text/fold-name.ts';
import type { Span } from '../text/span.ts';
import { capitalNames } from './capital-lines.ts';
import type { DocumentEntity, Mention, SpelledOut } from './facts.ts';
import { type Draft, endingsOf, genderOf, groupRuns, isPerson, type PlacedRun } from './group-names.ts';
import type { NameRun } from './name-runs.ts';
import { typeOf } from './name-type.ts';
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
    const [name = '', ...aliases] = namesOf(draft);
    const entity = entities.length;
    entities.push({
      key: draft.key,
      type: type === 'other' && namesakes.has(draft.key) ? 'person' : type,
      name,
      aliases: fitted(aliases),
      roles: fitted(rolesOf(draft)),
    });
    genders.push(genderOf(draft));
    for (const { run } of draft.runs)
      if (run.age !== null) ages.set(run.age, (ages.get(run.age) ?? entity) === entity ? entity : null);
    addTitles(titles, entity, draft, names);
    for (const { run, place } of draft.runs) {
      mentions.push({ span: place, form: 'name', entity });
      if (run.ownScript) {
        const { from, to } = run.ownScript;
        const base = place.start - run.span.from;
        mentions.push({ span: { start: base + from, end: base + to }, form: 'name', entity });
      }
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

/** All names that a document gives an entity, the fullest first; what somebody is called is never that. */
function namesOf({ runs }: Draft): readonly string[] {
  const names = new Set<string>();
  const others = new Set<string>();
  for (const { run } of runs) {
    names.add(run.words.join(' '));
    if (run.called !== null) others.add(run.called);
    if (run.ownScript) others.add(run.ownScript.written);
  }
  let [fullest = ''] = names;
  for (const name of names)
    if (!others.has(name) && (name.length > fullest.length || others.has(fullest))) fullest = name;
  if (names.size === 1 && others.size === 0) return [fullest];
  return [...new Set([fullest, ...names, ...others])];
}

/**
 * What other documents can read letters, nicknames and names in other scripts by. Letters that are known from the gazetteer stand
 * for what they do there.
 */
function spelledOutIn(all: readonly PlacedRun[], drafts: readonly Draft[]): readonly SpelledOut[] {
  const keys = new Set(drafts.map(({ key }) => key));
  const found = new Map<string, SpelledOut>();
  const add = (how: SpelledOut['how'], letters: string, key: string): void => {
    found.set(`${how} ${letters} ${key}`, { how, letters, key });
  };
  for (const { run, lettersOf } of all) {
    const letters = foldName(run.words[0] ?? '');
    if (lettersOf !== null && run.key === letters && keys.has(lettersOf)) add('letters', letters, lettersOf);
  }
  for (const { key, runs } of drafts)
    for (const { run } of runs) {
      if (run.called !== null) add('nickname', foldName(run.called), key);
      if (run.ownScript) add('script', foldName(run.ownScript.written), key);
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
