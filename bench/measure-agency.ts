/**
 * One agency text that many papers print, each below a line of its own: the papers are linked as one wording, so that
 * nothing grows with the pairs of them.
 */
import { AnalysisHost } from '../engine/corpus/analysis-host.ts';
import { generateArticles } from './generate.ts';
import { watchLinking } from './watch-linking.ts';

export interface AgencyTask {
  readonly seed: number;
  readonly papers: number;
}

export interface AgencyFigures {
  readonly papers: number;
  /** Milliseconds to analyse all papers and have the statement index ready. */
  readonly index: number;
  /** Milliseconds of it in the statement index. */
  readonly linking: number;
  /** Pairs of distinct wordings that were compared. */
  readonly compared: number;
  readonly statements: number;
  /** Statements that every paper reports. */
  readonly everywhere: number;
}

export function measureAgency({ seed, papers }: AgencyTask): AgencyFigures {
  const [article] = generateArticles(seed, 1);
  const host = new AnalysisHost();
  const start = performance.now();
  const { linking, compared } = watchLinking(() => {
    for (let paper = 1; paper <= papers; paper++)
      host.setFile(`paper-${paper}.txt`, `From our own paper, number ${paper}\n\n${article?.text}`);
    host.snapshot();
  });
  const index = performance.now() - start;
  const statements = host.snapshot().statements();
  const everywhere = statements.filter(
    ({ reports }) => new Set(reports.map(({ documentId }) => documentId)).size === papers,
  );
  return { papers, index, linking, compared, statements: statements.length, everywhere: everywhere.length };
}
