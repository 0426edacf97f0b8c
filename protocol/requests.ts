/**
 * The requests beyond the Language Server Protocol: method names and plain parameter types.
 *
 * Positions and ranges have the protocol's form: zero-based lines, UTF-16 characters.
 */
import type { IgnoreFile, LeftOut } from './left-out.ts';

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Client to server: the reports of the statement at a position. Null where there is none. */
export const RELATED_REPORTS = 'crossquote/relatedReports';

export interface RelatedReportsParams {
  readonly uri: string;
  readonly position: Position;
}

export interface RelatedReports {
  /** All reports of the statement in corpus order, the one at the position among them. */
  readonly reports: readonly RelatedReport[];
  /** Index in `reports` of the one at the position. */
  readonly current: number;
}

export interface RelatedReport {
  readonly uri: string;
  readonly range: Range;
  /** What the document is called: the name of the bundle's member or the file, with where it stands if others have that name. */
  readonly document: string;
  readonly speaker: string | null;
  readonly text: string;
  readonly relation: string;
  readonly status: 'confirmed' | 'suggested';
  /** How its wording differs from the one at the position, in words; empty when it does not. */
  readonly difference: string;
}

/**
 * Client to server: the next or the previous passage in which a report differs from the others of its statement, by files in
 * the order of their paths, and round. Null where no report differs.
 */
export const STEP_TO_DIFFERENCE = 'crossquote/stepToDifference';

export interface StepToDifferenceParams {
  readonly uri: string;
  readonly position: Position;
  readonly direction: 'next' | 'previous';
}

export interface DifferingReport {
  readonly uri: string;
  readonly range: Range;
  /** What the document is called: the name of the bundle's member or the file, with where it stands if others have that name. */
  readonly document: string;
  /** What the check says of it: plain text on one line. */
  readonly message: string;
}

/**
 * Client to server: the quotation at a position with its citation, as one text. Null where there is none.
 */
export const CITATION = 'crossquote/citation';

export interface CitationParams {
  readonly uri: string;
  readonly position: Position;
  /**
   * Names facts in braces: `quotation`, `speaker`, `title`, `date`, `document`, `file`, `line`, `link`. Braces around text with
   * such names are left out where one of them is not known: `{{speaker}, }`.
   */
  readonly template: string;
  /** In Markdown the facts are escaped. */
  readonly format: 'plain' | 'markdown';
}

/** Client to server, without parameters: what there is. */
export const STATUS = 'crossquote/status';

/** Server to client: the status has changed since it was asked for. */
export const STATUS_CHANGED = 'crossquote/statusChanged';

export interface Status {
  /** Loose files and members of bundles that have been read. */
  readonly documents: number;
  /** Whether there may be more later. */
  readonly isReading: boolean;
  /** Whether the last reading ended before all files were read, by the user or by a failure; false while one runs. */
  readonly isIncomplete: boolean;
  /** What ignore files left out when files were last looked for. */
  readonly leftOut: readonly LeftOut[];
  /** The globs of the setting `include`, where the user has written them and no file was found by any; else none. */
  readonly unmatched: readonly string[];
}

/** The scheme under which `workspace/textDocumentContent` has the members of bundles, each alone. */
export const MEMBER_SCHEME = 'crossquote-member';

/** Client to server: the document that holds the member at a place of a bundle alone, and the same place in it. Null outside. */
export const MEMBER_AT = 'crossquote/memberAt';

/** Client to server: the place in the bundle of a place in such a document. Null where the member is gone. */
export const PLACE_IN_BUNDLE = 'crossquote/placeInBundle';

export interface MemberParams {
  readonly uri: string;
  readonly position: Position;
}

export interface PlaceInFile {
  readonly uri: string;
  readonly position: Position;
}

/** Client to server: the quotations of a file, speaker by speaker. Empty for a file that is no source. */
export const QUOTATIONS_BY_SPEAKER = 'crossquote/quotationsBySpeaker';

export interface QuotationsBySpeakerParams {
  readonly uri: string;
}

