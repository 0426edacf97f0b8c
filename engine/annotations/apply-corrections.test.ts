import { describe, expect, test } from 'vitest';
import { parseFixture } from '../../test/fixture.ts';
import { annotateDocument } from '../annotate/annotate-document.ts';
import type { DocumentFacts } from '../annotate/facts.ts';
import { applyCorrections } from './apply-corrections.ts';
import type { Verdict } from './correction.ts';
import { placePassages, quotationAnchor } from './place-passages.ts';

/** The facts of a text, with verdicts on quotations by their index. */
function corrected(text: string, verdicts: Readonly<Record<number, Verdict>>) {
  const found = annotateDocument(text);
  const corrections = Object.entries(verdicts).flatMap(([index, verdict]) => {
    const anchor = quotationAnchor(text, found.quotations, Number(index));
    return [{ document: 'a.txt', member: null, ...anchor, verdict, others: {} }];
  });
  return applyCorrections(found, placePassages(text, found.quotations, corrections));
}

/** Who says each quotation, and how that is known. */
function speakers(text: string, verdicts: Readonly<Record<number, Verdict>>): readonly string[] {
  const { quotations, entities } = corrected(text, verdicts);
  return quotations.map(({ kind, source }) => {
    if (kind === 'scare') return 'no speech';
    if (!source) return 'nobody';
    return `${source.entity === null ? '?' : entities[source.entity]?.name} ${source.via}`;
  });
}

const TWO = `
Ada Marsh met the captain Jonas Holt on the pier.

“The pier was never safe in a storm,” Marsh said.

“We knew it for years.”
`;

test('facts without corrections are the same object', () => {
  const facts = annotateDocument(TWO);
  expect(applyCorrections(facts, new Map())).toBe(facts);
});

describe('a speaker that is set', () => {
  test('is the entity of that name, for the quotations that go on too', () => {
    expect(speakers(TWO, {})).toEqual(['Ada Marsh explicit', 'Ada Marsh carried']);
    expect(speakers(TWO, { 0: { speakers: ['Jonas Holt'] } })).toEqual([
      'Jonas Holt set',
      'Jonas Holt carried',
    ]);
    expect(speakers(TWO, { 1: { speakers: ['Jonas Holt'] } })).toEqual([
      'Ada Marsh explicit',
      'Jonas Holt set',
    ]);
  });

  test('is meant by any spelling, and by a short form of one name', () => {
    for (const speaker of ['JONAS HOLT', 'Jónas  Holt ', 'Holt'])
      expect(speakers(TWO, { 0: { speakers: [speaker] } })[0]).toBe('Jonas Holt set');
  });

  test('points to the nearest mention before it', () => {
    const { quotations } = corrected(TWO, { 0: { speakers: ['Jonas Holt'] } });
    const start = TWO.indexOf('Jonas Holt');
    expect(quotations[0]).toMatchObject({
      kind: 'direct',
      cue: { start: TWO.indexOf('said') },
      source: { via: 'set', span: { start, end: start + 'Jonas Holt'.length } },
      confidence: 1,
      why: 'set by hand',
    });
  });

  test('is a new entity without a place where the document does not name them', () => {
    const { quotations, entities } = corrected(TWO, { 0: { speakers: ['Ruben Águas'] } });
    const { source } = quotations[0] ?? {};
    expect(source).toMatchObject({ via: 'set', span: null });
    expect(entities[source?.entity ?? -1]).toEqual({
      key: 'ruben aguas',
      type: 'other',
      name: 'Ruben Águas',
      aliases: [],
      roles: [],
    });
  });

  test('is one new entity for two quotations', () => {
    const speakers = ['Ruben Aguas'];
    const { entities } = corrected(TWO, { 0: { speakers }, 1: { speakers } });
    expect(entities.filter(({ name }) => name === 'Ruben Aguas')).toHaveLength(1);
  });

  test('may be several who say it together', () => {
    const { quotations, entities } = corrected(TWO, {
      1: { speakers: ['Holt', 'Ruben Aguas', 'Jonas Holt'] },
    });
    const { source } = quotations[1] ?? {};
    const named = source
      ? [source.entity, ...source.others].map((entity) => entities[entity ?? -1]?.name)
      : [];
    expect(named).toEqual(['Jonas Holt', 'Ruben Aguas']);
  });

  test('is that of one of two quotations with the same marked words, one inside the other', () => {
    const text =
      'Marsh said that Holt had called the pier “a disgrace to us all”.\n\nAda Marsh met Jonas Holt.';
    const said = ({ quotations, entities }: DocumentFacts) =>
      quotations.map(({ source }) => entities[source?.entity ?? -1]?.name);
    expect(said(corrected(text, {}))).toEqual(['Ada Marsh', 'Jonas Holt']);
    expect(said(corrected(text, { 0: { speakers: ['Prell'] } }))).toEqual(['Prell', 'Jonas Holt']);
    expect(said(corrected(text, { 1: { speakers: ['Prell'] } }))).toEqual(['Ada Marsh', 'Prell']);
  });

  test('may be nobody', () => {
    expect(speakers(TWO, { 0: { speakers: [] } })).toEqual(['nobody', 'nobody']);
  });

  test('makes speech of marked words that were taken for a term', () => {
    const text = 'The “old guard” of the port was not there.';
    expect(speakers(text, {})).toEqual(['no speech']);
    expect(speakers(text, { 0: { speakers: ['Ada Marsh'] } })).toEqual(['Ada Marsh set']);
  });
});

test('words that are no speech have neither speaker nor cue', () => {
  const { quotations } = corrected(TWO, { 0: { speech: false } });
  expect(quotations[0]).toMatchObject({ kind: 'scare', source: null, cue: null, why: 'set by hand' });
  expect(speakers(TWO, { 0: { speech: false } })).toEqual(['no speech', 'Ada Marsh carried']);
});

test('of two corrections of one quotation the last one holds', () => {
  const { quotations } = annotateDocument(TWO);
  const anchor = quotationAnchor(TWO, quotations, 0);
  const [a, b] = ['Ruben Aguas', 'Jonas Holt'].map((speaker) => ({
    document: 'a.txt',
    member: null,
    ...anchor,
    verdict: { speakers: [speaker] },
    others: {},
  }));
  const placed = placePassages(TWO, quotations, a && b ? [a, b] : []);
  expect(placed.get(0)).toEqual([a, b]);
  const facts = applyCorrections(annotateDocument(TWO), placed);
  expect(facts.entities[facts.quotations[0]?.source?.entity ?? -1]?.name).toBe('Jonas Holt');
});

test('a mixed quotation is found by its marked words, wherever its clause begins', () => {
  const source = 'Marsh said the pier was “<|p:never safe|>” in a storm.';
  const [document] = parseFixture(source).documents;
  const { quotations } = annotateDocument(document?.text ?? '');
  expect(quotationAnchor(document?.text ?? '', quotations, 0).exact).toBe('never safe');
});
