/**
 * Documents with one name in several folders, or in several bundles, are told apart in all that a user reads; others are
 * called by their names alone.
 */
import { describe, expect, test } from 'vitest';
import type { CallHierarchyIncomingCall, CallHierarchyItem } from 'vscode-languageserver';
import { ANNOTATE, ANNOTATION_GROUPS, type AnnotationGroups } from '../../protocol/annotations.ts';
import {
  COMPARE_REPORTS,
  type Comparison,
  type DifferingReport,
  ENTITIES,
  ENTITY_DOCUMENTS,
  type EntitySummary,
  MATRIX_PART,
  type MatrixPart,
  type NamingDocument,
  type Page,
  RELATED_REPORTS,
  type RelatedReports,
  STATEMENTS,
  STEP_TO_DIFFERENCE,
  type StatementSummary,
} from '../../protocol/requests.ts';
import { openClient, PUSH_CAPABILITIES, type TestClient, uriOf } from './client.ts';

const LONG =
  'We called the ferry twice, and twice a voice told us to wait in the cold until the morning came';
const CUT = 'We called the ferry twice, and twice a voice told us to wait';

const IN_FOLDERS = `
//- monday/article.txt
“<|>${CUT},” Nora Lind said.
//- tuesday/article.txt
“${LONG},” Nora Lind said.
//- other.txt
“${LONG},” Nora Lind said.
`;

const IN_BUNDLES = `
//- one.bundle
=== FILE: post.txt ===
“<|>${CUT},” Nora Lind said.
=== FILE: times.txt ===
It rained.
//- two.bundle
=== FILE: post.txt ===
“${LONG},” Nora Lind said.
`;

const relatedNames = async (client: TestClient): Promise<readonly string[]> => {
  const { textDocument, position } = client.cursor();
  const params = { uri: textDocument.uri, position };
  const related = await client.request<RelatedReports | null>(RELATED_REPORTS, params);
  return related?.reports.map(({ document }) => document) ?? [];
};

const messagesOf = async (client: TestClient, name: string) => {
  const { items } = await client.pull(name);
  const texts = items.map(({ message, relatedInformation = [] }) => ({
    message,
    related: relatedInformation.map((place) => place.message),
  }));
  return texts;
};

/** Wait until the files that changed are read: a workspace pull is answered after what was sent before. */
const settled = async (client: TestClient) => {
  await client.handled();
  await client.request('workspace/diagnostic', { previousResultIds: [] });
};

