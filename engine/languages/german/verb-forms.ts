/**
 * Which words are forms of a German verb, and of which.
 *
 * Weak verbs follow the rules (Duden, Die Grammatik: "Die Konjugation"; IDS grammis: "Verbflexion"), strong ones are
 * listed with their principal parts. One word is often several forms ("sagen", "erklärt"): which of them it is, only
 * its place in the clause tells.
 */
import { REPORTING_LEMMAS } from './reporting-words.ts';
import { withUmlauts } from './typewritten.ts';
import { STRONG, WEAK } from './verb-list.ts';

/** What a word can be; bits. */
export const FORM = {
  /** The indicative, present or past. */
  finite: 1 << 0,
  past: 1 << 1,
  /** Konjunktiv I ("sage"), and II where it is of the past too ("käme"). */
  subjunctive: 1 << 2,
  infinitive: 1 << 3,
  participle: 1 << 4,
  /** "mitzuteilen": an infinitive with its "zu" inside. */
  withZu: 1 << 5,
  plural: 1 << 6,
} as const;

/** A word as a form of a verb. */
export interface Verb {
  readonly lemma: string;
  /** Bits of `FORM`. */
  readonly forms: number;
  /** The verbs that it makes with a particle at the end of the clause: "mit" makes "mitteilen" of "teilt". */
  readonly parted: ReadonlyMap<string, string>;
}

/** The verb of which a lower-case word is a form, or undefined. */
export function verbOf(lower: string): Verb | undefined {
  known ??= allForms();
  return known.get(lower);
}

/** The same of a word that may be written without umlauts: "koennen". */
export function verbWritten(lower: string): Verb | undefined {
  return verbOf(lower) ?? verbOf(withUmlauts(lower));
}

/** Particles that stand apart from their verb in a main clause. */
export const PARTICLES: ReadonlySet<string> = new Set(
  `ab an auf aus bei bekannt bevor dar davon ein fest fort heraus her hervor hin hinzu klar kund mit nach nahe statt teil um unter voran vor vorher
  wahr weg weiter wieder zu zurück zusammen`.split(/\s+/),
);

/** Prefixes that no "ge-" stands before in the participle. */
const UNPARTED = /^(?:be|emp|ent|er|ge|miss|ver|voll|wider|zer|über|unter)(?=.{4})/;

const NONE: ReadonlyMap<string, string> = new Map();

/**
 * All forms of verbs that are not listed, such as those that a user adds, and of those that are parted.
 *
 * @param lemmas Base forms; a bar may part a particle from its verb ("mit|teilen").
 */
export function formsOf(lemmas: Iterable<string>): ReadonlyMap<string, Verb> {
  const forms = new Map<string, Verb>();
  for (const lemma of lemmas) {
    const [particle, base] = partsOf(lemma);
    addParadigm(forms, weakOrStrong(base), particle);
  }
  return forms;
}

/** A verb's particle, or '', and what is left. */
function partsOf(lemma: string): readonly [particle: string, base: string] {
  const bar = lemma.indexOf('|');
  return bar < 0 ? ['', lemma] : [lemma.slice(0, bar), lemma.slice(bar + 1)];
}

/** Third person singular, preterite and participle of a verb. */
interface Principal {
  readonly lemma: string;
  readonly present: string;
  readonly past: string;
  readonly participle: string;
}

let strong: ReadonlyMap<string, Principal> | undefined;

function strongVerbs(): ReadonlyMap<string, Principal> {
  const verbs = new Map<string, Principal>();
  for (const row of STRONG.split('\n')) {
    const [parts = '', prefixes = ''] = row.split('|');
    const [lemma, present, past, participle] = parts.split(' ') as [string, string, string, string];
    verbs.set(lemma, { lemma, present, past, participle });
    for (const prefix of listed(prefixes)) {
      verbs.set(`${prefix}${lemma}`, {
        lemma: `${prefix}${lemma}`,
        present: `${prefix}${present}`,
        past: `${prefix}${past}`,
        participle: `${prefix}${participle.replace(/^ge/, '')}`,
      });
    }
  }
  return verbs;
}

