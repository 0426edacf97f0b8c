/** What people say of passages: noted by requests, shown in lists and hovers, followed through edits and renames. */
import { describe, expect, test } from 'vitest';
import type { ApplyWorkspaceEditParams, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { sidecarOf } from '../../engine/annotations/sidecar/sidecar.ts';
import {
  type Act,
  ANNOTATE,
  ANNOTATION_CHOICES,
  ANNOTATION_GROUPS,
  ANNOTATION_HOMES,
  ANNOTATIONS,
  ANNOTATIONS_CHANGED,
  ANNOTATIONS_IN,
  type AnnotationGroups,
  type AnnotationHome,
  CHANGE_ANNOTATION,
  MOVE_ANNOTATIONS,
  ORPHAN_GUESSES,
  ORPHANS,
  type OrphanGuess,
  type ShownAnnotation,
} from '../../protocol/annotations.ts';
import type { Page } from '../../protocol/requests.ts';
import { item, link, page, quotation } from '../sidecar.ts';
import { CAPABILITIES, openClient, type TestClient, uriOf } from './client.ts';

const A = `
//- a.txt
The council met in Ostrow on Monday. Nobody had slept.

“We have <|>never seen a storm like this in all our years,” Nora Lind said.

The harbour master spoke of a hundred boats.
`;

const B = `
//- b.txt
“We have never seen a storm like this in all our years,” Nora Lind said.
`;

const SAID = 'We have never seen a storm like this in all our years,';

/** Note something of the words of a document, or of what stands at the cursor. @returns Why it was refused. */
async function note(client: TestClient, act: Act, words?: string, name = 'a.txt'): Promise<string | null> {
  const { position } = client.cursor();
  const range = words === undefined ? { start: position, end: position } : client.rangeOf(name, words);
  const answer = await client.request<{ refusal: string | null }>(ANNOTATE, { uri: uriOf(name), range, act });
  return answer.refusal;
}

async function shown(client: TestClient, name = 'a.txt'): Promise<readonly ShownAnnotation[]> {
  return client.request(ANNOTATIONS_IN, { uri: uriOf(name) });
}

const listed = async (client: TestClient, name?: string) =>
  (await shown(client, name)).map(({ label, passage, place }) => [label, passage, place]);

const headline = async (client: TestClient) => (await client.hover())?.split('\n')[0];

const VERDICT: Act = { about: 'verdict', verdict: 'doubtful', evidence: 'https://example.org/1' };

/** Settings of whoever annotates. */
const AS_ADA = { settings: { annotator: 'Ada' } };

describe('acts', () => {
  test('a quotation that nobody found is marked, with its speaker, kind and cue', async () => {
    const client = await openClient(A, AS_ADA);
    const words = 'a hundred boats';
    expect(await note(client, { about: 'quotation', speakers: ['Nora Lind'] }, words)).toBeNull();
    expect(
      await note(client, { about: 'quotation', cue: client.rangeOf('a.txt', 'spoke of') }, words),
    ).toBeNull();
    expect(await note(client, { about: 'quotation', kind: 'mixed' }, words)).toBeNull();
    expect(await listed(client)).toEqual([
      ['mixed quotation, said by Nora Lind, cue “spoke of”', words, 'passage'],
    ]);
    expect((await shown(client)).map(({ text }) => text)).toEqual(['mixed quotation, cue “spoke of”']);
    const symbols = await client.request<object>('textDocument/documentSymbol', {
      textDocument: { uri: uriOf('a.txt') },
    });
    expect(JSON.stringify(symbols)).toContain('a hundred boats');
  });

  test('whoever has given their name a moment ago is named', async () => {
    const client = await openClient(`${A}\n//- .crossquoterc.json\n{}`);
    client.settings = { annotator: 'Ada' };
    void client.notify('workspace/didChangeConfiguration', { settings: null });
    await note(client, { about: 'tag', tag: 'storm' });
    expect(await shown(client)).toMatchObject([{ creator: 'Ada' }]);
  });

  test('marks around what is selected do not belong to the words', async () => {
    const client = await openClient(A, AS_ADA);
    await note(client, { about: 'quotation', speakers: ['Ivo Holt'] }, `“${SAID}”`);
    expect(await headline(client)).toMatch(/^\*\*Ivo Holt\*\* · direct quotation/);
  });

  test('a name is marked as somebody, and as none', async () => {
    const client = await openClient(A, AS_ADA);
    await note(client, { about: 'mention', name: 'Ivo Holt', type: 'person' }, 'The harbour master');
    await note(client, { about: 'mention', name: null }, 'Ostrow');
    const master = await client.hoverOn('a.txt', 'harbour master');
    expect(master).toMatch(/^\*\*Ivo Holt\*\*/);
    expect(await client.request('workspace/symbol', { query: 'Ostrow' })).toEqual([]);
    expect(await listed(client)).toEqual([
      ['no name', 'Ostrow', 'passage'],
      ['names Ivo Holt', 'The harbour master', 'passage'],
    ]);
  });

  test('the name that is set heads the hover, whatever the entity is called', async () => {
    const decided = {
      version: 1,
      entities: [{ name: 'The captain', type: 'person', aliases: ['Ivo Holt'] }],
    };
    const client = await openClient(
      `${A}\n//- .crossquote/entities.json\n${JSON.stringify(decided)}`,
      AS_ADA,
    );
    await note(client, { about: 'mention', name: 'Ivo Holt' }, 'The harbour master');
    expect(await client.hoverOn('a.txt', 'harbour master')).toMatch(
      /^\*\*Ivo Holt\*\* · person\n\nAlso named “The captain”/,
    );
  });

  const PRONOUNS = `
//- a.txt
Nora Lind met Ivo Holt at the lock on Monday.

Holt walked home. “The lock is shut for <|>the winter,” he told the council.

Lind stayed. “We have food for a week,” she told the miller.
`;

  test.each([
    ['another', 'Jon Marsh', /^\*\*Jon Marsh\*\*/],
    ['nobody', null, /^(?!.*Holt)/],
  ])('a pronoun that stands for a name which is %s is no other’s', async (_, name, expected) => {
    const client = await openClient(PRONOUNS, AS_ADA);
    expect(await headline(client)).toMatch(/^\*\*Ivo Holt\*\*/);
    const { start, end } = client.rangeOf('a.txt', 'Holt walked');
    const range = { start, end: { ...end, character: start.character + 'Holt'.length } };
    const act = { about: 'mention', name, type: 'person' } as const;
    await client.request(ANNOTATE, { uri: uriOf('a.txt'), range, act });
    expect(await headline(client)).toMatch(expected);
    expect(await client.hoverOn('a.txt', 'he told')).not.toContain('Ivo Holt');
    expect(await client.hoverOn('a.txt', 'she told')).toContain('**Nora Lind**');
  });

  test('a tag is put on and taken off, and offered again', async () => {
    const client = await openClient(A, AS_ADA);
    await note(client, { about: 'tag', tag: 'storm' });
    const choices = { uri: uriOf('a.txt'), range: client.rangeOf('a.txt', SAID) };
    expect(await client.request(ANNOTATION_CHOICES, choices)).toMatchObject({
      tags: ['storm'],
      own: ['storm'],
    });
    await note(client, { about: 'tag', tag: 'storm' });
    expect(await client.request(ANNOTATION_CHOICES, choices)).toMatchObject({ tags: [], own: [] });
  });

  test('a note is changed and removed', async () => {
    const client = await openClient(A, AS_ADA);
    await note(client, { about: 'note', text: 'Ask *her*.' }, 'Nobody had slept');
    await note(client, { about: 'note', text: 'And him.' }, 'Nobody had slept');
    const [first] = await shown(client);
    const change = (kind: object) =>
      client.request(CHANGE_ANNOTATION, { uri: uriOf('a.txt'), id: first?.id, change: kind });
    expect(first).toMatchObject({
      about: 'note',
      text: 'Ask *her*.',
      creator: 'Ada',
      created: '2026-03-04T05:06:07Z',
      modified: null,
    });
    expect(await change({ kind: 'text', text: 'Asked.' })).toEqual({ refusal: null });
    expect((await shown(client))[0]).toMatchObject({ text: 'Asked.', modified: '2026-03-04T05:06:07Z' });
    expect(await change({ kind: 'text', text: ' ' })).toEqual({ refusal: 'A note needs some words.' });
    expect(await change({ kind: 'remove' })).toEqual({ refusal: null });
    expect((await shown(client)).map(({ text }) => text)).toEqual(['And him.']);
    expect(await change({ kind: 'remove' })).toEqual({ refusal: 'The annotation is gone.' });
  });

  test('a verdict shows with every report of the statement', async () => {
    const client = await openClient(A + B, AS_ADA);
    await note(client, VERDICT);
    expect(await headline(client)).toBe(
      '- **Verdict** · doubtful · [https\\://example.org/1](<https://example.org/1>) · Ada, 2026-03-04',
    );
    const there = await client.hoverOn('b.txt', 'a storm');
    expect(there?.split('\n')[0]).toMatch(/^- \*\*Verdict\*\* · doubtful .* · \[a\.txt, line 3\]/);
  });

  test.each([
    [
      'https://example.org/>)[a](command:b)',
      '[https\\://example.org/%3E)\\[a\\](command:b)](<https://example.org/%3E)[a](command:b)>)',
    ],
    // The first letter of the host is a Cyrillic one.
    ['https://еxample.org', '[https\\://xn--xample-2of.org/](<https://xn--xample-2of.org/>)'],
    ['javascript://example.org/%0aalert(1)', 'javascript\\://example.org/%0aalert(1)'],
    ['command:workbench.action.quit', 'command:workbench.action.quit'],
    ['https://example.org/\n\n[a](command:b)', 'https\\://example.org/ \\[a\\](command:b)'],
    ['https://example.org@elsewhere.test', 'https\\://example.org\\@elsewhere.test'],
    ['the minutes of <b>the council', 'the minutes of \\<b\\>the council'],
  ])(
    'the source of a verdict is a link to a page on the web or plain text: %j',
    async (evidence, shownAs) => {
      const client = await openClient(A, AS_ADA);
      await note(client, { about: 'verdict', verdict: 'doubtful', evidence });
      expect(await headline(client)).toBe(`- **Verdict** · doubtful · ${shownAs} · Ada, 2026-03-04`);
    },
  );

  test('a verdict on other words is told as such', async () => {
    const client = await openClient(A + B.replace('in all our years', 'in all those years'), AS_ADA);
    await note(client, VERDICT);
    const there = await client.hoverOn('b.txt', 'a storm');
    expect(there?.split('\n')[0]).toContain(
      'of other words: “We have never seen a storm like this in all our years,”',
    );
  });

  test('notes and tags of others stay', async () => {
    const note1 = item(
      { type: 'TextualBody', value: 'Mine' },
      { document: 'a.txt', exact: 'Nobody had slept' },
    );
    const tag = item(
      { type: 'TextualBody', purpose: 'tagging', value: 'storm' },
      { document: 'a.txt', exact: SAID },
    );
    const theirs = page({ ...note1, creator: 'Ivo' }, { ...tag, creator: 'Ivo' });
    const client = await openClient(`${A}//- ${sidecarOf('a.txt')}\n${theirs}\n`, AS_ADA);
    const own = (await shown(client)).find(({ about }) => about === 'note');
    const change = { uri: uriOf('a.txt'), id: own?.id, change: { kind: 'text', text: 'Hers' } };
    expect(await client.request(CHANGE_ANNOTATION, change)).toEqual({
      refusal: 'This is a note by Ivo; write one of your own.',
    });
    await note(client, { about: 'tag', tag: 'storm' });
    const tags = (await shown(client)).filter(({ about }) => about === 'tag');
    expect(tags.map(({ creator }) => creator).toSorted()).toEqual(['Ada', 'Ivo']);
  });

  test('half of a quotation that its cue cuts stands for the whole', async () => {
    const client = await openClient(
      '//- a.txt\n“The gate was <|>open,” Ada Marsh said, “and nobody came to close it.”\n',
      AS_ADA,
    );
    await note(client, { about: 'quotation', speakers: ['Ivo Holt'] }, 'The gate was open,');
    expect(await client.hoverOn('a.txt', 'nobody came')).toMatch(/^\*\*Ivo Holt\*\*/);
    await note(
      client,
      { about: 'quotation', speakers: ['Nora Lind'] },
      '“The gate was open,” Ada Marsh said, “and nobody came to close it.”',
    );
    expect(await client.hoverOn('a.txt', 'nobody came')).toMatch(
      /^\*\*Nora Lind\*\* · direct quotation · cue “said”/,
    );
  });

  test('a finding is ignored where it stands, and only there', async () => {
    const client = await openClient(`
//- a.txt
“We <|>heard of it from the evening news, like everybody else.”

It rained.

“We saw it from the old pier, and we were afraid.”
`);
    const codes = async () => (await client.diagnostics('a.txt')).map((told) => told.split(':')[0]);
    expect(await codes()).toEqual(['unattributed-quotation', 'unattributed-quotation']);
    await client.take('Ignore unattributed-quotation here');
    expect(await codes()).toEqual(['unattributed-quotation']);
    expect(await listed(client)).toEqual([
      ['no unattributed-quotation here', expect.stringMatching(/^We heard/), 'passage'],
    ]);
  });

  test('a reported clause that is selected whole is its quotation, of whatever few words the marks are around', async () => {
    const clause = 'that it was “no surprise” that the last boats came back late from the islands';
    const client = await openClient(`${A}//- m.txt\nNora Lind said ${clause}.\n`, AS_ADA);
    const other = { uri: uriOf('m.txt'), range: client.rangeOf('m.txt', clause) };
    expect(await note(client, { about: 'link', same: true, other })).toBeNull();
    expect(await note(client, { about: 'quotation', speakers: ['Ivo Berg'] }, clause, 'm.txt')).toBeNull();
    expect((await listed(client, 'm.txt')).map(([, passage]) => passage)).toEqual([
      'no surprise',
      'no surprise',
    ]);
    expect(await client.hoverOn('m.txt', 'last boats')).toContain('Ivo Berg');
  });

  test('two quotations are linked, and kept apart', async () => {
    const client = await openClient(
      `${A}//- c.txt\n“Bread is cheaper in the south,” Ivo Holt said.\n`,
      AS_ADA,
    );
    const other = { uri: uriOf('c.txt'), range: client.rangeOf('c.txt', 'Bread is cheaper in the south,') };
    expect(await note(client, { about: 'link', other, same: true })).toBeNull();
    expect(await client.references()).toHaveLength(2);
    expect(await note(client, { about: 'link', other, same: false })).toBeNull();
    expect(await client.references()).toHaveLength(1);
    expect(await listed(client)).toEqual([
      ['not the same statement', expect.stringMatching(/^We have/), 'passage'],
    ]);
    expect(await note(client, { about: 'link', other, same: true }, 'Nobody had slept')).toBe(
      'Only quotations can be reports of one statement. “Nobody had slept” are none. Put the cursor in a quotation, or mark the words as one first.',
    );
  });

  test('what is kept with another document is decided anew, and not lost', async () => {
    const other = { document: 'c.txt', exact: 'Bread is cheaper in the south,' };
    const mine = { creator: 'Ada', created: '2026-03-01T00:00:00Z' };
    const linked = { ...link(true, other, { document: 'a.txt', exact: SAID }), ...mine };
    const set = { ...quotation({ document: 'a.txt', exact: SAID }, { speaker: ['Ivo Holt'] }), ...mine };
    const client = await openClient(
      `${A}//- c.txt\n“Bread is cheaper in the south,” Ivo Holt said.\n//- ${sidecarOf('c.txt')}\n${page(linked, set)}`,
      AS_ADA,
    );
    expect(await client.references()).toHaveLength(2);
    const there = { uri: uriOf('c.txt'), range: client.rangeOf('c.txt', other.exact) };
    expect(await note(client, { about: 'link', other: there, same: false })).toBeNull();
    expect(await client.references()).toHaveLength(1);
    expect(await headline(client)).toContain('Ivo Holt');
    expect(await note(client, { about: 'quotation', speakers: ['Ada Marsh'] })).toBeNull();
    expect(await headline(client)).toContain('Ada Marsh');
  });

  test('what has been noted is told as such, though the user has typed meanwhile', async () => {
    const client = await openClient(A, AS_ADA);
    client.connection.onRequest('workspace/applyEdit', async ({ edit }: ApplyWorkspaceEditParams) => {
      await client.replace('a.txt', 'Monday', 'Friday');
      await client.apply(edit);
      return { applied: true };
    });
    expect(await note(client, VERDICT)).toBeNull();
    expect(await listed(client)).toHaveLength(1);
  });

  test('a range of a text that has changed before anything was noted is refused', async () => {
    const client = await openClient(A, AS_ADA);
    // The sidecar is read before it is edited.
    client.host.onRead = async () => {
      client.host.onRead = () => {};
      await client.replace('a.txt', 'The council', 'It');
      await client.handled();
    };
    expect(await note(client, VERDICT, 'Nora Lind')).toBe('The text has changed meanwhile.');
  });

  test('what cannot be done is refused with what to do', async () => {
    const client = await openClient(A, AS_ADA);
    expect(await note(client, { about: 'note', text: '  ' })).toBe('A note needs some words.');
    expect(await note(client, { about: 'verdict', verdict: 'maybe', evidence: null })).toBe(
      'A verdict is one of checked, doubtful, false.',
    );
    const nowhere = { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } };
    const params = { uri: uriOf('a.txt'), range: nowhere, act: VERDICT };
    expect(await client.request(ANNOTATE, params)).toEqual({
      refusal: 'Select some words, or put the cursor in a quotation.',
    });
    expect(await client.request(ANNOTATE, { ...params, act: { about: 'mention', name: null } })).toEqual({
      refusal: 'Select some words, or put the cursor on a name.',
    });
    const kind = 'loud' as 'direct';
    expect(await note(client, { about: 'quotation', kind })).toBe(
      'A quotation is one of direct, mixed, indirect.',
    );
  });
});

