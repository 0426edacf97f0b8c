/**
 * The members of a bundle, each with the document that it holds.
 */
import type { MemberNode } from '../engine/bundle/tree.ts';
import type { Document, SourceFile } from '../engine/corpus/document.ts';

export interface Member {
  readonly node: MemberNode;
  readonly document: Document;
}

/** In file order; none for a loose file. */
export function membersOf(file: SourceFile): readonly Member[] {
  const nodes = file.bundle?.children.filter((child) => child.type === 'member') ?? [];
  return nodes.flatMap((node, index) => {
    const document = file.documents[index];
    return document ? [{ node, document }] : [];
  });
}
