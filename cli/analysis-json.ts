/**
 * The facts about a corpus as JSON, in the form of docs/analysis.schema.json.
 *
 * Offsets are UTF-16 units in the file as read, whatever frame the engine keeps them in. The text comes in parts, a
 * document at a time, because the whole of a large corpus does not fit one string.
 */
import { type Diagnostic, diagnose } from '../engine/checks/diagnose.ts';
import type { Document } from '../engine/corpus/document.ts';
import { quotationOf, type Snapshot } from '../engine/corpus/snapshot.ts';
import type { Statement } from '../engine/statements/statement.ts';
import { type FileSpan, type Span, toFile } from '../engine/text/span.ts';
import { inEnglish } from '../protocol/phrase.ts';
import type { Settings } from '../protocol/settings.ts';
import { type CorpusIds, corpusIds } from './corpus-ids.ts';
import { jsonList } from './json-list.ts';

/** The JSON of `analyze`, in parts to be printed one after the other. */
export function* analysisJson(snapshot: Snapshot, settings: Settings): Generator<string> {
  const ids = corpusIds(snapshot);
  yield '{"version":1,\n"documents":';
  yield* jsonList(documentsOf(snapshot), (document) => documentValue(document, ids));
  yield ',\n"entities":';
  yield* jsonList(ids.entityKeys(), (key) => entityValue(key, snapshot, ids));
  yield ',\n"statements":';
  yield* jsonList(snapshot.statements().entries(), ([index, statement]) =>
    statementValue(statement, `S${index + 1}`, snapshot, ids),
  );
  yield ',\n"diagnostics":';
  yield* jsonList(diagnosticsOf(snapshot, settings), diagnosticValue);
  yield '}\n';
}

/** The JSON of `check`: the same findings by themselves. */
export function* diagnosticsJson(diagnostics: Iterable<FileDiagnostic>): Generator<string> {
  yield '{"version":1,\n"diagnostics":';
  yield* jsonList(diagnostics, diagnosticValue);
  yield '}\n';
}

/** A finding and the file that it is in. */
export interface FileDiagnostic {
  readonly path: string;
  readonly diagnostic: Diagnostic<string>;
}

/** All findings of the corpus, by file and then in text order. */
export function* diagnosticsOf(snapshot: Snapshot, { severity }: Settings): Generator<FileDiagnostic> {
  for (const { path } of snapshot.files()) {
    for (const diagnostic of diagnose(snapshot, path, severity))
      yield { path, diagnostic: spelledOut(diagnostic) };
  }
}

/** What programs read, and what the command line tells, is English. */
function spelledOut(diagnostic: Diagnostic): Diagnostic<string> {
  const related = diagnostic.related.map((place) => ({ ...place, message: inEnglish(place.message) }));
  return { ...diagnostic, message: inEnglish(diagnostic.message), related };
}

function* documentsOf(snapshot: Snapshot): Generator<Document> {
  for (const file of snapshot.files()) yield* file.documents;
}

function documentValue(document: Document, ids: CorpusIds) {
  const { path, member, base, facts } = document;
  const place = (span: Span) => fileValue(toFile(span, base));
  return {
    path,
    member,
    quotations: facts.quotations.map((quotation, index) => ({
      id: ids.quotation(document.id, index),
      kind: quotation.kind,
      content: quotation.content.map(place),
      marked: quotation.marked.map(place),
      closed: quotation.closed,
      parent: quotation.parent === null ? null : ids.quotation(document.id, quotation.parent),
      cue: quotation.cue && place(quotation.cue),
      polarity: quotation.polarity,
      source: quotation.source && {
        ...(quotation.source.span ? place(quotation.source.span) : NO_PLACE),
        via: quotation.source.via,
        entity: ids.entity(document, quotation.source.entity),
        others: quotation.source.others.map((entity) => ids.entity(document, entity)),
      },
      confidence: rounded(quotation.confidence),
      why: inEnglish(quotation.why),
    })),
    mentions: facts.mentions.map(({ span, form, entity }) => ({
      ...place(span),
      form,
      entity: ids.entity(document, entity),
    })),
    boilerplate: facts.boilerplate.map(place),
  };
}

/** Of a speaker whom the user has named and the document has not. */
const NO_PLACE = { start: null, end: null };

function entityValue(key: string, snapshot: Snapshot, ids: CorpusIds) {
  const entity = snapshot.entity(key);
  const name = entity?.name ?? key;
  const aliases = entity?.names.map((written) => written.name).filter((alias) => alias !== name) ?? [];
  return { id: ids.entityOfKey(key), type: entity?.type ?? 'other', name, aliases };
}

function statementValue(statement: Statement, id: string, snapshot: Snapshot, ids: CorpusIds) {
  const accepted = snapshot.acceptedIn(statement);
  const reports = statement.reports.flatMap((report) => {
    const place = quotationOf(snapshot, report);
    if (!place) return [];
    const { relation, status, score } = report;
    const quotation = ids.quotation(place.document.id, place.index);
    const link = {
      relation,
      status,
      ...(accepted.has(report.id) && { accepted: true }),
      score: rounded(score),
    };
    return [{ path: place.document.path, quotation, ...link }];
  });
  return { id, source: ids.entityOfKey(statement.speaker), reports };
}

function diagnosticValue({ path, diagnostic }: FileDiagnostic) {
  const { code, severity, span, message, related } = diagnostic;
  return {
    path,
    code,
    severity,
    ...fileValue(span),
    message,
    related: related.map((place) => ({ path: place.path, ...fileValue(place.span) })),
  };
}

function fileValue({ fileStart, fileEnd }: FileSpan) {
  return { start: fileStart, end: fileEnd };
}

/** Three decimals: more of a score or a confidence would only pretend to be exact. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
