/**
 * Which names are places, and which words name a people.
 *
 * Keys are folded, as by `foldName`.
 */
import { foldName } from '../text/fold-name.ts';
import { COUNTRIES, PLACES } from './place-names.ts';

/** The name of a place as it is called in English where it is a country; undefined for what is no known place. */
export function placeNamed(key: string): string | undefined {
  known ??= collect();
  return known.places.get(key);
}

/** The place whose people, or what is theirs, a word names ("Russian", "Germans"); undefined for any other word. */
export function placeOfPeople(key: string): string | undefined {
  known ??= collect();
  const place = known.peoples.get(key);
  return place === undefined ? undefined : (known.places.get(foldName(place)) ?? place);
}

/** The full name of a body between states that a name or its letters stand for ("EU"); undefined for any other name. */
export function bodyNamed(key: string): string | undefined {
  known ??= collect();
  return known.bodies.get(key);
}

/** Whether a name is that of a country. */
export function isCountry(key: string): boolean {
  known ??= collect();
  return known.countries.has(key);
}

/** Whether a place is a building or a street that stands for who governs there ("the Kremlin"). */
export function isSeat(key: string): boolean {
  known ??= collect();
  return known.seats.has(key);
}

/** The country whose government a seat or a capital stands for; undefined where it is none, or not known. */
export function governedFrom(key: string): string | undefined {
  known ??= collect();
  return known.seats.get(key) ?? known.capitals.get(key) ?? undefined;
}

/** Bodies between states, with the letters that newspapers write for them. */
const BODIES = `European Union:EU|United Nations:UN/UNO|North Atlantic Treaty Organization:NATO/North Atlantic Treaty Organisation|
  World Health Organization:WHO/World Health Organisation|World Trade Organization:WTO/World Trade Organisation|
  International Monetary Fund:IMF|International Criminal Court:ICC|International Court of Justice:ICJ|
  International Atomic Energy Agency:IAEA|European Central Bank:ECB|African Union:AU|Arab League:League of Arab States|
  Association of Southeast Asian Nations:ASEAN|Organization of the Petroleum Exporting Countries:OPEC|
  Organization for Security and Co-operation in Europe:OSCE|Organisation for Economic Co-operation and Development:OECD|
  International Committee of the Red Cross:ICRC|European Commission:EU Commission|International Labour Organization:ILO|
  World Bank:|Interpol:|Council of Europe:|European Parliament:EU Parliament|European Court of Human Rights:ECHR`;

/**
 * Buildings and streets that stand for who governs there: places, which can be a source. With the country where it is the
 * government, and not a parliament, a head of state or a church.
 */
const SEATS = `Kremlin:Russia|White House:United States|Downing Street:United Kingdom|Whitehall:United Kingdom|Pentagon:United States|
  Capitol Hill:|Élysée:France|Élysée Palace:France|Quai d'Orsay:France|Matignon:France|Foggy Bottom:United States|Zhongnanhai:China|
  Blue House:South Korea|Bellevue:|Palacio de la Moncloa:Spain|Moncloa:Spain|Quirinal:|Vatican:|Holy See:|Buckingham Palace:`;

interface Gazetteer {
  /** Countries by their capitals; null for one that two of them have. */
  readonly capitals: ReadonlyMap<string, string | null>;
  /** Countries by the seats of their governments, null where none is known. */
  readonly seats: ReadonlyMap<string, string | null>;
  readonly bodies: ReadonlyMap<string, string>;
  readonly countries: ReadonlySet<string>;
  readonly places: ReadonlyMap<string, string>;
  readonly peoples: ReadonlyMap<string, string>;
}

/** Made when it is first needed. */
let known: Gazetteer | undefined;

/** Parts of the world and of the United Kingdom with their people, which no list of countries has. */
const REGIONS = `Europe:European|Africa:African|Asia:Asian|Latin America:Latin American|North America:North American|
  South America:South American|Central America:Central American|Middle East:Middle Eastern|Scandinavia:Scandinavian|
  England:English/Englishman/Englishmen|Scotland:Scottish/Scot|Wales:Welsh|Catalonia:Catalan|Kurdistan:Kurdish/Kurd|
  Caribbean:|Balkans:Balkan|Arctic:|Antarctica:|Persian Gulf:|Gulf:|Soviet Union:Soviet|Yugoslavia:Yugoslav|
  Czechoslovakia:Czechoslovak|Atlantic:|Pacific:|Mediterranean:|Baltic:|Black Sea:|Red Sea:|Siberia:Siberian|
  West:Western|Crimea:Crimean|Donbas:|Gaza:|West Bank:|Balkans:|Himalayas:|Sahara:|Alps:|Caucasus:Caucasian|Transnistria:`;

