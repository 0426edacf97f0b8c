/**
 * Findings as SARIF 2.1.0, for code hosts and editors that show the results of checks.
 *
 * Nothing in it tells where on a machine the texts lie: files are relative references (RFC 3986) from the current
 * folder, or from the one that they share, under the base `%SRCROOT%`, which whoever reads the log sets. What is the
 * same from one run to the next gives the same log, so there are no times in it.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
import { CHECKS } from '../../engine/checks/list.ts';
import type { Document } from '../../engine/corpus/document.ts';
import type { Snapshot } from '../../engine/corpus/snapshot.ts';
import { type Lookup, lookupIn } from '../../engine/export/lookup.ts';
import { contentKey } from '../../engine/text/content-key.ts';
import { firstIndex } from '../../engine/text/first-index.ts';
import type { FileSpan } from '../../engine/text/span.ts';
import { repository, version } from '../../package.json';
import { pageOf, type Severity } from '../../protocol/checks.ts';
import type { FileDiagnostic } from '../analysis-json.ts';
import { json, jsonList } from '../json-list.ts';
import { namesFromHere } from '../names-from-here.ts';
import { visible } from '../visible.ts';

/** The log, in parts to be printed one after the other: a result a line. */
export function* sarifLog(diagnostics: Iterable<FileDiagnostic>, snapshot: Snapshot): Generator<string> {
  const files = new Files(snapshot);
  const fingerprints = new Fingerprints();
  yield `{"$schema":${json(SCHEMA)},"version":"2.1.0","runs":[{\n"tool":${json(TOOL)},\n`;
  yield `"columnKind":"utf16CodeUnits","newlineSequences":["\\r\\n","\\n","\\r"],"originalUriBaseIds":${json(BASES)},\n"results":`;
  yield* jsonList(diagnostics, ({ path, diagnostic }) => {
    const { code, severity, span, message, related } = diagnostic;
    return {
      ruleId: code,
      ruleIndex: CHECKS.findIndex((check) => check.code === code),
      level: LEVELS[severity],
      message: { text: messageText(message) },
      locations: [files.location(path, span)],
      ...(related.length > 0 && {
        relatedLocations: related.map((place, id) => ({
          id,
          ...files.location(place.path, place.span),
          message: { text: messageText(place.message) },
        })),
      }),
      partialFingerprints: { [FINGERPRINT]: fingerprints.of(`${code}\n${files.fingerprint(path, span)}`) },
    };
  });
  yield '}]}\n';
}

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** SARIF has no level for what is less than a note. */
const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

const TOOL = {
  driver: {
    name: 'crossquote',
    version,
    semanticVersion: version,
    informationUri: repository.url,
    rules: CHECKS.map(({ code, summary, severity }) => ({
      id: code,
      shortDescription: { text: summary },
      helpUri: pageOf(code),
      defaultConfiguration: { level: LEVELS[severity] },
    })),
  },
};

const BASE = '%SRCROOT%';

const BASES = { [BASE]: { description: { text: 'The folder that the files are named from.' } } };

/** The number goes up when the same finding gets another fingerprint (SARIF 3.27.17). */
const FINGERPRINT = 'wordsHash/v1';

/**
 * One line that shows as it stands. Only `](` makes the words in brackets a link (SARIF 3.11.6), which no text of a
 * document may become; editor's brackets by themselves stay as they are.
 */
function messageText(text: string): string {
  const line = visible(text);
  return line.includes('](') ? line.replace(/[\\[\]]/g, '\\$&') : line;
}

/** Where findings stand. */
class Files {
  readonly #snapshot: Snapshot;
  readonly #lookup: Lookup;
  readonly #names: ReadonlyMap<string, string>;

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
    this.#lookup = lookupIn(snapshot);
    this.#names = namesFromHere(snapshot.files().map(({ path }) => path));
  }

  /** A location, with the document of the bundle that it is in, if it is in one. */
  location(path: string, span: FileSpan) {
    const start = this.#lookup.positionOf(path, span.fileStart);
    const end = this.#lookup.positionOf(path, span.fileEnd);
    const name = this.#names.get(path) ?? '';
    const member = this.#documentAt(path, span)?.member ?? null;
    return {
      physicalLocation: {
        artifactLocation: { uri: relativeReference(name), uriBaseId: BASE },
        region: {
          startLine: start.line,
          startColumn: start.column,
          endLine: end.line,
          endColumn: end.column,
        },
      },
      ...(member !== null && {
        logicalLocations: [
          { name: visible(member), fullyQualifiedName: visible(`${name}#${member}`), kind: 'document' },
        ],
      }),
    };
  }

  /** What stays the same of a place while the text above it is edited: its words, and those beside them in their line. */
  fingerprint(path: string, { fileStart, fileEnd }: FileSpan): string {
    const text = this.#snapshot.file(path)?.text ?? '';
    const before = text.slice(Math.max(0, fileStart - CONTEXT), fileStart);
    const after = text.slice(fileEnd, fileEnd + CONTEXT);
    const member = this.#documentAt(path, { fileStart, fileEnd })?.member ?? '';
    return [
      this.#names.get(path),
      member,
      before.slice(before.search(/[^\r\n]*$/)),
      text.slice(fileStart, fileEnd),
      after.replace(/[\r\n].*/s, ''),
    ].join('\n');
  }

  /** The document that the span lies in; undefined for the lines between the documents of a bundle. */
  #documentAt(path: string, { fileStart, fileEnd }: FileSpan): Document | undefined {
    const documents = this.#snapshot.file(path)?.documents ?? [];
    const next = firstIndex(documents.length, (at) => (documents[at] as Document).base <= fileStart);
    const document = documents[next - 1];
    return document && fileEnd <= document.base + document.text.length ? document : undefined;
  }
}

/** UTF-16 units on each side by which findings on equal words are told apart, as for the anchors of corrections. */
const CONTEXT = 32;

/** Hashes, those after the first of equal places with their number. */
class Fingerprints {
  readonly #counts = new Map<string, number>();

  of(place: string): string {
    const hash = contentKey(place);
    const count = (this.#counts.get(hash) ?? 0) + 1;
    this.#counts.set(hash, count);
    return count === 1 ? hash : `${hash}:${count}`;
  }
}

/** A name with `/` as a relative reference, each part percent-encoded; half a surrogate pair cannot be and is U+FFFD. */
function relativeReference(name: string): string {
  return name
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
