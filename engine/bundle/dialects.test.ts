import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DIALECTS } from './dialects.ts';
import { bodyOf, headerOf, leavesOf } from './leaves.ts';
import { parseBundle, printBundle } from './parse.ts';

interface Sample {
  readonly dialect: string;
  /** What the sample shows, where the dialect has several. */
  readonly shows?: string;
  readonly text: string;
  /** Names and texts of the members. */
  readonly members: readonly (readonly [string, string])[];
  readonly preamble?: string;
  readonly gaps?: readonly string[];
}

const E15 = '='.repeat(15);
const E16 = '='.repeat(16);
const E48 = '='.repeat(48);
const E64 = '='.repeat(64);
const COLONS = ':'.repeat(14);
const BAR = '─'.repeat(20);

const SAMPLES: readonly Sample[] = [
  {
    dialect: 'file-marker',
    shows: 'end markers in both spellings, a preamble and text between members',
    text: `Extract the files before beginning.\n\n${E15} FILE: inputs/harbour.txt ${E15}\nThe ferry sailed.\n${E15} END FILE ${E15}\nThe second file is newer.\n\n${E15} FILE: inputs/port notes.txt ${E15}\nIt did not.\n\n${E15} END OF FILE ${E15}\n`,
    preamble: 'Extract the files before beginning.\n\n',
    members: [
      ['inputs/harbour.txt', 'The ferry sailed.\n'],
      ['inputs/port notes.txt', 'It did not.\n\n'],
    ],
    gaps: ['The second file is newer.\n\n'],
  },
  {
    dialect: 'file-marker',
    shows: 'no end markers, CR LF and a byte order mark',
    text: '\ufeff=== FILE: a.txt ===\r\nOne.\r\n\r\n\r\n=== FILE: ..\\b.txt ===\r\nTwo.',
    members: [
      ['a.txt', 'One.\r\n'],
      ['..\\b.txt', 'Two.'],
    ],
  },
  {
    dialect: 'file-marker',
    shows: 'lone CR as line break',
    text: '=== FILE: a ===\rOne.\r=== FILE: b ===\rTwo.\r',
    members: [
      ['a', 'One.\r'],
      ['b', 'Two.\r'],
    ],
  },
  {
    dialect: 'file-marker',
    shows: 'a comment prefix and the number of lines',
    text: '# ===== File: a.py (2 lines) =====\nx\ny\n// ===== File: b.js (1 line) =====\nz\n',
    members: [
      ['a.py', 'x\ny\n'],
      ['b.js', 'z\n'],
    ],
  },
  {
    dialect: 'file-marker',
    shows: 'BEGIN and END with the name, which the end may shorten',
    text: '===== BEGIN FILE: docs/a.md =====\nOne.\n===== END FILE: docs/a.md =====\n===== BEGIN FILE: docs/b.md =====\nTwo.\n===== END FILE: b.md =====\n',
    members: [
      ['docs/a.md', 'One.\n'],
      ['docs/b.md', 'Two.\n'],
    ],
  },
  {
    dialect: 'file-marker',
    shows: 'End of x, and a heading in the text that only resembles it',
    text: '=== FILE: a.txt ===\n=== End of the affair ===\nOne.\n=== End of a.txt ===\n=== FILE: b.txt ===\nTwo.\n=== End of b.txt ===\n',
    members: [
      ['a.txt', '=== End of the affair ===\nOne.\n'],
      ['b.txt', 'Two.\n'],
    ],
  },
  {
    dialect: 'file-marker',
    shows: 'a bare rule at the end of each text',
    text: '=== FILE: a.txt ===\nOne.\n==========\n\n=== FILE: b.txt ===\nTwo.\n==========\n',
    members: [
      ['a.txt', 'One.\n'],
      ['b.txt', 'Two.\n'],
    ],
  },
  {
    dialect: 'file-marker',
    shows: 'a rule that belongs to a text, because it is the only one',
    text: '=== FILE: a.txt ===\nTitle\n=====\n=== FILE: b.txt ===\nTwo.\n',
    members: [
      ['a.txt', 'Title\n=====\n'],
      ['b.txt', 'Two.\n'],
    ],
  },
  {
    dialect: 'file-marker',
    shows: 'a rule that belongs to a text, because not every text ends with one',
    text: '=== FILE: a.txt ===\nTitle\n=====\n=== FILE: b.txt ===\nTwo.\n=== FILE: c.txt ===\nThree.\n',
    members: [
      ['a.txt', 'Title\n=====\n'],
      ['b.txt', 'Two.\n'],
      ['c.txt', 'Three.\n'],
    ],
  },
  {
    dialect: 'file-marker',
    shows: 'only the width of the first header counts',
    text: '===== FILE: a.txt =====\n=== FILE: b.txt ===\n========== FILE: c.txt ==========\n===== FILE: d.txt =====\nText.\n',
    members: [
      ['a.txt', '=== FILE: b.txt ===\n========== FILE: c.txt ==========\n'],
      ['d.txt', 'Text.\n'],
    ],
  },
  {
    dialect: 'file-marker',
    shows: 'hash signs',
    text: '### FILE: a.txt ###\nOne.\n### FILE: b.txt ###\nTwo.\n',
    members: [
      ['a.txt', 'One.\n'],
      ['b.txt', 'Two.\n'],
    ],
  },
  {
    dialect: 'file-marker',
    shows: 'asterisks',
    text: '**** File: a.txt ****\nOne.\n**** File: b.txt ****\nTwo.\n',
    members: [
      ['a.txt', 'One.\n'],
      ['b.txt', 'Two.\n'],
    ],
  },
  {
    dialect: 'file-marker',
    shows: 'a text without line break at its end, as this program writes it',
    text: '=== FILE: a.txt ===\nOne.\n=== END FILE ===\n\\ No newline at end of file\n=== FILE: b.txt ===\n=== END FILE ===\n',
    members: [
      ['a.txt', 'One.'],
      ['b.txt', ''],
    ],
  },
  {
    dialect: 'dash-marker',
    text: '--- File: a.txt ---\nOne.\n--- End File ---\n\n--- File: b.txt ---\nTwo.\n--- End File ---\n',
    members: [
      ['a.txt', 'One.\n'],
      ['b.txt', 'Two.\n'],
    ],
  },
  {
    dialect: 'dash-marker',
    shows: 'START OF FILE without colon',
    text: '--- START OF FILE a.txt ---\nOne.\n--- END OF FILE a.txt ---\n--- START OF FILE b.txt ---\nTwo.\n',
    members: [
      ['a.txt', 'One.\n'],
      ['b.txt', 'Two.\n'],
    ],
  },
  ...['<<<END>>>', '<<<ENDFILE>>>', '<<<END FILE>>>', '<<<END_FILE>>>'].map((end) => ({
    dialect: 'angle-marker',
    shows: end,
    text: `Answer:\n<<<FILE:a.txt>>>\nOne.\n${end}\n<<<FILE: b c.txt>>>\nTwo.\n${end}\n`,
    preamble: 'Answer:\n',
    members: [
      ['a.txt', 'One.\n'],
      ['b c.txt', 'Two.\n'],
    ] as const,
  })),
  {
    dialect: 'box-marker',
    shows: 'a path without FILE, and a heading in the same style',
    text: '──── src/a.ts ────\nOne.\n──── Results ────\n\n──── src/b.ts ────\nTwo.\n',
    members: [
      ['src/a.ts', 'One.\n──── Results ────\n'],
      ['src/b.ts', 'Two.\n'],
    ],
  },
  {
    dialect: 'gitingest',
    text: `Directory structure:\n└── notes/\n\n${E48}\nFILE: a.txt\n${E48}\nOne.\n\n\n\n${E48}\nSYMLINK: b.txt -> a.txt\n${E48}\n\n\n\n${E48}\nFILE: c.txt\n${E48}\nThree, without a line break.\n\n`,
    preamble: 'Directory structure:\n└── notes/\n\n',
    members: [
      ['a.txt', 'One.\n'],
      ['b.txt', ''],
      ['c.txt', 'Three, without a line break.'],
    ],
  },
  {
    dialect: 'gitingest-old',
    text: `${E48}\nFile: a.txt\n${E48}\nOne.\n\n\n\n${E48}\nFile: b.txt\n${E48}\nTwo.\n\n\n`,
    members: [
      ['a.txt', 'One.\n'],
      ['b.txt', 'Two.\n'],
    ],
  },
  {
    dialect: 'repomix-plain',
    shows: 'sections before and after the files',
    text: `This file is a merged representation.\n\n${E64}\nFiles\n${E64}\n\n${E16}\nFile: a.txt\n${E16}\nOne.\n\n${E16}\nFile: b.txt\n${E16}\nTwo.\n\n\n${E64}\nGit Logs\n${E64}\n${E16}\nDate: Friday\n${E16}\n\n${E64}\nEnd of Codebase\n${E64}\n`,
    preamble: `This file is a merged representation.\n\n${E64}\nFiles\n${E64}\n\n`,
    members: [
      ['a.txt', 'One.\n'],
      ['b.txt', 'Two.\n'],
    ],
    gaps: [`${E64}\nGit Logs\n${E64}\n${E16}\nDate: Friday\n${E16}\n\n${E64}\nEnd of Codebase\n${E64}\n`],
  },
  {
    dialect: 'more',
    text: `${COLONS}\na.txt\n${COLONS}\nOne.\n${COLONS}\nMakefile\n${COLONS}\nTwo.\n`,
    members: [
      ['a.txt', 'One.\n'],
      ['Makefile', 'Two.\n'],
    ],
  },
  {
    dialect: 'bat',
    shows: 'line numbers',
    text: `───────┬────\n       │ File: a.txt\n───────┼────\n   1   │ One.\n───────┴────\n───────┬────\n       │ File: b.txt   <EMPTY>\n───────┴────\n`,
    members: [
      ['a.txt', '   1   │ One.\n'],
      ['b.txt', ''],
    ],
  },
  {
    dialect: 'bat',
    shows: 'the grid alone',
    text: `${BAR}\nFile: a.txt\n${BAR}\nOne.\n${BAR}\n${BAR}\nFile: b.txt\n${BAR}\nTwo.\n${BAR}\n`,
    members: [
      ['a.txt', 'One.\n'],
      ['b.txt', 'Two.\n'],
    ],
  },
  {
    dialect: 'banner',
    text: '########\nFILE: a.txt\n########\nOne.\n\n########\nFILE: b.txt\n########\nTwo.\n',
    members: [
      ['a.txt', 'One.\n'],
      ['b.txt', 'Two.\n'],
    ],
  },
  {
    dialect: 'onefilellm',
    text: '<onefilellm_output>\n<source type="local_folder" path="notes">\n\n<file path="a.txt">\nOne.\n\n</file>\n\n<file path="b.txt">\nTwo.\n\n</file>\n\n</source>\n</onefilellm_output>',
    preamble: '<onefilellm_output>\n<source type="local_folder" path="notes">\n\n',
    members: [
      ['a.txt', 'One.\n'],
      ['b.txt', 'Two.\n'],
    ],
    gaps: ['\n</source>\n</onefilellm_output>'],
  },
  {
    dialect: 'code2prompt-xml',
    text: '<directory>notes</directory>\n\n<source-tree>\n  notes\n</source-tree>\n\n<files>\n      <file path="a.txt">\n        ```txt\nOne.\n        ```\n      </file>\n      <file path="b.txt">\n        ```txt\nTwo.\n        ```\n      </file>\n</files>\n',
    preamble: '<directory>notes</directory>\n\n<source-tree>\n  notes\n</source-tree>\n\n<files>\n',
    members: [
      ['a.txt', '        ```txt\nOne.\n        ```\n'],
      ['b.txt', '        ```txt\nTwo.\n        ```\n'],
    ],
    gaps: ['</files>\n'],
  },
  {
    dialect: 'repomix-xml',
    shows: 'a closing tag in a text',
    text: '<files>\nThis section contains the files.\n\n<file path="a.txt">\nIt is closed by\n</file>\nas a rule.\n</file>\n\n<file path="b.txt">\nTwo.\n</file>\n\n</files>\n',
    preamble: '<files>\nThis section contains the files.\n\n',
    members: [
      ['a.txt', 'It is closed by\n</file>\nas a rule.\n'],
      ['b.txt', 'Two.\n'],
    ],
    gaps: ['\n</files>\n'],
  },
  {
    dialect: 'repomix-xml',
    shows: 'files without any section',
    text: '<file path="a.txt">\nOne.\n</file>\n\n<file path="b.txt">\nTwo.\n</file>\n',
    members: [
      ['a.txt', 'One.\n'],
      ['b.txt', 'Two.\n'],
    ],
  },
  {
    dialect: 'files-to-prompt-cxml',
    text: '<documents>\n<document index="1">\n<source>a.txt</source>\n<document_content>\nOne.\n\n</document_content>\n</document>\n<document index="2">\n<source>b.txt</source>\n<document_content>\nTwo, without a line break.\n</document_content>\n</document>\n</documents>\n',
    preamble: '<documents>\n',
    members: [
      ['a.txt', 'One.\n'],
      ['b.txt', 'Two, without a line break.'],
    ],
    gaps: ['</documents>\n'],
  },
  {
    dialect: 'repomix-markdown',
    shows: 'a fence in a text, and a file whose name has no extension',
    text: '# Files\n\n## File: F.md\n````md\n```\ncode\n```\n## File: c.md\n```\n````\n\n## File: bin/run\n````\nTwo.\n````\n',
    preamble: '# Files\n\n',
    members: [
      ['F.md', '```\ncode\n```\n## File: c.md\n```\n'],
      ['bin/run', 'Two.\n'],
    ],
  },
  {
    dialect: 'code2prompt-markdown',
    shows: 'a fence in a text, which has the same length',
    text: 'Project Path: notes\n\nSource Tree:\n\n```txt\nnotes\n```\n\n`a.md`:\n\n```md\nRun\n```\nnpm\n```\nnow.\n\n```\n\n`b.md`:\n\n```md\nTwo.\n\n```\n\n',
    preamble: 'Project Path: notes\n\nSource Tree:\n\n```txt\nnotes\n```\n\n',
    members: [
      ['a.md', 'Run\n```\nnpm\n```\nnow.\n'],
      ['b.md', 'Two.\n'],
    ],
  },
  {
    dialect: 'ai-digest',
    text: '# a.md\n\n```md\nRun \\`\\`\\`npm\\`\\`\\`.\n\n```\n\n# logo.png\n\nThis is a binary file of the type: Image\n\n# b.md\n\n```md\nTwo.\n\n```\n\n',
    members: [
      ['a.md', 'Run \\`\\`\\`npm\\`\\`\\`.\n'],
      ['b.md', 'Two.\n'],
    ],
    gaps: ['\n# logo.png\n\nThis is a binary file of the type: Image\n\n'],
  },
  {
    dialect: 'files-to-prompt-markdown',
    text: 'notes/a.md\n````\n```\ncode\n```\n\n````\nnotes/run\n```\nTwo.\n\n```\n',
    members: [
      ['notes/a.md', '```\ncode\n```\n'],
      ['notes/run', 'Two.\n'],
    ],
  },
  {
    dialect: 'files-to-prompt',
    shows: 'a rule in a text',
    text: 'notes/a.md\n---\nOne.\n\n---\nMore.\n\n\n---\nnotes/b.md\n---\nTwo.\n\n\n---\n',
    members: [
      ['notes/a.md', 'One.\n\n---\nMore.\n'],
      ['notes/b.md', 'Two.\n'],
    ],
  },
  {
    dialect: 'head-tail',
    shows: 'a text without line break before the second header',
    text: '==> a.txt <==\nOne.\n\n==> standard input <==\nTwo.\n==> c.txt <==\nThree.',
    members: [
      ['a.txt', 'One.\n'],
      ['standard input', 'Two.'],
      ['c.txt', 'Three.'],
    ],
  },
  {
    dialect: 'txtar',
    text: 'A comment.\n-- a.txt --\nOne.\n\n--   go mod   --\nTwo.\n',
    preamble: 'A comment.\n',
    members: [
      ['a.txt', 'One.\n\n'],
      ['go mod', 'Two.\n'],
    ],
  },
  {
    dialect: 'yek',
    text: '>>>> a.txt\nOne.\n\n>>>> b.txt\nTwo.\n',
    members: [
      ['a.txt', 'One.\n'],
      ['b.txt', 'Two.\n'],
    ],
  },
  {
    dialect: 'gpt-repository-loader',
    text: 'The following text is a Git repository with code.\n----\na.txt\nOne.\n----\nA rule stands above.\n\n----\nb.txt\nTwo.\n\n--END--',
    preamble: 'The following text is a Git repository with code.\n',
    members: [
      ['a.txt', 'One.\n----\nA rule stands above.\n'],
      ['b.txt', 'Two.\n'],
    ],
  },
  {
    dialect: 'shar',
    shows: 'as libarchive writes it, with a header inside a text',
    text: "#!/bin/sh\n# This is a shell archive\necho x a.txt\nsed 's/^X//' > a.txt << 'SHAR_END'\nXOne.\nXecho x b.txt\nSHAR_END\necho x notes/my\\ b.txt\nmkdir -p notes > /dev/null 2>&1\nsed 's/^X//' > notes/my\\ b.txt << 'SHAR_END'\nXTwo.\nSHAR_END\nexit\n",
    preamble: '#!/bin/sh\n# This is a shell archive\n',
    members: [
      ['a.txt', 'XOne.\nXecho x b.txt\n'],
      ['notes/my b.txt', 'XTwo.\n'],
    ],
    gaps: ['echo x notes/my\\ b.txt\nmkdir -p notes > /dev/null 2>&1\n', 'exit\n'],
  },
  {
    dialect: 'shar',
    shows: 'a closing word of its own for each file, and quoted names',
    text: "echo x - a.txt\nsed 's/^X//' >a.txt << 'END-of-a.txt'\nXOne.\nEND-of-a.txt\nsed 's/^X//' << 'SHAR_EOF' > 'b c.txt' &&\nXTwo.\nSHAR_EOF\n",
    members: [
      ['a.txt', 'XOne.\n'],
      ['b c.txt', 'XTwo.\n'],
    ],
  },
  {
    dialect: 'lexisnexis',
    text: '\ufeff\r\n\r\nDownload Request: Selected Items: 1-2\r\n\r\n                    1 of 2 DOCUMENTS\r\n\r\n\r\n            The Harbour Gazette\r\n\r\nFerry sails\r\n\r\nLENGTH: 4 words\r\n\r\nThe ferry has sailed.\r\n\r\nLANGUAGE: ENGLISH\r\n\r\nPUBLICATION-TYPE: Newspaper\r\n\r\n                    2 of 2 DOCUMENTS\r\n\r\nFerry stays\r\n\r\nIt has not.\r\n\r\n',
    preamble: '\ufeff\r\n\r\nDownload Request: Selected Items: 1-2\r\n\r\n',
    members: [
      [
        '1 of 2',
        '\r\n\r\n            The Harbour Gazette\r\n\r\nFerry sails\r\n\r\nLENGTH: 4 words\r\n\r\nThe ferry has sailed.\r\n',
      ],
      ['2 of 2', '\r\nFerry stays\r\n\r\nIt has not.\r\n\r\n'],
    ],
    gaps: ['\r\nPUBLICATION-TYPE: Newspaper\r\n\r\n'],
  },
  {
    dialect: 'lexisnexis',
    shows: 'German',
    text: '        Dokument 1 von 2\n\nDie Fähre.\n\nSPRACHE: GERMAN; DEUTSCH\n\n        Dokument 2 von 2\n\nDas Tor.\n',
    members: [
      ['1 von 2', '\nDie Fähre.\n'],
      ['2 von 2', '\nDas Tor.\n'],
    ],
  },
  {
    dialect: 'lexisnexis',
    shows: 'French',
    text: '        Document 1 de 2\n\nLe ferry.\n\nLANGUE: FRENCH; FRANÇAIS\n\n        Document 2 de 2\n\nLa porte.\n',
    members: [
      ['1 de 2', '\nLe ferry.\n'],
      ['2 de 2', '\nLa porte.\n'],
    ],
  },
  {
    dialect: 'nexis-uni',
    text: 'Ferry sails\n\nThe Harbour Gazette\n\nBody\n\nThe ferry has sailed.\n\nEnd of Document\n\n\nFerry stays\n\nIt has not.\n\nEnd of Document\n',
    members: [
      ['Ferry sails', 'Ferry sails\n\nThe Harbour Gazette\n\nBody\n\nThe ferry has sailed.\n'],
      ['Ferry stays', 'Ferry stays\n\nIt has not.\n'],
    ],
  },
  {
    dialect: 'nexis-uni',
    shows: 'a single article, known by the date of its loading',
    text: 'Ferry sails\n\nIt sailed.\n\nLoad-Date: May 3, 2021\n\nEnd of Document\n',
    members: [['Ferry sails', 'Ferry sails\n\nIt sailed.\n\nLoad-Date: May 3, 2021\n']],
  },
  {
    dialect: 'gigaword',
    text: '<DOC id="GAZ_ENG_20210503.0001" type="story" >\n<TEXT>\n<P>\nThe ferry sailed.\n</P>\n</TEXT>\n</DOC>\n<DOC id="GAZ_ENG_20210503.0002" type="story" >\n<TEXT>\nIt did not.\n</TEXT>\n</DOC>\n',
    members: [
      ['GAZ_ENG_20210503.0001', '<TEXT>\n<P>\nThe ferry sailed.\n</P>\n</TEXT>\n'],
      ['GAZ_ENG_20210503.0002', '<TEXT>\nIt did not.\n</TEXT>\n'],
    ],
  },
  {
    dialect: 'gigaword',
    shows: 'TREC',
    text: '<DOC>\n<DOCNO> GAZ-1 </DOCNO>\nThe ferry sailed.\n</DOC>\n<DOC>\n<DOCNO> GAZ-2 </DOCNO>\nIt did not.\n</DOC>\n',
    members: [
      ['GAZ-1', 'The ferry sailed.\n'],
      ['GAZ-2', 'It did not.\n'],
    ],
  },
  {
    dialect: 'file-line',
    text: 'FILE: a.txt\nOne.\n\nFILE: Ferry sails at last.txt\nTwo.\nFILE: none of your business\n',
    members: [
      ['a.txt', 'One.\n'],
      ['Ferry sails at last.txt', 'Two.\nFILE: none of your business\n'],
    ],
  },
];

