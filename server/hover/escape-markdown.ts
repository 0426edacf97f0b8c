/**
 * Source text as Markdown that shows exactly this text.
 *
 * A source is not trusted: whatever stands in it may not become a link, an image, HTML or any other markup in a
 * hover. Characters that cannot start any are left alone, because some editors show the escapes.
 */
import { plainText } from '../plain-text.ts';

/**
 * The text on one line, escaped for use inside a paragraph, a list or emphasis.
 *
 * @see CommonMark 0.31, 2.4 Backslash escapes, https://spec.commonmark.org/0.31.2/#backslash-escapes, and the
 * autolinks of GitHub Flavored Markdown, which need no brackets (https://github.github.com/gfm/#autolinks-extension-).
 */
export function escapeMarkdown(text: string): string {
  return plainText(text).replace(ACTIVE, '\\$&');
}

/**
 * - `\`, code, emphasis (an underscore between letters is none), strikethrough, links and images, HTML and autolinks, tables, HTML entities;
 * - `$`, which opens mathematics and icons in some editors;
 * - the `:` of `https://` and the like, the `.` of `www.` and the `@` of an address, which become links by themselves;
 * - what starts a block at the start of a line: headings, quotations, lists, rules and underlines of headings.
 */
const ACTIVE =
  /[\\`*~[\]<>|$@]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w*(?:;|$))|:(?=\/\/)|(?<=www)\.|(?<=mailto|xmpp):|^[#+=-]|(?<=^\d{1,9})[.)]/giu;
