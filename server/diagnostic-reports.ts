/**
 * The diagnostics of each file in the protocol's form, made here alone for pull and push alike.
 *
 * A report is kept as long as it holds: while the file, the files that it points into, what the corpus says of it
 * and the severities are the same. Then a request for it costs next to nothing and its id stays.
 */
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
} from 'vscode-languageserver';
import type { Diagnostic as Finding } from '../engine/checks/diagnose.ts';
import { diagnose } from '../engine/checks/diagnose.ts';
import type { SourceFile } from '../engine/corpus/document.ts';
import type { Snapshot } from '../engine/corpus/snapshot.ts';
import { contentKey } from '../engine/text/content-key.ts';
import type { FileSpan } from '../engine/text/span.ts';
import { pageOf, type Severity } from '../protocol/checks.ts';
import { translated } from '../protocol/phrase.ts';
import type { Settings } from '../protocol/settings.ts';
import { fileName } from './canonical-uri.ts';
import { rangeOf } from './convert.ts';
import { documentAt, documentName } from './places.ts';
import { plainText } from './plain-text.ts';
import type { Session } from './session.ts';

export interface DiagnosticReport {
  /** Made from the items: the same as long as they are the same. */
  readonly id: string;
  /** Null where the asker already has the report of this id. */
  readonly items: readonly Diagnostic[] | null;
}

/** What a report was made from; it holds as long as all of this is unchanged. */
interface Basis {
  readonly touches: number;
  readonly severity: Settings['severity'];
  readonly files: readonly SourceFile[];
}

export class DiagnosticReports {
  readonly #session: Session;
  readonly #kept = new Map<string, DiagnosticReport & { readonly basis: Basis }>();
  /** What the reports were made from that were pulled for their files alone. */
  readonly #pulled = new Map<string, Basis>();

  constructor(session: Session) {
    this.#session = session;
  }

  /**
   * The report of a file as the corpus is now; empty for a file that is not in it.
   *
   * @param knownId The report that the asker has; when it still holds, the items are left out.
   */
  of(path: string, knownId?: string): DiagnosticReport {
    const snapshot = this.#session.snapshot();
    const kept = this.#kept.get(path);
    if (kept && this.#holds(path, snapshot, kept.basis)) {
      if (kept.id === knownId) return { id: kept.id, items: null };
      if (kept.items) return kept;
    }
    const file = snapshot.file(path);
    if (!file) this.#kept.delete(path);
    const { id, items } = file ? this.#make(snapshot, file) : NONE;
    return { id, items: id === knownId ? null : items };
  }

  /** The same for a client that asks for this file alone. */
  pull(path: string, knownId?: string): DiagnosticReport {
    const report = this.of(path, knownId);
    const basis = this.#kept.get(path)?.basis;
    if (basis) this.#pulled.set(path, basis);
    else this.#pulled.delete(path);
    return report;
  }

  /** Whether a report was pulled for the file alone that does not hold any more. Of an open file a client keeps only such. */
  isOutdated(path: string): boolean {
    const basis = this.#pulled.get(path);
    return basis !== undefined && !this.#holds(path, this.#session.snapshot(), basis);
  }

  #make(snapshot: Snapshot, file: SourceFile): DiagnosticReport {
    const { path } = file;
    const { severity } = this.#session.settings;
    const found = diagnose(snapshot, path, severity);
    const findings = gravest(found);
    const related = new Set(findings.flatMap((finding) => finding.related.map((place) => place.path)));
    const files = [path, ...related].map((each) => snapshot.file(each)).filter((each) => each !== undefined);
    const items = [
      ...(findings.length < found.length ? [toldInstead(this.#session, found.length - findings.length)] : []),
      ...findings.map((finding) => toDiagnostic(this.#session, snapshot, file, finding)),
    ];
    const id = contentKey(JSON.stringify(items));
    const basis = { touches: this.#session.touchesOf(path), severity, files };
    // The items of thousands of files that nobody looks at would fill the memory; their ids are enough.
    this.#kept.set(path, { id, items: this.#session.isOpen(path) ? items : null, basis });
    return { id, items };
  }

  #holds(path: string, snapshot: Snapshot, { touches, severity, files }: Basis): boolean {
    return (
      touches === this.#session.touchesOf(path) &&
      severity === this.#session.settings.severity &&
      files.every((file) => snapshot.file(file.path) === file)
    );
  }
}

const NONE: DiagnosticReport = { id: contentKey('[]'), items: [] };

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/**
 * Most findings that are told of one file: as many as VS Code shows. A file of nothing but open marks has a hundred thousand,
 * which no client takes in.
 */
const MOST_FINDINGS = 1000;

/** The findings to be told of a file, in text order. */
function gravest(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MOST_FINDINGS) return findings;
  const rank = ({ severity }: Finding) => SEVERITIES[severity];
  const kept = new Set(findings.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST_FINDINGS));
  return findings.filter((finding) => kept.has(finding));
}

function toldInstead({ say }: Session, count: number): Diagnostic {
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Information,
    source: 'crossquote',
    message: say(
      '{0} further findings are not shown: split the file, or turn checks off in “crossquote.severity”.',
      count,
    ),
  };
}

function toDiagnostic(session: Session, snapshot: Snapshot, file: SourceFile, finding: Finding): Diagnostic {
  const { client } = session;
  const document = documentAt(file, finding.span.fileStart);
  return {
    range: rangeOf(file, finding.span),
    severity: SEVERITIES[finding.severity],
    code: finding.code,
    ...(client.codeDescription && { codeDescription: { href: pageOf(finding.code) } }),
    source: 'crossquote',
    message: plainText(translated(finding.message, session.say)),
    ...(finding.fades && client.unnecessaryTag && { tags: [DiagnosticTag.Unnecessary] }),
    ...(client.relatedInformation && {
      relatedInformation: relatedInformation(session, snapshot, file, finding),
    }),
    ...(document && { data: { document: documentName(document) } }),
  };
}

function relatedInformation(
  session: Session,
  snapshot: Snapshot,
  own: SourceFile,
  { related }: Finding,
): DiagnosticRelatedInformation[] {
  return related.flatMap(({ path, span, message }) => {
    const file = snapshot.file(path);
    if (!file) return [];
    const folder = path === own.path ? null : pathWithFolder(snapshot, file, span);
    const words = translated(message, session.say);
    return [
      {
        location: { uri: session.uriOf(path), range: rangeOf(file, span) },
        message: plainText(folder === null ? words : session.say('{0}: {1}', folder, words)),
      },
    ];
  });
}

/**
 * As much of the path as tells the file of a place from others of its name; null where its name does, which an editor puts
 * before what is said of the place, without a folder.
 */
function pathWithFolder(snapshot: Snapshot, file: SourceFile, { fileStart }: FileSpan): string | null {
  const document = documentAt(file, fileStart);
  const path = document ? snapshot.pathApart(document) : null;
  return path === fileName(file.path) ? null : path;
}
