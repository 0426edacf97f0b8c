import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotation } from '../../../test/annotation.ts';
import type { DocumentEntity } from '../../annotate/facts.ts';
import type { Span } from '../../text/span.ts';
import type { Annotation, Saying } from '../annotation.ts';
import { type Agreement, compareAnnotations } from './agreement.ts';
import { entityKeys } from './entity-keys.ts';
import type { LocatedAnnotation, Place } from './unit.ts';

const TEXT = 'The ferry sails on Friday. “We will wait,” Ada Marsh told Ivo Holt at the old pier.';
const DOCUMENTS = [
  { id: 'a.txt', text: TEXT },
  { id: 'b.txt', text: 'The pier is shut, whatever the ferry does, and nobody waits.' },
];

let count = 0;

function on(
  words: string | Span | null,
  says: Saying,
  more: Partial<Annotation> = {},
  document = 'a.txt',
): LocatedAnnotation {
  const target = { document, member: null, selectors: null, depth: 0 };
  const id = `urn:test:${count++}`;
  return { annotation: annotation(says, target, { id, ...more }), places: [place(document, words)] };
}

function place(document: string, words: string | Span | null): Place {
  if (typeof words !== 'string') return { document, span: words };
  const text = DOCUMENTS.find(({ id }) => id === document)?.text ?? '';
  const start = text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return { document, span: { start, end: start + words.length } };
}

function said(more: Partial<Extract<Saying, { about: 'quotation' }>>): Saying {
  return { about: 'quotation', speech: true, kind: null, speakers: null, cue: null, ...more };
}

const tag = (name: string): Saying => ({ about: 'tag', tag: name });

function compare(
  a: readonly LocatedAnnotation[],
  b: readonly LocatedAnnotation[],
  entities: readonly DocumentEntity[] = [],
): Agreement {
  const keyOf = entityKeys(
    [...a, ...b],
    () => entities,
    (key) => key,
  );
  return compareAnnotations(DOCUMENTS, a, b, keyOf);
}

describe('passages', () => {
  test('of equal words are matched first, then those that overlap most, one to one', () => {
    const a = [on('The ferry', tag('x')), on('ferry sails on', tag('x')), on('pier', tag('x'))];
    const b = [on('ferry sails on', tag('x')), on('The ferry sails', tag('x'))];
    const { kinds, disagreements } = compare(a, b);
    expect(kinds).toMatchObject([{ kind: 'tag', a: 3, b: 2, exact: 1, overlapping: 2 }]);
    expect(kinds[0]?.f1Exact).toBeCloseTo(0.4);
    expect(kinds[0]?.f1Overlap).toBeCloseTo(0.8);
    expect(disagreements).toMatchObject([
      {
        a: { annotations: [a[0]?.annotation] },
        b: { annotations: [b[1]?.annotation] },
        differs: ['passage'],
      },
      { a: { annotations: [a[2]?.annotation] }, b: null },
    ]);
  });

  test('of another document, and those that only touch, are not matched', () => {
    const { kinds } = compare(
      [on('The', tag('x')), on(null, tag('x'))],
      [on('The', tag('x'), {}, 'b.txt'), on('sails', tag('x')), on(null, tag('x'))],
    );
    expect(kinds).toMatchObject([{ exact: 1, overlapping: 1 }]);
  });

  test('of a link are two, whichever of them was linked to which', () => {
    const link = (from: Place, to: Place, same: boolean): LocatedAnnotation => {
      const other = { document: to.document, member: null, selectors: null, depth: 0 };
      return { ...on(null, { about: 'link', other, same }), places: [from, to] };
    };
    const [here, there] = [place('a.txt', 'The ferry'), place('b.txt', 'The pier')];
    const { kinds, disagreements } = compare([link(here, there, true)], [link(there, here, false)]);
    expect(kinds).toMatchObject([{ kind: 'link', exact: 1 }]);
    expect(disagreements).toMatchObject([{ differs: ['statement'] }]);
    const elsewhere = place('b.txt', 'nobody waits');
    expect(compare([link(here, there, true)], [link(here, elsewhere, true)]).disagreements).toHaveLength(2);
  });
});

