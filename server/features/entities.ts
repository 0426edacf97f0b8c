/**
 * Who and what the documents name, as a user looks through it: types, entities, documents, mentions. Each answer is a
 * beginning of its list, so that none grows with the corpus.
 */
import type { Document, SourceFile } from '../../engine/corpus/document.ts';
import type { ListedEntity, MentionPlace, Snapshot } from '../../engine/corpus/snapshot.ts';
import type { Span } from '../../engine/text/span.ts';
import {
  DESCRIBE_ENTITY,
  type DescribeEntityParams,
  ENTITIES,
  ENTITY_AT,
  ENTITY_COUNTS,
  ENTITY_DOCUMENTS,
  ENTITY_MENTIONS,
  type EntitiesParams,
  type EntityCounts,
  type EntityCountsParams,
  type EntityDocumentsParams,
  type EntityMentionsParams,
  type EntitySummary,
  type EntityType,
  type MentionInLine,
  type NamingDocument,
  type Page,
} from '../../protocol/requests.ts';
import { canonicalUri } from '../canonical-uri.ts';
import { documentRange } from '../convert.ts';
import type { Feature } from '../feature.ts';
import { firstOf } from '../first-of.ts';
import { type Form, fieldsOf, oneOf, orNull, TEXT, URI_AND_POSITION, WHOLE_NUMBER } from '../forms.ts';
import { guard, type Task } from '../guard.ts';
import { describeEntity } from '../hover/describe-entity.ts';
import { markdownIn } from '../hover/markup.ts';
import { lineAround } from '../line-around.ts';
import { nameMatcher } from '../name-matcher.ts';
import { documentNameApart } from '../places.ts';
import { plainText } from '../plain-text.ts';
import type { Session } from '../session.ts';
import { subjectAt } from '../subject.ts';

/** In the order in which they are shown. */
const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'event', 'other'];

const OF_TYPE = fieldsOf<EntitiesParams>({
  type: oneOf(...TYPES),
  order: oneOf('documents', 'name'),
  query: TEXT,
  limit: WHOLE_NUMBER,
  including: orNull(TEXT),
});
const DOCUMENTS = fieldsOf<EntityDocumentsParams>({ key: TEXT, limit: WHOLE_NUMBER });
const MENTIONS = fieldsOf<EntityMentionsParams>({ key: TEXT, limit: WHOLE_NUMBER, document: orNull(TEXT) });

export const entities: Feature = {
  capabilities: () => ({}),
  register(services) {
    const { connection, session, entityNews } = services;
    const answer = <P, R>(
      method: string,
      form: Form<P>,
      find: (snapshot: Snapshot, params: P) => R,
    ): void => {
      const work = async (params: P, { checkpoint }: Task): Promise<R> => {
        // Long only where much has changed since it was asked last, as after the first scan.
        while (session.snapshot().prepareEntityLists()) await checkpoint();
        return find(session.snapshot(), params);
      };
      connection.onRequest(method, guard(services, method.replace('crossquote/', ''), form, work));
    };
    answer(
      ENTITY_COUNTS,
      fieldsOf<EntityCountsParams>({ query: TEXT }),
      (snapshot, { query }): EntityCounts => {
        entityNews.asked();
        const types = TYPES.map((type) => ({
          type,
          entities: named(snapshot, type, 'documents', query).length,
        }));
        return { isReading: session.isReading, types: types.filter((own) => own.entities > 0) };
      },
    );
    answer(ENTITIES, OF_TYPE, entitiesOf);
    answer(ENTITY_DOCUMENTS, DOCUMENTS, (snapshot, params) => documentsOf(session, snapshot, params));
    answer(ENTITY_MENTIONS, MENTIONS, (snapshot, params) => mentionsOf(session, snapshot, params));
    answer(
      DESCRIBE_ENTITY,
      fieldsOf<DescribeEntityParams>({ key: TEXT }),
      (snapshot, { key }): string | null => {
        const paragraphs = describeEntity(snapshot, markdownIn(session.say), key);
        return paragraphs.length > 0 ? paragraphs.join('\n\n') : null;
      },
    );
    answer(ENTITY_AT, URI_AND_POSITION, (snapshot, { uri, position }): EntitySummary | null => {
      const subject = subjectAt(snapshot, canonicalUri(uri), position);
      if (!subject?.mention) return null;
      const entity = snapshot.entity(subject.document.facts.entities[subject.mention.entity]?.key ?? '');
      return entity ? summaryOf(entity) : null;
    });
  },
};

function entitiesOf(
  snapshot: Snapshot,
  { type, order, query, limit, including }: EntitiesParams,
): Page<EntitySummary> {
  const all = named(snapshot, type, order, query);
  const beyond = including === null ? [] : all.slice(limit).filter(({ key }) => key === including);
  return { entries: [...all.slice(0, limit), ...beyond].map(summaryOf), total: all.length };
}

function named(
  snapshot: Snapshot,
  type: EntityType,
  order: EntitiesParams['order'],
  query: string,
): readonly ListedEntity[] {
  const all = snapshot.listEntities(type, order);
  if (query.trim() === '') return all;
  const isWanted = nameMatcher(query);
  return all.filter(({ folded, keys }) => isWanted(folded) || keys.some(isWanted));
}

function summaryOf({
  key,
  name,
  type,
  documents,
  mentions,
}: Pick<ListedEntity, keyof EntitySummary>): EntitySummary {
  return { key, name: plainText(name), type, documents, mentions };
}

function documentsOf(
  session: Session,
  snapshot: Snapshot,
  { key, limit }: EntityDocumentsParams,
): Page<NamingDocument> {
  const mentions = new Map<Document, number>();
  for (const { document } of snapshot.mentionsOf(key))
    mentions.set(document, (mentions.get(document) ?? 0) + 1);
  const entries = [...mentions].slice(0, limit).map(
    ([document, count]): NamingDocument => ({
      id: document.id,
      name: documentNameApart(snapshot, session.say, document),
      uri: session.uriOf(document.path),
      mentions: count,
    }),
  );
  return { entries, total: mentions.size };
}

function mentionsOf(
  session: Session,
  snapshot: Snapshot,
  { key, document: id, limit }: EntityMentionsParams,
): Page<MentionInLine> {
  if (id === null) {
    const places = firstOf(snapshot.mentionsOf(key), limit);
    return { entries: inLines(session, snapshot, places), total: snapshot.entity(key)?.mentions ?? 0 };
  }
  const document = snapshot.document(id);
  const places = document ? [...snapshot.mentionsOf(key, [document])] : [];
  return { entries: inLines(session, snapshot, places.slice(0, limit)), total: places.length };
}

function inLines(
  session: Session,
  snapshot: Snapshot,
  places: readonly MentionPlace[],
): readonly MentionInLine[] {
  return places.flatMap(({ document, mention }) => {
    const file = snapshot.file(document.path);
    const span = document.facts.mentions[mention]?.span;
    return file && span ? [inLine(session, file, document, span)] : [];
  });
}

function inLine(session: Session, file: SourceFile, document: Document, span: Span): MentionInLine {
  return {
    uri: session.uriOf(file.path),
    range: documentRange(file, document, span),
    ...lineAround(document.text, span),
  };
}
