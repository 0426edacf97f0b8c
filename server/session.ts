/**
 * The server's state over time: the corpus, the texts that are open in the editor, the settings.
 *
 * Whatever is open wins over what is on disk. The session reads no files and sends no messages; it is told what
 * changed, notes it, and analyses only when a snapshot is asked for.
 */
import { URI } from 'vscode-uri';
import { AnalysisHost } from '../engine/corpus/analysis-host.ts';
import type { FiledAnnotation } from '../engine/corpus/annotation-pins.ts';
import type { FoundInFile } from '../engine/corpus/read-file.ts';
import type { Snapshot } from '../engine/corpus/snapshot.ts';
import type { EntityDecisions } from '../engine/entities/decision.ts';
import { tooManyMarksIn } from '../engine/text/dense-marks.ts';
import { IGNORE_FILES } from '../files/ignore-rules.ts';
import { translated } from '../protocol/phrase.ts';
import { DEFAULT_SETTINGS, type Settings } from '../protocol/settings.ts';
import { canonicalUri, displayPath, fileName, relativePath } from './canonical-uri.ts';
import type { ClientAbilities } from './capabilities.ts';
import type { FileAnalysis, Host } from './host.ts';
import { IgnoredInWorkspace } from './ignored-in-workspace.ts';
import { TOGETHER } from './indexing/together.ts';
import { NameIndex } from './name-index.ts';
import type { Say } from './say.ts';

/** A text that is open in the editor. */
export interface OpenText {
  /** As the client spells it. */
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
}

/** What is known from before of a text as it was opened, read by these settings. */
interface LookUp {
  readonly open: OpenText;
  readonly settings: Settings;
  readonly found: ReturnType<FileAnalysis['recall']>;
}

/** Wordings whose statements are told anew in one turn: about 10 ms of it. */
const SETTLED_AT_ONCE = 200;

/** The language of bundles; a document of it is answered for wherever it is. */
const BUNDLE_LANGUAGE = 'source-bundle';

export class Session {
  readonly host: Host;
  readonly client: ClientAbilities;
  readonly say: Say;
  /** The names of the corpus by their words. */
  readonly names = new NameIndex();
  readonly #analysis = new AnalysisHost(fileName);
  /** By path, which is the canonical URI here and in the engine. */
  readonly #open = new Map<string, OpenText>();
  /** Texts that were opened and are not in the corpus yet: many at once would be one long piece of work. */
  readonly #waiting = new Set<string>();
  /** Large files of which not all documents are in the corpus yet, by path; each ends when they are. */
  readonly #underway = new Map<string, Promise<void>>();
  /** By the paths of those of which is looked for what is known of them. */
  readonly #lookUps = new Map<string, LookUp>();
  /** Whether the settings are known, so that open texts can be taken in. */
  #isTakingIn = false;
  readonly #touches = new Map<string, number>();
  #touched = new Set<string>();
  #settings = DEFAULT_SETTINGS;
  /** What was left out when files were last looked for. */
  ignored = new IgnoredInWorkspace([]);
  /** The globs of the user's own by which no file was found then; none where some file was. */
  unmatched: readonly string[] = [];
  /** Whether files are still to be read; so it is until the first scan has ended. */
  isReading = true;
  /** Whether the last scan ended before all files were read. */
  isIncomplete = false;
  /** Where what is found in files is kept: null for nowhere, undefined for the host's own place. */
  cacheFolder: string | null | undefined;
  /** Is told why an open text is left out, as a sentence: with each change of it, so that it is to be said once. */
  onRefused: (problem: string) => void = () => {};
  /** Ends when the settings are those that the client has last told of. Never rejects. */
  settingsRead: Promise<void> = Promise.resolve();
  /** Open texts that have been read ahead. */
  readonly #ahead = new Set<string>();
  #folders: readonly string[] = [];
  #included: (path: string) => boolean;
  #excluded: (path: string) => boolean;

