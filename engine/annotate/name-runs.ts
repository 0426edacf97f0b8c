/**
 * Runs of capitalised words in one paragraph that may be names, with the titles before them.
 *
 * A capital at the beginning of a sentence proves nothing, so such a run says so and is believed only when the
 * document has more evidence. Titles, honorifics, possessives and punctuation are never part of a run.
 */

import type { Gender, NameWords } from '../languages/language.ts';
import { bodyNamed, placeNamed, placeOfPeople } from '../names/gazetteer.ts';
import { genderOfGivenName } from '../names/given-names.ts';
import { isForeignLettered } from '../names/latin-letters.ts';
import { isMedium } from '../names/media.ts';
import type { ParagraphSyntax } from '../syntax/parse-paragraph.ts';
import { foldName } from '../text/fold-name.ts';
import type { LocalSpan } from '../text/span.ts';

export interface NameRun {
  readonly span: LocalSpan;
  /** Its words as written, the last one without its possessive. */
  readonly words: readonly string[];
  /** The words folded and joined. */
  readonly key: string;
  /** True when the first word may be a capital only because it begins a sentence or a title ("Foreign Minister"). */
  readonly unproven: boolean;
  /** "Mr", "Dr": proof of a person. */
  readonly honorific: boolean;
  /** What the honorific or title says of the person, else the first name of a full name. */
  readonly gender: Gender;
  /** Whether it is a full name that begins with a first name. */
  readonly given: boolean;
  /** The place whose people, or what is theirs, it names ("Russian"): a word of its own and no name; else null. */
  readonly people: string | null;
  /** The place of the gazetteer that it names, as it is called there; else null. */
  readonly place: string | null;
  /** Whether its last word is that of a part of the earth, or of a building ("Sea", "Palace"). */
  readonly landmark: boolean;
  /** Whether its last word is that of an event ("Cup", "War"). */
  readonly event: boolean;
  /** The title before the name in lower case ("russian president"), or ''. */
  readonly title: string;
  /** Where it stands what the person is: the title without honorifics, and the apposition. */
  readonly roles: readonly LocalSpan[];
  /** The title in the apposition beside the name ("Ada Marsh, the harbour master,") in lower case, or ''. */
  readonly apposition: string;
  /** The age between commas after the name, in years, or null. */
  readonly age: number | null;
  /** Whether the word before the run and its title shows a place ("in", "near"). */
  readonly located: boolean;
  /** Whether a preposition stands before the run and its title: it is no subject. */
  readonly oblique: boolean;
  /** Whether its last word is that of an organisation ("council"), or it is an abbreviation in capitals. */
  readonly organisation: boolean;
  /** Whether a word for a newspaper, an agency or the like stands right beside it. */
  readonly medium: boolean;
}

interface Word {
  readonly text: string;
  readonly lower: string;
  /** The word folded; undefined before it is asked for. */
  key: string | undefined;
  readonly from: number;
  readonly to: number;
  readonly startsSentence: boolean;
}

/**
 * @param common Where words begin whose capital is that of any noun (paragraph offsets).
 * @returns Runs in order, with paragraph offsets. A paragraph in capitals shows nothing and has none.
 */
export function nameRuns(
  text: string,
  syntax: ParagraphSyntax,
  names: NameWords,
  common: ReadonlySet<number>,
): readonly NameRun[] {
  if (!/\p{Ll}/u.test(text)) return [];
  const words = new WordRow(text, syntax, names, common);
  const runs: NameRun[] = [];
  for (let at = 0; at < words.length; ) {
    if (words.isPlainLower(at) || !words.beginsName(at)) {
      at++;
      continue;
    }
    const end = endOfRun(text, words, at);
    const name = peopleEnd(words, at, end);
    if (name > at) addPeople(words, at, name, runs);
    for (const part of partsOfRun(words, name, end))
      splitAtTitles(words, { lead: name > at ? at : part.from, ...part }, runs);
    at = end;
  }
  return runs;
}

/** A paragraph's words, looked at only where a name may be: most words begin with a small letter. */
class WordRow {
  readonly length: number;
  readonly #known: (Word | undefined)[] = [];
  readonly #starts: ReadonlySet<number>;

  constructor(
    private readonly text: string,
    private readonly syntax: ParagraphSyntax,
    readonly names: NameWords,
    private readonly common: ReadonlySet<number>,
  ) {
    this.length = syntax.words.length;
    this.#starts = new Set(syntax.sentenceStarts);
  }

