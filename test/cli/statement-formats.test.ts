/**
 * Statements as CSV, Markdown and HTML: what they tell, and that nothing of a text becomes a formula, markup or a
 * control of the terminal.
 */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { item, sidecar } from '../sidecar.ts';
import { COURIER, ELSEWHERE, HERALD, MONITOR } from './articles.ts';
import { type Folder, folderWith } from './run.ts';

const THREE = { 'courier.txt': COURIER, 'herald.txt': HERALD, 'monitor.txt': MONITOR };

const FORMATS = ['csv', 'markdown', 'html', 'matrix-csv', 'matrix-html'] as const;

/** Two wordings of one statement around hostile words. */
function hostile(words: string) {
  const said = (verb: string) =>
    `“${words} is what every ferry of the northern harbour will ${verb} before Friday,” said Ana Torres.\n`;
  return { 'a.txt': said('carry'), 'b.txt': said('bring') };
}

async function print(folder: Folder, format: (typeof FORMATS)[number], ...paths: readonly string[]) {
  const { stdout, status } = await folder.run(['statements', ...paths, '--format', format]);
  expect(status).toBe(0);
  return stdout;
}

test.each(FORMATS)('%s obeys no control character and no override of direction', async (format) => {
  const printed = await print(folderWith(hostile('This \u001b[2J\u009b1m\u202eone')), format, '.');
  expect(printed).toContain('ferry of the northern harbour');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  expect(printed).not.toMatch(/[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u202e]/);
});

test.each(['markdown', 'html'] as const)('%s says where there is no statement', async (format) => {
  const printed = await print(folderWith({ 'a.txt': ELSEWHERE }), format, '.');
  expect(printed).toContain('No statement is reported twice in this one document.');
});

test.each(['markdown', 'html', 'matrix-html', 'matrix-csv'] as const)(
  '%s tells no folder of the machine',
  async (format) => {
    const folder = folderWith(THREE);
    const printed = await print(folderWith({}), format, folder.path);
    expect(printed).toContain('herald.txt');
    expect(printed).not.toContain(folder.path);
  },
);

test.each([
  ['markdown', '> that', '> “'],
  ['html', '<blockquote dir="auto">that', '<blockquote dir="auto">“'],
] as const)('%s has in marks only what the speaker said', async (format, told, said) => {
  const folder = folderWith({
    'a.txt': 'Ana Torres said that every ferry of the northern harbour would carry grain before Friday.\n',
    'b.txt': 'Ana Torres said that every ferry of the northern harbour would carry grain before Friday.\n',
  });
  const printed = await print(folder, format, '.');
  expect(printed).toContain(told);
  expect(printed).not.toContain(said);
});

test('a matrix has the documents across', async () => {
  const printed = await print(folderWith(THREE), 'matrix-csv', '.');
  const [head = '', ...rows] = printed.split('\r\n');
  const documents = head.split(',').slice(7);
  expect(documents.toSorted()).toEqual(['courier.txt', 'herald.txt', 'monitor.txt']);
  expect(rows[0]).toContain('fullest');
  expect(await print(folderWith(THREE), 'matrix-html', '.')).toContain('<b class="fullest">fullest</b>');
});

