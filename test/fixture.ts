/**
 * A notation for documents with places in them, so that no test counts characters.
 *
 * `//- name` on a line of its own starts a document, `<|>` is a cursor and `<|label:…|>` a range. Ranges nest, and
 * equal labels are parts of one thing. Text before the first name belongs to `a.txt`.
 */
export interface Fixture {
  readonly documents: readonly FixtureDocument[];
}

export interface FixtureDocument {
  readonly name: string;
  /** Without the marks, and without the line end before the next document. */
  readonly text: string;
  /** Offsets (UTF-16) in the text, in text order. */
  readonly cursors: readonly number[];
  /** Spans of the text by label, in the order in which they start. */
  readonly ranges: ReadonlyMap<string, readonly FixtureRange[]>;
}

interface FixtureRange {
  readonly start: number;
  readonly end: number;
}

/** @throws Error for a range that is not closed, or closed twice. */
export function parseFixture(source: string): Fixture {
  const [before = '', ...named] = source.split(/^\/\/- /m);
  const documents = named.map((part) => {
    const lineEnd = part.indexOf('\n');
    return parseDocument(part.slice(0, lineEnd).trim(), part.slice(lineEnd + 1));
  });
  return {
    documents:
      before.trim() === '' ? documents : [parseDocument('a.txt', before.replace(/^\n/, '')), ...documents],
  };
}

const MARK = /<\|>|<\|([\w-]+):|\|>/g;

function parseDocument(name: string, source: string): FixtureDocument {
  const marked = source.replace(/\r?\n$/, '');
  const cursors: number[] = [];
  const ranges = new Map<string, { start: number; end: number }[]>();
  const open: { start: number; end: number }[] = [];
  let text = '';
  let copied = 0;
  for (const mark of marked.matchAll(MARK)) {
    text += marked.slice(copied, mark.index);
    copied = mark.index + mark[0].length;
    const [, label] = mark;
    if (label !== undefined) {
      const range = { start: text.length, end: text.length };
      ranges.set(label, [...(ranges.get(label) ?? []), range]);
      open.push(range);
    } else if (mark[0] === '<|>') cursors.push(text.length);
    else {
      const range = open.pop();
      if (!range) throw new Error(`${name}: “|>” closes nothing`);
      range.end = text.length;
    }
  }
  if (open.length > 0) throw new Error(`${name}: a range is not closed`);
  return { name, text: text + marked.slice(copied), cursors, ranges };
}
