/**
 * Who "he" and "the minister" are, within the document.
 *
 * By rules of news style: a pronoun goes on with the speaker of its paragraph, else with the only person whom the text
 * has named since and whose gender agrees; a description stands for the one person who carries its title. Where two
 * are possible, nobody is named.
 */
import type { Gender, NameWords } from '../languages/language.ts';
import type { Span } from '../text/span.ts';
import type { DocumentEntities, EntityTitle } from './document-entities.ts';
import type { DocumentEntity, Mention } from './facts.ts';
import { startingBefore } from './starting-before.ts';

/** The person last spoken of as a source, and where (document offset); an entity of null is somebody unnamed. */
export interface LastPerson {
  readonly entity: number | null;
  readonly at: number;
}

/** A pronoun further from its person than this many UTF-16 units (about three paragraphs) stays open. */
const PRONOUN_REACH = 900;

export class People {
  /** The gender that pronouns have shown so far. */
  readonly #shown = new Map<number, Gender>();
  /** Answers by description, for a text says “the president” again and again. */
  readonly #described = new Map<string, number | null>();

  /** @param narration The mentions that stand outside of quotation marks, sorted by start. */
  constructor(
    private readonly text: string,
    private readonly named: DocumentEntities,
    private readonly narration: readonly Mention[],
    private readonly names: NameWords,
  ) {}

  /** The entity that a pronoun stands for, or null. What one pronoun shows of a person holds for the next. */
  meant(span: Span, lastPerson: LastPerson | null): number | null {
    const entity = this.#antecedent(span, lastPerson);
    const gender = this.names.pronouns.get(this.#words(span));
    if (entity !== null && gender && !this.#shown.has(entity)) this.#shown.set(entity, gender);
    return entity;
  }

  #antecedent(span: Span, lastPerson: LastPerson | null): number | null {
    const gender = this.names.pronouns.get(this.#words(span));
    if (gender === undefined) return null;
    const reachable = lastPerson && span.start - lastPerson.at <= PRONOUN_REACH ? lastPerson : null;
    const last = reachable && this.#mayMean(reachable, span, gender) ? reachable : null;
    const unnamed = reachable?.entity === null ? reachable : null;
    // Whom somebody speaks with or of does not take over from who spoke.
    const since = this.#namedSince(last ?? unnamed, span).filter(
      ({ entity, span: { start } }) =>
        this.#mayBePerson(entity) && this.#agrees(entity, gender) && !(last && this.named.oblique.has(start)),
    );
    if (last && !/[\n\r]/.test(this.text.slice(last.at, span.start)))
      return since.some((mention) => this.#competes(mention, last, span)) ? null : last.entity;
    const lineStart = this.#lineStart(span.start);
    const near = since.filter((mention) => mention.span.start >= lineStart);
    const candidates = new Set((near.length > 0 ? near : since).map(({ entity }) => entity));
    if (candidates.size === 0) return last?.entity ?? null;
    const [only] = candidates;
    return candidates.size === 1 && only !== undefined && this.#isPerson(only) ? only : null;
  }

  /**
   * Whether a pronoun in the same paragraph may mean a person named since as well as the last speaker. Whom the
   * speaker's own sentence names does not come before the speaker in the next one.
   */
  #competes({ entity, span }: Mention, last: LastPerson, pronoun: Span): boolean {
    if (entity === last.entity) return false;
    return this.#endsSentence(last.at, span.start) || !this.#endsSentence(span.end, pronoun.start);
  }

  /** Whether a sentence may end between two offsets; where a stop is an abbreviation's, too. */
  #endsSentence(from: number, to: number): boolean {
    return /[.!?…]\P{L}*\s/u.test(this.text.slice(from, to));
  }

  /** The one person who has the age or all words of the title that a description gives, or null. */
  described(span: Span): number | null {
    const description = this.#words(span);
    const known = this.#described.get(description);
    if (known !== undefined) return known;
    const person = this.#find(description);
    this.#described.set(description, person);
    return person;
  }

  #find(description: string): number | null {
    const words = description.split(/[\s-]+/);
    const first = words[0] ?? '';
    const wanted = this.names.determiners.has(first) || /['’]s?$/.test(first) ? words.slice(1) : words;
    const age = Number(wanted[0]);
    if (wanted.length > 1 && Number.isInteger(age)) return this.named.ages.get(age) ?? null;
    return this.#titled(wanted.flatMap((word) => this.names.offices.get(word) ?? [[word]]));
  }

  /** @param wanted For each word of the description the words of a title that it may stand for. */
  #titled(wanted: readonly (readonly string[])[]): number | null {
    let person: number | null = null;
    for (const { entity, words } of this.#fewestTitles(wanted)) {
      if (entity === person || !wanted.every((some) => some.some((word) => words.has(word)))) continue;
      if (person !== null) return null;
      person = entity;
    }
    return person;
  }

  /** The titles that have the rarest of the wanted words: a document can have thousands with "president". */
  #fewestTitles(wanted: readonly (readonly string[])[]): readonly EntityTitle[] {
    const { titles } = this.named;
    const count = (words: readonly string[]) =>
      words.reduce((sum, word) => sum + (titles.get(word)?.length ?? 0), 0);
    const rarest = wanted.reduce((least, other) => (count(other) < count(least) ? other : least));
    return rarest.flatMap((word) => titles.get(word) ?? []);
  }

  /** Offset of the first unit of the line that an offset stands on, or of what is in reach of it. */
  #lineStart(offset: number): number {
    const from = Math.max(0, offset - PRONOUN_REACH);
    const before = this.text.slice(from, offset);
    return from + Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  }

  #mayMean(last: LastPerson, span: Span, gender: Gender): boolean {
    if (last.entity === null || !this.#agrees(last.entity, gender)) return false;
    return !this.#namesKin(last, span, gender);
  }

  /** Whether somebody of the gender is spoken of as "his daughter" or "her husband", who may be meant just as well. */
  #namesKin(last: LastPerson, span: Span, gender: Gender): boolean {
    const words =
      this.text
        .slice(last.at, span.start)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    return words.some((word, index) => {
      const owner = this.names.pronouns.get(words[index - 1] ?? '');
      return owner && gender && owner !== gender && this.names.gendered.get(word) === gender;
    });
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
    const known = this.named.genders[entity] ?? this.#shown.get(entity) ?? null;
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
