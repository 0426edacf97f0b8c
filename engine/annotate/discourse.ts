/**
 * Of whom the narration speaks, sentence by sentence, and as what: what a pronoun goes on with is nearly always the
 * subject of a sentence just before it.
 */
import type { Gender, NameWords } from '../languages/language.ts';
import { FEATURE, hasFeature, type Tag, type Token } from '../languages/token.ts';
import { firstIndex } from '../text/first-index.ts';
import type { Span } from '../text/span.ts';
import { LONGEST_ASIDE, MOST_ASIDES } from './asides.ts';
import type { Mention } from './facts.ts';
import type { Paragraph } from './paragraph.ts';
import { startingBefore } from './starting-before.ts';

/** Somebody the narration speaks of. */
export interface Referent {
  /** Null for somebody whom the document does not name, or whom nothing tells from others. */
  readonly entity: number | null;
  /** Document offset. */
  readonly at: number;
  /** Whether it is the subject of a verb. */
  readonly subject: boolean;
  /** Whether it is the source of a quotation. */
  readonly speaks: boolean;
  /** How it stands to a reporting verb: whom somebody speaks to ("told Marsh"), or by whom it is done ("by Marsh"). */
  readonly role: 'hearer' | 'agent' | null;
  /** Of somebody unnamed, as far as the words show it. */
  readonly gender: Gender;
}

export class Discourse {
  readonly #narration: readonly Mention[];
  readonly #oblique: ReadonlySet<number>;

  /**
   * @param narration The mentions outside of quotation marks, sorted by start.
   * @param oblique Where mentions start that a preposition governs.
   * @param isQuoted Whether a document offset stands inside quotation marks.
   */
  constructor(
    private readonly paragraphs: readonly Paragraph[],
    narration: readonly Mention[],
    oblique: ReadonlySet<number>,
    private readonly isQuoted: (offset: number) => boolean,
    private readonly names: NameWords,
  ) {
    this.#narration = narration;
    this.#oblique = oblique;
  }

  /**
   * The sentences before an offset, nearest first: its own up to it, which may be empty, then those before, as far back as `reach`.
   * A paragraph without a word, such as a line of stars, ends them.
   */
  *stretchesBefore(offset: number, reach: number): Generator<Span> {
    let end = offset;
    for (let index = this.#paragraphAt(offset); index >= 0; index--) {
      const { base, text, facts } = this.paragraphs[index] as Paragraph;
      if (facts.syntax.words.length === 0) return;
      const starts = facts.syntax.sentenceStarts;
      end = Math.min(end, base + text.length);
      let next = firstIndex(starts.length, (at) => base + (starts[at] as number) <= end) - 1;
      for (; next >= -1; next--) {
        const start = base + (next < 0 ? 0 : (starts[next] as number));
        if (offset - end > reach) return;
        yield { start, end };
        end = start;
      }
    }
  }

