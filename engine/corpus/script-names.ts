/**
 * Names in scripts without case or spaces, as any document gives them in brackets behind a Latin name: "Wei Ming (魏明)".
 *
 * They are found by their letters alone in all documents. Which name they are one with is asked of the entity index, as it is
 * of letters.
 */
import type { DocumentEntity, DocumentFacts, EntityType, Mention } from '../annotate/facts.ts';
import { addToList } from '../entities/add-to-list.ts';
import { countOn } from '../entities/counts.ts';
import { mostCommonType } from '../entities/most-common-type.ts';
import { eastAsianPart, isEastAsian, standsWhole } from '../names/east-asian.ts';
import { firstIndex } from '../text/first-index.ts';
import type { SourceFile } from './document.ts';

/** The names with what most documents that give them say that they name. */
export type ScriptDictionary = ReadonlyMap<string, EntityType>;

/** Which names there are, kept up to date document by document. */
export class ScriptNames {
  readonly #types = new Map<string, Map<EntityType, number>>();
  readonly #touched = new Set<string>();
  /** What of files is in such scripts, as long as the file is known; looked for when a name is first new. */
  readonly #parts = new WeakMap<SourceFile, string>();
  #dictionary: ScriptDictionary = new Map();

  /** The names as of the last update; another object whenever they differ. */
  get dictionary(): ScriptDictionary {
    return this.#dictionary;
  }

  /** A document gives its names in other scripts, or (-1) does no more. */
  count({ spelledOut, entities }: Pick<DocumentFacts, 'spelledOut' | 'entities'>, by: 1 | -1): void {
    for (const { how, letters, key } of spelledOut) {
      if (how !== 'script') continue;
      const types = this.#types.get(letters) ?? new Map<EntityType, number>();
      countOn(types, entities.find((entity) => entity.key === key)?.type ?? 'other', by);
      if (types.size > 0) this.#types.set(letters, types);
      else this.#types.delete(letters);
      this.#touched.add(letters);
    }
  }

  /** Whether a file has one of the names, or a longer one that they are a part of. */
  isInFile(file: SourceFile, names: readonly string[]): boolean {
    const part = this.#parts.get(file) ?? eastAsianPart(file.text);
    this.#parts.set(file, part);
    return part !== '' && names.some((name) => part.includes(name));
  }

  /** Take over what was counted. @returns The names that are new, gone, or of another type. */
  update(): readonly string[] {
    if (this.#touched.size === 0) return [];
    const typeOf = (name: string) => {
      const types = this.#types.get(name);
      return types && mostCommonType(types);
    };
    const changed = [...this.#touched].filter((name) => typeOf(name) !== this.#dictionary.get(name));
    this.#touched.clear();
    if (changed.length > 0)
      this.#dictionary = new Map(
        [...this.#types].map(([name, types]) => [name, mostCommonType(types)] as const),
      );
    return changed;
  }
}

/**
 * The facts of a document with the names of the dictionary that stand in it; the same object where there are none. Of two
 * that begin at one place the longer one is meant. Linear in the text.
 */
export function withScriptNames(
  text: string,
  facts: DocumentFacts,
  dictionary: ScriptDictionary,
): DocumentFacts {
  if (dictionary.size === 0) return facts;
  const found = findNames(text, dictionary).filter(({ span }) => isFree(facts.mentions, span));
  if (found.length === 0) return facts;
  const entities: DocumentEntity[] = [...facts.entities];
  const indexOf = new Map<string, number>();
  const entityOf = (name: string): number => {
    const known = indexOf.get(name) ?? ownEntity(facts, name);
    const type = dictionary.get(name) ?? 'other';
    const index = known ?? entities.push({ key: name, type, name, aliases: [], roles: [] }) - 1;
    indexOf.set(name, index);
    return index;
  };
  const mentions = found.map(({ name, span }): Mention => ({ span, form: 'name', entity: entityOf(name) }));
  return {
    ...facts,
    entities,
    mentions: [...facts.mentions, ...mentions].sort((a, b) => a.span.start - b.span.start),
  };
}

/** The entity that the document itself gives the name; none where it gives it two. */
function ownEntity({ spelledOut, entities }: DocumentFacts, name: string): number | undefined {
  const keys = spelledOut.flatMap(({ how, letters, key }) =>
    how === 'script' && letters === name ? key : [],
  );
  const index = keys.length === 1 ? entities.findIndex(({ key }) => key === keys[0]) : -1;
  return index < 0 ? undefined : index;
}

interface FoundName extends Pick<Mention, 'span'> {
  readonly name: string;
}

function findNames(text: string, dictionary: ScriptDictionary): readonly FoundName[] {
  const byFirst = new Map<string, string[]>();
  for (const name of [...dictionary.keys()].sort((a, b) => b.length - a.length))
    addToList(byFirst, name.charAt(0), name);
  const found: FoundName[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isEastAsian(text.charCodeAt(at))) continue;
    const name = byFirst
      .get(text.charAt(at))
      ?.find((own) => text.startsWith(own, at) && standsWhole(text, at, at + own.length));
    if (name === undefined) continue;
    found.push({ name, span: { start: at, end: at + name.length } });
    at += name.length - 1;
  }
  return found;
}

/** Whether no mention stands where a name was found. @param mentions Sorted by start. */
function isFree(mentions: readonly Mention[], { start, end }: Mention['span']): boolean {
  const next = firstIndex(mentions.length, (index) => (mentions[index] as Mention).span.end <= start);
  return (mentions[next]?.span.start ?? Number.POSITIVE_INFINITY) >= end;
}
