/**
 * All statements, in the order in which users look through them.
 *
 * The list is brought up to date when it is asked for, and only for the statements that have changed: one that stays
 * as it was stays the same object, in its place. It holds nothing that moves when a document is edited elsewhere.
 */
import { type Cluster, wordingsIn } from '../statements/cluster.ts';
import { relationOfLink } from '../statements/link.ts';
import type { StatementIndex } from '../statements/statement-index.ts';
import type { WordingNode } from '../statements/wording-node.ts';
import { foldedWords } from '../text/folded-words.ts';
import type { ListedStatement } from './snapshot.ts';
import { statementId } from './statement-id.ts';

/** What a report says, and who says it by the key that its document gives. */
interface ReadReport {
  readonly text: string;
  readonly speaker: string | null;
}

/** Finds a report of the index by its id. */
export type ReadReports = (id: string) => ReadReport | undefined;

export class StatementList {
  readonly #index: StatementIndex;
  readonly #listed = new Map<Cluster, ListedStatement>();
  readonly #byId = new Map<string, Cluster>();
  /** Clusters that are to be listed. */
  readonly #waiting = new Set<Cluster>();
  /** The statements as they were when they were asked for last, what has come since, and whether anything has gone. */
  #ordered: readonly ListedStatement[] = [];
  #added: ListedStatement[] = [];
  #hasGone = false;

  constructor(index: StatementIndex) {
    this.#index = index;
  }

  /** Those first that most documents report, of those the ones with most reports. */
  all(read: ReadReports): readonly ListedStatement[] {
    this.update(read, Number.POSITIVE_INFINITY);
    if (this.#added.length === 0 && !this.#hasGone) return this.#ordered;
    const isListed = (statement: ListedStatement) => this.listed(statement.id) === statement;
    const kept = this.#hasGone ? this.#ordered.filter(isListed) : this.#ordered;
    // What stays is in order, so that sorting takes little more than one look at each.
    this.#ordered = [...kept, ...this.#added.filter(isListed)].sort(bySpread);
    this.#added = [];
    this.#hasGone = false;
    return this.#ordered;
  }

  /** Bring the list up to date for about so many of the statements that have changed. @returns Whether there are more. */
  update(read: ReadReports, most: number): boolean {
    const areUnsettled = this.#index.settle(most);
    const { came, gone } = this.#index.takeChanges();
    for (const cluster of gone) if (!this.#waiting.delete(cluster)) this.#remove(cluster);
    for (const cluster of came) this.#waiting.add(cluster);
    let left = most;
    for (const cluster of this.#waiting) {
      if (left-- <= 0) break;
      this.#waiting.delete(cluster);
      this.#add(cluster, this.#describe(cluster, read));
    }
    return areUnsettled || this.#waiting.size > 0;
  }

  /** The cluster that is listed under an id. */
  cluster(id: string): Cluster | undefined {
    return this.#byId.get(id);
  }

  listed(id: string): ListedStatement | undefined {
    const cluster = this.#byId.get(id);
    return cluster && this.#listed.get(cluster);
  }

  #add(cluster: Cluster, statement: ListedStatement): void {
    this.#listed.set(cluster, statement);
    this.#byId.set(statement.id, cluster);
    this.#added.push(statement);
  }

  #remove(cluster: Cluster): void {
    const statement = this.#listed.get(cluster);
    this.#listed.delete(cluster);
    this.#hasGone = true;
    if (statement && this.#byId.get(statement.id) === cluster) this.#byId.delete(statement.id);
  }

  #describe(cluster: Cluster, read: ReadReports): ListedStatement {
    const { fullest, members, stretch } = cluster;
    const nodes = [fullest, ...members.map(({ node }) => node)];
    const ids = nodes.flatMap(({ reports }) => [...reports]);
    const firsts = nodes.flatMap((node) => read(firstOf(node)) ?? []);
    const [own = ''] = fullest.reports;
    const told = this.#index.clustersOf(own).filter((other) => other.fullest === fullest);
    const confirmed = members.filter(({ link }) => link.status === 'confirmed');
    return {
      id: statementId(cluster),
      speakers: [...new Set(firsts.flatMap(({ speaker }) => speaker ?? []))],
      reports: ids.length,
      documents: [...new Set(ids.flatMap((id) => this.#index.documentOf(id) ?? []))].sort(),
      wordings: wordingsIn(cluster),
      differs: confirmed.some(({ node, link }) => relationOfLink(fullest, node, link.shared) !== 'verbatim'),
      suggestions: members.length - confirmed.length,
      isSuggested: confirmed.length === 0 && fullest.reportCount === 1,
      words: [...new Set(firsts.flatMap(({ text }) => foldedWords(text)))].join(' '),
      begin: told.length > 1 ? stretch.start : 0,
    };
  }
}

/** Which of the reports with a wording is read must not depend on the order in which they came. */
function firstOf({ reports }: WordingNode): string {
  let first = '';
  for (const id of reports) if (first === '' || id < first) first = id;
  return first;
}

function bySpread(a: ListedStatement, b: ListedStatement): number {
  return (
    b.documents.length - a.documents.length ||
    b.reports - a.reports ||
    compare(a.words, b.words) ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
