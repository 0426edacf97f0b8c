/**
 * English words made comparable.
 */
import { stemmer } from 'stemmer';
import { functionWords, type WordComparison, type WordPart } from '../word-comparison.ts';
import { areInflections } from './inflection.ts';

/** Articles, prepositions and forms of "be": they carry a sentence, not its message. */
const EMPTY =
  `a an the of to in on at for by with from as and or but is are was were be been being am it its this that these those there here which who whom
  so than then too very s t`.split(/\s+/);

/** Pronouns, auxiliaries and common verbs: a run of them tells something, one of them little. */
const LIGHT =
  `i me my we us our you your he him his she her they them their one if not no nor do does did done doing have has had having will would shall should can
  could may might must just only also about into over after before up out off down all any some what when where why how more most much many such own
  same other like get got go going gone make made say said says think thought know known want wanted come came see saw seen take took way thing things
  people now well yes really even still because while let ever never always again really lot good great right`.split(
    /\s+/,
  );

/** What a contracted ending stands for. */
const CONTRACTIONS: Readonly<Record<string, string>> = {
  "n't": 'not',
  "'m": 'am',
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'d": 'would',
  "'s": 's',
};

/** What is left of an auxiliary before "n't". */
const SHORTENED: Readonly<Record<string, string>> = { wo: 'will', ca: 'can', sha: 'shall' };

export const ENGLISH_COMPARISON: WordComparison = {
  capitalNouns: false,
  functionWords: new Map([...functionWords('empty', EMPTY, ''), ...functionWords('light', LIGHT, '')]),
  ambiguous: new Set(),
  inNames: new Set(),
  letters: null,
  parts,
  spelling,
  stem: (plain) => (/^[a-z]{4,}$/.test(plain) ? stemmer(spelling(plain)) : plain.replace(/'/g, '')),
  areInflections,
};

/** "Do" and "not" of "don't"; "can" and "not" of "cannot". */
function parts(plain: string): readonly WordPart[] | null {
  if (plain === 'cannot')
    return [
      { word: 'can', length: 3 },
      { word: 'not', length: 3 },
    ];
  const ending = /(?:n't|'(?:m|re|ve|ll|d|s))$/.exec(plain)?.[0];
  if (!ending) return null;
  const stem = plain.slice(0, -ending.length);
  const rest = { word: CONTRACTIONS[ending] ?? ending, length: ending.length };
  if (stem === '') return [rest];
  return [{ word: ending === "n't" ? (SHORTENED[stem] ?? stem) : stem, length: stem.length }, rest];
}

/** British words as Americans write them: "harbour", "organise", "centre", "defence", "programme". Others that end so are changed alike. */
function spelling(word: string): string {
  if (word.length > LONGEST_SPELLED) return word;
  return word
    .replace(/(?<=^[a-z]{2,})our(?=(?:s|ed|ing|er|ers|able|ite|hood)?$)/, 'or')
    .replace(/(?<=^[a-z]{3,})is(?=(?:e|es|ed|er|ers|ing|ation|ations)$)/, 'iz')
    .replace(/(?<=^[a-z]{2,}[bt])re(?=s?$)/, 'er')
    .replace(/(?<=^[a-z]{2,}en)ce(?=s?$)/, 'se')
    .replace(/(?<=gram)me(?=s?$)/, '');
}

/** Nothing longer is a word, in UTF-16 units; each rule looks at the whole word for each of its letters. */
const LONGEST_SPELLED = 40;
