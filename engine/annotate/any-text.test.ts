import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleText } from '../../test/articles.ts';
import { Languages } from '../languages/languages.ts';
import type { Span } from '../text/span.ts';
import { annotateDocument } from './annotate-document.ts';
import { ParagraphCache } from './paragraph-cache.ts';

/** The words that the rules of English go by, in any order. */
const words = fc.constantFrom(
  ...`“ ” ‘ ’ — – , , . . ? ! : ; ( ) and or but that who which whose if unless had did not never no longer to by of from in on
  after before as with she he they it said says told asked urged denied called described was were is been saying having according
  reporters Monday this week Ada Marsh Jonas Holt Mr Mrs mayor minister the a his her both himself few neither nor all report
  claim statement pier > Q: MARSH: growing letter cannot would might about Office for newspaper (OPA) «Вчера Ирина Холт Ο`.split(
    /\s+/,
  ),
  '\n\n',
);

/** Code units of every kind, lone surrogates too, with many marks among them. */
const anyText = fc.oneof(
  articleText,
  fc.array(words, { minLength: 10, maxLength: 60 }).map((row) => row.join(' ')),
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        ...[
          '“',
          '”',
          '"',
          "'",
          '’',
          '‘',
          '«',
          '»',
          '„',
          "''",
          '‹',
          '``',
          '\n',
          '\r',
          ' ',
          '.',
          ',',
          ':',
          '—',
          '…',
        ],
        ...[
          'said',
          'Ada Marsh',
          'Mr',
          'he',
          'according to',
          'who',
          '\0',
          '\ud83d',
          '[',
          ')',
          'READ MORE',
          '-',
          '1',
        ],
        ...[
          'sagte',
          'hat',
          'gesagt',
          'dass',
          'mit',
          'zufolge',
          'sie',
          'und',
          'nach Angaben',
          'der',
          'Kai',
          'zu',
        ],
      ),
      { size: '+1' },
    )
    .map((pieces) => pieces.join('')),
);

test('every fact of any text lies in it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const facts = annotateDocument(text);
      const lies = ({ start, end }: Span) => start >= 0 && start < end && end <= text.length;
      const inOrder = (spans: readonly Span[]) =>
        spans.every((span, at) => lies(span) && (at === 0 || (spans[at - 1]?.end ?? 0) <= span.start));
      for (const [
        index,
        { content, marked, cue, source, parent, confidence },
      ] of facts.quotations.entries()) {
        expect(content.length).toBeGreaterThan(0);
        expect(inOrder(content)).toBe(true);
        expect(inOrder(marked)).toBe(true);
        if (cue) expect(lies(cue)).toBe(true);
        if (source) expect(source.span && lies(source.span)).toBe(true);
        if (typeof source?.entity === 'number') expect(facts.entities[source.entity]).toBeDefined();
        if (parent !== null) expect(parent).toBeLessThan(index);
        expect(confidence >= 0 && confidence <= 1).toBe(true);
      }
      expect(inOrder(facts.boilerplate)).toBe(true);
      expect(facts.mentions.every(({ span, entity }) => lies(span) && entity < facts.entities.length)).toBe(
        true,
      );
      expect(facts.unbalanced.every(({ span }) => lies(span))).toBe(true);
      const starts = facts.quotations.map(({ content }) => content[0]?.start ?? -1);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }),
    { numRuns: 500 },
  );
});

test('every fact of any text that is read as German lies in it', () => {
  const language = new Languages({ language: 'de', reportingVerbs: ['funken'] }).of('');
  fc.assert(
    fc.property(anyText, (text) => {
      const { quotations, mentions, entities } = annotateDocument(text, { language });
      const lies = ({ start, end }: Span) => start >= 0 && start < end && end <= text.length;
      for (const { content, marked, cue, source } of quotations) {
        expect(content.length).toBeGreaterThan(0);
        expect([...content, ...marked].every(lies)).toBe(true);
        expect(content.every(({ start }, at) => at === 0 || (content[at - 1]?.end ?? 0) <= start)).toBe(true);
        if (cue) expect(lies(cue)).toBe(true);
        if (source) expect(source.span && lies(source.span)).toBe(true);
      }
      expect(mentions.every(({ span, entity }) => lies(span) && entity < entities.length)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('facts do not depend on what was read before', () => {
  const cache = new ParagraphCache(3);
  fc.assert(
    fc.property(anyText, (text) => {
      expect(annotateDocument(text, { cache })).toEqual(annotateDocument(text));
    }),
  );
});

test('parses a paragraph again only when its string is new', () => {
  const cache = new ParagraphCache();
  const language = new Languages().of('');
  const first = cache.factsOf('It rained.', language);
  expect(cache.factsOf('It rained.', language)).toBe(first);
  expect(cache.factsOf('Nobody came.', language)).not.toBe(first);
});

test.each([
  ['marks that open and never close', '“word\n\n'.repeat(5000)],
  ['marks that open on one line', '“ word '.repeat(5000)],
  ['marks that close', 'word” '.repeat(5000)],
  ['marks of two shapes in turn', '«“'.repeat(5000)],
  ['a name a hundred thousand times over', `Ada Van Marsh${', Van Marsh'.repeat(130_000)}`],
  ['capitals that are one name', `We saw ${'al-Marsh '.repeat(30_000)}`],
  ['stops', '.'.repeat(50_000)],
  ['owners of owners', `${'Marsh’s '.repeat(20_000)}boat said: “No.”`],
  ['cues without a subject', 'said that “it rained” and told '.repeat(5000)],
  ['a hundred thousand marks that open', '“word '.repeat(100_000)],
  ['marks in marks in marks', `${'“‘'.repeat(30_000)}word${'’”'.repeat(30_000)} he said.`],
  ['a letter with a hundred thousand marks on it', `“e${'\u0301'.repeat(100_000)},” he said.`],
  ['halves of surrogate pairs', '\ud83d'.repeat(100_000)],
  ['families and flags', '👩‍👩‍👧🇩🇪'.repeat(20_000)],
  ['a script from right to left', '“שלום לכולם,” אמרה נורה.\n\n'.repeat(5000)],
  ['lines that end in CR alone', '“It rained all night,” she said.\r\r'.repeat(5000)],
  ['verbs that are parted and never joined', 'sie teilte die Kai, der hat, '.repeat(5000)],
])('reads %s', (_, text) => {
  expect(() => annotateDocument(text)).not.toThrow();
  const language = new Languages({ language: 'de', reportingVerbs: [] }).of(text);
  expect(() => annotateDocument(text, { language })).not.toThrow();
});
