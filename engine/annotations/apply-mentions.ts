/**
 * The mentions of a document as people have corrected them.
 */
import type { DocumentEntity, DocumentFacts, EntityType, Mention, Source } from '../annotate/facts.ts';
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
    const named = says.name === null ? null : namedBy(entities, says.name, says.type, written(text, span));
    mentions = withMention(mentions, span, named);
    quotations = quotations.map((quotation) => {
      const { source } = quotation;
      return source?.span && overlaps(source.span, span)
        ? { ...quotation, source: saidBy(source, named) }
        : quotation;
    });
  }
  return { ...facts, entities, mentions, quotations };
}

/** What a passage names, and how. */
type Named = Pick<Mention, 'entity' | 'form'>;

/**
 * Words that have nothing of the name in common with it describe whom they stand for, such as “the harbour master”, and
 * are no other name.
 *
 * @param entities Gets the entity where it is new, or what is new of it.
 */
function namedBy(entities: DocumentEntity[], name: string, type: EntityType | null, words: string): Named {
  const index = entityNamed(entities, name);
  const entity = entities[index] as DocumentEntity;
  const known = new Set([entity.name, ...entity.aliases].map(foldName));
  const form = hasWordOf(foldName(words), known) ? 'name' : 'title';
  const isNew = form === 'name' && !known.has(foldName(words));
  const aliases = isNew ? [...entity.aliases, words] : entity.aliases;
  entities[index] = { ...entity, type: type ?? entity.type, aliases };
  return { entity: index, form };
}

function hasWordOf(words: string, names: ReadonlySet<string>): boolean {
  const own = new Set([...names].flatMap((name) => name.split(' ')));
  return words.split(' ').some((word) => own.has(word));
}

function withMention(mentions: readonly Mention[], span: Span, named: Named | null): readonly Mention[] {
  const kept = mentions.filter((mention) => !overlaps(mention.span, span));
  if (named === null) return kept;
  return [...kept, { span, ...named }].sort((a, b) => a.span.start - b.span.start);
}

/** A source goes with the mention in it. */
function saidBy(source: Source, named: Named | null): Source {
  if (source.entity === null && named === null) return source;
  const form = named?.form === 'name' ? 'name' : 'title';
  return { ...source, form, entity: named?.entity ?? null };
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
