import { expect, test } from 'vitest';
import { checkQuotations } from '../../test/quotations.ts';
import { Languages } from '../languages/languages.ts';
import { annotateDocument } from './annotate-document.ts';

const GERMAN = new Languages({ language: 'de', reportingVerbs: [] }).of('');

function check(source: string) {
  return checkQuotations(source, 'de');
}

/** The sources of all quotations: as written, how they are given, and who they are. */
function sources(text: string): readonly string[] {
  const { quotations, entities } = annotateDocument(text, { language: GERMAN });
  return quotations.map(({ source }) => {
    if (!source) return 'nobody';
    const name = source.entity === null ? '?' : entities[source.entity]?.name;
    return `${text.slice(source.span?.start, source.span?.end)} ${source.via} ${name}`;
  });
}

test('finds the cue and source after, before and inside', () => {
  check('„<|direct:Der Kai ist verrottet|>“, <|cue:sagte|> <|source:Hale|>.');
  check('»<|direct:Der Kai ist verrottet|>«, <|cue:sagte|> <|source:Hale|>.');
  check('„<|direct:Der Kai ist verrottet|>“, <|cue:so|> <|source:Hale|>.');
  check('<|source:Hale|> <|cue:sagte|>: „<|direct:Der Kai ist verrottet.|>“');
  check('Am Freitag <|cue:sagte|> <|source:Hale|>: „<|direct:Der Kai ist verrottet.|>“');
  check('„<|direct:Der Kai|>“, <|cue:sagte|> <|source:er|>, „<|direct:ist seit Jahren verrottet.|>“');
  check('<|source:Ada Marsh|><|cue::|> „<|direct:Der Kai ist verrottet.|>“');
});

test('a description and a name are one source', () => {
  check(
    '„<|direct:Der Kai ist weg|>“, <|cue:erklärte|> <|source:die Sprecherin der Hafenbehörde, Ada Marsh|>.',
  );
  check(
    '„<|direct:Der Kai ist weg|>“, <|cue:teilte|> <|source:die Sprecherin der Behörde, Ada Marsh|>, am Freitag mit.',
  );
  check('„<|direct:Der Kai ist weg|>“, <|cue:sagte|> <|source:Ada Marsh|>, Sprecherin der Behörde.');
});

test('the subject may stand behind what says when and to whom', () => {
  check('„<|direct:Das ist Unsinn|>“, <|cue:meinte|> dazu am Freitag <|source:der Lotse Jonas Pruett|>.');
  check(
    'Bei einem Besuch in Ostrow <|cue:sagte|> <|source:Hale|> der Zeitung, <|indirect:der Kai sei weg|>.',
  );
});

test('one cue serves what goes on after it, over paragraphs too', () => {
  check(
    '„<|direct:Der Kai ist weg|>“, <|cue:sagte|> <|source:Ada Marsh|>. „<|direct:Niemand hat es gemerkt.|>“',
  );
  check('„<|direct:Der Kai ist weg.|>\n\n„<|direct:Niemand war da|>“, <|cue:sagte|> <|source:Ada Marsh|>.');
});

test('each turn of a dialogue has its own speaker', () => {
  check(
    '„<|direct:Wer hat das getan?|>“, <|cue:fragte|> <|source:Marsh|>. „<|direct2:Niemand von uns|>“, <|cue2:antwortete|> <|source2:Pruett|>.',
  );
});

test('long names keep their particles and hyphens', () => {
  check(
    '<|source:Die Ministerin Gesine von der Brück-Lüdersen|> <|cue:sagte|>, <|indirect:dass sie bleibe|>.',
  );
  check(
    '„<|direct:Ich weiß nicht, ob er kommt|>“, <|cue:sagte|> <|source:Jürgen Müller-Großmann|>, Sprecher der Lotsen.',
  );
});

