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
import type { LinkEnd } from '../annotations/link-decision.ts';
import type { Passage } from '../annotations/passage.ts';
import { placePassages } from '../annotations/place-passages.ts';
import { parseBundle } from '../bundle/parse.ts';
import type { BodyNode, BundleNode } from '../bundle/tree.ts';
import type { NameDecisions } from '../entities/name-decisions.ts';
import type { Languages } from '../languages/languages.ts';
import type { Document, SourceFile } from './document.ts';
import { type ScriptDictionary, withScriptNames } from './script-names.ts';

/** What reading a file needs besides its text. */
export interface Reading {
  readonly cache: ParagraphCache;
  readonly languages: Languages;
  /** What users call a file, by its path. */
  readonly nameOf: (path: string) => string;
  /** The corrections that name the file; the same list as long as they are the same. */
  readonly corrections: readonly Correction[];
  /** The passages of the file on which something is decided; the same list as long as they are the same. */
  readonly linkEnds: readonly LinkEnd[];
  /** What was decided on names. */
  readonly decisions: NameDecisions;
  /** The names in other scripts that any document gives. */
  readonly scriptNames: ScriptDictionary;
  /** The file as it was, read with the same languages: documents whose text did not change keep their facts. */
  readonly previous: SourceFile | undefined;
}

export function readFile(path: string, text: string, reading: Reading): SourceFile {
  const factsOf = factsReader(reading);
  const { nameOf, corrections, linkEnds, decisions, scriptNames, languages, previous } = reading;
  const bundle = previous?.text === text ? previous.bundle : parseBundle(text);
  const documents = bundle
    ? membersOf(path, bundle, factsOf)
    : [{ id: path, path, member: null, name: nameOf(path), base: 0, text, ...factsOf(text, null) }];
  return { path, text, bundle, documents, corrections, linkEnds, languages, decisions, scriptNames };
}

type Facts = Pick<Document, 'found' | 'named' | 'corrections' | 'facts' | 'linkEnds'>;

type FactsReader = (text: string, member: string | null) => Facts;

function factsReader(reading: Reading): FactsReader {
  const { cache, languages, corrections, linkEnds, decisions, scriptNames, previous } = reading;
  const known = previous && new Map(previous.documents.map((document) => [document.text, document]));
  return (text, member) => {
    const before = known?.get(text);
    const isKnown = before?.member === member;
    const found =
      before?.found ?? annotateDocument(text, { language: languages.of(text), cache: previous && cache });
    const place = <P extends Passage>(passages: readonly P[]) =>
      placePassages(
        text,
        found.quotations,
        passages.filter((passage) => passage.member === member),
      );
    const ends = isKnown && previous?.linkEnds === linkEnds ? before.linkEnds : place(linkEnds);
    const isNamed = isKnown && previous?.scriptNames === scriptNames;
    const named = isNamed ? before.named : withScriptNames(text, found, scriptNames);
    if (isNamed && previous.corrections === corrections && previous.decisions === decisions)
      return { found, named, corrections: before.corrections, facts: before.facts, linkEnds: ends };
    const placed = place(corrections);
    const facts = applyCorrections(applyEntityDecisions(text, named, decisions), placed);
    return { found, named, corrections: placed, facts, linkEnds: ends };
  };
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
