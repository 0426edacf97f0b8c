/**
 * The one writer of the corpus.
 *
 * A change is only noted; the next snapshot analyses what changed, compares the reports of each touched document
 * before and after, and hands the difference to the statement index. Nothing here waits, reads a file or a clock:
 * a host that has many files sets a few, takes a snapshot, and lets others work in between.
 */
import type { DocumentFacts, QuotationKind } from '../annotate/facts.ts';
import { ParagraphCache } from '../annotate/paragraph-cache.ts';
import { applicable } from '../annotations/apply-annotations.ts';
import { QuotationsBySpan } from '../annotations/quotation-span.ts';
import type { EntityDecisions } from '../entities/decision.ts';
import { EntityIndex } from '../entities/entity-index.ts';
import { type Identity, identityKey } from '../entities/identity.ts';
import { NameDecisions, NO_DECISIONS } from '../entities/name-decisions.ts';
import { type LanguageSettings, Languages } from '../languages/languages.ts';
import type { Cluster } from '../statements/cluster.ts';
import { judgementKey } from '../statements/judgement.ts';
import { occasionKey } from '../statements/occasion.ts';
import { StatementIndex } from '../statements/statement-index.ts';
import { AnnotationPins, type FiledAnnotation } from './annotation-pins.ts';
import { CorpusSnapshot, type CorpusState } from './corpus-snapshot.ts';
import { DecidedLinks, type FoundEnd } from './decided-links.ts';
import { DocumentNames, type NamesByPath } from './document-names.ts';
import { EntityList } from './entity-list.ts';
import { MadeStatements } from './made-statements.ts';
import { NameUses } from './name-uses.ts';
import { isNamedAlike } from './named-alike.ts';
import { NamesFound } from './names-found.ts';
import { type FoundInFile, LARGE_TEXT, type Reading, readAhead, readFile, readInParts } from './read-file.ts';
import type { DocumentReport } from './reports.ts';
import { RoleUses } from './role-uses.ts';
import { ScriptNames } from './script-names.ts';
import { Shelf } from './shelf.ts';
import type { Snapshot } from './snapshot.ts';
import { StatementList } from './statement-list.ts';
import type { StoredDocument, StoredFile } from './stored-file.ts';

/** What changed in the reports of the documents. */
interface Delta {
  readonly removed: string[];
  readonly added: DocumentReport[];
}

/** A hundred articles or two, with their facts some megabytes. */
const SHELF_ROOM = 1 << 19;

/** The most that is kept for what is being edited: a bundle of two thousand articles, with their facts a hundred megabytes. */
const MOST_ROOM = 1 << 23;

/** As many times that room there is for the texts of large files, of which each look at a document needs the whole: 32 MB, twice at most. */
const LARGE_TEXTS = 32;

/** More statements than those of the files that are open need not be kept: so many at least, and one for so much of their text. */
const LEAST_MADE = 1000;
const TEXT_OF_STATEMENT = 512;

/** In UTF-16 units: what is taken in of a large file at once, of which it is known what is in it, some 20 ms of work; */
const KNOWN_AT_ONCE = 1 << 15;
/** and of which it is still to be found. */
const NEW_AT_ONCE = 1 << 12;

interface PendingText {
  readonly text: string;
  readonly found?: FoundInFile | undefined;
}

