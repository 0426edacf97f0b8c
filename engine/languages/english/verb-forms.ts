/**
 * Which words are forms of an English verb, and of which.
 *
 * Regular forms follow the rules of spelling (Quirk et al., §3.5 to §3.10), irregular ones are listed (§3.11 to
 * §3.20). How often a word is a verb at all comes with it, since most English verbs are nouns too.
 */
import { REPORTING_LEMMAS } from './reporting-words.ts';
import { ALWAYS, MOSTLY, SELDOM, SOMETIMES } from './verb-list.ts';

/**
 * - `base`: "report", also the plain present; `s`: "reports"; `ing`: "reporting".
 * - `ed`: "reported", the past and the participle; `past`: "wrote"; `participle`: "written".
 */
type VerbForm = 'base' | 's' | 'ing' | 'ed' | 'past' | 'participle';

/** A word as a form of a verb. */
export interface Verb {
  readonly lemma: string;
  readonly form: VerbForm;
  /** Whether the base form is the past too ("put", "read"). */
  readonly pastToo: boolean;
  /** How often the lemma is a verb and not something else: 3 nearly always, 2 mostly, 1 sometimes, 0 seldom. */
  readonly verbal: number;
}

/** The verb of which a lower-case word is a form, or undefined. */
export function verbOf(lower: string): Verb | undefined {
  known ??= allVerbs();
  return among(known, lower);
}

/** All forms of a verb that is not in the list, such as one that a user adds. */
export function formsOf(lemma: string): readonly (readonly [word: string, form: VerbForm])[] {
  const irregular = IRREGULAR.get(lemma);
  const forms: (readonly [string, VerbForm])[] = [
    [lemma, 'base'],
    [withS(lemma), 's'],
    ...spellings(lemma, 'ing').map((word) => [word, 'ing'] as const),
  ];
  if (!irregular) return [...forms, ...spellings(lemma, 'ed').map((word) => [word, 'ed'] as const)];
  const pasts = irregular[0].split('/');
  const participles = irregular[1]?.split('/') ?? pasts;
  for (const word of pasts) forms.push([word, participles.includes(word) ? 'ed' : 'past']);
  for (const word of participles) if (!pasts.includes(word)) forms.push([word, 'participle']);
  return forms;
}

/** Past and participle where they are not regular; one form where both are the same. */
const IRREGULAR: ReadonlyMap<string, readonly [past: string, participle?: string]> = new Map(
  `arise arose arisen|awake awoke awoken|bear bore borne/born|beat beat beaten|become became become|begin began begun|bend bent|bet bet|bid bid|
bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast broadcast|build built|burn burned/burnt|
burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|
draw drew drawn|dream dreamed/dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|
flee fled|fling flung|fly flew flown|forbid forbade forbidden|forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|
freeze froze frozen|get got gotten/got|give gave given|go went gone|grind ground|grow grew grown|hang hung/hanged|hear heard|overhear overheard|hide hid hidden|hit hit|hold held|
hurt hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|leap leaped/leapt|learn learned/learnt|leave left|lend lent|let let|lie lay/lied lain/lied|
light lit|lose lost|make made|mean meant|meet met|mislead misled|mistake mistook mistaken|misunderstand misunderstood|overcome overcame overcome|
oversee oversaw overseen|overthrow overthrew overthrown|pay paid|plead pleaded/pled|prove proved proven|put put|quit quit|read read|rebuild rebuilt|
retell retold|rewrite rewrote rewritten|rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|
set set|shake shook shaken|shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|
sleep slept|slide slid|speak spoke spoken|spell spelled/spelt|spend spent|spin spun|split split|spread spread|spring sprang sprung|stand stood|steal stole stolen|
stick stuck|sting stung|strike struck|string strung|strive strove striven|swear swore sworn|sweep swept|swell swelled swollen|swim swam swum|swing swung|
take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|thrust thrust|undergo underwent undergone|understand understood|
undertake undertook undertaken|upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn|
withhold withheld|withstand withstood|wring wrung|write wrote written`
    .split('|')
    .map((row) => {
      const [lemma, past, participle] = row.trim().split(' ') as [string, string, string?];
      return [lemma, participle === undefined ? [past] : [past, participle]] as const;
    }),
);

