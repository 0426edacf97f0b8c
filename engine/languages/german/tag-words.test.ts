import { expect, test } from 'vitest';
import { parseParagraph } from '../../syntax/parse-paragraph.ts';
import { FEATURE, hasFeature, type Token } from '../token.ts';
import { german } from './german.ts';

function tokens(text: string, reportingVerbs: readonly string[] = []): readonly Token[] {
  const { tag, abbreviation } = german.make(reportingVerbs);
  return tag(text, parseParagraph(text, abbreviation));
}

/** The tags of the words, those of verbs with their place. */
function tags(text: string): string {
  return tokens(text)
    .filter(({ tag }) => tag !== 'mark')
    .map(({ lower, tag, place }) => `${lower}/${tag}${place ? `:${place}` : ''}`)
    .join(' ');
}

/** The verbs of which something is reported. */
function reporting(text: string, verbs: readonly string[] = []): readonly string[] {
  return tokens(text, verbs).flatMap(({ reporting: verb }) => verb?.lemma ?? []);
}

test('the finite verb is second in a main clause and last in a subordinate one', () => {
  expect(tags('Hale sagte, dass der Kai verrottet sei.')).toBe(
    'hale/name sagte/finite:second dass/that der/determiner kai/noun verrottet/participle:last sei/be:last',
  );
});

test('the far parts of a verb close its clause', () => {
  expect(tags('Hale hat den Kai gesehen.')).toContain(
    'hat/have:second den/determiner kai/noun gesehen/closing',
  );
  expect(tags('Hale will den Kai sehen.')).toContain(
    'will/modal:second den/determiner kai/noun sehen/closing',
  );
  expect(tags('Die Behörde teilte alles mit.')).toContain('mit/closing');
});

test('a parted verb is known by both its parts, over asides and quotations too', () => {
  expect(reporting('Die Stadt teilte am Freitag mit, der Kai sei weg.')).toEqual(['mitteilen']);
  expect(reporting('Die Lotsin kündigte, so die Stadt, einen Neubau an.')).toEqual(['ankündigen']);
  expect(reporting('Die Stadt teilte dem „Ostrower Boten“ alles mit.')).toEqual(['mitteilen']);
});

test('a particle that makes another verb takes the report away', () => {
  expect(reporting('Die Stadt sagte das Fest ab.')).toEqual([]);
  expect(reporting('Der Kai hieß früher Mole.')).toEqual([]);
});

test('a common noun is told by its article, its suffix or its last part', () => {
  const common = (text: string) =>
    tokens(text).flatMap((token) => (hasFeature(token, FEATURE.common) ? [token.lower] : []));
  expect(common('Der Wumpf und Hale sahen die Verwaltung der Hafenbehörde.')).toEqual([
    'wumpf',
    'verwaltung',
    'hafenbehörde',
  ]);
  expect(common('Ada Fischer traf Oberbürgermeisterin Richter.')).toEqual(['oberbürgermeisterin']);
});

test('a genitive article leads on as a preposition does', () => {
  expect(tags('die Sprecherin der Behörde')).toBe(
    'die/determiner sprecherin/noun der/preposition behörde/noun',
  );
});

test('an article after a comma is a relative pronoun unless its noun follows', () => {
  expect(tags('Der Kai, der am Wasser liegt, ist alt.')).toContain('der/question am/preposition');
  expect(tags('Hale sagte, der Kai sei alt.')).toContain('der/determiner kai/noun sei/be:second');
  expect(tags('Hale sagte, das sei falsch.')).toContain('das/object sei/be:second');
});

test('“sie” is one or several as its verb says', () => {
  const sie = (text: string) => tokens(text).find(({ lower }) => lower === 'sie');
  expect(hasFeature(sie('Gestern sagte sie nichts.'), FEATURE.standsAlone)).toBe(false);
  expect(hasFeature(sie('Gestern sagten sie nichts.'), FEATURE.standsAlone)).toBe(true);
});

test('knows the verbs that a user adds, parted ones too', () => {
  expect(reporting('Hale funkte, der Kai sei weg.', ['funken'])).toEqual(['funken']);
  expect(reporting('Hale posaunte heraus, der Kai sei weg.', ['herausposaunen'])).toEqual(['herausposaunen']);
  expect(reporting('Hale funkte, der Kai sei weg.')).toEqual([]);
});

test('an ordinal and an abbreviation end no sentence', () => {
  const { abbreviation } = german.make([]);
  expect(parseParagraph('Am 3. Mai kamen ca. 40 Boote, z. B. Kutter.', abbreviation).sentenceStarts).toEqual(
    [],
  );
});
