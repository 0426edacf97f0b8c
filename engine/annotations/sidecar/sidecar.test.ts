import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Annotation, revised, type Saying, type Target } from '../annotation.ts';
import { parseSidecar } from './parse-sidecar.ts';
import { printSidecar } from './print-sidecar.ts';
import { documentOfSidecar, sidecarOf } from './sidecar.ts';

const DOCUMENT = 'wires/march: 100 %.txt';

function selectors(exact: string, start = 0) {
  const end = start + [...exact].length;
  const quote = { exact, prefix: 'Marsh said: “', suffix: '” and left.' };
  return { quote, position: { start, end }, version: 'v1' };
}

function target(exact: string, more: Partial<Target> = {}): Target {
  return { document: DOCUMENT, member: null, selectors: selectors(exact), depth: 0, ...more };
}

function annotation(id: string, says: Saying, more: Partial<Annotation> = {}): Annotation {
  return {
    id,
    target: target('The dam will hold'),
    says,
    creator: 'Ada Marsh',
    created: '2026-03-04T10:00:00Z',
    modified: null,
    others: {},
    written: null,
    ...more,
  };
}

const SAYINGS: readonly Saying[] = [
  {
    about: 'quotation',
    speech: true,
    kind: 'mixed',
    speakers: ['Ivo Holt', 'Ada Marsh'],
    cue: selectors('said', 9),
  },
  { about: 'quotation', speech: true, kind: null, speakers: [], cue: null },
  { about: 'quotation', speech: false, kind: null, speakers: null, cue: null },
  { about: 'mention', name: 'Ivo Holt', type: 'person' },
  { about: 'mention', name: null, type: null },
  { about: 'link', same: false, other: target('It will hold', { document: 'b.txt', depth: 1 }) },
  { about: 'tag', tag: 'floods' },
  { about: 'note', text: 'Ask *her* again.\n\n- when?' },
  { about: 'verdict', verdict: 'doubtful', evidence: 'https://example.org/report' },
  { about: 'verdict', verdict: 'checked', evidence: null },
  { about: 'ignore', code: 'wording-differs' },
  { about: 'ignore', code: null },
];

/** Without what each was read from. */
function readAgain(annotations: readonly Annotation[]): readonly Annotation[] {
  const text = printSidecar(DOCUMENT, { annotations, others: {} });
  const { file, problems, contradictions } = parseSidecar(text, DOCUMENT);
  expect([problems, contradictions]).toEqual([[], []]);
  return file.annotations.map((own) => ({ ...own, written: null }));
}