describe('files in several folders', () => {
  test('have as many folders as tell them apart, and others have none', async () => {
    expect(await relatedNames(await openClient(IN_FOLDERS))).toEqual([
      'monday/article.txt',
      'other.txt',
      'tuesday/article.txt',
    ]);
  });

  test('whose folders have one name too have more of them', async () => {
    const client = await openClient(`
//- one/news/index.txt
“<|>${CUT},” Nora Lind said.
//- two/news/index.txt
“${CUT},” Nora Lind said.
//- index.txt
“${CUT},” Nora Lind said.
`);
    expect(await relatedNames(client)).toEqual([
      'work/index.txt',
      'one/news/index.txt',
      'two/news/index.txt',
    ]);
  });

  test('are told apart where escapes stand in their paths', async () => {
    const client = await openClient(`
//- June%201/a%20b.txt
“<|>${CUT},” Nora Lind said.
//- June%202/a%20b.txt
“${CUT},” Nora Lind said.
`);
    expect(await relatedNames(client)).toEqual(['June 1/a b.txt', 'June 2/a b.txt']);
  });

  test('are told apart in a finding, and beside the places to go to', async () => {
    const client = await openClient(IN_FOLDERS.replace('//- other.txt', '//- z.txt'));
    expect(await messagesOf(client, 'monday/article.txt')).toEqual([
      {
        message: expect.stringContaining('quoted in tuesday/article.txt:'),
        related: ['tuesday/article.txt: fullest, Nora Lind', 'verbatim, Nora Lind'],
      },
    ]);
  });

  test('are told apart in a hover', async () => {
    const client = await openClient(IN_FOLDERS);
    expect(await client.hover()).toContain('[tuesday/article.txt, line 1]');
    expect(await client.hover()).toContain('[other.txt, line 1]');
  });

  test('are told apart in the call hierarchy', async () => {
    const client = await openClient(IN_FOLDERS);
    const [item] = await client.atCursor<CallHierarchyItem[]>('textDocument/prepareCallHierarchy');
    expect(item?.name).toBe('Nora Lind, monday/article.txt');
    const calls = await client.request<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item });
    expect(calls.map(({ from }) => from.name).sort()).toEqual([
      'Nora Lind, other.txt',
      'Nora Lind, tuesday/article.txt',
    ]);
  });

  test('are told apart in code actions', async () => {
    const client = await openClient(IN_FOLDERS.replace('other.txt', 'z.txt'));
    const titles = (await client.codeActions()).map(({ title }) => title);
    expect(titles.filter((title) => title.includes('tuesday/article.txt'))).toHaveLength(1);
  });

  test('are told apart as the next difference', async () => {
    const client = await openClient(IN_FOLDERS);
    const params = { uri: uriOf('other.txt'), position: { line: 0, character: 0 }, direction: 'previous' };
    const found = await client.request<DifferingReport | null>(STEP_TO_DIFFERENCE, params);
    expect(found?.document).toBe('monday/article.txt');
    expect(found?.message).toMatch(/^More of this statement is quoted in other\.txt:/);
  });

  test('are told apart in Compare Reports', async () => {
    const client = await openClient(IN_FOLDERS);
    const params = { speaker: null, query: '', onlyDiffering: false, limit: 10, including: null };
    const { entries } = await client.request<Page<StatementSummary>>(STATEMENTS, params);
    const comparison = await client.request<Comparison | null>(COMPARE_REPORTS, {
      id: entries[0]?.id,
      limit: 10,
    });
    const shown = comparison?.lines.map(({ reports }) => reports.entries.map(({ document }) => document));
    expect(shown).toEqual([['other.txt', 'tuesday/article.txt'], ['monday/article.txt']]);
  });

  test('are told apart as columns of the matrix', async () => {
    const client = await openClient(IN_FOLDERS);
    const params = {
      query: '',
      onlyDiffering: false,
      rowOrder: 'spread',
      columnOrder: 'corpus',
      hasIdleDocuments: false,
      rows: [0, 9],
      columns: [0, 9],
      statement: null,
      document: null,
    };
    const { columns } = await client.request<MatrixPart>(MATRIX_PART, params);
    expect(columns.map(({ name }) => name)).toEqual([
      'monday/article.txt',
      'other.txt',
      'tuesday/article.txt',
    ]);
  });

  test('are told apart among the documents that name somebody', async () => {
    const client = await openClient(IN_FOLDERS);
    const list = { type: 'person', order: 'name', query: '', limit: 10, including: null };
    const [person] = (await client.request<Page<EntitySummary>>(ENTITIES, list)).entries;
    const params = { key: person?.key, limit: 10 };
    const { entries } = await client.request<Page<NamingDocument>>(ENTITY_DOCUMENTS, params);
    expect(entries.map(({ name }) => name)).toEqual([
      'monday/article.txt',
      'other.txt',
      'tuesday/article.txt',
    ]);
  });

  test('are told apart as groups of annotations', async () => {
    const client = await openClient(IN_FOLDERS);
    for (const name of ['monday/article.txt', 'tuesday/article.txt']) {
      const range = client.rangeOf(name, 'ferry');
      await client.request(ANNOTATE, { uri: uriOf(name), range, act: { about: 'note', text: 'Ask.' } });
    }
    const params = { by: 'document', person: null, tag: null, limit: 10 };
    const { entries } = await client.request<AnnotationGroups>(ANNOTATION_GROUPS, params);
    expect(entries.map(({ label }) => label)).toEqual(['monday/article.txt', 'tuesday/article.txt']);
  });
});

