/**
 * The view *Annotations*: what people say of passages, by document, by kind or by person; those first whose place is lost. It
 * knows whose and which are shown, the order, and what to say where there is nothing to show.
 */
import { Disposable, l10n } from 'vscode';
import {
  ANNOTATION_GROUPS,
  ANNOTATIONS,
  type AnnotationFilter,
  type AnnotationGroup,
  type AnnotationGroups,
  type AnnotationGroupsParams,
  type AnnotationOrder,
  type AnnotationsParams,
  type ShownAnnotation,
} from '../../protocol/annotations.ts';
import type { Page } from '../../protocol/requests.ts';
import type { LanguageSession } from '../language-session.ts';
import { counted } from '../words.ts';
import { annotationGroupRow, annotationRow } from './annotation-rows.ts';
import { actionRow, LazyTree, type Row } from './lazy-tree.ts';

/** As the manifest contributes it; its texts for an empty tree depend on the context keys that are set here. */
const ANNOTATIONS_VIEW = 'crossquote.annotations';

/** Of everybody, with any tag or none. */
const ALL: AnnotationFilter = { person: null, tag: null };

export class AnnotationsView implements Disposable {
  readonly #session: LanguageSession;
  readonly #tree: LazyTree;
  readonly #listeners: Disposable;
  #filter = ALL;
  #order: AnnotationOrder = 'document';

  constructor(session: LanguageSession) {
    this.#session = session;
    this.#tree = new LazyTree(ANNOTATIONS_VIEW, () => this.#groups());
    this.#listeners = Disposable.from(
      this.#tree,
      session.onDidChangeAnnotations(() => this.#tree.outdate()),
    );
    this.#tree.setContext('order', this.#order);
    this.#tree.setContext('isFiltered', false);
  }

  get filter(): AnnotationFilter {
    return this.#filter;
  }

  get order(): AnnotationOrder {
    return this.#order;
  }

  /** Whose annotations there are, and with which tags. */
  choices(): Promise<AnnotationGroups> {
    return this.#ask({ ...ALL, by: this.#order, limit: 0 });
  }

  /** Show only some annotations, or all of them. */
  choose(filter: Partial<AnnotationFilter>): void {
    this.#filter = { ...this.#filter, ...filter };
    const { person, tag } = this.#filter;
    this.#tree.view.description = [...(person ? [person] : []), ...(tag ? [`#${tag}`] : [])].join(' ');
    this.#tree.setContext('isFiltered', person !== null || tag !== null);
    this.#tree.refresh();
  }

  showAll(): void {
    this.choose(ALL);
  }

  list(order: AnnotationOrder): void {
    this.#order = order;
    this.#tree.setContext('order', order);
    this.#tree.refresh();
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  #ask(params: AnnotationGroupsParams): Promise<AnnotationGroups> {
    return this.#session.request<AnnotationGroups>(ANNOTATION_GROUPS, params);
  }

  async #groups(): Promise<readonly Row[]> {
    try {
      const limit = this.#tree.limitOf(null);
      const groups = await this.#ask({ ...this.#filter, by: this.#order, limit });
      const hasRows = groups.entries.length > 0;
      const isFiltered = this.#filter.person !== null || this.#filter.tag !== null;
      const told = isFiltered ? this.#told(hasRows) : '';
      this.#tree.tell({ hasRows, isReading: groups.isReading, filter: told, more: progressOf(groups) });
      this.#tree.view.badge = badgeOf(groups.orphans);
      if (!hasRows && isFiltered)
        return [actionRow(l10n.t('Show All Annotations'), 'clear-all', 'crossquote.showAllAnnotations')];
      const rows = groups.entries.map((group) => this.#groupRow(group));
      return this.#tree.page(null, rows, groups.total);
    } catch (error) {
      this.#session.output.error(`The annotations were not found: ${error}`);
      this.#tree.tellFailure();
      return [];
    }
  }

  /** Which annotations are shown, as a sentence. */
  #told(hasRows: boolean): string {
    const { person, tag } = this.#filter;
    const which = [
      ...(person === null ? [] : [l10n.t('by {0}', person)]),
      ...(tag === null ? [] : [l10n.t('tagged “{0}”', tag)]),
    ].join(' ');
    return hasRows ? l10n.t('Annotations {0}.', which) : l10n.t('There are no annotations {0}.', which);
  }

  #groupRow(group: AnnotationGroup): Row {
    const by = this.#order;
    return annotationGroupRow(by, group, async (self) => {
      const params: AnnotationsParams = {
        ...this.#filter,
        by,
        key: group.key,
        limit: this.#tree.limitOf(self),
      };
      const page = await this.#session.request<Page<ShownAnnotation>>(ANNOTATIONS, params);
      const rows = page.entries.map((annotation) => annotationRow(self, by, annotation));
      return this.#tree.page(self, rows, page.total);
    });
  }
}

/** How far a review has come; empty where nothing is suggested. */
function progressOf({ review: { reviewed, total } }: AnnotationGroups): string {
  return total === 0 ? '' : l10n.t('{0} of {1} reviewed.', reviewed, counted(total, 'suggestion'));
}

/** A person has to find the place of orphans. */
function badgeOf(orphans: number): { value: number; tooltip: string } {
  return { value: orphans, tooltip: l10n.t('{0} whose place is lost', counted(orphans, 'annotation')) };
}