/** Other names of places that are known by their English one. */
const OTHER_NAMES = `Britain:United Kingdom|Holland:Netherlands|Burma:Myanmar|Washington D.C.:Washington|Washington DC:Washington|
  Czechia:Czech Republic|Ivory Coast:Côte d'Ivoire|Turkiye:Turkey|Türkiye:Turkey|Donbass:Donbas|America:United States`;

/** The seats of Ukraine's regions whose Russian name is met in Latin letters too, by their Ukrainian one. */
const UKRAINIAN_SEATS = `Cherkassy:Cherkasy|Chernigov:Chernihiv|Chernovtsy:Chernivtsi|Dnepropetrovsk:Dnipro|Kharkov:Kharkiv|
  Khmelnitsky:Khmelnytskyi|Kiev:Kyiv|Kirovograd:Kropyvnytskyi|Lugansk:Luhansk|Lvov:Lviv|Nikolaev:Mykolaiv|Odessa:Odesa|
  Rovno:Rivne|Ternopol:Ternopil|Uzhgorod:Uzhhorod|Vinnitsa:Vinnytsia|Zaporozhye:Zaporizhzhia|Zhitomir:Zhytomyr`;

/** Peoples whose names no list of adjectives has. */
const PEOPLES = `Arab:Middle East|Briton:United Kingdom|Frenchman:France|Frenchmen:France|Dutchman:Netherlands|Dutchmen:Netherlands|
  Irishman:Ireland|Irishmen:Ireland|Spaniard:Spain|Turk:Turkey|Swede:Sweden|Dane:Denmark|Finn:Finland|Pole:Poland|Serb:Serbia|
  Croat:Croatia|Slovak:Slovakia|Slovene:Slovenia|Argentine:Argentina|Filipino:Philippines|Taiwanese:Taiwan|Palestinian:Palestine|
  Bosnian:Bosnia and Herzegovina|Israeli:Israel|Iraqi:Iraq|Chechen:Chechnya|Bosnian Serb:Bosnia and Herzegovina`;

function collect(): Gazetteer {
  const places = new Map<string, string>();
  const peoples = new Map<string, string>();
  const addPeople = (people: string, place: string) => {
    const key = foldName(people);
    if (key === '' || places.has(key)) return;
    peoples.set(key, place);
    // "Russians"; German has endings: "russische", "russischen".
    if (/isch$/.test(key))
      for (const ending of ['e', 'er', 'en', 'es', 'em']) peoples.set(key + ending, place);
    else if (!/(?:ese|ch|sh|s)$/.test(key)) peoples.set(`${key}s`, place);
  };
  const countries = new Set<string>();
  const rows = [...COUNTRIES.split('\n'), ...REGIONS.split('|')].map((row) => row.trim().split(':'));
  for (const [names = ''] of rows) {
    const [first = '', ...others] = names.split('/');
    for (const name of [first, ...others]) {
      places.set(foldName(name), first);
      countries.add(foldName(name));
    }
  }
  for (const [names = '', people = ''] of rows)
    for (const word of people.split('/')) addPeople(word, names.split('/')[0] ?? '');
  for (const row of [...OTHER_NAMES.split('|'), ...UKRAINIAN_SEATS.split('|')]) {
    const [other = '', name = ''] = row.trim().split(':');
    places.set(foldName(other), name);
    places.set(foldName(name), name);
  }
  for (const row of PEOPLES.split('|')) {
    const [people = '', place = ''] = row.trim().split(':');
    addPeople(people, place);
  }
  for (const written of PLACES.split(/\s+/)) {
    const name = written.replaceAll('_', ' ');
    const key = foldName(name);
    for (const own of [key, key.replace(/^saint /, 'st ')]) if (!places.has(own)) places.set(own, name);
  }
  const seats = new Map<string, string | null>();
  for (const row of SEATS.split('|')) {
    const [seat = '', country = ''] = row.trim().split(':');
    places.set(foldName(seat), seat);
    seats.set(foldName(seat), country || null);
  }
  const capitals = new Map<string, string | null>();
  for (const [names = '', , capital = ''] of rows) {
    const key = foldName(places.get(foldName(capital)) ?? capital);
    capitals.set(key, capitals.has(key) ? null : (names.split('/')[0] ?? null));
  }
  const bodies = new Map<string, string>();
  for (const row of BODIES.split('|')) {
    const [name = '', others = ''] = row.trim().split(':');
    for (const other of [name, ...others.split('/')]) if (other !== '') bodies.set(foldName(other), name);
  }
  return { capitals, seats, bodies, countries, places, peoples };
}
