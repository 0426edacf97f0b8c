/**
 * Comparing a snapshot with what the generator wrote: quotations, their speakers, and the links between them.
 */
import type { Quotation } from '../engine/annotate/facts.ts';
import type { Document } from '../engine/corpus/document.ts';
import type { Snapshot } from '../engine/corpus/snapshot.ts';
import type { Statement } from '../engine/statements/statement.ts';
import type { Article } from './generate.ts';
import { type FoundLink, type GoldReport, type LinkScore, scoreLinks } from './score-links.ts';
import type { GoldQuotation } from './utterance.ts';

export interface Findings {
  /** Quotations that the generator wrote. */
  readonly quotations: number;
  /** How many of them were found, and with the right speaker. */
  readonly found: number;
  readonly attributed: number;
  readonly statements: number;
  readonly links: LinkScore;
}

interface Known extends GoldReport {
  readonly quotation: GoldQuotation;
}

export function scoreSnapshot(snapshot: Snapshot, articles: Iterable<Article>): Findings {
  const known: Known[] = [];
  const byPath = new Map<string, readonly Known[]>();
  for (const { path, quotations } of articles) {
    const reports = quotations.map((quotation, at) => ({ ...quotation, quotation, id: known.length + at }));
    known.push(...reports);
    byPath.set(path, reports);
  }
  const found = new Set<Known>();
  const attributed = new Set<Known>();
  for (const document of snapshot.files().flatMap((file) => file.documents)) {
    for (const quotation of document.facts.quotations) {
      const report = reportAt(byPath.get(document.path) ?? [], quotation);
      if (!report) continue;
      found.add(report);
      if (isSaidBy(document, quotation, report.quotation.speaker)) attributed.add(report);
    }
  }
  const statements = snapshot.statements();
  const reportOf = (document: Document, index: number) => {
    const quotation = document.facts.quotations[index];
    return quotation && reportAt(byPath.get(document.path) ?? [], quotation);
  };
  return {
    quotations: known.length,
    found: found.size,
    attributed: attributed.size,
    statements: statements.length,
    links: scoreLinks(known, linksOf(snapshot, statements, reportOf)),
  };
}

/** Every two reports of a statement are a link; it is confirmed when both reports are. */
function* linksOf(
  snapshot: Snapshot,
  statements: readonly Statement[],
  reportOf: (document: Document, quotation: number) => Known | undefined,
): Generator<FoundLink> {
  for (const statement of statements) {
    const members = statement.reports.flatMap(({ documentId, quotation, status }) => {
      const document = snapshot.document(documentId);
      const report = document && reportOf(document, quotation);
      return report ? [{ report, status }] : [];
    });
    for (const [at, left] of members.entries()) {
      for (const right of members.slice(at + 1)) {
        const confirmed = left.status === 'confirmed' && right.status === 'confirmed';
        yield { left: left.report, right: right.report, status: confirmed ? 'confirmed' : 'suggested' };
      }
    }
  }
}

/** The known quotation that shares most text with the marked words of one that was found. */
function reportAt(reports: readonly Known[], quotation: Quotation): Known | undefined {
  let best: Known | undefined;
  let most = 0;
  for (const report of reports) {
    let shared = 0;
    for (const part of report.quotation.parts) {
      for (const span of quotation.marked) {
        shared += Math.max(0, Math.min(part.end, span.end) - Math.max(part.start, span.start));
      }
    }
    if (shared > most) {
      most = shared;
      best = report;
    }
  }
  return best;
}

function isSaidBy(document: Document, quotation: Quotation, surname: string): boolean {
  const entity = quotation.source?.entity;
  return entity != null && (document.facts.entities[entity]?.name.endsWith(surname) ?? false);
}
