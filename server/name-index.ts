/**
 * Which names have a word that begins so, without going through all names.
 *
 * It learns the names of each file that has changed, and forgets one only when it is found that no document has it: so it
 * costs next to nothing with a keystroke, and knows at most some names too many, which nobody sees.
 */
import type { SourceFile } from '../engine/corpus/document.ts';
import type { CorpusEntity, Snapshot } from '../engine/corpus/snapshot.ts';
import { foldName } from '../engine/text/fold-name.ts';
import { nameMatcher } from './name-matcher.ts';

export class NameIndex {
  readonly #names = new Set<string>();
  /** The names that have a word. */
  readonly #byWord = new Map<string, Set<string>>();
  /** The words, sorted; null where some have come or gone. */
  #words: readonly string[] | null = null;

  /** Take in what a file names as it is now. */
  learn(file: SourceFile): void {
    for (const { facts } of file.documents) {
      for (const { key } of facts.entities) if (!this.#names.has(key)) this.#add(key);
    }
  }

  /**
   * The entities of which a name has a word that begins with each word of the query; all for an empty query.
   * By the word that the query's longest begins, in the order of the alphabet; each as it is found.
   */
  *find(snapshot: Snapshot, query: string): Generator<CorpusEntity> {
    const isWanted = nameMatcher(query);
    const [longest = ''] = foldName(query)
      .split(' ')
      .toSorted((a, b) => b.length - a.length);
    const told = new Set<string>();
    const words = this.#sortedWords();
    for (let at = firstFrom(words, longest); words[at]?.startsWith(longest); at++) {
      for (const name of [...(this.#byWord.get(words[at] ?? '') ?? [])].sort()) {
        if (!isWanted(name)) continue;
        const entity = snapshot.entity(name);
        if (!entity) this.#remove(name);
        else if (!told.has(entity.key)) {
          told.add(entity.key);
          yield entity;
        }
      }
    }
  }

  #add(name: string): void {
    this.#names.add(name);
    for (const word of name.split(' ')) {
      const known = this.#byWord.get(word);
      if (known) known.add(name);
      else {
        this.#byWord.set(word, new Set([name]));
        this.#words = null;
      }
    }
  }

  #remove(name: string): void {
    this.#names.delete(name);
    for (const word of name.split(' ')) {
      const known = this.#byWord.get(word);
      known?.delete(name);
      if (known?.size === 0 && this.#byWord.delete(word)) this.#words = null;
    }
  }

  #sortedWords(): readonly string[] {
    this.#words ??= [...this.#byWord.keys()].sort();
    return this.#words;
  }
}

/** The index of the first word that is not before another. */
function firstFrom(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
