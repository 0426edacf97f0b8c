/**
 * The files that keep what users have corrected: one in each workspace folder, on disk or open in the editor.
 *
 * What is open wins, so that a correction counts and is undone before it is saved. A file that is not understood in
 * every part is told of, and is never to be written again.
 */
import { byDocument } from '../../engine/annotations/by-document.ts';
import type { Correction } from '../../engine/annotations/correction.ts';
import {
  type CorrectionsFile,
  type ParsedCorrections,
  parseCorrections,
} from '../../engine/annotations/corrections-file.ts';
import { decodeText } from '../../engine/text/decode.ts';
import { CORRECTIONS_FILE } from '../../protocol/corrections-file.ts';
import { uriBelow } from '../canonical-uri.ts';
import type { Unread } from '../host.ts';
import type { Notices } from '../notices.ts';
import type { Session } from '../session.ts';

/** The corrections file of a folder as it is now. */
export interface CurrentCorrections {
  /** As the client spells it. */
  readonly uri: string;
  /** The client's version where the file is open, else null. */
  readonly version: number | null;
  /** Null where there is no file. */
  readonly text: string | null;
  readonly file: CorrectionsFile;
  /** What is not understood of it; then it must not be written. */
  readonly problems: readonly string[];
}

/** What is on disk: a text, none, or in words why it cannot be read. */
type OnDisk = { readonly text: string | null } | { readonly refusal: string };

export class CorrectionFiles {
  readonly #session: Session;
  readonly #notices: Notices;
  readonly #onChange: () => void;
  /** By the path of the file. */
  readonly #onDisk = new Map<string, OnDisk>();
  readonly #parsed = new Map<string, { readonly text: string; readonly parsed: ParsedCorrections }>();
  /** The last reading that has begun; they come one after the other, so that the last one counts. */
  #reading: Promise<void> = Promise.resolve();

  /** @param onChange Called when corrections change something that has been read. */
  constructor(session: Session, notices: Notices, onChange: () => void) {
    this.#session = session;
    this.#notices = notices;
    this.#onChange = onChange;
  }

  /** Whether a path is that of a corrections file. */
  isOne(path: string): boolean {
    return this.#paths().includes(path);
  }

  /** Whether a corrections file is at a path, or in a folder of that path. */
  isIn(path: string): boolean {
    return this.#paths().some((file) => file === path || file.startsWith(`${path}/`));
  }

  /** Read what is on disk, and take it over where nothing is open. */
  read(): Promise<void> {
    const reading = this.#reading.then(() => this.#read());
    this.#reading = reading.catch(() => undefined);
    return reading;
  }

  /** Take the corrections as they are now for those that hold. */
  takeOver(): void {
    const byPath = new Map<string, readonly Correction[]>();
    for (const folder of this.#session.folders) {
      for (const [document, corrections] of byDocument(this.of(folder).file.corrections)) {
        const path = uriBelow(folder, document);
        if (this.#session.folderOf(path) === folder) byPath.set(path, corrections);
      }
    }
    if (this.#session.setCorrections(byPath)) this.#onChange();
  }

  of(folder: string): CurrentCorrections {
    const path = pathIn(folder);
    const open = this.#session.openText(path);
    const content: OnDisk = open ?? this.#onDisk.get(path) ?? { text: null };
    const uri = this.#session.uriOf(path);
    const version = open?.version ?? null;
    if ('refusal' in content) {
      return { uri, version, text: null, file: parseCorrections('').file, problems: [content.refusal] };
    }
    return { uri, version, text: content.text, ...this.#parse(path, content.text ?? '') };
  }

  async #read(): Promise<void> {
    const paths = this.#paths();
    const contents = await Promise.all(paths.map((path) => this.#session.host.readFile(path)));
    this.#onDisk.clear();
    for (const [index, path] of paths.entries()) {
      const content = this.#decoded(contents[index] ?? 'missing');
      this.#onDisk.set(path, content);
      // In a file that is open, the editor's own check of JSON tells while the user writes.
      if (!this.#session.isOpen(path)) this.#tell(path, content);
    }
    this.takeOver();
  }

  /** Code actions are asked for with every step of the cursor, while the file stays the same. */
  #parse(path: string, text: string): ParsedCorrections {
    const known = this.#parsed.get(path);
    if (known?.text === text) return known.parsed;
    const parsed = parseCorrections(text);
    this.#parsed.set(path, { text, parsed });
    return parsed;
  }

  #paths(): readonly string[] {
    return this.#session.folders.map(pathIn);
  }

  #decoded(content: Uint8Array | Unread): OnDisk {
    if (content === 'missing') return { text: null };
    if (typeof content === 'string') return { refusal: `cannot be read: it is ${content}` };
    const decoded = decodeText(content, this.#session.host.decode);
    return 'text' in decoded ? { text: decoded.text } : { refusal: decoded.refusal };
  }

  #tell(path: string, content: OnDisk): void {
    if ('refusal' in content) this.#notices.tell([`${CORRECTIONS_FILE} ${content.refusal}`]);
    else {
      const { problems } = this.#parse(path, content.text ?? '');
      this.#notices.tell(problems.map((problem) => `${CORRECTIONS_FILE}: ${problem}`));
    }
  }
}

function pathIn(folder: string): string {
  return uriBelow(folder, CORRECTIONS_FILE);
}
