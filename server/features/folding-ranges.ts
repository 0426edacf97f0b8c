/**
 * Folding: a bundle's members, the text before its first member, and runs of lines that belong to the page.
 */
import { type FoldingRange, FoldingRangeKind, FoldingRangeRequest } from 'vscode-languageserver';
import type { SourceFile } from '../../engine/corpus/document.ts';
import { type FileSpan, toFile } from '../../engine/text/span.ts';
import { canonicalUri } from '../canonical-uri.ts';
import { positionAt } from '../convert.ts';
import type { Feature } from '../feature.ts';
import { IN_DOCUMENT } from '../forms.ts';
import { guard } from '../guard.ts';

export const foldingRanges: Feature = {
  capabilities: () => ({ foldingRangeProvider: true }),
  register(services) {
    const { connection, session } = services;
    connection.onRequest(
      FoldingRangeRequest.type,
      guard(services, 'folding ranges', IN_DOCUMENT, ({ textDocument }): FoldingRange[] => {
        const file = session.snapshot().file(canonicalUri(textDocument.uri));
        return file ? foldsOf(file).slice(0, session.client.foldingLimit) : [];
      }),
    );
  },
};

/** Members first: they are kept when the client wants few. */
function foldsOf(file: SourceFile): readonly FoldingRange[] {
  const children = file.bundle?.children ?? [];
  const members = children.flatMap((child) => {
    if (child.type !== 'member') return [];
    const [header, body] = child.children;
    return [fold(file, { fileStart: header.start, fileEnd: body.end }, FoldingRangeKind.Region)];
  });
  const preambles = children.flatMap((child) => {
    if (child.type !== 'preamble') return [];
    return [fold(file, { fileStart: child.start, fileEnd: child.end }, FoldingRangeKind.Comment)];
  });
  return [...members, ...preambles, ...boilerplate(file)].filter((range) => range !== null);
}

function boilerplate(file: SourceFile): readonly (FoldingRange | null)[] {
  return file.documents.flatMap(({ base, text, facts }) => {
    const runs: { start: number; end: number }[] = [];
    for (const { start, end } of facts.boilerplate) {
      const last = runs.at(-1);
      if (last && text.slice(last.end, start).trim() === '') last.end = end;
      else runs.push({ start, end });
    }
    return runs.map((run) => fold(file, toFile(run, base), FoldingRangeKind.Comment));
  });
}

/** From the line where the span starts to the last line of it that is not blank; null within one line. */
function fold(
  file: SourceFile,
  { fileStart, fileEnd }: FileSpan,
  kind: FoldingRangeKind,
): FoldingRange | null {
  const text = file.text.slice(fileStart, fileEnd);
  const startLine = positionAt(file, fileStart + text.length - text.trimStart().length).line;
  const endLine = positionAt(file, fileStart + text.trimEnd().length).line;
  return endLine > startLine ? { startLine, endLine, kind } : null;
}
