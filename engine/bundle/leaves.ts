/**
 * Finds the leaves of a tree.
 */
import type { BodyNode, BundleNode, HeaderNode, LeafNode, MemberNode } from './tree.ts';

/** The member's header; every member has one, though it is empty in the dialect without headers. */
export function headerOf(member: MemberNode): HeaderNode {
  return member.children[0];
}

/** The member's text; every member has one, though it may be empty. */
export function bodyOf(member: MemberNode): BodyNode {
  return member.children[1];
}

/** All leaves in file order. Each begins where the one before it ends, and together they are the file. */
export function leavesOf(tree: BundleNode): readonly LeafNode[] {
  return tree.children.flatMap((child): readonly LeafNode[] =>
    child.type === 'member' ? child.children : [child],
  );
}