/** What one speaker says in a file; speakers are in the order in which they first speak, those not named last. */
export interface SpeakerQuotations {
  /** Null for all quotations whose speaker is not named, or only by a pronoun that stands for nobody known. */
  readonly speaker: string | null;
  /** In text order, at least one. */
  readonly quotations: readonly SpokenQuotation[];
}

export interface SpokenQuotation {
  readonly range: Range;
  /** The name of the bundle's member that it stands in; null in a loose file. */
  readonly member: string | null;
  readonly kind: string;
  /** The words on one line, shortened; in quotation marks where all of them are the speaker's own. */
  readonly text: string;
}

/**
 * A command of the client: it asks the user who says the quotation at a position, its one argument, which has the form
 * of `SpeakerChoicesParams`. Code actions carry it where the client says in its capabilities that it has it, under
 * `experimental: { commands: { commands: ['crossquote.setSpeaker'] } }`.
 */
export const SET_SPEAKER_COMMAND = 'crossquote.setSpeaker';

/**
 * A command of the client: it shows all reports of the statement at a position, its one argument, which has the form of
 * `StatementAtParams`. Code lenses carry it where the client has announced it, as above.
 */
export const COMPARE_REPORTS_COMMAND = 'crossquote.compareReports';

/** Client to server: who may have said the quotation at a position. Null where there is none. */
export const SPEAKER_CHOICES = 'crossquote/speakerChoices';

export interface SpeakerChoicesParams {
  readonly uri: string;
  readonly position: Position;
}

export interface SpeakerChoices {
  /** The words of the quotation. */
  readonly text: string;
  /** Who says it as far as is known. */
  readonly speaker: string | null;
  /** The people and organisations that the document names, the most likely first. */
  readonly speakers: readonly SpeakerChoice[];
}

export interface SpeakerChoice {
  readonly name: string;
  /** How many quotations of the document they say, and how often it mentions them. */
  readonly quotations: number;
  readonly mentions: number;
}

/** Client to server: note who says the quotation at a position. The server has the client edit the corrections. */
export const SET_SPEAKER = 'crossquote/setSpeaker';

export interface SetSpeakerParams extends SpeakerChoicesParams {
  /** A name; several, of those who say it together, with semicolons between them; null where nobody is named. */
  readonly speaker: string | null;
}

export interface SetSpeakerResult {
  /** Why nothing was changed, as a sentence; null where the speaker is set. */
  readonly refusal: string | null;
}

/**
 * The command of the client's own that asks the user which entity the one of a name is merged with; announced like
 * `SET_SPEAKER_COMMAND`.
 */
export const MERGE_ENTITY_COMMAND = 'crossquote.mergeEntity';

/** Client to server: the entities that the one of a name can be merged with. Null where no name stands. */
export const MERGE_CHOICES = 'crossquote/mergeChoices';

export interface NameParams {
  readonly uri: string;
  readonly position: Position;
}

export interface MergeChoicesParams extends NameParams {
  /** What the user has typed of a name. */
  readonly query: string;
}

export interface MergeChoices {
  /** What the entity is called now. */
  readonly name: string;
  /** Those that may be one with it, then those of the same type; at most 200. */
  readonly entities: readonly MergeChoice[];
}

export interface MergeChoice {
  readonly key: string;
  readonly name: string;
  readonly type: string;
  readonly documents: number;
  readonly mentions: number;
  /** Whether it may be one with it by its name. */
  readonly isLikely: boolean;
}

/** Client to server: the entity of a name is the same as another. The server has the client edit the decisions. */
export const MERGE_ENTITIES = 'crossquote/mergeEntities';

export interface MergeEntitiesParams extends NameParams {
  /** The key of the other. */
  readonly key: string;
}

export interface MergeEntitiesResult {
  /** Why nothing was changed, as a sentence; null where the two are one. */
  readonly refusal: string | null;
}

export type EntityType = 'person' | 'organization' | 'place' | 'event' | 'other';

/**
 * Client to server: how many entities of each type the documents name, in the order in which types are shown; without
 * those of which there is none. Who has asked is told by `ENTITIES_CHANGED` when the answer may have changed.
 */
export const ENTITY_COUNTS = 'crossquote/entityCounts';

/** Server to client, without parameters: what is known of entities may have changed. Sent once after each question. */
export const ENTITIES_CHANGED = 'crossquote/entitiesChanged';