test('a clause with “dass” or “ob” is reported', () => {
  check('<|source:Hale|> <|cue:sagte|>, <|indirect:dass der Kai verrottet sei|>.');
  check(
    '<|source:Marsh|> <|cue:wies|> darauf hin, <|indirect:dass der Kai im 19. Jahrhundert gebaut wurde|>.',
  );
  const [asked] = check('<|source:Hale|> <|cue:fragte|>, <|indirect:ob der Kai halte|>.');
  expect(asked?.polarity).toBe('questioned');
});

test('so is a clause without “dass”', () => {
  check('<|source:Hale|> <|cue:sagte|>, <|indirect:der Kai sei verrottet|>.');
  check('<|source:Die Behörde|> <|cue:teilte|> am Freitag mit, <|indirect:der Kai sei verrottet|>.');
  check('<|source:Hale|> <|cue:warf|> der Stadt vor, <|indirect:sie habe den Kai verrotten lassen|>.');
  check(
    '<|source:Ada Marsh|>, die Sprecherin der Behörde, <|cue:sagte|> der Zeitung, <|indirect:der Kai sei weg und werde neu gebaut|>.',
  );
});

test('of a verb in two parts the one with the sense is the cue', () => {
  check('<|source:Hale|> hat am Freitag <|cue:gesagt|>, <|indirect:dass der Kai verrottet sei|>.');
  check('Am Freitag hat <|source:Hale|> <|cue:gesagt|>, <|indirect:der Kai sei verrottet|>.');
  check('<|source:Die Ministerin|> soll <|cue:gesagt|> haben, <|indirect:der Kai sei weg|>.');
});

test('a source may be given without a verb', () => {
  check('<|cue:Laut|> <|source:Hale|> <|indirect:ist der Kai verrottet|>.');
  check('<|cue:Nach Angaben|> <|source:der Hafenbehörde|> <|indirect:ist der Kai verrottet|>.');
  check('<|cue:Nach Angaben von|> <|source:Ada Marsh|> <|indirect:wird der Kai gesperrt|>.');
  check('<|source:Hale|> <|cue:zufolge|> <|indirect:ist der Kai verrottet|>.');
  check('<|indirect:Der Kai ist|> <|cue:laut|> <|source:Hale|> <|indirect:seit Jahren verrottet|>.');
  check('<|indirect:Der Kai|>, <|cue:so|> <|source:Hale|>, <|indirect:sei verrottet|>.');
});

test('an attribution is thrown in or comes at the end', () => {
  check('<|indirect:Der Kai sei verrottet|>, <|cue:sagte|> <|source:Hale|> am Freitag.');
  check('<|indirect:Der Kai|>, <|cue:sagte|> <|source:Hale|>, <|indirect:sei verrottet|>.');
  check('<|indirect:Er habe|>, <|cue:sagte|> <|source:Pruett|> der Zeitung, <|indirect:nie Geld genommen|>.');
  check('<|indirect:Der Kai ist verrottet|>, wie <|source:Hale|> <|cue:mitteilte|>.');
  check('Wie <|source:Hale|> am Freitag <|cue:mitteilte|>, <|indirect:ist der Kai verrottet|>.');
  check('<|indirect:Dass der Kai weg sei|>, <|cue:bestritt|> <|source:Marsh|>.');
});

test('“hieß es” names nobody', () => {
  check('<|indirect:Der Kai sei verrottet|>, <|cue:hieß|> es.');
  check('„<|direct:Der Kai ist verrottet|>“, <|cue:hieß|> es in einer Mitteilung.');
  check('In dem Bericht <|cue:heißt|> es: „<|direct:Der Kai ist in schlechtem Zustand.|>“');
});

test('a report around another may have its cue behind it', () => {
  const [, inner] = check(
    '<|indirect:<|source2:Sie|> <|cue2:glaube|>, <|indirect2:dass der Kai hält|>|>, <|cue:sagte|> <|source:Marsh|>.',
  );
  expect(inner?.parent).toBe(0);
});

