/**
 * Document symbols: a bundle's members with their quotations, or a loose file's quotations, each with its speaker.
 *
 * Speakers are no symbols around their quotations: their ranges would lie across one another, and editors take the
 * first range around the cursor for where one is, so that the breadcrumbs would name whoever spoke first. The
 * quotations by speaker are a request of their own.
 */

import {
  type DocumentSymbol,
  DocumentSymbolRequest,
  type Position,
  type Range,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import type { DocumentFacts, Quotation } from '../../engine/annotate/facts.ts';
import type { MemberNode } from '../../engine/bundle/tree.ts';
import type { Document, SourceFile } from '../../engine/corpus/document.ts';
import { cover } from '../../engine/text/span.ts';
import { type Phrase, phrased, translated } from '../../protocol/phrase.ts';
import { canonicalUri } from '../canonical-uri.ts';
import { documentRange, rangeOf } from '../convert.ts';
import type { Feature } from '../feature.ts';
import { IN_DOCUMENT } from '../forms.ts';
import { guard } from '../guard.ts';
import { membersOf } from '../members.ts';
import { documentName, speakerName, wordsSaid } from '../places.ts';
import type { Say } from '../say.ts';

/** UTF-16 units of a quotation that the outline shows. */
const WORDS_SHOWN = 60;

export const documentSymbols: Feature = {
  capabilities: () => ({ documentSymbolProvider: true }),
  register(services) {
    const { connection, session } = services;
    connection.onRequest(
      DocumentSymbolRequest.type,
      guard(services, 'document symbols', IN_DOCUMENT, ({ textDocument }) => {
        const file = session.snapshot().file(canonicalUri(textDocument.uri));
        const symbols = file ? symbolsOf(session.say, file) : [];
        return session.client.nestedSymbols ? symbols : flatten(symbols, textDocument.uri);
      }),
    );
  },
};

function symbolsOf(say: Say, file: SourceFile): DocumentSymbol[] {
  const members = membersOf(file);
  if (members.length === 0)
    return file.documents.flatMap((document) => quotationSymbols(say, file, document));
  return members.map(({ node, document }) => memberSymbol(say, file, node, document));
}

function memberSymbol(say: Say, file: SourceFile, node: MemberNode, document: Document): DocumentSymbol {
  const [header, body, end = body] = node.children;
  return {
    name: documentName(document) || say('unnamed member'),
    kind: SymbolKind.File,
    range: rangeOf(file, { fileStart: header.start, fileEnd: end.end }),
    selectionRange: rangeOf(file, { fileStart: header.nameStart, fileEnd: header.nameEnd }),
    children: quotationSymbols(say, file, document),
  };
}

interface Kept {
  /** Where the document stood in its file. */
  readonly range: Range;
  readonly symbols: DocumentSymbol[];
}

/** By the facts of documents. Those of a bundle have thousands, and hardly a letter that is typed moves the lines of another one. */
const KEPT = new WeakMap<DocumentFacts, Kept>();

function quotationSymbols(say: Say, file: SourceFile, document: Document): DocumentSymbol[] {
  const { facts, text } = document;
  const range = documentRange(file, document, { start: 0, end: text.length });
  const known = KEPT.get(facts);
  if (known && areOneRange(known.range, range)) return known.symbols;
  const symbols = findQuotationSymbols(say, file, document);
  KEPT.set(facts, { range, symbols });
  return symbols;
}

function areOneRange(one: Range, other: Range): boolean {
  return areOnePosition(one.start, other.start) && areOnePosition(one.end, other.end);
}

function areOnePosition(one: Position, other: Position): boolean {
  return one.line === other.line && one.character === other.character;
}

/** The quotations, one that stands in another below it; terms and titles are no entries of an outline. */
function findQuotationSymbols(say: Say, file: SourceFile, document: Document): DocumentSymbol[] {
  const symbols = document.facts.quotations.map((quotation) =>
    quotationSymbol(say, file, document, quotation),
  );
  const roots: DocumentSymbol[] = [];
  for (const [index, { kind, parent }] of document.facts.quotations.entries()) {
    const symbol = symbols[index];
    if (!symbol || kind === 'scare') continue;
    const siblings = parent === null ? roots : symbols[parent]?.children;
    siblings?.push(symbol);
  }
  return roots;
}

function quotationSymbol(
  say: Say,
  file: SourceFile,
  document: Document,
  quotation: Quotation,
): DocumentSymbol {
  const range = documentRange(file, document, cover(quotation.content));
  return {
    name: nameOf(document, quotation),
    detail: translated(KINDS[quotation.kind], say),
    kind: SymbolKind.String,
    range,
    selectionRange: range,
    children: [],
  };
}

const KINDS: Readonly<Record<Quotation['kind'], Phrase>> = {
  direct: phrased('direct'),
  mixed: phrased('mixed'),
  indirect: phrased('indirect'),
  scare: phrased('no speech'),
};

function nameOf(document: Document, quotation: Quotation): string {
  const speaker = speakerName({ document, quotation });
  return `${speaker === null ? '' : `${speaker}: `}${wordsSaid(document, quotation, WORDS_SHOWN)}`;
}

/** For clients that know only lists: the name of the member stands beside each of its quotations. */
function flatten(
  symbols: readonly DocumentSymbol[],
  uri: string,
  containerName?: string,
): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children }) => [
    { name, kind, location: { uri, range }, ...(containerName !== undefined && { containerName }) },
    ...flatten(children ?? [], uri, name),
  ]);
}
