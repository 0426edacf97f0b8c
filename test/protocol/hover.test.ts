import { describe, expect, test } from 'vitest';
import { openClient } from './client.ts';

/** Two reports of one statement; the other has another word and words of its own. */
const TWO_REPORTS = `
//- a.txt
Harbour master Nora Lind said on Friday: “We called the ferry twice, and <|>twice a voice told us to wait.”
//- b.txt
The harbour was dark.

“We called the ship twice, and twice a voice told us to wait for morning,” Nora Lind said.
`;

const PLAIN = { textDocument: { hover: { contentFormat: ['plaintext' as const] } } };

test('a nickname in marks inside a name is the name', async () => {
  const client = await openClient('Nora “N<|>orrie” Lind said the ferry had gone.');
  const hover = await client.hover();
  expect(hover).toMatch(/^\*\*Nora “Norrie” Lind\*\* · person/);
  expect(hover).not.toContain('not taken for speech');
});

describe('on a quotation', () => {
  test('names the speaker and shows how others report it', async () => {
    const client = await openClient(TWO_REPORTS);
    const lines = (await client.hover())?.split('\n').filter((line) => line !== '') ?? [];
    expect(lines[0]).toBe('**Nora Lind** · direct quotation · cue “said”');
    expect(lines.slice(2)).toEqual([
      '**1 other report**',
      '- [b.txt, line 3](file:///work/b.txt#L3) · Nora Lind · in other words · the fullest wording  ',
      '  “We called the ~~ferry~~ **ship** twice, and twice a voice told us to wait **for morning**,”',
      '~~only here~~ **only there**',
    ]);
  });

  test('says the same in plain text to clients without Markdown', async () => {
    const client = await openClient(TWO_REPORTS, { capabilities: PLAIN });
    const lines = (await client.hover())?.split('\n').filter((line) => line !== '') ?? [];
    expect(lines[0]).toBe('Nora Lind · direct quotation · cue “said”');
    expect(lines.slice(2)).toEqual([
      '1 other report',
      '- b.txt, line 3 · Nora Lind · in other words · the fullest wording',
      '  “We called the [-ferry-] {+ship+} twice, and twice a voice told us to wait {+for morning+},”',
      '[-only here-] {+only there+}',
    ]);
  });

  test('says when another has it word for word', async () => {
    const client = await openClient(`
//- a.txt
“We have <|>never seen a storm like this in all our years,” Nora Lind said.
//- b.txt
“We have never seen a storm like this in all our years,” Nora Lind said.
`);
    const hover = await client.hover();
    expect(hover).toContain('word for word');
    expect(hover).not.toContain('~~');
  });

  test('tells where a speaker is carried over from', async () => {
    const client = await openClient(`
“We called the ferry twice that night,” Nora Lind said.

“And <|>twice a voice told us to wait for the morning.”
`);
    expect(await client.hover()).toMatch(
      /^\*\*Nora Lind\*\*.*\n\n.*\[line 1\]\(file:\/\/\/work\/a\.txt#L1\)/,
    );
  });

  test('says how sure a speaker is who is inferred', async () => {
    const client = await openClient(
      'Harbour master Nora Lind waited. “We called the ferry <|>twice that night,” she said.',
    );
    expect(await client.hover()).toBe(
      '**Nora Lind** · direct quotation · cue “said”\n\nA pronoun after the quotation: “she” is Nora Lind. Confidence 91 %.',
    );
  });

  test('leaves a speaker who is named beside the words without remark', async () => {
    const client = await openClient('“We called the ferry <|>twice that night,” Nora Lind said.');
    expect(await client.hover()).toMatch(/^\*\*Nora Lind\*\*.*\n\nNamed after the quotation\.(?:\n|$)/);
  });

  test.each([
    [
      'Nora Lind said that they had “waited <|>all night” for it.',
      '**Nora Lind** · mixed quotation, partly in marks · cue “said”',
    ],
    ['The “great <|>wait” was over.', 'words in quotation marks, not taken for speech'],
    ['It was dark.\n\n“We called the ferry <|>twice.”', 'Speaker not named · direct quotation'],
  ])('tells the kind of %j', async (text, headline) => {
    const hover = await (await openClient(text)).hover();
    expect(hover?.split('\n')[0]).toBe(headline);
  });

  test('names the members of a bundle', async () => {
    const client = await openClient(`
//- five.bundle
=== FILE: post.txt ===
“We have <|>never seen a storm like this in all our years,” Nora Lind said.
=== FILE: courier.txt ===
“We have never seen a storm like this in all our years,” Nora Lind said.
//- other.bundle
=== FILE: monitor.txt ===
“We have never seen a storm like this in all our years,” Nora Lind said.
`);
    const hover = await client.hover();
    expect(hover).toContain('cue “said” · in post.txt\n');
    expect(hover).toContain('[courier.txt, line 4](file:///work/five.bundle#L4), ');
    expect(hover).toContain(
      '[monitor.txt, line 2](file:///work/other.bundle#L2) in other.bundle · Nora Lind',
    );
    expect(hover).toContain('**2 other reports**');
  });

  test('puts equal wordings together, and counts the places that it does not show', async () => {
    const words = '“We have never seen a storm like this in all our years,” Nora Lind said.';
    const others = Array.from({ length: 9 }, (_, index) => `//- b${index}.txt\n${words}\n`).join('');
    const client = await openClient(`//- a.txt\n${words.replace('never', 'nev<|>er')}\n${others}`);
    const hover = await client.hover();
    expect(hover).toContain('**9 other reports**');
    expect(hover?.match(/word for word/g)).toHaveLength(1);
    expect(hover?.match(/line 1\]/g)).toHaveLength(6);
    expect(hover).toContain(', and 3 more · Nora Lind · word for word');
  });

  test('keeps speakers apart', async () => {
    const words = '“We have never seen a storm like this in all our years,” Nora Lind said.';
    const client = await openClient(
      `//- a.txt\n${words.replace('never', 'nev<|>er')}\n//- b.txt\n${words}\n//- c.txt\n${words.replace('Nora Lind', 'one sailor')}`,
    );
    const hover = await client.hover();
    expect(hover).toMatch(/b\.txt.* · Nora Lind · word for word/);
    expect(hover).toMatch(/c\.txt.* · one sailor · word for word/);
  });

  test('counts the wordings that it does not show', async () => {
    const words = 'We have never seen a storm like this in all our many years at sea';
    const others = Array.from(
      { length: 10 },
      (_, index) => `//- b${index}.txt\n“${words} since ${1900 + index},” Nora Lind said.\n`,
    ).join('');
    const client = await openClient(
      `//- a.txt\n“${words.replace('never', 'nev<|>er')},” Nora Lind said.\n${others}`,
    );
    const hover = await client.hover();
    expect(hover?.match(/has more words/g)).toHaveLength(8);
    expect(hover).toContain('- and 2 more');
  });

  test('shows hostile words as they stand', async () => {
    const client = await openClient(`
//- five.bundle
=== FILE: [x](command:evil) <b>.txt ===
“We have <|>never seen [a storm](command:evil) like <img src=x> this in all our years,” Nora Lind said.
=== FILE: $(alert)|**b**.txt ===
“We have never seen [a storm](command:evil) like <img src=x> this https://evil.example in all our long years,” Nora Lind said.
`);
    const hover = (await client.hover()) ?? '';
    const withoutEscapes = hover.replace(/\\./g, '');
    expect(withoutEscapes).not.toMatch(/[<>`]/);
    expect(withoutEscapes).not.toContain('https:');
    // The only links are those to our own file.
    expect(withoutEscapes.match(/\]\([^)]*\)/g)).toEqual(['](file:///work/five.bundle#L4)']);
  });
});

describe('on a name', () => {
  const NAMED = `
//- a.txt
Harbour master Nora Lind was there. Lin<|>d waited all night.
//- b.txt
Nora Lind left. Nora Lind never came back.
`;

  test('shows the other names and the documents', async () => {
    const client = await openClient(NAMED);
    const hover = await client.hover();
    expect(hover).toContain('**Nora Lind** · person');
    expect(hover).toContain('Also named “Lind” (1)');
    expect(hover).toMatch(/\d mentions in 2 documents: \[a\.txt, line 1\].*, \[b\.txt, line 1\]/);
  });

  test('shows what the documents say that somebody is, and where', async () => {
    const client = await openClient(NAMED);
    expect(await client.hover()).toMatch(/Said to be “Harbour master” \(\[a\.txt, line 1\]/);
  });

  test('shows why a name spelled otherwise is taken for the same', async () => {
    const client = await openClient(
      '//- a.txt\nWe met Ostap Korolensky and Mr <|>Korolenskiy.\n//- b.txt\nWe met Ostap Korolenskyy.\n//- c.txt\nMr Korolenskiy left.',
    );
    const hover = await client.hover();
    expect(hover).toContain('**Ostap Korolensky');
    expect(hover).toContain('Taken for one with it: the only one of that name in these documents.');
  });

  test.each([
    ['The Krem<|>lin was lit.', 'the government of Russia.'],
    ['Wash<|>ington said that the pier was old.', 'the government of the United States.'],
    ['The Holy <|>See was lit.', 'those who govern there.'],
  ])('says what a place stands for: %s', async (text, whose) => {
    const hover = await (await openClient(text)).hover();
    expect(hover).toContain(`\n\nKept as a place; as a source it stands for ${whose}\n\n`);
  });

  test.each(['It rained in Wash<|>ington.', 'Ostr<|>ow said that the pier was old. It rained in Ostrow.'])(
    'says so of no other place: %s',
    async (text) => {
      const hover = await (await openClient(text)).hover();
      expect(hover).toMatch(/^\*\*(?:Washington|Ostrow)\*\*/);
      expect(hover).not.toContain('Kept as a place');
    },
  );

  test('shows with whom somebody may be one', async () => {
    const others = ['Jonas', 'Ruth', 'Ingrid', 'Tomas'].map((name) => `We met ${name} Pruett.`);
    const client = await openClient(`//- a.txt\nMr Pru<|>ett left.\n//- b.txt\n${others.join('\n\n')}`);
    expect(await client.hover()).toContain(
      '\n\nMay be one with “Ingrid Pruett”, “Jonas Pruett”, “Ruth Pruett”, and more\n\n',
    );
    const sure = await openClient('We met Jonas Pru<|>ett.');
    expect(await sure.hover()).not.toContain('May be one');
  });

  test('shows a hostile name of them as it stands', async () => {
    const file = { version: 1, entities: [{ name: '[x](command:evil) <b>', aliases: ['Jonas Pruett'] }] };
    const client = await openClient(
      `//- a.txt\nMr Pru<|>ett left. We met Jonas Pruett and Ruth Pruett.\n//- .crossquote/entities.json\n${JSON.stringify(file)}`,
    );
    const hover = (await client.hover()) ?? '';
    expect(hover).toContain('\\[x\\](command:evil) \\<b\\>');
    expect(hover.replace(/\\./g, '')).not.toMatch(/\]\(command|[<>]/);
  });

  test('in words that others report, shows the quotation first', async () => {
    const client = await openClient(`
//- a.txt
Mayor Ada Stone spoke. “We told <|>Nora Lind to wait for the ferry until the morning,” Ada Stone said.
//- b.txt
“We told Nora Lind to wait for the ferry until the morning,” Ada Stone said.
`);
    const [first, second] = (await client.hover())?.split('\n\n---\n\n') ?? [];
    expect(first).toMatch(/^\*\*Ada Stone\*\* · direct quotation/);
    expect(second).toMatch(/^\*\*Nora Lind\*\*/);
  });
});

test('has nothing to say elsewhere', async () => {
  const client = await openClient('The harbour was <|>dark.');
  expect(await client.hover()).toBe(null);
});

test('has nothing to say of a text that is no source', async () => {
  const client = await openClient('//- notes.md\n“We <|>called the ferry twice,” Nora Lind said.');
  expect(await client.hover()).toBe(null);
});

test('answers for a bundle wherever it is', async () => {
  const client = await openClient('//- notes.md\n“We <|>called the ferry twice,” Nora Lind said.', {
    open: [],
  });
  await client.open('notes.md', undefined, 'source-bundle');
  expect(await client.hover()).toContain('Nora Lind');
});
