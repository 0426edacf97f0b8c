/**
 * Annotations as a project of REFI-QDA 1.5: an archive with the texts and `project.qde`.
 *
 * @see https://www.qdasoftware.org/ (REFI-QDA 1.5, the schema of the namespace `urn:QDA-XML:project:1.0`)
 */
import { strToU8, zipSync } from 'fflate';
import { SelectorText } from '../../../annotations/anchoring/selector-text.ts';
import type { Span } from '../../../text/span.ts';
import { type Entry, entriesOf } from '../entries.ts';
import type { AnnotatedDocument, Exported } from '../format.ts';
import { type Loss, Tally } from '../tally.ts';
import { countNotAllowed, NOT_IN_XML, xmlAttribute, xmlText } from '../xml.ts';
import { CodeTree, codesOf, TOP } from './codes.ts';
import { guidOf, uuidOf } from './guid.ts';
import { sourceName, sourceText } from './source.ts';
import { CROSSQUOTE, NAMESPACE, PROJECT_FILE, SOURCE_FOLDER } from './terms.ts';

const FILE = 'annotations.qdpx';

const CUE: Loss = {
  one: 'cue that somebody set',
  many: 'cues that somebody set',
  why: 'the format has no place for them',
};

const DEPTH: Loss = {
  one: 'sign of which quotation inside another is meant',
  many: 'signs of which quotation inside another is meant',
  why: 'the format has no place for them',
};

const ID: Loss = {
  one: 'id that is no UUID',
  many: 'ids that are no UUIDs',
  why: 'the format has no others, and a new one stands in its place',
};

const TIME: Loss = {
  one: 'time that is none',
  many: 'times that are none',
  why: 'the format has a date with a time',
};

/** `xsd:dateTime`. */
const DATE_TIME = /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/;

/** The time of the files in the archive; a project that says the same is the same to the byte. */
const EPOCH = new Date(2000, 0, 1);

export function writeRefiQda(documents: readonly AnnotatedDocument[], withFound: boolean): Exported {
  const tally = new Tally();
  const project = new Project(tally);
  const archive: Record<string, Uint8Array> = {};
  for (const document of documents) {
    const guid = project.add(document, entriesOf(document, withFound, tally));
    archive[`${SOURCE_FOLDER}${guid}.txt`] = strToU8(sourceText(document.text));
  }
  archive[PROJECT_FILE] = strToU8(project.xml());
  const content = zipSync(archive, { mtime: EPOCH });
  return { files: [{ path: FILE, content }], losses: tally.sentences() };
}

class Project {
  readonly #tally: Tally;
  readonly #codes = new CodeTree();
  readonly #users = new Map<string, string>();
  readonly #sources: string[] = [];
  readonly #notes: string[] = [];

  constructor(tally: Tally) {
    this.#tally = tally;
  }

  /** @returns The id of the document's source. */
  add(document: AnnotatedDocument, entries: readonly Entry[]): string {
    const name = sourceName(document);
    const guid = guidOf(JSON.stringify(['source', document.path, document.member, this.#sources.length]));
    const normal = new SelectorText(document.text);
    const selections = entries.map((entry, index) => this.#selections(entry, `${guid} ${index}`, normal));
    this.#sources.push(
      `<TextSource guid="${guid}"${xmlAttribute('name', name)} plainTextPath="internal://${guid}.txt">\n${selections.join('')}</TextSource>\n`,
    );
    return guid;
  }

  xml(): string {
    const list = (name: string, inside: string) => (inside === '' ? '' : `<${name}>\n${inside}</${name}>\n`);
    const users = [...this.#users].map(
      ([name, guid]) => `<User guid="${guid}"${xmlAttribute('name', name)}/>\n`,
    );
    return `<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="${NAMESPACE}" name="Crossquote" origin="Crossquote">
${list('Users', users.join(''))}${list('CodeBook', list('Codes', this.#codes.xml()))}${list('Sources', this.#sources.join(''))}${list('Notes', this.#notes.join(''))}</Project>
`;
  }

  /** Of a quotation in several parts each part, and of what was found the words that report it. */
  #selections({ fields, parts, cue }: Entry, key: string, normal: SelectorText): string {
    const isFound = fields.found !== '';
    if (!isFound) this.#countLosses(fields, cue);
    const own = isFound ? null : uuidOf(fields.id);
    const selections = parts.map((part, index) => {
      const guid = index === 0 && own ? own : guidOf(`selection ${key} ${index}`);
      const codings = codesOf(fields).map((way, nth) => this.#coding(way, `${guid} ${nth}`, fields));
      const note = fields.about === 'note' ? this.#noteRef(guid, fields.value, fields) : '';
      const described =
        fields.confidence === '' ? '' : `<Description>confidence ${fields.confidence}</Description>`;
      return this.#selection(part, guid, fields, normal, `${described}${codings.join('')}${note}`);
    });
    const guid = guidOf(`cue ${key}`);
    const reporting =
      isFound && cue ? this.#selection(cue, guid, fields, normal, this.#coding([TOP.cue], guid, fields)) : '';
    return `${selections.join('')}${reporting}`;
  }

  #selection(
    part: Span,
    guid: string,
    fields: Entry['fields'],
    normal: SelectorText,
    inside: string,
  ): string {
    const { start, end } = normal.fromDocument(part);
    const place = `startPosition="${normal.pointAt(start)}" endPosition="${normal.pointAt(end)}"`;
    const modified = DATE_TIME.test(fields.modified) ? xmlAttribute('modifiedDateTime', fields.modified) : '';
    return `<PlainTextSelection guid="${guid}" ${place}${this.#made(fields)}${modified}>${inside}</PlainTextSelection>\n`;
  }

  /** Evidence for a verdict is a note on its code. */
  #coding(way: readonly string[], key: string, fields: Entry['fields']): string {
    const code = this.#codes.refer(way);
    const evidence = fields.evidence === '' ? '' : this.#noteRef(`${key} evidence`, fields.evidence, fields);
    return `<Coding guid="${guidOf(`coding ${key}`)}"${this.#made(fields)}><CodeRef targetGUID="${code}"/>${evidence}</Coding>`;
  }

  #noteRef(key: string, text: string, fields: Entry['fields']): string {
    const guid = guidOf(`note ${key}`);
    this.#notes.push(
      `<Note guid="${guid}"${this.#made(fields)}><PlainTextContent>${xmlText(text)}</PlainTextContent></Note>\n`,
    );
    return `<NoteRef targetGUID="${guid}"/>`;
  }

  /** Who made it, and when. */
  #made({ found, creator, created }: Entry['fields']): string {
    const name = found === '' ? creator : CROSSQUOTE;
    const guid = this.#users.get(name) ?? guidOf(JSON.stringify(['user', found === '', name]));
    if (name !== '') this.#users.set(name, guid);
    const time = DATE_TIME.test(created) ? xmlAttribute('creationDateTime', created) : '';
    return `${name === '' ? '' : xmlAttribute('creatingUser', guid)}${time}`;
  }

  #countLosses(fields: Entry['fields'], cue: Span | null): void {
    const { id, depth, created, modified } = fields;
    if (cue) this.#tally.add(CUE);
    if (depth !== '') this.#tally.add(DEPTH);
    if (!uuidOf(id)) this.#tally.add(ID);
    this.#tally.add(TIME, [created, modified].filter((time) => time !== '' && !DATE_TIME.test(time)).length);
    this.#tally.add(
      NOT_IN_XML,
      Object.values(fields).reduce((sum, own) => sum + countNotAllowed(own), 0),
    );
  }
}