describe('places', () => {
  const SIDECAR = `//- ${sidecarOf('a.txt')}\n${page(quotation({ document: 'a.txt', exact: 'Nobody had slept in the long night before the storm' }, { kind: 'indirect' }))}\n`;

  test('words that have changed are told of, and kept from then on', async () => {
    const client = await openClient(A, AS_ADA);
    await note(client, VERDICT);
    await client.replace('a.txt', 'in all our years', 'in all these years');
    expect(await client.diagnostics('a.txt')).toEqual([
      expect.stringMatching(/^annotation-moved: We have never/),
    ]);
    await client.take('The annotation still holds here');
    expect(await client.diagnostics('a.txt')).toEqual([]);
    expect(await listed(client)).toEqual([
      ['doubtful', 'We have never seen a storm like this in all these years,', 'passage'],
    ]);
  });

  test('of a link the other report is settled where the link is kept', async () => {
    const client = await openClient(
      `${A}//- ${sidecarOf('0.txt')}\n${page(link(true, { document: '0.txt', exact: 'Bread is dear,' }, { document: 'a.txt', exact: 'We have never seen a storm like that in all our years,' }))}\n//- 0.txt\n“Bread is dear,” Ivo Holt said.\n`,
      AS_ADA,
    );
    const moved = expect.stringMatching(/^annotation-moved/);
    expect(await client.diagnostics('a.txt')).toContainEqual(moved);
    await client.take('The annotation still holds here');
    expect(await client.diagnostics('a.txt')).not.toContainEqual(moved);
    expect(client.textOf(sidecarOf('0.txt'))).toContain('a storm like this');
  });

  test('words that are gone leave an orphan, which is given a place', async () => {
    const client = await openClient(A + SIDECAR, AS_ADA);
    expect(await client.diagnostics('a.txt')).toEqual([expect.stringMatching(/^annotation-orphaned/)]);
    const [orphan] = await shown(client);
    expect(orphan).toMatchObject({ place: 'orphan', range: null, passage: expect.stringMatching(/^Nobody/) });
    const at = { uri: uriOf('a.txt'), id: orphan?.id };
    const [guess] = await client.request<readonly OrphanGuess[]>(ORPHAN_GUESSES, at);
    expect(guess?.text).toContain('Nobody had slept');
    const change = { kind: 'passage', range: client.rangeOf('a.txt', 'Nobody had slept') };
    await client.request(CHANGE_ANNOTATION, { ...at, change });
    expect(await listed(client)).toEqual([['indirect quotation', 'Nobody had slept', 'passage']]);
    expect(await client.diagnostics('a.txt')).toEqual([]);
  });

  test('words that stand in several places are no words that are gone', async () => {
    const text = '“No comment,” Ada Marsh said. It rained.\n\n“No comment,” Ivo Holt said.\n';
    const tag = item(
      { type: 'TextualBody', purpose: 'tagging', value: 'x' },
      { document: 'a.txt', exact: 'No comment,' },
    );
    const client = await openClient(`//- a.txt\n${text}//- ${sidecarOf('a.txt')}\n${page(tag)}\n`);
    const { items } = await client.pull('a.txt');
    const told = items.find(({ code }) => code === 'annotation-orphaned') as { message?: string } | undefined;
    expect(told?.message).toContain('may be about words in several places of the text');
  });

  test('in a bundle they go with a member that is renamed', async () => {
    const client = await openClient(
      '//- all.bundle\n=== FILE: one.txt ===\nIt rained in Ostrow.\n=== FILE: two.txt ===\n“We have <|>never seen a storm like this,” Nora Lind said.\n',
      AS_ADA,
    );
    await note(client, VERDICT, undefined, 'all.bundle');
    await client.replace('all.bundle', 'two.txt', 'three.txt');
    expect(await shown(client, 'all.bundle')).toMatchObject([{ document: 'three.txt', place: 'passage' }]);
  });
});

