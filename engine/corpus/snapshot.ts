/**
 * What can be asked of the corpus at one revision.
 *
 * Answers are in spans and ids, never in lines or protocol types. Nothing here waits or reads a file.
 */
import type { Phrase } from '../../protocol/phrase.ts';
import type { EntityType, Quotation } from '../annotate/facts.ts';
import type { Identity } from '../entities/identity.ts';
import type { Report, Statement } from '../statements/statement.ts';
import type { Span } from '../text/span.ts';
import type { Document, SourceFile } from './document.ts';

export interface Snapshot {
  readonly revision: number;
  /** All files, in the order of their paths. */
  files(): readonly SourceFile[];
  /** Loose files and members of bundles. */
  readonly documentCount: number;
  file(path: string): SourceFile | undefined;
  document(id: string): Document | undefined;
  /**
   * As much of the path of a document's file as tells it from the other files with a document of that name; null where there are
   * none. The document need not be one of the corpus.
   */
  pathApart(document: Pick<Document, 'name' | 'path'>): string | null;
  /** Every statement of the corpus, widest spread first. Linear in the corpus: not for the path of a keystroke. */
  statements(): readonly Statement[];
  /**
   * All statements in short, widest spread first. Cheap where little has changed since it was asked last: statements that
   * stay as they were are not looked at again.
   */
  listStatements(): readonly ListedStatement[];
  /** Do a part of the work that `listStatements` would do at once. @returns Whether there is more of it. */
  prepareStatementList(): boolean;
  /** A statement of the list, by its id; undefined for one that is gone. */
  listedStatement(id: string): ListedStatement | undefined;
  /** Where a statement of the list is reported, in no order: cheaper than its reports. None for one that is gone. */
  placesOf(id: string): readonly QuotationId[];
  /** The same with its reports. */
  statement(id: string): Statement | undefined;
  /** The statements that a quotation reports, the same objects for each of their reports; none when nobody else does. */
  statementsOf(documentId: string, quotation: number): readonly Statement[];
  /** The person who surely speaks, as statements are compared; null where nobody is, or it is not sure, or no person. */
  personOf(report: Report): Identity | null;
  /** Whether a user has said that two quotations are reports of one statement, or of quotations in the same words. */
  isAccepted(one: QuotationId, other: QuotationId): boolean;
  /** On how many pairs of wordings users have decided whether they are one statement: of reports that are there. */
  decidedLinks(): number;
  /** The quotations in the same words by the same speaker, itself among them: what is decided on one holds for all. */
  decidedWith(one: QuotationId): readonly QuotationId[];
  /** Ids of a statement's reports of which a user has said that they and another of its reports are of one statement. */
  acceptedIn(statement: Statement): ReadonlySet<string>;
  /** All entities, each as its names' keys, in the order of the alphabet. Linear in the names: for what a user looks up. */
  entities(): Iterable<readonly string[]>;
  /** The key of the entity that a name belongs to, by the key that a document gives it. */
  entityKey(key: string): string;
  /** The other spellings of a name in the corpus, as most documents write them, by the key that a document gives it. */
  otherSpellings(key: string): readonly string[];
  /**
   * Keys of the entities that may be one with an entity, without its being sure, and are not decided to be two. They are
   * looked for while they are taken, for a family may have thousands.
   */
  mayBeOne(entityKey: string): Iterable<string>;
  /**
   * Every mention of an entity, by any of its keys, in the order of the documents.
   *
   * @param documents Where to look; all documents that name it if left out.
   * @returns They are found while they are taken, and are those of this revision whatever happens in between.
   */
  mentionsOf(entityKey: string, documents?: readonly Document[]): Iterable<MentionPlace>;
  /** The documents that name an entity, in order. */
  documentsNaming(entityKey: string): readonly Document[];
  /** The first of them; undefined where none does. */
  firstNaming(entityKey: string): Document | undefined;
  /** What the documents say that an entity is, each in the words of the first that says so; what most say comes first. */
  rolesOf(entityKey: string): readonly EntityRole[];
  /** The entity of a name over the corpus. No document is gone through. */
  entity(entityKey: string): CorpusEntity | undefined;
  /**
   * All entities of a type. Cheap where little has changed since it was asked last: neither the mentions nor the names that
   * stay as they were are gone through again.
   */
  listEntities(type: EntityType, order: EntityOrder): readonly ListedEntity[];
  /** The entity of a name as it is listed, by any of its keys; undefined where no document has it. */
  listedEntity(key: string): ListedEntity | undefined;
  /** Do a part of the work that `listEntities` would do at once. @returns Whether there is more of it. */
  prepareEntityLists(): boolean;
}

