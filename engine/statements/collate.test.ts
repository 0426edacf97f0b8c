import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignWordings } from './align.ts';
import { type CollatedCell, type Collation, collateWordings } from './collate.ts';

function collate(fullest: string, ...others: readonly string[]): Collation {
  const aligned = others.map((text) => ({ text, stretches: alignWordings(fullest, text).stretches }));
  return collateWordings(fullest, aligned);
}

/** The table as text, a line for each wording: `~` is nothing there, `-` words left out, `<` goes on from the left. */
function table(fullest: string, ...others: readonly string[]): readonly string[] {
  const { columns, lines } = collate(fullest, ...others);
  return lines.map(({ cells }, line) => {
    const row = new Array<string>(columns).fill('~');
    const text = [fullest, ...others][line] ?? '';
    for (const cell of cells) {
      row[cell.column] = cell.words === null ? '-' : textOf(text, cell);
      row.fill('<', cell.column + 1, cell.column + cell.columns);
    }
    return row.join(' | ');
  });
}

function textOf(text: string, { words }: CollatedCell): string {
  return words ? text.slice(words.from, words.to).trim() : '';
}

/** Of the cells that are not the same words. */
function kinds(fullest: string, other: string): readonly string[] {
  const { lines } = collate(fullest, other);
  return (lines[1]?.cells ?? [])
    .filter(({ kind }) => kind !== 'same')
    .map((cell) => `${cell.kind}${cell.isOutside ? ' outside' : ''}: ${textOf(other, cell)}`);
}

test('puts each word under the one that it stands for, with its marks', () => {
  expect(
    table('The old bridge will fall, we know.', 'the bridge will fall … we know!', 'The old pier will fall'),
  ).toEqual([
    'The | old | bridge | will | fall, | we | know.',
    'the | - | bridge | will | fall … | we | know!',
    'The | old | pier | will | fall | - | <',
  ]);
});

test('gives words that others put in a place of their own, which equal words share', () => {
  expect(
    table(
      'The bridge will fall',
      'The bridge at last will fall',
      'The bridge will surely fall down',
      'The bridge at long last will fall',
      'The bridge sadly will fall',
    ),
  ).toEqual([
    'The | bridge | ~ | ~ | ~ | will | ~ | fall | ~',
    'The | bridge | at | ~ | last | will | ~ | fall | ~',
    'The | bridge | ~ | ~ | ~ | will | surely | fall | down',
    'The | bridge | at | long | last | will | ~ | fall | ~',
    'The | bridge | ~ | ~ | sadly | will | ~ | fall | ~',
  ]);
});

test('puts different words in one place under one another', () => {
  expect(table('We will go home', 'We will surely go home', 'We will by no means go home')).toEqual([
    'We | will | ~ | go | home',
    'We | will | surely | go | home',
    'We | will | by no means | go | home',
  ]);
});

test('puts as many words under as many, each for itself where that tells what kind it is', () => {
  expect(table('The old harbour will lose boats', 'The old port could lose boats')).toEqual([
    'The | old | harbour | will | lose | boats',
    'The | old | port | could | lose | boats',
  ]);
  expect(kinds('The old harbour will lose boats', 'The old port could lose boats')).toEqual([
    'wording: port',
    'modality: could',
  ]);
  expect(kinds('The mayor met Bela Orsk there', 'The mayor met Nora Lind there')).toEqual([
    'name: Nora',
    'name: Lind',
  ]);
});

test('does not put words under words in a longer passage', () => {
  expect(
    table('We buy salt and oil for our lamps in May', 'We buy nets or hooks with new ropes in May'),
  ).toEqual([
    'We | buy | salt | and | oil | for | our | lamps | in | May',
    'We | buy | nets or hooks with new ropes | < | < | < | < | < | in | May',
  ]);
});

test('spans what one written word stands for', () => {
  expect(table('We will not go by long-term plans', "We won't go by long term plans")).toEqual([
    'We | will | not | go | by | long-term | < | plans',
    "We | won't | < | go | by | long | term | plans",
  ]);
});

test('spans the words that others stand for, also across what a third puts in between', () => {
  expect(
    table(
      'Nobody gains a penny by new harbours',
      'Money is thrown away on harbours',
      'Nobody gains half a penny by new harbours',
    ),
  ).toEqual([
    'Nobody | gains | ~ | a | penny | by | new | harbours',
    'Money is thrown away on | < | < | < | < | < | < | harbours',
    'Nobody | gains | half | a | penny | by | new | harbours',
  ]);
});