describe('a sidecar', () => {
  test.each(SAYINGS.map((says) => [JSON.stringify(says), says] as const))('keeps %s', (_, says) => {
    const given = annotation('urn:uuid:1', says);
    expect(readAgain([given])).toEqual([given]);
  });

  test('keeps a passage of a member, and what is said of a whole document', () => {
    const member = { member: 'a & b=c#d.txt' };
    const note: Saying = { about: 'note', text: 'All of it.' };
    const given = [
      annotation('urn:uuid:1', note, { target: target('x', { ...member, selectors: null }) }),
      annotation('urn:uuid:2', note, { target: target('x', member) }),
    ];
    expect(readAgain(given)).toEqual(given);
  });

  test('keeps any words and names', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.string({ unit: 'binary' }),
        (exact, name) => {
          const given = annotation(
            'urn:uuid:1',
            { about: 'note', text: name },
            { target: target(exact, { member: name }) },
          );
          expect(readAgain([given])).toEqual([given]);
        },
      ),
    );
  });

  test('has an annotation a line, in the order of the text, and the document last', () => {
    const note: Saying = { about: 'note', text: 'two\nlines' };
    const at = (id: string, start: number) =>
      annotation(id, note, { target: target('x', { selectors: selectors('x', start) }) });
    const text = printSidecar(DOCUMENT, {
      annotations: [at('urn:b', 30), at('urn:c', 4), at('urn:a', 30)],
      others: {},
    });
    const lines = text.split('\n').filter((line) => line.startsWith('{ "id"'));
    expect(lines.map((line) => JSON.parse(line.replace(/,$/, '')).id)).toEqual([
      'urn:c',
      'urn:a',
      'urn:b',
      'urn:crossquote:annotations',
    ]);
  });

  test('prints what another program has noted as it was, and only what changed anew', () => {
    const foreign = {
      id: 'https://example.org/1',
      type: 'Annotation',
      motivation: 'highlighting',
      body: { type: 'Video', id: 'https://example.org/v' },
      target: { source: 'a.txt', selector: { type: 'XPathSelector', value: '/p' }, styleClass: 'red' },
    };
    const note = {
      ...foreign,
      id: 'https://example.org/2',
      creator: { name: 'Ivo', email: 'ivo@example.org' },
      body: { type: 'TextualBody', value: 'Look', language: 'en' },
      target: 'a.txt',
    };
    const page = { '@context': 'x', type: 'AnnotationPage', label: 'Mine', items: [foreign, note] };
    const { file, problems } = parseSidecar(JSON.stringify(page), 'a.txt');
    expect(problems).toEqual([]);
    expect(file.annotations).toMatchObject([
      { says: { about: 'foreign' } },
      { creator: 'Ivo', says: { about: 'note', text: 'Look' } },
    ]);
    const printed = JSON.parse(printSidecar('a.txt', file));
    expect(printed).toMatchObject({ label: 'Mine' });
    expect(printed.items.slice(0, 2)).toEqual([foreign, note]);
  });

  test('reads annotations that have other types too, and those of whole documents that are described', () => {
    const item = {
      id: 'urn:1',
      type: ['Annotation', 'https://example.org/Remark'],
      motivation: 'commenting',
      body: { type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: 'Look' },
      target: { id: 'a.txt', type: 'Text', format: 'text/plain' },
    };
    const text = JSON.stringify({ type: 'AnnotationPage', items: [item] });
    const { file, problems } = parseSidecar(text, 'a.txt');
    expect(problems).toEqual([]);
    expect(file.annotations).toMatchObject([
      { says: { about: 'note', text: 'Look' }, target: { document: 'a.txt', selectors: null } },
    ]);
    const changed = file.annotations.map((read) =>
      revised(read, { says: { about: 'note', text: 'Look again' } }, '2026-03-06T00:00:00Z'),
    );
    const [printed] = JSON.parse(printSidecar('a.txt', { annotations: changed, others: {} })).items;
    expect(printed).toEqual({
      ...item,
      modified: '2026-03-06T00:00:00Z',
      body: { ...item.body, value: 'Look again' },
    });
  });

  test('keeps what is unknown of an annotation that is changed', () => {
    const page = {
      type: 'AnnotationPage',
      items: [
        {
          id: 'urn:1',
          type: 'Annotation',
          creator: { type: 'Person', name: 'Ivo', email: 'ivo@example.org' },
          body: { type: 'Quotation', speaker: ['Marsh'], kind: 'direct', heard: 'twice' },
          target: { source: 'a.txt', selector: { type: 'TextQuoteSelector', exact: 'It rained', note: 1 } },
          generator: 'x',
        },
      ],
    };
    const [read] = parseSidecar(JSON.stringify(page), 'a.txt').file.annotations;
    if (read?.says.about !== 'quotation') throw new Error('a quotation is read');
    const changed = revised(
      read,
      { says: { ...read.says, kind: null, speakers: ['Holt'] } },
      '2026-03-06T00:00:00Z',
    );
    const [item] = JSON.parse(printSidecar('a.txt', { annotations: [changed], others: {} })).items;
    expect(item).toEqual({
      ...page.items[0],
      motivation: 'describing',
      modified: '2026-03-06T00:00:00Z',
      body: { type: 'Quotation', speaker: ['Holt'], heard: 'twice' },
    });
  });

  const QUOTE = { type: 'TextQuoteSelector', exact: 'It rained' };

  /** The items of a page as they are read, and as they are printed again. */
  function throughSidecar(...items: readonly object[]) {
    const { file, problems } = parseSidecar(JSON.stringify({ type: 'AnnotationPage', items }), 'a.txt');
    expect(problems).toEqual([]);
    return { read: file.annotations, printed: itemsOf(file.annotations) };
  }

  function itemsOf(annotations: readonly Annotation[]): readonly unknown[] {
    return JSON.parse(printSidecar('a.txt', { annotations, others: {} })).items.slice(0, -1);
  }

  /** Of a page with one annotation: what is printed when that says something else. */
  function changedTo(item: object, says: Saying): unknown {
    const { read } = throughSidecar(item);
    return itemsOf(read.map((own) => revised(own, { says }, '2026-03-06T00:00:00Z')))[0];
  }

  test.each(['Choice', 'Composite', 'List', 'Independents'])('keeps a %s of targets', (type) => {
    const items = [{ type: 'Video' }, { source: './a.txt', selector: QUOTE, scope: 'x' }, 'b.txt'];
    const item = { id: 'urn:1', type: 'Annotation', target: { type, items, own: 1 }, body: 'See it' };
    const { read, printed } = throughSidecar(item);
    expect(printed).toEqual([item]);
    expect(read).toMatchObject([
      {
        says: { about: 'foreign' },
        target: { document: 'a.txt', selectors: { quote: { exact: 'It rained' } } },
      },
    ]);
    const placed = read.map((own) =>
      revised(own, { target: target('It snowed', { document: 'a.txt' }) }, '2026-03-06T00:00:00Z'),
    );
    expect(itemsOf(placed)).toMatchObject([
      {
        target: {
          type,
          own: 1,
          items: [{ type: 'Video' }, { scope: 'x', selector: [{ exact: 'It snowed' }, {}] }, 'b.txt'],
        },
      },
    ]);
  });

  test('moves the targets of a list with their file', () => {
    const targets = { type: 'List', items: ['a.txt', { source: 'a.txt', selector: QUOTE }] };
    const item = { id: 'urn:1', type: 'Annotation', target: targets };
    const page = { id: 'x', type: 'AnnotationPage', formerly: ['a.txt'], items: [item] };
    const [read] = parseSidecar(JSON.stringify(page), 'new.txt').file.annotations;
    expect(read?.written).toMatchObject({ target: { items: ['new.txt', { source: 'new.txt' }] } });
  });

  test.each([
    ['a note', 'commenting', { about: 'note', text: 'Look' }],
    ['a tag', 'tagging', { about: 'tag', tag: 'Look' }],
  ] as const)('reads a plain value as %s', (_, motivation, says) => {
    const item = { id: 'urn:1', type: 'Annotation', motivation, bodyValue: 'Look', target: 'a.txt' };
    const { read, printed } = throughSidecar(item);
    expect(read).toMatchObject([{ says }]);
    expect(printed).toEqual([item]);
    const { bodyValue: _value, ...rest } = item;
    const now = says.about === 'tag' ? { ...says, tag: 'Again' } : { ...says, text: 'Again' };
    expect(changedTo(item, now)).toEqual({
      ...rest,
      modified: '2026-03-06T00:00:00Z',
      body: expect.objectContaining({ type: 'TextualBody', value: 'Again' }),
    });
  });

  test.each([
    ['an address', 'https://example.org/report'],
    ['a relative address', 'notes/1'],
    ['an object that has one', { id: 'https://example.org/report' }],
    ['several bodies', [{ type: 'TextualBody', value: 'Look' }, 'https://example.org/report']],
    ['a choice of bodies', { type: 'Choice', items: [{ type: 'TextualBody', value: 'Look' }] }],
    ['no body in a list', []],
  ])('keeps a body that is %s for whoever wrote it', (_, body) => {
    const item = { id: 'urn:1', type: 'Annotation', body, target: 'a.txt' };
    const { read, printed } = throughSidecar(item);
    expect(read).toMatchObject([{ says: { about: 'foreign' } }]);
    expect(printed).toEqual([item]);
  });

  test('keeps a passage that is selected more closely than is known here', () => {
    const closer = { ...QUOTE, refinedBy: { type: 'TextPositionSelector', start: 0, end: 2 } };
    const body = { type: 'TextualBody', value: 'Look' };
    const item = { id: 'urn:1', type: 'Annotation', body, target: { source: 'a.txt', selector: closer } };
    const cue = { type: 'SpecificResource', selector: closer };
    const quotation = { ...item, id: 'urn:2', body: { type: 'Quotation', cue }, target: 'a.txt' };
    const { read, printed } = throughSidecar(item, quotation);
    expect(read).toMatchObject([
      { says: { about: 'foreign' }, target: { selectors: null } },
      { says: { about: 'foreign' } },
    ]);
    expect(printed).toEqual([item, quotation]);
  });

  test.each([
    ['replying'],
    ['https://example.org/doubting'],
    [{ id: 'oa:questioning' }],
    [['commenting', 'questioning']],
  ])('leaves the motivation %j as it is', (motivation) => {
    const body = [{ type: 'TextualBody', purpose: 'commenting', value: 'Look', own: [1, { a: null }] }];
    const created = { type: 'xsd:dateTime', value: '2026-03-04T10:00:00Z' };
    const item = { id: 'urn:1', type: 'Annotation', motivation, created, body, target: 'a.txt' };
    expect(changedTo(item, { about: 'note', text: 'Again' })).toEqual({
      ...item,
      modified: '2026-03-06T00:00:00Z',
      body: [{ ...body[0], format: 'text/markdown', value: 'Again' }],
    });
  });

  test('stands as it was written where only a key of another program is added', () => {
    const item = {
      target: 'a.txt',
      bodyValue: 'Look',
      creator: 'Ivo',
      type: 'Annotation',
      id: 'urn:1',
      own: 1,
    };
    const [read] = throughSidecar(item).read;
    if (!read) throw new Error('one is read');
    const [printed] = itemsOf([{ ...read, others: { ...read.others, more: 2 } }]);
    expect(JSON.stringify(printed)).toBe(JSON.stringify({ ...item, more: 2 }));
  });

  test('keeps every value of JSON that is unknown here', () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    const body = { type: 'TextualBody', purpose: 'commenting', value: 'Look' };
    fc.assert(
      fc.property(value, value, value, (ofItem, ofBody, ofTarget) => {
        const item = {
          ...{ id: 'urn:1', type: 'Annotation', motivation: 'commenting' },
          ...{ body: { ...body, own: ofBody }, target: { source: 'a.txt', selector: QUOTE, own: ofTarget } },
          own: ofItem,
          ['__proto__']: ofItem,
        };
        // Minus zero is 0 in JSON.
        const given = JSON.parse(JSON.stringify(item));
        expect(throughSidecar(item).printed).toEqual([given]);
        expect(changedTo(item, { about: 'note', text: 'Again' })).toEqual({
          ...given,
          modified: '2026-03-06T00:00:00Z',
          body: { ...given.body, format: 'text/markdown', value: 'Again' },
        });
      }),
    );
  });

  test('goes with its file: what it says of the old path holds for the new one', () => {
    const note: Saying = { about: 'note', text: 'x' };
    const link: Saying = { about: 'link', same: true, other: target('y') };
    const given = [annotation('urn:1', note), annotation('urn:2', link)];
    const text = printSidecar(DOCUMENT, { annotations: given, others: {} });
    const { file } = parseSidecar(text, 'new.txt');
    expect(file.annotations.map((own) => own.target.document)).toEqual(['new.txt', 'new.txt']);
    expect(file.annotations[1]?.says).toMatchObject({ other: { document: 'new.txt' } });
    expect(parseSidecar(printSidecar('new.txt', file), 'new.txt').file.annotations).toHaveLength(2);
  });

  test('keeps what another program has added to the context, and its other passages', () => {
    const passage = {
      source: 'a.txt',
      scope: 'x',
      selector: { type: 'TextQuoteSelector', exact: 'It rained' },
    };
    const item = {
      id: 'urn:1',
      type: 'Annotation',
      body: { type: 'TextualBody', value: 'Look' },
      target: [passage, 'b.txt'],
    };
    const ours = { cq: 'urn:crossquote:', '@base': '../../', beside: 'urn:beside:' };
    const context = ['http://www.w3.org/ns/anno.jsonld', { own: 'urn:own:' }, ours];
    const { file } = parseSidecar(
      JSON.stringify({ '@context': context, type: 'AnnotationPage', items: [item] }),
      'a.txt',
    );
    const [read] = file.annotations;
    if (!read) throw new Error('one is read');
    const placed = revised(
      read,
      { target: target('It snowed', { document: 'a.txt' }) },
      '2026-03-06T00:00:00Z',
    );
    const printed = JSON.parse(printSidecar('a.txt', { ...file, annotations: [placed] }));
    expect(printed['@context'].slice(2)).toEqual([{ own: 'urn:own:' }, { beside: 'urn:beside:' }]);
    expect(printed.items[0].target).toMatchObject([
      { scope: 'x', selector: [{ exact: 'It snowed' }, {}] },
      'b.txt',
    ]);
  });

  test('of two versions of one annotation takes the later one, in whichever order they stand', () => {
    const older = annotation('urn:1', { about: 'tag', tag: 'old' }, { modified: '2026-03-05T00:00:00Z' });
    const newer = annotation('urn:1', { about: 'tag', tag: 'new' }, { modified: '2026-03-06T00:00:00Z' });
    for (const annotations of [
      [older, newer],
      [newer, older],
    ]) {
      const text = printSidecar(DOCUMENT, { annotations, others: {} });
      const { file, contradictions } = parseSidecar(text, DOCUMENT);
      expect(file.annotations.map(({ says }) => says)).toEqual([{ about: 'tag', tag: 'new' }]);
      expect(contradictions).toEqual([
        expect.stringMatching(/^line 8, column 1: there are two versions of urn:1/),
      ]);
    }
  });
});

