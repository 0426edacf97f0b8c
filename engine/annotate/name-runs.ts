/**
 * Runs of capitalised words in one paragraph that may be names, with the titles before them.
 *
 * A capital at the beginning of a sentence proves nothing, so such a run says so and is believed only when the
 * document has more evidence. Titles, honorifics, possessives and punctuation are never part of a run.
 */

import type { Gender, NameWords } from '../languages/language.ts';
import { type OwnScript, ownScriptBehind } from '../names/east-asian.ts';
import { bodyNamed, placeNamed, placeOfPeople } from '../names/gazetteer.ts';
import { genderOfGivenName } from '../names/given-names.ts';
import { isForeignLettered } from '../names/latin-letters.ts';
import { isMedium } from '../names/media.ts';
import type { ParagraphSyntax } from '../syntax/parse-paragraph.ts';
import { foldName } from '../text/fold-name.ts';
import type { LocalSpan } from '../text/span.ts';
import {
  ageAfter,
  appositionAfter,
  appositionBefore,
  genderBefore,
  officeAfterVerb,
  titleBefore,
  titleStart,
  withoutHonorifics,
} from './name-titles.ts';
import { nicknameAt } from './nicknames.ts';
import { withoutLetters } from './post-nominals.ts';
import { joined, spanOf, type Word, type WordRange, WordRow, wordsIn } from './word-row.ts';