test.each([
  ['another form', 'We will not go there', 'We won’t go there', ['form: won’t']],
  ['a number', 'It cost 40 crowns', 'It cost 45 crowns', ['number: 45']],
  ['a denial', 'The gate was open', 'The gate was not open', ['negation: not']],
  ['how sure it is', 'The gate will open', 'The gate might open', ['modality: might']],
  ['a condition', 'The gate opens if we pay', 'The gate opens when we pay', ['condition: when']],
  ['a name', 'The mayor met Orsk there', 'The mayor met Lind there', ['name: Lind']],
  ['a word', 'The gate opens', 'The lock opens', ['wording: lock']],
  ['words left out', 'The small old gate opens', 'The gate opens', ['omitted: ']],
  ['words put in', 'The gate opens', 'The small old gate opens', ['added: small old']],
  ['an editor’s words', 'The gate opens', 'The gate [of the town] opens', ['insertion: [of the town]']],
  [
    'words that stand elsewhere',
    'We came, and without a request no captain may cross that line',
    'We came, and no captain may cross that line without a request',
    ['moved: ', 'moved: without a request'],
  ],
  [
    'a denial that stands elsewhere as no difference of denial',
    'We simply do not see any sense there',
    'We simply see no point there',
    ['omitted: ', 'wording: no', 'wording: point'],
  ],
  ['what goes before', 'The small gate opens', 'gate opens', ['omitted outside: ']],
])('tells %s', (_, fullest, other, told) => {
  expect(kinds(fullest, other)).toEqual(told);
});

const LONG = 'and then the council met and every member spoke of the winter and of the price of salt';

test('what only the fullest has before or after all others is one column', () => {
  expect(table(`${LONG} so the bridge will fall`, 'The bridge will fall')).toEqual([
    `${LONG} so | the | bridge | will | fall`,
    '- | The | bridge | will | fall',
  ]);
  const { lines } = collate(`${LONG} so the bridge will fall`, 'The bridge will fall');
  expect(lines[0]?.cells.map(({ isOutside }) => isOutside)).toEqual([true, false, false, false, false]);
});

test('two that go on to other things are not words for each other', () => {
  expect(
    kinds(`The bridge will fall ${LONG}`, `The bridge will fall while nobody has so much as a boat`),
  ).toEqual(['added outside: while nobody has so much as a boat', 'omitted outside: ']);
});

test('a word at the beginning does not stand for a whole clause before it', () => {
  expect(
    kinds('I would not speak of the price now, but what is dear is the salt', 'It is dear, the salt'),
  ).toEqual(['omitted outside: ', 'added outside: It', 'omitted: ']);
});

test('a wording alone is all there is', () => {
  expect(table('The bridge will fall.')).toEqual(['The | bridge | will | fall.']);
});

const wording = fc
  .array(
    fc.constantFrom(
      ...['bridge', 'storm,', 'the', 'will', 'not', 'don’t', '[old]', '40', '…', '\ud83d', 'é', '“long-term'],
    ),
    { maxLength: 40 },
  )
  .map((words) => words.join(' '));

test('the cells of each line, from left to right, are its wording', () => {
  fc.assert(
    fc.property(wording, fc.array(wording, { maxLength: 5 }), (fullest, others) => {
      const { lines } = collate(fullest, ...others);
      for (const [index, { cells }] of lines.entries()) {
        const text = [fullest, ...others][index] ?? '';
        const told = cells.map(({ words }) => (words ? text.slice(words.from, words.to) : '')).join('');
        expect(told).toBe(/[\p{L}\p{N}]/u.test(text) ? text : '');
        for (const [at, { column }] of cells.entries()) {
          const before = cells[at - 1];
          if (before) expect(column).toBeGreaterThanOrEqual(before.column + before.columns);
        }
      }
    }),
  );
});

test('each column has a word, and the first line all of the fullest wording', () => {
  fc.assert(
    fc.property(wording, fc.array(wording, { maxLength: 5 }), (fullest, others) => {
      const { columns, lines } = collate(fullest, ...others);
      const filled = new Set<number>();
      for (const { cells } of lines) {
        for (const { column, columns, words } of cells)
          for (let at = 0; words && at < columns; at++) filled.add(column + at);
      }
      expect(filled.size).toBe(columns);
      expect(lines[0]?.cells.every(({ kind, words }) => kind === 'same' && words !== null)).toBe(true);
      for (const { cells, differences } of lines) {
        const told = new Set(cells.flatMap(({ difference }) => difference ?? []));
        expect([...told]).toEqual(differences.map((_, at) => at));
      }
    }),
  );
});

test('hundreds of wordings that go on each in its own words are no more columns than one', () => {
  const others = Array.from({ length: 600 }, (_, own) => {
    const more = Array.from({ length: 200 }, (_, at) => `word${own}x${at}`).join(' ');
    return `The bridge will fall ${more}`;
  });
  expect(collate('The bridge will fall', ...others).columns).toBe(5);
});