const NAMED = SAMPLES.map(
  (sample) => [`${sample.dialect}: ${sample.shows ?? 'as written'}`, sample] as const,
);

test.each(NAMED)('reads %s', (_, { dialect, text, members, preamble, gaps }) => {
  const tree = parseBundle(text);
  expect(tree?.dialect).toBe(dialect);
  const found = tree?.children ?? [];
  const valuesOf = (type: 'preamble' | 'gap') =>
    found.flatMap((child) => (child.type === type ? [child.value] : []));
  expect(
    found.flatMap((child) => (child.type === 'member' ? [[child.name, bodyOf(child).value]] : [])),
  ).toEqual(members);
  expect(valuesOf('preamble')).toEqual(preamble === undefined ? [] : [preamble]);
  expect(valuesOf('gap')).toEqual(gaps ?? []);
  expect(tree && printBundle(tree)).toBe(text);
});

test.each(NAMED)('finds the names at their spans in %s', (_, { text }) => {
  for (const child of parseBundle(text)?.children ?? []) {
    if (child.type !== 'member') continue;
    const { nameStart, nameEnd } = headerOf(child);
    expect(text.slice(nameStart, nameEnd).replaceAll('\\ ', ' ')).toBe(child.name);
  }
});

test('every dialect of the list has a sample', () => {
  const shown = new Set(SAMPLES.map(({ dialect }) => dialect));
  expect(DIALECTS.filter(({ id }) => !shown.has(id))).toEqual([]);
});