  constructor(host: Host, client: ClientAbilities, say: Say) {
    this.host = host;
    this.client = client;
    this.say = say;
    this.#included = host.matcher(DEFAULT_SETTINGS.include);
    this.#excluded = host.matcher(DEFAULT_SETTINGS.exclude);
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** The workspace folders, as canonical URIs. */
  get folders(): readonly string[] {
    return this.#folders;
  }

  /**
   * The settings are known: take in what is open, one text after the other, and from now on what is opened.
   */
  async takeInOpen(): Promise<void> {
    this.#isTakingIn = true;
    for (const path of this.#waiting) {
      const large = this.#takeIn(path);
      if (large) await large;
      this.snapshot();
      await this.host.rest();
    }
  }

  /**
   * The settings are known: take in those open texts that are known from before.
   *
   * @param recall What is known of a text, by the settings as they are; undefined where nothing is kept.
   */
  async takeInKnown(recall?: FileAnalysis['recall']): Promise<void> {
    if (!recall) return;
    const settings = this.#settings;
    for (const path of this.#waiting) {
      const open = this.#open.get(path);
      if (open) this.#lookUps.set(path, { open, settings, found: recall(open.text) });
    }
    let size = 0;
    for (const [path, lookUp] of this.#lookUps) {
      if (!(await this.#takeInIfKnown(path, lookUp))) continue;
      size += lookUp.open.text.length;
      if (size < TOGETHER) continue;
      size = 0;
      this.snapshot();
      await this.host.rest();
    }
  }

  /** Once all files are read, have at hand what the first edit of each open text needs, and rest after each document. */
  async readAhead(): Promise<void> {
    if (this.isReading) return;
    for (const path of this.#open.keys()) {
      if (this.#ahead.has(path) || this.#waiting.has(path)) continue;
      this.#ahead.add(path);
      for (const _ of this.#analysis.readAhead(path)) await this.host.rest();
    }
  }

  /** @returns Whether it waited and was known, as it is now. */
  async #takeInIfKnown(path: string, { open, settings, found }: LookUp): Promise<boolean> {
    const known = await found;
    this.#lookUps.delete(path);
    const isSame = open === this.#open.get(path) && settings === this.#settings;
    if (!known || !isSame || !this.#waiting.has(path)) return false;
    await this.#takeIn(path, known);
    return true;
  }

  /**
   * Somebody asks about a text: where it waits to be taken in, the others can wait longer. To look for what is known of it takes
   * less time than to analyse it, the first time above all.
   */
  async wanted(uri: string): Promise<void> {
    if (this.#waiting.size === 0) return;
    const path = canonicalUri(uri);
    const lookUp = this.#lookUps.get(path);
    if (!lookUp || !(await this.#takeInIfKnown(path, lookUp))) await this.#takeIn(path);
  }

  /** The corpus as it is now, without the texts that wait to be taken in; analyses what has changed since the last snapshot. */
  snapshot(): Snapshot {
    const snapshot = this.#analysis.snapshot();
    // While files are read, most statements that change will change again before anybody asks for them.
    this.#noteTouched(snapshot, this.isReading ? [] : undefined);
    return snapshot;
  }

  /** Analyse what has changed, but for what is told of statements, so that a snapshot later has little to do. */
  absorb(): void {
    this.#analysis.absorb();
  }

  /** Once all files are read, tell all statements anew, and rest after each part of the work. */
  async settle(): Promise<void> {
    while (this.#analysis.settle(SETTLED_AT_ONCE)) await this.host.rest();
  }

  /** How often the findings of a file may have changed: a stamp for answers made from them. */
  touchesOf(path: string): number {
    if (this.isReading) this.#noteTouched(this.snapshot(), [path]);
    return this.#touches.get(path) ?? 0;
  }

  /** The files whose findings may have changed since the last call; while files are read, surely those of them that are open. */
  takeTouched(): ReadonlySet<string> {
    const snapshot = this.snapshot();
    if (this.isReading) this.#noteTouched(snapshot, this.#open.keys());
    const touched = this.#touched;
    this.#touched = new Set();
    return touched;
  }

  /** @param among As `AnalysisHost.takeTouched` has it. */
  #noteTouched(snapshot: Snapshot, among: Iterable<string> | undefined): void {
    for (const path of this.#analysis.takeTouched(among)) {
      this.#touched.add(path);
      this.#touches.set(path, (this.#touches.get(path) ?? 0) + 1);
      const file = snapshot.file(path);
      if (file) this.names.learn(file);
    }
  }

  /** Whether a file is one to read: in no folder it goes by its name, else by its path in the folder. */
  isSource(path: string): boolean {
    const inFolders = this.#folders
      .map((folder) => relativePath(folder, path))
      .filter((file) => file !== null);
    const candidates = inFolders.length > 0 ? inFolders : [fileName(path)];
    return candidates.some((file) => this.#included(file) && !this.#excluded(file));
  }

  /** Whether a file on disk is one to read: one that ignore files leave out is a source only while it is open. */
  isToRead(path: string): boolean {
    return this.isSource(path) && !(this.#settings.useIgnoreFiles && this.ignored.has(path));
  }

  /** Whether an ignore file at a path counts: those in folders that are not looked into, such as of packages, do not. */
  asksIgnoreFile(path: string): boolean {
    if (!this.#settings.useIgnoreFiles || !(IGNORE_FILES as readonly string[]).includes(fileName(path)))
      return false;
    const folder = path.slice(0, path.lastIndexOf('/'));
    const places = this.#folders.map((root) => relativePath(root, `${folder}/any`));
    return (
      places.some((place) => place !== null && !this.#excluded(place)) && !this.ignored.has(`${folder}/`)
    );
  }

  /** The innermost workspace folder that a file is in; null for a file in none. */
  folderOf(path: string): string | null {
    const around = this.#folders.filter((folder) => relativePath(folder, path) !== null);
    return around.reduce<string | null>(
      (inner, folder) => (inner === null || folder.length > inner.length ? folder : inner),
      null,
    );
  }

  /** The client's version of an open text; undefined for one that is not open. */
  versionOf(uri: string): number | undefined {
    return this.#open.get(canonicalUri(uri))?.version;
  }

  isOpen(path: string): boolean {
    return this.#open.has(path);
  }

  /** The text that is open under a path; undefined where none is. */
  openText(path: string): OpenText | undefined {
    return this.#open.get(path);
  }

  openTexts(): IterableIterator<[path: string, open: OpenText]> {
    return this.#open.entries();
  }

  /** The URI of a file as the client spells it, where it has the file open. */
  uriOf(path: string): string {
    return this.#open.get(path)?.uri ?? path;
  }

  /** A text was opened or changed. */
  setOpen(open: OpenText): void {
    const path = canonicalUri(open.uri);
    const isTakenIn = this.#open.has(path) && !this.#waiting.has(path);
    this.#open.set(path, open);
    if (isTakenIn) this.#place(path, open);
    else this.#waiting.add(path);
    if (this.#isTakingIn && this.#waiting.size === 1) void this.takeInOpen();
    this.#keepAtHand();
  }

  #keepAtHand(): void {
    let size = 0;
    for (const { text } of this.#open.values()) size += text.length;
    this.#analysis.keepAtHand(size);
  }

  /** A text was closed. It stays as it was until the file on disk is read or forgotten. */
  setClosed(uri: string): void {
    this.#open.delete(canonicalUri(uri));
    this.#ahead.delete(canonicalUri(uri));
    this.#keepAtHand();
  }

  /**
   * A file was read from disk. An open text of it stays.
   *
   * @param found What is found in it by the settings as they are; undefined where it is still to be found.
   */
  async setRead(path: string, text: string, found?: FoundInFile): Promise<void> {
    if (!this.#open.has(path)) await this.#setFile(path, text, found);
  }

  /** A file is gone from disk, or is no longer one to read. An open text of it stays. */
  forget(path: string): void {
    if (!this.#open.has(path)) this.#analysis.removeFile(path);
  }

  setFolders(folders: readonly string[]): void {
    this.#folders = folders.map(canonicalUri);
    this.#placeAll();
  }

  /** All that a sidecar says. */
  setAnnotations(sidecar: string, annotations: readonly FiledAnnotation[]): void {
    this.#analysis.setAnnotations(sidecar, annotations);
  }

  /** All that was decided on entities. @returns Whether it changes anything. */
  setDecisions(decisions: EntityDecisions): boolean {
    const { revision } = this.#analysis;
    this.#analysis.setDecisions(decisions);
    return this.#analysis.revision !== revision;
  }

  setSettings(settings: Settings): void {
    const before = this.#settings;
    this.#settings = settings;
    this.#included = this.host.matcher(settings.include);
    this.#excluded = this.host.matcher(settings.exclude);
    if (!sameReading(before, settings)) this.#analysis.setLanguages(settings);
    this.#analysis.setMatchSpellings(settings.matchSpellings);
    this.#placeAll();
  }

  #placeAll(): void {
    for (const path of this.#open.keys()) this.#waiting.add(path);
    if (this.#isTakingIn) void this.takeInOpen();
  }

  /**
   * A text that waits is taken in, a large one while it still waits: what is typed into it meanwhile is taken in with the whole.
   *
   * @returns Null where that is done at once.
   */
  #takeIn(path: string, found?: FoundInFile): Promise<void> | null {
    const underway = this.#underway.get(path);
    if (underway) return underway.then(() => this.#takeIn(path, found) ?? undefined);
    const open = this.#open.get(path);
    if (!this.#waiting.has(path)) return null;
    const end = () => {
      this.#waiting.delete(path);
      const now = this.#open.get(path);
      if (now && now !== open) this.#place(path, now);
    };
    if (open && this.#isTaken(path, open)) {
      const whole = this.#setFile(path, open.text, found);
      if (whole) return whole.then(end);
    } else if (open) this.#analysis.removeFile(path);
    end();
    return null;
  }

  /** At once, but for a large file that is new: others have their turn in between. @returns Null where it was done at once. */
  #setFile(path: string, text: string, found?: FoundInFile): Promise<void> | null {
    const parts = this.#analysis.takeIn(path, text, found);
    if (parts.next().done) return null;
    const takeRest = async () => {
      do await this.host.rest();
      while (!parts.next().done);
    };
    const whole = takeRest().finally(() => this.#underway.delete(path));
    this.#underway.set(path, whole);
    return whole;
  }

  /** Takes an open text into the corpus, or leaves it out. */
  #place(path: string, open: OpenText): void {
    if (this.#isTaken(path, open)) this.#analysis.setFile(path, open.text);
    else this.#analysis.removeFile(path);
  }

  /** Whether an open text is one of the corpus. One that is too dense is told of. */
  #isTaken(path: string, open: OpenText): boolean {
    if (!this.#answersFor(path, open)) return false;
    const refusal = tooManyMarksIn(open.text);
    if (refusal !== null) this.onRefused(`${displayPath(path)} ${translated(refusal, this.say)}`);
    return refusal === null;
  }

  /**
   * Editors also open earlier versions of a file, output and the like as documents. They would report every
   * statement a second time, so only files, unsaved texts and what is in a workspace folder count.
   */
  #answersFor(path: string, { languageId }: OpenText): boolean {
    const { scheme } = URI.parse(path);
    const schemes = ['file', 'untitled', ...this.#folders.map((folder) => URI.parse(folder).scheme)];
    return schemes.includes(scheme) && (languageId === BUNDLE_LANGUAGE || this.isSource(path));
  }
}

/** Whether two settings read a text alike. */
function sameReading(a: Settings, b: Settings): boolean {
  return a.language === b.language && a.reportingVerbs.join() === b.reportingVerbs.join();
}