/** Verbs of two syllables and more that double their last consonant, since the stress is on the last syllable. */
const DOUBLING = new Set(
  `admit allot begin commit compel concur confer control defer deter dispel emit equip excel expel forget incur infer occur omit patrol permit
  prefer propel rebel rebut recur refer regret remit repel submit transfer transmit quip kidnap program worship fuel dial equal`.split(
    /\s+/,
  ),
);

/** American English writes one consonant where British English doubles it: both are known. */
const EITHER = /[^aeiou][ae]l$/;

/** A form with its ending, in every spelling. */
function spellings(lemma: string, ending: 'ing' | 'ed'): readonly string[] {
  if (EITHER.test(lemma)) return [`${lemma}${ending}`, `${lemma}l${ending}`];
  return [ending === 'ing' ? withIng(lemma) : withEd(lemma)];
}

function withS(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function withIng(lemma: string): string {
  if (/ie$/.test(lemma)) return `${lemma.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return `${doubled(lemma)}ing`;
}

function withEd(lemma: string): string {
  if (/e$/.test(lemma)) return `${lemma}d`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${doubled(lemma)}ed`;
}

function doubled(lemma: string): string {
  const oneSyllable = /^[^aeiou]*(?:qu)?[aeiou][bdfgklmnprtvz]$/.test(lemma);
  return oneSyllable || DOUBLING.has(lemma) ? `${lemma}${lemma.at(-1)}` : lemma;
}

/** Helping verbs are a class of their own. */
const HELPING = new Set(['be', 'have', 'do', 'will', 'can', 'may', 'must', 'might', 'shall']);

/** A verb by itself: what all its forms have in common. */
type ListedVerb = Omit<Verb, 'form'>;

/** Made when it is first needed. The forms of all of them are twenty thousand, which would take the time of three documents. */
let known: ReadonlyMap<string, ListedVerb> | undefined;

function allVerbs(): ReadonlyMap<string, ListedVerb> {
  const verbs = new Map<string, ListedVerb>();
  for (const [verbal, list] of [SELDOM, SOMETIMES, MOSTLY, ALWAYS].entries()) {
    for (const lemma of list.split(/\s+/)) {
      if (!HELPING.has(lemma))
        verbs.set(lemma, { lemma, verbal, pastToo: IRREGULAR.get(lemma)?.[0] === lemma });
    }
  }
  // What reports speech is a verb, however seldom it is one elsewhere.
  for (const lemma of REPORTING_LEMMAS)
    if (among(verbs, lemma)?.lemma !== lemma) verbs.set(lemma, { lemma, verbal: 1, pastToo: false });
  return verbs;
}

/** The verb that is most often one, of those that have the form; of two alike that which comes first in the alphabet. */
function among(verbs: ReadonlyMap<string, ListedVerb>, word: string): Verb | undefined {
  let found: Verb | undefined;
  for (const lemma of lemmasOf(word)) {
    const verb = verbs.get(lemma);
    if (!verb || (found && !comesBefore(verb, found))) continue;
    const form = formsOf(lemma).find(([own]) => own === word)?.[1];
    if (form) found = { ...verb, form };
  }
  return found;
}

function comesBefore(one: ListedVerb, other: ListedVerb): boolean {
  return one.verbal === other.verbal ? one.lemma < other.lemma : one.verbal > other.verbal;
}

/** Of what a word could be a form by its ending, and much that there is not: whoever asks makes the forms of what there is. */
function lemmasOf(word: string): readonly string[] {
  const lemmas = [word, ...(IRREGULAR_FORMS.get(word) ?? [])];
  const [, stem = '', ending = ''] = /^(.+?)(s|ing|ed)$/.exec(word) ?? [];
  if (stem === '') return lemmas;
  lemmas.push(stem);
  if (ending === 's') lemmas.push(stem.replace(/e$/, ''), stem.replace(/ie$/, 'y'));
  else lemmas.push(`${stem}e`, stem.slice(0, -1), stem.replace(/i$/, 'y'), stem.replace(/y$/, 'ie'));
  return lemmas;
}

const IRREGULAR_FORMS = new Map<string, readonly string[]>();
for (const [lemma, forms] of IRREGULAR)
  for (const word of forms.flatMap((form) => form?.split('/') ?? []))
    IRREGULAR_FORMS.set(word, [...(IRREGULAR_FORMS.get(word) ?? []), lemma]);
