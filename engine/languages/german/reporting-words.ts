/**
 * German verbs that report speech, writing, thought and stance: the lexicon of cues.
 *
 * They are the verba dicendi and sentiendi that grammars name for indirect speech (Duden, Die Grammatik: "Die
 * Redewiedergabe"; Zifonun et al., Grammatik der deutschen Sprache, F1 4: "Indirektheitskontexte"; Harras et al.,
 * Handbuch deutscher Kommunikationsverben), with the complements that Schumacher et al., VALBU, give them. A bar parts a
 * particle from its verb.
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
  readonly stance?: Stance;
  readonly asks?: true;
  readonly negative?: true;
  readonly objectSpeaks?: true;
  readonly impersonal?: true;
}

const ROWS: readonly Row[] = [
  {
    class: 'speech',
    verbs: `sagen erklären erzählen berichten betonen behaupten äußern bemerken erwidern entgegnen antworten ergänzen meinen bekräftigen
      versichern beteuern verkünden verlautbaren unterstreichen präzisieren erläutern melden vermelden hinzu|fügen fest|stellen klar|stellen
      mit|teilen dar|legen bekannt|geben kund|tun mutmaßen argumentieren schreiben twittern posten resümieren konstatieren prognostizieren
      vorher|sagen kommentieren scherzen spotten witzeln monieren an|merken zu|geben ein|räumen gestehen hervor|heben aus|sagen signalisieren
      zu|rufen ein|wenden erinnern kritisieren bemängeln begründen aus|führen entschuldigen an|geben wiederholen`,
    takes: 'that clause question infinitive',
    prepositions: 'von über',
  },
  {
    class: 'speech',
    verbs: 'an|kündigen bestätigen schildern beschreiben',
    takes: 'that clause question infinitive object',
  },
  { class: 'speech', verbs: 'hin|weisen verweisen', takes: 'that clause', prepositions: 'auf' },
  { class: 'speech', verbs: 'informieren unterrichten', takes: 'that question', prepositions: 'über' },
  {
    class: 'speech',
    verbs: 'klagen beklagen schimpfen wettern jammern',
    takes: 'that clause object',
    prepositions: 'über gegen',
    stance: 'against',
  },
  { class: 'speech', verbs: 'warnen mahnen', takes: 'that clause infinitive', prepositions: 'vor' },
  { class: 'speech', verbs: 'drohen', takes: 'that clause infinitive', prepositions: 'mit' },
  { class: 'speech', verbs: 'sprechen reden', takes: '', prepositions: 'von' },
  {
    class: 'speech',
    verbs: 'versprechen zu|sichern zu|sagen geloben schwören garantieren',
    takes: 'that clause infinitive object',
    stance: 'wants',
  },
  {
    class: 'speech',
    verbs: 'fordern verlangen an|regen vor|schlagen empfehlen beantragen an|mahnen',
    takes: 'that clause infinitive object',
    stance: 'wants',
  },
  { class: 'speech', verbs: 'raten ab|raten', takes: 'that clause infinitive', prepositions: 'zu von' },
  { class: 'speech', verbs: 'auf|fordern beauftragen', takes: 'infinitive', prepositions: 'zu' },
  { class: 'speech', verbs: 'auf|rufen', takes: 'infinitive', prepositions: 'zu' },
  { class: 'speech', verbs: 'appellieren', takes: 'infinitive', prepositions: '' },
  { class: 'speech', verbs: 'bitten', takes: 'infinitive', prepositions: 'um' },
  { class: 'speech', verbs: 'plädieren werben', takes: 'infinitive that', prepositions: 'für' },
  { class: 'speech', verbs: 'aus|sprechen', takes: 'infinitive that', prepositions: 'für gegen' },
  {
    class: 'speech',
    verbs: 'fragen nach|fragen',
    takes: 'question clause',
    prepositions: 'nach',
    asks: true,
  },
  {
    class: 'speech',
    verbs: 'bestreiten ab|streiten dementieren leugnen verneinen zurück|weisen',
    takes: 'that clause infinitive object',
    negative: true,
  },
  { class: 'speech', verbs: 'widersprechen', takes: 'that clause' },
  { class: 'speech', verbs: 'vor|werfen unterstellen', takes: 'that clause infinitive object' },
  {
    class: 'speech',
    verbs: 'kritisieren rügen tadeln verurteilen bemängeln monieren beanstanden an|prangern bedauern',
    takes: 'object that infinitive',
    stance: 'against',
  },
  {
    class: 'speech',
    verbs: 'loben würdigen rechtfertigen verteidigen',
    takes: 'object that infinitive',
    stance: 'for',
  },
  { class: 'speech', verbs: 'äußern erläutern verkünden', takes: 'object that infinitive' },
  // VALBU: the object in the accusative can be the person whose words they are.
  { class: 'speech', verbs: 'zitieren', takes: 'object that clause', objectSpeaks: true },
  { class: 'thought', verbs: 'hören', takes: '', objectSpeaks: true },
  { class: 'speech', verbs: 'nennen bezeichnen beschimpfen', takes: 'object object-as' },
  { class: 'speech', verbs: 'heißen verlauten', takes: 'that clause', impersonal: true },
  {
    class: 'utterance',
    verbs:
      'rufen schreien brüllen flüstern murmeln brummen seufzen lachen stöhnen jubeln beginnen fort|fahren',
    takes: 'that',
  },
  // Manner of speaking and what accompanies words: the classes are 37.3 and 40.2 of Levin.
  {
    class: 'utterance',
    verbs:
      'lächeln grinsen schmunzeln nicken kichern schluchzen zischen knurren stammeln stottern raunen keuchen',
    takes: '',
  },
  { class: 'evidence', verbs: 'zeigen ergeben belegen beweisen nahe|legen', takes: 'that clause question' },
  {
    class: 'stance',
    verbs: 'begrüßen befürworten unterstützen billigen',
    takes: 'object that infinitive',
    stance: 'for',
  },
  { class: 'stance', verbs: 'ab|lehnen', takes: 'object that infinitive', stance: 'against' },
  {
    class: 'thought',
    verbs: 'glauben denken hoffen fürchten befürchten vermuten an|nehmen finden rechnen schätzen',
    takes: 'that clause infinitive',
    prepositions: 'auf',
  },
  { class: 'thought', verbs: 'erwarten bezweifeln', takes: 'that clause object' },
  { class: 'thought', verbs: 'beabsichtigen planen erwägen', takes: 'infinitive object' },
];

/** Base forms with their bars, for the making of forms. */
export const REPORTING_LEMMAS: readonly string[] = ROWS.flatMap(({ verbs }) => verbs.split(/\s+/));