test('what is denied or not said is reported so', () => {
  const [denied] = check('<|source:Hale|> <|cue:bestritt|>, <|indirect:dass der Kai verrottet sei|>.');
  expect(denied?.polarity).toBe('negated');
  const [unsaid] = check('<|source:Hale|> <|cue:sagte|> nicht, <|indirect:ob der Kai gesperrt werde|>.');
  expect(unsaid?.polarity).toBe('negated');
});

test('who says nothing, and what is only supposed', () => {
  const [nobody] = check('<|source:Niemand|> <|cue:sagte|>, <|indirect:dass der Kai verrottet sei|>.');
  expect(nobody?.polarity).toBe('negated');
  const [supposed] = check(
    'Falls <|source:Hale|> <|cue:sagt|>, <|indirect:dass der Kai verrottet ist|>, ist es ernst.',
  );
  expect(supposed?.polarity).toBe('questioned');
});

test('a quotation in single marks is what stands in them', () => {
  check(
    '„<|direct:<|source2:Ich|> habe ihm <|cue2:gesagt|>: ‚<|direct2:Geh nach Hause|>‘, und er ging|>“, <|cue:erzählte|> <|source:Ada Marsh|>.',
  );
});

test('to whom something is said is no part of the name', () => {
  check('„<|direct:Der Kai ist weg|>“, <|cue:sagte|> <|source:Ada Marsh|> zu Jonas Holt.');
});

test('what might be said is not asserted', () => {
  const [supposed] = check('<|source:Hale|> könnte <|cue:sagen|>, <|indirect:dass der Kai verrottet sei|>.');
  expect(supposed?.polarity).toBe('questioned');
});

test('a paper in marks in front of the verb says nothing', () => {
  check(
    'Dem Magazin „<|scare:Der Anker|>“ <|cue2:sagte|> <|source2:Hale|>, <|indirect2:der Kai sei verrottet|>.',
  );
  check(
    'Der „<|scare:Hafenpost|>“ <|cue2:sagte|> <|source2:Hale|>: „<|direct2:Der Kai ist seit Jahren verrottet.|>“',
  );
  check('<|source:Hale|> <|cue:nannte|> <|mixed:den Umbau „Unsinn|>“.');
});

test('objects and infinitives are reported', () => {
  check('<|source:Hale|> <|cue:forderte|> <|indirect:einen neuen Kai|>.');
  check('<|source:CDU-Chefin Ada Marsh|> <|cue:forderte|> <|indirect:strengere Regeln|>.');
  check('<|source:Hale|> <|cue:kritisierte|> am Freitag <|indirect:den Plan der Stadt|> scharf.');
  check('<|source:Marsh|> hat <|indirect:den Plan|> am Freitag scharf <|cue:kritisiert|>.');
  check('<|source:Hale|> <|cue:warnte|> vor <|indirect:einem Einsturz des Kais|>.');
  check('<|source:Hale|> <|cue:kündigte|> <|indirect:einen Umbau des Kais|> an.');
  check('<|indirect:Den Plan|> <|cue:kritisierte|> <|source:Hale|>.');
  check('<|source:Hale|> <|cue:versprach|>, <|indirect:den Kai zu reparieren|>.');
  check('<|source:Marsh|> <|cue:forderte|> die Stadt auf, <|indirect:den Kai zu sperren|>.');
  check('<|source:Marsh|> <|cue:räumte|> ein, <|indirect:den Kai nie gesehen zu haben|>.');
});

test('marked words in a report make it mixed', () => {
  check('<|source:Hale|> <|cue:nannte|> <|mixed:den Kai „verrottet|>“.');
  check('<|source:Marsh|> <|cue:bezeichnete|> <|mixed:den Bau als „Katastrophe|>“.');
  check('<|source:Frau Marsh|> <|cue:sagte|>, <|mixed:sie habe „nichts gesehen“ und wolle gehen|>.');
});

