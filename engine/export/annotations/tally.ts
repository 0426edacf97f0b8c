/**
 * Counting what is not carried, and saying it.
 */

/** What is not carried and why, to be read after how many: “note”, “notes”, “the format has no place for them”. */
export interface Loss {
  readonly one: string;
  readonly many: string;
  readonly why: string;
}

export class Tally {
  readonly #counts = new Map<Loss, number>();

  add(loss: Loss, count = 1): void {
    if (count > 0) this.#counts.set(loss, (this.#counts.get(loss) ?? 0) + count);
  }

  /** One sentence for each kind, in the order in which they came up. */
  sentences(): readonly string[] {
    return [...this.#counts].map(([{ one, many, why }, count]) =>
      count === 1 ? `1 ${one} is left out: ${why}.` : `${count} ${many} are left out: ${why}.`,
    );
  }
}

export const WITHOUT_WORDS: Loss = {
  one: 'annotation whose words are not in the text now',
  many: 'annotations whose words are not in the text now',
  why: 'the format marks passages',
};

export const OF_WHOLE_DOCUMENT: Loss = {
  one: 'annotation of a whole document',
  many: 'annotations of whole documents',
  why: 'the format marks passages',
};

export const LINK: Loss = {
  one: 'link between two passages',
  many: 'links between two passages',
  why: 'the format keeps each document by itself',
};

export const FOREIGN: Loss = {
  one: 'annotation of another program',
  many: 'annotations of other programs',
  why: 'only w3c carries what is unknown here',
};

export const OTHER_KEYS: Loss = {
  one: 'set of other keys',
  many: 'sets of other keys',
  why: 'only w3c carries what is unknown here',
};

export const CUE: Loss = {
  one: 'cue that somebody set',
  many: 'cues that somebody set',
  why: 'its words are not found in the text',
};

export const FOUND: Loss = {
  one: 'annotation that was found by Crossquote',
  many: 'annotations that were found by Crossquote',
  why: 'they are found again in the text',
};

export const OF_WHITE_SPACE: Loss = {
  one: 'annotation of nothing but white space',
  many: 'annotations of nothing but white space',
  why: 'the format marks words',
};
