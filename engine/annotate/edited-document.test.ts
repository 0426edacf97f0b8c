import fc from 'fast-check';
import { expect, it } from 'vitest';
import { annotateDocument } from './annotate-document.ts';
import { ParagraphCache } from './paragraph-cache.ts';

const ENGLISH = [
  'Ada Marsh, the mayor of Ostrow, said on Monday that the ferry would not sail.',
  '“We will not go,” she told reporters. “Not today, and not tomorrow.”',
  'According to Tom Holt, a spokesman for the port, two ships had been turned away.',
  'Holt denied that the port was “closed for good”, and called the report a “rumour”.',
  'He quoted Marsh as saying “the pier is ours”. “I told them that we were ready,” he added.',
  'Nothing was heard of the crew.',
  // Goes on over the paragraph's end, and from the one before.
  '“We waited for an hour on the pier,” said Marsh. “The gate stayed shut.',
  '“Then somebody called ‘go home’ and we went. Holt said that he was sorry.”',
  '“Nobody has told us why.”',
  // What follows may be somebody's words as a whole.
  'Marsh wrote:',
  '> The pier is closed until further notice.',
  'MARSH: We are ready. “Ready” is the word.',
  'HOLT: Are you?',
  '— We will not go, said Marsh.',
  '',
];

const GERMAN = [
  'Ada Marsch, die Bürgermeisterin von Ostrau, sagte am Montag, die Fähre werde nicht fahren.',
  '„Wir fahren nicht“, sagte sie vor Journalisten. „Heute nicht und morgen auch nicht.“',
  'Der Sprecher des Hafens, Tom Holt, nannte den Bericht ein „Gerücht“.',
  '„Wir haben eine Stunde auf dem Steg gewartet“, sagte Holt. „Das Tor blieb zu.',
  '„Dann hat jemand ‚geht heim‘ gerufen. Marsch habe gesagt, es tue ihr leid.“',
  '„Niemand hat uns gesagt, warum.“',
  'Marsch schrieb:',
  'Von der Mannschaft war nichts zu hören.',
  '— Wir fahren nicht, sagte Marsch.',
];

/** What a person does to a text: put something in, or take something out. */
const edit = fc.record({
  at: fc.nat(),
  out: fc.constantFrom(0, 0, 1, 12),
  put: fc.constantFrom(
    '',
    'x',
    ' ',
    '”',
    '“',
    '\n\n',
    ' Ada Marsh said.',
    ' not',
    ':',
    ENGLISH[6],
    `\n\n${ENGLISH[8]}\n\n`,
  ),
});

it('finds in an edited document what it finds in a new one', () => {
  const documents = fc
    .constantFrom(ENGLISH, GERMAN)
    .chain((paragraphs) => fc.array(fc.constantFrom(...paragraphs), { minLength: 1, maxLength: 9 }));
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
    { numRuns: 400 },
  );
});

it.each([
  ['a colon above it', 'Ada Marsh wrote', ':', '\n\nThe pier is closed until further notice.'],
  [
    'a colon above what it goes on with',
    'Ada Marsh wrote',
    ':',
    '\n\n> The pier is closed.\n\n> Do not come.',
  ],
  ['a second line of dialogue', '— We will not go, said Marsh.', '\n\n— We must, said Holt.', ''],
  ['one turn more', 'MARSH: Who is ready?\n\nHOLT: We are all ready.', '\n\nMARSH: Good.', '\n\nIt rained.'],
])('reads a paragraph as speech with %s', (_, before, put, after) => {
  const cache = new ParagraphCache();
  const kept = annotateDocument(before + after, { cache });
  const found = annotateDocument(before + put + after, { cache });
  expect(found).toEqual(annotateDocument(before + put + after));
  expect(found.quotations.length).toBeGreaterThan(kept.quotations.length);
});