describe('lists', () => {
  const groups = (client: TestClient, more: object = {}) =>
    client.request<AnnotationGroups>(ANNOTATION_GROUPS, {
      by: 'document',
      person: null,
      tag: null,
      limit: 100,
      ...more,
    });

  const GONE = `//- ${sidecarOf('gone.txt')}\n${page(quotation({ document: 'gone.txt', exact: 'Words' }, {}))}\n`;

  test('orphans come first, those of files that are gone too', async () => {
    const client = await openClient(A + B + GONE, AS_ADA);
    await note(client, VERDICT);
    await note(client, { about: 'tag', tag: 'storm' });
    expect(await groups(client)).toMatchObject({
      annotations: 3,
      orphans: 1,
      people: ['Ada'],
      tags: ['storm'],
      entries: [
        { key: ORPHANS, label: 'Without a place', annotations: 1 },
        { label: 'a.txt', annotations: 2 },
      ],
    });
    const labels = async (by: string, more: object = {}) =>
      (await groups(client, { by, ...more })).entries.map(({ label }) => label);
    expect(await labels('kind')).toEqual(['Without a place', 'Tags', 'Verdicts']);
    expect(await labels('person')).toEqual(['Without a place', 'Ada']);
    expect(await labels('kind', { person: 'Ada' })).toEqual(['Tags', 'Verdicts']);
    expect(await labels('kind', { tag: 'storm' })).toEqual(['Tags']);
    const rows = await client.request<Page<ShownAnnotation>>(ANNOTATIONS, {
      by: 'kind',
      key: ORPHANS,
      person: null,
      tag: null,
      limit: 100,
    });
    expect(rows).toMatchObject({
      total: 1,
      entries: [{ passage: 'Words', document: 'gone.txt', range: null }],
    });
  });

  test('those whose document is none are listed with their sidecar, and can be given a place', async () => {
    const old = quotation({ document: 'old.txt', exact: SAID }, { speaker: ['Ivo Holt'] });
    const client = await openClient(`${A}//- ${sidecarOf('a.txt')}\n${page(old)}\n`, AS_ADA);
    expect(await groups(client)).toMatchObject({ annotations: 1, orphans: 1 });
    const rows = await client.request<Page<ShownAnnotation>>(ANNOTATIONS, {
      by: 'kind',
      key: ORPHANS,
      person: null,
      tag: null,
      limit: 100,
    });
    const [row] = rows.entries;
    expect(row).toMatchObject({ passage: SAID, uri: uriOf('a.txt') });
    const change = { kind: 'passage', range: client.rangeOf('a.txt', SAID) };
    expect(await client.request(CHANGE_ANNOTATION, { uri: row?.uri, id: row?.id, change })).toEqual({
      refusal: null,
    });
    expect(await headline(client)).toContain('Ivo Holt');
    expect(await groups(client)).toMatchObject({ annotations: 1, orphans: 0 });
  });

  test('are told of when they change', async () => {
    const client = await openClient(A, AS_ADA);
    let news = 0;
    client.connection.onNotification(ANNOTATIONS_CHANGED, () => {
      news++;
    });
    await groups(client);
    await note(client, VERDICT);
    await client.handled();
    client.host.pass(1000);
    await client.handled();
    expect(news).toBe(1);
  });

  test('show plain text whatever a sidecar holds', async () => {
    const hostile = {
      ...quotation({ document: 'a.txt', exact: 'Nobody had slept' }, { speaker: ['Ada\u202e\nHolt'] }),
      creator: 'E\u202eve',
    };
    const client = await openClient(`${A}//- ${sidecarOf('a.txt')}\n${page(hostile)}\n`);
    expect(await shown(client)).toMatchObject([{ label: 'said by Ada Holt', creator: 'Eve' }]);
  });
});

