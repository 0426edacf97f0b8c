/**
 * The syntax tree of a bundle.
 *
 * Every character of the file stands in exactly one leaf, in order, so that printing is joining the leaves. The
 * tree says where documents are; what stands in them is not its business.
 */
import type { Literal, Parent } from 'unist';
import type { Phrase } from '../../protocol/phrase.ts';

/** The whole file. `dialect` is the id of the one dialect that its first well-formed header chose, or `LOOSE`. */
export interface BundleNode extends Parent {
  readonly type: 'bundle';
  readonly dialect: string;
  readonly children: BundleChild[];
  /** What is odd in the file; never a reason to refuse it. In file order. */
  readonly oddities: readonly Oddity[];
}

export type BundleChild = PreambleNode | MemberNode | GapNode;

/** Text before the first header. It may be blank, but it is not a byte order mark alone. */
interface PreambleNode extends Leaf {
  readonly type: 'preamble';
}

/** Text after a member's end marker and before the next header or the end of the file; never only blank. */
interface GapNode extends Leaf {
  readonly type: 'gap';
}

export type LeafNode = PreambleNode | GapNode | HeaderNode | BodyNode | EndNode;

/** One document: its header, its body and, in dialects that have one, its end marker. */
export interface MemberNode extends Parent {
  readonly type: 'member';
  /** The name as the header gives it. A label only: it is never used as a path without a check. */
  readonly name: string;
  readonly children: [HeaderNode, BodyNode] | [HeaderNode, BodyNode, EndNode];
}

/** The header line or lines with their line ends; empty in the one dialect without headers, Nexis Uni. */
export interface HeaderNode extends Leaf {
  readonly type: 'header';
  /** File span of the member's name: inside the header or, where that is empty, in the first line of the body. */
  readonly nameStart: number;
  readonly nameEnd: number;
}

/** The member's text, the separator that the dialect writes before the next header not included. */
export interface BodyNode extends Leaf {
  readonly type: 'body';
}

/** What stands between the body and the next node: the dialect's separator, the end marker, blank lines after it. Never empty. */
export interface EndNode extends Leaf {
  readonly type: 'end';
}

/** A leaf holds its text and where it stands in the file (UTF-16, half-open). */
interface Leaf extends Literal {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** `BundleNode.dialect` of a file without any header; all of it is the preamble. */
export const LOOSE = 'loose';

/** Something odd about the bundle's form. Offsets are file offsets. */
export interface Oddity {
  readonly code: 'malformed-header' | 'duplicate-member' | 'nested-header';
  readonly start: number;
  readonly end: number;
  /** One plain sentence. */
  readonly message: Phrase;
  /** The other place it is about, such as the first member of the same name. */
  readonly related?: { readonly start: number; readonly end: number; readonly message: Phrase };
}
