/**
 * Which runs of capitals in a document name one entity.
 *
 * A name seen in full explains its short forms: "Tomas Hale" makes "Mr Hale" and "Hale" the same person, as long as no
 * other full name in the document ends alike, and "Mr" does not show another. Single words that only ever begin sentences
 * are dropped.
 */
import type { Gender } from '../languages/language.ts';
import { isCountry } from '../names/gazetteer.ts';
import { foldName } from '../text/fold-name.ts';
import type { Span } from '../text/span.ts';
import type { NameRun } from './name-runs.ts';

/** A run with its place in the document. */
export interface PlacedRun {
  readonly run: NameRun;
  readonly place: Span;
  /** The key of the name whose letters it is: "the Ostrow Port Authority (OPA)"; null for any other. */
  readonly lettersOf: string | null;
}

/** The runs that name one entity of a document. */
export interface Draft {
  readonly key: string;
  readonly runs: PlacedRun[];
}

/** Full names first; then each short name goes to the one full name that ends in it, if there is just one. */
export function groupRuns(found: readonly PlacedRun[]): readonly Draft[] {
  const placed = withoutNicknames(withoutLeads(found));
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
    for (let lead = Math.max(1, words.length - MOST_WORDS); lead <= words.length - 2; lead++) {
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

/** "Bob Hale" is Robert Hale where a document has Robert “Bob” Hale, and nobody else who is called so. */
function withoutNicknames(placed: readonly PlacedRun[]): readonly PlacedRun[] {
  const called = new Map<string, string | null>();
  for (const { run } of placed) {
    if (run.called === null) continue;
    const key = foldName(run.called);
    called.set(key, (called.get(key) ?? run.key) === run.key ? run.key : null);
  }
  if (called.size === 0) return placed;
  return placed.map((own) => {
    const key = called.get(own.run.key) ?? null;
    return key === null ? own : { ...own, run: { ...own.run, key } };
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

/** The full names of people, by their first word, and by that of what they are called. */
function byFirstWord(drafts: ReadonlyMap<string, Draft>): ReadonlyMap<string, ReadonlySet<Draft>> {
  const found = new Map<string, Set<Draft>>();
  for (const draft of drafts.values()) {
    const { run } = draft.runs[0] as PlacedRun;
    if (!isPerson({ runs: draft.runs.slice(0, 1) }) || run.words.length > MOST_WORDS) continue;
    const firsts = new Set([foldName(run.words[0] ?? '')]);
    for (const { run: own } of draft.runs)
      if (own.called !== null)
        for (const name of [own.words[0], own.called.split(' ')[0]]) firsts.add(foldName(name ?? ''));
    for (const first of firsts) {
      const list = found.get(first);
      if (list) list.add(draft);
      else found.set(first, new Set([draft]));
    }
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
export function endingsOf({ key, runs }: Draft): readonly string[] {
  if (runs[0]?.run.undivided) return [];
  const words = key.split(' ');
  const shorter = Math.min(words.length - 1, MOST_WORDS);
  const endings = Array.from({ length: shorter }, (_, index) => words.slice(words.length - 1 - index));
  const [last = ''] = words.slice(-1);
  const family = /^(?:al|el)-(.+)$/.exec(last)?.[1];
  return [...(family === undefined ? [] : [family]), ...endings.map((ending) => ending.join(' '))];
}

/** Whether a first name or a title shows a person. */
export function isPerson({ runs }: Pick<Draft, 'runs'>): boolean {
  return runs.some(({ run }) => run.given || run.honorific || run.title !== '');
}

function onlyOne(drafts: ReadonlySet<Draft> | undefined): Draft | undefined {
  if (drafts?.size !== 1) return undefined;
  const [only] = drafts;
  return only;
}

/** Capitals alone ("HALE") show a body only where no longer name goes with them. */
export function isOrganisation({ runs }: Pick<Draft, 'runs'>): boolean {
  const isShortened = runs.some(({ run }) => run.words.length > 1);
  return runs.some(({ run }) => run.organisation && (run.words.length > 1 || !isShortened));
}

/** What honorifics, titles and first names show; null where they show nothing, or both. */
export function genderOf({ runs }: Draft): Gender {
  const found = new Set(runs.flatMap(({ run }) => run.gender ?? []));
  const [gender = null] = found;
  return found.size === 1 ? gender : null;
}
