/**
 * Which names are those of newspapers, agencies and broadcasters.
 */
import { foldName } from '../text/fold-name.ts';

/**
 * Whether a name is that of a medium: a well-known one, or one with a word for such.
 *
 * @param key The name folded, as by `foldName`. @param words As written.
 */
export function isMedium(key: string, words: readonly string[]): boolean {
  known ??= new Set(MEDIA.split('|').map((name) => foldName(name.trim())));
  if (known.has(key)) return true;
  if (words.length === 1) return false;
  const [first = '', last = ''] = [words[0], words.at(-1)].map((word) => word?.toLowerCase());
  return FIRST_WORDS.has(first) || LAST_WORDS.has(last.slice(last.lastIndexOf('-') + 1));
}

/** Made when it is first needed. */
let known: ReadonlySet<string> | undefined;

/** Words for a medium that begin its name, in the languages of Europe. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  'radio rádio agence agencia agência agenzia agentur gazeta gazzetta corriere diario diário jornal journal courrier'.split(
    ' ',
  ),
);

/** Words for a medium that end its name in other languages than English, whose own are in its language pack. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  `presse prensa stampa zeitung tageblatt anzeiger rundfunk nachrichten kurier gazeta gazette noticias notícias novosti vedomosti noviny
   shimbun dagblad dagbladet nyheter sanomat`.split(/\s+/),
);

/**
 * Media whose names have no word for one, and are not written in capitals: news agencies of the European Alliance of News
 * Agencies and of OANA, its sister in Asia; broadcasters for other countries; newspapers of record and large weeklies.
 * From general knowledge. Names that are as often somebody's or something else's (Bild, Stern, Bloomberg) are left out.
 */
const MEDIA = `Agerpres|Anadolu|Armenpress|Azertac|Belga|Belta|Bernama|Europa Press|Interfax|Interfax-Ukraine|Itar-Tass|Kazinform|Kyodo|Lusa|
  Montsame|Press Trust of India|Reuters|RIA Novosti|Ritzau|Tanjug|Tass|Ukrinform|Unian|Xinhua|Yonhap|
  Al Arabiya|Al Hurra|Al Jazeera|Al Manar|Al Mayadeen|Deutsche Welle|Doordarshan|Euronews|Suspilne|Telesur|Voice of America|
  Aftenposten|Aftonbladet|Al Ahram|Asharq Al-Awsat|Clarín|Corriere della Sera|Cumhuriyet|De Standaard|De Telegraaf|De Volkskrant|Der Spiegel|
  Der Standard|Der Tagesspiegel|Die Welt|Die Zeit|Dzerkalo Tyzhnia|El Mundo|El País|El Universal|Expressen|Folha de São Paulo|Frankfurter Allgemeine|
  Haaretz|Hürriyet|Il Messaggero|Izvestia|Izvestiya|Jyllands-Posten|Kathimerini|Kommersant|Komsomolskaya Pravda|L'Express|La Nación|La Repubblica|
  La Vanguardia|Le Figaro|Le Monde|Le Parisien|Le Point|Le Soir|Le Temps|Les Échos|Libération|Magyar Nemzet|Meduza|Milliyet|Mladá Fronta Dnes|
  Népszava|Newsweek|NRC Handelsblad|O Globo|Ouest-France|Politiken|Postimees|Pravda|Rzeczpospolita|Ukrainska Pravda|Yedioth Ahronoth`;