describe('files that are renamed', () => {
  const capabilities = {
    ...CAPABILITIES,
    workspace: {
      ...CAPABILITIES.workspace,
      workspaceEdit: {
        documentChanges: true,
        resourceOperations: ['create', 'rename'] as ('create' | 'rename')[],
      },
      fileOperations: { willRename: true },
    },
  };
  const SIDECARS = `//- ${sidecarOf('news/a.txt')}\n${page(link(true, { document: 'news/a.txt', exact: SAID }, { document: 'z.txt', exact: SAID }))}
//- ${sidecarOf('b.txt')}\n${page(link(true, { document: 'b.txt', exact: SAID }, { document: 'news/a.txt', exact: SAID }))}\n`;

  test('take their annotations with them, also what is said of them elsewhere', async () => {
    const client = await openClient(SIDECARS, { capabilities, open: [] });
    const rename = (oldName: string, newName: string) =>
      client.request<WorkspaceEdit | null>('workspace/willRenameFiles', {
        files: [{ oldUri: uriOf(oldName), newUri: uriOf(newName) }],
      });
    const { documentChanges = [] } = (await rename('news', 'old/news')) ?? {};
    expect(documentChanges.filter((change) => 'kind' in change)).toEqual([
      {
        kind: 'rename',
        oldUri: uriOf(sidecarOf('news/a.txt')),
        newUri: uriOf(sidecarOf('old/news/a.txt')),
      },
    ]);
    const edits = documentChanges.filter((change): change is TextDocumentEdit => 'edits' in change);
    expect(edits.map(({ textDocument }) => textDocument.uri).sort()).toEqual(
      [uriOf(sidecarOf('b.txt')), uriOf(sidecarOf('news/a.txt'))].sort(),
    );
    expect(
      edits.every(
        ({ edits: [edit] }) =>
          edit && 'newText' in edit && edit.newText.includes('"source": "old/news/a.txt"'),
      ),
    ).toBe(true);
    expect(await rename('other.txt', 'more.txt')).toBeNull();
    const { documentChanges: merged = [] } = (await rename('news/a.txt', 'b.txt')) ?? {};
    expect(merged.filter((change) => 'kind' in change)).toEqual([]);
    const [kept] = merged.filter((change): change is TextDocumentEdit => 'edits' in change);
    expect(kept?.textDocument.uri).toBe(uriOf(sidecarOf('b.txt')));
  });

  test('take what is said of them alone to a workspace folder inside of theirs', async () => {
    const client = await openClient(
      `${A}//- ${sidecarOf('a.txt')}\n${page(
        quotation({ document: 'a.txt', exact: SAID }, { speaker: ['Ivo Berg'] }),
        link(true, { document: 'a.txt', exact: SAID }, { document: 'b.txt', exact: SAID }),
      )}\n`,
      { capabilities, open: [], folders: ['file:///work', 'file:///work/inner'] },
    );
    const files = [{ oldUri: uriOf('a.txt'), newUri: uriOf('inner/more/a.txt') }];
    const edit = await client.request<WorkspaceEdit>('workspace/willRenameFiles', { files });
    await client.apply(edit);
    const [there, here] = [`inner/${sidecarOf('more/a.txt')}`, sidecarOf('a.txt')].map((name) =>
      client.textOf(name),
    );
    expect(there).toContain('"source": "more/a.txt"');
    expect(there).toContain('"id": ".crossquote/annotations/more/a.txt.jsonld"');
    expect(there).toContain('Ivo Berg');
    expect(here).toContain('"type": "Statement"');
    expect(here).not.toContain('Ivo Berg');
    client.host.delete(uriOf('a.txt'));
    client.host.write(uriOf('inner/more/a.txt'), client.textOf('a.txt'));
    await client.changed(['a.txt', 3], ['inner/more/a.txt', 1]);
    await client.handled();
    expect((await listed(client, 'inner/more/a.txt')).map(([, , place]) => place)).toEqual(['passage']);
  });
});

