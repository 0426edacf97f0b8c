/**
 * What of a file is shown in which colour: its quotations by kind, who says them, the names, the page around them.
 */
import { attributedMention } from '../../engine/annotate/attributed-mention.ts';
import type { DocumentFacts, EntityType, Quotation } from '../../engine/annotate/facts.ts';
import type { Document, SourceFile } from '../../engine/corpus/document.ts';
import { type FileSpan, type Span, toFile } from '../../engine/text/span.ts';
import type { TokenModifier, TokenType } from '../../protocol/semantic-tokens.ts';
import { flatten, type Paint } from './paint.ts';

export interface Colour {
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/** What lies over what; a quotation lies above the one it stands in by as much as it is deeper. */
const LAYER = { page: 0, quotation: 1, name: 100, cue: 101, source: 102 } as const;

const DEEPEST = LAYER.name - LAYER.quotation - 2;

const ENTITY_TOKENS: Readonly<Record<EntityType, TokenType>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  event: 'event',
  other: 'entity',
};

/**
 * What is shown of a stretch of a file, in file order and without overlaps.
 *
 * Cost: the documents and headers in it. Of a large bundle the whole is asked for after each edit.
 */
export function coloursIn(file: SourceFile, { fileStart, fileEnd }: FileSpan): readonly Paint<Colour>[] {
  const { documents } = file;
  const inside = documents.flatMap((document, index) => {
    const { base } = document;
    const next = documents[index + 1]?.base ?? Number.POSITIVE_INFINITY;
    if (base >= fileEnd || next <= fileStart) return [];
    return documentColours(document).map((paint) => ({
      ...paint,
      fileStart: paint.fileStart + base,
      fileEnd: paint.fileEnd + base,
    }));
  });
  return [...headers(file), ...inside]
    .filter((paint) => paint.fileStart < fileEnd && paint.fileEnd > fileStart)
    .sort((a, b) => a.fileStart - b.fileStart);
}

/** An editor asks for the range that it shows and for the whole, one after the other, and again after each edit. */
const COLOURS = new WeakMap<DocumentFacts, readonly Paint<Colour>[]>();

/** Counted from the document's beginning. */
function documentColours({ facts }: Document): readonly Paint<Colour>[] {
  const known = COLOURS.get(facts);
  if (known) return known;
  const colours = flatten(factColours(facts).map(({ span, ...rest }) => ({ ...toFile(span, 0), ...rest })));
  COLOURS.set(facts, colours);
  return colours;
}

interface FactColour {
  readonly span: Span;
  readonly layer: number;
  readonly colour: Colour;
}

function headers(file: SourceFile): readonly Paint<Colour>[] {
  const leaves =
    file.bundle?.children.flatMap((child) => (child.type === 'member' ? child.children : [])) ?? [];
  return leaves
    .filter((leaf) => leaf.type !== 'body')
    .map(({ start, end }) => ({
      fileStart: start,
      fileEnd: end,
      layer: LAYER.page,
      colour: { type: 'bundleHeader', modifiers: [] },
    }));
}

function factColours({ boilerplate, quotations, mentions, entities }: DocumentFacts): readonly FactColour[] {
  const page = boilerplate.map((span) => paint(span, LAYER.page, 'boilerplate', []));
  const said = quotations.flatMap((quotation) => quotationColours(quotation, depthOf(quotations, quotation)));
  const named = mentions.flatMap(({ span, form, entity }) => {
    const type = entities[entity]?.type;
    return type && (form === 'name' || form === 'title')
      ? [paint(span, LAYER.name, ENTITY_TOKENS[type], [])]
      : [];
  });
  return [...page, ...said, ...named];
}

function quotationColours(
  { kind, content, marked, closed, cue, source }: Quotation,
  depth: number,
): FactColour[] {
  const modifiers: TokenModifier[] = [kind];
  if (source?.via === 'carried') modifiers.push('carried');
  if (!closed) modifiers.push('unclosed');
  if (depth > 0) modifiers.push('nested');
  const layer = LAYER.quotation + Math.min(depth, DEEPEST);
  const colours = content.map((span) => paint(span, layer, 'quotation', modifiers));
  if (kind === 'mixed') {
    colours.push(...marked.map((span) => paint(span, layer + 1, 'quotation', [...modifiers, 'marked'])));
  }
  if (cue) colours.push(paint(cue, LAYER.cue, 'cue', [kind]));
  const named = attributedMention(source);
  if (named) {
    const form: TokenModifier[] = source?.via === 'pronoun' ? [kind, 'pronoun'] : [kind];
    colours.push(paint(named, LAYER.source, 'source', form));
  }
  return colours;
}

function depthOf(quotations: readonly Quotation[], quotation: Quotation): number {
  let depth = 0;
  for (let parent = quotation.parent; parent !== null && depth < DEEPEST; depth++) {
    parent = quotations[parent]?.parent ?? null;
  }
  return depth;
}

function paint(span: Span, layer: number, type: TokenType, modifiers: readonly TokenModifier[]): FactColour {
  return { span, layer, colour: { type, modifiers } };
}