export interface EntityCountsParams {
  /** Only entities that have a name with a word beginning with each word of it; all for an empty one. */
  readonly query: string;
}

export interface EntityCounts {
  /** Files are still being read, so that there will be more. */
  readonly isReading: boolean;
  readonly types: readonly { readonly type: EntityType; readonly entities: number }[];
}

/** Client to server: the first entities of a type. */
export const ENTITIES = 'crossquote/entities';

/** By the number of documents, then of mentions, most first; or by name. */
export type EntityOrder = 'documents' | 'name';

export interface EntitiesParams extends EntityCountsParams {
  readonly type: EntityType;
  readonly order: EntityOrder;
  /** Most entities to answer with. */
  readonly limit: number;
  /** The key of one to answer with, after the others, also where it is beyond the limit. */
  readonly including: string | null;
}

/** The beginning of a list. */
export interface Page<Entry> {
  readonly entries: readonly Entry[];
  /** How many there are in all. */
  readonly total: number;
}

/** The answer to `ENTITIES` is a page of these. */
export interface EntitySummary {
  /** Names the entity in other requests; it changes with the names that the documents have. */
  readonly key: string;
  readonly name: string;
  readonly type: EntityType;
  readonly documents: number;
  readonly mentions: number;
}

/** Client to server: the first documents that name an entity, in the order of the corpus. */
export const ENTITY_DOCUMENTS = 'crossquote/entityDocuments';

export interface EntityDocumentsParams {
  readonly key: string;
  readonly limit: number;
}

/** The answer to `ENTITY_DOCUMENTS` is a page of these. */
export interface NamingDocument {
  /** Names the document in `ENTITY_MENTIONS`. */
  readonly id: string;
  /** What it is called: the name of the bundle's member or the file, with where it stands if others have that name. */
  readonly name: string;
  readonly uri: string;
  /** How often it names the entity. */
  readonly mentions: number;
}

/** Client to server: the first mentions of an entity in a document, or in all; each with its line. */
export const ENTITY_MENTIONS = 'crossquote/entityMentions';

export interface EntityMentionsParams extends EntityDocumentsParams {
  /** Null for all documents. */
  readonly document: string | null;
}

