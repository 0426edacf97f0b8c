/**
 * From a file's text to its documents with their facts.
 */
import { annotateDocument } from '../annotate/annotate-document.ts';
import type { DocumentFacts } from '../annotate/facts.ts';
import type { ParagraphCache } from '../annotate/paragraph.ts';
import { parseBundle } from '../bundle/parse.ts';
import type { BodyNode, BundleNode } from '../bundle/tree.ts';
import type { Document, SourceFile } from './document.ts';

/** What reading a file needs besides its text. */
export interface Reading {
  readonly cache: ParagraphCache;
  /** What users call a file, by its path. */
  readonly nameOf: (path: string) => string;
  /** The file as it was: documents whose text did not change keep their facts. */
  readonly previous: SourceFile | undefined;
}

export function readFile(path: string, text: string, { cache, nameOf, previous }: Reading): SourceFile {
  const known = new Map(previous?.documents.map((document) => [document.text, document.facts]));
  const paragraph = previous ? (own: string) => cache.factsOf(own) : undefined;
  const factsOf = (own: string): DocumentFacts => known.get(own) ?? annotateDocument(own, paragraph);
  const bundle = parseBundle(text);
  const documents = bundle
    ? membersOf(path, bundle, factsOf)
    : [{ id: path, path, member: null, name: nameOf(path), base: 0, text, facts: factsOf(text) }];
  return { path, text, bundle, documents };
}

function membersOf(
  path: string,
  bundle: BundleNode,
  factsOf: (text: string) => DocumentFacts,
): readonly Document[] {
  const documents: Document[] = [];
  const taken = new Map<string, number>();
  for (const child of bundle.children) {
    if (child.type !== 'member') continue;
    const body = child.children.find((leaf): leaf is BodyNode => leaf.type === 'body');
    const id = freshId(`${path}#${child.name}`, taken);
    const text = body?.value ?? '';
    const { name } = child;
    documents.push({ id, path, member: name, name, base: body?.start ?? 0, text, facts: factsOf(text) });
  }
  return documents;
}

/** The id, with an ordinal when another member has it. @param taken For each id how many have asked for it. */
function freshId(wanted: string, taken: Map<string, number>): string {
  const ordinal = taken.get(wanted) ?? 0;
  taken.set(wanted, ordinal + 1);
  return ordinal === 0 ? wanted : freshId(`${wanted}#${ordinal}`, taken);
}
