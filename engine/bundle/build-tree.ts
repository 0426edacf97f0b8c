/**
 * Makes the tree of a bundle from the places of its members.
 *
 * Each leaf begins where the one before it ends, so that every character of the file stands in exactly one.
 */
import type { Form } from './dialect.ts';
import { isBlank, textStart } from './lines.ts';
import type { FoundMember } from './scan.ts';
import { separatorStart } from './separator.ts';
import type { BodyNode, BundleChild, EndNode, HeaderNode, MemberNode } from './tree.ts';

/** The children of the bundle, in file order. `members` is not empty. */
export function buildTree(text: string, form: Form, members: readonly FoundMember[]): BundleChild[] {
  const children: BundleChild[] = [];
  const first = members[0]?.start ?? text.length;
  // A byte order mark alone is no text; it goes to the first header.
  const preamble = first === textStart(text) ? 0 : first;
  if (preamble > 0) children.push({ type: 'preamble', ...leaf(text, 0, preamble) });
  for (const [index, member] of members.entries()) {
    const limit = members[index + 1]?.start ?? text.length;
    const start = index === 0 ? preamble : member.start;
    const marked = member.end?.next ?? limit;
    const end = isBlank(text, marked, limit) ? limit : marked;
    children.push(buildMember(text, form, member, start, end));
    if (end < limit) children.push({ type: 'gap', ...leaf(text, end, limit) });
  }
  return children;
}

function buildMember(text: string, form: Form, member: FoundMember, start: number, end: number): MemberNode {
  const { header } = member;
  const bodyEnd = bodyEndOf(text, form, member);
  const names = { nameStart: header.nameStart, nameEnd: header.nameEnd };
  const headerNode: HeaderNode = { type: 'header', ...leaf(text, start, header.next), ...names };
  const body: BodyNode = { type: 'body', ...leaf(text, header.next, bodyEnd) };
  if (bodyEnd === end) return { type: 'member', name: header.name, children: [headerNode, body] };
  const endNode: EndNode = { type: 'end', ...leaf(text, bodyEnd, end) };
  return { type: 'member', name: header.name, children: [headerNode, body, endNode] };
}

function bodyEndOf(text: string, form: Form, member: FoundMember): number {
  const { header, stop, end } = member;
  const { separator } = form;
  if (end?.unterminated) return separatorStart(text, header.next, stop, 1);
  if (end !== null) return separatorStart(text, header.next, stop, separator.end ?? 0);
  const breaks = stop < text.length ? separator.header : (separator.file ?? 0);
  return separatorStart(text, header.next, stop, breaks);
}

function leaf(text: string, start: number, end: number): { value: string; start: number; end: number } {
  return { value: text.slice(start, end), start, end };
}