export class AnalysisHost {
  readonly #cache = new ParagraphCache();
  readonly #shelf: Shelf;
  readonly #largeTexts: Shelf;
  readonly #index = new StatementIndex();
  readonly #uses = new NameUses();
  readonly #found = new NamesFound(this.#uses);
  readonly #state: CorpusState;
  /** New texts by path; null for a file that went. */
  readonly #pending = new Map<string, PendingText | null>();
  /** Files of which only the first documents are there, by their paths; whether they are to be read again then. */
  readonly #underway = new Map<string, { isOutdated: boolean }>();
  readonly #annotations = new AnnotationPins();
  readonly #links = new DecidedLinks();
  readonly #scriptNames = new ScriptNames();
  #mostMade = LEAST_MADE;
  #decisions = NO_DECISIONS;
  #languages = new Languages();
  #touched = new Set<string>();
  /** Documents that are called otherwise than before, or others than before come first; only some of the files have heard of it. */
  #calledOtherwise: NamesByPath[] = [];
  /** Names that documents have got or lost since the last update. */
  readonly #respelled = new Set<string>();
  /** Whom the reports in the index that a name speaks are compared as. */
  readonly #identities = new Map<string, Identity>();
  #revision = 0;
  #snapshot: Snapshot | undefined;

  /**
   * @param nameOf What users call a file or a folder, by its path; the last part of the path if it is not given.
   * @param room How much of the texts is kept as objects at least, in UTF-16 units.
   */
  constructor(
    private readonly nameOf: (path: string) => string = lastPart,
    private readonly room = SHELF_ROOM,
  ) {
    this.#shelf = new Shelf(room);
    this.#largeTexts = new Shelf(LARGE_TEXTS * room);
    this.#state = {
      files: new Map(),
      documents: new Map(),
      names: new DocumentNames(nameOf),
      uses: this.#uses,
      roles: new RoleUses(),
      entities: new EntityIndex(),
      list: new EntityList(this.#uses),
      index: this.#index,
      statements: new StatementList(this.#index),
      made: new MadeStatements(),
    };
  }

  /** @param size Of the texts that are being edited, in UTF-16 units: all that is known of them is kept at hand. */
  keepAtHand(size: number): void {
    const kept = Math.min(size, MOST_ROOM);
    this.#shelf.room = Math.max(this.room, kept);
    this.#mostMade = Math.max(LEAST_MADE, Math.ceil(kept / TEXT_OF_STATEMENT));
  }

  /** Goes up with every change. */
  get revision(): number {
    return this.#revision;
  }

  /**
   * Note a file's new text (without byte order mark). Paths are what the host names files by.
   *
   * @param found What `analyseFile` has found in it, with the languages that the host has now; left out, it is found
   *   when the file is read.
   */
  setFile(path: string, text: string, found?: FoundInFile): void {
    const known = this.#state.files.get(path);
    if (!this.#pending.has(path) && known?.text === text && known.languages === this.#languages) return;
    this.#pending.set(path, { text, found });
    this.#changed();
  }

  /**
   * The same, and analyse it part by part where it is large and new: others may work in between, and see the documents that are
   * there so far. Where somebody sets the file meanwhile, that counts; where the work is not done to its end, the file goes.
   */
  *takeIn(path: string, text: string, found?: FoundInFile): Generator<void, void> {
    if (text.length <= LARGE_TEXT || this.#state.files.has(path) || this.#pending.has(path)) {
      this.setFile(path, text, found);
      return;
    }
    const underway = { isOutdated: false };
    let isWhole = false;
    let last: StoredFile | undefined;
    const isReplaced = () => this.#pending.has(path) || this.#state.files.get(path) !== last;
    this.#underway.set(path, underway);
    try {
      const size = found ? KNOWN_AT_ONCE : NEW_AT_ONCE;
      const reading = this.#reading(path, { text, found }, undefined);
      for (const { file, added } of readInParts(path, text, reading, size)) {
        if (isReplaced()) return;
        this.#takePart(file, added);
        last = file;
        yield;
      }
      isWhole = true;
      this.#touched.add(path);
      if (isReplaced()) return;
      if (!underway.isOutdated && this.#scriptNames.dictionary === reading.scriptNames) return;
      this.#pending.set(path, { text });
      this.#changed();
    } finally {
      this.#underway.delete(path);
      if (!isWhole && !isReplaced()) this.removeFile(path);
    }
  }

  #takePart(file: StoredFile, added: readonly StoredDocument[]): void {
    const delta: Delta = { removed: [], added: [] };
    this.#state.files.set(file.path, file);
    for (const document of added) this.#learn(document, delta);
    this.#state.names.replace(
      file.path,
      [],
      added.map(({ name }) => name),
    );
    this.#changed();
    this.#give(delta);
  }

  /** Note that a file went. */
  removeFile(path: string): void {
    if (!this.#pending.has(path) && !this.#state.files.has(path)) return;
    this.#pending.set(path, null);
    this.#changed();
  }

  /**
   * Note all that one sidecar says, in place of what it said before. Only the files are read again of which something else
   * is said.
   *
   * @param sidecar Names it, in whatever way.
   */
  setAnnotations(sidecar: string, annotations: readonly FiledAnnotation[]): void {
    this.#reread(this.#annotations.set(sidecar, annotations));
  }

  /** Whether spellings of a name are one name; they are, unless it is said otherwise. */
  setMatchSpellings(matchSpellings: boolean): void {
    if (this.#state.entities.transliteration === matchSpellings) return;
    this.#state.entities = new EntityIndex(matchSpellings);
    this.#state.entities.decide(this.#decisions);
    for (const { path, facts } of this.#state.documents.values()) {
      for (const { key, type, name } of facts.entities) this.#state.entities.add(key, type, name);
      for (const pair of facts.spelledOut) this.#state.entities.spellOut(pair);
      for (const key of facts.namesakes) this.#state.entities.doubt(key);
      this.#touched.add(path);
    }
    this.#changed();
  }

  /**
   * Note all that was decided on entities, in place of what was before. Only files with a name of which something else is
   * decided now are read again.
   */
  setDecisions(given: EntityDecisions): void {
    const { entities, documents } = this.#state;
    const decisions = new NameDecisions(given);
    const concerned = decisions.namesThatDiffer(this.#decisions);
    if (concerned.size === 0) return;
    this.#decisions = decisions;
    const respell = () => {
      for (const key of concerned) for (const own of entities.entityOf(key).keys) this.#respelled.add(own);
    };
    respell();
    entities.decide(decisions);
    respell();
    const ids = [...this.#found.documentsOf(concerned)];
    this.#reread(ids.flatMap((id) => documents.get(id)?.path ?? []));
    this.#changed();
  }

  /** Read files from now on in another way. What is known of a file stays until the file is set again. */
  setLanguages(settings: LanguageSettings): void {
    this.#languages = new Languages(settings);
  }

  /** The corpus at this revision. A snapshot is out of date once the revision changes and must not be kept. */
  snapshot(): Snapshot {
    if (this.#snapshot) return this.#snapshot;
    this.absorb();
    if (this.#state.made.size > this.#mostMade) this.#state.made.clear();
    this.#snapshot = new CorpusSnapshot(this.#revision, this.#state);
    return this.#snapshot;
  }

  /** Read the paragraphs of a file before it is edited, so that its first edit costs what the next ones cost. */
  *readAhead(path: string): Generator<void> {
    const file = this.#state.files.get(path);
    if (file) yield* readAhead(file, this.#cache);
  }

  /**
   * Settle statements that have changed, of about so many wordings.
   *
   * @returns Whether there are more.
   */
  settle(most: number): boolean {
    this.absorb();
    return this.#index.settle(most);
  }

  /**
   * Paths whose findings may have changed since the last call. Where a finding points into another file, the place
   * moves when that file is edited; whoever keeps findings looks at the edited files too.
   *
   * @param among While many files are read, those whose changes must be among them: of others they may come with a later
   *   call. All if it is not given.
   */
  takeTouched(among?: Iterable<string>): readonly string[] {
    const paths = among && [...among];
    if (paths) this.#settleFiles(paths);
    else this.#index.settle();
    // The files of documents that are gone have been noted when they went.
    for (const id of this.#index.takeTouched()) this.#touch(id);
    this.#touchTelling(paths);
    const touched = [...this.#touched];
    this.#touched = new Set();
    return touched;
  }

  /** Findings name documents that share a statement with their own; some may be called otherwise than before. */
  #touchTelling(among: readonly string[] | undefined): void {
    const renamed = this.#state.names.takeRenamed();
    if (renamed.size > 0) this.#calledOtherwise.push(renamed);
    if (!among) {
      const documents = this.#calledOtherwise.flatMap((names) => this.#documentsNamed(names));
      for (const id of this.#reportingWith(documents)) this.#touch(id);
      this.#calledOtherwise = [];
    } else if (renamed.size > 0) {
      const ids = new Set(this.#documentsNamed(renamed).map(({ id }) => id));
      for (const path of among)
        if (this.#reportingWith(this.#state.files.get(path)?.documents ?? []).some((id) => ids.has(id)))
          this.#touched.add(path);
    }
  }

  #documentsNamed(namesByPath: NamesByPath): readonly StoredDocument[] {
    return [...namesByPath].flatMap(([path, names]) =>
      (this.#state.files.get(path)?.documents ?? []).filter(({ name }) => names.has(name)),
    );
  }

  /** The ids of all documents that share a statement with one of some, these among them. */
  #reportingWith(documents: readonly StoredDocument[]): readonly string[] {
    const clusters = new Set<Cluster>();
    for (const { reports } of documents)
      for (const id of reports.keys())
        for (const cluster of this.#index.clustersOf(id)) clusters.add(cluster);
    const nodes = [...clusters].flatMap(({ fullest, members }) => [
      fullest,
      ...members.map(({ node }) => node),
    ]);
    return nodes.flatMap(({ reports }) => [...reports].flatMap((id) => this.#index.documentOf(id) ?? []));
  }

  #touch(documentId: string): void {
    const path = this.#state.documents.get(documentId)?.path;
    // Whoever looks at a touched file goes through its documents: once, when all are there.
    if (path !== undefined && !this.#underway.has(path)) this.#touched.add(path);
  }

  #reading(path: string, { found }: PendingText, before: StoredFile | undefined): Reading {
    const languages = this.#languages;
    const previous = before?.languages === languages ? before : undefined;
    return {
      cache: this.#cache,
      languages,
      nameOf: this.nameOf,
      pins: this.#annotations.in(path),
      decisions: this.#decisions,
      scriptNames: this.#scriptNames.dictionary,
      shelf: this.#shelf,
      largeTexts: this.#largeTexts,
      previous,
      found,
    };
  }

  #settleFiles(paths: Iterable<string>): void {
    for (const path of paths)
      for (const { reports } of this.#state.files.get(path)?.documents ?? [])
        for (const id of reports.keys()) this.#index.clustersOf(id);
  }

  /** Read files again as they stand, as far as there are such; one that is being taken in when it is there. */
  #reread(paths: readonly string[]): void {
    for (const path of paths) {
      const text = this.#state.files.get(path)?.text;
      if (text === undefined || this.#pending.has(path)) continue;
      const underway = this.#underway.get(path);
      if (underway) underway.isOutdated = true;
      else this.#pending.set(path, { text });
      this.#changed();
    }
  }

  #changed(): void {
    this.#revision++;
    this.#snapshot = undefined;
  }

  /** Read the files that changed, and give the index one difference for all of them: the larger part of a snapshot's work. */
  absorb(): void {
    const delta: Delta = { removed: [], added: [] };
    this.#readPending(delta);
    this.#give(delta);
  }

  #give(delta: Delta): void {
    // What is found in the texts does not change with them, so that this comes to an end.
    this.#findAnew(this.#scriptNames.update());
    this.#readPending(delta);
    this.#touchSpellings();
    const changed = this.#state.entities.takeChanged();
    this.#state.list.regrouped(changed);
    this.#state.made.deleteOf(changed);
    this.#giveAnew(changed, delta);
    const { removed, added } = delta;
    const decided = this.#links.takeChanged();
    if (removed.length === 0 && added.length === 0 && decided.length === 0) return;
    const reports = added.map((report) => ({ ...report, speaker: this.#identityOf(report.speaker) }));
    this.#index.apply({ removed, added: reports, decided });
  }

  /** Read again the files that have a name in another script which documents give now, or no more. */
  #findAnew(names: readonly string[]): void {
    if (names.length === 0) return;
    for (const file of this.#state.files.values()) {
      // What is being taken in is read with the names as they were, and then again.
      if (this.#underway.has(file.path)) continue;
      if (this.#scriptNames.isInFile(file, names)) this.#pending.set(file.path, { text: file.text });
    }
  }

  #readPending(delta: Delta): void {
    for (const [path, pending] of this.#pending) {
      const before = this.#state.files.get(path);
      const after = pending ? readFile(path, pending.text, this.#reading(path, pending, before)) : undefined;
      if (after) this.#state.files.set(path, after);
      else this.#state.files.delete(path);
      const kept = new Set(after?.documents.map((document) => document.id));
      for (const document of before?.documents ?? []) {
        if (!kept.has(document.id)) this.#forget(document, delta);
      }
      for (const document of after?.documents ?? []) this.#learn(document, delta);
      this.#state.names.replace(path, namesIn(before), namesIn(after));
      // Reports stand in the order of the documents, and findings name the first.
      if (before && after && !areInOneOrder(before, after)) {
        this.#state.made.clear();
        this.#calledOtherwise.push(new Map([[path, new Set(after.documents.map(({ name }) => name))]]));
      }
      before?.discard(after);
      this.#touched.add(path);
    }
    this.#pending.clear();
  }

  #forget(document: StoredDocument, { removed }: Delta): void {
    for (const id of document.reports.keys()) removed.push(id);
    this.#state.documents.delete(document.id);
    this.#links.place(document.id, []);
    this.#renamed(document.id, document, undefined);
  }

  /** Take over what a document names now in place of what it named before. */
  #renamed(id: string, before: StoredDocument | undefined, after: StoredDocument | undefined): void {
    if (before && after && isNamedAlike(before, after)) return;
    const { entities } = this.#state;
    const [old, current] = [before?.facts.entities ?? [], after?.facts.entities ?? []];
    const [wasThere, isThere] = [new Set(old), new Set(current)];
    // First what is new, so that a name that stays never goes in between.
    for (const entity of current)
      if (!wasThere.has(entity) && entities.add(entity.key, entity.type, entity.name))
        this.#respelled.add(entity.key);
    for (const entity of old)
      if (!isThere.has(entity) && entities.remove(entity.key, entity.type, entity.name))
        this.#respelled.add(entity.key);
    for (const pair of after?.facts.spelledOut ?? []) entities.spellOut(pair);
    for (const pair of before?.facts.spelledOut ?? []) entities.unspell(pair);
    for (const key of after?.facts.namesakes ?? []) entities.doubt(key);
    for (const key of before?.facts.namesakes ?? []) entities.undoubt(key);
    if (after) this.#scriptNames.count(after.facts, 1);
    if (before) this.#scriptNames.count(before.facts, -1);
    this.#uses.replace(id, before, after);
    this.#state.roles.replace(id, before, after);
    this.#found.replace(id, before, after);
    for (const { key } of before?.facts.entities ?? [])
      if (!this.#uses.has(key)) this.#identities.delete(key);
  }

  /** Where a name is new or gone, what is found on its other spellings changes. */
  #touchSpellings(): void {
    const { entities } = this.#state;
    for (const key of new Set([...this.#respelled].flatMap((own) => entities.alike(own)))) {
      for (const id of this.#uses.documentsOf(key)) this.#touch(id);
    }
    this.#respelled.clear();
  }

  /**
   * Where a name is another entity's now, all reports that it speaks are compared anew.
   *
   * Cost: the names that share a family name with one that came or went, and the reports of those that are another's.
   */
  #giveAnew(changed: ReadonlySet<string>, { removed, added }: Delta): void {
    const { uses, entities, documents } = this.#state;
    const isGiven = new Set(added.map(({ id }) => id));
    for (const name of changed) {
      const before = this.#identities.get(name);
      if (!before) continue;
      const after = entities.identityOf(name);
      if (identityKey(before) === identityKey(after)) continue;
      this.#identities.set(name, after);
      for (const documentId of uses.documentsOf(name)) {
        for (const report of documents.get(documentId)?.reports.values() ?? []) {
          if (report.speaker !== name || isGiven.has(report.id)) continue;
          removed.push(report.id);
          added.push(report);
        }
      }
    }
  }

  /** Whom a name is compared as, noted so that its reports are given anew when that changes. */
  #identityOf(name: string | null): Identity | null {
    if (name === null) return null;
    const known = this.#identities.get(name);
    if (known) return known;
    const identity = this.#state.entities.identityOf(name);
    this.#identities.set(name, identity);
    return identity;
  }

  #learn(document: StoredDocument, { removed, added }: Delta): void {
    const { documents } = this.#state;
    const previous = documents.get(document.id);
    documents.set(document.id, document);
    if (previous?.contents === document.contents) {
      if (previous.annotations !== document.annotations) this.#placeLinks(document);
      return;
    }
    const before = previous?.reports;
    const after = document.reports;
    const [factsBefore, facts] = [previous?.facts, document.facts];
    for (const [id, report] of after) {
      const known = before?.get(id);
      if (!known || !isSameReport(known, report)) added.push(report);
      else if (kindIn(facts, report) !== kindIn(factsBefore, known) || report.quotation !== known.quotation)
        this.#makeAnew(id);
    }
    for (const [id, known] of before ?? []) {
      const report = after.get(id);
      if (!report || !isSameReport(report, known)) removed.push(id);
    }
    this.#placeLinks(document);
    this.#renamed(document.id, previous, document);
  }

  /** A report is where it was not before, which its statements tell. */
  #makeAnew(reportId: string): void {
    for (const cluster of this.#index.clustersOf(reportId)) this.#state.made.delete(cluster);
  }

  /** Note which reports of a document people have linked or kept apart; words that are no report now are none. */
  #placeLinks(document: StoredDocument): void {
    const links = applicable(document.annotations, 'link');
    const found: FoundEnd[] = [];
    if (links.length > 0) {
      const idOf = new Map([...document.reports].map(([reportId, { quotation }]) => [quotation, reportId]));
      const quotations = new QuotationsBySpan(document.facts.quotations);
      for (const { pin, span } of links) {
        const reportId = idOf.get(quotations.near(span, pin.target.depth) ?? -1);
        if (reportId !== undefined) found.push({ pin, reportId });
      }
    }
    this.#links.place(document.id, found);
  }
}

/** Whether two reports of the same words are the same in all that statements and findings on them depend on. */
function isSameReport(one: DocumentReport, other: DocumentReport): boolean {
  return (
    one.speaker === other.speaker &&
    one.described === other.described &&
    one.isSurePerson === other.isSurePerson &&
    one.isParaphrase === other.isParaphrase &&
    one.quoted === other.quoted &&
    occasionKey(one.occasion) === occasionKey(other.occasion) &&
    judgementKey(one.judgement) === judgementKey(other.judgement)
  );
}

/** Of what kind the quotation is that a document with these facts reports. */
function kindIn(facts: DocumentFacts | undefined, { quotation }: DocumentReport): QuotationKind | undefined {
  return facts?.quotations[quotation]?.kind;
}

function areInOneOrder({ documents: before }: StoredFile, { documents: after }: StoredFile): boolean {
  return before.length === after.length && before.every(({ id }, index) => id === after[index]?.id);
}

function namesIn(file: StoredFile | undefined): readonly string[] {
  return file?.documents.map(({ name }) => name) ?? [];
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