test('verdicts and tags stand with the reports that they are on, with who says so and when', async () => {
  const passage = { document: 'herald.txt', exact: 'a violation of the harbour treaty' };
  const said = { creator: { name: 'Ada | <b>' }, created: '2026-03-04T10:00:00Z' };
  const verdict = item({ type: 'Verdict', verdict: 'doubtful', evidence: 'https://example.org/1' }, passage);
  const tag = item({ type: 'TextualBody', purpose: 'tagging', value: '=ferry' }, passage);
  const folder = folderWith({
    ...THREE,
    ...sidecar('herald.txt', { ...verdict, ...said }, { ...tag, ...said, modified: '2026-05-01T00:00:00Z' }),
  });
  const [doubtful, ferry] = [
    'doubtful (https://example.org/1, Ada | <b>, 2026-03-04)',
    '=ferry (Ada | <b>, 2026-05-01)',
  ];
  const inText = `verdict: ${doubtful} · tags: ${ferry}`;
  const { stdout: table } = await folder.run(['statements', '.']);
  expect(table.split('\n').filter((line) => line.includes(inText))).toEqual([
    expect.stringContaining('herald.txt'),
  ]);
  const { stdout: checked } = await folder.run(['check', '.']);
  const [place = ''] = checked.split(inText)[0]?.trimEnd().split('\n').slice(-1) ?? [];
  expect(place).toContain('herald.txt:1:2');
  const compared = await folder.run(['statements', '.', '--compare', 'S1']);
  expect(compared.stdout.replace(/\s+/g, ' ')).toContain(inText);
  const json = JSON.parse((await folder.run(['statements', '.', '--format', 'json'])).stdout);
  const reports: readonly { path: string; opinions?: object }[] = json.statements[0].reports;
  expect(reports.map(({ path, opinions }) => [path, opinions])).toEqual([
    ['courier.txt', undefined],
    ['monitor.txt', undefined],
    [
      'herald.txt',
      [
        {
          kind: 'verdict',
          says: 'doubtful',
          evidence: 'https://example.org/1',
          person: 'Ada | <b>',
          created: said.created,
          modified: null,
        },
        {
          kind: 'tag',
          says: '=ferry',
          person: 'Ada | <b>',
          created: said.created,
          modified: '2026-05-01T00:00:00Z',
        },
      ],
    ],
  ]);
  const rows = parseCsv(await print(folder, 'csv', '.'));
  expect(rows.slice(1).map((row) => row.slice(11))).toEqual([
    ['', ''],
    ['', ''],
    [doubtful, `'${ferry}`],
  ]);
  expect(parseCsv(await print(folder, 'matrix-csv', '.'))[1]?.slice(5, 7)).toEqual([doubtful, `'${ferry}`]);
  const escaped = inText.replaceAll('<b>', '&#60;b&#62;');
  expect(await print(folder, 'html', '.')).toContain(escaped);
  expect(await print(folder, 'matrix-html', '.')).toContain(escaped);
  const markdown = await print(folder, 'markdown', '.');
  expect(markdown).toMatch(/herald\S* .*; verdict: doubtful .* tags: =ferry/);
  expect(markdown).not.toContain('<b>');
});

describe('CSV', () => {
  test('has a report a line, under a header', async () => {
    const rows = parseCsv(await print(folderWith(THREE), 'csv', '.'));
    expect(rows[0]).toEqual(
      'statement speaker relation status path document line column named wording differences verdicts tags'.split(
        ' ',
      ),
    );
    expect(rows.slice(1).map((row) => row.slice(0, 9))).toEqual([
      ['S1', 'Ana Torres', 'fullest', 'confirmed', 'courier.txt', '', '3', '2', 'Torres'],
      ['S1', 'Ana Torres', 'verbatim', 'confirmed', 'monitor.txt', '', '1', '30', 'Torres'],
      ['S1', 'Ana Torres', 'reworded', 'confirmed', 'herald.txt', '', '1', '2', 'Ana Torres'],
    ]);
    expect(rows[3]?.[9]).toMatch(/^If some ferry sails before Friday, we/);
    expect(rows[3]?.[10]).toBe('“some” for “any”, “violation” for “breach”');
    expect(rows[1]?.[10]).toBe('');
  });
  test('has a header alone where there is no statement', async () => {
    expect(parseCsv(await print(folderWith({ 'a.txt': ELSEWHERE }), 'csv', '.'))).toHaveLength(1);
  });
  test('names the document of a bundle', async () => {
    const bundle = `=============== FILE: courier.txt ===============\n${COURIER}`;
    const rows = parseCsv(
      await print(folderWith({ 'all.bundle': bundle, 'herald.txt': HERALD }), 'csv', '.'),
    );
    expect(rows.slice(1).map((row) => row.slice(4, 7))).toEqual([
      ['all.bundle', 'courier.txt', '4'],
      ['herald.txt', '', '1'],
    ]);
  });
  test.each([
    ['=1+1', `'=1+1 is what`],
    ['\t@sum', `' @sum is what`],
    ['a "b", c', 'a "b", c is what'],
    ['a\nb', 'a b is what'],
  ])('keeps %j in its cell, and makes no formula of it', async (words, shown) => {
    const rows = parseCsv(await print(folderWith(hostile(words)), 'csv', '.'));
    const wordings = rows.slice(1).map((row) => row[9] ?? '');
    expect(wordings).toHaveLength(2);
    for (const wording of wordings) expect(wording.startsWith(shown)).toBe(true);
  });
  test('makes no formula of a file’s name', async () => {
    const files = hostile('This');
    const rows = parseCsv(
      await print(folderWith({ '=cmd.txt': files['a.txt'], '-b.txt': files['b.txt'] }), 'csv', '.'),
    );
    expect(new Set(rows.slice(1).map((row) => row[4]))).toEqual(new Set(["'=cmd.txt", "'-b.txt"]));
  });
});