test('marks in a dative are who is told, marks after a preposition what is said', () => {
  check('<|source2:Hale|> <|cue2:sagte|> der „<|scare:Ostrower Zeitung|>“, <|indirect2:der Kai sei weg|>.');
  check('<|source:Ada Marsh|> <|cue:sprach|> <|mixed:von „Pfusch|>“.');
  check('Auch <|source:Ada Marsh|> <|cue:warnte|> <|mixed:vor „einem zweiten Sturm|>“.');
});

test('an object in front of the verb is not its subject', () => {
  check('Der Regierung <|cue:wirft|> <|source:Marsh|> vor, <|indirect:sie schlafe|>.');
  check('Der Regierung <|cue:wirft|> <|source:Marsh|> <|indirect:Untätigkeit|> vor.');
});

test('what an attribution cuts in two is one report', () => {
  check(
    '<|indirect:Die Stadt will den Kai|>, <|cue:so|> <|source:Pruett|> weiter, <|indirect:bis Mai erneuern|>.',
  );
});

test('two who are joined are one source', () => {
  check('<|source:Hale und seine Frau|> <|cue:sagten|>, <|indirect:sie seien froh|>.');
  expect(sources('Tomas Hale und Ada Marsh sagten, der Kai sei weg.')).toEqual([
    'Tomas Hale und Ada Marsh explicit Tomas Hale',
  ]);
});

test('a quotation goes on from a person, not from what the sentence before is about', () => {
  expect(sources('Die Lotsin Ada Marsh nickte. „Der Kai ist weg.“')).toEqual([
    'Die Lotsin Ada Marsh carried Ada Marsh',
  ]);
  expect(sources('Die Mole brach. „Der Kai ist weg.“')).toEqual(['nobody']);
});

test('a second verb has the subject of the first, not that of what was reported', () => {
  check(
    '<|source:<|source2:Marsh|>|> <|cue:sagte|>, <|indirect:der Kai sei weg|>, und <|cue2:kündigte|> <|indirect2:einen Neubau|> an.',
  );
  check('<|source:Hale|> kam am Freitag und <|cue:sagte|>, <|indirect:der Kai sei verrottet|>.');
});

test.each([
  'Als der Kai brach, sagte Hale nichts.',
  'Nachdem der Kai gebrochen war, erklärte die Stadt den Notstand.',
  'Die Stadt sagte das Fest ab, der Sturm war zu stark.',
  'Hale, der den Kai kennt, sagte der Zeitung nichts.',
  'Das Schiff sank in der Nacht, während die Mannschaft schlief.',
  'Der Film zeigt den Hafen. Das Meer war ruhig.',
  'Der Kai hieß früher Mole.',
  'Die Mole, so das Motto, bleibt offen.',
  'Dies bestätigte die Sprecherin der Staatsanwaltschaft.',
  'Das teilte die Behörde am Montag mit.',
  'Wegen des Sturms sagte die Stadt das Fest ab.',
])('nobody is said to have spoken in: %s', (text) => {
  check(text);
});

test('terms and names in marks are nobody’s words', () => {
  check('Der sogenannte „<|scare:Kai-Streit|>“ dauert an.');
  check('Hale besuchte die „<|scare:Goldene Möwe|>“ am Freitag.');
  check('„<|direct:Ist er weg?|>“ Marsh nickte.');
});

test('a pronoun is the one person who agrees with it, and “sie” with a plural verb is nobody', () => {
  expect(sources('Die Lotsin Ada Marsh kam spät. „Der Kai ist weg“, sagte sie.')).toEqual([
    'sie pronoun Ada Marsh',
  ]);
  const met = 'Die Lotsin Ada Marsh traf den Bürgermeister Jonas Pruett.';
  expect(sources(`${met}\n\n„Der Kai ist weg“, sagte er.`)).toEqual(['er pronoun Jonas Pruett']);
  expect(sources(`${met}\n\n„Der Kai ist weg“, sagte sie.`)).toEqual(['sie pronoun Ada Marsh']);
  expect(sources(`${met}\n\n„Der Kai ist weg“, sagten sie.`)).toEqual(['sie pronoun ?']);
});

