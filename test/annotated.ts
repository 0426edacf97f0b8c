/**
 * Documents with annotations, for the tests of the formats of exchange.
 */
import fc from 'fast-check';
import { SelectorText } from '../engine/annotations/anchoring/selector-text.ts';
import { type Selectors, selectorsOf } from '../engine/annotations/anchoring/selectors.ts';
import type { Annotation, Saying, Target } from '../engine/annotations/annotation.ts';
import { AnalysisHost } from '../engine/corpus/analysis-host.ts';
import type { AnnotatedDocument, AnnotationFormat, Imported } from '../engine/export/annotations/format.ts';
import type { Span } from '../engine/text/span.ts';

const META = {
  creator: 'Ada Marsh',
  created: '2026-03-04T10:00:00Z',
  modified: '2026-03-05T10:00:00Z',
  others: {},
  written: null,
} as const;

/** A document as it is read, without annotations. */
export function document(text: string, path = 'a.txt', member: string | null = null): AnnotatedDocument {
  const host = new AnalysisHost();
  host.setFile('x.txt', text);
  const facts = host.snapshot().document('x.txt')?.facts;
  if (!facts) throw new Error('the text is no document');
  return { path, member, text, facts, annotations: [] };
}

export function targetIn({ path, member, text }: AnnotatedDocument, span: Span | null, depth = 0): Target {
  return { document: path, member, selectors: span && selectorsOf(text, span), depth };
}

/** The document with one annotation more. */
export function annotated(
  given: AnnotatedDocument,
  says: Saying,
  span: Span | null,
  more: Partial<Annotation> = {},
): AnnotatedDocument {
  const id = `urn:uuid:00000000-0000-4000-8000-${String(given.annotations.length).padStart(12, '0')}`;
  const annotation = { id, target: targetIn(given, span), says, ...META, ...more };
  const cue = says.about === 'quotation' && says.cue ? places(given, says.cue) : null;
  return { ...given, annotations: [...given.annotations, { annotation, span, cue }] };
}

/** Where the words of selectors stand in a document that they were made of; null where they do not. */
function places({ text }: AnnotatedDocument, { quote, position }: Selectors): Span | null {
  const normal = new SelectorText(text);
  const start = normal.unitAt(position.start);
  const span = { start, end: start + quote.exact.length };
  return normal.text.startsWith(quote.exact, start) ? normal.toDocument(span) : null;
}

/** Where words stand in a document, the first time. */
export function spanOf({ text }: AnnotatedDocument, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  return { start, end: start + words.length };
}

const TEXT = `Ada Marsh said on Monday: “The dam will hold, whatever the rain brings.”\r
\r
“It will not,” Ivo Holt, the engineer, told the council, “and you know it 😀.”\r
\r
The “iron gate” stayed shut.\r
`;

/** One document with every kind of annotation on a passage, two of which overlap. */
export function annotatedArticle(path = 'a.txt', member: string | null = null): AnnotatedDocument {
  const empty = document(TEXT, path, member);
  const at = (words: string) => spanOf(empty, words);
  const cue = selectorsOf(TEXT, at('told'));
  const kinds: readonly (readonly [Saying, string])[] = [
    [{ about: 'quotation', speech: true, kind: 'direct', speakers: ['Ivo Holt'], cue }, 'It will not,'],
    [{ about: 'quotation', speech: true, kind: null, speakers: [], cue: null }, 'and you know it 😀.'],
    [{ about: 'quotation', speech: false, kind: null, speakers: null, cue: null }, 'iron gate'],
    [{ about: 'mention', name: 'Ada Marsh', type: 'person' }, 'Ada Marsh'],
    [{ about: 'mention', name: null, type: null }, 'Monday'],
    [{ about: 'tag', tag: 'floods; rain [1] | a_b' }, 'The dam will hold, whatever the rain brings'],
    [
      { about: 'note', text: '=Ask "her"\nagain & again, \\n ]]> 😀' },
      'hold, whatever the rain brings.”\r\n\r\n“It will',
    ],
    [
      { about: 'verdict', verdict: 'doubtful', evidence: 'https://example.org/?a=1&b=2' },
      'The dam will hold',
    ],
    [{ about: 'verdict', verdict: 'checked', evidence: null }, 'The dam will hold'],
    [{ about: 'ignore', code: 'wording-differs' }, 'It will not,'],
    [{ about: 'ignore', code: null }, 'stayed shut'],
  ];
  const all = kinds.reduce((given, [says, words]) => annotated(given, says, at(words)), empty);
  const inner = targetIn(empty, at('It will not,'), 1);
  return annotated(all, { about: 'note', text: '' }, at('It will not,'), {
    target: inner,
    creator: null,
    created: null,
    modified: null,
  });
}