describe('labels', () => {
  test('are compared where neither leaves them open', () => {
    const { kinds, disagreements } = compare(
      [on('We will wait,', said({ kind: 'direct' }))],
      [on('We will wait,', said({ speakers: ['Ada Marsh'] }))],
    );
    expect(disagreements).toEqual([]);
    expect(kinds[0]?.aspects).toMatchObject([
      { name: 'speech', units: 1, agreed: 1, kappa: 'no variance' },
      { name: 'kind', units: 0, kappa: 'no units' },
      { name: 'speaker', units: 0, kappa: 'no units' },
    ]);
  });

  test('of speakers are those of one entity by any of its names, whoever gives which', () => {
    const [full, short] = [['Ada Marsh'], ['Marsh']].map((speakers) =>
      on('We will wait,', said({ speakers })),
    );
    const other = on('We will wait,', said({ speakers: ['Ivo Holt'] }));
    if (!full || !short) throw new Error('there are two');
    expect(compare([full], [short]).disagreements).toEqual([]);
    expect(compare([short], [full]).disagreements).toEqual([]);
    expect(compare([short], [other]).disagreements).toMatchObject([{ differs: ['speaker'] }]);
    const named = {
      key: 'ada marsh',
      type: 'person',
      name: 'Ada Marsh',
      aliases: ['A. M.'],
      roles: [],
    } as const;
    const alias = on('We will wait,', said({ speakers: ['A. M.'] }));
    expect(compare([alias], [full], [named]).disagreements).toEqual([]);
  });

  test('that it is no speech contradicts whatever is said of speech', () => {
    const { disagreements } = compare(
      [on('We will wait,', said({ speech: false }))],
      [on('We will wait,', said({ speakers: [] }))],
    );
    expect(disagreements).toMatchObject([{ differs: ['speech'] }]);
  });

  test('of tags are all that a person gives a passage, of others what was said last', () => {
    const verdict = (value: 'checked' | 'false', created: string) =>
      on('Friday', { about: 'verdict', verdict: value, evidence: null }, { created });
    const { kinds, disagreements } = compare(
      [
        on('pier', tag('x')),
        on('pier', tag('y')),
        verdict('false', '2026-01-02'),
        verdict('checked', '2026-01-01'),
      ],
      [on('pier', tag('y')), on('pier', tag('x')), verdict('false', '2026-01-03')],
    );
    expect(kinds.map(({ kind, a, b }) => [kind, a, b])).toEqual([
      ['tag', 1, 1],
      ['verdict', 1, 1],
    ]);
    expect(disagreements).toEqual([]);
  });

  test('of notes are none, but notes that differ are told', () => {
    const note = (text: string) => on('pier', { about: 'note', text });
    const { kinds, disagreements } = compare([note('Ask')], [note('Ask again')]);
    expect(kinds).toMatchObject([{ exact: 1, aspects: [], alpha: 1 }]);
    expect(disagreements).toMatchObject([{ differs: ['text'] }]);
  });

  test('κ is that of a table of verdicts', () => {
    const verdicts = (letters: string) =>
      [...letters].map((letter, index) =>
        on(
          { start: index, end: index + 1 },
          { about: 'verdict', verdict: letter === 'c' ? 'checked' : 'false', evidence: null },
        ),
      );
    const { kinds } = compare(
      verdicts(`${'c'.repeat(25)}${'f'.repeat(25)}`),
      verdicts(`${'c'.repeat(20)}${'f'.repeat(5)}${'c'.repeat(10)}${'f'.repeat(15)}`),
    );
    expect(kinds[0]?.aspects[0]?.kappa).toBeCloseTo(0.4);
  });
});

