import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { canEdit, fileEdit } from './file-edit.ts';

const URI = 'file:///work/a.json';
const NO_VERSIONS = { documentChanges: false };

/** The text after the edit, as an editor has it that knows the protocol alone, and the lines that the edit replaces. */
function edited(before: string, after: string) {
  const edits =
    fileEdit(NO_VERSIONS, [{ before: { uri: URI, version: null, text: before }, after }]).changes?.[URI] ??
    [];
  const document = TextDocument.create(URI, 'json', 1, before);
  return { text: TextDocument.applyEdits(document, edits), lines: edits.map(({ range }) => range) };
}

test('makes the one text of the other', () => {
  const text = fc
    .array(fc.constantFrom('{', '}', '“a”', '\n', '😀'), { maxLength: 12 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(edited(before, after).text).toBe(after);
    }),
  );
});

test('replaces only the lines that differ', () => {
  const { lines } = edited('{\n  1,\n  3\n}\n', '{\n  1,\n  2,\n  3\n}\n');
  expect(lines).toEqual([{ start: { line: 2, character: 0 }, end: { line: 2, character: 0 } }]);
});

test('keeps the line ends of a file', () => {
  expect(edited('{\r\n}\r\n', '{\n  1\n}\n').text).toBe('{\r\n  1\r\n}\r\n');
});

test('makes a new file first, where the client makes files', () => {
  const made = fileEdit({ documentChanges: true }, [
    { before: { uri: URI, version: null, text: null }, after: '{}\n' },
  ]);
  expect(made.documentChanges?.map((change) => ('kind' in change ? change.kind : 'edit'))).toEqual([
    'create',
    'edit',
  ]);
  expect(canEdit({ createFiles: true }, { text: null })).toBe(true);
  expect(canEdit({ createFiles: false }, { text: null })).toBe(false);
  expect(canEdit({ createFiles: false }, { text: '' })).toBe(true);
});
