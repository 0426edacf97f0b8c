/**
 * Files and documents as the corpus keeps them: those that were used last as objects, all others as bytes.
 *
 * A document's objects take ten times as much as its bytes, and of a large corpus next to nothing is looked at at a time.
 * What is read back is equal to what was there, though not the same object: who compares asks for `contents`.
 */
import type { DocumentFacts } from '../annotate/facts.ts';
import { packFacts, unpackFacts } from '../annotate/pack-facts.ts';
import type { Pin, PlacedPin } from '../annotations/pin.ts';
import { parseBundle } from '../bundle/parse.ts';
import type { BundleNode } from '../bundle/tree.ts';
import type { ByteBlocks } from '../text/byte-blocks.ts';
import { ByteReader } from '../text/byte-reader.ts';
import { ByteWriter } from '../text/byte-writer.ts';
import { readText, writeText } from '../text/pack-text.ts';
import type { Document, SourceFile } from './document.ts';
import { type DocumentReport, reportsOf } from './reports.ts';
import type { Packable, Shelf } from './shelf.ts';

/** A file's text, and the tree of a bundle. */
export class StoredText implements Packable {
  readonly size: number;
  readonly #shelf: Shelf;
  readonly #isBundle: boolean;
  #text: string | null;
  #bundle: BundleNode | null;
  #packed: Uint8Array | null = null;

  /** @param bundle The tree of the text; null for a loose file. */
  constructor(shelf: Shelf, text: string, bundle: BundleNode | null) {
    this.#shelf = shelf;
    this.#text = text;
    this.#bundle = bundle;
    this.#isBundle = bundle !== null;
    this.size = text.length;
    shelf.use(this);
  }

  get text(): string {
    this.#shelf.use(this);
    this.#text ??= readText(new ByteReader(this.#packed as Uint8Array));
    return this.#text;
  }

