import { expect, test } from 'vitest';
import { generateArticles } from './generate.ts';

const articles = [...generateArticles(1, 40)];
const quotations = articles.flatMap((article) =>
  article.quotations.map((quotation) => ({ article, quotation })),
);

test('writes the same articles for the same seed, and others for another', () => {
  expect([...generateArticles(1, 40)]).toEqual(articles);
  expect([...generateArticles(2, 1)][0]?.text).not.toBe(articles[0]?.text);
});

test('begins a larger corpus with the smaller one', () => {
  expect([...generateArticles(1, 7)]).toEqual(articles.slice(0, 7));
});

test('says where each quotation stands: between marks, or open at the end of a paragraph', () => {
  for (const { article, quotation } of quotations) {
    for (const { start, end } of quotation.parts) {
      expect(article.text[start - 1]).toMatch(/["“]/);
      expect(article.text[end]).toMatch(/["”\n]/);
    }
  }
});

test('keeps the words of verbatim reports and not of the others', () => {
  const wordings = (origin: string) =>
    new Map(
      quotations
        .filter(({ quotation }) => quotation.origin === origin)
        .map(({ article, quotation }) => [quotation.statement, contentOf(article.text, quotation.parts)]),
    );
  const verbatim = wordings('verbatim');
  const again = quotations.filter(({ quotation }) => quotation.origin === 'verbatim');
  for (const { article, quotation } of again) {
    expect(contentOf(article.text, quotation.parts)).toBe(verbatim.get(quotation.statement));
  }
  for (const origin of ['truncated', 'reworded']) {
    const changed = [...wordings(origin)].filter(
      ([id, text]) => verbatim.has(id) && verbatim.get(id) !== text,
    );
    expect(changed.length).toBeGreaterThan(10);
  }
});

test('gives near misses other speakers than the statements that they resemble', () => {
  const speakers = new Map(quotations.map(({ quotation }) => [quotation.statement, quotation.speaker]));
  const near = quotations.filter(({ quotation }) => speakers.has(quotation.resembles ?? ''));
  expect(near.length).toBeGreaterThan(3);
  for (const { quotation } of near)
    expect(quotation.speaker).not.toBe(speakers.get(quotation.resembles ?? ''));
});

/** The quoted words without the marks that the sentence around them brings. */
function contentOf(text: string, parts: readonly { start: number; end: number }[]): string {
  return parts
    .map(({ start, end }) => text.slice(start, end).replace(/[.,]$/, ''))
    .join(' ')
    .replace(/[.]/g, '');
}
