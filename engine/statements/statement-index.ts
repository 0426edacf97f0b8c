/**
 * The statements of the corpus, kept up to date by differences.
 *
 * The one entry is `apply`: reports that went and reports that came. It re-links only their wordings and clusters
 * again only the components that those reach, and it says which documents a reader of the index must look at
 * again. It knows nothing of files, offsets or time.
 */
import { type Identity, identityKey } from '../entities/identity.ts';
import { type Cluster, clustersOf, componentOf } from './clusters.ts';
import type { Spoken } from './compare-speakers.ts';
import { LONGEST } from './shared-stretch.ts';
import { Vocabulary, weighKeys } from './vocabulary.ts';
import { gramsOf, WordingGraph, type WordingNode } from './wording-graph.ts';
import { isInserted, type WrittenWord, writtenWords } from './words.ts';

/** A quotation as the index takes it in. */
export interface IndexedReport extends Spoken {
  readonly id: string;
  readonly documentId: string;
  /** The words said, parts joined. */
  readonly text: string;
  /** Whether the words are the reporter's, or a few of the speaker's within the reporter's. */
  readonly isParaphrase: boolean;
}

export interface ReportDelta {
  readonly removed: readonly string[];
  readonly added: readonly IndexedReport[];
}

/** Clusters that were made, and clusters that are no more; one that has changed is both, as another object. */
export interface ClusterChanges {
  readonly came: ReadonlySet<Cluster>;
  readonly gone: ReadonlySet<Cluster>;
}

/** What a document's readers need to know of one report. */
interface Place {
  readonly documentId: string;
  readonly node: WordingNode;
}

export class StatementIndex {
  readonly #vocabulary = new Vocabulary();
  readonly #graph = new WordingGraph();
  readonly #places = new Map<string, Place>();
  readonly #clusters = new Map<WordingNode, readonly Cluster[]>();
  /** What has changed since it was asked last; a cluster that came and went meanwhile is in neither. */
  #came = new Set<Cluster>();
  #gone = new Set<Cluster>();

  /**
   * Take reports out and in. @returns Ids of the documents with a report in a cluster that may have changed.
   *
   * Cost: the words of the reports, the wordings that share word pairs with them, and their components.
   */
  apply(delta: ReportDelta): ReadonlySet<string> {
    const documents = new Set<string>();
    const stale = new Set<WordingNode>();
    for (const id of delta.removed) {
      const place = this.#places.get(id);
      if (!place) continue;
      stale.add(place.node);
      this.#places.delete(id);
      documents.add(place.documentId);
      place.node.reports.delete(id);
      if (place.node.reports.size > 0) continue;
      for (const node of this.#graph.remove(place.node)) stale.add(node);
    }
    for (const report of delta.added) {
      const fresh = this.#newNode(report);
      const node = this.#graph.node(fresh.key) ?? fresh;
      node.reports.add(report.id);
      this.#places.set(report.id, { documentId: report.documentId, node });
      documents.add(report.documentId);
      if (node === fresh) this.#graph.add(node);
      stale.add(node);
    }
    for (const node of this.#graph.relink()) stale.add(node);
    this.#recluster(stale, documents);
    return documents;
  }

  /** The clusters that a report belongs to; none when nobody else reports it. */
  clustersOf(reportId: string): readonly Cluster[] {
    const place = this.#places.get(reportId);
    return (place && this.#clusters.get(place.node)) ?? [];
  }

  /** Every cluster once, in no particular order. Linear in the corpus. */
  clusters(): ReadonlySet<Cluster> {
    return new Set([...this.#clusters.values()].flat());
  }

  /** What has become of the clusters since the last call; of all of them at the first. */
  takeChanges(): ClusterChanges {
    const changes = { came: this.#came, gone: this.#gone };
    this.#came = new Set();
    this.#gone = new Set();
    return changes;
  }

  /** Whom a report is compared as; null when that is not known. */
  speakerOf(reportId: string): Identity | null {
    return this.#places.get(reportId)?.node.speaker ?? null;
  }

  documentOf(reportId: string): string | undefined {
    return this.#places.get(reportId)?.documentId;
  }

  #recluster(stale: ReadonlySet<WordingNode>, documents: Set<string>): void {
    const done = new Set<WordingNode>();
    for (const node of stale) {
      if (node.reports.size === 0) {
        this.#replace(node, undefined);
        continue;
      }
      if (done.has(node)) continue;
      const component = componentOf(node);
      const clusters = new Map<WordingNode, Cluster[]>();
      for (const cluster of clustersOf(component)) {
        for (const member of [cluster.fullest, ...cluster.members.map((other) => other.node)]) {
          const list = clusters.get(member);
          if (list) list.push(cluster);
          else clusters.set(member, [cluster]);
        }
      }
      for (const member of component) {
        done.add(member);
        const found = clusters.get(member);
        if (found || this.#clusters.has(member)) this.#addDocuments(member, documents);
        this.#replace(member, found);
      }
    }
  }

  #replace(node: WordingNode, clusters: readonly Cluster[] | undefined): void {
    for (const cluster of this.#clusters.get(node) ?? [])
      if (cluster.fullest === node && !this.#came.delete(cluster)) this.#gone.add(cluster);
    for (const cluster of clusters ?? []) if (cluster.fullest === node) this.#came.add(cluster);
    if (clusters) this.#clusters.set(node, clusters);
    else this.#clusters.delete(node);
  }

  #addDocuments(node: WordingNode, documents: Set<string>): void {
    for (const id of node.reports) {
      const place = this.#places.get(id);
      if (place) documents.add(place.documentId);
    }
  }

  #newNode(report: IndexedReport): WordingNode {
    const words = writtenWords(report.text);
    const spoken = words.filter((word) => !isInserted(word)).slice(0, LONGEST);
    const keys = spoken.map((word) => this.#vocabulary.idOf(word.key));
    const ellipsis = /…|\.\.\./.test(report.text);
    const names = report.isParaphrase ? namesIn(report.text) : [];
    return {
      key: `${words.map(writtenKey).join(' ')}|${ellipsis ? '…' : ''}${report.isParaphrase ? `~${names.join(' ')}` : ''}|${report.speaker ? identityKey(report.speaker) : (report.described ?? '')}`,
      keys,
      speaker: report.speaker,
      described: report.described,
      isParaphrase: report.isParaphrase,
      names: new Set(names.map((key) => this.#vocabulary.idOf(key))),
      ellipsis,
      total: weighKeys(keys),
      sorted: [...keys].sort((a, b) => a - b),
      grams: gramsOf(keys, this.#vocabulary),
      reports: new Set(),
      links: new Map(),
      tally: 0,
    };
  }
}

/** The keys of words with a capital that the beginning of a text or of marks does not explain, in the order of the alphabet. */
function namesIn(text: string): readonly string[] {
  const names = text.match(/(?<=[\p{L}\p{N},’'] [“"‘']?)\p{Lu}[\p{L}\p{N}’'-]*/gu) ?? [];
  return [...new Set(writtenWords(names.join(' ')).map(({ key }) => key))].sort();
}

/** A word's key, marked where an editor put the word in, so that reports of one wording are alike in all that counts. */
function writtenKey(word: WrittenWord): string {
  return isInserted(word) ? `[${word.key}]` : word.key;
}
