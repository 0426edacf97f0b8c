/**
 * The statements of the corpus, kept up to date by differences.
 *
 * The one entry is `apply`: reports that went and reports that came, and what users have decided on pairs of them. It
 * re-links only their wordings. The components that those reach are clustered again when somebody asks for one of their
 * reports, or for all: while many files are read, most of them change again before. It says which documents a reader of the
 * index must look at again, and knows nothing of files, offsets or time.
 *
 * A decision on two reports holds for all that have the same wordings. Of two that contradict each other, the one that
 * keeps wordings apart holds.
 */
import type { Identity } from '../entities/identity.ts';
import type { Cluster } from './cluster.ts';
import { clustersOf, componentOf } from './clusters.ts';
import { type DecidedPair, DecidedPairs } from './decided-pairs.ts';
import type { PairLimits } from './pair-postings.ts';
import { ReportPlaces } from './report-places.ts';
import { Vocabulary } from './vocabulary.ts';
import { WordingGraph } from './wording-graph.ts';
import type { Decided, WordingNode } from './wording-node.ts';
import { type IndexedReport, WordingReader } from './wording-reader.ts';

export interface ReportDelta {
  readonly removed: readonly string[];
  readonly added: readonly IndexedReport[];
  /** Pairs of reports, present or not, on which something else is decided than before. */
  readonly decided?: readonly DecidedPair[];
}

/** Clusters that were made, and clusters that are no more; one that has changed is both, as another object. */
export interface ClusterChanges {
  readonly came: ReadonlySet<Cluster>;
  readonly gone: ReadonlySet<Cluster>;
}

export class StatementIndex {
  readonly #vocabulary = new Vocabulary();
  readonly #reader = new WordingReader(this.#vocabulary);
  readonly #graph: WordingGraph;
  readonly #places = new ReportPlaces();
  readonly #pairs = new DecidedPairs();
  readonly #clusters = new Map<WordingNode, readonly Cluster[]>();
  /** Wordings of components that are not clustered as they are now, one at least of each. */
  readonly #stale = new Set<WordingNode>();
  /** Wordings of components of which it was found since the last change that they are. */
  readonly #settled = new Set<WordingNode>();
  /** Ids of documents with a report in a cluster that was found to have changed, or may have, since it was asked last. */
  #touched = new Set<string>();
  /** What has changed since it was asked last; a cluster that came and went meanwhile is in neither. */
  #came = new Set<Cluster>();
  #gone = new Set<Cluster>();

  /** @param limits How many wordings may share a pair of words, if not as many as with all corpora. */
  constructor(limits?: PairLimits) {
    this.#graph = new WordingGraph(this.#vocabulary, limits);
  }

