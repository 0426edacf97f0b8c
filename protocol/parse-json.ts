/**
 * JSON that a user wrote or a merge has damaged, with the place of the first mistake.
 *
 * `JSON.parse` gives the place in some engines and for some mistakes only; so it is found here.
 */

/** What a text holds, or its first mistake as a phrase with line and column, both from 1. */
export type ParsedJson = { readonly value: unknown } | { readonly mistake: string };

export function parseJson(text: string): ParsedJson {
  try {
    return { value: JSON.parse(text) };
  } catch {
    const before = text.slice(0, firstMistake(text));
    const line = before.split('\n').length;
    const column = before.length - before.lastIndexOf('\n');
    return { mistake: `line ${line}, column ${column}: not valid JSON` };
  }
}

const SPACE = /[\t\n\r ]*/y;

/** A string, another scalar or a punctuator of JSON. */
const TOKEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a string may not hold.
  /(?<string>"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*")|(?<scalar>(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null)\b)|(?<mark>[{}[\],:])/y;

/** What may stand next. */
type Expected = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | 'end of value';

/** Offset (UTF-16) of the first token that JSON does not allow where it stands. */
function firstMistake(text: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  for (let offset = 0; ; ) {
    SPACE.lastIndex = offset;
    SPACE.test(text);
    const start = SPACE.lastIndex;
    TOKEN.lastIndex = start;
    const token = TOKEN.exec(text)?.groups;
    const next: Expected | null | undefined = token && follow(expected, open, token);
    if (!next) return start;
    expected = next;
    offset = TOKEN.lastIndex;
  }
}

/** What may stand after the token; null where the token itself may not stand. Keeps `open` up to date. */
function follow(
  expected: Expected,
  open: ('{' | '[')[],
  token: Record<string, string | undefined>,
): Expected | null {
  const { string, scalar, mark } = token;
  const closes = (expected === 'name or }' && mark === '}') || (expected === 'value or ]' && mark === ']');
  if (closes) {
    open.pop();
    return 'end of value';
  }
  switch (expected) {
    case 'value':
    case 'value or ]':
      if (string !== undefined || scalar !== undefined) return 'end of value';
      if (mark !== '{' && mark !== '[') return null;
      open.push(mark);
      return mark === '{' ? 'name or }' : 'value or ]';
    case 'name':
    case 'name or }':
      return string === undefined ? null : ':';
    case ':':
      return mark === ':' ? 'value' : null;
    case 'end of value': {
      const inside = open.at(-1);
      if (inside === undefined) return null;
      if (mark === ',') return inside === '{' ? 'name' : 'value';
      if (mark !== (inside === '{' ? '}' : ']')) return null;
      open.pop();
      return 'end of value';
    }
  }
}
