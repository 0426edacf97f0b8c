/**
 * From a file's text to its documents with their facts.
 *
 * What is found is a function of the text and kept by it; corrections are applied to that, so that neither a
 * correction costs an analysis nor a letter that is typed the placing of the corrections of other documents.
 */
import { annotateDocument } from '../annotate/annotate-document.ts';
import type { DocumentFacts } from '../annotate/facts.ts';
import { packFacts, unpackFacts } from '../annotate/pack-facts.ts';
import type { ParagraphCache } from '../annotate/paragraph-cache.ts';
import { applyAnnotations } from '../annotations/apply-annotations.ts';
import { applyEntityDecisions } from '../annotations/apply-entity-decisions.ts';
import type { Pin } from '../annotations/pin.ts';
import { placePins } from '../annotations/place-pins.ts';
import { snapToMarks } from '../annotations/snap-to-marks.ts';
import { parseBundle } from '../bundle/parse.ts';
import type { BodyNode, BundleNode } from '../bundle/tree.ts';
import type { NameDecisions } from '../entities/name-decisions.ts';
import type { Languages } from '../languages/languages.ts';
import { ownCopy } from '../text/own-copy.ts';
import type { FilePins } from './annotation-pins.ts';
import { placeStrays } from './place-strays.ts';
import { type ScriptDictionary, withScriptNames } from './script-names.ts';
import type { Shelf } from './shelf.ts';
import { Contents, type Place, StoredDocument, StoredFile, StoredText } from './stored-file.ts';

/** What reading a file needs besides its text. */
export interface Reading {
  readonly cache: ParagraphCache;
  readonly languages: Languages;
  /** What users call a file, by its path. */
  readonly nameOf: (path: string) => string;
  /** All that people say of the file. */
  readonly pins: FilePins;
  /** What was decided on names. */
  readonly decisions: NameDecisions;
  /** The names in other scripts that any document gives. */
  readonly scriptNames: ScriptDictionary;
  /** The file as it was, read with the same languages: documents whose text did not change keep their facts. */
  readonly previous: StoredFile | undefined;
  /** Keeps what was used last. */
  readonly shelf: Shelf;
  /** The same for the texts of large files alone. */
  readonly largeTexts: Shelf;
  /** What was found in its documents, as `analyseFile` has it; undefined where it is still to be found. */
  readonly found: FoundInFile | undefined;
}

/** What was found in the documents of a file, packed, in the order of the file. */
export type FoundInFile = readonly Uint8Array[];

/**
 * Find what there is to find in a file, elsewhere or earlier than it is read: the facts are those that `readFile` would find.
 *
 * @param languages With the settings that the file will be read with.
 */
export function analyseFile(text: string, languages: Languages): FoundInFile {
  const bundle = parseBundle(text);
  const texts = bundle ? placesIn('', bundle).map((place) => place.text) : [text];
  return texts.map((own) => packFacts(annotateDocument(own, { language: languages.of(own) })));
}

/** Longer files are not read ahead: a document that is open should not keep others waiting. In UTF-16 units. */
const LONGEST_AHEAD = 1 << 16;

/**
 * Have in the cache what an edit of a file needs of the paragraphs that it leaves as they are. Nothing that is known changes.
 *
 * @returns Goes from document to document, so that others can work in between.
 */
export function* readAhead(
  { text, documents, languages }: StoredFile,
  cache: ParagraphCache,
): Generator<void> {
  if (text.length > LONGEST_AHEAD) return;
  // The texts as they are now: whoever goes on later need not unpack a file that has changed.
  for (const own of documents.map((document) => document.text)) {
    annotateDocument(own, { language: languages.of(own), cache });
    yield;
  }
}

/** In UTF-16 units. The text of a longer file would push out all else that is at hand, again and again. */
export const LARGE_TEXT = 1 << 16;

export function readFile(path: string, text: string, reading: Reading): StoredFile {
  const [{ file }] = [...readInParts(path, text, reading, Number.POSITIVE_INFINITY)] as [FilePart];
  return file;
}

/** A file with its first documents. */
export interface FilePart {
  readonly file: StoredFile;
  /** Those that the part before had not. */
  readonly added: readonly StoredDocument[];
}

/**
 * The same document by document, each part with those before.
 *
 * @param size Of the documents that a part adds, in UTF-16 units; it ends with the document that reaches it.
 * @returns At least one part, the last with all documents.
 */