  /** The mentions by name in a stretch, and the descriptions that are subjects in it, in no order. */
  referentsIn(stretch: Span, described: (span: Span) => number | null): readonly Referent[] {
    const { base, facts } = this.paragraphs[this.#paragraphAt(stretch.start)] as Paragraph;
    const { tokens } = facts;
    const from = tokenAt(tokens, stretch.start - base);
    const to = tokenAt(tokens, stretch.end - base);
    const found: Referent[] = [];
    const first = startingBefore(this.#narration, stretch.start);
    for (let at = first; at < this.#narration.length; at++) {
      const { span, entity } = this.#narration[at] as Mention;
      if (span.start >= stretch.end) break;
      const next = tokenAt(tokens, span.end - base);
      const governed = this.#oblique.has(span.start) || tokens[next]?.tag === 'genitive';
      const opens = isOpening(tokens, from, tokenAt(tokens, span.start - base));
      const subject = !governed && (opens || isBeforeVerb(tokens, next));
      const role = subject ? null : roleOf(tokens, tokenAt(tokens, span.start - base));
      found.push({ entity, at: span.start, subject, speaks: false, role, gender: null });
    }
    const opener = tokens[from];
    if (
      opener &&
      isBareNoun(opener) &&
      !this.isQuoted(base + opener.from) &&
      isBeforeVerb(tokens, from + 1) &&
      found.every(({ at }) => at !== base + opener.from)
    )
      found.push({
        entity: null,
        at: base + opener.from,
        subject: true,
        speaks: false,
        role: null,
        gender: null,
      });
    for (let at = from; at < to; at++) {
      const phrase = descriptionAt(tokens, at);
      const subject = isBeforeVerb(tokens, at + 1);
      // "the mayor’s boat" speaks of the mayor, too; of whom else, as an object, is seldom he who speaks next.
      if (phrase === null || !(subject || tokens[at + 1]?.tag === 'genitive')) continue;
      if (this.isQuoted(base + (tokens[at] as Token).from)) continue;
      const { lower, to: end } = tokens[at] as Token;
      const span = { start: base + (tokens[phrase] as Token).from, end: base + end };
      const gender = this.names.gendered.get(lower) ?? null;
      found.push({ entity: described(span), at: span.start, subject, speaks: false, role: null, gender });
    }
    return found;
  }

  /** Index of the paragraph that an offset stands in, or of the last one before it. */
  #paragraphAt(offset: number): number {
    const { paragraphs } = this;
    return firstIndex(paragraphs.length, (index) => (paragraphs[index] as Paragraph).base <= offset) - 1;
  }
}

/** Index of the first token that begins at or after a paragraph offset. */
function tokenAt(tokens: readonly Token[], offset: number): number {
  return firstIndex(tokens.length, (index) => (tokens[index] as Token).from < offset);
}

/** Of the name at `name`: what stands before it and its title. */
function roleOf(tokens: readonly Token[], name: number): Referent['role'] {
  let at = name - 1;
  while (
    at > 0 &&
    name - at <= LONGEST_DESCRIPTION &&
    (DESCRIBING.has(tokens[at]?.tag ?? 'mark') || tokens[at]?.lower === '.')
  )
    at--;
  const before = tokens[at];
  if (hasFeature(before, FEATURE.agent)) return 'agent';
  const toHearer = before?.tag === 'to' && tokens[at - 1]?.reporting?.class === 'speech';
  return toHearer || before?.reporting?.class === 'speech' ? 'hearer' : null;
}

/** Whether only a title stands between the beginning of a sentence and a name: "House Speaker Ada Marsh, despite …". */
function isOpening(tokens: readonly Token[], from: number, name: number): boolean {
  for (let at = from; at < name; at++) if (!DESCRIBING.has((tokens[at] as Token).tag)) return false;
  return name - from <= LONGEST_DESCRIPTION;
}

/** "Marsh shrugged.": a noun without an article that begins a sentence may be somebody's name. */
function isBareNoun({ tag, lower }: Token): boolean {
  return (tag === 'noun' || tag === 'name') && !/[^s]s$/.test(lower);
}

/** A phrase with its article is this long at most, in words before the office. */
const LONGEST_DESCRIPTION = 5;

/** Index of the first word of "the former mayor" where the office at `at` ends it and no name follows; else null. */
function descriptionAt(tokens: readonly Token[], at: number): number | null {
  const { features, lower } = tokens[at] as Token;
  const isOne = (features & FEATURE.role) !== 0 && !/[^s]s$/.test(lower);
  if (!isOne || tokens[at + 1]?.tag === 'name') return null;
  for (let from = at - 1; from >= 0 && at - from <= LONGEST_DESCRIPTION; from--) {
    const { tag } = tokens[from] as Token;
    if (tag === 'determiner' || tag === 'possessive' || tag === 'genitive') return from;
    if (!DESCRIBING.has(tag)) return null;
  }
  return null;
}

const DESCRIBING: ReadonlySet<Tag> = new Set(['adjective', 'noun', 'name', 'number']);

const VERBAL: ReadonlySet<Tag> = new Set(['finite', 'past', 'be', 'have', 'do', 'modal']);

/** "on Friday", "this week" */
function isTime(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const time = FEATURE.calendar | FEATURE.timeNoun;
  if (hasFeature(token, time)) return true;
  return hasFeature(token, FEATURE.inDate | FEATURE.pointsToTime) && hasFeature(next, time);
}

/** Whether a finite verb follows at `from`, with adverbs and asides passed over: "Marsh, the mayor, also said". */
function isBeforeVerb(tokens: readonly Token[], from: number): boolean {
  let at = from;
  for (let asides = 0; asides <= MOST_ASIDES; asides++) {
    while (tokens[at]?.tag === 'adverb' || isTime(tokens, at)) at++;
    const token = tokens[at];
    if (!token) return false;
    if (VERBAL.has(token.tag)) return true;
    const closing = token.lower === '(' ? ')' : /^[,–—]$/.test(token.lower) ? token.lower : null;
    if (closing === null) return false;
    // The comma that closes an aside which the name stands in: "his guest, Ada Marsh, was late".
    if (VERBAL.has(tokens[at + 1]?.tag ?? 'mark')) return true;
    let end = at + 1;
    while (end - at < LONGEST_ASIDE && tokens[end] && tokens[end]?.lower !== closing) end++;
    if (tokens[end]?.lower !== closing) return false;
    at = end + 1;
  }
  return false;
}
