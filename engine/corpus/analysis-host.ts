/**
 * The one writer of the corpus.
 *
 * A change is only noted; the next snapshot analyses what changed, compares the reports of each touched document
 * before and after, and hands the difference to the statement index. Nothing here waits, reads a file or a clock:
 * a host that has many files sets a few, takes a snapshot, and lets others work in between.
 */
import { ParagraphCache } from '../annotate/paragraph.ts';
import { StatementIndex } from '../statements/statement-index.ts';
import { CorpusSnapshot, type CorpusState } from './corpus-snapshot.ts';
import type { Document } from './document.ts';
import { readFile } from './read-file.ts';
import { type DocumentReport, reportsOf } from './reports.ts';
import type { Snapshot } from './snapshot.ts';

export class AnalysisHost {
  readonly #cache = new ParagraphCache();
  readonly #index = new StatementIndex();
  readonly #state: CorpusState = {
    files: new Map(),
    documents: new Map(),
    reports: new Map(),
    namedIn: new Map(),
    index: this.#index,
  };
  /** New texts by path; null for a file that went. */
  readonly #pending = new Map<string, string | null>();
  #touched = new Set<string>();
  #revision = 0;
  #snapshot: Snapshot | undefined;

  /** Goes up with every change. */
  get revision(): number {
    return this.#revision;
  }

  /** Note a file's new text (without byte order mark). Paths are what the host names files by. */
  setFile(path: string, text: string): void {
    if (!this.#pending.has(path) && this.#state.files.get(path)?.text === text) return;
    this.#pending.set(path, text);
    this.#changed();
  }

  /** Note that a file went. */
  removeFile(path: string): void {
    if (!this.#pending.has(path) && !this.#state.files.has(path)) return;
    this.#pending.set(path, null);
    this.#changed();
  }

  /** The corpus at this revision. A snapshot is out of date once the revision changes and must not be kept. */
  snapshot(): Snapshot {
    for (const [path, text] of this.#pending) this.#update(path, text);
    this.#pending.clear();
    this.#snapshot ??= new CorpusSnapshot(this.#revision, this.#state);
    return this.#snapshot;
  }

  /** Paths whose findings may have changed since the last call. */
  takeTouched(): readonly string[] {
    const touched = [...this.#touched];
    this.#touched = new Set();
    return touched;
  }

  #changed(): void {
    this.#revision++;
    this.#snapshot = undefined;
  }

  #update(path: string, text: string | null): void {
    const { files } = this.#state;
    const before = files.get(path);
    const after = text === null ? undefined : readFile(path, text, this.#cache, before);
    if (after) files.set(path, after);
    else files.delete(path);
    const removed: string[] = [];
    const added: DocumentReport[] = [];
    const kept = new Set(after?.documents.map((document) => document.id));
    for (const document of before?.documents ?? []) {
      if (!kept.has(document.id)) this.#forget(document, removed);
    }
    for (const document of after?.documents ?? []) this.#learn(document, removed, added);
    this.#touched.add(path);
    if (removed.length === 0 && added.length === 0) return;
    const documentPaths = new Map(before?.documents.map((document) => [document.id, document.path]));
    for (const id of this.#index.apply({ removed, added })) {
      this.#touched.add(this.#state.documents.get(id)?.path ?? documentPaths.get(id) ?? path);
    }
  }

  #forget(document: Document, removed: string[]): void {
    const { documents, reports, namedIn } = this.#state;
    for (const report of reports.get(document.id)?.values() ?? []) removed.push(report.id);
    reports.delete(document.id);
    documents.delete(document.id);
    for (const { key } of document.facts.entities) {
      const named = namedIn.get(key);
      named?.delete(document.id);
      if (named?.size === 0) namedIn.delete(key);
    }
  }

  #learn(document: Document, removed: string[], added: DocumentReport[]): void {
    const { documents, reports, namedIn } = this.#state;
    const before = reports.get(document.id);
    const previous = documents.get(document.id);
    documents.set(document.id, document);
    if (previous?.facts === document.facts) return;
    const after = new Map(
      reportsOf(document.id, document.text, document.facts).map((report) => [report.id, report]),
    );
    for (const report of before?.values() ?? []) {
      if (after.get(report.id)?.speaker !== report.speaker) removed.push(report.id);
    }
    for (const report of after.values()) {
      if (before?.get(report.id)?.speaker !== report.speaker) added.push(report);
    }
    reports.set(document.id, after);
    const names = new Set(document.facts.entities.map((entity) => entity.key));
    for (const { key } of previous?.facts.entities ?? [])
      if (!names.has(key)) namedIn.get(key)?.delete(document.id);
    for (const key of names) {
      const named = namedIn.get(key);
      if (named) named.add(document.id);
      else namedIn.set(key, new Set([document.id]));
    }
  }
}