describe('members of several bundles', () => {
  test('are named with their bundle', async () => {
    expect(await relatedNames(await openClient(IN_BUNDLES))).toEqual([
      'post.txt in one.bundle',
      'post.txt in two.bundle',
    ]);
  });

  test('of one name too are named with as much of its path as tells them apart', async () => {
    const client = await openClient(
      IN_BUNDLES.replace('one.bundle', 'one/a.bundle').replace('two.bundle', 'two/a.bundle'),
    );
    expect(await relatedNames(client)).toEqual(['post.txt in one/a.bundle', 'post.txt in two/a.bundle']);
    const [{ message, related } = { message: '', related: [] }] = await messagesOf(client, 'one/a.bundle');
    expect(message).toContain('quoted in post.txt in two/a.bundle:');
    expect(related).toEqual(['two/a.bundle: post.txt: fullest, Nora Lind']);
  });

  test('are told apart from a file', async () => {
    const client = await openClient(
      `//- post.txt\n“<|>${CUT},” Nora Lind said.${IN_BUNDLES.replace('<|>', '')}`,
    );
    expect(await relatedNames(client)).toEqual([
      'post.txt in one.bundle',
      'post.txt',
      'post.txt in two.bundle',
    ]);
  });

  test('are told apart in a finding, and beside the places to go to', async () => {
    const client = await openClient(IN_BUNDLES);
    expect(await messagesOf(client, 'one.bundle')).toEqual([
      {
        message: expect.stringContaining('quoted in post.txt in two.bundle:'),
        related: ['post.txt: fullest, Nora Lind'],
      },
    ]);
  });

  test('are told apart in a hover, which names the bundle once', async () => {
    const hover = await (await openClient(IN_BUNDLES)).hover();
    expect(hover).toContain('[post.txt in two.bundle, line 2]');
    expect(hover?.match(/two\.bundle(?!#)/g)).toHaveLength(1);
  });
});

describe('a file of the same name', () => {
  const ALONE = `//- monday/article.txt\n“${CUT},” Nora Lind said.\n//- z.txt\n“<|>${LONG},” Nora Lind said.`;

  test('that comes and goes is told apart at the next request', async () => {
    const client = await openClient(ALONE);
    expect(await relatedNames(client)).toEqual(['article.txt', 'z.txt']);
    client.host.write(uriOf('tuesday/article.txt'), 'It rained.');
    await client.changed(['tuesday/article.txt', 1]);
    await settled(client);
    expect(await relatedNames(client)).toEqual(['monday/article.txt', 'z.txt']);
    await client.changed(['tuesday/article.txt', 3]);
    await settled(client);
    expect(await relatedNames(client)).toEqual(['article.txt', 'z.txt']);
  });

  test('makes findings of documents that it shares nothing with be told and asked for again', async () => {
    const client = await openClient(
      `//- z.txt\n“${CUT},” Nora Lind said.\n//- monday/article.txt\n“${LONG},” Nora Lind said.`,
    );
    const { resultId, items } = await client.pull('z.txt');
    expect(items[0]?.message).toContain('quoted in article.txt:');
    await client.handled();
    client.host.pass(200);
    const before = client.refreshes;
    client.host.write(uriOf('tuesday/article.txt'), 'It rained.');
    await client.changed(['tuesday/article.txt', 1]);
    await settled(client);
    client.host.pass(200);
    await client.until(() => client.refreshes === before + 1);
    const again = await client.pull('z.txt', resultId);
    expect(again.items[0]?.message).toContain('quoted in monday/article.txt:');
    // A third one changes what nobody is called.
    client.host.write(uriOf('friday/article.txt'), 'It rained.');
    await client.changed(['friday/article.txt', 1]);
    await settled(client);
    client.host.pass(200);
    await client.handled();
    expect(client.refreshes).toBe(before + 1);
    expect((await client.pull('z.txt', again.resultId)).kind).toBe('unchanged');
  });

  test('makes findings be pushed again', async () => {
    const client = await openClient(
      `//- z.txt\n“${CUT},” Nora Lind said.\n//- monday/article.txt\n“${LONG},” Nora Lind said.`,
      { capabilities: PUSH_CAPABILITIES },
    );
    const pushed = () => String(client.published.at(-1)?.diagnostics[0]?.message);
    client.host.pass(200);
    await client.until(() => pushed().includes('quoted in article.txt:'));
    client.host.write(uriOf('tuesday/article.txt'), 'It rained.');
    await client.changed(['tuesday/article.txt', 1]);
    await client.handled();
    client.host.pass(200);
    await client.until(() => pushed().includes('quoted in monday/article.txt:'));
  });
});
