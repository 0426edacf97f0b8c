/**
 * A REFI-QDA project as far as annotations need it: sources of plain text with their selections, codes, users and notes.
 */
import { SaxesParser } from 'saxes';

export interface QdaSelection {
  readonly guid: string;
  /** Code points. */
  readonly start: number;
  readonly end: number;
  /** The name of whoever made it; empty where it is not known. */
  readonly user: string;
  readonly userGuid: string;
  readonly created: string;
  readonly modified: string;
  readonly codings: { readonly guid: string; code: string; note: string }[];
  /** Ids of notes. */
  readonly notes: string[];
}

export interface QdaSource {
  readonly name: string;
  /** The file in the archive; empty where the text stands in the project. */
  readonly path: string;
  text: string;
  readonly selections: QdaSelection[];
}

export interface QdaProject {
  readonly sources: readonly QdaSource[];
  /** The way through the tree of codes, by id. */
  readonly codes: ReadonlyMap<string, readonly string[]>;
  /** The texts of notes, by id. */
  readonly notes: ReadonlyMap<string, string>;
  /** How many sources are no plain text. */
  readonly others: number;
  /** The first thing that is not well-formed; null for none. */
  readonly mistake: string | null;
}

const OTHER_SOURCES = new Set(['PictureSource', 'PDFSource', 'AudioSource', 'VideoSource']);

export function parseProject(xml: string): QdaProject {
  const sources: QdaSource[] = [];
  const codes = new Map<string, readonly string[]>();
  const notes = new Map<string, string>();
  const users = new Map<string, string>();
  const way: string[] = [];
  let [others, value, note]: [number, string, string] = [0, '', ''];
  let mistake: string | null = null;
  const parser = new SaxesParser();
  parser.on('error', ({ message }) => {
    mistake ??= message;
  });
  const open = {
    source: null as QdaSource | null,
    selection: null as QdaSelection | null,
    isInCoding: false,
  };
  parser.on('opentag', ({ name, attributes }) => {
    const of = (key: string) => attributes[key] ?? '';
    const guid = idOf(of('guid'));
    value = '';
    if (OTHER_SOURCES.has(name)) others++;
    if (name === 'User') users.set(guid, of('name'));
    if (name === 'Code') {
      way.push(of('name'));
      codes.set(guid, [...way]);
    }
    if (name === 'TextSource') {
      open.source = { name: of('name'), path: of('plainTextPath'), text: '', selections: [] };
      sources.push(open.source);
    }
    if (name === 'PlainTextSelection' && open.source) {
      const userGuid = idOf(of('creatingUser'));
      open.selection = {
        ...{ guid, userGuid, user: users.get(userGuid) ?? '', codings: [], notes: [] },
        ...{ start: Number(of('startPosition')), end: Number(of('endPosition')) },
        ...{ created: of('creationDateTime'), modified: of('modifiedDateTime') },
      };
      open.source.selections.push(open.selection);
    }
    if (name === 'Coding') {
      open.isInCoding = true;
      open.selection?.codings.push({ guid, code: '', note: '' });
    }
    if (name === 'Note') note = guid;
    const coding = open.isInCoding ? open.selection?.codings.at(-1) : undefined;
    if (name === 'CodeRef' && coding) coding.code = idOf(of('targetGUID'));
    if (name === 'NoteRef' && coding) coding.note = idOf(of('targetGUID'));
    else if (name === 'NoteRef' && open.selection) open.selection.notes.push(idOf(of('targetGUID')));
  });
  parser.on('text', (text) => {
    value += text;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'Code') way.pop();
    if (name === 'Coding') open.isInCoding = false;
    if (name === 'PlainTextSelection') open.selection = null;
    if (name === 'TextSource') open.source = null;
    if (name === 'PlainTextContent' && note !== '') notes.set(note, value);
    else if (name === 'PlainTextContent' && open.source) open.source.text = value;
    if (name === 'Note') note = '';
    value = '';
  });
  parser.write(xml).close();
  return { sources, codes, notes, others, mistake };
}

/** Ids may stand in braces, and in any case. */
function idOf(guid: string): string {
  return guid.replace(/^\{|\}$/g, '').toLowerCase();
}