test.each(NAMED)('reads %s the same with CR LF', (_, { text }) => {
  const lines = (value: string) => value.replaceAll(/\r\n?|\n/g, '\n');
  const windows = lines(text).replaceAll('\n', '\r\n');
  expect(outline(windows).map(lines)).toEqual(outline(lines(text)));
});

test('prints every mangled sample as it was, in leaves that tile it', () => {
  const mangled = fc
    .tuple(
      fc.constantFrom(...SAMPLES.map(({ text }) => text)),
      fc.constantFrom(...SAMPLES.map(({ text }) => text)),
      fc.nat(),
      fc.nat(),
      fc.constantFrom('', '\n', '\r', '\r\n', '=', '\ud800', '\ufeff', '--- END FILE ---\n', '```\n'),
    )
    .map(([one, other, cut, resume, between]) => {
      const head = one.slice(0, cut % (one.length + 1));
      return head + between + other.slice(resume % (other.length + 1));
    });
  fc.assert(
    fc.property(mangled, (text) => {
      const tree = parseBundle(text);
      if (tree === null) return;
      expect(printBundle(tree)).toBe(text);
      expect(leavesOf(tree).map(({ start, end }) => text.slice(start, end))).toEqual(
        leavesOf(tree).map(({ value }) => value),
      );
    }),
    { numRuns: 1000 },
  );
});

/** Kind and text of every leaf. */
function outline(text: string): string[] {
  const tree = parseBundle(text);
  return tree === null ? [] : leavesOf(tree).map((leaf) => `${leaf.type}: ${leaf.value}`);
}