  get bundle(): BundleNode | null {
    if (!this.#isBundle) return null;
    this.#bundle ??= parseBundle(this.text);
    return this.#bundle;
  }

  discard(): void {
    this.#shelf.discard(this);
  }

  pack(): void {
    if (this.#text !== null && !this.#packed) {
      const out = new ByteWriter();
      writeText(this.#text, out);
      this.#packed = this.#shelf.blocks.keep(out.take());
    }
    this.#text = null;
    this.#bundle = null;
  }
}

/** What is known of a document, from what was found to what people have made of it. */
export type Known = Pick<Document, 'found' | 'named' | 'facts'>;

/** The same as bytes; null for what is the same as the one before. */
interface PackedKnown {
  readonly found: Uint8Array;
  readonly named: Uint8Array | null;
  readonly facts: Uint8Array | null;
}

/** What is known of a document. It never changes: a document that is read again gets another one. */
export class Contents implements Packable {
  readonly #shelf: Shelf;
  #known: Known | null;
  #reports: { readonly of: string; readonly reports: ReadonlyMap<string, DocumentReport> } | null = null;
  #packed: PackedKnown | null = null;
  readonly #found: Uint8Array | undefined;

  /**
   * @param size The length of the document's text.
   * @param found What was found as bytes, where it was read from those; a part of other bytes perhaps.
   */
  constructor(
    shelf: Shelf,
    readonly size: number,
    known: Known,
    found: Uint8Array | undefined,
  ) {
    this.#shelf = shelf;
    this.#known = known;
    this.#found = found && shelf.blocks.keep(found);
    shelf.use(this);
  }

  get known(): Known {
    this.#shelf.use(this);
    this.#known ??= unpack(this.#packed as PackedKnown);
    return this.#known;
  }

  /** The reports that a document with these contents has, by their ids. */
  reports(document: Pick<Document, 'id' | 'text'>): ReadonlyMap<string, DocumentReport> {
    const { facts } = this.known;
    if (this.#reports?.of !== document.id) {
      const reports = reportsOf(document.id, document.text, facts);
      this.#reports = { of: document.id, reports: new Map(reports.map((report) => [report.id, report])) };
    }
    return this.#reports.reports;
  }

  discard(): void {
    this.#shelf.discard(this);
  }

  pack(): void {
    if (this.#known) this.#packed ??= packed(this.#known, this.#found, this.#shelf.blocks);
    this.#known = null;
    this.#reports = null;
  }
}

function packed(
  { found, named, facts }: Known,
  foundBefore: Uint8Array | undefined,
  blocks: ByteBlocks,
): PackedKnown {
  return {
    found: foundBefore ?? blocks.keep(packFacts(found)),
    named: named === found ? null : blocks.keep(packFacts(named)),
    facts: facts === named ? null : blocks.keep(packFacts(facts)),
  };
}

function unpack({ found, named, facts }: PackedKnown): Known {
  const foundFacts = unpackFacts(found);
  const namedFacts = named ? unpackFacts(named) : foundFacts;
  return { found: foundFacts, named: namedFacts, facts: facts ? unpackFacts(facts) : namedFacts };
}

/** Where a document stands. */
export interface Place {
  readonly id: string;
  readonly path: string;
  readonly member: string | null;
  readonly name: string;
  /** File offsets of its text. */
  readonly base: number;
  readonly end: number;
}

/** What people say of a document. */
export interface Said {
  readonly pins: readonly Pin[];
  readonly annotations: readonly PlacedPin[];
}

export class StoredDocument implements Document {
  readonly id: string;
  readonly path: string;
  readonly member: string | null;
  readonly name: string;
  readonly base: number;
  readonly pins: readonly Pin[];
  readonly annotations: readonly PlacedPin[];
  readonly contents: Contents;
  readonly #end: number;
  readonly #file: StoredText;

  constructor(file: StoredText, place: Place, contents: Contents, said: Said) {
    this.id = place.id;
    this.path = place.path;
    this.member = place.member;
    this.name = place.name;
    this.base = place.base;
    this.#end = place.end;
    this.pins = said.pins;
    this.annotations = said.annotations;
    this.contents = contents;
    this.#file = file;
  }

  get text(): string {
    return this.member === null ? this.#file.text : this.#file.text.slice(this.base, this.#end);
  }

  get found(): DocumentFacts {
    return this.contents.known.found;
  }

  get named(): DocumentFacts {
    return this.contents.known.named;
  }

  get facts(): DocumentFacts {
    return this.contents.known.facts;
  }

  /** What it brings to the statement index, by the ids of the reports. */
  get reports(): ReadonlyMap<string, DocumentReport> {
    return this.contents.reports(this);
  }
}

export class StoredFile implements SourceFile {
  readonly documents: readonly StoredDocument[];
  readonly pins: SourceFile['pins'];
  readonly strays: SourceFile['strays'];
  readonly languages: SourceFile['languages'];
  readonly decisions: SourceFile['decisions'];
  readonly scriptNames: SourceFile['scriptNames'];
  readonly #stored: StoredText;

  constructor(
    readonly path: string,
    stored: StoredText,
    read: Omit<SourceFile, 'path' | 'text' | 'bundle' | 'documents'> & {
      readonly documents: readonly StoredDocument[];
    },
  ) {
    this.#stored = stored;
    this.documents = read.documents;
    this.pins = read.pins;
    this.strays = read.strays;
    this.languages = read.languages;
    this.decisions = read.decisions;
    this.scriptNames = read.scriptNames;
  }

  /** The file is gone, or another one now: what that does not take over is not wanted any more. */
  discard(after: StoredFile | undefined): void {
    const kept = new Set(after?.documents.map(({ contents }) => contents));
    for (const { contents } of this.documents) if (!kept.has(contents)) contents.discard();
    this.#stored.discard();
  }

  get text(): string {
    return this.#stored.text;
  }

  get bundle(): BundleNode | null {
    return this.#stored.bundle;
  }
}
