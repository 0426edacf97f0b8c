/**
 * The words of German that a tagger knows whatever stands around them, and what they are to attribution.
 *
 * Closed classes are those of Duden, Die Grammatik ("Artikelwörter und Pronomen", "Adverb", "Präposition",
 * "Konjunktion") and of IDS grammis. All lower case.
 */
import { FEATURE, type Tag } from '../token.ts';
import { CALENDAR, HONORIFICS, NAME_PARTICLES, TIME_NOUNS } from './names.ts';
import { FORM } from './verb-forms.ts';

/** The part of speech of a word of a closed class, or undefined. */
export function closedClassOf(lower: string): Tag | undefined {
  return CLASSES.get(lower);
}

/** Bits of `FEATURE` for a lower-case word. */
export function featuresOf(lower: string): number {
  return FEATURES.get(lower) ?? 0;
}

/** A form of "sein", "haben", "werden" or a modal verb. */
export interface Helping {
  readonly tag: 'be' | 'have' | 'modal';
  /** Bits of `FORM`. */
  readonly forms: number;
  readonly werden: boolean;
}

export function helpingOf(lower: string): Helping | undefined {
  return HELPING.get(lower);
}

/** Whether a word can be an article or the pronoun that begins a relative clause: "der Kai, der". */
export function isArticleOrRelative(lower: string): boolean {
  return ARTICLES.has(lower);
}

/** Articles that show a genitive after a noun: "die Sprecherin der Behörde". */
export function isGenitiveArticle(lower: string): boolean {
  return GENITIVES.has(lower);
}

/** Prepositions with an article inside ("im"), after which a noun comes and no bare name. */
export function hasArticle(lower: string): boolean {
  return WITH_ARTICLE.has(lower);
}

/** Nouns after which the source stands: "nach Angaben der Behörde". */
export function isGivenBy(lower: string): boolean {
  return GIVEN_BY.has(lower);
}

/** "so das Motto": what stands after "so" is what it is and not who says it. */
export function isSaying(lower: string): boolean {
  return SAYINGS.has(lower);
}

const ARTICLES = words('der die das den dem');
const RELATIVES = words('deren dessen denen welcher welche welches welchen welchem');
const GENITIVES = words(
  'der des eines einer dieser dieses seiner seines ihrer ihres unserer unseres meiner meines beider mehrerer',
);
const WITH_ARTICLE = words('am im vom zum zur beim ins ans aufs');
const GIVEN_BY = words(
  `angaben angabe worten darstellung auskunft einschätzung ansicht meinung überzeugung aussage aussagen informationen auffassung schilderung
  berechnungen schätzung schätzungen`,
);
const SAYINGS = words(
  `ziel hoffnung plan idee motto titel fazit vorwurf kritik begründung argument theorie these name devise tenor urteil ergebnis befürchtung
  annahme forderung aussage bilanz legende gerücht wunsch`,
);

