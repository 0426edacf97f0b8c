/**
 * Source text as Markdown that shows exactly this text.
 *
 * A source is not trusted: whatever stands in it may not become a link, an image, HTML or any other markup.
 * Characters that cannot start any are left alone, because some editors show the escapes.
 */

/**
 * A line of text, without control characters, escaped for use inside a paragraph, a list or emphasis.
 *
 * @see CommonMark 0.31, 2.4 Backslash escapes, https://spec.commonmark.org/0.31.2/#backslash-escapes, and the
 * autolinks of GitHub Flavored Markdown, which need no brackets (https://github.github.com/gfm/#autolinks-extension-).
 */
export function escapeMarkdown(line: string): string {
  return line.replace(ACTIVE, '\\$&');
}

/**
 * A piece of a line that other pieces stand beside. What opens markup only together with its neighbour, such as the `:`
 * of an address or an `&`, is escaped at the edges too.
 */
export function escapeMarkdownPiece(piece: string): string {
  return escapeMarkdown(piece)
    .replace(/^(?:\.(?=\w)|[:/](?=\S))/, '\\$&')
    .replace(/(?<!\\)[:&]$/, '\\$&');
}

/**
 * - `\`, code, emphasis (an underscore between letters is none), strikethrough, links and images, HTML and autolinks, tables, HTML entities;
 * - `$`, which opens mathematics and icons in some editors;
 * - the `:` of `https://` and the like, the `.` of `www.` and the `@` of an address, which become links by themselves;
 * - what starts a block at the start of a line: headings, quotations, lists, rules and underlines of headings.
 */
const ACTIVE =
  /[\\`*~[\]<>|$@]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w*(?:;|$))|:(?=\/\/)|(?<=www)\.|(?<=mailto|xmpp):|^[#+=-]|(?<=^\d{1,9})[.)]/giu;
