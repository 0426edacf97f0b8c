/**
 * The places at which the server is asked: quotations that other articles print word for word, so that the right
 * answer is known, spread evenly over the corpus.
 */
import type { Position } from '../protocol/requests.ts';
import { type Article, generateArticles } from './generate.ts';

export interface Probe {
  /** Relative path with `/`. */
  readonly path: string;
  readonly text: string;
  /** In the middle of the quotation. */
  readonly quotation: Position;
  /** In the first paragraph, which nobody is quoted in. */
  readonly prose: Position;
  /** Other articles that print the quotation word for word. */
  readonly expected: readonly string[];
}

/** At most `count` probes, each in another article, in corpus order. */
export function chooseProbes(seed: number, documents: number, count: number): readonly Probe[] {
  const candidates = [...candidatesIn(generateArticles(seed, documents))];
  const step = Math.max(1, candidates.length / count);
  return candidates.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

/** At most one for each statement, in the article that prints it first. */
function* candidatesIn(articles: Iterable<Article>): Generator<Probe> {
  const byStatement = new Map<string, { article: Article; offset: number }[]>();
  for (const article of articles) {
    for (const { origin, statement, parts } of article.quotations) {
      const [part] = parts;
      if (origin !== 'verbatim' || !part || part.end - part.start < 60) continue;
      const places = byStatement.get(statement) ?? [];
      byStatement.set(statement, [...places, { article, offset: (part.start + part.end) >> 1 }]);
    }
  }
  const taken = new Set<string>();
  for (const [first, ...others] of byStatement.values()) {
    if (!first || others.length === 0 || taken.has(first.article.path)) continue;
    const { path, text } = first.article;
    taken.add(path);
    yield {
      path,
      text,
      quotation: positionAt(text, first.offset),
      prose: positionAt(text, 12),
      expected: others.map(({ article }) => article.path),
    };
  }
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
