/**
 * A word or mark of a paragraph with its part of speech.
 *
 * A language's tagger makes them; the passes read them. Offsets are the paragraph's.
 */
import type { LocalSpan } from '../text/span.ts';

/**
 * Parts of speech, as fine as attribution needs them.
 *
 * - Nominal: `name` (with a capital that its place does not explain), `noun`, `adjective`, `number`.
 * - Before a noun: `determiner`, `possessive` ("his"), `genitive` ("’s").
 * - For a noun: `pronoun` (can be a subject), `object` ("him", "themselves").
 * - Verbs: `finite` ("says", "wrote"), `base` ("say", after "to", a modal or a plural), `participle` ("written"),
 *   `past` ("reported": finite or participle), `gerund` ("saying").
 * - Helping verbs: `be`, `have`, `do`, `modal`; `not`.
 * - Particles: `adverb`, `preposition`, `to`, `that`, `question` ("who", "how", "whether"), `coordinator` ("and"),
 *   `subordinator` ("because").
 * - `mark`: punctuation.
 */
export type Tag =
  | 'name'
  | 'noun'
  | 'adjective'
  | 'number'
  | 'determiner'
  | 'possessive'
  | 'genitive'
  | 'pronoun'
  | 'object'
  | 'finite'
  | 'base'
  | 'participle'
  | 'past'
  | 'gerund'
  | 'be'
  | 'have'
  | 'do'
  | 'modal'
  | 'not'
  | 'adverb'
  | 'preposition'
  | 'to'
  | 'that'
  | 'question'
  | 'coordinator'
  | 'subordinator'
  | 'mark';

export interface Token extends LocalSpan {
  /** Lower case, apostrophes straight; of a mark the mark itself. */
  readonly lower: string;
  readonly tag: Tag;
  /** The base form of a verb, else ''. */
  readonly lemma: string;
}