describe('Markdown', () => {
  test('is a section a statement, with each wording and where it stands', async () => {
    expect(await print(folderWith(THREE), 'markdown', '.')).toMatch(
      new RegExp(
        [
          '# Statements reported more than once\n',
          '1 statement reported more than once in these 3 documents, in different words.\n',
          '.*<del>words left out</del>, <ins>words put in</ins>.*\n',
          '## S1 Ana Torres\n',
          '3 reports in 3 documents, 2 wordings\n',
          '> “If <strong>any</strong> ferry .* a <strong>breach</strong> of the harbour treaty,”\n',
          '- \\*\\*fullest\\*\\*, courier.txt:3:2, Torres\n- \\*\\*verbatim\\*\\*, monitor.txt:1:30, Torres\n',
          '> “If <del>any</del> <ins>some</ins> ferry .* a <del>breach</del> <ins>violation</ins> of the harbour treaty,”\n',
          '- \\*\\*reworded\\*\\*, herald.txt:1:2, Ana Torres\n$',
        ].join('\n'),
      ),
    );
  });
  test.each([
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['</ins><script>', '\\</ins\\>\\<script\\>'],
    ['[open](https://evil.example)', '\\[open\\](https\\://evil.example)'],
    ['**loud** ~~gone~~ `code`', '\\*\\*loud\\*\\* \\~\\~gone\\~\\~ \\`code\\`'],
    ['# a\n\n- b', '# a - b'],
  ])('shows %j as it stands', async (words, shown) => {
    const printed = await print(folderWith(hostile(`This ${words}`)), 'markdown', '.');
    expect(printed).toContain(`> “This ${shown} is what every ferry`);
  });
  test('shows the names of files and documents as they stand', async () => {
    const files = hostile('This');
    const bundle = `=============== FILE: [a](b).txt ===============\n${files['a.txt']}`;
    const folder = folderWith({ 'in [x]/all.bundle': bundle, 'b.txt': files['b.txt'] });
    const printed = await print(folder, 'markdown', '.');
    expect(printed).toContain('in \\[x\\]/all.bundle:2:2, \\[a\\](b).txt, Ana Torres');
  });
});

