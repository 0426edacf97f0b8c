/**
 * SARIF: the log must be valid by the schema, and its places must be found on another machine and after an edit.
 */
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { CHECK_CODES } from '../../protocol/checks.ts';
import { COURIER, ELSEWHERE, HERALD } from './articles.ts';
import { type Folder, folderWith } from './run.ts';

// The schema is of draft 4, whose keywords here are those of later drafts but for `id`.
const { $schema: _draft, id: _id, ...schema } = sarifSchema;
const validate = new Ajv({
  strict: false,
  unicodeRegExp: false,
  allErrors: true,
  formats: {
    uri: (text) => URL.canParse(text),
    // RFC 3986, 4.1: neither spaces nor anything else that must be percent-encoded; a colon only after a scheme.
    'uri-reference': /^(?!\/)(?:[\w.~!$&'()*+,;=@/-]|%[\dA-F]{2})*$/,
    'date-time': true,
  },
}).compile(schema);

interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
    readonly region: Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>>;
  };
  readonly logicalLocations?: readonly { readonly name: string; readonly fullyQualifiedName: string }[];
  readonly message?: { readonly text: string };
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [Location];
  readonly relatedLocations?: readonly Location[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

/** The one run of a log that is valid. */
async function runOf(folder: Folder, ...args: readonly string[]) {
  const { stdout } = await folder.run(['check', ...args, '--format', 'sarif']);
  const log = JSON.parse(stdout);
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  expect(log.runs).toHaveLength(1);
  const [run] = log.runs;
  return { run, stdout, results: run.results as readonly Result[] };
}

function ofRule(results: readonly Result[], ruleId: string): readonly Result[] {
  return results.filter((result) => result.ruleId === ruleId);
}

test('the schema that is tested by refuses what is no SARIF', () => {
  expect(validate({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).toBe(false);
  const artifactLocation = { uri: 'C:\\a b.txt' };
  const results = [{ message: { text: 'a' }, locations: [{ physicalLocation: { artifactLocation } }] }];
  const driver = { name: 'a' };
  expect(validate({ version: '2.1.0', runs: [{ tool: { driver }, results: [] }] })).toBe(true);
  expect(validate({ version: '2.1.0', runs: [{ tool: { driver }, results }] })).toBe(false);
});

test('tells the tool, its rules and how columns are counted', async () => {
  const { run } = await runOf(folderWith({ 'a.txt': ELSEWHERE }), '.');
  expect(run.columnKind).toBe('utf16CodeUnits');
  expect(run.tool.driver).toMatchObject({ name: 'crossquote', version: packageJson.version });
  const { rules } = run.tool.driver;
  expect(rules.map(({ id }: { id: string }) => id).sort()).toEqual([...CHECK_CODES].sort());
  expect(rules).toContainEqual({
    id: 'unbalanced-mark',
    shortDescription: { text: 'A quotation mark has no partner.' },
    helpUri: expect.stringMatching(/^https:.*\/docs\/checks\/unbalanced-mark\.md$/),
    defaultConfiguration: { level: 'warning' },
  });
});

test('is a valid log where there is nothing to say', async () => {
  const { results } = await runOf(folderWith({ 'notes.md': '' }), '.');
  expect(results).toEqual([]);
});

test('has each finding with its place, its rule and the places that it is compared with', async () => {
  const { run, results } = await runOf(folderWith({ 'courier.txt': COURIER, 'herald.txt': HERALD }), '.');
  const [mark] = ofRule(results, 'unbalanced-mark');
  expect(run.tool.driver.rules[mark?.ruleIndex ?? -1].id).toBe('unbalanced-mark');
  expect(mark?.level).toBe('warning');
  expect(mark?.locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'herald.txt', uriBaseId: '%SRCROOT%' },
    region: { startLine: 3, startColumn: 51, endLine: 3, endColumn: 52 },
  });
  const [differs] = ofRule(results, 'wording-differs');
  expect(differs?.level).toBe('note');
  expect(differs?.message.text).toContain('“some” for “any”');
  expect(differs?.relatedLocations).toEqual([
    expect.objectContaining({
      physicalLocation: expect.objectContaining({
        artifactLocation: { uri: 'courier.txt', uriBaseId: '%SRCROOT%' },
        region: expect.objectContaining({ startLine: 3, startColumn: 2 }),
      }),
      message: { text: 'fullest, Ana Torres' },
    }),
  ]);
});

test('has the levels that the settings ask for, and the same status as the other formats', async () => {
  const severity = { 'unbalanced-mark': 'hint', 'wording-differs': 'error' };
  const folder = folderWith({
    'courier.txt': COURIER,
    'herald.txt': HERALD,
    '.crossquoterc.json': JSON.stringify({ severity }),
  });
  const { results } = await runOf(folder, '.');
  expect(ofRule(results, 'unbalanced-mark')[0]?.level).toBe('note');
  expect(ofRule(results, 'wording-differs')[0]?.level).toBe('error');
  const status = async (...args: readonly string[]) =>
    (await folder.run(['check', '.', '--format', 'sarif', ...args])).status;
  expect(await status()).toBe(1);
  expect(await status('--fail-on', 'never')).toBe(0);
  expect((await folder.run(['check', 'lost.txt', '--format', 'sarif'])).status).toBe(2);
});

test('counts lines that end in CR alone, and columns in UTF-16 units', async () => {
  const { results } = await runOf(folderWith({ 'a.txt': 'The quay.\r😀 It was shut.”\r' }), '.');
  expect(ofRule(results, 'unbalanced-mark')[0]?.locations[0].physicalLocation.region).toEqual({
    startLine: 2,
    startColumn: 16,
    endLine: 2,
    endColumn: 17,
  });
});

test('names the document of a bundle', async () => {
  const header = (name: string) => `=============== FILE: ${name} ===============\n`;
  const bundle = `${header('news/a.txt')}${COURIER}${header('b.txt')}${HERALD}${header('b.txt')}${ELSEWHERE}`;
  const { results } = await runOf(folderWith({ 'in/all.bundle': bundle }), '.');
  const [mark] = ofRule(results, 'unbalanced-mark');
  expect(mark?.locations[0].logicalLocations).toEqual([
    { name: 'b.txt', fullyQualifiedName: 'in/all.bundle#b.txt', kind: 'document' },
  ]);
  const [differs] = ofRule(results, 'wording-differs');
  expect(differs?.relatedLocations?.[0]?.logicalLocations?.[0]?.name).toBe('news/a.txt');
  // A header stands in no document.
  expect(ofRule(results, 'duplicate-member')[0]?.locations[0].logicalLocations).toBeUndefined();
});

test.skipIf(process.platform === 'win32')(
  'percent-encodes names, and tells no folder of the machine',
  async () => {
    const name = 'in/100% “é”: a #1?.txt';
    const folder = folderWith({ [name]: HERALD, 'in/courier.txt': COURIER });
    const uris = async (from: Folder, ...args: readonly string[]) => {
      const { results, stdout } = await runOf(from, ...args);
      expect(stdout).not.toContain(folder.path);
      return new Set(results.map(({ locations }) => locations[0].physicalLocation.artifactLocation.uri));
    };
    const encoded = '100%25%20%E2%80%9C%C3%A9%E2%80%9D%3A%20a%20%231%3F.txt';
    expect(await uris(folder, '.')).toContain(`in/${encoded}`);
    expect(await uris(folder, folder.path)).toContain(`in/${encoded}`);
    expect(await uris(folderWith({}), folder.path)).toContain(encoded);
  },
);

test('knows a finding again after an edit above it', async () => {
  const text = (above: string) => `${above}The quay was shut.”\n\nThe quay was shut.”\n`;
  const prints = async (above: string) => {
    const { results } = await runOf(folderWith({ 'a.txt': text(above), 'courier.txt': COURIER }), '.');
    return ofRule(results, 'unbalanced-mark').map(({ partialFingerprints }) => partialFingerprints);
  };
  const before = await prints('');
  expect(new Set(before.map((print) => JSON.stringify(print))).size).toBe(2);
  expect(await prints('A line that nobody has read before.\n\nAnd one more.\n')).toEqual(before);
  expect(await prints('The pier. ')).not.toEqual(before);
});

test('makes no link and obeys no control character of a text', async () => {
  const said = (words: string) =>
    `“If ${words} ferry sails before Friday, we will treat it as a breach of the treaty,” said Ana Torres.\n`;
  const { results, stdout } = await runOf(
    folderWith({
      'a.txt': said('any [open](https://evil.example) \u001b[2J\u202e'),
      'b.txt': said('some'),
      'c.txt': said('[the]'),
    }),
    '.',
  );
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  expect(stdout).not.toMatch(/[\u001b\u202e]/);
  const messages = ofRule(results, 'wording-differs').map(({ message }) => message.text);
  expect(messages.join('\n')).toContain('\\[open\\](https://evil.example)');
  for (const message of messages) expect(message).not.toMatch(/(?<!\\)\](?=\()/);
});