describe('a damaged sidecar', () => {
  const text = printSidecar(DOCUMENT, {
    annotations: [annotation('urn:1', { about: 'verdict', verdict: 'false', evidence: null })],
    others: {},
  });

  test.each([
    ['text that is cut off', text.slice(0, -10), /^line \d+, column \d+: not valid JSON$/],
    [
      'a conflict of git',
      text.replace('"items"', '<<<<<<< HEAD\n"items"'),
      /^line 6, column 1: a merge has left two versions/,
    ],
    [
      'a verdict that is none',
      text.replace('"false"', '"lie"'),
      /^line 7, column 1: annotation 1 must have one of checked/,
    ],
    ['a list', ' []', /^line 1, column 2: the file must be an object$/],
    ['no type', '{\n"items": []}', /^line 1, column 1: "type" must be "AnnotationPage"$/],
    ['another type', '{\n"type": "Page"}', /^line 2, column 9: "type" must be "AnnotationPage"$/],
    [
      'items that are none',
      '{"type": "AnnotationPage",\n  "items": {}}',
      /^line 2, column 12: "items" must be a list$/,
    ],
  ])('says where: %s', (_, damaged, problem) => {
    expect(parseSidecar(damaged, DOCUMENT).problems).toEqual([expect.stringMatching(problem)]);
  });
});

test('the path of a sidecar tells its document', () => {
  expect(sidecarOf('a/b.txt')).toBe('.crossquote/annotations/a/b.txt.jsonld');
  expect(documentOfSidecar(sidecarOf('a/b.txt'))).toBe('a/b.txt');
  for (const path of ['.crossquote/entities.json', '.crossquote/annotations/.jsonld', 'a.txt.jsonld'])
    expect(documentOfSidecar(path)).toBeNull();
});
