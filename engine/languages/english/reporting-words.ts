/**
 * English words that report speech, writing, thought and stance: the lexicon of cues.
 *
 * Verbs are from Quirk et al. §16.31 (factual verbs, public and private), §16.32 (suasive verbs), §16.36 to §16.45
 * (infinitives and participles) and §16.60 to §16.63 (two complements), and from Levin, English Verb Classes and
 * Alternations (1993): 29 (verbs with predicative complements), 31.2 (admire), 32 (desire), 33 (judgement), 37
 * (communication); nouns are those that Quirk §17.26 gives for a content clause. What can follow a verb is theirs
 * too. The row says it: the words, what they take, and the prepositions that lead to the content.
 */
import type { Complement, ReportingClass, ReportingVerb, Stance } from '../reporting.ts';

/** What the lexicon says of a verb, by its base form. */
export function reportingVerb(lemma: string): ReportingVerb | null {
  return VERBS.get(lemma) ?? null;
}

interface Row {
  readonly class: ReportingClass;
  readonly verbs: string;
  readonly takes: string;
  readonly prepositions?: string;
  /** By the verb's meaning: Levin's positive and negative verbs of judgement, and those of taking sides. */
  readonly stance?: Stance;
  readonly particles?: string;
  readonly hearer?: 'possible' | 'needed';
  readonly needsParticle?: true;
  readonly asks?: true;
  readonly negative?: true;
  readonly objectSpeaks?: true;
}

