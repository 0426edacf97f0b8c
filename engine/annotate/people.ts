/**
 * Who "he" and "the minister" are, within the document.
 *
 * By rules of news style: a pronoun goes on with the speaker of its paragraph, else with the only person whom the text
 * has named since and whose gender agrees; a description stands for the one person who carries its title. Where two
 * are possible, nobody is named.
 */
import type { Gender, NameWords } from '../languages/language.ts';
import type { Span } from '../text/span.ts';
import type { DocumentEntities } from './document-entities.ts';
import type { DocumentEntity, Mention } from './facts.ts';
import { startingBefore } from './starting-before.ts';

/** The person last spoken of as a source, and where (document offset). */
export interface LastPerson {
  readonly entity: number;
  readonly at: number;
}

/** A pronoun further from its person than this many UTF-16 units (about three paragraphs) stays open. */
const PRONOUN_REACH = 900;

export class People {
  /** @param narration The mentions that stand outside of quotation marks, sorted by start. */
  constructor(
    private readonly text: string,
    private readonly named: DocumentEntities,
    private readonly narration: readonly Mention[],
    private readonly names: NameWords,
  ) {}

  /** The entity that a pronoun stands for, or null. */
  meant(span: Span, lastPerson: LastPerson | null): number | null {
    const gender = this.names.pronouns.get(this.#words(span));
    if (gender === undefined) return null;
    const reachable = lastPerson && span.start - lastPerson.at <= PRONOUN_REACH ? lastPerson : null;
    const last = reachable && this.#agrees(reachable.entity, gender) ? reachable : null;
    if (last && !/[\n\r]/.test(this.text.slice(last.at, span.start))) return last.entity;
    // Whom somebody speaks with or of does not take over from who spoke.
    const since = this.#namedSince(last, span).filter(
      ({ entity, span: { start } }) =>
        this.#mayBePerson(entity) && this.#agrees(entity, gender) && !(last && this.named.oblique.has(start)),
    );
    const paragraph = Math.max(
      this.text.lastIndexOf('\n', span.start),
      this.text.lastIndexOf('\r', span.start),
    );
    const near = since.filter((mention) => mention.span.start > paragraph);
    const candidates = new Set((near.length > 0 ? near : since).map(({ entity }) => entity));
    if (candidates.size === 0) return last?.entity ?? null;
    const [only] = candidates;
    return candidates.size === 1 && only !== undefined && this.#isPerson(only) ? only : null;
  }

  /** The one person who has the age or all words of the title that a description gives, or null. */
  described(span: Span): number | null {
    const words = this.#words(span).split(/[\s-]+/);
    const first = words[0] ?? '';
    const wanted = this.names.determiners.has(first) || /['’]s?$/.test(first) ? words.slice(1) : words;
    const age = Number(wanted[0]);
    if (wanted.length > 1 && Number.isInteger(age)) return this.named.ages.get(age) ?? null;
    return this.#titled(wanted.flatMap((word) => this.names.offices.get(word) ?? [[word]]));
  }

  /** @param wanted For each word of the description the words of a title that it may stand for. */
  #titled(wanted: readonly (readonly string[])[]): number | null {
    const { titles } = this.named;
    const lists = wanted.map((words) => words.flatMap((word) => titles.get(word) ?? []));
    const fewest = lists.reduce((least, other) => (other.length < least.length ? other : least));
    let person: number | null = null;
    for (const { entity, words } of fewest) {
      if (entity === person || !wanted.every((some) => some.some((word) => words.has(word)))) continue;
      if (person !== null) return null;
      person = entity;
    }
    return person;
  }

  #words({ start, end }: Span): string {
    return this.text.slice(start, end).toLowerCase();
  }

  #namedSince(last: LastPerson | null, span: Span): readonly Mention[] {
    const from = Math.max((last?.at ?? -1) + 1, span.start - PRONOUN_REACH);
    return this.narration.slice(
      startingBefore(this.narration, from),
      startingBefore(this.narration, span.start),
    );
  }

  #agrees(entity: number, gender: Gender): boolean {
    const known = this.named.genders[entity] ?? null;
    return known === null || gender === null || known === gender;
  }

  #isPerson(entity: number): boolean {
    return this.named.entities[entity]?.type === 'person';
  }

  /** A person, or a name of several words of which the document does not say what it is. */
  #mayBePerson(entity: number): boolean {
    const found: DocumentEntity | undefined = this.named.entities[entity];
    return found?.type === 'person' || (found?.type === 'other' && found.name.includes(' '));
  }
}
