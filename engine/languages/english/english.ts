/**
 * The language pack of English.
 */
import type { Gender, LanguagePack, NameWords, OccasionWords } from '../language.ts';
import {
  CALENDAR,
  CONJUNCTIONS,
  EVENT_WORDS,
  FUNCTION_WORDS,
  HONORIFICS,
  LANDMARK_WORDS,
  MEDIA_NOUNS,
  NAME_PARTICLES,
  OPENERS,
  ORGANISATION_WORDS,
  PLACE_LEADS,
  PREPOSITIONS,
  ROLE_NOUNS,
} from './names.ts';
import { englishTagger } from './tag-words.ts';
import { ENGLISH_COMPARISON } from './word-comparison.ts';

export const english: LanguagePack = {
  id: 'en',
  common: new Set(
    'the of and to that for he she it they i you is are said told asked with on by from not at his her'.split(
      ' ',
    ),
  ),
  comparison: ENGLISH_COMPARISON,
  make: (reportingVerbs) => ({
    id: 'en',
    tag: englishTagger(reportingVerbs),
    abbreviation: null,
    names: NAMES,
    occasions: OCCASIONS,
  }),
};

/** Abbreviated as the AP does it, too. */
const MONTH =
  '(?:Jan(?:uary|\\.)|Feb(?:ruary|\\.)|Mar(?:ch|\\.)|Apr(?:il|\\.)|May|June?|July?|Aug(?:ust|\\.)|Sept?(?:ember|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))';

const OCCASIONS: OccasionWords = {
  month: new RegExp(
    `\\b(?:[Ii]n|[Oo]n|[Ll]ast|[Tt]his)\\s+(?:(?:early|mid|late)[\\s-]+)?(?:[A-Z][a-z]+day,?\\s+)?(?:\\d{1,2}\\s+)?(${MONTH})(?![a-z])`,
  ),
  year: new RegExp(`\\b(?:[Ii]n|of|${MONTH}(?:\\s+\\d{1,2},?)?)\\s+((?:19|20)\\d\\d)\\b`),
  months: 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' '),
  // Not "Friday's vote", "Friday night's vote", "the Sunday Tribune".
  weekday:
    /\b(?:[Oo]n|said)\s+(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b(?!['’]|\s+(?:[A-Z]|[a-z]+['’]))/g,
  weekdays: new Map(
    'monday tuesday wednesday thursday friday saturday sunday'.split(' ').map((day, at) => [day, at + 1]),
  ),
};

const NAMES: NameWords = {
  capitalNouns: false,
  noNames: FUNCTION_WORDS,
  openers: OPENERS,
  calendar: CALENDAR,
  honorifics: HONORIFICS,
  faculties: new Set(),
  roles: ROLE_NOUNS,
  particles: NAME_PARTICLES,
  organisations: ORGANISATION_WORDS,
  media: MEDIA_NOUNS,
  landmarks: LANDMARK_WORDS,
  placeLeads: PLACE_LEADS,
  // Quirk et al. §I.32: nouns for who does something.
  occupation: /(?:er|or|ist|ian|ant|ess|man|woman)$/,
  events: EVENT_WORDS,
  prepositions: PREPOSITIONS,
  locating: new Set(['in', 'at', 'near', 'from', 'across']),
  copulas: new Set(['is']),
  small: new Set(['the', ...PREPOSITIONS, ...CONJUNCTIONS]),
  nationality: /(?:an|ian|ish|ese|ch|ic|ss|ek|i|can)$/,
  gendered: new Map<string, Gender>([
    ...list(
      'mr sir lord king prince father brother husband son chairman spokesman congressman councilman businessman actor statesman',
      'male',
    ),
    ...list(
      'mrs ms miss lady dame madam queen princess mother sister wife daughter chairwoman spokeswoman congresswoman councilwoman businesswoman actress',
      'female',
    ),
  ]),
  determiners: new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its']),
  offices: new Map([
    ['pm', [['prime'], ['minister']]],
    [
      'leader',
      ['leader president premier prime chancellor king queen chairman chief head dictator'.split(' ')],
    ],
  ]),
  shortOffices: new Map(),
  pronouns: new Map<string, Gender>([...list('he his him', 'male'), ...list('she her', 'female')]),
};

function list(words: string, gender: Gender): readonly (readonly [string, Gender])[] {
  return words.split(' ').map((word) => [word, gender] as const);
}
