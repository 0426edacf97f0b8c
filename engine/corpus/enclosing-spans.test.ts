import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotateDocument } from '../annotate/annotate-document.ts';
import { contains } from '../text/span.ts';
import type { Document } from './document.ts';
import { enclosingSpans } from './enclosing-spans.ts';

function documentOf(text: string): Document {
  const facts = annotateDocument(text);
  return {
    id: 'a.txt',
    path: 'a.txt',
    member: null,
    name: 'a.txt',
    base: 0,
    text,
    facts,
    found: facts,
    named: facts,
    pins: [],
    annotations: [],
  };
}

function around(text: string, at: number): readonly string[] {
  return enclosingSpans(documentOf(text), at).map((span) => text.slice(span.start, span.end));
}

test('grows from the word to the sentence, the quotation, the paragraph and the document', () => {
  const quotation = 'The tide will not wait. Nor will we.';
  const paragraph = `“${quotation}” Mr Hale said.`;
  const text = `It rained.\n\n${paragraph}\n\nIt went on raining.`;
  expect(around(text, text.indexOf('Nor') + 1)).toEqual(['Nor', 'Nor will we.', quotation, paragraph, text]);
});

test('has the document alone between paragraphs', () => {
  expect(around('One.\n\n\nTwo.', 5)).toEqual(['One.\n\n\nTwo.']);
});

test('nests, whatever the text and the place', () => {
  const piece = fc.constantFrom('“', '”', '"', 'He said', '. ', ', ', '\n', 'Lotte Hale', ' ', 'no');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(), (pieces, place) => {
      const text = pieces.join('');
      const spans = enclosingSpans(documentOf(text), place % (text.length + 1));
      for (const [index, span] of spans.entries()) {
        const next = spans[index + 1];
        if (next) expect(contains(next, span) && next.end - next.start > span.end - span.start).toBe(true);
      }
      expect(spans.at(-1)).toEqual({ start: 0, end: text.length });
    }),
  );
});
