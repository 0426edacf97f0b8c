/**
 * The closed classes of English: the words that a tagger knows whatever stands around them.
 *
 * From Quirk et al., A Comprehensive Grammar of the English Language, chapters 3 (helping verbs), 5 (determiners),
 * 6 (pronouns), 7 (adverbs), 9 (prepositions) and 13 to 14 (conjunctions). Apostrophes are straight.
 */
import type { Tag } from '../token.ts';

/** The part of speech of a word of a closed class, or undefined. */
export function closedClassOf(lower: string): Tag | undefined {
  return CLASSES.get(lower);
}

const LISTS: readonly (readonly [tag: Tag, words: string])[] = [
  [
    'determiner',
    'the a an this these those every each some any no another both all either neither such what-ever',
  ],
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
    tonight afterward afterwards ago else enough far well more most less least much anyway though otherwise elsewhere sometimes hence long far`,
  ],
  [
    'number',
    'two three four five six seven eight nine ten eleven twelve dozen hundred thousand million billion trillion half',
  ],
  [
    'adjective',
    `new old good great big small large high low own same other many few several best better worst worse last next former late early young long-time current top
    key chief senior major minor main likely unlikely sure clear true false right wrong free full open strong hard easy real whole certain recent different
    important possible black white red blue green dead poor rich cold hot dark bright sad glad happy angry wary aware able unable ready willing longtime friendly
    elderly daily weekly monthly yearly costly deadly lively lonely lovely ugly only-child`,
  ],
];

const CLASSES: ReadonlyMap<string, Tag> = new Map(
  LISTS.flatMap(([tag, words]) => words.split(/\s+/).map((word) => [word, tag] as const)),
);