export interface NameRun {
  readonly span: LocalSpan;
  /** Its words as written, the last one without its possessive, and without a nickname. */
  readonly words: readonly string[];
  /** The words folded and joined. */
  readonly key: string;
  /** What somebody is called, with the words of the name that go with it: "Bob Hale" of Robert “Bob” Hale; else null. */
  readonly called: string | null;
  /** The name in its own script in brackets behind it: "Wei Ming (魏明)"; null for none. */
  readonly ownScript: OwnScript | null;
  /** True when the first word may be a capital only because it begins a sentence or a title ("Foreign Minister"). */
  readonly unproven: boolean;
  /** Whether the title of somebody stands right behind it ("Goldman Sachs Chairman Ada Marsh"): of whom it is the title, or of what. */
  readonly beforeTitle: boolean;
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
  /** Whether its last word is another's name, so that it is not called so for short ("Bank of Ostrow", "Lake Ostrow"). */
  readonly undivided: boolean;
  /** Whether its last word is that of an event ("Cup", "War"). */
  readonly event: boolean;
  /** The title before the name in lower case ("russian president"), or ''. */
  readonly title: string;
  /** Where the title before the name begins (paragraph offset), or null. */
  readonly titleStart: number | null;
  /** Where it stands what the person is: the title without honorifics, and the apposition or what it is. */
  readonly roles: readonly LocalSpan[];
  /** The title in the apposition beside the name ("Ada Marsh, the harbour master,"), or after "is", in lower case, or ''. */
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

/** What the names in a paragraph are. */
interface NamesFound {
  /** In order. */
  readonly runs: readonly NameRun[];
  /** The letters behind names ("M.D.", "OBE, FRS"), in order. */
  readonly letters: readonly LocalSpan[];
}

/**
 * @param common Where words begin whose capital is that of any noun (paragraph offsets).
 * @returns Paragraph offsets. A paragraph in capitals shows nothing and has none.
 */
export function nameRuns(
  text: string,
  syntax: ParagraphSyntax,
  names: NameWords,
  common: ReadonlySet<number>,
): NamesFound {
  const runs: NameRun[] = [];
  const letters: LocalSpan[] = [];
  if (!/\p{Ll}/u.test(text)) return { runs, letters };
  const words = new WordRow(text, syntax, names, common);
  for (let at = 0; at < words.length; ) {
    if (words.isPlainLower(at) || !words.beginsName(at)) {
      at++;
      continue;
    }
    const { end: last, nickname } = endOfRun(text, words, at);
    const { name: end, letters: behind } = withoutLetters(words, at, last);
    if (behind > end) letters.push(spanOf(words, { from: end, to: behind }));
    const name = peopleEnd(words, at, end);
    if (name > at) addPeople(words, at, name, runs);
    const office = officeOver(words, at, end);
    if (office)
      splitAtTitles(words, { lead: office.to, office, from: office.to, to: end, behind, nickname }, runs);
    else
      for (const part of partsOfRun(words, name, end)) {
        const lead = name > at ? at : part.from;
        splitAtTitles(
          words,
          { lead, office, ...part, behind: part.to === end ? behind : part.to, nickname },
          runs,
        );
      }
    at = behind;
  }
  return { runs, letters };
}

/** A run of capitals before it is looked at; word indices. */
interface Capitals {
  /** Index after its last word. */
  readonly end: number;
  /** What somebody is called, in marks or brackets inside it. */
  readonly nickname: WordRange | null;
}

/** Capitals parted by one space, with particles and a nickname between them. */
function endOfRun(text: string, words: WordRow, from: number): Capitals {
  let end = from + 1;
  let hasFor = false;
  let nickname: WordRange | null = null;
  while (end < words.length) {
    const gap = text.slice((words.at(end - 1) as Word).to, (words.at(end) as Word).from);
    const afterInitial =
      /^\. ?$/.test(gap) && isAbbreviated(words, end - 1) && !words.at(end)?.startsSentence;
    if (gap !== ' ' && !afterInitial && gap !== ' & ') {
      const called: WordRange | null = nickname === null ? nicknameAt(words, end) : null;
      if (!called) break;
      nickname = called;
      end = called.to + 1;
      continue;
    }
    if (words.beginsName(end) || isNamedAsMonth(words, from, end) || (afterInitial && words.isFaculty(end))) {
      end++;
      continue;
    }
    const body = bodyEnd(text, words, end, hasFor);
    hasFor ||= body > end && words.at(end)?.text === 'for';
    const after = body > end ? body : particlesEnd(text, words, end);
    if (after === end) break;
    end = after + 1;
  }
  return { end, nickname };
}

/** "Theresa May", "Mrs May", but not "in May" or "told Ada May 5 was too late": a month that is a first name too. */
function isNamedAsMonth(words: WordRow, from: number, at: number): boolean {
  const { text, lower } = words.at(at) as Word;
  const before = words.at(at - 1)?.lower ?? '';
  const isName = words.names.calendar.has(lower) && genderOfGivenName(lower) !== undefined;
  const isAfterFirst = at - 1 === from && genderOfGivenName(foldName(before)) !== undefined;
  return (
    isName &&
    /^\p{Lu}\p{Ll}/u.test(text) &&
    (words.names.honorifics.has(before) || isAfterFirst) &&
    !/^\d/.test(words.at(at + 1)?.text ?? '')
  );
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
  const { honorifics, placeLeads } = words.names;
  return (
    text.length === 1 ||
    honorifics.has(lower) ||
    words.isFaculty(at) ||
    words.isRole(at) ||
    placeLeads.has(lower)
  );
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
    ...runOf(words, {
      from,
      to,
      behind: to,
      nickname: null,
      honorific: false,
      title: null,
      isBeforeTitle: false,
    }),
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
  /** The office before the name that goes with it whole: "Secretary of State". */
  readonly office: WordRange | null;
  readonly from: number;
  readonly to: number;
  /** Index after the letters behind it. */
  readonly behind: number;
  readonly nickname: WordRange | null;
}

/** "Harbour Council President Rúben Águas" is the name of a body, a title, and the name of a person. */
function splitAtTitles(words: WordRow, row: Row, runs: NameRun[]): void {
  const { lead, office, from, to, behind, nickname } = row;
  let start = from;
  let honorific = false;
  let titled = lead;
  for (let at = from; at < to; at++) {
    const { lower } = words.at(at) as Word;
    const isHonorific = words.names.honorifics.has(lower) || words.isFaculty(at);
    // "General Assembly", "Justice Department": a body, and no title.
    const ofBody = at === to - 2 && words.names.organisations.has(words.at(to - 1)?.lower ?? '');
    const isTitle = words.isRole(at) ? at < to - 1 && !ofBody : at === from && isOccupation(words, from, to);
    if (!isHonorific && !isTitle) continue;
    const nextIsTitle = words.isRole(at + 1);
    if (start < at && !titleWord(words, start, at)) {
      const found = {
        from: start,
        to: at,
        behind: at,
        nickname,
        honorific: false,
        title: titleBefore(words, start),
      };
      addRun(words, { ...found, isBeforeTitle: true }, runs);
    }
    if (!nextIsTitle || isHonorific) titled = Math.min(titled, start === from ? lead : start);
    honorific ||= isHonorific;
    start = at + 1;
  }
  if (start >= to) return;
  const before = start > from ? { from: titleStart(words, titled), to: start } : titleBefore(words, start);
  addRun(
    words,
    { from: start, to, behind, nickname, honorific, title: office ?? before, isBeforeTitle: false },
    runs,
  );
}

/**
 * "Secretary of State" before "Tom Hale" in a run that begins with what the office is over, which no name parts from the
 * person's but that it is a first name; null where there is no such office.
 */
function officeOver(words: WordRow, from: number, to: number): WordRange | null {
  const isOver = /^(?:of|for)$/.test(words.at(from - 1)?.text ?? '') && words.isRole(from - 2);
  if (!isOver || words.gapBefore(from) !== ' ' || words.gapBefore(from - 1) !== ' ') return null;
  for (let at = from + 1; at < to - 1; at++)
    if (genderOfGivenName(foldName(words.at(at)?.text ?? '')) !== undefined)
      return { from: titleStart(words, from - 1), to: at };
  return null;
}

/**
 * "Engineer Tomas Hale" where a sentence begins, which gives "engineer" its capital: a word like one for what somebody does,
 * no first name, before a first name and one more.
 */
function isOccupation(words: WordRow, from: number, to: number): boolean {
  const { lower, startsSentence } = words.at(from) as Word;
  if (!startsSentence || to - from < 3 || !words.names.occupation.test(lower)) return false;
  const isGiven = (at: number) => genderOfGivenName(foldedWord(words, at)) !== undefined;
  return !isGiven(from) && isGiven(from + 1);
}

/** A single adjective before a title ("Sorvinian President") is part of the title, not a name of its own. */
function titleWord(words: WordRow, start: number, at: number): boolean {
  return at - start === 1 && words.names.nationality.test((words.at(start) as Word).lower);
}

/** A run while it is being cut out; word indices. */
interface Cut {
  readonly from: number;
  readonly to: number;
  /** Index after the letters behind it. */
  readonly behind: number;
  readonly nickname: WordRange | null;
  readonly honorific: boolean;
  readonly title: WordRange | null;
  /** Whether a title comes next, of which one word may be a part ("Foreign Minister"). */
  readonly isBeforeTitle: boolean;
}

function addRun(words: WordRow, cut: Cut, runs: NameRun[]): void {
  if (!isOffice(words, cut.from, cut.to)) runs.push(runOf(words, cut));
}

function runOf(
  words: WordRow,
  { from, to, behind, nickname, honorific, title, isBeforeTitle }: Cut,
): NameRun {
  const first = words.at(from) as Word;
  const last = words.at(to - 1) as Word;
  const beforeTitle = title === null || honorific ? from - 1 : titleStart(words, from) - 1;
  const inside = nickname && nickname.from > from && nickname.to < to ? nickname : null;
  const written = inside
    ? [...writtenOf(words, from, inside.from), ...writtenOf(words, inside.to, to)]
    : writtenOf(words, from, to);
  const given = givenName(words, from, to);
  const own = inside ? foldName(written.join(' ')) : keyOf(words, from, to);
  const body = bodyNamed(own);
  const place = body === undefined ? (placeNamed(own) ?? null) : null;
  const head = (words.at(headOfBody(words, from, to)) as Word).lower;
  const organisation = body !== undefined || isOrganisation(words, from, to) || isMedium(own, written);
  const event = to - from > 1 && words.names.events.has(head);
  const lead =
    to - from > 1 &&
    !(organisation || event || honorific || title !== null || given !== undefined) &&
    words.names.placeLeads.has(first.lower);
  const landmark = lead || (to - from > 1 && words.names.landmarks.has(head));
  const oblique = words.names.prepositions.has(words.at(beforeTitle)?.lower ?? '');
  const isSubject = !oblique && !organisation && !event && !landmark && place === null;
  const apposition =
    appositionAfter(words, behind) ??
    appositionBefore(words, from) ??
    (isSubject ? officeAfterVerb(words, behind) : null);
  // "US" and "United States", "EU" and "European Union" are one from the beginning.
  const key = body === undefined && place === null ? own : foldName(body ?? place ?? own);
  return {
    span: { from: first.from, to: last.to },
    words: written,
    key,
    ownScript: ownScriptBehind(words.text, last.to),
    called: inside && !organisation ? writtenOf(words, inside.from, to).join(' ') : null,
    unproven:
      first.startsSentence ||
      (words.names.capitalNouns && to - from === 1 && title === null && !honorific) ||
      (isBeforeTitle && to - from === 1 && !/^\p{Lu}{2,}$/u.test(first.text)),
    beforeTitle: isBeforeTitle,
    honorific,
    gender: genderBefore(words, from) ?? given ?? null,
    given: given !== undefined,
    title: joined(words, officeOf(words, title)),
    titleStart: title && (words.at(title.from) as Word).from,
    roles: title || apposition ? rolesOf(words, title, apposition) : [],
    apposition: joined(words, apposition && withoutOwners(words, apposition)),
    age: ageAfter(words, behind),
    located:
      words.gapBefore(beforeTitle + 1) === ' ' &&
      words.names.locating.has(words.at(beforeTitle)?.lower ?? ''),
    oblique,
    organisation,
    medium: isBesideMedium(words, from, to),
    people: null,
    place,
    landmark,
    undivided:
      lead ||
      headOfBody(words, from, to) < to - 1 ||
      (/^\p{Lu}{3,}$/u.test(first.text) && /\p{Ll}/u.test(last.text)),
    event,
  };
}

function writtenOf(words: WordRow, from: number, to: number): readonly string[] {
  return wordsIn(words, from, to).map(({ text }) => text);
}

/** "secretary" of "Secretary of State": what somebody is called for short. */
function officeOf(words: WordRow, title: WordRange | null): WordRange | null {
  return title && { ...title, to: headOfBody(words, title.from, title.to) + 1 };
}

/** "sister" of "the mayor’s sister", who is no mayor. */
function withoutOwners(words: WordRow, { from, to }: WordRange): WordRange {
  let start = to - 1;
  while (start > from && !words.isOwner(start - 1)) start--;
  return { from: start, to };
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
  const { determiners, capitalNouns } = words.names;
  // "Department of Justice"
  if (!words.isRole(to - 1) || (to - from > 1 && isOrganisation(words, from, to))) return false;
  // Where only names have capitals, a single office is never one: "who is President of".
  return determiners.has(words.at(from - 1)?.lower ?? '') || (to - from === 1 && !capitalNouns);
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

function rolesOf(
  words: WordRow,
  title: WordRange | null,
  apposition: WordRange | null,
): readonly LocalSpan[] {
  return [withoutHonorifics(words, title), apposition].flatMap((part) => (part ? spanOf(words, part) : []));
}
