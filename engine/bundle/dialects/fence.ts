/**
 * Dialects that put a document into a Markdown code fence under its name.
 *
 * A Markdown article may show a file under its name as well, so each demands what only its tool writes: a line of
 * the preamble, or the fenced file as the very first thing and another one after it.
 */
import type { Decode, Dialect, End, Evidence, Form, Header } from '../dialect.ts';
import { headerText, type Line, lineAt, runLength } from '../lines.ts';
import { looksLikePath } from '../looks-like-path.ts';
import { hasSecondHeader } from '../second-header.ts';

const TICKS = '\\`\\`\\`';

interface Style {
  readonly first: string;
  /** The line of the name; group 1 is the name, and its place is asked for. */
  readonly title: RegExp;
  readonly ending: 'last' | 'sealed';
  /** Line breaks that the tool writes between a text and its closing fence. */
  readonly breaksBeforeEnd: number;
  /** What the preamble of the tool's own files holds. */
  readonly sign?: string;
  readonly decode?: Decode;
}

/** The fence is longer than any run of backticks in the texts. Texts are trimmed, so their last line break is kept. */
export const repomixMarkdown = fenceDialect('repomix-markdown', {
  first: '#',
  title: /^## File: (.+)$/d,
  ending: 'sealed',
  breaksBeforeEnd: 0,
  sign: '# Files',
});

/** The fence always has three backticks, so the last fence before the next name ends a member. */
export const code2promptMarkdown = fenceDialect('code2prompt-markdown', {
  first: '`',
  title: /^`([^`]+)`:$/d,
  ending: 'last',
  breaksBeforeEnd: 1,
  sign: 'Project Path: ',
});

/** Three backticks in a text are written \`\`\`. */
export const aiDigest = fenceDialect('ai-digest', {
  first: '#',
  title: /^# (\S.*)$/d,
  ending: 'sealed',
  breaksBeforeEnd: 1,
  decode: (body) => body.replaceAll(TICKS, '```'),
});

/** `files-to-prompt -m`: the bare path. The fence is longer than any in the text. */
export const filesToPromptMarkdown = fenceDialect('files-to-prompt-markdown', {
  first: '',
  title: /^(\S.*)$/d,
  ending: 'sealed',
  breaksBeforeEnd: 1,
});

function fenceDialect(id: string, style: Style): Dialect {
  return {
    id,
    first: style.first,
    ...(style.decode && { decoder: decoderOf(style.decode) }),
    detect: (text, line, evidence) => {
      const first = readTitle(text, line, style);
      if (first === null || !looksLikePath(first.name)) return null;
      const form: Form = {
        ending: style.ending,
        pairs: true,
        separator: { header: 'blank', end: style.breaksBeforeEnd },
        header: (at) => {
          const header = readTitle(text, at, style);
          const isSure = style.ending === 'sealed' || looksLikePath(header?.name ?? '');
          return isSure ? header : null;
        },
        end: (at, header) => readClosing(text, at, header),
      };
      return isEvident(text, form, first, style, evidence) ? form : null;
    },
  };
}

function decoderOf(decode: Decode): () => Decode {
  return () => decode;
}

function isEvident(text: string, form: Form, first: Header, style: Style, evidence: Evidence): boolean {
  if (style.sign !== undefined && evidence.holds(style.sign)) return true;
  return evidence.opening && hasSecondHeader(text, form, first);
}

function readTitle(text: string, line: Line, style: Style): Header | null {
  const title = style.title.exec(headerText(text, line));
  const name = title?.[1];
  const place = title?.indices?.[1];
  let fence = lineAt(text, line.next);
  if (name === undefined || place === undefined || fence === null) return null;
  if (headerText(text, fence) === '') fence = lineAt(text, fence.next);
  const opening = headerText(text, fence);
  const ticks = runLength(opening, 0, '`');
  if (fence === null || ticks < 3 || opening.includes('`', ticks)) return null;
  const nameStart = line.start + place[0];
  return { next: fence.next, name, nameStart, nameEnd: nameStart + name.length, closer: '`'.repeat(ticks) };
}

function readClosing(text: string, line: Line, header: Header | null): End | null {
  return header !== null && headerText(text, line) === header.closer ? { next: line.next } : null;
}