const ROWS: readonly Row[] = [
  // Quirk §16.31, public verbs; Levin 37.7.
  {
    class: 'speech',
    verbs: `say state claim assert contend maintain insist argue declare proclaim remark allege reiterate repeat reply retort respond answer counter concur confide
      affirm aver opine reason theorize posit hypothesize attest stipulate submit interject add continue conclude`,
    takes: 'that clause question',
    prepositions: 'about',
    hearer: 'possible',
  },
  {
    class: 'speech',
    verbs:
      'admit concede confess hint brag testify certify indicate signal observe suggest imply boast elaborate',
    takes: 'that clause question',
    prepositions: 'about on to of at',
    hearer: 'possible',
  },
  {
    class: 'speech',
    verbs: `announce report note acknowledge confirm disclose reveal divulge deny mention predict forecast foretell
      prophesy recall recount stress emphasize emphasise underline underscore highlight explain clarify specify
      warn caution relate convey`,
    takes: 'that clause question object',
    prepositions: 'about on of to against',
    hearer: 'possible',
  },
  { class: 'speech', verbs: 'comment', takes: 'that clause', prepositions: 'on about' },
  // Quirk §16.39: an -ing clause.
  { class: 'speech', verbs: 'suggest recommend propose advocate admit deny', takes: 'gerund' },
  { class: 'speech', verbs: 'rule decree', takes: 'that clause' },
  {
    class: 'speech',
    verbs: 'point hit lay lash fire',
    needsParticle: true,
    takes: 'that clause',
    prepositions: 'to',
    particles: 'out back forth',
  },
  {
    class: 'speech',
    verbs: 'deny dispute rebut refute reject repudiate disavow',
    takes: 'that clause gerund object',
    negative: true,
  },
  {
    class: 'speech',
    verbs: 'joke quip jest muse wonder vent rant',
    takes: 'that clause question',
    prepositions: 'about of over at',
  },
  {
    class: 'speech',
    verbs: 'complain gripe grumble lament bemoan',
    takes: 'that clause question',
    prepositions: 'about of over at',
    stance: 'against',
  },
  {
    class: 'speech',
    verbs: 'write tweet post blog text email wire cable message',
    takes: 'that clause',
    prepositions: 'about of on',
    hearer: 'possible',
  },
  { class: 'speech', verbs: 'make', takes: 'that question', particles: 'clear plain', needsParticle: true },
  // Phrasal verbs (Quirk §16.3) of continuing and of breaking in.
  { class: 'utterance', verbs: 'go carry press', takes: '', particles: 'on', needsParticle: true },
  { class: 'utterance', verbs: 'cut chime chip butt break', takes: '', particles: 'in', needsParticle: true },
  // "as she put it"
  { class: 'utterance', verbs: 'put', takes: 'clause', particles: 'it', needsParticle: true },
  {
    class: 'utterance',
    verbs: `shout scream yell cry whisper murmur mutter mumble bark bellow chant exclaim intone snap growl laugh sigh sob begin open
      recite sing read narrate gush rail fume thunder crow scoff moan roar gasp interrupt enthuse`,
    takes: 'that',
    prepositions: 'about against at',
  },
  // Levin 37.3, manner of speaking, and what accompanies words: 40.2, nonverbal expression, and 40.3.1, gestures.
  {
    class: 'utterance',
    verbs: `bawl bleat boom chatter coo croak drawl drone groan grunt hiss holler howl purr rasp screech shriek snarl splutter squeak squeal stammer stutter
      wail whine wheeze yelp chuckle chortle giggle grin smile smirk snicker sniff snort beam frown grimace pout sneer weep nod shrug wink`,
    takes: '',
  },
  // Levin 37.2 and 37.9, Quirk §16.60: a hearer comes first.
  {
    class: 'speech',
    verbs: 'tell inform notify assure remind advise brief alert',
    takes: 'that clause question person-infinitive',
    prepositions: 'about of',
    hearer: 'needed',
  },
  { class: 'speech', verbs: 'convince persuade teach', takes: 'that', hearer: 'needed' },
  {
    class: 'speech',
    verbs: 'ask inquire enquire',
    takes: 'question person-infinitive infinitive',
    prepositions: 'about for',
    hearer: 'possible',
    asks: true,
  },
  { class: 'speech', verbs: 'query question', takes: 'question object', prepositions: 'about', asks: true },
  // Quirk §16.32, suasive verbs; Levin 58.
  {
    class: 'speech',
    verbs: 'urge beg implore entreat exhort instruct order command direct encourage',
    takes: 'that person-infinitive object',
    stance: 'wants',
    hearer: 'needed',
  },
  {
    class: 'speech',
    verbs: 'demand request require propose recommend advocate',
    takes: 'that clause infinitive gerund object',
    stance: 'wants',
  },
  { class: 'speech', verbs: 'call', takes: 'object-as', prepositions: 'for on upon' },
  {
    class: 'speech',
    verbs: 'plead appeal',
    takes: '',
    prepositions: 'for with to against',
  },
  // Commissive verbs: Quirk §16.38, Levin 13.3.
  {
    class: 'speech',
    verbs: 'promise pledge vow swear threaten guarantee',
    takes: 'that clause infinitive object',
    stance: 'wants',
  },
  {
    class: 'speech',
    verbs: 'agree disagree',
    takes: 'that clause infinitive',
    prepositions: 'with on to about',
  },
  { class: 'speech', verbs: 'offer volunteer undertake', takes: 'infinitive' },
  { class: 'speech', verbs: 'refuse decline', takes: 'infinitive', negative: true },
  // Levin 33, judgement, and the verbs of headlines for it.
  {
    class: 'speech',
    verbs: `criticize criticise condemn denounce decry slam blast lambaste assail castigate censure chastise chide rebuke reprimand reproach
      scold upbraid deride ridicule mock taunt belittle disparage denigrate malign vilify berate pan rip bash attack knock hammer fault`,
    takes: 'object',
    prepositions: 'for over',
    stance: 'against',
  },
  {
    class: 'speech',
    verbs: 'praise applaud commend compliment congratulate hail laud extol salute thank credit',
    takes: 'object',
    prepositions: 'for over',
    stance: 'for',
  },
  { class: 'speech', verbs: 'accuse', takes: 'object', prepositions: 'of', stance: 'against' },
  { class: 'speech', verbs: 'blame', takes: 'object', prepositions: 'on for', stance: 'against' },
  { class: 'speech', verbs: 'apologize apologise', takes: '', prepositions: 'for', stance: 'against' },
  // Levin 29.2 and 29.3, characterising and naming.
  {
    class: 'speech',
    verbs: 'describe characterize characterise portray depict liken compare',
    takes: 'object object-as',
    prepositions: 'to',
  },
  { class: 'speech', verbs: 'denounce dismiss', takes: 'object object-as', stance: 'against' },
  { class: 'speech', verbs: 'tout', takes: 'object object-as', stance: 'for' },
  // Of these a plain object is a boat that is painted or a net that is cast.
  { class: 'speech', verbs: 'paint cast label dub brand term deem', takes: 'object-as' },
  // What is spoken of: Levin 37.1, 37.5, 37.6.
  {
    class: 'speech',
    verbs:
      'discuss reference detail outline summarize summarise voice express articulate reiterate recount document chronicle',
    takes: 'object',
  },
  { class: 'speech', verbs: 'defend justify champion endorse trumpet', takes: 'object', stance: 'for' },
  // Levin 37.1: whom somebody quotes has said it; Quirk §16.52: so has whom somebody hears say it.
  { class: 'speech', verbs: 'cite quote', takes: 'object', objectSpeaks: true },
  { class: 'thought', verbs: 'hear overhear', takes: '', objectSpeaks: true },
  { class: 'speech', verbs: 'speak talk', takes: '', prepositions: 'of about against' },
  { class: 'speech', verbs: 'refer allude', takes: '', prepositions: 'to' },
  {
    class: 'speech',
    verbs: 'object protest',
    takes: 'that',
    prepositions: 'to against',
    stance: 'against',
  },
  // Documents and studies: Quirk §16.31; their subject is no person.
  {
    class: 'evidence',
    verbs: 'show reveal indicate suggest',
    takes: 'that clause question object',
  },
  {
    class: 'evidence',
    verbs: 'find demonstrate prove establish determine estimate calculate project conclude detect',
    takes: 'that clause question',
  },
  // Levin 31.2 and verbs of taking sides.
  {
    class: 'stance',
    verbs: 'support back endorse favor favour defend champion embrace welcome approve',
    takes: 'object gerund',
    prepositions: 'of',
    stance: 'for',
  },
  {
    class: 'stance',
    verbs: 'oppose denounce disavow reject resist protest challenge criticise disapprove',
    takes: 'object gerund',
    prepositions: 'of',
    stance: 'against',
  },
  {
    class: 'stance',
    verbs: 'admire respect appreciate',
    takes: 'object gerund infinitive',
    stance: 'for',
  },
  {
    class: 'stance',
    verbs: 'dislike detest despise deplore abhor resent regret distrust',
    takes: 'object gerund infinitive',
    stance: 'against',
  },
  { class: 'thought', verbs: 'doubt', takes: 'that clause question', negative: true },
  // Quirk §16.31, private verbs; Levin 29.4, 29.5, 32.
  {
    class: 'thought',
    verbs: `believe think feel suppose suspect assume presume imagine guess reckon figure fear hope doubt expect anticipate foresee know realize realise
      understand recognize recognise remember forget notice consider conclude decide judge learn hear speculate worry wish fancy envision envisage`,
    takes: 'that clause question',
    prepositions: 'about',
  },
  {
    class: 'thought',
    verbs: 'want wish desire prefer',
    takes: 'infinitive person-infinitive object',
    stance: 'wants',
  },
  {
    class: 'thought',
    verbs: 'plan intend aim seek hope expect decide resolve plot aspire',
    takes: 'infinitive',
    prepositions: 'for',
  },
  { class: 'thought', verbs: 'expect intend', takes: 'person-infinitive' },
  { class: 'thought', verbs: 'consider contemplate weigh favor envisage', takes: 'gerund object' },
  { class: 'thought', verbs: 'regard view see treat perceive', takes: 'object-as' },
];

