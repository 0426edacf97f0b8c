/**
 * German: nouns for people and bodies, and how a common noun is told from a name.
 *
 * Every noun has a capital, so a capital shows no name. What shows a common noun are an article or an adjective before it,
 * its suffix (Fleischer and Barz, Wortbildung der deutschen Gegenwartssprache), or that its last part is a known noun,
 * since most German nouns are compounds ("Hafenbehörde"). Titles are those of the news style of the agencies.
 */

/** "Herr", "Dr": proof of a person. */
export const HONORIFICS = words('herr herrn frau dr prof');

/** The faculty of a doctor, small and with a stop: "Dr. med.", "Dr. rer. nat.", "Dr. h. c." (Hochschulrektorenkonferenz). */
export const FACULTIES = words('med phil jur iur rer nat pol oec theol vet dent habil h c');

export const NAME_PARTICLES = words(
  'von van de der den del della di da du la le zum zur ten ter af av bin ibn al el',
);

export const CALENDAR = words(
  `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montags dienstags mittwochs donnerstags freitags samstags sonntags januar
  jänner februar märz april mai juni juli august september oktober november dezember montagabend dienstagabend mittwochabend donnerstagabend
  freitagabend samstagabend sonntagabend montagmorgen dienstagmorgen mittwochmorgen donnerstagmorgen freitagmorgen samstagmorgen sonntagmorgen
  montagnachmittag dienstagnachmittag mittwochnachmittag donnerstagnachmittag freitagnachmittag samstagnachmittag sonntagnachmittag`,
);

export const TIME_NOUNS = words(
  `sekunde sekunden minute minuten stunde stunden tag tage tagen tages woche wochen wochenende monat monate monaten monats jahr jahre jahren jahres
  morgen vormittag mittag nachmittag abend nacht frühjahr frühling sommer herbst winter jahrzehnt jahrhundert`,
);

/** Offices and parts in the masculine singular; the feminine and the plural follow from them. */
const MALE_ROLES =
  `präsident kanzler minister sprecher bürgermeister meister senator abgeordneter botschafter sekretär vorsitzender leiter direktor
  berater beamter richter anwalt kläger ermittler inspektor kommissar kapitän kommandant professor lehrer arzt forscher wissenschaftler analyst
  ökonom experte autor schriftsteller redakteur reporter interviewer moderator journalist kandidat manager trainer spieler gründer besitzer unternehmer
  schauspieler sänger regisseur aktivist kritiker anhänger wähler bewohner anwohner nachbar zeuge kollege freund sohn student
  arbeiter fahrer fischer lotse pilot soldat politiker diplomat vermittler gegner vertreter landrat stadtrat betreiber händler landwirt bauer
  verteidiger geschäftsführer funktionär sachverständiger gutachter ingenieur könig prinz papst bischof kardinal pfarrer zar könig gouverneur
  general oberst admiral sheriff polizist mitarbeiter wirt matrose seemann`.split(/\s+/);

const MALE_ONLY = words(
  'chef vater bruder ehemann junge seemann obmann hauptmann kaufmann dezernent staatsanwalt rechtsanwalt',
);

const FEMALE_ONLY = words(
  `chefin mutter schwester tochter ehefrau königin ärztin anwältin staatsanwältin rechtsanwältin bäuerin landrätin stadträtin beamtin
  kauffrau obfrau äbtissin`,
);

const NEUTRAL_ROLES = words(
  `mitglied mitglieder mitgliedern vorsitzende person menschen mensch leute eltern familie vorstand opfer kind kinder abgeordnete abgeordneten beamte beamten
  vorsitzenden sachverständige sachverständigen beschäftigte beschäftigten angestellte angestellten angehörige angehörigen ärzte ärzten anwälte
  anwälten räte frauen männer männern leuten`,
);

interface Role {
  readonly gender: 'female' | 'male' | null;
}

const ROLES: ReadonlyMap<string, Role> = collectRoles();

function collectRoles(): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>();
  const add = (gender: Role['gender'], ...forms: readonly string[]): void => {
    for (const form of forms) roles.set(form, { gender });
  };
  for (const role of MALE_ROLES) {
    const stem = role.replace(/e$/, '');
    add('male', role, `${role}s`);
    add('female', `${stem}in`);
    add(null, `${stem}innen`);
    if (!role.endsWith('er')) add(role.endsWith('e') ? null : 'male', `${stem}en`, `${stem}n`);
    if (role.endsWith('er')) add(null, `${role}n`);
  }
  for (const role of MALE_ONLY) add('male', role, `${role}s`);
  for (const role of FEMALE_ONLY) add('female', role);
  for (const role of NEUTRAL_ROLES) add(null, role);
  return roles;
}

/** Last parts of words for bodies: "Hafenbehörde", "Stadtverwaltung". */
const BODIES = words(
  `behörde behörden rat amt ministerium verband verein gewerkschaft polizei partei fraktion kommission ausschuss verwaltung regierung senat parlament
  landtag bundestag gericht kammer staatsanwaltschaft universität hochschule institut bank konzern unternehmen firma gesellschaft stiftung agentur
  redaktion zeitung sender klinik kirche bündnis bund werft reederei feuerwehr armee wehr opposition koalition zentrum werk gemeinde genossenschaft
  union liga klub club presse tagblatt tageblatt kurier anzeiger`,
);