  /** Whether a word begins with an unaccented small letter, told without making the word. */
  isPlainLower(index: number): boolean {
    const unit = this.text.charCodeAt(this.syntax.words.at(index)?.from ?? 0);
    return unit >= 97 && unit <= 122;
  }

  at(index: number): Word | undefined {
    const span = this.syntax.words[index];
    if (!span) return undefined;
    this.#known[index] ??= this.#make(index, span);
    return this.#known[index];
  }

  /** What stands between a word and the one before it. */
  gapBefore(index: number): string {
    const before = this.syntax.words[index - 1];
    const word = this.syntax.words[index];
    return before && word ? this.text.slice(before.to, word.from) : '';
  }

  /** Whether a word has the ending of an owner: "president’s". */
  isOwner(index: number): boolean {
    return this.at(index)?.to !== this.syntax.words[index]?.to;
  }

  beginsName(index: number): boolean {
    const word = this.at(index);
    return (
      word !== undefined &&
      /^\p{Lu}/u.test(word.text) &&
      !this.common.has(word.from) &&
      !this.names.noNames.has(word.lower) &&
      !this.names.calendar.has(word.lower) &&
      !/['’]/.test(word.text.slice(1, -2))
    );
  }

  #make(index: number, { from, to }: LocalSpan): Word {
    const written = this.text.slice(from, to).replace(/['’]s?$/, '');
    const startsSentence =
      index === 0 ||
      this.#starts.has(from) ||
      /[“"‘(:]\s*$/.test(this.text.slice(Math.max(0, from - 2), from)) ||
      // «Мы готовы», but not the name of a firm, which stands in marks by itself.
      (/[«„]/.test(this.text[from - 1] ?? '') &&
        !/[»“”]/.test(this.text[to] ?? '') &&
        isForeignLettered(written));
    const lower = written.toLowerCase();
    return { text: written, lower, key: undefined, from, to: from + written.length, startsSentence };
  }
}

/** Index after the last word that belongs to the run: capitals parted by one space, particles between them. */
function endOfRun(text: string, words: WordRow, from: number): number {
  let end = from + 1;
  let hasFor = false;
  while (end < words.length) {
    const gap = text.slice((words.at(end - 1) as Word).to, (words.at(end) as Word).from);
    const afterInitial = /^\. ?$/.test(gap) && isAbbreviated(words, end - 1);
    if (gap !== ' ' && !afterInitial && gap !== ' & ') break;
    if (words.beginsName(end)) {
      end++;
      continue;
    }
    const body = bodyEnd(text, words, end, hasFor);
    hasFor ||= body > end && words.at(end)?.text === 'for';
    const after = body > end ? body : particlesEnd(text, words, end);
    if (after === end) break;
    end = after + 1;
  }
  return end;
}

/**
 * Index of the capitalised word after "of" or "of the" in the name of a body or an event ("Bank of the North"), and
 * after "for" in that of a body ("Office for the Care of Harbours"); people move "from Ostrow United for Lima".
 *
 * @param hasFor Whether there is a "for" in the name already.
 */
function bodyEnd(text: string, words: WordRow, end: number, hasFor: boolean): number {
  const { text: between } = words.at(end) as Word;
  const isFor = between === 'for' && words.names.organisations.has(words.at(end - 1)?.lower ?? '');
  const isOf = between === 'of' && (isBody(words, end) || hasFor);
  if (!isFor && !isOf) return end;
  const next = words.names.determiners.has(words.at(end + 1)?.text ?? '') ? end + 2 : end + 1;
  const touching = text[(words.at(end) as Word).to] === ' ' && words.gapBefore(next) === ' ';
  if (!touching || words.at(next) === undefined || !words.beginsName(next)) return end;
  const key = keyOf(words, next, next + 1);
  return isFor && (placeNamed(key) ?? genderOfGivenName(key)) !== undefined ? end : next;
}

/** Index of the capitalised word after one to three particles at `from`, or `from` where there is none. */
function particlesEnd(text: string, words: WordRow, from: number): number {
  let at = from;
  while (
    at - from < 3 &&
    words.names.particles.has(words.at(at)?.text ?? '') &&
    text[(words.at(at) as Word).to] === ' '
  )
    at++;
  return at > from && words.beginsName(at) ? at : from;
}

function isAbbreviated(words: WordRow, at: number): boolean {
  const { text, lower } = words.at(at) as Word;
  return text.length === 1 || words.names.honorifics.has(lower) || words.names.roles.has(lower);
}

/**
 * The names that a run of capitals is, one after the other. In Cyrillic and Greek letters no word before a name is known:
 * there a capital at the beginning of a sentence is not believed but for a first name, an initial or letters ("Вчера |
 * Марш"), and a first name with a word after it begins a name of its own ("президент Сорвинии | Адам Марш").
 */
function partsOfRun(words: WordRow, from: number, to: number): readonly WordRange[] {
  const first = words.at(from);
  if (from >= to || !first || !isForeignLettered(first.text)) return from < to ? [{ from, to }] : [];
  const isFirstName = (at: number) => genderOfGivenName(foldName(words.at(at)?.text ?? '')) !== undefined;
  const isInitial = /^\p{Lu}$/u.test(first.text) && words.gapBefore(from + 1).startsWith('.');
  const isBelieved =
    !first.startsSentence || to - from === 1 || isInitial || /^\p{Lu}{2,}$/u.test(first.text);
  let start = isBelieved || isFirstName(from) ? from : from + 1;
  while (start < to && !words.beginsName(start)) start++;
  if (start >= to) return [];
  const parts = [{ from: start, to }];
  if (isInitial || isFirstName(start)) return parts;
  for (let at = start + 1; at < to - 1; at++)
    if (isFirstName(at))
      return [
        { from: start, to: at },
        { from: at, to },
      ];
  return parts;
}

/** Names of peoples have this many words at most ("South African"). */
const LONGEST_PEOPLE = 2;

/**
 * Index after the name of a people that a run begins with: "Russian" of "Russian President Ada Marsh"; `from` where
 * there is none, or where it belongs to a body or an event ("British Medical Association", "French Open").
 */
function peopleEnd(words: WordRow, from: number, to: number): number {
  for (let end = Math.min(from + LONGEST_PEOPLE, to); end > from; end--) {
    if (placeOfPeople(keyOf(words, from, end)) === undefined) continue;
    return end < to && isBody(words, to) ? from : end;
  }
  return from;
}

function isBody(words: WordRow, to: number): boolean {
  const { lower } = words.at(to - 1) as Word;
  return words.names.events.has(lower) || words.names.organisations.has(lower);
}

function addPeople(words: WordRow, from: number, to: number, runs: NameRun[]): void {
  const people = placeOfPeople(keyOf(words, from, to));
  if (people === undefined) return;
  runs.push({
    ...runOf(words, { from, to, honorific: false, title: null, inTitle: false }),
    people,
    place: null,
  });
}

/** The words of a range folded and joined. */
function keyOf(words: WordRow, from: number, to: number): string {
  let key = foldedWord(words, from);
  for (let at = from + 1; at < to; at++) key += ` ${foldedWord(words, at)}`;
  return key;
}

function foldedWord(words: WordRow, at: number): string {
  const word = words.at(at) as Word;
  word.key ??= foldName(word.text);
  return word.key;
}

/** A run of capitals: its name, and the name of a people before it, which may belong to a title. Word indices. */
interface Row {
  readonly lead: number;
  readonly from: number;
  readonly to: number;
}

/** "Harbour Council President Rúben Águas" is the name of a body, a title, and the name of a person. */
function splitAtTitles(words: WordRow, { lead, from, to }: Row, runs: NameRun[]): void {
  let start = from;
  let honorific = false;
  let titled = lead;
  for (let at = from; at < to; at++) {
    const { lower } = words.at(at) as Word;
    const isHonorific = words.names.honorifics.has(lower);
    // "General Assembly", "Justice Department": a body, and no title.
    const ofBody = at === to - 2 && words.names.organisations.has(words.at(to - 1)?.lower ?? '');
    if (!isHonorific && !(words.names.roles.has(lower) && at < to - 1 && !ofBody)) continue;
    const nextIsTitle = words.names.roles.has(words.at(at + 1)?.lower ?? '');
    if (start < at && !titleWord(words, start, at)) {
      const found = { from: start, to: at, honorific: false, title: titleBefore(words, start) };
      addRun(words, { ...found, inTitle: at - start === 1 }, runs);
    }
    if (!nextIsTitle || isHonorific) titled = Math.min(titled, start === from ? lead : start);
    honorific ||= isHonorific;
    start = at + 1;
  }
  if (start >= to) return;
  const title = start > from ? { from: titleStart(words, titled), to: start } : titleBefore(words, start);
  addRun(words, { from: start, to, honorific, title, inTitle: false }, runs);
}

/** A single adjective before a title ("Sorvinian President") is part of the title, not a name of its own. */
function titleWord(words: WordRow, start: number, at: number): boolean {
  return at - start === 1 && words.names.nationality.test((words.at(start) as Word).lower);
}

/** Half-open. */
interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** A run while it is being cut out; word indices. */
interface Cut {
  readonly from: number;
  readonly to: number;
  readonly honorific: boolean;
  readonly title: WordRange | null;
  /** Whether it is one word before a title, which may be a part of it ("Foreign Minister"). */
  readonly inTitle: boolean;
}

function addRun(words: WordRow, { from, to, honorific, title, inTitle }: Cut, runs: NameRun[]): void {
  if (isOffice(words, from, to)) return;
  runs.push(runOf(words, { from, to, honorific, title, inTitle }));
}

function runOf(words: WordRow, { from, to, honorific, title, inTitle }: Cut): NameRun {
  const first = words.at(from) as Word;
  const last = words.at(to - 1) as Word;
  const beforeTitle = title === null || honorific ? from - 1 : titleStart(words, from) - 1;
  const written = wordsIn(words, from, to).map((word) => word.text);
  const given = givenName(words, from, to);
  const apposition = appositionAfter(words, to) ?? appositionBefore(words, from);
  const own = keyOf(words, from, to);
  const body = bodyNamed(own);
  const place = body === undefined ? (placeNamed(own) ?? null) : null;
  // "US" and "United States", "EU" and "European Union" are one from the beginning.
  const key = body === undefined && place === null ? own : foldName(body ?? place ?? own);
  return {
    span: { from: first.from, to: last.to },
    words: written,
    key,
    unproven:
      first.startsSentence ||
      (words.names.capitalNouns && to - from === 1 && title === null && !honorific) ||
      (inTitle && !/^\p{Lu}{2,}$/u.test(first.text)),
    honorific,
    gender: genderBefore(words, from) ?? given ?? null,
    given: given !== undefined,
    title: joined(words, title),
    roles: title || apposition ? rolesOf(words, title, apposition) : [],
    apposition: joined(words, apposition),
    age: ageAfter(words, to),
    located: words.names.locating.has(words.at(beforeTitle)?.lower ?? ''),
    oblique: words.names.prepositions.has(words.at(beforeTitle)?.lower ?? ''),
    organisation: body !== undefined || isOrganisation(words, from, to) || isMedium(written),
    medium: isBesideMedium(words, from, to),
    people: null,
    place,
    landmark:
      to - from > 1 && words.names.landmarks.has((words.at(headOfBody(words, from, to)) as Word).lower),
    event: to - from > 1 && words.names.events.has((words.at(headOfBody(words, from, to)) as Word).lower),
  };
}

/** What the first name of a full name shows of its gender; undefined where it begins with no first name or initial. */
function givenName(words: WordRow, from: number, to: number): Gender | undefined {
  if (to - from < 2) return undefined;
  const { text } = words.at(from) as Word;
  if (/^\p{Lu}$/u.test(text) && (words.at(to - 1) as Word).text.length > 1) return null;
  return genderOfGivenName(foldedWord(words, from));
}

/** "the Sorvinian PM": an office with an article, which names nobody by itself. */
function isOffice(words: WordRow, from: number, to: number): boolean {
  const { roles, determiners, capitalNouns } = words.names;
  if (!roles.has(words.at(to - 1)?.lower ?? '')) return false;
  // Where only names have capitals, a single office is never one: "who is President of".
  return determiners.has(words.at(from - 1)?.lower ?? '') || (to - from === 1 && !capitalNouns);
}

/** Longer appositions than this many words describe more than an office. */
const LONGEST_APPOSITION = 6;

/** The words after ", the" up to the next mark or preposition, where the last of them is an office. */
function appositionAfter(words: WordRow, to: number): WordRange | null {
  let from = ageAfter(words, to) === null ? to : to + 1;
  if (words.gapBefore(from) !== ', ') return null;
  const { names } = words;
  if (names.determiners.has(words.at(from)?.lower ?? '')) from++;
  let end = from;
  while (end - from < LONGEST_APPOSITION && words.at(end) && (end === from || words.gapBefore(end) === ' ')) {
    if (names.noNames.has(words.at(end)?.lower ?? '')) break;
    end++;
  }
  return names.roles.has(words.at(end - 1)?.lower ?? '') ? { from, to: end } : null;
}

/** The words before a comma and the name, from their article on, where the last of them is an office: "the mayor, Ada Marsh". */
function appositionBefore(words: WordRow, name: number): WordRange | null {
  const last = name - 1;
  const { names } = words;
  if (words.gapBefore(name) !== ', ' || !names.roles.has(words.at(last)?.lower ?? '')) return null;
  for (let at = last; at >= 0 && last - at < LONGEST_APPOSITION; at--) {
    const lower = words.at(at)?.lower ?? '';
    if (names.determiners.has(lower)) return { from: at + 1, to: last + 1 };
    if (names.noNames.has(lower) || (at < last && words.gapBefore(at + 1) !== ' ')) return null;
  }
  return null;
}

/** "Ada Marsh, 61," */
function ageAfter(words: WordRow, to: number): number | null {
  const age = words.at(to)?.text ?? '';
  return words.gapBefore(to) === ', ' && /^\d{1,3}$/.test(age) ? Number(age) : null;
}

function isOrganisation(words: WordRow, from: number, to: number): boolean {
  const { text } = words.at(to - 1) as Word;
  if (to - from === 1) return /^\p{Lu}{2,6}$/u.test(text);
  return words.names.organisations.has((words.at(headOfBody(words, from, to)) as Word).lower);
}

/** "the newspaper Le Quai", "the Ostrow news agency". */
function isBesideMedium(words: WordRow, from: number, to: number): boolean {
  const { media } = words.names;
  const isOne = (at: number) => media.has(words.at(at)?.lower ?? '');
  const areTwo = (at: number) =>
    words.gapBefore(at + 1) === ' ' && media.has(`${words.at(at)?.lower} ${words.at(at + 1)?.lower}`);
  const touches = (at: number) => words.gapBefore(at) === ' ' && !words.isOwner(at - 1);
  const before = touches(from) && (isOne(from - 1) || areTwo(from - 2));
  return before || (touches(to) && (isOne(to) || areTwo(to)));
}

/** Index of the word that says what a name of several words is: the last one, or that before "of" or "for". */
function headOfBody(words: WordRow, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) if (/^(?:of|for)$/.test(words.at(at)?.text ?? '')) return at - 1;
  return to - 1;
}

/** The gender that the honorific or title right before a name shows ("Mrs", "spokesman"). */
function genderBefore(words: WordRow, from: number): Gender {
  return words.names.gendered.get(words.at(from - 1)?.lower ?? '') ?? null;
}

/** The lower-case title right before a name ("the Sorvinian president Tomas Hale"), without its determiner. */
function titleBefore(words: WordRow, from: number): WordRange | null {
  const start = titleStart(words, from);
  return start < from ? { from: start, to: from } : null;
}

function titleStart(words: WordRow, from: number): number {
  let start = from;
  const touches = /^\.? $/.test(words.gapBefore(from)) && !words.isOwner(from - 1);
  if (!words.names.roles.has(words.at(from - 1)?.lower ?? '') || !touches) return from;
  while (start > 0 && from - start < 4) {
    const word = words.at(start - 1) as Word;
    if (
      words.names.noNames.has(word.lower) ||
      (!words.names.roles.has(word.lower) && !/^\p{Lu}|(?:al|ed|an)$/u.test(word.text))
    )
      break;
    start--;
    if (word.startsSentence) break;
  }
  return start;
}

function wordsIn(words: WordRow, from: number, to: number): readonly Word[] {
  const found: Word[] = [];
  for (let at = from; at < to; at++) found.push(words.at(at) as Word);
  return found;
}

/** The words of a range in lower case; '' for none. */
function joined(words: WordRow, range: WordRange | null): string {
  if (!range) return '';
  return wordsIn(words, range.from, range.to)
    .map((word) => word.lower)
    .join(' ');
}

/** "president" of "President Dr": what is left of a title without "Mr" and the like; null for nothing. */
function withoutHonorifics(words: WordRow, title: WordRange | null): WordRange | null {
  if (!title) return null;
  let { from, to } = title;
  const { honorifics } = words.names;
  while (from < to && honorifics.has(words.at(to - 1)?.lower ?? '')) to--;
  while (from < to && honorifics.has(words.at(from)?.lower ?? '')) from++;
  return from < to ? { from, to } : null;
}

function rolesOf(
  words: WordRow,
  title: WordRange | null,
  apposition: WordRange | null,
): readonly LocalSpan[] {
  return [withoutHonorifics(words, title), apposition].flatMap((part) => (part ? spanOf(words, part) : []));
}

function spanOf(words: WordRow, { from, to }: WordRange): LocalSpan {
  return { from: (words.at(from) as Word).from, to: (words.at(to - 1) as Word).to };
}