/** What a preposition says where its verb says nothing. */
const STANCES: ReadonlyMap<string, Stance> = new Map([
  ['for', 'wants'],
  ['against', 'against'],
]);

const VERBS: ReadonlyMap<string, ReportingVerb> = collect();

/** The base forms of all verbs of the lexicon. */
export const REPORTING_LEMMAS: readonly string[] = [...VERBS.keys()];

function collect(): ReadonlyMap<string, ReportingVerb> {
  const verbs = new Map<string, ReportingVerb>();
  for (const row of ROWS) {
    for (const lemma of row.verbs.split(/\s+/)) {
      const known = verbs.get(lemma);
      verbs.set(lemma, {
        lemma,
        class: known?.class ?? row.class,
        takes: union<Complement>(known?.takes, row.takes),
        prepositions: union(known?.prepositions, row.prepositions),
        stance: row.stance ?? known?.stance ?? null,
        stances: STANCES,
        particles: union(known?.particles, row.particles),
        needsParticle: known?.needsParticle ?? row.needsParticle === true,
        hearer: known?.hearer || row.hearer !== undefined,
        needsHearer: known?.needsHearer || row.hearer === 'needed',
        asks: known?.asks || row.asks === true,
        negative: known?.negative || row.negative === true,
        objectSpeaks: known?.objectSpeaks || row.objectSpeaks === true,
        impersonal: false,
      });
    }
  }
  return verbs;
}

function union<T extends string>(known: ReadonlySet<T> | undefined, more = ''): ReadonlySet<T> {
  return new Set([...(known ?? []), ...(more.split(/\s+/).filter((word) => word !== '') as T[])]);
}

/** Nouns for an utterance or a thought, which may have a content clause: "the claim that". */
export const REPORTING_NOUNS = words(
  `claim statement assertion allegation accusation charge announcement argument admission acknowledgement acknowledgment concession confession confirmation
  declaration denial disclosure explanation hint implication insistence warning caution complaint comment remark observation prediction forecast promise pledge
  vow threat offer proposal suggestion recommendation demand request call plea appeal order instruction report reply response answer question suspicion belief
  view opinion idea notion thought fear hope expectation conclusion assumption impression contention criticism praise refusal decision plan testimony rumor rumour
  news assurance reminder boast joke apology message quote estimate finding concern worry doubt`,
);

/** Those of them that say that something is not so, or not done. */
export const DENYING_NOUNS = words('denial refusal');

/** Where and in what something is said: "in a speech", "on television", "in a statement". */
export const OCCASIONS = words(
  `speech interview conference statement rally meeting debate briefing testimony tweet twitter facebook television tv radio email letter remarks hearing
  event appearance call forum summit address editorial op-ed column book memo post message report filing lawsuit complaint petition note broadcast
  press podcast telegram communique declaration video audio release paper brief motion`,
);

/** Verbs that only colour the verb after them: "seemed to suggest", "went on to say". */
export const CATENATIVES = words(
  'seem appear begin start continue keep go try attempt manage fail hesitate proceed happen tend use get come stop resist need have',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
