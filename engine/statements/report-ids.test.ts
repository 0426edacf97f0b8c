import { expect, test } from 'vitest';
import { countOf, listOf, type ReportIds, withId, withoutId } from './report-ids.ts';

test('has each report once, in the order in which they came, until it goes', () => {
  let ids: ReportIds = null;
  const expectIds = (...expected: string[]) =>
    expect([countOf(ids), ...listOf(ids)]).toEqual([expected.length, ...expected]);
  const add = (id: string) => {
    ids = withId(ids, id);
  };
  const remove = (id: string) => {
    ids = withoutId(ids, id);
  };
  expectIds();
  add('b');
  add('b');
  expectIds('b');
  remove('a');
  expectIds('b');
  add('a');
  add('b');
  add('c');
  expectIds('b', 'a', 'c');
  remove('b');
  expectIds('a', 'c');
  remove('a');
  remove('c');
  expectIds();
  add('d');
  expectIds('d');
  remove('d');
  expectIds();
});
