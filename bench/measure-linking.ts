/**
 * The statement index by itself: the generated quotations are given to it as they were written, with nothing else in memory.
 * So its own growth shows, and not that of the collector of garbage, which goes through all documents too.
 */
import { EntityIndex } from '../engine/entities/entity-index.ts';
import { StatementIndex } from '../engine/statements/statement-index.ts';
import { generateArticles } from './generate.ts';
import { processorTime } from './processor-time.ts';

export interface LinkingTask {
  readonly seed: number;
  readonly documents: number;
}

export interface LinkingByItself {
  readonly reports: number;
  /** Milliseconds. */
  readonly linking: number;
  /** The same in processor time. */
  readonly linkingWork: number;
}

type Reports = Parameters<StatementIndex['apply']>[0]['added'];

export function measureLinking({ seed, documents }: LinkingTask): LinkingByItself {
  const reports = reportsOf(seed, documents);
  const index = new StatementIndex();
  const [start, worked] = [performance.now(), processorTime()];
  index.apply({ removed: [], added: reports });
  return {
    reports: reports.length,
    linking: performance.now() - start,
    linkingWork: processorTime() - worked,
  };
}

function reportsOf(seed: number, documents: number): Reports {
  const entities = new EntityIndex();
  const reports: Reports[number][] = [];
  for (const { path, text, quotations } of generateArticles(seed, documents)) {
    for (const [at, { speaker, parts }] of quotations.entries()) {
      const key = speaker.toLowerCase();
      entities.add(key, 'person', speaker);
      reports.push({
        id: `${path}#${at}`,
        documentId: path,
        text: parts.map(({ start, end }) => text.slice(start, end)).join(' '),
        speaker: entities.identityOf(key),
        described: null,
        isParaphrase: false,
        quoted: '',
        occasion: null,
        judgement: null,
      });
    }
  }
  return reports;
}
