/**
 * The mentions of a document as people have corrected them.
 */
import type { DocumentEntity, DocumentFacts, Mention, Source } from '../annotate/facts.ts';
import { foldName } from '../text/fold-name.ts';
import type { Span } from '../text/span.ts';
import { written } from '../text/written.ts';
import type { MentionSaying } from './annotation.ts';
import type { Applied } from './apply-annotations.ts';
import { entityNamed } from './entity-named.ts';

/** A passage that was set names what it is said to name, and no mention that was found reaches into it. */
export function applyMentions(
  text: string,
  facts: DocumentFacts,
  sayings: readonly Applied<MentionSaying>[],
): DocumentFacts {
  if (sayings.length === 0) return facts;
  const entities = [...facts.entities];
  let { mentions, quotations } = facts;
  for (const { span, says } of sayings) {
    const entity = says.name === null ? null : entityOf(entities, says, written(text, span));
    mentions = withMention(mentions, span, entity);
    quotations = quotations.map((quotation) => {
      const { source } = quotation;
      return source?.span && overlaps(source.span, span)
        ? { ...quotation, source: saidBy(source, entity) }
        : quotation;
    });
  }
  return { ...facts, entities, mentions, quotations };
}

/** @param entities Gets the entity where it is new, or what is new of it. @param alias How the passage names it. */
function entityOf(entities: DocumentEntity[], { name, type }: MentionSaying, alias: string): number {
  const index = entityNamed(entities, name ?? '');
  const entity = entities[index] as DocumentEntity;
  const known = [entity.name, ...entity.aliases].map(foldName);
  const aliases = known.includes(foldName(alias)) ? entity.aliases : [...entity.aliases, alias];
  entities[index] = { ...entity, type: type ?? entity.type, aliases };
  return index;
}

function withMention(mentions: readonly Mention[], span: Span, entity: number | null): readonly Mention[] {
  const kept = mentions.filter((mention) => !overlaps(mention.span, span));
  if (entity === null) return kept;
  return [...kept, { span, form: 'name' as const, entity }].sort((a, b) => a.span.start - b.span.start);
}

/** A source goes with the mention in it. */
function saidBy(source: Source, entity: number | null): Source {
  if (source.entity === null && entity === null) return source;
  return { ...source, form: entity === null ? 'title' : 'name', entity };
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
