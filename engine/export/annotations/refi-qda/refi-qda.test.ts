import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import {
  annotated,
  annotatedArticle,
  annotationsOf,
  asUtf8,
  byId,
  document,
  exchange,
  NEW_ID,
  spanOf,
  targetIn,
} from '../../../../test/annotated.ts';
import { expectAnyTextBack } from '../../../../test/exchange-laws.ts';
import type { Annotation } from '../../../annotations/annotation.ts';
import type { AnnotatedDocument } from '../format.ts';
import { REFI_QDA } from './refi-qda.ts';

const ARTICLE = annotatedArticle();

function archiveOf(own: AnnotatedDocument, withFound = true) {
  const [file] = REFI_QDA.write([own], withFound).files;
  if (!(file?.content instanceof Uint8Array)) throw new Error('an archive is bytes');
  return unzipSync(file.content);
}

function projectOf(own: AnnotatedDocument, withFound = true): string {
  return strFromU8(archiveOf(own, withFound)['project.qde'] ?? new Uint8Array());
}

function read(xml: string, own: AnnotatedDocument, text = own.text) {
  const content = zipSync({ 'project.qde': strToU8(xml), 'sources/s.txt': strToU8(text) });
  return REFI_QDA.read([{ path: 'x.qdpx', content }], [own], NEW_ID);
}

const GUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const MADE = { creatingUser: GUID, creationDateTime: TIME };

/**
 * What the schema of REFI-QDA 1.5 (`urn:QDA-XML:project:1.0`) allows of what is used here: the children of each element
 * in their order, and the form of its attributes; those with `!` are required.
 */
const SCHEMA: Readonly<Record<string, readonly [readonly string[], Readonly<Record<string, RegExp>>]>> = {
  Project: [['Users', 'CodeBook', 'Sources', 'Notes'], { 'name!': /./, origin: /./, xmlns: /./ }],
  Users: [['User'], {}],
  User: [[], { 'guid!': GUID, name: /^/ }],
  CodeBook: [['Codes'], {}],
  Codes: [['Code'], {}],
  Code: [['Code'], { 'guid!': GUID, 'name!': /^/, 'isCodable!': /^true$/ }],
  Sources: [['TextSource'], {}],
  TextSource: [
    ['PlainTextSelection'],
    { 'guid!': GUID, name: /^/, plainTextPath: /^internal:\/\/[\da-f-]+\.txt$/ },
  ],
  PlainTextSelection: [
    ['Description', 'Coding', 'NoteRef'],
    { 'guid!': GUID, 'startPosition!': /^\d+$/, 'endPosition!': /^\d+$/, modifiedDateTime: TIME, ...MADE },
  ],
  Description: [[], {}],
  Coding: [['CodeRef', 'NoteRef'], { 'guid!': GUID, ...MADE }],
  CodeRef: [[], { 'targetGUID!': GUID }],
  NoteRef: [[], { 'targetGUID!': GUID }],
  Notes: [['Note'], {}],
  Note: [['PlainTextContent'], { 'guid!': GUID, ...MADE }],
  PlainTextContent: [[], {}],
};

/** Well-formed, as the schema has it, every id once, every reference to an id that is there. */
function isSound(xml: string): void {
  const open: { readonly name: string; at: number }[] = [];
  const ids = new Set<string>();
  const references: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const parent = open.at(-1);
    if (parent) {
      const at = SCHEMA[parent.name]?.[0].indexOf(name) ?? -1;
      expect(at, `${name} in ${parent.name}`).toBeGreaterThanOrEqual(parent.at);
      parent.at = at;
    }
    open.push({ name, at: 0 });
    const [, forms = {}] = SCHEMA[name] ?? [];
    for (const [key, form] of Object.entries(forms)) {
      const value = attributes[key.replace('!', '')];
      if (key.endsWith('!') || value !== undefined) expect(value, `${key} of ${name}`).toMatch(form);
    }
    for (const key of Object.keys(attributes))
      expect([key, `${key}!`].some((one) => one in forms)).toBe(true);
    const { guid, targetGUID, creatingUser } = attributes;
    if (guid) expect(ids).not.toContain(guid);
    if (guid) ids.add(guid);
    references.push(...[targetGUID, creatingUser].filter((own) => own !== undefined));
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  for (const reference of references) expect(ids).toContain(reference);
}

