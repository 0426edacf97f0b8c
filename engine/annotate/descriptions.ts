/**
 * Who "the minister" and "the 52-year-old" are, within the document: the one person who carries the title or the age.
 * Where two could be meant, nobody is named.
 */
import type { NameWords } from '../languages/language.ts';
import type { Span } from '../text/span.ts';
import type { DocumentEntities, EntityTitle } from './document-entities.ts';

export class Descriptions {
  /** Answers by description, for a text says “the president” again and again. */
  readonly #known = new Map<string, number | null>();

  constructor(
    private readonly text: string,
    private readonly named: DocumentEntities,
    private readonly names: NameWords,
  ) {}

  /** The one person who has the age or all words of the title that a description gives, or null. */
  meant({ start, end }: Span): number | null {
    const description = this.text.slice(start, end).toLowerCase();
    const known = this.#known.get(description);
    if (known !== undefined) return known;
    const person = this.#find(description);
    this.#known.set(description, person);
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
}