  /**
   * Take reports out and in.
   *
   * Cost: the words of the reports and the wordings that share word pairs with them; for those on which something is
   * decided, also the other reports of their wordings. For whoever asks then, their components.
   */
  apply(delta: ReportDelta): void {
    this.#settled.clear();
    const stale = new Set<WordingNode>();
    for (const id of delta.removed) {
      const documentId = this.#places.documentOf(id);
      const node = this.#places.nodeOf(id);
      if (documentId === undefined || !node) continue;
      this.#places.delete(id);
      this.#takeOut(id, node, stale);
      this.#touched.add(documentId);
    }
    for (const report of delta.added) {
      this.#putIn(report.id, report.documentId, this.#reader.read(report), stale);
      this.#touched.add(report.documentId);
    }
    for (const pair of delta.decided ?? []) this.#pairs.set(pair);
    this.#obey(delta, stale);
    for (const node of this.#graph.relink()) stale.add(node);
    for (const node of stale) this.#stale.add(node);
  }

  /**
   * Cluster components that have changed, of about so many wordings; of all if it is not given.
   *
   * @returns Whether there are more.
   */
  settle(most = Number.POSITIVE_INFINITY): boolean {
    let left = most;
    for (const node of this.#stale) {
      if (left <= 0) return true;
      left -= this.#settleOne(node);
    }
    return false;
  }

  /**
   * Ids of the documents that have other reports since the last call, or a report in a cluster that has changed; what is not
   * settled yet comes with a later call.
   */
  takeTouched(): ReadonlySet<string> {
    const touched = this.#touched;
    this.#touched = new Set();
    return touched;
  }

  /** The clusters that a report belongs to; none when nobody else reports it. */
  clustersOf(reportId: string): readonly Cluster[] {
    const node = this.#places.nodeOf(reportId);
    if (!node) return [];
    if (this.#stale.size > 0) this.#settleAround(node);
    return this.#clusters.get(node) ?? [];
  }

  /** Every cluster once, in no particular order. Linear in the corpus. */
  clusters(): ReadonlySet<Cluster> {
    this.settle();
    return new Set([...this.#clusters.values()].flat());
  }

  /** What has become of the clusters, as far as they are settled, since the last call; of all of them at the first. */
  takeChanges(): ClusterChanges {
    const changes = { came: this.#came, gone: this.#gone };
    this.#came = new Set();
    this.#gone = new Set();
    return changes;
  }

  /** Whom a report is compared as; null when that is not known. */
  speakerOf(reportId: string): Identity | null {
    return this.#places.nodeOf(reportId)?.speaker ?? null;
  }

  documentOf(reportId: string): string | undefined {
    return this.#places.documentOf(reportId);
  }

  /** Whether users have said of two reports, or others with their wordings, that they are of one statement. */
  isAccepted(left: string, right: string): boolean {
    const [one, other] = [this.#places.nodeOf(left), this.#places.nodeOf(right)];
    return one !== undefined && other !== undefined && one.decided.get(other) === true;
  }

  /** On how many pairs of wordings users have decided. Linear in the decisions. */
  get decidedPairs(): number {
    const nodes = new Set([...this.#pairs.reports()].flatMap((id) => this.#places.nodeOf(id) ?? []));
    let ends = 0;
    for (const { decided } of nodes) ends += decided.size;
    return ends / 2;
  }

  /** How many pairs of wordings have been compared so far: what linking costs, whatever the machine. */
  get compared(): number {
    return this.#graph.compared;
  }

  /** The reports, itself among them, for which what is decided on one of them holds. */
  decidedWith(reportId: string): Iterable<string> {
    return this.#places.nodeOf(reportId)?.reports ?? [];
  }

  /** Those of the reports of which a user has said that they are of one statement with another of them. */
  acceptedAmong(reportIds: readonly string[]): ReadonlySet<string> {
    const nodes = new Set(reportIds.flatMap((id) => this.#places.nodeOf(id) ?? []));
    const accepted = new Set(
      [...nodes].filter(({ decided }) => [...decided].some(([other, same]) => same && nodes.has(other))),
    );
    return new Set(reportIds.filter((id) => accepted.has(this.#places.nodeOf(id) as WordingNode)));
  }

  #takeOut(id: string, node: WordingNode, stale: Set<WordingNode>): void {
    stale.add(node);
    node.deleteReport(id);
    if (node.reportCount > 0) return;
    for (const other of this.#graph.remove(node)) stale.add(other);
  }

  /** @param fresh The node that the report gets if its wording is not there yet. */
  #putIn(id: string, documentId: string, fresh: WordingNode, stale: Set<WordingNode>): void {
    const node = this.#graph.node(fresh.key) ?? fresh;
    node.addReport(id);
    this.#places.set(id, documentId, node);
    if (node === fresh) this.#graph.add(node);
    stale.add(node);
  }

  /** Bring the nodes of all reports that a change concerns up to date with the decisions. */
  #obey({ removed, added, decided = [] }: ReportDelta, stale: Set<WordingNode>): void {
    const concerned = new Set(decided.flatMap(({ left, right }) => [left, right]));
    for (const id of [...removed, ...added.map((report) => report.id)]) {
      const partners = this.#pairs.of(id);
      if (partners.size > 0) concerned.add(id);
      for (const partner of partners.keys()) concerned.add(partner);
    }
    for (const id of concerned) this.#setApart(id, stale);
    const nodes = new Set([...stale].filter((node) => node.decided.size > 0));
    for (const id of concerned) {
      const node = this.#places.nodeOf(id);
      if (node) nodes.add(node);
    }
    for (const node of nodes) if (this.#graph.decide(node, this.#decidedOn(node))) stale.add(node);
  }

  /**
   * Of two reports of one wording that are said not to be of one statement, the later one gets a node of its own. By
   * their ids, so that it makes no difference which came first.
   */
  #setApart(id: string, stale: Set<WordingNode>): void {
    const documentId = this.#places.documentOf(id);
    const node = this.#places.nodeOf(id);
    if (documentId === undefined || !node) return;
    const { wording } = node;
    const isApart = [...this.#pairs.of(id)].some(
      ([other, same]) => !same && other < id && this.#places.nodeOf(other)?.wording === wording,
    );
    const key = isApart ? `${wording}#${id}` : wording;
    if (node.key === key) return;
    this.#takeOut(id, node, stale);
    const fresh = node.setApart(key);
    this.#putIn(id, documentId, fresh, stale);
  }

  /** What is decided on the reports of a node, by the nodes of the others. */
  #decidedOn(node: WordingNode): Decided {
    const decided = new Map<WordingNode, boolean>();
    for (const id of node.reports) {
      for (const [partner, same] of this.#pairs.of(id)) {
        const other = this.#places.nodeOf(partner);
        if (other) decided.set(other, same && decided.get(other) !== false);
      }
    }
    return decided;
  }

  /** Cluster the component of a node as it is now, unless it is. */
  #settleAround(node: WordingNode): void {
    if (this.#settled.has(node)) return;
    const component = componentOf(node);
    // Where a component has fallen apart, each part has a node that has lost a link, and is stale.
    if ([...component].some((member) => this.#stale.has(member))) this.#cluster(component);
    for (const member of component) this.#settled.add(member);
  }

  /** @returns How many wordings there were to look at. */
  #settleOne(node: WordingNode): number {
    // Most wordings stand in one document and are like no other.
    const isByItself = node.links.size === 0 && node.reportCount === 1;
    if (node.reportCount === 0 || (isByItself && !this.#clusters.has(node))) {
      this.#stale.delete(node);
      this.#replace(node, undefined);
      return 0;
    }
    const component = componentOf(node);
    this.#cluster(component);
    return component.size;
  }

  #cluster(component: ReadonlySet<WordingNode>): void {
    const clusters = new Map<WordingNode, Cluster[]>();
    for (const cluster of clustersOf(component, (id) => this.documentOf(id))) {
      for (const member of [cluster.fullest, ...cluster.members.map((other) => other.node)]) {
        const list = clusters.get(member);
        if (list) list.push(cluster);
        else clusters.set(member, [cluster]);
      }
    }
    for (const member of component) {
      this.#stale.delete(member);
      const found = clusters.get(member);
      if (found || this.#clusters.has(member)) this.#touchDocuments(member);
      this.#replace(member, found);
    }
  }

  #replace(node: WordingNode, clusters: readonly Cluster[] | undefined): void {
    for (const cluster of this.#clusters.get(node) ?? [])
      if (cluster.fullest === node && !this.#came.delete(cluster)) this.#gone.add(cluster);
    for (const cluster of clusters ?? []) if (cluster.fullest === node) this.#came.add(cluster);
    if (clusters) this.#clusters.set(node, clusters);
    else this.#clusters.delete(node);
  }

  #touchDocuments(node: WordingNode): void {
    for (const id of node.reports) {
      const documentId = this.documentOf(id);
      if (documentId !== undefined) this.#touched.add(documentId);
    }
  }
}