/** What a preposition says where its verb says nothing: "warnte vor", "sprach sich für … aus". */
const STANCES: ReadonlyMap<string, Stance> = new Map([
  ['für', 'wants'],
  ['gegen', 'against'],
  ['vor', 'against'],
]);

const VERBS: ReadonlyMap<string, ReportingVerb> = collect();

function collect(): ReadonlyMap<string, ReportingVerb> {
  const verbs = new Map<string, ReportingVerb>();
  for (const row of ROWS) {
    for (const written of row.verbs.split(/\s+/)) {
      const lemma = written.replace('|', '');
      const known = verbs.get(lemma);
      verbs.set(lemma, {
        lemma,
        class: known?.class ?? row.class,
        takes: union<Complement>(known?.takes, row.takes),
        prepositions: union(known?.prepositions, row.prepositions),
        stance: row.stance ?? known?.stance ?? null,
        stances: STANCES,
        particles: new Set(),
        hearer: false,
        needsHearer: false,
        asks: row.asks === true,
        negative: row.negative === true,
        objectSpeaks: row.objectSpeaks === true,
        needsParticle: false,
        impersonal: row.impersonal === true,
      });
    }
  }
  return verbs;
}

function union<T extends string>(known: ReadonlySet<T> | undefined, more = ''): ReadonlySet<T> {
  return new Set([...(known ?? []), ...(more.split(/\s+/).filter((word) => word !== '') as T[])]);
}
