/**
 * The language pack of German.
 */
import type { Gender, LanguagePack, NameWords, OccasionWords } from '../language.ts';
import {
  CALENDAR,
  FACULTIES,
  genderOfRole,
  HONORIFICS,
  isBody,
  isRole,
  NAME_PARTICLES,
  shortOffice,
} from './names.ts';
import { germanTagger } from './tag-words.ts';
import { closedClassOf, helpingOf } from './word-classes.ts';
import { GERMAN_COMPARISON } from './word-comparison.ts';

export const german: LanguagePack = {
  id: 'de',
  // Without "der", "den" and "von", which stand in names.
  common: new Set(
    `die und das zu mit sich auf für ist im dem den von nicht ein eine einen einem des als auch dass ob er sie es sei habe hat wird wurde sagte sagt fragte ich wir nach vor
    bei aus über`.split(/\s+/),
  ),
  comparison: GERMAN_COMPARISON,
  make: (reportingVerbs) => ({
    id: 'de',
    tag: germanTagger(reportingVerbs),
    abbreviation: ABBREVIATION,
    names: NAMES,
    occasions: OCCASIONS,
  }),
};

const OCCASIONS: OccasionWords = {
  month:
    /(?<!\p{L})(?:[Ii]m|[Aa]m|[Vv]om)\s+(?:(?:letzten|vergangenen|Anfang|Mitte|Ende)\s+)?(?:\d{1,2}\.\s*)?(Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L})/u,
  year: /(?<!\p{L})(?:Jahre?|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\s+((?:19|20)\d\d)(?!\d)/u,
  months: 'jan feb mär apr mai jun jul aug sep okt nov dez'.split(' '),
  weekday:
    /(?<!\p{L})[Aa]m\s+(?:vergangenen\s+)?(Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)(?:früh|morgen|vormittag|mittag|nachmittag|abend)?(?!\p{L})/gu,
  weekdays: new Map([
    ...'montag dienstag mittwoch donnerstag freitag samstag sonntag'
      .split(' ')
      .map((day, at) => [day, at + 1] as const),
    ['sonnabend', 6],
  ]),
};

/** Abbreviations (Duden, Die deutsche Rechtschreibung), and ordinals: "am 3. Mai", "im 19. Jahrhundert". */
const ABBREVIATION =
  /(?:^|[^\p{L}\p{N}])(?:\d{1,2}|Nr|Abs|Art|Bd|Str|Tel|Mio|Mrd|[Bb]zw|[Cc]a|[Ee]tc|[Ee]vtl|[Gg]gf|[Ii]nkl|[Ss]og|[Uu]sw|[Vv]gl|Dipl|Ing|Frhr|geb|gest|med|phil|[ji]ur|rer|nat|pol|oec|theol|vet|dent|habil|\p{L})\.$/u;

const FEMALE = new Set(['frau', 'sie', 'ihr', 'ihre', 'ihrer', 'ihrem', 'ihren']);
const MALE = new Set(['herr', 'herrn', 'er', 'ihn', 'ihm', 'sein', 'seine', 'seiner', 'seinem', 'seinen']);

function genderOf(lower: string): Gender | undefined {
  if (FEMALE.has(lower)) return 'female';
  return MALE.has(lower) ? 'male' : undefined;
}

const NAMES: NameWords = {
  capitalNouns: true,
  noNames: { has: (lower) => closedClassOf(lower) !== undefined || helpingOf(lower) !== undefined },
  openers: new Set(),
  calendar: CALENDAR,
  honorifics: HONORIFICS,
  faculties: FACULTIES,
  roles: { has: isRole },
  occupation: /(?:er|erin|eur|eurin|ist|istin|ant|ent|or)$/,
  particles: NAME_PARTICLES,
  organisations: { has: isBody },
  media: new Set([
    'zeitung',
    'tageszeitung',
    'wochenzeitung',
    'magazin',
    'nachrichtenmagazin',
    'nachrichtenagentur',
    'agentur',
    'sender',
    'fernsehsender',
    'radiosender',
    'nachrichtenportal',
  ]),
  landmarks: new Set([
    'straße',
    'platz',
    'brücke',
    'see',
    'insel',
    'tal',
    'gebirge',
    'palast',
    'schloss',
    'flughafen',
  ]),
  placeLeads: new Set(['bad', 'sankt', 'st', 'burg', 'schloss', 'kap']),
  events: new Set([
    'pokal',
    'krieg',
    'gipfel',
    'abkommen',
    'vertrag',
    'festival',
    'konferenz',
    'meisterschaft',
  ]),
  prepositions: new Set(
    'mit von zu bei nach aus für gegen über um durch ohne in an auf unter vor hinter neben zwischen seit wegen trotz nahe'.split(
      ' ',
    ),
  ),
  locating: new Set(['in', 'aus', 'nach', 'bei', 'nahe']),
  copulas: new Set(['ist']),
  small: new Set(),
  nationality: /er$/,
  gendered: { get: (lower) => genderOf(lower) ?? genderOfRole(lower) ?? undefined },
  determiners: new Set(
    'der die das den dem des dieser diese dieses sein seine seiner ihr ihre ihrer'.split(' '),
  ),
  offices: new Map([
    ['chef', [['chef', 'chefin', 'leiter', 'leiterin', 'vorsitzender', 'vorsitzende']]],
    ['chefin', [['chefin', 'leiterin', 'vorsitzende']]],
  ]),
  shortOffices: { get: shortOffice },
  pronouns: { get: genderOf },
};