test('of a file that another program has moved they are found and taken along', async () => {
  const context = { prefix: '“', suffix: '” Nora Lind said.\n' };
  const moved = link(
    true,
    { document: 'old.txt', exact: SAID, ...context },
    { document: 'z.txt', exact: SAID },
  );
  const other = link(true, { document: 'b.txt', exact: SAID }, { document: 'old.txt', exact: SAID });
  const client = await openClient(
    `${A}${B}//- ${sidecarOf('old.txt')}\n${page(moved)}\n//- ${sidecarOf('b.txt')}\n${page(other)}\n`,
  );
  const homes = await client.request<readonly AnnotationHome[]>(ANNOTATION_HOMES, { uri: uriOf('old.txt') });
  expect(homes.map(({ label, percent }) => [label, percent])).toEqual([['a.txt', 100]]);
  const params = { from: uriOf('old.txt'), to: uriOf('a.txt') };
  expect(await client.request(MOVE_ANNOTATIONS, params)).toEqual({ refusal: null });
  expect(client.textOf(sidecarOf('a.txt'))).toContain('"source": "a.txt"');
  expect(client.textOf(sidecarOf('old.txt'))).not.toContain('"type": "Statement"');
  expect(client.textOf(sidecarOf('b.txt'))).not.toContain('"source": "old.txt"');
  expect(await client.request(ANNOTATION_HOMES, { uri: uriOf('a.txt') })).toEqual([]);
});
