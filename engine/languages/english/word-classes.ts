/**
 * The words of English that a tagger knows whatever stands around them, and what they are to attribution.
 *
 * Closed classes are from Quirk et al., A Comprehensive Grammar of the English Language, chapters 3 (helping verbs),
 * 5 (determiners), 6 (pronouns), 7 (adverbs), 9 (prepositions) and 13 to 14 (conjunctions). Apostrophes are straight.
 */
import { FEATURE, type Tag } from '../token.ts';
import { CALENDAR, HONORIFICS, NAME_PARTICLES, ROLE_NOUNS } from './names.ts';
import { DENYING_NOUNS, OCCASIONS, REPORTING_NOUNS } from './reporting-words.ts';

/** The part of speech of a word of a closed class, or undefined. */
export function closedClassOf(lower: string): Tag | undefined {
  return CLASSES.get(lower);
}

/** Bits of `FEATURE` for a lower-case word. */
export function featuresOf(lower: string): number {
  return FEATURES.get(lower) ?? 0;
}

const LISTS: readonly (readonly [tag: Tag, words: string])[] = [
  ['determiner', 'the a an this these those every each some any no another both all either neither'],
  ['possessive', 'my your his her its our their'],
  [
    'pronoun',
    `i you he she it we they one someone somebody anyone anybody everyone everybody nobody none something nothing everything anything there others`,
  ],
  ['object', 'me him us them himself herself itself themselves myself yourself ourselves yourselves'],
  ['be', "be am is are was were been being 're 'm ain"],
  ['have', "have has had having 've"],
  ['do', 'do does did done doing'],
  ['modal', "will would can could may might must should shall 'll 'd ca wo ought cannot"],
  ['not', "not n't never"],
  ['to', 'to'],
  ['that', 'that'],
  ['question', 'who whom whose which what how why where when whether whoever whatever'],
  ['coordinator', 'and or but nor'],
  [
    'subordinator',
    'because although though while whereas if unless since until as than once lest whenever wherever',
  ],
  [
    'preposition',
    `of in on at for from with by about after before during between among amongst against over under into onto through within without toward towards upon
    near across along despite amid amidst around behind beyond like off outside inside per via following alongside concerning regarding throughout out up down
    below above past unlike versus vs besides except beneath beside`,
  ],
  [
    'adverb',
    `also again still even just now then later soon too already only first earlier ever always often further once twice here instead thus meanwhile perhaps maybe
    however therefore nevertheless nonetheless moreover furthermore indeed rather quite very so almost yet away back forward together today yesterday tomorrow
    tonight afterward afterwards ago else enough far well more most less least much anyway otherwise elsewhere sometimes hence long`,
  ],
  [
    'number',
    'two three four five six seven eight nine ten eleven twelve dozen hundred thousand million billion trillion half',
  ],
  [
    'adjective',
    `new old good great big small large high low own same such other many few several best better worst worse last next former late early young current top
    key chief senior major minor main likely unlikely sure clear true false right wrong free full open strong hard easy real whole certain recent different
    important possible black white red blue green dead poor rich cold hot dark bright sad glad happy angry wary aware able unable ready willing longtime friendly
    elderly daily weekly monthly yearly costly deadly lively lonely lovely ugly`,
  ],
];

const CLASSES: ReadonlyMap<string, Tag> = new Map(
  LISTS.flatMap(([tag, words]) => split(words).map((word) => [word, tag] as const)),
);

const FEATURE_LISTS: readonly (readonly [feature: number, words: Iterable<string>])[] = [
  [FEATURE.joins, split('and or nor')],
  [FEATURE.of, ['of']],
  [FEATURE.links, split('of for from at with in on to')],
  [FEATURE.relative, split('who which that whose')],
  [
    FEATURE.standsAlone,
    split('some many most both others all few several another neither each these those this'),
  ],
  [FEATURE.honorific, HONORIFICS],
  [FEATURE.role, [...ROLE_NOUNS].flatMap((role) => [role, `${role}s`])],
  [FEATURE.role, ['people']],
  [FEATURE.particle, NAME_PARTICLES],
  [FEATURE.calendar, CALENDAR],
  [
    FEATURE.timeNoun,
    split(
      `second seconds minute minutes hour hours day days week weeks weekend month months year years morning afternoon evening night spring summer
      autumn fall winter decade century`,
    ),
  ],
  [FEATURE.pointsToTime, split('this last next that every earlier late early a the each')],
  [
    FEATURE.inDate,
    split(
      'on in last this next late early earlier later that the a of during week month year day morning afternoon evening night',
    ),
  ],
  [FEATURE.catenative, split('have has had need needs')],
  [FEATURE.reports, [...REPORTING_NOUNS].flatMap((noun) => [noun, `${noun}s`, noun.replace(/y$/, 'ies')])],
  [
    FEATURE.denies,
    split(
      'no nobody none neither nor yet without hardly scarcely barely cannot avoid avoids avoided avoiding false untrue',
    ),
  ],
  [FEATURE.denies, [...DENYING_NOUNS].flatMap((noun) => [noun, `${noun}s`])],
  [FEATURE.occasion, OCCASIONS],
  [FEATURE.locates, split('in at during on after before via when where')],
  [FEATURE.sourceNext, ['according']],
  [FEATURE.contrasts, split('while although though whereas')],
  [FEATURE.as, ['as', 'than']],
  [FEATURE.supposes, split('whether if unless may might could can should must')],
  [FEATURE.ofSentence, split('however meanwhile perhaps instead')],
  [FEATURE.inverts, split('said says say')],
  [FEATURE.person, split('he she i we you they who one')],
  [FEATURE.past, split('had did was were')],
  [FEATURE.hearer, split('to with')],
  [FEATURE.agent, ['by']],
  [FEATURE.exemplifies, split('including like especially notably')],
  [FEATURE.about, split('of about on')],
];

const FEATURES: ReadonlyMap<string, number> = collect();

function collect(): ReadonlyMap<string, number> {
  const features = new Map<string, number>();
  for (const [feature, words] of FEATURE_LISTS)
    for (const word of words) features.set(word, (features.get(word) ?? 0) | feature);
  return features;
}

function split(words: string): readonly string[] {
  return words.split(/\s+/);
}