function weakOrStrong(lemma: string): Principal {
  strong ??= strongVerbs();
  return strong.get(lemma) ?? weak(lemma);
}

function weak(lemma: string): Principal {
  const stem = stemOf(lemma);
  const present = /(?:[td]|[^aeiouäöülrh][mn]|ch[mn])$/.test(stem) ? `${stem}et` : `${stem}t`;
  const participle = UNPARTED.test(lemma) || /ieren$/.test(lemma) ? present : `ge${present}`;
  return { lemma, present, past: `${present}e`, participle };
}

/** "sag" of "sagen", "forder" of "fordern". */
function stemOf(lemma: string): string {
  return lemma.replace(/e?n$/, (ending) => (ending === 'en' || /[^e]n$/.test(lemma) ? '' : ending));
}

function addParadigm(forms: Map<string, Verb>, verb: Principal, particle: string): void {
  const { lemma, present, past, participle } = verb;
  const whole = `${particle}${lemma}`;
  const stem = stemOf(lemma);
  const subjunctive = past.endsWith('te') ? past : umlauted(past);
  const finite: readonly (readonly [word: string, form: number])[] = [
    [present, FORM.finite],
    [past, FORM.finite | FORM.past],
    [past.endsWith('e') ? `${past}n` : `${past}en`, FORM.finite | FORM.past | FORM.plural],
    [`${stem}e`, FORM.subjunctive],
    [stem.endsWith('el') ? `${stem.slice(0, -2)}le` : `${stem}e`, FORM.subjunctive],
    ...(subjunctive === past
      ? []
      : ([
          [subjunctive, FORM.subjunctive | FORM.past],
          [`${subjunctive}n`, FORM.subjunctive | FORM.past | FORM.plural],
        ] as const)),
  ];
  for (const [word, form] of [...finite, [lemma, FORM.infinitive | FORM.plural] as const]) {
    if (particle !== '') add(forms, `${particle}${word}`, whole, form);
    const parted = particle === '' ? NONE : new Map([[particle, whole]]);
    add(forms, word, lemma, form, parted);
  }
  add(forms, `${particle}${participle}`, whole, FORM.participle);
  if (particle !== '') add(forms, `${particle}zu${lemma}`, whole, FORM.withZu | FORM.infinitive);
}

/** "kam" makes "käme", "ging" makes "ginge". */
function umlauted(past: string): string {
  const stem = past.replace(/[aou](?=[^aeiouäöü]*$)/, (vowel) => UMLAUTS[vowel] ?? vowel);
  return stem.endsWith('e') ? stem : `${stem}e`;
}

const UMLAUTS: Readonly<Record<string, string>> = { a: 'ä', o: 'ö', u: 'ü' };

/** A word can be several forms of one verb; of two verbs the first one counts. */
function add(
  forms: Map<string, Verb>,
  word: string,
  lemma: string,
  form: number,
  parted: ReadonlyMap<string, string> = NONE,
): void {
  const other = forms.get(word);
  forms.set(word, {
    lemma: other?.lemma ?? lemma,
    forms: (other?.forms ?? 0) | (other && other.lemma !== lemma ? 0 : form),
    parted: parted.size === 0 ? (other?.parted ?? NONE) : new Map([...(other?.parted ?? NONE), ...parted]),
  });
}

/** Every verb of the lists; the reporting ones come from their lexicon. Made when it is first needed. */
let known: ReadonlyMap<string, Verb> | undefined;

function allForms(): ReadonlyMap<string, Verb> {
  const partedStrong = STRONG.split('\n').flatMap((row) => {
    const [parts = '', , particles = ''] = row.split('|');
    return listed(particles).map((particle) => `${particle}|${parts.split(' ')[0]}`);
  });
  return formsOf([...strongVerbs().keys(), ...partedStrong, ...WEAK.split(/\s+/), ...REPORTING_LEMMAS]);
}

function listed(words: string): readonly string[] {
  return words.split(' ').filter((word) => word !== '');
}
