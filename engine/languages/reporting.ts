/**
 * What a language's lexicon of reporting words says of each of them.
 */

/** What can follow a reporting verb as the content of the report. */
export type Complement =
  /** "said that …" */
  | 'that'
  /** "said …", a clause without "that" */
  | 'clause'
  /** "asked whether …", "explained why …" */
  | 'question'
  /** "promised to …" */
  | 'infinitive'
  /** "urged them to …" */
  | 'person-infinitive'
  /** "suggested leaving" */
  | 'gerund'
  /** "praised the plan" */
  | 'object'
  /** "called it a disgrace" */
  | 'object-as';

/**
 * - `speech`: says or writes something ("said"); may stand before its subject and after the quotation.
 * - `utterance`: makes a sound or gesture, and reports speech only next to words in marks ("laughed").
 * - `evidence`: what a study, a poll or a document does ("shows").
 * - `stance`: takes a side without saying words ("backs").
 * - `thought`: thinks, expects, wants ("believes").
 */
export type ReportingClass = 'speech' | 'utterance' | 'evidence' | 'stance' | 'thought';

/**
 * Whether somebody is said to be for a thing ("praised", "backed"), against it ("condemned", "opposed"), or to want or
 * promise it ("called for").
 */
export type Stance = 'for' | 'against' | 'wants';

export interface ReportingVerb {
  readonly lemma: string;
  readonly class: ReportingClass;
  readonly takes: ReadonlySet<Complement>;
  /** Prepositions that lead to the content: "called for", "complained about". */
  readonly prepositions: ReadonlySet<string>;
  /** What the verb says of a plain object; null for neither. */
  readonly stance: Stance | null;
  /** The same by the preposition that leads to the object ("spoke for", "spoke against"), where the verb says nothing. */
  readonly stances: ReadonlyMap<string, Stance>;
  /** Particles that belong to the verb: "pointed out". */
  readonly particles: ReadonlySet<string>;
  /** Whether the verb reports nothing without one of its particles or prepositions. */
  readonly needsParticle: boolean;
  /** Whether a hearer may stand between the verb and the content: "told reporters that". */
  readonly hearer: boolean;
  /** Whether one must: what follows “told” is never its subject. */
  readonly needsHearer: boolean;
  /** "asked", "wondered": the content is a question. */
  readonly asks: boolean;
  /** "denied", "declined": the content is reported as not being so, or not said. */
  readonly negative: boolean;
  /** "quoted Marsh", "heard Marsh say": who speaks is the object. */
  readonly objectSpeaks: boolean;
  /** "hieß es": reports without saying who speaks. */
  readonly impersonal: boolean;
}