test('a name in full explains its last word, and a description the one who has the title', () => {
  const met = 'Die Hafenmeisterin Ada Marsh traf Oberbürgermeister Jonas Pruett.';
  expect(sources(`${met} „Der Kai ist weg“, sagte Marsh.`)).toEqual(['Marsh explicit Ada Marsh']);
  expect(sources(`${met} „Der Kai ist weg“, sagte Frau Marsh.`)).toEqual(['Frau Marsh explicit Ada Marsh']);
  expect(sources(`${met} „Der Kai ist weg“, sagte die Hafenmeisterin.`)).toEqual([
    'die Hafenmeisterin title Ada Marsh',
  ]);
  expect(sources(`${met} „Der Kai ist weg“, sagte eine Hafenmeisterin.`)).toEqual([
    'eine Hafenmeisterin title ?',
  ]);
});

test('common nouns are no names', () => {
  const { entities } = annotateDocument(
    'Die Behörde sperrte den Kai. Millionen Euro fehlen der Stadt. Neue Pläne legte Frau Dr. Ada Marsh vor.',
    { language: GERMAN },
  );
  expect(entities.map(({ name, type }) => `${name}: ${type}`)).toEqual(['Ada Marsh: person']);
});

test('a free sentence in the Konjunktiv goes on with the report before it', () => {
  check(
    '<|source:<|source2:<|source3:Hale|>|>|> <|cue:sagte|>, <|indirect:der Kai sei alt|>. <|indirect2:Er müsse weg|>. <|indirect3:Niemand habe ihn gepflegt|>.',
  );
  check(
    '„<|direct:Der Kai ist alt|>“, <|cue:sagte|> <|source:<|source2:Hale|>|>. <|indirect2:Er müsse weg|>.',
  );
  check(
    '<|source:<|source2:Hale|>|> <|cue:sagte|>: „<|direct:Der Kai ist alt.|>“ <|mixed2:Er müsse „sofort“ weg|>.',
  );
  check(
    '<|source:<|source2:Hale|>|> <|cue:kritisierte|> <|indirect:den Plan|>. <|indirect2:<|source3:Er|> <|cue3:glaube|>, <|indirect3:dass der Kai hält|>|>.',
  );
  expect(sources('Ada Marsh sagte, der Kai sei alt. Er müsse weg.')).toEqual([
    'Ada Marsh explicit Ada Marsh',
    'Ada Marsh carried Ada Marsh',
  ]);
});

test.each([
  [
    'between two speakers nobody knows whose words go on',
    'Hale sagte, er sei da, und Marsh sagte, sie sei da. Der Kai müsse weg.',
    2,
  ],
  ['what could be is the reporter’s own thought', 'Hale sagte, der Kai sei alt. Das wäre schlimm.', 1],
  ['the indicative is the reporter’s own', 'Hale sagte, der Kai sei alt. Er ist seit Mai gesperrt.', 1],
  ['“ich habe” is no Konjunktiv', 'Hale sagte, der Kai sei alt. Ich habe ihn gesehen.', 1],
  ['a wish', 'Hale sagte, der Kai sei alt. Es sei daran erinnert, wem er gehört.', 1],
  ['another sentence stands between', 'Hale sagte, der Kai sei alt. Er liegt im Süden. Er müsse weg.', 1],
  ['its own attribution counts', 'Hale sagte, der Kai sei alt. Er müsse weg, sagte Marsh.', 2],
])('%s', (_, text, count) => {
  expect(sources(text)).toHaveLength(count);
  expect(sources(text).some((source) => source.includes('carried'))).toBe(false);
});

