import type { Span } from '../../text/span.ts';
import type { Selectors } from './selectors.ts';
export type Anchored =
  | { readonly how: 'exact' | 'moved' | 'changed'; readonly span: Span; readonly score: number }
  | { readonly how: 'orphan'; readonly guesses: readonly { span: Span; score: number }[] };
export function anchorAll(text: string, wanted: readonly Selectors[]): readonly Anchored[] {
  return wanted.map(({ quote, position }) => {
    const at = text.indexOf(quote.exact, position.start);
    const start = at >= 0 ? at : text.indexOf(quote.exact);
    return start < 0
      ? { how: 'orphan', guesses: [] }
      : {
          how: start === position.start ? 'exact' : 'moved',
          span: { start, end: start + quote.exact.length },
          score: 1,
        };
  });
}