describe('HTML', () => {
  test('has each statement with its wordings, reports and counts', async () => {
    const html = await print(folderWith({ ...THREE, 'elsewhere.txt': ELSEWHERE }), 'html', '.');
    expect(textOf(html)).toContain(
      '1 statement reported more than once in these 4 documents, in different words.',
    );
    expect(html).toContain('<div><dt>reports</dt><dd>3</dd></div>');
    expect(html).toContain('“If <mark>any</mark> ferry sails');
    expect(html).toContain('“If <del>any</del> <ins>some</ins> ferry sails');
    const [, ...reports] = textOf(html.slice(html.indexOf('<article'))).split(
      /\n(?=fullest|verbatim|reworded)/,
    );
    expect(reports.slice(0, 3).map((report) => report.split('\n')[0])).toEqual([
      'fullest courier.txt, line 3 Torres',
      'verbatim monitor.txt, line 1 Torres',
      'reworded herald.txt, line 1 Ana Torres',
    ]);
  });

  test('puts statements that differ first, and lists both in the contents', async () => {
    const twice = { 'x.txt': ELSEWHERE, 'y.txt': ELSEWHERE };
    const html = await print(folderWith({ ...THREE, ...twice }), 'html', '.');
    const links = [...html.matchAll(/<a (?:class="skip" )?href="#([^"]*)"/g)].map(([, id]) => id);
    expect(links).toEqual(['different', 'different', 'S1', 'same', 'S2', 'relations']);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(links));
    const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  test('has a box that scrolls for what very many have printed', async () => {
    const papers = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`paper-${index}.txt`, MONITOR]));
    const few = await print(folderWith(papers(12)), 'html', '.');
    const many = await print(folderWith(papers(13)), 'html', '.');
    expect(few).not.toContain('class="reports many"');
    expect(many).toContain('13 reports in these words</p>\n<ul class="reports many" tabindex="0">');
  });

  test('needs nothing else, runs nothing and lets nothing run', async () => {
    const html = await print(folderWith(THREE), 'html', '.');
    const style = /<style>(.*)<\/style>/s.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(html).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">`,
    );
    expect(style).toContain('prefers-color-scheme: dark');
    expect(style).toContain('@media print');
    expect(style).not.toMatch(/@import|url\(/);
    tagsOf(html);
  });

  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    `'><svg onload=alert(1)>`,
    '</style></blockquote></ol><!--',
    "' onfocus='alert(1)",
    '&lt;b&gt; &#60;b&#62;',
  ])('shows %j as it stands', async (words) => {
    const files = hostile(`This ${words}`);
    const name = '"><b>&lt;.txt';
    const bundle = `=============== FILE: ${name} ===============\n${files['a.txt']}`;
    const html = await print(folderWith({ 'all.bundle': bundle, 'b.txt': files['b.txt'] }), 'html', '.');
    tagsOf(html);
    const shown = textOf(html).replace(/\s+/g, ' ');
    expect(shown).toContain(`“This ${words} is what every ferry`);
    expect(shown).toContain(`${name} in all.bundle, line 2`);
  });
});

/** RFC 4180: cells between commas, in quotation marks where they need them; lines end in CRLF. */
function parseCsv(text: string): readonly (readonly string[])[] {
  expect(text).toMatch(/\r\n$/);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  return text
    .slice(0, -2)
    .split('\r\n')
    .map((line) => {
      const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))(?=,|$)/g)];
      expect(cells.map(([cell]) => cell).join('')).toBe(line);
      return cells.map(([, marked, plain]) => marked?.replaceAll('""', '"') ?? plain ?? '');
    });
}

/** The tags of a page, every one of which must be one that the format writes, and closed in its place. */
function tagsOf(html: string): readonly string[] {
  const { body } = /^<!doctype html>\n(?<body>.*)$/s.exec(html)?.groups ?? {};
  const withoutStyle = (body ?? '').replace(/<style>.*?<\/style>/s, '');
  const tags = withoutStyle.match(/<[^>]*>/g) ?? [];
  expect(withoutStyle.replace(/<[^>]*>/g, '')).not.toMatch(/[<>]/);
  const open: string[] = [];
  for (const tag of tags) {
    expect(tag).toMatch(ALLOWED);
    const name = /[a-z]\w*/.exec(tag)?.[0] ?? '';
    if (name === 'meta') continue;
    if (tag.startsWith('</')) expect(open.pop()).toBe(name);
    else open.push(name);
  }
  expect(open).toEqual([]);
  return tags;
}

const ALLOWED =
  /^<\/?(?:html|head|meta|title|body|header|nav|main|section|article|footer|h[1-3]|p|dl|div|dt|dd|ol|ul|li|a|b|span|blockquote|del|ins|mark)(?: (?:lang|dir|charset|http-equiv|content|name|class|id|tabindex|aria-labelledby)="[^"<>]*"| href="#\w+")*>$/;

/** What a reader sees: the tags gone, the references to characters resolved. */
function textOf(html: string): string {
  return html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}
