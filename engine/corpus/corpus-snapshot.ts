/**
 * Answers from the corpus as it stands.
 */

import type { EntityType } from '../annotate/facts.ts';
import type { EntityIndex } from '../entities/entity-index.ts';
import type { Identity } from '../entities/identity.ts';
import { type Cluster, wordingsIn } from '../statements/cluster.ts';
import { relationOfLink } from '../statements/link.ts';
import type { Report, Statement } from '../statements/statement.ts';
import type { StatementIndex } from '../statements/statement-index.ts';
import { written } from '../text/written.ts';
import type { Document, SourceFile } from './document.ts';
import type { DocumentNames } from './document-names.ts';
import { type EntityList, listedEntity } from './entity-list.ts';
import type { MadeStatement, MadeStatements } from './made-statements.ts';
import type { NameUses } from './name-uses.ts';
import type { DocumentReport } from './reports.ts';
import { type RoleUses, roleKey } from './role-uses.ts';
import {
  type CorpusEntity,
  type EntityOrder,
  type EntityRole,
  type ListedEntity,
  type ListedStatement,
  type MentionPlace,
  type QuotationId,
  quotationOf,
  type Snapshot,
} from './snapshot.ts';
import { statementId } from './statement-id.ts';
import type { ReadReports, StatementList } from './statement-list.ts';
import type { StoredDocument, StoredFile } from './stored-file.ts';

/** What the host keeps; only the host writes to it. */
export interface CorpusState {
  readonly files: Map<string, StoredFile>;
  readonly documents: Map<string, StoredDocument>;
  /** Which of them have one name. */
  readonly names: DocumentNames;
  /** How the documents use each name. */
  readonly uses: NameUses;
  /** What they say that each name is. */
  readonly roles: RoleUses;
  /** Which names are one entity's. */
  entities: EntityIndex;
  readonly list: EntityList;
  readonly index: StatementIndex;
  readonly statements: StatementList;
  /** Statements as snapshots have made them; the host takes out those that something else than their cluster has changed. */
  readonly made: MadeStatements;
}

/** Names that a part of the work on lists is for: some milliseconds of it. */
const NAMES_AT_ONCE = 100;

/** Statements that a part of the work on their list is for: some milliseconds of it. */
const STATEMENTS_AT_ONCE = 50;

export class CorpusSnapshot implements Snapshot {
  #files: readonly SourceFile[] | undefined;
  readonly #reportIds = new Map<string, ReadonlyMap<number, string>>();

  constructor(
    readonly revision: number,
    private readonly state: CorpusState,
  ) {}

  files(): readonly SourceFile[] {
    this.#files ??= [...this.state.files.values()].sort((a, b) => compare(a.path, b.path));
    return this.#files;
  }

  get documentCount(): number {
    return this.state.documents.size;
  }

  file(path: string): SourceFile | undefined {
    return this.state.files.get(path);
  }

  document(id: string): Document | undefined {
    return this.state.documents.get(id);
  }

  pathApart(document: Pick<Document, 'name' | 'path'>): string | null {
    return this.state.names.pathApart(document);
  }