/** A statement as far as it is known without going through its documents. */
export interface ListedStatement {
  /** As that of the `Statement`. */
  readonly id: string;
  /** Those who say it, by the keys that documents give them, each once; none where nobody is named. */
  readonly speakers: readonly string[];
  readonly reports: number;
  /** The ids of the documents that report it, each once, sorted. */
  readonly documents: readonly string[];
  /** Different wordings; 1 where all reports are the same word for word. */
  readonly wordings: number;
  /** Whether a report that is surely of it has not the words of the fullest one, or not all of them. */
  readonly differs: boolean;
  /** Whether it is only suggested that there is more than one report of it. */
  readonly isSuggested: boolean;
  /** Wordings that are only suggested to be reports of it: as many decisions are left to a user. */
  readonly suggestions: number;
  /** The words of all wordings, each once, as `foldedWords` has them. */
  readonly words: string;
  /** Which of the speaker's words of the fullest wording it begins with; 0 where that tells no other statement. */
  readonly begin: number;
}

/** By the number of documents, then of mentions, most first; or by name, as names are folded. */
export type EntityOrder = 'documents' | 'name';

/** A name as it is written, and how often. */
export interface WrittenName {
  readonly name: string;
  readonly count: number;
}

/** An entity as far as it is known without going through its documents. */
export interface ListedEntity {
  readonly key: string;
  /** The keys that documents give it, this one among them. */
  readonly keys: readonly string[];
  readonly name: string;
  /** The name as it is compared. */
  readonly folded: string;
  readonly type: EntityType;
  /** Each name as written, most frequent first. */
  readonly names: readonly WrittenName[];
  /** How many documents name it. */
  readonly documents: number;
  /** How often it is named, by any name; words for its people, descriptions and pronouns included. */
  readonly mentions: number;
}

/** A mention and its document. */
export interface MentionPlace {
  readonly document: Document;
  /** Index in the document's mentions. */
  readonly mention: number;
}

/** An entity over all documents that name it, with why it is one. */
export interface CorpusEntity extends ListedEntity {
  /** Why each of the other keys is one with this one, in words. */
  readonly reasons: ReadonlyMap<string, Phrase>;
  /** Its names in full, as most documents write each, that of the key first. */
  readonly fullNames: readonly string[];
}

/** What a title or an apposition says that an entity is. */
export interface EntityRole {
  readonly text: string;
  /** How often it is said. */
  readonly count: number;
  /** Where it is said first. */
  readonly document: Document;
  /** Document span. */
  readonly span: Span;
}

/** Which quotation of which document. */
export type QuotationId = Pick<Report, 'documentId' | 'quotation'>;

/** A quotation and its document. */
export interface QuotationPlace {
  readonly document: Document;
  readonly index: number;
  readonly quotation: Quotation;
}

/** The quotation that a report is, or undefined when its document has gone. */
export function quotationOf(snapshot: Snapshot, report: QuotationId): QuotationPlace | undefined {
  const document = snapshot.document(report.documentId);
  const quotation = document?.facts.quotations[report.quotation];
  return document && quotation && { document, index: report.quotation, quotation };
}
