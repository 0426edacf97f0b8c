import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import {
  annotated,
  annotatedArticle,
  annotationsOf,
  byId,
  document,
  exchange,
  NEW_ID,
  spanOf,
  targetIn,
} from '../../../test/annotated.ts';
import { expectAnyTextBack } from '../../../test/exchange-laws.ts';
import { W3C } from './w3c.ts';

const ARTICLE = annotatedArticle();
const LINKED = annotated(
  annotatedArticle('all.bundle', 'a #1.txt'),
  { about: 'link', same: false, other: targetIn(ARTICLE, spanOf(ARTICLE, 'It will not,')) },
  { start: 0, end: 3 },
);

/**
 * What the context of the model says of the terms that are used here.
 *
 * @see https://www.w3.org/ns/anno.jsonld
 */
const ANNO = {
  '@context': {
    oa: 'http://www.w3.org/ns/oa#',
    dcterms: 'http://purl.org/dc/terms/',
    as: 'http://www.w3.org/ns/activitystreams#',
    foaf: 'http://xmlns.com/foaf/0.1/',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    id: { '@type': '@id', '@id': '@id' },
    type: { '@type': '@id', '@id': '@type' },
    ...Object.fromEntries(
      [
        ...['Annotation', 'SpecificResource', 'TextualBody', 'FragmentSelector', 'TextQuoteSelector'],
        ...['TextPositionSelector', 'classifying', 'commenting', 'describing', 'identifying', 'linking'],
        ...['moderating', 'tagging', 'assessing', 'start', 'end', 'exact', 'prefix', 'suffix'],
      ].map((term) => [term, `oa:${term}`]),
    ),
    Person: 'foaf:Person',
    Software: 'as:Application',
    AnnotationCollection: 'as:OrderedCollection',
    AnnotationPage: 'as:OrderedCollectionPage',
    body: { '@type': '@id', '@id': 'oa:hasBody' },
    target: { '@type': '@id', '@id': 'oa:hasTarget' },
    source: { '@type': '@id', '@id': 'oa:hasSource' },
    selector: { '@type': '@id', '@id': 'oa:hasSelector' },
    refinedBy: { '@type': '@id', '@id': 'oa:refinedBy' },
    creator: { '@type': '@id', '@id': 'dcterms:creator' },
    generator: { '@type': '@id', '@id': 'as:generator' },
    motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
    purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
    items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
    first: { '@type': '@id', '@id': 'as:first' },
    partOf: { '@type': '@id', '@id': 'as:partOf' },
    total: 'as:totalItems',
    startIndex: 'as:startIndex',
    format: 'http://purl.org/dc/elements/1.1/format',
    created: 'dcterms:created',
    modified: 'dcterms:modified',
    value: 'rdf:value',
    name: 'foaf:name',
  },
};

const OPTIONS = {
  base: 'https://example.org/',
  // Refuses what would be dropped: a term without a meaning, an address that is none.
  safe: true,
  documentLoader: async (url: string) => {
    expect(url).toBe('http://www.w3.org/ns/anno.jsonld');
    return { documentUrl: url, document: JSON.parse(JSON.stringify(ANNO)) };
  },
};

