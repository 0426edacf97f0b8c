/**
 * English: the words that the passes go by.
 *
 * Closed classes are from the grammar (Quirk et al., A Comprehensive Grammar of the English Language); titles and
 * honorifics from the AP and Guardian style books. All lower case, but where case tells them from other words.
 */

/** Nominative pronouns: they can be the source of a quotation. */
const PRONOUNS = words('he she they it we i you who one');

/** Words that begin a noun phrase. */
const DETERMINERS = words(
  'the a an this that these those his her their its my our your one two three four five several many some most both each another no all such other neither either nor',
);

export const PREPOSITIONS = words(
  'of in on at to for from with by about after before during since until between among against over under into through within without toward towards upon near across along despite amid around behind beyond like off outside inside per via following',
);

export const CONJUNCTIONS = words(
  'and but or nor so yet as because although though while when whenever where whereas if unless whether than that which whose whom who what why how once',
);

/** Titles before a name, as written; the lower-case ones are in `ROLE_NOUNS`. A stop may follow. */
export const HONORIFICS = words('mr mrs ms miss mx dr prof sir dame lord lady madam');

/** Nouns for people by their office or part. They stand before a name ("president Ada Marsh") or for it. */
export const ROLE_NOUNS = words(
  `president vice-president vice premier prime minister pm chancellor king queen prince princess pope bishop archbishop cardinal rabbi imam reverend pastor father sister brother
  senator sen representative rep congressman congresswoman lawmaker governor gov mayor councillor councilman councilwoman ambassador envoy secretary undersecretary general
  chairman chairwoman chair chairperson chief head director leader commissioner spokesman spokeswoman spokesperson speaker deputy adviser advisor aide official officer
  judge justice attorney lawyer prosecutor sheriff detective inspector superintendent sergeant captain lieutenant colonel major admiral commander marshal corporal brigadier
  gen col maj capt lt sgt cpl adm cmdr rev hon supt insp
  professor teacher doctor nurse scientist researcher analyst economist strategist consultant expert author writer editor reporter interviewer moderator journalist correspondent columnist commentator
  candidate nominee democrat republican manager coach captain player founder owner executive ceo boss banker billionaire businessman businesswoman actor actress singer director
  activist campaigner organizer organiser critic supporter voter resident neighbor neighbour witness victim survivor member colleague friend wife husband son daughter mother
  man woman boy girl student farmer worker driver fisherman skipper harbourmaster master headmaster pilot soldier veteran politician premier statesman dictator diplomat negotiator mediator regulator`,
);

/** Words inside names of people that are not capitalised. */
export const NAME_PARTICLES = words(
  'de del della der den di da dos du la le van von bin ibn al el ben ter ten zu zum af av',
);

/** Last words of names of organisations. */
export const ORGANISATION_WORDS = words(
  'council commission committee party union university college school institute ministry department office agency bank fund court house senate congress parliament assembly government administration company corporation corp inc ltd llc plc co bros sa ag nv gmbh spa group association federation foundation society force army navy police board authority service organization organisation league club times post journal news tribune herald press agency radio television network center centre hospital church club team united rovers athletic wanderers albion fc exchange securities holdings industries airlines airways motors partners brothers committee tribunal academy library museum theatre theater bureau directorate secretariat guard brigade militia front movement coalition alliance gazette chronicle telegraph observer guardian examiner inquirer bulletin dispatch magazine broadcasting',
);

/** Words for media that stand beside their names. */
export const MEDIA_NOUNS: ReadonlySet<string> = new Set([
  ...words('newspaper newspapers tabloid broadsheet magazine broadcaster newswire newsweekly'),
  ...['news', 'television', 'tv', 'radio'].flatMap((kind) =>
    ['agency', 'channel', 'network', 'site', 'website', 'portal', 'station', 'outlet'].map(
      (noun) => `${kind} ${noun}`,
    ),
  ),
]);

/** Last words of names of parts of the earth and of buildings. */
export const LANDMARK_WORDS = words(
  'sea ocean gulf bay strait channel river lake island islands peninsula mountains mountain mount valley desert coast beach forest canal province county district region territory city town village street avenue road square bridge airport station palace castle tower gate park stadium arena plaza dam port harbor harbour hills heights border',
);

/** First words of names of places. */
export const PLACE_LEADS = words(
  'lake mount mt river cape fort ft port isle gulf bay strait saint st north south east west',
);

/** Last words of names of events, prizes and laws, and of the battles that have their name behind them. */
export const EVENT_WORDS = words(
  'cup open championship championships prix olympics games war wars revolution uprising festival summit conference convention trophy prize award awards marathon tour series masters classic derby final finals accord accords agreement treaty act bill pact plan crisis massacre genocide holocaust battle siege grammys oscars',
);

/** Capitalised words that are no names: days, months, and the words that begin sentences are found by position. */
export const CALENDAR = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
);

/**
 * What is said of a whole sentence, or joins it to the one before (the disjuncts and conjuncts of that grammar, with
 * adverbs of time): no name begins with one where a sentence does.
 */
export const OPENERS = words(
  `yesterday today tonight tomorrow meanwhile however moreover nevertheless nonetheless furthermore besides instead indeed
  thus hence therefore otherwise perhaps maybe still also later earlier afterwards sometimes often soon finally again even
  only just never always recently eventually immediately certainly clearly obviously actually previously separately similarly
  ironically significantly initially ultimately currently fortunately unfortunately apparently reportedly allegedly evidently
  presumably probably possibly former`,
);

/** Words of which a capital makes no name: closed classes, and short words that begin sentences. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...PRONOUNS,
  ...DETERMINERS,
  ...PREPOSITIONS,
  ...CONJUNCTIONS,
  ...words(
    'there here yes not then well oh please let is are was were do does did has have had will would may might can could should must',
  ),
]);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