/** The answer to `ENTITY_MENTIONS` is a page of these. */
export interface MentionInLine {
  readonly uri: string;
  readonly range: Range;
  /** The words of the mention, and what stands before and after it in its line, shortened. */
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

/** Client to server: what is known of an entity, as Markdown in which nothing of a text is markup. Null where it is gone. */
export const DESCRIBE_ENTITY = 'crossquote/describeEntity';

export interface DescribeEntityParams {
  readonly key: string;
}

/** Client to server: the `EntitySummary` of the name at a position. Null where no name stands. */
export const ENTITY_AT = 'crossquote/entityAt';

/**
 * Client to server: how many statements there are. Who has asked is told by `STATEMENTS_CHANGED` when this or another
 * answer on statements may have changed.
 */
export const STATEMENT_COUNTS = 'crossquote/statementCounts';

/** Server to client, without parameters: what is known of statements may have changed. Sent once after each question. */
export const STATEMENTS_CHANGED = 'crossquote/statementsChanged';

/** Which statements are meant. */
export interface StatementFilter {
  /**
   * Only statements that have, in one of their wordings or in a name of a speaker, a word beginning with each word of it;
   * all for an empty one.
   */
  readonly query: string;
  /** Only those of which a report has not the words of the fullest one, or not all of them, and surely is of it. */
  readonly onlyDiffering: boolean;
}

export interface StatementCounts {
  /** Files are still being read, so that there will be more. */
  readonly isReading: boolean;
  /** Statements that are meant. */
  readonly statements: number;
  /** Of all statements, those with a difference. */
  readonly differing: number;
}

/** Client to server: those who say the statements that are meant, those first who say most, the unknown last. */
export const STATEMENT_SPEAKERS = 'crossquote/statementSpeakers';

export interface StatementSpeakersParams extends StatementFilter {
  /** Most speakers to answer with. */
  readonly limit: number;
  /** The key of one to answer with, after the others, also where it is beyond the limit. */
  readonly including: string | null;
}

/** The answer to `STATEMENT_SPEAKERS` is a page of these. */
export interface StatementSpeaker {
  /** Names the speaker in `STATEMENTS`; it changes with the names that the documents have. Empty for those who are not known. */
  readonly key: string;
  /** Null for those who are not known. */
  readonly name: string | null;
  readonly statements: number;
}

/** Client to server: the first statements that are meant, those first that most documents report. */
export const STATEMENTS = 'crossquote/statements';

export interface StatementsParams extends StatementFilter {
  /** The key of the one who says them; null for everybody. */
  readonly speaker: string | null;
  /** Most statements to answer with. */
  readonly limit: number;
  /** The id of one to answer with, after the others, also where it is beyond the limit. */
  readonly including: string | null;
}

/** The answer to `STATEMENTS` is a page of these. */
export interface StatementSummary {
  /** Names the statement in other requests; it stays while the fullest wording does. */
  readonly id: string;
  /** The fullest wording on one line, shortened; in quotation marks where it is the speaker's own. */
  readonly text: string;
  /** Who says it, by the reports that name somebody: more than one where they do not agree. */
  readonly speakers: readonly Pick<StatementSpeaker, 'key' | 'name'>[];
  /** How the fullest report names the speaker where no report names one for certain; null where it does not. */
  readonly described: string | null;
  readonly reports: number;
  readonly documents: number;
  /** Different wordings; 1 where all reports are the same word for word. */
  readonly wordings: number;
  readonly differs: boolean;
  /** Whether it is only suggested that there is more than one report of it. */
  readonly isSuggested: boolean;
}

/** Client to server: the `StatementSummary` of the quotation at a position. Null where nobody else reports it. */
export const STATEMENT_AT = 'crossquote/statementAt';

export interface StatementAtParams {
  readonly uri: string;
  readonly position: Position;
}

/** Client to server: the first reports of a statement, the fullest before the others, those in document order. */
export const STATEMENT_REPORTS = 'crossquote/statementReports';

export interface StatementReportsParams {
  readonly id: string;
  readonly limit: number;
}

/** The answer to `STATEMENT_REPORTS` is a page of these. */
export interface StatementReport {
  /** Names the report in `DESCRIBE_STATEMENT`. */
  readonly id: string;
  readonly uri: string;
  readonly range: Range;
  /** What the document is called: the name of the bundle's member or the file, with where it stands if others have that name. */
  readonly document: string;
  /** The speaker in the document's own words; null where it has none. */
  readonly speaker: string | null;
  /** To the fullest report. */
  readonly relation: string;
  readonly status: 'confirmed' | 'suggested';
}

/**
 * Client to server: a statement with its wordings and how they differ from the fullest, as Markdown in which nothing of a
 * text is markup. Null where it is gone.
 */
export const DESCRIBE_STATEMENT = 'crossquote/describeStatement';

export interface DescribeStatementParams {
  readonly id: string;
  /** The id of the one report to describe; null for all. */
  readonly report: string | null;
}

/** Client to server: all wordings of a statement word under word, as a `Comparison`. Null where the statement is gone. */
export const COMPARE_REPORTS = 'crossquote/compareReports';

export interface CompareReportsParams {
  readonly id: string;
  /** Most wordings to answer with. */
  readonly limit: number;
}

/** A table: its columns are places in the text, its lines wordings. */
export interface Comparison {
  readonly columns: number;
  /** The fullest first, then the others by the document that has them first. Fewer than asked for where they are very long. */
  readonly lines: readonly ComparedWording[];
  /** How many wordings, reports and documents there are in all. */
  readonly wordings: number;
  readonly reports: number;
  readonly documents: number;
}

export interface ComparedWording {
  /** The first of those that have this wording, at least one; 50 at most. */
  readonly reports: Page<StatementReport>;
  /** Whether it stands in no quotation marks: the words are the reporter's, or a few of the speaker's among them. */
  readonly isTold: boolean;
  /** In reading order; the texts of all are the wording. Where a line has no cell it says nothing and lacks nothing. */
  readonly cells: readonly ComparedCell[];
  /** How it differs from the fullest, in reading order. */
  readonly differences: readonly WordingDifference[];
}

export interface ComparedCell {
  /** The first column that it takes, from 0, and how many. */
  readonly column: number;
  readonly columns: number;
  /** The words with the marks and spaces beside them; empty where the line leaves out what the fullest has there. */
  readonly text: string;
  /** `form` for the same words in another form. */
  readonly kind: 'same' | 'form' | WordingDifference['kind'];
  /** The index of the difference that it is, or is a part of; null where the words are the same. */
  readonly difference: number | null;
  /** Whether it stands before or after all that is shared. */
  readonly isOutside: boolean;
}

interface WordingDifference {
  /**
   * `omitted` is what only the fullest has, `added` what only this one has, `moved` what the other has in another place,
   * `form` the same words with other endings or hyphens, `insertion` what an editor has put in.
   */
  readonly kind:
    | 'number'
    | 'negation'
    | 'condition'
    | 'modality'
    | 'name'
    | 'wording'
    | 'omitted'
    | 'added'
    | 'moved'
    | 'form'
    | 'insertion';
  /** In words, such as `“45” for “40”`. */
  readonly text: string;
}

/** How the statements of the matrix follow each other: see `engine/corpus/statement-matrix.ts`. */
export type MatrixRowOrder = 'spread' | 'differences' | 'speaker' | 'corpus';

export type MatrixColumnOrder = 'rows' | 'corpus' | 'reports';

/** Which matrix is meant: statements down, documents across. */
export interface MatrixParams extends StatementFilter {
  readonly rowOrder: MatrixRowOrder;
  readonly columnOrder: MatrixColumnOrder;
  /** Also documents that report none of its statements. */
  readonly hasIdleDocuments: boolean;
}

/**
 * Client to server: a part of a matrix, how large the whole is, and where in it a statement and a document stand now. Never
 * more than 200 rows and 200 columns, whatever is asked for. Who has asked is told by `STATEMENTS_CHANGED` when the answer
 * may have changed.
 */
export const MATRIX_PART = 'crossquote/matrixPart';

export interface MatrixPartParams extends MatrixParams {
  /** Indexes, half-open; what is beyond the matrix is left out. */
  readonly rows: readonly [from: number, to: number];
  readonly columns: readonly [from: number, to: number];
  /** The ids of those that are looked for; null for none. */
  readonly statement: string | null;
  readonly document: string | null;
}

export interface MatrixPart {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly MatrixColumn[];
  /** Those that are not empty. */
  readonly cells: readonly MatrixCell[];
  readonly whole: {
    readonly rows: number;
    readonly columns: number;
  };
  /** Indexes in the whole of the statement and the document that were looked for; null where they are none of it. */
  readonly found: {
    readonly row: number | null;
    readonly column: number | null;
  };
  /** All statements that are reported more than once, whatever the filter. */
  readonly statements: number;
  /** Files are still being read, so that there will be more. */
  readonly isReading: boolean;
}

export interface MatrixRow extends StatementSummary {
  /** Index in the whole matrix. */
  readonly row: number;
}

export interface MatrixColumn {
  /** Index in the whole matrix. */
  readonly column: number;
  /** Names the document in other requests. */
  readonly id: string;
  /** What it is called: the name of the bundle's member or the file, with where it stands if others have that name. */
  readonly name: string;
  /** The file's path in its folder. */
  readonly path: string;
  readonly uri: string;
  /** Where the document begins. */
  readonly position: Position;
  /** How many statements of the matrix it reports. */
  readonly statements: number;
}

/** What a reader has to look at: who says it, a figure, a denial, or that a denial, a condition or a contrast is cut. */
export type MatrixWarning = 'speaker' | 'number' | 'denial' | 'cut';

/** How a document reports a statement. */
export interface MatrixCell {
  /** Index in the whole matrix. */
  readonly row: number;
  readonly column: number;
  /** How often the document reports it; the rest is of the gravest report. */
  readonly reports: number;
  /** To the fullest report. */
  readonly relation: string;
  readonly status: 'confirmed' | 'suggested';
  readonly warning: MatrixWarning | null;
}

/** Client to server: the next cell in a direction that is not empty, by its indexes. Null where there is none. */
export const MATRIX_STEP = 'crossquote/matrixStep';

export interface MatrixStepParams extends MatrixParams {
  /** Where to start; -1 is the name of the document, or of the statement. */
  readonly row: number;
  readonly column: number;
  readonly direction: 'up' | 'down' | 'left' | 'right';
}

export type MatrixStep = Pick<MatrixCell, 'row' | 'column'>;

/** Client to server: the reports of a statement in one document, or of the fullest alone; in the order of the text. */
export const MATRIX_REPORTS = 'crossquote/matrixReports';

export interface MatrixReportsParams {
  readonly statement: string;
  /** By its id; null for the fullest report. */
  readonly document: string | null;
}

/** The answer to `MATRIX_REPORTS` is a list of these, at most 10. */
export interface MatrixReport extends StatementReport {
  /** The words on one line, shortened; in quotation marks where they are the speaker's own. */
  readonly text: string;
  readonly warning: MatrixWarning | null;
  /** How it stands to the other reports, with both wordings where they differ, as a sentence. */
  readonly finding: string;
}

/** Client to server: a whole matrix as the text of a file. */
export const EXPORT_MATRIX = 'crossquote/exportMatrix';

export type MatrixFormat = 'html' | 'csv';

export interface ExportMatrixParams extends MatrixParams {
  readonly format: MatrixFormat;
}

export interface ExportMatrixResult {
  /** Null where the matrix is too large for the format. */
  readonly text: string | null;
}

/** Client to server: what can be exported, and in which formats, in the order of a pick. */
export const EXPORT_CHOICES = 'crossquote/exportChoices';

export interface ExportChoice {
  readonly id: string;
  readonly about: 'statements' | 'entities' | 'annotations';
  /** As its makers call the format. */
  readonly format: string;
}

/** Client to server: the files of one export. */
export const EXPORT = 'crossquote/export';

export interface ExportParams {
  /** Of an `ExportChoice`. */
  readonly id: string;
}

export interface ExportResult {
  /** None where there is nothing to export. Paths are relative, with `/`, and safe to write on any system. */
  readonly files: readonly ExportedFile[];
  /** One sentence for each kind of thing that could not be carried, with how many there were. */
  readonly losses: readonly string[];
}

export interface ExportedFile {
  readonly path: string;
  /** A text, or bytes in base64. */
  readonly content: string;
  readonly isBase64: boolean;
}

/** Client to server: the text of a bundle made from files. */
export const MAKE_BUNDLE = 'crossquote/makeBundle';

export interface MakeBundleParams {
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

export interface MakeBundleResult {
  readonly text: string;
  /** Why the text could not be read back as the same files; the bundle is not to be written then. */
  readonly refusals: readonly string[];
}

/** Client to server: the files that a bundle splits into. */
export const SPLIT_BUNDLE = 'crossquote/splitBundle';

export interface SplitBundleParams {
  readonly text: string;
}

export interface SplitBundleResult {
  /** Relative paths with `/`, checked: never absolute, never with `..`. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** Members that cannot become files, with the reason; when there is one, nothing is to be written. */
  readonly refusals: readonly string[];
}

/** Server to client, where the server has no file system: the files to read. */
export const FIND_FILES = 'crossquote/findFiles';

export interface FindFilesParams {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly useIgnoreFiles: boolean;
}

export interface FindFilesResult {
  /** URIs; those of folders that may not be looked into too. */
  readonly files: readonly string[];
  readonly ignored: readonly IgnoredInFolder[];
}

/** What the ignore files of a workspace folder say and have left out. */
export interface IgnoredInFolder {
  /** Its URI. */
  readonly folder: string;
  readonly ignoreFiles: readonly IgnoreFile[];
  readonly leftOut: readonly LeftOut[];
}

/** Server to client, where the server has no file system: one file's bytes, or why there are none. */
export const READ_FILE = 'crossquote/readFile';

export interface ReadFileParams {
  readonly uri: string;
}

export type ReadFileResult = { readonly base64: string } | { readonly unread: 'missing' | 'forbidden' };
