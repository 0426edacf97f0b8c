/**
 * The facts of a document as its user has decided on the names in it.
 *
 * Words that are no name are taken out, a short form that is not the entity's becomes an entity of its own, and an
 * entity is what it was said to be. Which names of different documents are one is not decided here: that is asked of
 * the whole corpus.
 */
import { explainedAnew } from '../annotate/explained.ts';
import type {
  DocumentEntity,
  DocumentFacts,
  EntityType,
  Mention,
  Quotation,
  Source,
} from '../annotate/facts.ts';
import type { NameDecisions } from '../entities/name-decisions.ts';
import { foldName } from '../text/fold-name.ts';
import type { Span } from '../text/span.ts';
import { written } from '../text/written.ts';

/** Apply the decisions to the facts of one document; the same object where none of its names is concerned. */
export function applyEntityDecisions(
  text: string,
  facts: DocumentFacts,
  decisions: NameDecisions,
): DocumentFacts {
  if (decisions.isEmpty || !facts.entities.some((entity) => isConcerned(entity, decisions))) return facts;
  const renaming = new Renaming(text, facts, decisions);
  return {
    ...facts,
    entities: renaming.entities,
    mentions: renaming.mentions,
    quotations: facts.quotations.map((quotation) => renaming.quotation(quotation)),
  };
}

/** All names of a document, folded. */
export function namesIn({ entities }: DocumentFacts): readonly string[] {
  return entities.flatMap(namesOf);
}

function namesOf({ key, aliases }: DocumentEntity): readonly string[] {
  return [key, ...aliases.map(foldName)];
}

/** Whether something else is decided than was found. That a name is one with others is nothing to its document. */
function isConcerned(entity: DocumentEntity, decisions: NameDecisions): boolean {
  return (
    typeOf(entity, decisions) !== entity.type ||
    namesOf(entity).some((key) => decisions.refusedBy(key).length > 0 || decisions.isNoName(key))
  );
}

function typeOf({ key, type }: DocumentEntity, decisions: NameDecisions): EntityType {
  return decisions.of(key)?.decision.type ?? type;
}

class Renaming {
  readonly entities: DocumentEntity[] = [];
  readonly mentions: Mention[] = [];
  /** Where each entity is now; those without a name are gone. */
  readonly #movedTo = new Map<number, number>();
  /** Mentions by name, and by the pronouns behind them, that are another entity's now, or nobody's, in text order. */
  readonly #moved: { readonly span: Span; readonly before: number; readonly now: number | null }[] = [];
  readonly #ownNames = new Map<string, number>();
  /** What became of the last name of an entity: it is what a pronoun stands for. */
  readonly #lastMoved = new Map<number, number | null | undefined>();

  constructor(
    private readonly text: string,
    private readonly facts: DocumentFacts,
    private readonly decisions: NameDecisions,
  ) {
    for (const [index, entity] of facts.entities.entries()) this.#keep(index, entity);
    for (const mention of facts.mentions) this.#place(mention);
    this.mentions.sort((a, b) => a.span.start - b.span.start);
  }

  quotation(quotation: Quotation): Quotation {
    if (!quotation.source) return quotation;
    const source = this.#source(quotation.source);
    const [before, now] = [
      this.facts.entities[quotation.source.entity ?? -1],
      this.entities[source.entity ?? -1],
    ];
    return { ...quotation, source, why: explainedAnew(quotation.why, before?.name, now?.name) };
  }

  #source(source: Source): Source {
    const { span, entity } = source;
    const others = source.others.flatMap((other) => this.#movedTo.get(other) ?? []);
    if (entity === null) return { ...source, others };
    const moved = this.#moved.find(
      (other) =>
        span !== null &&
        other.before === entity &&
        span.start <= other.span.start &&
        other.span.end <= span.end,
    );
    return { ...source, others, entity: moved ? moved.now : (this.#movedTo.get(entity) ?? null) };
  }

  /** Take an entity over with the names that it still has. */
  #keep(index: number, entity: DocumentEntity): void {
    const stays = (name: string) => {
      const key = foldName(name);
      return !this.decisions.isNoName(key) && !this.#isAnothers(key, entity);
    };
    const [first, ...rest] = [entity.name, ...entity.aliases].filter(stays);
    if (first === undefined) return;
    const name = first === entity.name ? first : longest([first, ...rest]);
    const key = first === entity.name ? entity.key : foldName(name);
    const aliases = [first, ...rest].filter((other) => other !== name);
    const isSame = name === entity.name && aliases.length === entity.aliases.length;
    this.#movedTo.set(index, this.#add(isSame ? entity : { ...entity, key, name, aliases }));
  }

  /** Whether a name of an entity was said to be none of its: by the decision that its other names belong to. */
  #isAnothers(key: string, { key: own, aliases }: DocumentEntity): boolean {
    if (this.decisions.refusedBy(key).length === 0) return false;
    return [own, ...aliases.map(foldName)].some(
      (other) => other !== key && this.decisions.of(other)?.not.has(key),
    );
  }

  #place(mention: Mention): void {
    const { span, form, entity: before } = mention;
    const moved =
      form === 'pronoun'
        ? this.#lastMoved.get(before)
        : form === 'name'
          ? this.#anew(span, before)
          : undefined;
    if (form !== 'pronoun') this.#lastMoved.set(before, moved);
    if (moved !== undefined) this.#moved.push({ span, before, now: moved });
    const entity = moved === undefined ? this.#movedTo.get(before) : moved;
    if (entity !== undefined && entity !== null) this.mentions.push({ ...mention, entity });
  }

  /** Whose a name is now: another entity's, nobody's (null), or the one's whose it was (undefined). */
  #anew(span: Span, before: number): number | null | undefined {
    const name = written(this.text, span);
    const key = foldName(name);
    if (this.decisions.isNoName(key)) return null;
    const entity = this.facts.entities[before];
    if (!entity || !this.#isAnothers(key, entity)) return undefined;
    const known = this.#ownNames.get(key);
    if (known !== undefined) return known;
    const { type } = entity;
    const own = this.entities.findIndex((other) => other.key === key);
    const now = own >= 0 ? own : this.#add({ key, type, name, aliases: [], roles: [] });
    this.#ownNames.set(key, now);
    return now;
  }

  /** @returns Its index. */
  #add(entity: DocumentEntity): number {
    const type = typeOf(entity, this.decisions);
    // What stays as it was stays the same object: whoever keeps count of a document's entities need not count it anew.
    return this.entities.push(type === entity.type ? entity : { ...entity, type }) - 1;
  }
}

function longest(names: readonly string[]): string {
  return names.reduce((best, name) => (name.length > best.length ? name : best));
}
