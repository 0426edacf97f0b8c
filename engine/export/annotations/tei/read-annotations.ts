/**
 * What one TEI document says of the passages of its text.
 */
import { type Selectors, selectorsIn } from '../../../annotations/anchoring/selectors.ts';
import type { Annotation } from '../../../annotations/annotation.ts';
import { cover, type Span } from '../../../text/span.ts';
import { annotationOf, type Fields } from '../fields.ts';
import type { GivenDocument, Imported } from '../format.ts';
import { joinNames } from '../names-in-one.ts';
import { allowedInXml } from '../xml.ts';
import type { ParsedTei, TeiAnnotation, TeiElement } from './parse-tei.ts';
import { CROSSQUOTE, CUE } from './terms.ts';

/** @returns Problems as phrases. */
export function readAnnotations(
  tei: ParsedTei,
  { path, member, text }: GivenDocument,
  newId: () => string,
): Imported {
  const offsets = offsetsOf(text, tei.text);
  if (!offsets) return { annotations: [], problems: ['the text is not that of the document'] };
  const passages = new Passages(tei, text, offsets);
  const annotations: Annotation[] = [];
  const problems: string[] = [];
  const take = (fields: Partial<Fields>, selectors: Selectors | null, passage: string) => {
    const target = { document: path, member, selectors };
    const cue = passages.cueOf(passage);
    const read = selectors ? annotationOf(fields, { target, cue }, newId) : 'is of no words in the text';
    if (typeof read === 'string') problems.push(`the annotation of #${passage} ${read}`);
    else annotations.push(read);
  };
  for (const annotation of tei.annotations) {
    const [first = ''] = annotation.targets.map((target) => target.replace(/^#/, ''));
    take(noted(annotation), passages.of(annotation.targets), first);
  }
  for (const element of tei.elements) {
    const fields = encodedFields(element, tei.names);
    const { attributes } = element;
    if (!fields || attributes.resp === `#${CROSSQUOTE}` || attributes.prev !== undefined) continue;
    take(fields, passages.startingWith(element), attributes['xml:id'] ?? '');
  }
  return { annotations, problems };
}

function noted({ creator, notes, changes }: TeiAnnotation): Partial<Fields> {
  const { created = '', modified = '' } = changes;
  return { created, modified, ...notes, creator };
}

/** What an element of another hand says; null for one that says nothing of speech. */
function encodedFields(
  { name, attributes }: TeiElement,
  names: ReadonlyMap<string, string>,
): Partial<Fields> | null {
  if (name === 'soCalled') return { about: 'quotation', value: 'no speech' };
  if (name !== 'said') return null;
  const { direct = '', who = '' } = attributes;
  const speakers = who
    .split(/\s+/)
    .filter(Boolean)
    .map((pointer) => names.get(pointer.replace(/^#/, '')) ?? pointer.replace(/^#/, ''));
  return {
    about: 'quotation',
    value: direct === 'true' ? 'direct' : direct === 'false' ? 'indirect' : '',
    speakers: speakers.length > 0 ? joinNames(speakers) : '',
  };
}

/** The passages of elements in the document. */
class Passages {
  readonly #byId = new Map<string, TeiElement>();
  readonly #cues = new Map<string, TeiElement>();
  readonly #offsets: readonly number[];
  readonly #select: (span: Span) => Selectors;

  constructor({ elements }: ParsedTei, text: string, offsets: readonly number[]) {
    for (const element of elements) {
      const { 'xml:id': id = '', type, corresp = '' } = element.attributes;
      if (id !== '') this.#byId.set(id, element);
      if (type === CUE && !this.#cues.has(corresp)) this.#cues.set(corresp, element);
    }
    this.#offsets = offsets;
    this.#select = selectorsIn(text);
  }

  /** From the first of several elements to the last. @returns Null where one is not there, or all are empty. */
  of(targets: readonly string[]): Selectors | null {
    const elements = targets.map((target) => this.#byId.get(target.replace(/^#/, '')));
    return this.#cover(elements);
  }

  /** An element with all that follow by `next`. */
  startingWith(element: TeiElement): Selectors | null {
    const chain = new Set([element]);
    for (let last: TeiElement | undefined = element; last; ) {
      last = this.#byId.get(last.attributes.next?.replace(/^#/, '') ?? '');
      if (!last || chain.has(last)) break;
      chain.add(last);
    }
    return this.#cover([...chain]);
  }

  cueOf(passage: string): Selectors | null {
    const cue = this.#cues.get(`#${passage}`);
    return cue ? this.startingWith(cue) : null;
  }

  #cover(elements: readonly (TeiElement | undefined)[]): Selectors | null {
    const spans = elements.flatMap((element) => (element && element.start < element.end ? [element] : []));
    if (spans.length === 0 || elements.includes(undefined)) return null;
    const { start, end } = cover(spans);
    return this.#select({ start: this.#offsets[start] ?? 0, end: (this.#offsets[end - 1] ?? 0) + 1 });
  }
}

/**
 * Where each unit of the text of a file stands in the document; null where the texts differ in more than white space and
 * what XML does not allow.
 */
function offsetsOf(document: string, words: string): readonly number[] | null {
  const allowed = allowedInXml(document);
  const offsets: number[] = [];
  for (let at = 0; at < allowed.length; at++) {
    const unit = allowed[at] ?? '';
    if (/\s/.test(unit)) continue;
    if (unit !== words[offsets.length]) return null;
    offsets.push(at);
  }
  return offsets.length === words.length ? offsets : null;
}
