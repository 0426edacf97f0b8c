/**
 * The mentions of a document as people have corrected them.
 */
import { explainedAnew } from '../annotate/explained.ts';
import type { DocumentEntity, DocumentFacts, EntityType, Mention, Quotation } from '../annotate/facts.ts';
import { foldName } from '../text/fold-name.ts';
import type { Span } from '../text/span.ts';
import { written } from '../text/written.ts';
import type { MentionSaying } from './annotation.ts';
import type { Applied } from './apply-annotations.ts';
import { entityNamed } from './entity-named.ts';
import { SpanMap } from './span-map.ts';

/**
 * A passage that was set names what it is said to name, and no mention that was found reaches into it. The pronouns that
 * stand for it go with it.
 */
export function applyMentions(
  text: string,
  facts: DocumentFacts,
  sayings: readonly Applied<MentionSaying>[],
): DocumentFacts {
  if (sayings.length === 0) return facts;
  const entities = [...facts.entities];
  const set = new SpanMap<Named | null>();
  // What was said last holds where two overlap.
  for (const { span, says } of sayings.toReversed()) {
    if (set.overlapping(span) !== undefined) continue;
    set.add(span, says.name === null ? null : namedBy(entities, says.name, says.type, written(text, span)));
  }
  for (const { span, value } of pronounsOf(facts.mentions, entities, set)) set.add(span, value);
  const kept = facts.mentions.filter((mention) => set.overlapping(mention.span) === undefined);
  const named = set.entries().flatMap(({ span, value }) => (value ? [{ span, ...value }] : []));
  return {
    ...facts,
    entities,
    mentions: [...kept, ...named].sort((one, other) => one.span.start - other.span.start),
    quotations: facts.quotations.map((quotation) => withSource(quotation, set, entities)),
  };
}

/** The pronouns that stand for a passage that was set, and what they name now; null where that can be no person. */
function pronounsOf(
  mentions: readonly Mention[],
  entities: readonly DocumentEntity[],
  set: SpanMap<Named | null>,
): readonly { readonly span: Span; readonly value: Named | null }[] {
  /** What became of the mention that names an entity: the last one before a pronoun, else the first one. */
  const before = new Map<number, Named | null | undefined>();
  const first = new Map<number, Named | null | undefined>();
  for (const { span, form, entity } of mentions)
    if (form !== 'pronoun' && !first.has(entity)) first.set(entity, set.overlapping(span));
  return mentions.flatMap(({ span, form, entity }) => {
    const own = set.overlapping(span);
    if (form !== 'pronoun') before.set(entity, own);
    if (form !== 'pronoun' || own !== undefined) return [];
    const named = (before.has(entity) ? before : first).get(entity);
    if (named === undefined) return [];
    const type = named && entities[named.entity]?.type;
    const value = named && (type === 'person' || type === 'other') ? ({ ...named, form } as const) : null;
    return [{ span, value }];
  });
}

/** A source goes with the mention in it. */
function withSource(
  quotation: Quotation,
  set: SpanMap<Named | null>,
  entities: readonly DocumentEntity[],
): Quotation {
  const { source, why } = quotation;
  const named = source?.span ? set.overlapping(source.span) : undefined;
  if (!source || named === undefined || (source.entity === null && named === null)) return quotation;
  const form = named?.form === 'name' || named?.form === 'pronoun' ? named.form : 'title';
  const entity = named?.entity ?? null;
  const reason = explainedAnew(why, entities[source.entity ?? -1]?.name, entities[entity ?? -1]?.name);
  return { ...quotation, source: { ...source, form, entity }, why: reason };
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
