import { expect, test } from 'vitest';
import { parseBundle } from './parse.ts';

/** Texts that are no bundles, though lines in them resemble a header. */
const LOOSE: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['an article', 'The ferry sailed on Friday, the harbour said.\n\n“It sailed,” she said.\n\n-- 30 --\n'],
  ['an article about FILE markers', 'The tool writes === FILE: x === before each text.\n'],
  ['a caption', 'File: the ferry in May.\n\nThe ferry sailed.\n\nFile: the harbour in June.\n'],
  ['a caption with a file', 'File: ferry.jpg\n\nThe ferry sailed.\n'],
  ['files named in the middle', 'See these two:\nFILE: a.txt\nFILE: b.txt\n'],
  ['one side only', '=== FILE: a.txt\nOne.\n'],
  ['unequal sides', '=== FILE: a.txt ====\nOne.\n'],
  ['two signs', '== FILE: a.txt ==\nOne.\n'],
  ['no name', '=== FILE: ===\nOne.\n'],
  ['no colon', '=== FILE a.txt ===\nOne.\n'],
  ['another word', '=== Skill Review: a.txt ===\nOne.\n'],
  ['bold type', '***File: a.txt***\n\nOne.\n'],
  ['headings between rules', '──── Results ────\n\nOne.\n\n──── 24/7 ────\n'],
  ['front matter', '---\nFile: a.txt\n---\nOne.\n'],
  ['setext headings', 'notes.md\n========\n\nOne.\n\nTitle\n---\n\nTwo.\n\n---\n'],
  ['a title that is a file, and rules', 'README.md\n---\nOne.\n\n---\n\nTwo.\n'],
  ['a table', '| a | b |\n|---|---|\n| 1 | 2 |\n---\n'],
  [
    'a Markdown article with fences',
    '# Setup\n\n```sh\nnpm ci\n```\n\n## File: a.ts\n\n```ts\nx\n```\n\n`b.json`:\n\n```json\n{}\n```\n',
  ],
  ['a Markdown article under the name of a file', '# README.md\n\n```sh\nnpm ci\n```\n\n# Use\n\nRun it.\n'],
  ['a diff', '--- a/file.txt\n+++ b/file.txt\n@@ -1 +1 @@\n-- old --\n+new\n*** 1,3 ****\n--- 1,3 ----\n'],
  ['an e-mail', 'Hello,\n\n-- \nAnn\n\n--- Original Message ---\n> Hi\n>>>> a.txt\n>>>> see b.txt\n'],
  ['a quoted file name', '>>>> a.txt\n>>>> b.txt\n\nI have neither.\n'],
  ['log output', '==> Downloading https://example.org/a.tar.gz\n==> Pouring a.tar.gz\n'],
  ['merge conflict', '<<<<<<< HEAD\none\n=======\ntwo\n>>>>>>> branch\n'],
  ['XML', '<?xml version="1.0"?>\n<files>\n<file path="a.txt">\n<line/>\n</file>\n</files>\n'],
  ['markup with one file element', '<coverage>\n  <file path="a.txt">\n  </file>\n</coverage>\n'],
  ['a shell script', "#!/bin/sh\necho x a.txt\nsed 's/^X//' a.txt > b.txt\n"],
  ['a sentence on documents', 'She had read\n3 of 5 DOCUMENTS\nby noon.\n'],
  ['the end of a document', 'One.\n\nEnd of Document\n'],
  ['four hyphens', 'One.\n----\na.txt\nTwo.\n----\n'],
  ['colons', '::::::::::::::\nOne.\n:::::::::::::\n'],
];

test.each(LOOSE)('leaves %s alone', (_, text) => {
  expect(parseBundle(text)).toBeNull();
});