  statements(): readonly Statement[] {
    const statements = [...this.state.index.clusters()].flatMap((cluster) => this.#statement(cluster) ?? []);
    const spread = new Map(statements.map((statement) => [statement, documentsOf(statement)]));
    return statements.sort(
      (a, b) =>
        (spread.get(b) ?? 0) - (spread.get(a) ?? 0) ||
        this.#compareReports(a.reports[0], b.reports[0]) ||
        compare(a.id, b.id),
    );
  }

  listStatements(): readonly ListedStatement[] {
    return this.state.statements.all(this.#read);
  }

  prepareStatementList(): boolean {
    return this.state.statements.update(this.#read, STATEMENTS_AT_ONCE);
  }

  listedStatement(id: string): ListedStatement | undefined {
    this.state.statements.update(this.#read, Number.POSITIVE_INFINITY);
    return this.state.statements.listed(id);
  }

  placesOf(id: string): readonly QuotationId[] {
    this.state.statements.update(this.#read, Number.POSITIVE_INFINITY);
    const cluster = this.state.statements.cluster(id);
    const nodes = cluster ? [cluster.fullest, ...cluster.members.map(({ node }) => node)] : [];
    return nodes.flatMap(({ reports }) => this.#quotationsOf(reports));
  }

  statement(id: string): Statement | undefined {
    this.state.statements.update(this.#read, Number.POSITIVE_INFINITY);
    const cluster = this.state.statements.cluster(id);
    return cluster && this.#statement(cluster);
  }

  statementsOf(documentId: string, quotation: number): readonly Statement[] {
    const id = this.#reportIdsOf(documentId).get(quotation);
    if (id === undefined) return [];
    return this.state.index.clustersOf(id).flatMap((cluster) => this.#statement(cluster) ?? []);
  }

  personOf({ id }: Report): Identity | null {
    return this.#reportOf(id)?.isSurePerson ? this.state.index.speakerOf(id) : null;
  }

  isAccepted(one: QuotationId, other: QuotationId): boolean {
    const [left, right] = [one, other].map(({ documentId, quotation }) =>
      this.#reportIdsOf(documentId).get(quotation),
    );
    return left !== undefined && right !== undefined && this.state.index.isAccepted(left, right);
  }

  decidedLinks(): number {
    return this.state.index.decidedPairs;
  }

  decidedWith({ documentId, quotation }: QuotationId): readonly QuotationId[] {
    const id = this.#reportIdsOf(documentId).get(quotation);
    return id === undefined ? [] : this.#quotationsOf(this.state.index.decidedWith(id));
  }

  acceptedIn({ reports }: Statement): ReadonlySet<string> {
    return this.state.index.acceptedAmong(reports.map(({ id }) => id));
  }

  mentionsOf(entityKey: string, documents = this.documentsNaming(entityKey)): Iterable<MentionPlace> {
    return mentionsIn(documents, new Set(this.state.entities.entityOf(entityKey).keys));
  }

  *entities(): Iterable<readonly string[]> {
    for (const key of [...this.state.uses.names()].sort()) {
      const { keys } = this.state.entities.entityOf(key);
      if (keys[0] === key) yield keys;
    }
  }

  otherSpellings(key: string): readonly string[] {
    const { entities } = this.state;
    return entities
      .spellingsOf(key)
      .filter((other) => other !== key)
      .map((other) => entities.writtenOf(other));
  }

  mayBeOne(entityKey: string): Iterable<string> {
    return this.state.entities.mayBeOne(entityKey);
  }

  entityKey(key: string): string {
    return this.state.entities.entityOf(key).key;
  }

  entity(entityKey: string): CorpusEntity | undefined {
    const { key, keys, reasons } = this.state.entities.entityOf(entityKey);
    const { uses, entities } = this.state;
    const listed = listedEntity(entityKey, entities, uses);
    if (listed.documents === 0) return undefined;
    const fullNames = [key, ...keys.filter((other) => other !== key)].map((other) =>
      entities.writtenOf(other),
    );
    return { ...listed, reasons, fullNames };
  }

  documentsNaming(entityKey: string): readonly Document[] {
    const { keys } = this.state.entities.entityOf(entityKey);
    const ids = new Set(keys.flatMap((key) => [...this.state.uses.documentsOf(key)]));
    return this.#documentsOf(ids).sort(compareDocuments);
  }

  firstNaming(entityKey: string): Document | undefined {
    let first: Document | undefined;
    for (const key of this.state.entities.entityOf(entityKey).keys) {
      for (const id of this.state.uses.documentsOf(key)) {
        const document = this.document(id);
        if (document && (!first || compareDocuments(document, first) < 0)) first = document;
      }
    }
    return first;
  }

  rolesOf(entityKey: string): readonly EntityRole[] {
    const { keys } = this.state.entities.entityOf(entityKey);
    const isKey = new Set(keys);
    const roles = [...this.state.roles.of(keys)].flatMap(([role, counts]) => {
      const said = [...counts];
      const [document] = this.#documentsOf(said.map(([id]) => id)).sort(compareDocuments);
      const count = said.reduce((sum, [, own]) => sum + own, 0);
      const first = document && firstSaid(document, isKey, role);
      return first ? [{ ...first, count }] : [];
    });
    return roles.sort(
      (a, b) => b.count - a.count || compareDocuments(a.document, b.document) || a.span.start - b.span.start,
    );
  }

  prepareEntityLists(): boolean {
    return this.state.list.update(this.state.entities, NAMES_AT_ONCE);
  }

  listEntities(type: EntityType, order: EntityOrder): readonly ListedEntity[] {
    return this.state.list.of(type, order, this.state.entities);
  }

  listedEntity(key: string): ListedEntity | undefined {
    return this.state.list.named(key, this.state.entities);
  }

  readonly #read: ReadReports = (id) => this.#reportOf(id);

  /** Report ids by quotation. */
  #reportIdsOf(documentId: string): ReadonlyMap<number, string> {
    const known = this.#reportIds.get(documentId);
    if (known) return known;
    const reports = this.state.documents.get(documentId)?.reports ?? [];
    const ids = new Map([...reports].map(([id, { quotation }]) => [quotation, id]));
    this.#reportIds.set(documentId, ids);
    return ids;
  }

  #documentsOf(ids: Iterable<string>): Document[] {
    return [...ids].flatMap((id) => this.document(id) ?? []);
  }

  #statement(cluster: Cluster): Statement | undefined {
    const { made } = this.state;
    const known = made.get(cluster);
    if (known) return known;
    const fresh = this.#makeStatement(cluster);
    if (fresh) made.set(cluster, fresh);
    return fresh?.statement;
  }

  /**
   * A cluster as a statement: of the reports that have the fullest wording, the first in document order of which all is in
   * marks comes first, else the first of all.
   */
  #makeStatement(cluster: Cluster): MadeStatement | undefined {
    const reports: Report[] = [];
    for (const id of cluster.fullest.reports) {
      this.#addReport(reports, id, { relation: 'verbatim', status: 'confirmed', score: 1 });
    }
    reports.sort((a, b) => this.#compareReports(a, b));
    const direct = reports.findIndex((report) => quotationOf(this, report)?.quotation.kind === 'direct');
    const [fullest] = reports.splice(Math.max(direct, 0), 1);
    if (!fullest) return undefined;
    for (const { node, link } of cluster.members) {
      const relation = relationOfLink(cluster.fullest, node, link.shared);
      for (const id of node.reports)
        this.#addReport(reports, id, { relation, status: link.status, score: link.score });
    }
    reports.sort((a, b) => this.#compareReports(a, b));
    const speaker = this.#commonSpeaker(cluster);
    const statement: Statement = {
      id: statementId(cluster),
      speaker: speaker === null ? null : this.entityKey(speaker),
      reports: [{ ...fullest, relation: 'fullest' }, ...reports],
      wordings: wordingsIn(cluster),
    };
    return { statement, speaker };
  }

  /** A name of the entity that all reports name as their speaker, as far as they name one; null when they name none, or two. */
  #commonSpeaker({ fullest, members }: Cluster): string | null {
    const named = [fullest, ...members.map(({ node }) => node)].filter(({ speaker }) => speaker !== null);
    if (new Set(named.map(({ speaker }) => speaker?.id)).size !== 1) return null;
    const [id] = named[0]?.reports ?? [];
    return (id === undefined ? null : this.#reportOf(id)?.speaker) ?? null;
  }

  #addReport(reports: Report[], id: string, rest: Pick<Report, 'relation' | 'status' | 'score'>): void {
    const found = this.#reportOf(id);
    if (!found) return;
    const { relation, status, score } = rest;
    const { documentId, quotation } = found;
    reports.push({ id, documentId, quotation, relation, status, score });
  }

  /** @param ids Of reports. */
  #quotationsOf(ids: Iterable<string>): QuotationId[] {
    return [...ids].flatMap((id) => {
      const found = this.#reportOf(id);
      return found ? { documentId: found.documentId, quotation: found.quotation } : [];
    });
  }

  #reportOf(id: string): DocumentReport | undefined {
    return this.state.documents.get(this.state.index.documentOf(id) ?? '')?.reports.get(id);
  }

  #compareReports(a: Report | undefined, b: Report | undefined): number {
    const left = a && this.document(a.documentId);
    const right = b && this.document(b.documentId);
    if (!left || !right || !a || !b) return 0;
    return compareDocuments(left, right) || a.quotation - b.quotation;
  }
}

/** The mentions of names, document by document. */
function* mentionsIn(documents: readonly Document[], keys: ReadonlySet<string>): Generator<MentionPlace> {
  for (const document of documents) {
    const own = document.facts.entities.map(({ key }) => keys.has(key));
    for (const [mention, { entity }] of document.facts.mentions.entries())
      if (own[entity]) yield { document, mention };
  }
}

/** Where a document first says that one of the names is something. */
function firstSaid(
  document: Document,
  keys: ReadonlySet<string>,
  role: string,
): Omit<EntityRole, 'count'> | undefined {
  for (const { key, roles } of document.facts.entities) {
    if (!keys.has(key)) continue;
    for (const span of roles) {
      const text = written(document.text, span);
      if (roleKey(text) === role) return { text, document, span };
    }
  }
  return undefined;
}

function documentsOf(statement: Statement): number {
  return new Set(statement.reports.map((report) => report.documentId)).size;
}

function compareDocuments(a: Document, b: Document): number {
  return compare(a.path, b.path) || a.base - b.base;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
