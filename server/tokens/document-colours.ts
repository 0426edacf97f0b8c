/**
 * What of a file is shown in which colour: its quotations by kind, who says them, the names, the page around them.
 */
import { attributedMention } from '../../engine/annotate/attributed-mention.ts';
import type { DocumentFacts, EntityType, Quotation } from '../../engine/annotate/facts.ts';
import type { SourceFile } from '../../engine/corpus/document.ts';
import { type Span, toFile } from '../../engine/text/span.ts';
import type { TokenModifier, TokenType } from '../../protocol/semantic-tokens.ts';
import type { Paint } from './paint.ts';

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

/** The paints of a file, in no order. */
export function coloursOf(file: SourceFile): readonly Paint<Colour>[] {
  const documents = file.documents.flatMap(({ base, facts }) =>
    factColours(facts).map(({ span, ...rest }) => ({ ...toFile(span, base), ...rest })),
  );
  return [...headers(file), ...documents];
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
