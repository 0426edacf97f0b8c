import fc from 'fast-check';
import { expect, it } from 'vitest';
import { annotateDocument } from './annotate-document.ts';
import { ParagraphCache } from './paragraph-cache.ts';

const PARAGRAPHS = [
  'Ada Marsh, the mayor of Ostrow, said on Monday that the ferry would not sail.',
  '“We will not go,” she told reporters. “Not today, and not tomorrow.”',
  'According to Tom Holt, a spokesman for the port, two ships had been turned away.',
  'Holt denied that the port was “closed for good”, and called the report a “rumour”.',
  'He quoted Marsh as saying “the pier is ours”. “I told them that we were ready,” he added.',
  'Nothing was heard of the crew.',
  '',
];

/** What a person does to a text: put something in, or take something out. */
const edit = fc.record({
  at: fc.nat(),
  out: fc.constantFrom(0, 0, 1, 12),
  put: fc.constantFrom('', 'x', ' ', '”', '“', '\n\n', ' Ada Marsh said.', ' not'),
});

it('finds in an edited document what it finds in a new one', () => {
  const documents = fc.array(fc.constantFrom(...PARAGRAPHS), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(documents, fc.array(edit, { minLength: 1, maxLength: 6 }), (paragraphs, edits) => {
      const cache = new ParagraphCache();
      let text = paragraphs.join('\n\n');
      annotateDocument(text, { cache });
      for (const { at, out, put } of edits) {
        const from = at % (text.length + 1);
        text = text.slice(0, from) + put + text.slice(from + out);
        expect(annotateDocument(text, { cache })).toEqual(annotateDocument(text));
      }
    }),
    { numRuns: 150 },
  );
});
