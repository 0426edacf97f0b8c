/**
 * Two ways to write the same hover: as Markdown, and as plain text for clients without it.
 *
 * Whatever comes from a source goes through `text`, `strong`, `added`, `struck` or a link's label, which show it as it
 * stands. What is put into a text of the program by `say` is marked up already. Only `link` takes a target, and targets are
 * made by the server; `page` makes one of an address that was checked.
 */
import { MarkupKind } from 'vscode-languageserver';
import { escapeMarkdown, escapeMarkdownPiece } from '../../engine/export/escape-markdown.ts';
import { plainPiece, plainText, withOuterSpace } from '../plain-text.ts';
import type { Say } from '../say.ts';

export interface Markup extends Style {
  readonly say: Say;
}

interface Style {
  readonly kind: MarkupKind;
  text(source: string): string;
  /** A name or a title that leads a part of the hover. */
  strong(source: string): string;
  /** Words that only the other wording has. */
  added(source: string): string;
  /** Words that only one's own wording has. */
  struck(source: string): string;
  link(label: string, target: string): string;
  /** A page on the web under its own address. @param address See `webAddress`. */
  page(address: string): string;
  /** An entry of a list, of one or more lines. */
  entry(lines: readonly string[]): string;
  /** What stands between two parts of a hover. */
  readonly rule: string;
}

export function markdownIn(say: Say): Markup {
  return { ...MARKDOWN, say };
}

export function plainTextIn(say: Say): Markup {
  return { ...PLAIN_TEXT, say };
}

const MARKDOWN: Style = {
  kind: MarkupKind.Markdown,
  text: escapePiece,
  strong: (source) => aroundWords(source, '**', '**', escapePiece),
  added: (source) => aroundWords(source, '**', '**', escapePiece),
  struck: (source) => aroundWords(source, '~~', '~~', escapePiece),
  link: (label, target) => `[${escapeMarkdown(plainText(label))}](${target})`,
  page: (address) => `[${escapeMarkdown(address)}](<${escapeDestination(address)}>)`,
  entry: (lines) => `- ${lines.join('  \n  ')}`,
  rule: '---',
};

const PLAIN_TEXT: Style = {
  kind: MarkupKind.PlainText,
  text: plainPiece,
  strong: plainPiece,
  added: (source) => aroundWords(source, '{+', '+}', plainPiece),
  struck: (source) => aroundWords(source, '[-', '-]', plainPiece),
  link: (label) => plainText(label),
  page: (address) => address,
  entry: (lines) => `- ${lines.join('\n  ')}`,
  rule: '',
};

/**
 * Emphasis opens only before and closes only after a letter or a digit whatever stands around it (CommonMark 6.2,
 * flanking delimiter runs), so punctuation and space at the edges stay outside; of them alone there is none.
 */
function aroundWords(source: string, open: string, close: string, piece: (source: string) => string): string {
  const match = /^([^\p{L}\p{N}]*)(.*[\p{L}\p{N}])(.*)$/su.exec(source);
  if (!match) return piece(source);
  const [, before = '', words = '', after = ''] = match;
  return `${piece(before)}${open}${piece(words)}${close}${piece(after)}`;
}

/**
 * In a destination between angle brackets these, line ends and what looks like an entity have a meaning, and backslashes
 * (CommonMark 6.3). Programs read an escaped one differently, but none reads anything in a percent sign.
 */
function escapeDestination(address: string): string {
  return address.replace(/[<>\\]/g, encodeURIComponent).replace(/&(?=#?\w+;)/g, '&amp;');
}

function escapePiece(source: string): string {
  return withOuterSpace(source, escapeMarkdownPiece(plainText(source)));
}