const LISTS: readonly (readonly [tag: Tag, words: string])[] = [
  [
    'determiner',
    `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner dieser diese dieses diesen diesem jener jene jenes
    jenen jenem jeder jede jedes jeden jedem alle allen aller beide beiden einige einigen viele vielen mehrere mehreren manche manchen solche solchen
    sämtliche etliche weder`,
  ],
  [
    'possessive',
    `mein meine meinen meinem meiner meines sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem
    unserer unseres euer eure`,
  ],
  ['pronoun', 'ich du er sie es wir man jemand niemand nichts etwas wer'],
  ['object', 'dies mich mir dich dir ihn ihm uns euch ihnen sich einander'],
  ['not', 'nicht nie niemals'],
  ['that', 'dass daß'],
  ['postposition', 'zufolge'],
  [
    'question',
    `ob wie wann wo warum weshalb wieso woher wohin wen wem wessen was wofür womit wodurch worüber wovon wozu woran worauf deren dessen denen
    welcher welche welches welchen welchem inwiefern inwieweit wieviel`,
  ],
  ['coordinator', 'und oder aber sondern denn sowie doch beziehungsweise'],
  [
    'subordinator',
    `weil da wenn falls als nachdem bevor ehe obwohl obgleich wenngleich seit seitdem sobald solange sodass damit indem während sofern soweit
    wohingegen bis`,
  ],
  [
    'preposition',
    `ab an auf aus außer bei durch entgegen entlang für gegen gegenüber hinter in innerhalb außerhalb mit nach neben ohne samt seit statt anstatt
    trotz über um unter von vor wegen wider zu zwischen am im vom zum zur beim ins ans aufs infolge angesichts aufgrund anhand mithilfe bezüglich
    mittels namens per pro via laut gemäß`,
  ],
  [
    'adverb',
    `auch noch schon nur erst sehr so dann nun jetzt heute gestern morgen vorgestern bereits wieder immer oft meist stets bald später früher zuletzt
    zuvor danach daraufhin dabei dazu davon davor daran darauf darin darüber darum darunter dafür dagegen daher deshalb deswegen trotzdem dennoch
    allerdings jedoch indes indessen dagegen hingegen zudem außerdem ferner überdies weiter weiterhin zugleich gleichzeitig unterdessen inzwischen
    mittlerweile hier dort da oben unten links rechts vorne hinten draußen drinnen hin her fort weg zurück mehr weniger kaum fast etwa rund ungefähr
    knapp genau gerade eben ebenfalls ebenso gleichfalls gar ganz sogar selbst wohl vielleicht möglicherweise womöglich offenbar angeblich offensichtlich
    natürlich sicher sicherlich gewiss tatsächlich wirklich leider hoffentlich besonders zumindest wenigstens höchstens mindestens einmal
    zweimal dreimal mehrmals manchmal jemals irgendwann einst damals seither bisher bislang künftig demnächst sofort gleich plötzlich schließlich
    endlich anfangs zunächst nämlich also somit folglich demnach andererseits einerseits teils sonst überhaupt eher vielmehr lieber gern gerne anders
    alleine allein zusammen gemeinsam hervor heraus herein hinaus hinzu voran vorbei jährlich täglich wöchentlich ja nein bitte zwar freilich
    schriftlich mündlich telefonisch öffentlich ausdrücklich nachts abends morgens mittags vormittags nachmittags übrigens ebendort kürzlich neulich
    jüngst vergebens umsonst beinahe insgesamt jeweils je zuerst nochmals erneut wiederum dahin dorthin woanders nirgends überall direkt
    darum hierzu hierbei hiermit dadurch damals dazwischen`,
  ],
  [
    'number',
    `null zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig
    vierzig fünfzig hundert tausend`,
  ],
  [
    'adjective',
    `bekannt bereit leicht schlecht recht echt alt kalt gut laut dicht fest weit breit spät rot tot wert bunt glatt gesamt kaputt letzte letzten
    letzter letztes letztem erste ersten erster erstes erstem zweite zweiten dritte dritten nächste nächsten nächster nächstes nächstem vergangene
    vergangenen vergangener vergangenem kommende kommenden kommender kommendem weitere weiteren weiterer weiteres heutige heutigen gestrige gestrigen
    neu neue neuen neuer neues neuem groß große großen großer großes klein kleine kleinen kleiner hoch hohe hohen hoher offen eigen eigene eigenen
    eigener trocken sauber teuer sicher selten bescheiden zufrieden verschieden falsch richtig wahr`,
  ],
];

const CLASSES: ReadonlyMap<string, Tag> = new Map(
  LISTS.toReversed().flatMap(([tag, list]) => split(list).map((word) => [word, tag] as const)),
);

