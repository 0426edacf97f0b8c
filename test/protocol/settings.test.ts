import { describe, expect, test } from 'vitest';
import { CAPABILITIES, openClient, uriOf } from './client.ts';

const PAGE = '//- a.txt\nIt was dark.\n\nREAD MORE: The ferry that never came';
const OFF = { severity: { boilerplate: 'off' } };

const OLD = { ...CAPABILITIES, workspace: {} };

describe('come from', () => {
  test('the client’s configuration', async () => {
    const client = await openClient(PAGE, { settings: OFF });
    expect(await client.diagnostics('a.txt')).toEqual([]);
  });

  test('the initialization options of a client without one', async () => {
    const client = await openClient(PAGE, { capabilities: OLD, initializationOptions: OFF });
    expect(await client.diagnostics('a.txt')).toEqual([]);
  });

  test('the settings file where neither says anything', async () => {
    const client = await openClient(`${PAGE}\n//- .crossquoterc.json\n${JSON.stringify(OFF)}`);
    expect(await client.diagnostics('a.txt')).toEqual([]);
  });

  test('the client before the settings file', async () => {
    const client = await openClient(`${PAGE}\n//- .crossquoterc.json\n${JSON.stringify(OFF)}`, {
      settings: { severity: { boilerplate: 'warning' } },
    });
    expect((await client.pull('a.txt')).items).toMatchObject([{ code: 'boilerplate', severity: 2 }]);
  });

  test('the settings file where the client says only who annotates', async () => {
    const client = await openClient(`${PAGE}\n//- .crossquoterc.json\n${JSON.stringify(OFF)}`, {
      settings: { annotator: 'Ada Marsh' },
    });
    expect(await client.diagnostics('a.txt')).toEqual([]);
  });

  test('the defaults where nobody says anything', async () => {
    const client = await openClient(PAGE, { capabilities: OLD });
    expect(await client.diagnostics('a.txt')).toHaveLength(1);
  });
});

describe('that are not understood', () => {
  test('are told once, and the others hold', async () => {
    const client = await openClient(PAGE, { settings: { ...OFF, include: 'all', colour: 1 } });
    expect(await client.diagnostics('a.txt')).toEqual([]);
    expect(client.shown).toEqual([
      'Crossquote: settings: "colour" is no setting (and 1 more, named in the log)',
    ]);
    client.settings = { ...OFF, include: 'all', exclude: [] };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.scanned(2);
    expect(client.shown).toHaveLength(1);
  });

  test('are told with their place in a settings file', async () => {
    const client = await openClient(`${PAGE}\n//- .crossquoterc.json\n{\n  "severity": {,}\n}`);
    expect(client.shown).toEqual(['Crossquote: .crossquoterc.json: line 2, column 16: not valid JSON']);
    expect(await client.diagnostics('a.txt')).toHaveLength(1);
  });
});

describe('that change', () => {
  test('in reporting verbs are read with, in open articles and in those on disk', async () => {
    const client = await openClient(
      '//- a.txt\nNora Lind grommelled that the ferry <|>was late again in the fog.\n//- b.txt\nNora Lind grommelled that the ferry was late again in the fog.',
    );
    expect(await client.hover()).toBeNull();
    client.settings = { reportingVerbs: ['grommel'] };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.scanned(2);
    const hover = await client.hover();
    expect(hover).toContain('**Nora Lind** · indirect quotation');
    expect(hover).toContain('b.txt, line 1');
  });

  test('in the matching of spellings part what was one', async () => {
    const client = await openClient(
      '//- a.txt\nWe met Ostap <|>Korolenskyy.\n//- b.txt\nWe met Ostap Korolensky.',
    );
    expect(await client.references()).toHaveLength(2);
    const before = client.refreshes;
    client.settings = { matchSpellings: false };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.until(() => client.refreshes > before);
    expect(await client.references()).toHaveLength(1);
  });

  test('in severity refresh the diagnostics', async () => {
    const client = await openClient(PAGE);
    const before = client.refreshes;
    client.settings = OFF;
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.until(() => client.refreshes > before);
    expect(await client.diagnostics('a.txt')).toEqual([]);
  });

  test('in their globs scan again', async () => {
    const quotation = '“We have <|>never seen a storm like this in all our years,” Nora Lind said.';
    const same = quotation.replace('<|>', '');
    const client = await openClient(`//- a.txt\n${quotation}\n//- b.txt\n${same}\n//- c.md\n${same}`);
    expect(await client.references()).toHaveLength(2);
    client.settings = { include: ['**/*.md', 'a.txt'] };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.scanned(2);
    expect(await client.references()).toEqual([
      expect.stringMatching(/^a\.txt/),
      expect.stringMatching(/^c\.md/),
    ]);
  });

  test('are taken from the notification of a client that cannot be asked', async () => {
    const client = await openClient(PAGE, { capabilities: { ...OLD, textDocument: { diagnostic: {} } } });
    await client.notify('workspace/didChangeConfiguration', { settings: { crossquote: OFF } });
    await client.handled();
    expect(await client.diagnostics('a.txt')).toEqual([]);
  });

  test('on disk are read again', async () => {
    const client = await openClient(PAGE);
    client.host.write(uriOf('.crossquoterc.json'), JSON.stringify(OFF));
    const before = client.refreshes;
    await client.changed(['.crossquoterc.json', 1]);
    await client.until(() => client.refreshes > before);
    expect(await client.diagnostics('a.txt')).toEqual([]);
  });
});

test('the client is asked to tell of changes', async () => {
  const client = await openClient(PAGE);
  expect(client.registered.toSorted()).toEqual([
    'workspace/didChangeConfiguration',
    'workspace/didChangeWatchedFiles',
  ]);
});