/** The id of whatever has none. */
export const NEW_ID = () => 'urn:new';

/** Write the documents and read back what was written. */
export function exchange(
  format: AnnotationFormat,
  documents: readonly AnnotatedDocument[],
  withFound = false,
): Imported & { readonly losses: readonly string[] } {
  const { files, losses } = format.write(documents, withFound);
  let made = 0;
  return { ...format.read(files, documents, () => `urn:new:${made++}`), losses };
}

/** The annotations of documents, as they are made here and not as they were read, by id. */
export function annotationsOf(documents: readonly AnnotatedDocument[]): readonly Annotation[] {
  return byId(documents.flatMap((own) => own.annotations.map(({ annotation }) => annotation)));
}

export function byId(annotations: readonly Annotation[]): readonly Annotation[] {
  return annotations
    .map((own) => ({ ...own, written: null }))
    .toSorted((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
}

const PIECES = [
  ...['dam ', 'A', ' ', '\t', '\n', '\r\n', '\r', '\n\n', '\u2028', '\u0085', '\u000b', '\u0000', '\u001b'],
  ...['😀', '👩‍👩‍👧', 'e\u0301', '\ud800', '\udc00', 'מים', '\u202e', '水', '\ufeff', '\ufffe'],
  ...[
    '“',
    '”',
    '"',
    "'",
    '=1+1',
    '-',
    '@',
    ']]>',
    '<!--',
    '&amp;',
    '<p>',
    '|',
    '[2]',
    '_',
    '*',
    '\\',
    ';',
    '->',
    '(nobody)',
  ],
];

const hostile = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(''));

const name = hostile.map((text) => `${text}Holt`);

const says: fc.Arbitrary<Saying> = fc.oneof(
  hostile.map((tag): Saying => ({ about: 'tag', tag })),
  hostile.map((text): Saying => ({ about: 'note', text })),
  name.map((own): Saying => ({ about: 'mention', name: own, type: 'place' })),
  fc
    .array(name, { maxLength: 3 })
    .map((speakers): Saying => ({ about: 'quotation', speech: true, kind: 'mixed', speakers, cue: null })),
);

/** A document whose text and whose annotations hold what breaks formats. */
export const hostileDocument: fc.Arbitrary<AnnotatedDocument> = fc
  .tuple(
    fc.array(hostile, { minLength: 1, maxLength: 4 }).map((texts) => `${texts.join(' and ')}.`),
    fc.array(fc.tuple(says, fc.nat(), fc.nat(), fc.option(name)), { maxLength: 5 }),
  )
  .map(([text, given]) =>
    given.reduce((own, [saying, one, other, creator]) => {
      const span = wholeSpan(text, one, other);
      return span ? annotated(own, saying, span, { creator }) : own;
    }, document(text)),
  );

/** A span with words in it that begins and ends with them and cuts no grapheme, as a user marks one. */
function wholeSpan(text: string, one: number, other: number): Span | null {
  const [start, end] = [one % text.length, other % text.length].toSorted((a, b) => a - b) as [number, number];
  const words = [...new Intl.Segmenter('en').segment(text)].filter(
    ({ segment, index }) => index >= start && index <= end && /[\p{L}\p{N}\p{P}\p{S}]/u.test(segment),
  );
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? { start: first.index, end: last.index + last.segment.length } : null;
}

/** What is left of an annotation in a file of UTF-8: half a character is a character that is lost. */
export function asUtf8(annotation: Annotation, lost = /\p{Surrogate}/gu, sign = '\ufffd'): Annotation {
  const replaced = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replace(lost, sign);
    if (Array.isArray(value)) return value.map(replaced);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, replaced(own)]));
  };
  const { says: said, creator, ...others } = annotation;
  return { ...others, ...(replaced({ says: said, creator }) as Pick<Annotation, 'says' | 'creator'>) };
}
