/**
 * English verbs that report speech.
 *
 * Collected from the reporting verbs of Quirk et al. (§16.31, factual and suasive verbs with a that-clause),
 * Levin's classes 37.1 to 37.9 (verbs of communication) and news style books. `plain` verbs may stand before their
 * subject ("said Mr Smith"); `other` verbs also have senses without speech and count only next to a quotation.
 */

/** How a word reports speech, or undefined when it does not. */
export function cueOf(lower: string): Cue | undefined {
  return FORMS.get(lower);
}

export interface Cue {
  readonly strength: 'plain' | 'other';
  /** A participle ("adding", "saying"): its subject is that of the main clause. */
  readonly participle: boolean;
}

const PLAIN = `say tell add write ask reply answer respond explain announce declare insist argue claim state note warn admit acknowledge concede confirm deny
  tweet post remark comment continue conclude recall joke quip shout cry whisper murmur mutter exclaim remember predict assert stress emphasize emphasise
  observe maintain contend allege charge complain promise vow pledge urge suggest testify report agree repeat reiterate recount lament boast caution counter
  affirm propose point retort interject interrupt chant yell scream begin jest muse wonder vent opine intone caption`;

const OTHER = `call describe dub label brand refer mention praise criticize criticise condemn denounce dismiss blast slam rip mock accuse blame demand request order
  advise recommend advocate believe think feel hope fear expect imply indicate hint signal reveal disclose discuss speak talk quote cite read sing teach
  proclaim pronounce profess swear threaten question inquire query object protest reject refute rebut dispute challenge apologize apologise thank congratulate
  hail laud applaud welcome defend address tout characterize characterise portray depict term deem consider outline detail summarize summarise inform notify
  assure remind convince persuade brief instruct direct command forecast estimate calculate sign scrawl text email message broadcast publish release issue
  find show learn know realize realise see hear decide rule hold speculate theorize guess suspect suppose concur contradict echo elaborate clarify specify`;

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  think: ['thought'],
  feel: ['felt'],
  read: ['read'],
  sing: ['sang', 'sung'],
  teach: ['taught'],
  speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'],
  begin: ['began', 'begun', 'beginning'],
  find: ['found'],
  show: ['showed', 'shown'],
  know: ['knew', 'known'],
  see: ['saw', 'seen'],
  hear: ['heard'],
  hold: ['held'],
  broadcast: ['broadcast'],
  refer: ['referred', 'referring'],
  rebut: ['rebutted', 'rebutting'],
  admit: ['admitted', 'admitting'],
  quip: ['quipped', 'quipping'],
  slam: ['slammed', 'slamming'],
  rip: ['ripped', 'ripping'],
  concur: ['concurred', 'concurring'],
  signal: ['signalled', 'signalling'],
  label: ['labelled', 'labelling'],
  dub: ['dubbed', 'dubbing'],
};

const FORMS: ReadonlyMap<string, Cue> = buildForms();

function buildForms(): ReadonlyMap<string, Cue> {
  const forms = new Map<string, Cue>();
  const add = (form: string, strength: Cue['strength'], participle: boolean): void => {
    if (!forms.has(form)) forms.set(form, { strength, participle });
  };
  for (const [list, strength] of [
    [PLAIN, 'plain'],
    [OTHER, 'other'],
  ] as const) {
    for (const verb of list.split(/\s+/)) {
      const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
      const consonantY = /[^aeiou]y$/.test(verb);
      add(verb, strength, false);
      add(
        consonantY ? `${verb.slice(0, -1)}ies` : `${verb}${/(?:s|sh|ch|x|z)$/.test(verb) ? 'es' : 's'}`,
        strength,
        false,
      );
      add(consonantY ? `${verb.slice(0, -1)}ied` : `${stem}ed`, strength, false);
      add(`${stem}ing`, strength, true);
      for (const form of IRREGULAR[verb] ?? []) add(form, strength, form.endsWith('ing'));
    }
  }
  return forms;
}