describe('W3C', () => {
  test('is JSON-LD in which every key has a meaning', async () => {
    const { files } = W3C.write([ARTICLE, LINKED], true);
    const value = JSON.parse(String(files[0]?.content));
    const expanded = JSON.stringify(await jsonld.expand(value, OPTIONS));
    const count = (term: string) => expanded.split(`"${term}"`).length - 1;
    expect(count('http://www.w3.org/ns/oa#Annotation')).toBe(value.total);
    expect(count('http://www.w3.org/ns/oa#hasTarget')).toBe(value.total);
    expect(count('https://example.org/a.txt')).toBeGreaterThan(ARTICLE.annotations.length);
    await expect(jsonld.expand({ ...value, colour: 'red' }, OPTIONS)).rejects.toThrow();
  });

  test('keeps where a verdict can be read that is no address', async () => {
    const evidence = 'the minutes, p. 3';
    const says = { about: 'verdict', verdict: 'checked', evidence } as const;
    const { files } = W3C.write([annotated(document('It rained.'), says, { start: 0, end: 2 })], true);
    const expanded = await jsonld.expand(JSON.parse(String(files[0]?.content)), OPTIONS);
    expect(JSON.stringify(expanded)).toContain(`"urn:crossquote:evidence":[{"@value":"${evidence}"}]`);
  });

  test('has annotations that the schema of sidecars takes', () => {
    const schema = readFileSync(new URL('../../../docs/annotations.schema.json', import.meta.url), 'utf8');
    const validate = new Ajv({ allowUnionTypes: true }).compile(JSON.parse(schema));
    const { files } = W3C.write([ARTICLE, LINKED], true);
    expect(validate(JSON.parse(String(files[0]?.content)).first)).toBe(true);
  });

  test('carries everything there and back, what is not found in the text included', () => {
    const lost = annotated(ARTICLE, { about: 'note', text: 'gone' }, null, {
      target: {
        ...targetIn(ARTICLE, null),
        selectors: {
          quote: { exact: 'gone', prefix: 'a', suffix: 'b' },
          position: { start: 3, end: 7 },
          version: null,
        },
      },
    });
    const whole = annotated(lost, { about: 'note', text: 'all of it' }, null, { others: { via: 'post' } });
    const { annotations, problems, losses } = exchange(W3C, [whole, { ...LINKED, path: 'all.bundle' }]);
    expect([problems, losses]).toEqual([[], []]);
    const ids = new Set(annotations.map(({ id, target }) => `${target.document} ${id}`));
    expect(ids.size).toBe(whole.annotations.length + LINKED.annotations.length);
    expect(byId(annotations)).toEqual(annotationsOf([whole, LINKED]));
  });

  test('carries any text', () => {
    expectAnyTextBack(W3C, (own) => own);
  });

  test('tells what was found from what people said, with who says it and how sure that is', () => {
    const { files } = W3C.write([document('“The dam will hold,” Ada Marsh said.')], true);
    const { first } = JSON.parse(String(files[0]?.content));
    expect(first.items[0]).toMatchObject({
      generator: { name: 'Crossquote' },
      body: { type: 'Quotation', kind: 'direct', speaker: ['Ada Marsh'], confidence: expect.any(Number) },
      target: { selector: [{ exact: 'The dam will hold,' }, { start: 1, end: 19 }] },
    });
    expect(W3C.read(files, [document('x')], NEW_ID)).toMatchObject({
      annotations: [],
      problems: [expect.stringContaining('that were found by Crossquote are left out')],
    });
  });

  const NOTE = { type: 'Annotation', bodyValue: 'Look', target: 'a.txt' };
  test.each([
    ['one', NOTE],
    ['a list', [NOTE]],
    ['a page', { type: 'AnnotationPage', items: [NOTE] }],
    ['a collection', { type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: [NOTE] } }],
  ])('reads %s, and gives an id to what has none', (_, value) => {
    const files = [{ path: 'x.jsonld', content: JSON.stringify(value) }];
    const { annotations, problems } = W3C.read(files, [ARTICLE], NEW_ID);
    expect(problems).toEqual([]);
    expect(annotations).toMatchObject([{ id: 'urn:new', says: { about: 'note', text: 'Look' } }]);
  });

  test('reads positions as code points, and puts the words beside them', () => {
    const own = document('😀 The dam.\r\n\r\n😀 It holds.');
    const target = { source: 'a.txt', selector: { type: 'TextPositionSelector', start: 14, end: 22 } };
    const files = [{ path: 'x.jsonld', content: JSON.stringify({ ...NOTE, target }) }];
    expect(W3C.read(files, [own], NEW_ID).annotations).toMatchObject([
      { target: targetIn(own, spanOf(own, 'It holds')) },
    ]);
  });

  test('keeps a position that is selected more closely than is known here', () => {
    const selector = {
      ...{ type: 'TextPositionSelector', start: 0, end: 9 },
      refinedBy: { type: 'TextPositionSelector', start: 0, end: 2 },
    };
    const target = { source: 'a.txt', selector };
    const files = [{ path: 'x.jsonld', content: JSON.stringify({ ...NOTE, target }) }];
    expect(W3C.read(files, [document('The dam. It holds.')], NEW_ID).annotations).toMatchObject([
      { says: { about: 'foreign' }, written: { target } },
    ]);
  });

  test('takes annotations of the documents that are given, and of no others', () => {
    const targets = ['../secret.txt', '/etc/passwd', 'b.txt', 'b.txt', 'a.txt'];
    const items = targets.map((target) => ({ ...NOTE, target }));
    const { annotations, problems } = W3C.read(
      [{ path: 'x.jsonld', content: JSON.stringify(items) }],
      [ARTICLE],
      NEW_ID,
    );
    expect(annotations.map(({ target }) => target.document)).toEqual(['a.txt']);
    expect(problems).toEqual([
      '1 annotation of “../secret.txt” is left out: that is none of the documents.',
      '1 annotation of “/etc/passwd” is left out: that is none of the documents.',
      '2 annotations of “b.txt” are left out: that is none of the documents.',
    ]);
  });

  test.each([
    ['{', 'x.jsonld: line 1, column 2: not valid JSON.'],
    ['{"type": "Person"}', 'x.jsonld holds no annotation, list, page or collection of them.'],
    ['[{"type": "Annotation", "target": []}]', 'x.jsonld: annotation 1 must have a "target".'],
  ])('says what it does not understand: %s', (content, problem) => {
    expect(W3C.read([{ path: 'x.jsonld', content }], [ARTICLE], NEW_ID).problems).toEqual([problem]);
  });
});
