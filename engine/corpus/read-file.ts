/**
 * From a file's text to its documents with their facts.
 *
 * What is found is a function of the text and kept by it; corrections are applied to that, so that neither a
 * correction costs an analysis nor a letter that is typed the placing of the corrections of other documents.
 */
import { annotateDocument } from '../annotate/annotate-document.ts';
import type { ParagraphCache } from '../annotate/paragraph.ts';
import { applyCorrections } from '../annotations/apply-corrections.ts';
import { applyEntityDecisions } from '../annotations/apply-entity-decisions.ts';
import type { Correction } from '../annotations/correction.ts';
import { placeCorrections } from '../annotations/place-corrections.ts';
import { parseBundle } from '../bundle/parse.ts';
import type { BodyNode, BundleNode } from '../bundle/tree.ts';
import type { NameDecisions } from '../entities/name-decisions.ts';
import type { Languages } from '../languages/languages.ts';
import type { Document, SourceFile } from './document.ts';

/** What reading a file needs besides its text. */
export interface Reading {
  readonly cache: ParagraphCache;
  readonly languages: Languages;
  /** What users call a file, by its path. */
  readonly nameOf: (path: string) => string;
  /** The corrections that name the file; the same list as long as they are the same. */
  readonly corrections: readonly Correction[];
  /** What was decided on names. */
  readonly decisions: NameDecisions;
  /** The file as it was, read with the same languages: documents whose text did not change keep their facts. */
  readonly previous: SourceFile | undefined;
}

export function readFile(path: string, text: string, reading: Reading): SourceFile {
  const factsOf = factsReader(reading);
  const { nameOf, corrections, decisions, languages } = reading;
  const bundle = parseBundle(text);
  const documents = bundle
    ? membersOf(path, bundle, factsOf)
    : [{ id: path, path, member: null, name: nameOf(path), base: 0, text, ...factsOf(text, null) }];
  return { path, text, bundle, documents, corrections, languages, decisions };
}

type Facts = Pick<Document, 'found' | 'corrections' | 'facts'>;

type FactsReader = (text: string, member: string | null) => Facts;

function factsReader({ cache, languages, corrections, decisions, previous }: Reading): FactsReader {
  const known = new Map(previous?.documents.map((document) => [document.text, document]));
  return (text, member) => {
    const before = known.get(text);
    const isSame = previous?.corrections === corrections && previous.decisions === decisions;
    if (before?.member === member && isSame) return factsIn(before);
    const found =
      before?.found ?? annotateDocument(text, { language: languages.of(text), cache: previous && cache });
    const own = corrections.filter((correction) => correction.member === member);
    const placed = placeCorrections(text, found.quotations, own);
    const facts = applyCorrections(applyEntityDecisions(text, found, decisions), placed);
    return { found, corrections: placed, facts };
  };
}

function factsIn({ found, corrections, facts }: Document): Facts {
  return { found, corrections, facts };
}

function membersOf(path: string, bundle: BundleNode, factsOf: FactsReader): readonly Document[] {
  const documents: Document[] = [];
  const taken = new Map<string, number>();
  for (const child of bundle.children) {
    if (child.type !== 'member') continue;
    const body = child.children.find((leaf): leaf is BodyNode => leaf.type === 'body');
    const id = freshId(`${path}#${child.name}`, taken);
    const text = body?.value ?? '';
    const { name } = child;
    const base = body?.start ?? 0;
    documents.push({ id, path, member: name, name, base, text, ...factsOf(text, name) });
  }
  return documents;
}

/** The id, with an ordinal when another member has it. @param taken For each id how many have asked for it. */
function freshId(wanted: string, taken: Map<string, number>): string {
  const ordinal = taken.get(wanted) ?? 0;
  taken.set(wanted, ordinal + 1);
  return ordinal === 0 ? wanted : freshId(`${wanted}#${ordinal}`, taken);
}