describe('α over words', () => {
  test('counts the words of the documents that either has annotated', () => {
    const { kinds } = compare([on('ferry sails', tag('x'))], [on('sails on', tag('x'))]);
    // 16 words, in one of which both have it and in two only one: n = 32, 4 values with it and 28 without.
    expect(kinds[0]?.alpha).toBeCloseTo(1 - (31 * 4) / (32 ** 2 - 4 ** 2 - 28 ** 2));
  });

  test('takes a word that a passage reaches into, with the labels of all passages on it', () => {
    const nested = compare(
      [on('ferry sails', tag('x')), on('sails', tag('y'))],
      [on('rry sai', tag('x')), on('ails', tag('y'))],
    );
    expect(nested.kinds[0]?.alpha).toBe(1);
  });

  test('is not defined where nothing is on words', () => {
    expect(compare([on(null, tag('x'))], []).kinds[0]?.alpha).toBe('no variance');
    expect(compare([], [])).toEqual({ kinds: [], disagreements: [] });
  });
});

describe('for any annotations', () => {
  const saying = fc.oneof(
    fc.constantFrom('x', 'y').map(tag),
    fc
      .record({
        speech: fc.boolean(),
        kind: fc.constantFrom(null, 'direct', 'mixed'),
        speakers: fc.constantFrom(null, [], ['Ada Marsh'], ['Marsh'], ['Ivo Holt', 'Marsh']),
      })
      .map(said),
    fc
      .constantFrom('Marsh', 'Ada Marsh', null)
      .map((name): Saying => ({ about: 'mention', name, type: null })),
    fc.constant<Saying>({ about: 'note', text: 'Ask' }),
  );
  const span = fc.option(
    fc
      .tuple(fc.nat(30), fc.integer({ min: 1, max: 20 }))
      .map(([start, length]) => ({ start, end: start + length })),
  );
  const person = fc.array(
    fc
      .tuple(span, saying, fc.constantFrom('a.txt', 'b.txt'))
      .map(([own, says, document]) => on(own, says, {}, document)),
    { maxLength: 12 },
  );

  test('a person agrees with themselves', () => {
    fc.assert(
      fc.property(person, (own) => {
        const { kinds, disagreements } = compare(own, own);
        expect(disagreements).toEqual([]);
        for (const { f1Exact, f1Overlap, alpha, aspects } of kinds) {
          const defined = [f1Exact, f1Overlap, alpha, ...aspects.map(({ kappa }) => kappa)].filter(
            (value) => typeof value === 'number',
          );
          expect(new Set(defined)).toEqual(new Set([1]));
        }
      }),
    );
  });

  test('it makes no difference which of the two comes first', () => {
    fc.assert(
      fc.property(person, person, (a, b) => {
        const [there, back] = [compare(a, b), compare(b, a)];
        expect(back.kinds).toEqual(there.kinds.map((kind) => ({ ...kind, a: kind.b, b: kind.a })));
        const pairs = ({ disagreements }: Agreement, swap: boolean) =>
          disagreements
            .map(({ a: one, b: other }) => (swap ? [other, one] : [one, other]))
            .map((pair) => JSON.stringify(pair.map((unit) => unit?.annotations.map(({ id }) => id))))
            .toSorted();
        expect(pairs(back, true)).toEqual(pairs(there, false));
      }),
    );
  });

  test('coefficients lie within their bounds', () => {
    fc.assert(
      fc.property(person, person, (a, b) => {
        for (const { f1Exact, f1Overlap, alpha, aspects } of compare(a, b).kinds) {
          for (const value of [f1Exact, f1Overlap]) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1);
          }
          expect(f1Overlap).toBeGreaterThanOrEqual(Number(f1Exact));
          for (const value of [alpha, ...aspects.map(({ kappa }) => kappa)]) {
            if (typeof value !== 'number') continue;
            expect(value).toBeGreaterThanOrEqual(-1);
            expect(value).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });
});