/** What the format has no place for: cues, and which quotation inside another. */
function asQda(annotation: Annotation): Annotation {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML does not allow.
  const spaces = asUtf8(annotation, /[\u000b\u000c]/g, ' ');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML does not allow.
  const own = asUtf8(spaces, /[\u0000-\u0008\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu);
  const says = own.says.about === 'quotation' ? { ...own.says, cue: null } : own.says;
  return { ...own, says, target: { ...own.target, depth: 0 } };
}

describe('REFI-QDA', () => {
  test('carries every kind on a passage there and back, but for what it says that it cannot', () => {
    isSound(projectOf(ARTICLE));
    const { annotations, problems, losses } = exchange(REFI_QDA, [ARTICLE]);
    expect(losses).toEqual([
      '1 cue that somebody set is left out: the format has no place for them.',
      '1 sign of which quotation inside another is meant is left out: the format has no place for them.',
    ]);
    expect(problems).toEqual([]);
    expect(byId(annotations)).toEqual(annotationsOf([ARTICLE]).map(asQda));
  });

  test('carries any text that XML allows', () => {
    expectAnyTextBack(REFI_QDA, asQda, (own) => isSound(projectOf(own)));
  });

  test('has the text with LF, and passages in code points of it', () => {
    const own = document('😀 So.\r\n\r\n“It will hold,” Ada Marsh said.');
    const archive = archiveOf(own);
    const [, source = ''] = /plainTextPath="internal:\/\/([^"]+)"/.exec(projectOf(own)) ?? [];
    expect(strFromU8(archive[`sources/${source}`] ?? new Uint8Array())).toBe(
      '😀 So.\n\n“It will hold,” Ada Marsh said.',
    );
    expect(projectOf(own)).toMatch(/<PlainTextSelection guid="[^"]+" startPosition="8" endPosition="21"/);
  });

  test('has what was found as codes of its own user: kinds, speakers, names', () => {
    const xml = projectOf(document('“It will hold,” Ada Marsh said.'));
    const names = [...xml.matchAll(/ name="([^"]*)"/g)].map(([, name]) => name);
    expect(names).toEqual([
      ...['Crossquote', 'Crossquote', 'Quotations', 'direct', 'Speakers', 'Ada Marsh'],
      ...['Cues', 'Names', 'person', 'Ada Marsh', 'a.txt'],
    ]);
    expect(xml).toMatch(/<Description>confidence 0\.\d+<\/Description>/);
  });

  test('says which ids and times it cannot carry', () => {
    const own = annotated(
      document('It will.'),
      { about: 'tag', tag: 'x' },
      { start: 0, end: 2 },
      {
        id: 'https://example.org/1',
        created: 'yesterday',
      },
    );
    const { losses, annotations } = exchange(REFI_QDA, [own]);
    expect(losses).toEqual([
      '1 id that is no UUID is left out: the format has no others, and a new one stands in its place.',
      '1 time that is none is left out: the format has a date with a time.',
    ]);
    expect(annotations).toMatchObject([
      { id: expect.stringMatching(/^urn:uuid:[\da-f-]{36}$/), created: null, says: { tag: 'x' } },
    ]);
  });

  test('brings back what was coded in another program', () => {
    const own = document('Ada Marsh says it will hold.');
    const [code, user, selection, coding, note] = ['1', '2', '3', '4', '5'].map((digit) =>
      `{00000000-0000-4000-8000-00000000000${digit}}`.toUpperCase(),
    );
    const xml = `<Project xmlns="urn:QDA-XML:project:1.0" name="x"><Users><User guid="${user}" name="Ivo"/></Users>
      <CodeBook><Codes><Code guid="9" name="Themes" isCodable="false"><Code guid="${code}" name="trust" isCodable="true"/></Code></Codes></CodeBook>
      <Sources><TextSource guid="8" name="a.txt" plainTextPath="internal://s.txt">
        <PlainTextSelection guid="${selection}" startPosition="15" endPosition="27" creatingUser="${user}" creationDateTime="2026-03-04T10:00:00Z">
          <Coding guid="${coding}"><CodeRef targetGUID="${code}"/></Coding>
          <Coding guid="7"><CodeRef targetGUID="77"/></Coding>
          <NoteRef targetGUID="${note}"/></PlainTextSelection>
        <PlainTextSelection guid="6" startPosition="90" endPosition="95"/>
      </TextSource><PDFSource guid="10"/></Sources>
      <Notes><Note guid="${note}"><PlainTextContent>Really?</PlainTextContent></Note></Notes></Project>`;
    const { annotations, problems } = read(xml, own);
    const meta = {
      creator: 'Ivo',
      created: '2026-03-04T10:00:00Z',
      target: targetIn(own, spanOf(own, 'it will hold')),
    };
    expect(annotations).toMatchObject([
      { id: 'urn:uuid:00000000-0000-4000-8000-000000000003', says: { about: 'tag', tag: 'trust' }, ...meta },
      {
        id: 'urn:uuid:00000000-0000-4000-8000-000000000005',
        says: { about: 'note', text: 'Really?' },
        ...meta,
      },
    ]);
    expect(problems).toEqual([
      '“a.txt”: the selection 00000000-0000-4000-8000-000000000003 has a code that is not in the code book.',
      '“a.txt”: the selection 6 is of no words.',
      '1 source that is no text is left out: annotations here are of texts.',
    ]);
    expect(read(xml, own, 'Another text').problems).toContain(
      '“a.txt” is left out: its text is not that of the document.',
    );
    expect(read(xml, { ...own, path: 'b.txt' }).problems).toContain(
      '“a.txt” is left out: that is none of the documents.',
    );
  });

  test.each([
    ['no archive', strToU8('PK')],
    ['text', 'PK'],
    ['an archive without a project', zipSync({ 'x.txt': strToU8('x') })],
    ['a project that is cut off', zipSync({ 'project.qde': strToU8('<Project>') })],
  ])('refuses %s', (_, content) => {
    expect(REFI_QDA.read([{ path: 'x.qdpx', content }], [ARTICLE], NEW_ID)).toEqual({
      annotations: [],
      problems: ['x.qdpx is left out: it is no project of REFI-QDA.'],
      filesRead: 0,
    });
  });
});
