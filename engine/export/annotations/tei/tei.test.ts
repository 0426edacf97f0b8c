import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import {
  annotated,
  annotatedArticle,
  type annotationsOf,
  asUtf8,
  document,
  NEW_ID,
  spanOf,
  targetIn,
} from '../../../../test/annotated.ts';
import { expectAllBack, expectAnyTextBack } from '../../../../test/exchange-laws.ts';
import type { AnnotatedDocument } from '../format.ts';
import { TEI } from './tei.ts';

const ARTICLE = annotatedArticle();

function xmlOf(own: AnnotatedDocument, withFound = true): string {
  return String(TEI.write([own], withFound).files[0]?.content);
}

/** What cannot stand in XML: half characters and control characters; white space among those is a space. */
function asXml(annotation: ReturnType<typeof annotationsOf>[number]) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML does not allow.
  const spaces = asUtf8(annotation, /[\u000b\u000c]/g, ' ');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML does not allow.
  return asUtf8(spaces, /[\u0000-\u0008\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu);
}

/** Well-formed with namespaces, every id once, and every pointer to an id that is there. */
function isSound(xml: string): void {
  const ids = new Set<string>();
  const pointers: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ uri, attributes }) => {
    expect(uri).toBe('http://www.tei-c.org/ns/1.0');
    for (const { name, value } of Object.values(attributes)) {
      if (name === 'xml:id') {
        expect(value).toMatch(/^[a-z][\w.-]*$/);
        expect(ids).not.toContain(value);
        ids.add(value);
      } else if (['ref', 'who', 'target', 'next', 'prev', 'resp', 'corresp'].includes(name)) {
        pointers.push(...value.split(' '));
      }
    }
  });
  parser.write(xml).close();
  for (const pointer of pointers) expect(ids).toContain(pointer.slice(1));
}

describe('TEI', () => {
  test('carries every kind on a passage there and back', () => {
    isSound(xmlOf(ARTICLE));
    expectAllBack(TEI, [ARTICLE]);
  });

  test('carries any text that XML allows', () => {
    expectAnyTextBack(TEI, asXml, (own) => isSound(xmlOf(own)));
  });

  test('has who says it and how, scare quotes, and names', () => {
    const own = document(
      '“The dam will hold,” Ada Marsh said. Ada Marsh said that rain was coming. The “iron gate” stayed shut.',
    );
    const xml = xmlOf(own);
    expect(xml).toMatch(
      /“<said xml:id="p1" who="#e1" direct="true" resp="#crossquote" cert="[\d.]+">The dam will hold,<\/said>”/,
    );
    expect(xml).toContain('<seg xml:id="p1-cue" type="cue" corresp="#p1" resp="#crossquote">said</seg>');
    expect(xml).toContain('<person xml:id="e1"><persName>Ada Marsh</persName></person>');
    expect(xml).toMatch(/<said xml:id="p\d" who="#e1" direct="false"[^>]*>that rain was coming<\/said>/);
    expect(xml).toMatch(/“<soCalled xml:id="p\d" resp="#crossquote">iron gate<\/soCalled>”/);
    expect(xml).toMatch(/<rs xml:id="p\d" type="person" ref="#e1" resp="#crossquote">Ada Marsh<\/rs>/);
  });

  test('marks the quoted words of what is told', () => {
    const xml = xmlOf(document('Ada Marsh said that the dam would “hold for years”.'));
    expect(xml).toMatch(
      /direct="false"[^>]*>that the dam would “<q xml:id="q1" resp="#crossquote">hold for years<\/q><\/said>”/,
    );
  });

  test('cuts what crosses, and what goes on in the next paragraph, into parts that name each other', () => {
    let own = document('One two three.\n\nFour five.');
    own = annotated(own, { about: 'tag', tag: 'x' }, spanOf(own, 'One two'));
    own = annotated(own, { about: 'tag', tag: 'y' }, spanOf(own, 'two three.\n\nFour'));
    const xml = xmlOf(own, false);
    expect(xml).toContain(
      '<p><seg xml:id="p1">One <seg xml:id="p2" next="#p2.2">two</seg></seg><seg xml:id="p2.2" next="#p2.3" prev="#p2"> three.</seg></p>\n<p><seg xml:id="p2.3" prev="#p2.2">Four</seg> five.</p>',
    );
    expect(xml).toContain('target="#p2 #p2.2 #p2.3"');
    isSound(xml);
  });

  test('counts the characters that XML does not allow', () => {
    const own = annotated(document('a\u0000b'), { about: 'note', text: '\ud800' }, { start: 0, end: 1 });
    expect(TEI.write([own], true).losses).toEqual([
      '2 characters that XML does not allow are left out: a sign for a lost character stands in its place.',
    ]);
  });

  test('brings back what another hand has encoded, whatever the white space', () => {
    const own = document('Ada Marsh: “It will hold.”\r\n\r\nThe “gate” stayed.');
    const xml = `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><standOff><listPerson>
      <person xml:id="ada"><persName>Ada Marsh</persName></person></listPerson></standOff>
      <text><body><p>Ada Marsh:<note>who?</note>
        “<said who="#ada #ivo" direct="true" xml:id="s" next="#t">It will</said> <said xml:id="t" prev="#s">hold.</said>”</p>
      <p>The “<soCalled>gate</soCalled>” stayed.</p></body></text></TEI>`;
    const { annotations, problems } = TEI.read([{ path: 'a.xml', content: xml }], [own], NEW_ID);
    const said = {
      about: 'quotation',
      speech: true,
      kind: 'direct',
      speakers: ['Ada Marsh', 'ivo'],
      cue: null,
    };
    expect(annotations).toMatchObject([
      { id: 'urn:new', says: said, target: targetIn(own, spanOf(own, 'It will hold.')) },
      { says: { speech: false }, target: targetIn(own, spanOf(own, 'gate')) },
    ]);
    expect(problems).toEqual([
      '1 note in the text is left out: it is not said which words a note in the text is of.',
    ]);
  });

  test.each([
    ['<TEI><text>other words</text></TEI>', 'a.xml: the text is not that of the document.'],
    ['<TEI><text>', /^a\.xml is left out: it is no well-formed XML \(.*unclosed tag/],
    ['<!DOCTYPE x [<!ENTITY a "b">]><TEI><text>&a;</text></TEI>', /no well-formed XML .*undefined entity/],
  ])('says what it does not understand: %s', (content, problem) => {
    const { annotations, problems } = TEI.read([{ path: 'a.xml', content }], [ARTICLE], NEW_ID);
    expect(annotations).toEqual([]);
    expect(problems).toEqual([typeof problem === 'string' ? problem : expect.stringMatching(problem)]);
  });
});