export function* readInParts(
  path: string,
  text: string,
  reading: Reading,
  size: number,
): Generator<FilePart, void> {
  const { nameOf, pins, decisions, scriptNames, languages, previous } = reading;
  const bundle = previous?.text === text ? previous.bundle : parseBundle(text);
  const places = bundle
    ? placesIn(path, bundle)
    : [{ id: path, path, member: null, name: nameOf(path), base: 0, end: text.length, text }];
  const strays = placeStrays(places, pins);
  const shelf = text.length > LARGE_TEXT ? reading.largeTexts : reading.shelf;
  const stored = new StoredText(shelf, text, bundle);
  const read = documentReader(stored, reading);
  const before = previous ? sameTexts(places, previous) : [];
  const documents: StoredDocument[] = [];
  let added: StoredDocument[] = [];
  let left = size;
  const part = (): FilePart => {
    const all = { documents: [...documents], pins, strays, languages, decisions, scriptNames };
    return { file: new StoredFile(path, stored, all), added };
  };
  for (const [index, place] of places.entries()) {
    if (left <= 0) {
      yield part();
      added = [];
      left = size;
    }
    const known = strays.twice.has(place.member) ? NO_PINS : (pins.get(place.member) ?? NO_PINS);
    const stray = strays.of.get(index);
    const said = stray ? [...known, ...stray] : known;
    const document = read(place, said, before[index], reading.found?.[index]);
    documents.push(document);
    added.push(document);
    left -= place.text.length;
  }
  yield part();
}

/** One object: of most documents nobody says anything. */
const NO_PINS: readonly Pin[] = [];

interface ReadPlace extends Place {
  readonly text: string;
}

/** For each place the document that had its text before, at the same place if it can be. */
function sameTexts(
  places: readonly ReadPlace[],
  { documents }: StoredFile,
): readonly (StoredDocument | undefined)[] {
  const known = new Map(documents.map((document) => [document.id, document]));
  const staying = places.map(({ id, text }) => {
    const document = known.get(id);
    return document?.text === text ? document : undefined;
  });
  if (!staying.includes(undefined)) return staying;
  const taken = new Set(staying);
  const left = new Map(
    documents.filter((document) => !taken.has(document)).map((document) => [document.text, document]),
  );
  return places.map(({ text }, index) => staying[index] ?? left.get(text));
}

/** Reads one document after the other of a file; one whose text and all that is said of it are as before keeps its contents. */
function documentReader(file: StoredText, reading: Reading) {
  const { cache, languages, decisions, scriptNames, shelf, previous } = reading;
  return (
    place: ReadPlace,
    pins: readonly Pin[],
    before: StoredDocument | undefined,
    packed: Uint8Array | undefined,
  ): StoredDocument => {
    const { text } = place;
    const isKnown = before?.member === place.member;
    const isNamed = isKnown && previous?.scriptNames === scriptNames;
    const isPinned = isKnown && before.pins === pins;
    if (isNamed && isPinned && previous.decisions === decisions)
      return new StoredDocument(file, place, before.contents, before);
    const given = before || !packed ? undefined : unpacked(packed);
    // What is found has views of the text: of a member that is edited they would keep the whole file as it was, letter by letter.
    const found =
      before?.found ??
      given ??
      annotateDocument(previous && place.member !== null ? ownCopy(text) : text, {
        language: languages.of(text),
        cache: previous && cache,
      });
    const named = isNamed ? before.named : withScriptNames(text, found, scriptNames);
    const annotations = isPinned ? before.annotations : snapToMarks(placePins(text, pins), found.quotations);
    const facts = applyAnnotations(text, applyEntityDecisions(text, named, decisions), annotations);
    const known = { found, named, facts };
    const contents = new Contents(shelf, text.length, known, given && packed);
    return new StoredDocument(file, place, contents, { pins, annotations });
  };
}

/** Nothing where the bytes were damaged, so that the document is read instead. */
function unpacked(packed: Uint8Array): DocumentFacts | undefined {
  try {
    return unpackFacts(packed);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** @param before The documents of the file as it was, whose names are kept where they are the same. */
function placesIn(
  path: string,
  bundle: BundleNode,
  before: readonly Pick<Place, 'name'>[] = [],
): readonly ReadPlace[] {
  const places: ReadPlace[] = [];
  const taken = new Map<string, number>();
  for (const child of bundle.children) {
    if (child.type !== 'member') continue;
    const body = child.children.find((leaf): leaf is BodyNode => leaf.type === 'body');
    const id = freshId(`${path}#${child.name}`, taken);
    // A view of the text would keep all of it.
    const known = before[places.length]?.name;
    const name = known === child.name ? known : ownCopy(child.name);
    const [base, end, text] = body ? [body.start, body.end, body.value] : [0, 0, ''];
    places.push({ id, path, member: name, name, base, end, text });
  }
  return places;
}

/** The id, with an ordinal when another member has it. @param taken For each id how many have asked for it. */
function freshId(wanted: string, taken: Map<string, number>): string {
  const ordinal = taken.get(wanted) ?? 0;
  taken.set(wanted, ordinal + 1);
  return ordinal === 0 ? wanted : freshId(`${wanted}#${ordinal}`, taken);
}
