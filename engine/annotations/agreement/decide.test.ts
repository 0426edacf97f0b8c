import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotation } from '../../../test/annotation.ts';
import type { Annotation } from '../annotation.ts';
import { type AnnotationsById, type DecidedPassage, type Decision, decide } from './decide.ts';
import { versionOf } from './version.ts';

const tag = (id: string, name = id): Annotation =>
  annotation(
    { about: 'tag', tag: name },
    { document: 'a.txt', member: null, selectors: null, depth: 0 },
    { id },
  );

const byId = (...annotations: readonly Annotation[]): AnnotationsById =>
  new Map(annotations.map((own) => [own.id, own]));

/** A row of the table, the annotations of the one kept by the folder `a`, of the other by `b`. */
function row(decision: Decision | null, a: readonly Annotation[], b: readonly Annotation[]): DecidedPassage {
  const kept = (annotations: readonly Annotation[], from: string) =>
    annotations.map((own) => ({ ...versionOf(own), from }));
  return { row: 'row', decision, a: kept(a, 'a'), b: kept(b, 'b') };
}

const [ADA, IVO] = [tag('ada'), tag('ivo')];

test.each<[Decision, readonly string[]]>([
  ['a', ['ivo']],
  ['b', ['ada']],
  ['both', []],
  ['neither', ['ada', 'ivo']],
])('of two in one folder, “%s” takes away %j', (decision, gone) => {
  const there = byId(ADA, IVO);
  const { changes, problems } = decide([row(decision, [ADA], [IVO])], there, () => there);
  expect(problems).toEqual([]);
  expect([...changes]).toEqual(gone.map((id) => [id, null]));
});

test('of two folders what is kept of the other one is added', () => {
  const [a, b] = [byId(ADA), byId(IVO)];
  const from = (folder: string) => (folder === 'a' ? a : b);
  expect([...decide([row('b', [ADA], [IVO])], a, from).changes]).toEqual([
    ['ada', null],
    ['ivo', IVO],
  ]);
  expect([...decide([row('both', [ADA], [IVO])], byId(), from).changes]).toEqual([
    ['ada', ADA],
    ['ivo', IVO],
  ]);
});

test('whoever decides is noted with what is kept, once, and changes no version', () => {
  const mark = { decidedBy: 'Eve', decided: '2026-05-01T00:00:00Z' };
  const [a, b] = [byId(ADA), byId(IVO)];
  const from = (folder: string) => (folder === 'a' ? a : b);
  const rows = [row('both', [ADA], [IVO])];
  const { changes } = decide(rows, a, from, mark);
  expect([...changes]).toEqual([ADA, IVO].map((own) => [own.id, { ...own, others: mark }]));
  const after = byId(...[...changes.values()].flatMap((own) => own ?? []));
  expect(decide(rows, after, from, { ...mark, decided: '2026-06-01T00:00:00Z' })).toEqual({
    changes: new Map(),
    problems: [],
  });
  expect([...decide([row('a', [ADA], [IVO])], after, from).changes]).toEqual([['ivo', null]]);
});

test('an annotation that stands in two versions is kept in one', () => {
  const [old, fresh] = [tag('same', 'old'), tag('same', 'fresh')];
  const [a, b] = [byId(old), byId(fresh)];
  const from = (folder: string) => (folder === 'a' ? a : b);
  const outcome = (decision: Decision) => decide([row(decision, [old], [fresh])], a, from);
  expect([...outcome('a').changes]).toEqual([]);
  expect([...outcome('b').changes]).toEqual([['same', fresh]]);
  expect([...outcome('neither').changes]).toEqual([['same', null]]);
  expect(outcome('both').problems).toEqual([expect.stringContaining('cannot both be kept')]);
  // Where it stands elsewhere in the other folder, each version has a row, and one may be open.
  const rows = [row('neither', [old], []), row(null, [], [fresh])];
  expect(decide(rows, b, from)).toEqual({ changes: new Map(), problems: [] });
});

test('what one keeps and the other does not is kept where it is the same', () => {
  const there = byId(ADA, IVO);
  expect([...decide([row('b', [ADA, IVO], [IVO])], there, () => there).changes]).toEqual([['ada', null]]);
});

test('nothing is done where one of them has changed since, or is gone and was to be kept', () => {
  const rows = [row('neither', [tag('x')], []), row('a', [ADA], [IVO])];
  for (const there of [
    byId(tag('x'), ADA, tag('ivo', 'other')),
    byId(tag('x'), IVO),
    byId(tag('x'), tag('ada', 'other'), IVO),
  ]) {
    const { changes, problems } = decide(rows, there, () => there);
    expect(problems).toHaveLength(1);
    expect(changes.size).toBe(0);
  }
});

test('what was carried out is not done again, and nothing else is touched', () => {
  const own = fc.constantFrom('p', 'q', 'r', 's').map((id) => tag(id));
  const decisions = fc.constantFrom<Decision | null>('a', 'b', 'both', 'neither', null);
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(own, decisions), { selector: ([{ id }]) => id }), (decided) => {
      const partners = decided.map(([one]) => tag(`${one.id}'`));
      const there = byId(...decided.map(([one]) => one), ...partners, tag('bystander'));
      const rows = decided.map(([one, decision], index) =>
        row(decision, [one], partners.slice(index, index + 1)),
      );
      const first = decide(rows, there, () => there);
      expect(first.problems).toEqual([]);
      expect(first.changes.has('bystander')).toBe(false);
      const after = new Map([...there].filter(([id]) => !first.changes.has(id)));
      expect(decide(rows, after, () => after)).toEqual({ changes: new Map(), problems: [] });
    }),
  );
});