const FEATURE_LISTS: readonly (readonly [feature: number, words: Iterable<string>])[] = [
  [FEATURE.joins, ['und']],
  [FEATURE.of, ['von']],
  [FEATURE.links, split('von vom für aus')],
  [FEATURE.relative, [...ARTICLES, ...RELATIVES]],
  [FEATURE.standsAlone, split('viele einige beide manche mehrere')],
  [FEATURE.honorific, HONORIFICS],
  [FEATURE.particle, NAME_PARTICLES],
  [FEATURE.calendar, CALENDAR],
  [FEATURE.timeNoun, TIME_NOUNS],
  [
    FEATURE.pointsToTime,
    split(
      `vergangene vergangenen vergangener vergangenem letzte letzten letzter letztem nächste nächsten nächster nächstem kommende kommenden kommender
      kommendem diese diesen dieser diesem jeden jede am im gestrigen heutigen selben späten frühen`,
    ),
  ],
  [
    FEATURE.inDate,
    split(
      `am im in der den dem vergangenen vergangene vergangener letzten letzte letzter nächsten nächste kommenden kommende dieser diesem diesen seit
      vom gestrigen heutigen heute gestern späten frühen bereits noch erst`,
    ),
  ],
  [FEATURE.locates, split('in im am an bei beim während auf vor gegenüber auf')],
  [FEATURE.sourceNext, ['laut']],
  [FEATURE.contrasts, ['während', 'wohingegen']],
  [FEATURE.as, ['wie', 'als']],
  [FEATURE.supposes, split('ob falls wenn sofern könnte könnten dürfte dürften hätte hätten')],
  [FEATURE.denies, split('niemand keiner keine kein keinem keinen weder')],
  [FEATURE.person, ['er', 'sie', 'ich', 'wir', 'ihr', 'wer']],
  [
    FEATURE.occasion,
    split('interview gespräch mitteilung erklärung pressekonferenz rede sitzung brief anfrage sendung'),
  ],
  [FEATURE.ofSentence, split('jedoch allerdings vielleicht hingegen dagegen')],
  [
    FEATURE.oblique,
    split(
      `den dem des einen einem eines keinen keinem diesen diesem jenem jenen jeden jedem meinen meinem seinen seinem ihren ihrem unseren
      unserem allen beiden vielen mehreren einigen welchen welchem denen`,
    ),
  ],
];

const FEATURES: ReadonlyMap<string, number> = collect();

function collect(): ReadonlyMap<string, number> {
  const features = new Map<string, number>();
  for (const [feature, list] of FEATURE_LISTS)
    for (const word of list) features.set(word, (features.get(word) ?? 0) | feature);
  return features;
}

const HELPING_LISTS: readonly (readonly [tag: Helping['tag'], forms: number, words: string])[] = [
  ['be', FORM.finite, 'ist bin bist wird'],
  ['be', FORM.finite | FORM.plural, 'sind'],
  ['be', FORM.finite | FORM.past, 'war wurde'],
  ['be', FORM.finite | FORM.past | FORM.plural, 'waren wurden'],
  ['be', FORM.subjunctive, 'sei werde'],
  ['be', FORM.subjunctive | FORM.plural, 'seien'],
  ['be', FORM.subjunctive | FORM.past, 'wäre würde'],
  ['be', FORM.subjunctive | FORM.past | FORM.plural, 'wären würden'],
  ['be', FORM.infinitive, 'sein'],
  ['be', FORM.infinitive | FORM.plural, 'werden'],
  ['be', FORM.participle, 'gewesen geworden worden'],
  ['have', FORM.finite, 'hat'],
  ['have', FORM.finite | FORM.past, 'hatte'],
  ['have', FORM.finite | FORM.past | FORM.plural, 'hatten'],
  ['have', FORM.subjunctive, 'habe'],
  ['have', FORM.subjunctive | FORM.past, 'hätte'],
  ['have', FORM.subjunctive | FORM.past | FORM.plural, 'hätten'],
  ['have', FORM.infinitive | FORM.plural, 'haben'],
  ['have', FORM.participle, 'gehabt'],
  ['modal', FORM.finite, 'kann will soll muss muß darf mag lässt'],
  ['modal', FORM.finite | FORM.past, 'konnte wollte sollte musste durfte mochte'],
  ['modal', FORM.finite | FORM.past | FORM.plural, 'konnten wollten sollten mussten durften mochten'],
  ['modal', FORM.subjunctive, 'könne wolle solle müsse dürfe möge lasse'],
  ['modal', FORM.subjunctive | FORM.past, 'könnte müsste dürfte möchte'],
  ['modal', FORM.subjunctive | FORM.past | FORM.plural, 'könnten müssten dürften möchten'],
  ['modal', FORM.infinitive | FORM.plural, 'können wollen sollen müssen dürfen mögen lassen'],
];

const HELPING: ReadonlyMap<string, Helping> = new Map(
  HELPING_LISTS.flatMap(([tag, forms, list]) =>
    split(list).map((word) => [word, { tag, forms, werden: /^(?:w[iuü]r|werd)/.test(word) }] as const),
  ),
);

function words(list: string): ReadonlySet<string> {
  return new Set(split(list));
}

function split(list: string): readonly string[] {
  return list.split(/\s+/);
}
