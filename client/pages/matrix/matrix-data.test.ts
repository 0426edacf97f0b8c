import { expect, test } from 'vitest';
import type { MatrixPartParams } from '../../../protocol/requests.ts';
import { MatrixData, type Part, type Seen } from './matrix-data.ts';

const ALL = {
  query: '',
  onlyDiffering: false,
  rowOrder: 'spread',
  columnOrder: 'rows',
  hasIdleDocuments: false,
} as const;

/** A matrix of 1,000 by 1,000, whose statements and cells tell what was asked for; answers come when the test says so. */
class Server {
  readonly asked: MatrixPartParams[] = [];
  readonly #answers: { resolve(part: Part): void; reject(reason: Error): void }[] = [];

  find = (params: MatrixPartParams): Promise<Part> => {
    this.asked.push(params);
    return new Promise((resolve, reject) => this.#answers.push({ resolve, reject }));
  };

  /** Answer the oldest question. */
  async answer(): Promise<void> {
    const at = this.asked.length - this.#answers.length;
    const { rows, query } = this.asked[at] as MatrixPartParams;
    this.#answers.shift()?.resolve(partFrom(rows[0], query));
    await settled();
  }

  async fail(): Promise<void> {
    this.#answers.shift()?.reject(new Error('gone'));
    await settled();
  }
}

function partFrom(row: number, text: string): Part {
  const cell = {
    row,
    column: 0,
    reports: 1,
    relation: 'verbatim',
    status: 'confirmed',
    warning: null,
  } as const;
  return {
    rows: [{ row, text } as Part['rows'][number]],
    columns: [],
    cells: [cell],
    whole: { rows: 1000, columns: 1000 },
    found: { row: null, column: null },
    statements: 1000,
    isReading: false,
    hasFolder: true,
  };
}

/** All that waits for an answer has gone on. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
}

function open() {
  const server = new Server();
  const told: string[] = [];
  let seen: Seen = { rows: [0, 20], columns: [0, 10], statement: null, document: null };
  const data = new MatrixData(server.find, ALL, {
    seen: () => seen,
    arrived: () => told.push('arrived'),
    failed: () => told.push('failed'),
  });
  const scroll = (from: number) => {
    seen = { ...seen, rows: [from, from + 20] };
    void data.update();
  };
  return { server, data, told, scroll };
}

test('asks for what is seen and as much again on either side, and not again while that is enough', async () => {
  const { server, scroll } = open();
  scroll(0);
  expect(server.asked[0]).toMatchObject({ ...ALL, rows: [0, 40], columns: [0, 20] });
  await server.answer();
  scroll(20);
  expect(server.asked).toHaveLength(1);
  scroll(21);
  expect(server.asked[1]).toMatchObject({ rows: [1, 61] });
});

test('has one question on its way, and then asks for where the user is by now', async () => {
  const { server, data, scroll, told } = open();
  scroll(0);
  for (const from of [100, 200, 300]) scroll(from);
  expect(server.asked).toHaveLength(1);
  await server.answer();
  expect(server.asked.map(({ rows }) => rows)).toEqual([
    [0, 40],
    [280, 340],
  ]);
  await server.answer();
  expect(server.asked).toHaveLength(2);
  expect(told).toEqual(['arrived', 'arrived']);
  expect([data.row(0), data.row(280)?.row, data.cell(280, 0)?.relation]).toEqual([
    undefined,
    280,
    'verbatim',
  ]);
});

test('drops an answer on another matrix, and shows what it has until there is one on this', async () => {
  const { server, data, scroll, told } = open();
  scroll(0);
  await server.answer();
  data.renew();
  data.renew({ ...ALL, query: 'ferry' });
  expect(data.row(0)?.text).toBe('');
  await server.answer();
  expect(told).toEqual(['arrived']);
  expect(server.asked.map(({ query }) => query)).toEqual(['', '', 'ferry']);
  await server.answer();
  expect(data.row(0)?.text).toBe('ferry');
});

test('asks again for a change that comes while an answer is on its way', async () => {
  const { server, data, scroll } = open();
  scroll(0);
  data.renew();
  await server.answer();
  expect(server.asked).toHaveLength(2);
  await server.answer();
  expect(server.asked).toHaveLength(2);
});

test('tells of a failure once, and asks again when there is news', async () => {
  const { server, data, scroll, told } = open();
  scroll(0);
  await server.fail();
  expect([told, server.asked.length]).toEqual([['failed'], 1]);
  data.renew();
  await server.answer();
  expect(told).toEqual(['failed', 'arrived']);
});
