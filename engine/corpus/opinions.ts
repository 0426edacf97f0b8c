/**
 * What people think of reports of statements: their verdicts and their tags, with who says so and when.
 */
import { inEnglish } from '../../protocol/phrase.ts';
import { type Annotation, byTime, type Saying } from '../annotations/annotation.ts';
import { inWords, whoAndWhen } from '../annotations/says-in-words.ts';
import { cover, type Span } from '../text/span.ts';
import type { Document } from './document.ts';
import type { QuotationPlace } from './snapshot.ts';

/** Verdicts first, then tags, each in the order in which they were said. */
export function opinionsOn({ document, quotation }: QuotationPlace): readonly Annotation[] {
  return saidOn(document, cover(quotation.content), ['verdict', 'tag']);
}

/** What is said of passages that touch a span, by kind and then by time. @param kinds Those that are wanted, in order. */
export function saidOn(
  document: Document,
  span: Span,
  kinds: readonly Saying['about'][],
): readonly Annotation[] {
  return document.annotations
    .filter(({ span: own }) => own !== null && own.start <= span.end && span.start <= own.end)
    .map(({ pin }) => pin.annotation)
    .filter(({ says }) => kinds.includes(says.about))
    .sort((a, b) => kinds.indexOf(a.says.about) - kinds.indexOf(b.says.about) || byTime(a, b));
}

/** Those of one kind in English, such as “doubtful (https://example.org/1, Ada, 2026-03-04); false (Ivo)”. Texts as users wrote them. */
export function opinionsInWords(opinions: readonly Annotation[], about: 'verdict' | 'tag'): string {
  const told = opinions
    .filter(({ says }) => says.about === about)
    .map((opinion) => {
      const { says } = opinion;
      const evidence = says.about === 'verdict' ? (says.evidence ?? '') : '';
      const more = [evidence, whoAndWhen(opinion)].filter((part) => part !== '').join(', ');
      const words = inEnglish(inWords(says));
      return more === '' ? words : `${words} (${more})`;
    });
  return [...new Set(told)].join('; ');
}