/** Other nouns of news, with the forms of their plural; as last parts they tell compounds too. */
const NOUNS = words(
  `kai hafen häfen mole brücke brücken schiff schiffe schiffen boot boote fähre fähren meer see küste insel inseln dorf dörfer stadt städte land länder
  haus häuser straße straßen weg wege platz plätze bau neubau umbau ausbau abriss plan pläne plänen projekt projekte geld gelder euro kronen dollar
  prozent million millionen milliarde milliarden kosten preis preise steuer steuern haushalt etat arbeit arbeiten streik streiks angriff angriffe
  krieg frieden krise unfall unfälle brand feuer sturm stürme flut wasser wetter frage fragen antwort antworten grund gründe ziel ziele kritik streit mut rücktritt
  vorwurf vorwürfe bericht berichte berichten angaben worte worten brief briefe rede reden gespräch gespräche interview treffen sitzung konferenz debatte
  vertrag verträge gesetz gesetze regel regeln recht rechte urteil wahl wahlen stimme stimmen mehrheit volk bürger menge leben tod ende anfang mitte
  teil teile zahl zahlen hälfte viertel drittel rest problem probleme lösung fehler schuld gefahr risiko risiken schaden schäden hilfe holz stein beton
  stahl anlage anlagen maschine maschinen auto autos bus züge zug bahn verkehr markt märkte industrie wirtschaft firmen job jobs stelle stellen
  mann mannes männer männern frauen uhr zeit zeiten moment fall fälle beispiel sache sachen ding dinge art weise form bild bilder wort buch bücher film musik kunst schule schulen
  kunden gäste besucher bevölkerung gruppe gruppen team nachricht nachrichten medien blick seite seiten linie schritt schritte maßnahme maßnahmen
  entscheidung studie ergebnis ergebnisse daten umfrage kampf druck kraft macht rolle thema themen idee ideen meinung ansicht hoffnung angst sorge sorgen
  tausende hunderte dutzende tiere fisch fische ernte wald wälder berg berge fluss tal nähe norden süden osten westen raum räume zimmer tür tor mauer
  dach boden decke wand turm pfosten pfeiler schrott skandal katastrophe schande unsinn unfug lüge lügen spiel saison sieg niederlage tor ziel bett
  text satz zitat mail mails erklärung mitteilung auskunft darstellung anfrage pressekonferenz gebühr gebühren datum leistung datei deal antrag anträge
  vorschlag vorschläge forderung verbot pflicht mädchen ort orte konzept gutachten fracht ladung öl gas strom energie`,
);

/** Suffixes that only common nouns have, in words of six letters and more. */
const NOUN_SUFFIX =
  /..(?:ungen|ung|heiten|heit|keiten|keit|schaften|schaft|tionen|tion|itäten|ität|ismus|nisse)$/;

/**
 * What a word or its last part is in a list, longest part first; undefined where no part is listed.
 *
 * @param shortest In letters: shorter parts are also the ends of names ("Rosenberg").
 */
function byLastPart<T>(
  lower: string,
  shortest: number,
  find: (part: string) => T | undefined,
): T | undefined {
  const whole = find(lower);
  if (whole !== undefined) return whole;
  const last = Math.min(lower.length - shortest, LONGEST_FIRST_PART);
  for (let from = SHORTEST_FIRST_PART; from <= last; from++) {
    const found = find(lower.slice(from));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The first part of a compound, in letters. */
const SHORTEST_FIRST_PART = 2;
const LONGEST_FIRST_PART = 24;

/** Whether a lower-case word is a noun for a person by office or part. */
export function isRole(lower: string): boolean {
  return roleOf(lower) !== undefined;
}

/** What a word for an office or part says of the gender of who has it; null where it says nothing. */
export function genderOfRole(lower: string): Role['gender'] {
  return roleOf(lower)?.gender ?? null;
}

function roleOf(lower: string): Role | undefined {
  return byLastPart(lower, 4, (part) => ROLES.get(part));
}

/**
 * The office that the last part of a compound names, and whose holder it can stand for: "kanzler" of "bundeskanzler".
 * Not of a former or lesser one ("Altkanzler", "Vizekanzler"), nor where the first part is an office itself
 * ("Ministerpräsident").
 */
export function shortOffice(lower: string): string | undefined {
  if (ROLES.has(lower) || LESSER.test(lower)) return undefined;
  return byLastPart(lower, 4, (part) => {
    const first = lower.slice(0, -part.length).replace(/-$/, '');
    return ROLES.has(part) && !isRole(first) ? part : undefined;
  });
}

/** First parts of compounds for those who no longer have an office, or stand in for who has it (Duden, Wortbildung). */
const LESSER = /^(?:alt|ex(?!ek|p)|vize|neben|hilfs|interims|schatten)/;

/** Whether a lower-case word, or the part after its last hyphen, is that of a body. */
export function isBody(lower: string): boolean {
  return byLastPart(lower, 3, (part) => BODIES.has(part) || undefined) === true;
}

/** Whether a noun is feminine as its form shows, so that "der" before it is no nominative. */
export function isFeminine(lower: string): boolean {
  return (FEMININE.test(lower) && !/(?:sprung|schwung)$/.test(lower)) || genderOfRole(lower) === 'female';
}

/** Suffixes, and last parts of words for bodies. */
const FEMININE =
  /..(?:ung|heit|keit|schaft|tion|ität|behörde|stadt|partei|polizei|firma|bank|presse|agentur|kirche|gemeinde|klinik|union|liga|kammer|feuerwehr|armee|reederei|werft)$/;

/** Whether a suffix shows that a word is no name, wherever it stands. */
export function hasNounSuffix(lower: string): boolean {
  return NOUN_SUFFIX.test(lower);
}

/** Whether a lower-case word is a common noun, as far as its form tells. */
export function isCommonNoun(lower: string): boolean {
  return (
    NOUN_SUFFIX.test(lower) ||
    TIME_NOUNS.has(lower) ||
    isRole(lower) ||
    isBody(lower) ||
    byLastPart(lower, 5, (part) => NOUNS.has(part) || undefined) === true
  );
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