test('an office is called by its last part, in the gender of who has it', () => {
  const came = 'Bundeskanzler Ole Brandt und Innenministerin Nora Lind kamen.';
  expect(sources(`${came} Der Kanzler sagte, der Kai sei weg.`)).toEqual(['Der Kanzler title Ole Brandt']);
  expect(sources(`${came} „Der Kai ist weg“, sagte der Kanzler.`)).toEqual(['der Kanzler title Ole Brandt']);
  expect(sources(`${came} „Der Kai ist weg“, sagte die Ministerin.`)).toEqual([
    'die Ministerin title Nora Lind',
  ]);
  expect(sources(`${came} „Der Kai ist weg“, sagte der Minister.`)).toEqual(['der Minister title ?']);
  expect(sources('Nora Lind, die Innenministerin, kam. „Er ist weg“, sagte die Ministerin.')).toEqual([
    'die Ministerin title Nora Lind',
  ]);
});

test('but not one that another could have, a former one, or a lesser one', () => {
  const said = '„Der Kai ist weg“, sagte der';
  expect(sources(`Innenminister Ole Brandt und Außenminister Jonas Holt kamen. ${said} Minister.`)).toEqual([
    'der Minister title ?',
  ]);
  for (const title of ['Vizekanzler', 'Altkanzler'])
    expect(sources(`${title} Ole Brandt kam. ${said} Kanzler.`)).toEqual(['der Kanzler title ?']);
  expect(sources(`Ministerpräsident Ole Brandt kam. ${said} Präsident.`)).toEqual(['der Präsident title ?']);
  expect(sources(`Bundeskanzler Ole Brandt und Altkanzler Jonas Holt kamen. ${said} Kanzler.`)).toEqual([
    'der Kanzler title Ole Brandt',
  ]);
});

test('some of several speak', () => {
  check('<|source:Einer von ihnen, Jonas Holt|>, <|cue:sagte|>, <|indirect:der Kai sei weg|>.');
  check('<|source:Eine der Frauen, Nora Lind|>, <|cue:sagte|>, <|indirect:der Kai sei weg|>.');
  check('„<|direct:Der Kai ist weg|>“, <|cue:sagte|> <|source:einer von ihnen|>.');
  check('<|source:Mehrere der Lotsen|> <|cue:sagten|>, <|indirect:der Kai sei weg|>.');
  const [denied] = check('<|source:Keiner von ihnen|> <|cue:sagte|>, <|indirect:dass der Kai weg sei|>.');
  expect(denied?.polarity).toBe('negated');
});

test('neither of two says it', () => {
  const text = 'Weder Jonas Holt noch Nora Lind sagten, dass der Kai weg sei.';
  const { quotations } = annotateDocument(text, { language: GERMAN });
  expect(quotations.map(({ polarity, source }) => [polarity, source?.others.length])).toEqual([
    ['negated', 1],
  ]);
});

test('in somebody’s words', () => {
  check('<|cue:In den Worten von|> <|source:Nora Lind|> <|mixed:ist der Kai „ein Wrack|>“.');
  check('<|mixed:Der Kai ist|>, <|cue:in den Worten|> <|source:der Ministerin|>, „<|mixed:ein Wrack|>“.');
  check('In den Worten lag Zorn.');
  expect(sources('Nach Angaben von Nora Lind ist der Kai weg.')).toEqual(['Nora Lind explicit Nora Lind']);
});

test('what accompanies words stands for a verb of saying', () => {
  check('„<|direct:Der Kai ist weg|>“, <|cue:lächelte|> <|source:Jonas Holt|>.');
  check('Jonas Holt lächelte über „<|scare:den Witz|>“.');
});

test('a relative clause with a full name in it is not what is said', () => {
  check(
    '„<|direct:Der Kai ist weg|>“, <|cue:sagte|> <|source:Nora Lind|>, die Jonas Holt seit Jahren kennt.',
  );
  check('<|source:Nora Lind|> <|cue:sagte|>, <|indirect:der Ostrower Kai ist seit Jahren weg|>.');
});
