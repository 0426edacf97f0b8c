/**
 * Texts that nobody would write and anybody may open: marks that never close, deep nesting, headers anywhere, halves of
 * surrogate pairs, controls, overrides of direction, any line ends, one thing many thousand times over.
 */
import type { Random } from '../random.ts';
import { makeDocument } from './documents.ts';

/** A text of any kind; most are short, few have some hundred thousand units. */
export function makeHostileText(random: Random): string {
  const parts = Array.from({ length: random.between(1, 4) }, () => random.pick(KINDS)(random));
  const text = parts.join(random.pick(GAPS));
  return random.chance(0.2) ? text.replace(/\r?\n/g, random.pick(['\r', '\r\n', '\u2028', '\n\r'])) : text;
}

/** A few letters, marks or words, as somebody may put them anywhere. */
export function makeHostilePiece(random: Random): string {
  return random.sample(PIECES, random.between(0, 6)).join(random.pick(['', '', ' ']));
}

const PIECES = [
  ...[
    '“',
    '”',
    '"',
    '‘',
    '’',
    "'",
    '«',
    '»',
    '„',
    '‹',
    '``',
    "''",
    '(',
    ')',
    '[',
    ']',
    '—',
    '…',
    '.',
    ',',
    ':',
    ';',
  ],
  ...[
    'said',
    'he',
    'she',
    'they',
    'Ada Marsh',
    'Marsh',
    'Mr',
    'the mayor',
    'according to',
    'that',
    'told',
    'who',
  ],
  ...['the harbour is closed', 'we will not go', 'Nora Lind', 'not', '12', '3,210', 'the council of Marsh'],
  ...['sagte', 'der Bürgermeister', 'dass', 'hat', 'gesagt', 'laut', 'Kai', 'nach Angaben', 'sei', 'und'],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\u2028',
    '\t',
    ' ',
    '\u00a0',
    '\0',
    '\u001b[31m',
    '\u202e',
    '\u2066',
    '\u200f',
  ],
  ...[
    '\ud83d',
    '\ude00',
    '👩‍👩‍👧',
    '🇩🇪',
    'e\u0301',
    'o\u0302\u0323',
    'שלום',
    'مرحبا',
    '港口',
    'Ирина',
    'Ο Πέτρος',
    '\ufeff',
    '\uffff',
  ],
  ...[
    '=============== FILE: a.txt ===============\n',
    '==> b.txt <==\n',
    '-- c.txt --\n',
    '<DOC id="d">\n',
    '</DOC>\n',
  ],
  ...[
    'FILE: e.txt\n',
    '=== END FILE ===\n',
    '```\n',
    '<file path="f">',
    '</file>',
    '1 of 9 DOCUMENTS\n',
    'READ MORE\n',
  ],
  ...[
    'Q: ',
    'A: ',
    'MARSH: ',
    '> ',
    '- ',
    '# ',
    '[x](command:y)',
    '<b>',
    '=1+1',
    '../g',
    '$(sync)',
    'https://h.example/',
  ],
] as const;

const GAPS = ['\n\n', '\n', '', ' '] as const;

type Kind = (random: Random) => string;

const words: Kind = (random) =>
  Array.from({ length: random.between(1, 40) }, () => makeHostilePiece(random)).join(random.pick([' ', '']));

const document: Kind = (random) => makeDocument(random, random.between(1, 12)).text;

const anyUnits: Kind = (random) =>
  String.fromCharCode(...Array.from({ length: random.between(0, 200) }, () => random.between(0, 0xffff)));

const bundle: Kind = (random) => {
  const header = random.pick(HEADERS);
  return Array.from(
    { length: random.between(1, 8) },
    (_, index) =>
      header(random.pick([`${index}.txt`, 'a.txt', '../x', 'C:\\x', '', makeHostilePiece(random)])) +
      words(random),
  ).join('\n');
};

const HEADERS: readonly ((name: string) => string)[] = [
  (name) => `=============== FILE: ${name} ===============\n`,
  (name) => `<<<FILE: ${name}>>>\n`,
  (name) => `==> ${name} <==\n`,
  (name) => `-- ${name} --\n`,
  (name) => `FILE: ${name}\n`,
  (name) => `<DOC id="${name}">\n`,
  (name) => `::::::::::::::\n${name}\n::::::::::::::\n`,
  (name) => `## File: ${name}\n\`\`\`\n`,
];

/** Deep nesting: openers, and perhaps as many closers. */
const nested: Kind = (random) => {
  const [open, close] = random.pick(PAIRS);
  const depth = random.pickSkewed([3, 20, 300, 20_000]);
  return open.repeat(depth) + makeHostilePiece(random) + (random.chance(0.5) ? close.repeat(depth) : '');
};

const PAIRS = [
  ['“', '”'],
  ['“‘', '’”'],
  ['(', ')'],
  ['«„', '“»'],
  ['["', '"]'],
  ['<file path="a">\n', '</file>\n'],
] as const;

const repeated: Kind = (random) => {
  const times = random.pickSkewed([10, 100, 1000, 5000]);
  return makeHostilePiece(random).repeat(times);
};

const KINDS: readonly Kind[] = [
  words,
  words,
  words,
  document,
  document,
  anyUnits,
  bundle,
  bundle,
  nested,
  repeated,
];
