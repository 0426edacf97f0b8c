/**
 * A TEI document as far as annotations need it: its text without white space, and what elements stand where in it.
 */
import { SaxesParser } from 'saxes';

/** Those attributes of an element that are read. */
interface TeiAttributes {
  readonly 'xml:id'?: string;
  readonly resp?: string;
  readonly next?: string;
  readonly prev?: string;
  readonly type?: string;
  readonly corresp?: string;
  readonly who?: string;
  readonly direct?: string;
  readonly target?: string;
  readonly status?: string;
  readonly when?: string;
}

export interface TeiElement {
  readonly name: string;
  readonly attributes: TeiAttributes;
  /** Units of the text without white space. */
  readonly start: number;
  end: number;
}

/** An `annotation`: the attributes and texts of what stands in it. */
export interface TeiAnnotation {
  readonly targets: readonly string[];
  readonly creator: string;
  /** By type. */
  readonly notes: Readonly<Record<string, string>>;
  /** Times by status. */
  readonly changes: Readonly<Record<string, string>>;
}

export interface ParsedTei {
  /** The text of the body without white space. */
  readonly text: string;
  readonly elements: readonly TeiElement[];
  readonly annotations: readonly TeiAnnotation[];
  /** The names of what the header and the lists beside the text name, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** How many notes stand in the text; they are no part of it. */
  readonly notesInText: number;
  /** The first thing that is not well-formed; null for none. */
  readonly mistake: string | null;
}

/** Elements by which TEI names an entity of a list. */
const NAMES = new Set(['persName', 'orgName', 'placeName', 'label', 'name']);

export function parseTei(xml: string): ParsedTei {
  const texts: string[] = [];
  const elements: TeiElement[] = [];
  const annotations: TeiAnnotation[] = [];
  const names = new Map<string, string>();
  const open: { readonly name: string; readonly element: TeiElement | null; readonly id: string }[] = [];
  let [length, notesInText, skipped] = [0, 0, 0];
  let mistake: string | null = null;
  let isInText = false;
  let value = '';
  let annotation: (TeiAnnotation & { creator: string }) | null = null;

  const parser = new SaxesParser();
  parser.on('error', ({ message }) => {
    mistake ??= message;
  });
  parser.on('opentag', ({ name, attributes: given }) => {
    const attributes: TeiAttributes = given;
    const { 'xml:id': id = '', target = '', status = '', when = '' } = attributes;
    value = '';
    if (name === 'text') isInText = true;
    if (isInText && name === 'note') skipped++;
    const element = isInText && skipped === 0 ? { name, attributes, start: length, end: length } : null;
    if (element) elements.push(element);
    open.push({ name, element, id });
    if (name === 'annotation') {
      annotation = { targets: target.split(/\s+/).filter(Boolean), creator: '', notes: {}, changes: {} };
      annotations.push(annotation);
    }
    if (name === 'change' && annotation) Object.assign(annotation.changes, { [status]: when });
  });
  parser.on('text', (text) => {
    value += text;
    if (!isInText || skipped > 0) return;
    const words = text.replace(/\s+/g, '');
    texts.push(words);
    length += words.length;
  });
  parser.on('closetag', ({ name, attributes }) => {
    const { type = '' }: TeiAttributes = attributes;
    const own = open.pop();
    if (own?.element) own.element.end = length;
    const { id } = open.at(-1) ?? { id: '' };
    if (name === 'note' && isInText) {
      skipped--;
      notesInText++;
    }
    if (annotation && name === 'note') Object.assign(annotation.notes, { [type]: value });
    if (annotation && name === 'name') annotation.creator = value;
    if (!annotation && !isInText && NAMES.has(name) && id !== '') names.set(id, value);
    if (name === 'annotation') annotation = null;
    if (name === 'text') isInText = false;
    value = '';
  });
  parser.write(xml).close();
  return { text: texts.join(''), elements, annotations, names, notesInText, mistake };
}
