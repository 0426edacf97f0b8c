/**
 * Put quotations together from marked stretches and the narration around them.
 *
 * One quotation may have several parts: cut by its cue ("A," he said. "B."), or going on over paragraphs. The kind
 * follows from the form: a marked clause that stands alone is direct, marked words in a reported sentence are
 * mixed, a report without marks is indirect, and marked words that nobody is said to have spoken are scare quotes.
 */
import { phrased } from '../../protocol/phrase.ts';
import type { NameWords } from '../languages/language.ts';
import type { MarkedStretch } from '../syntax/marked-stretches.ts';
import {
  type Attribution,
  attributionAfter,
  attributionAtEnd,
  attributionBefore,
  attributionByAgent,
} from './attribution.ts';
import {
  attributionByColon,
  attributionByDash,
  attributionByIntroduction,
} from './attribution-without-verb.ts';
import type { DocumentEntities } from './document-entities.ts';
import type { Element, IndexedStretch } from './folded-paragraph.ts';
import { type ReadNarration, readNarration } from './kept-narrations.ts';
import type { ReadQuotations } from './kept-quotations.ts';
import type { Narration } from './narration.ts';
import { nestedQuotations } from './nested-quotations.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import type { Paragraph } from './paragraph.ts';
import type { ParagraphCache } from './paragraph-cache.ts';
import { attribute, carryFrom, newDraft, type QuotationDraft, sourceOf } from './quotation-draft.ts';
import { kindOf, standsAlone } from './quotation-kind.ts';
import { readReports } from './report-drafts.ts';
import { reportedClause } from './reported-clause.ts';
import { SpeechParagraphs } from './speech-paragraphs.ts';
import { subjectToCarry } from './subjects.ts';
import { type Turn, turnsOf } from './transcript.ts';

type Kept = Pick<ParagraphCache, 'narrations' | 'quotations'>;

/** All quotations of a document, sorted by start. @param kept Where what is read of its paragraphs is kept. */
export function quotationsOf(
  paragraphs: readonly Paragraph[],
  stretches: readonly MarkedStretch[],
  named: DocumentEntities,
  names: NameWords,
  kept?: Kept,
): readonly QuotationDraft[] {
  const turns = turnsOf(paragraphs, named, names);
  const reader = new QuotationReader(paragraphs, stretches, turns, names, kept);
  const drafts = reader.readAll().filter(({ content }) => content.length > 0);
  return drafts.sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ content }: QuotationDraft): number {
  return content[0]?.start ?? 0;
}

function byParagraph(stretches: readonly MarkedStretch[]): ReadonlyMap<number, readonly IndexedStretch[]> {
  const all = new Map<number, IndexedStretch[]>();
  for (const [index, stretch] of stretches.entries()) {
    const list = all.get(stretch.paragraph);
    if (list) list.push({ index, stretch });
    else all.set(stretch.paragraph, [{ index, stretch }]);
  }
  return all;
}

const NO_STRETCHES: readonly IndexedStretch[] = [];

/** The last marked quotation read and where its attribution stood, for what follows it. */
interface Previous {
  readonly draft: QuotationDraft;
  readonly paragraph: number;
  /** Index of its last marked element in its paragraph. */
  readonly at: number;
  readonly attribution: Attribution | null;
}

/** A marked stretch in its place. */
interface Place {
  readonly narration: Narration;
  readonly paragraph: number;
  /** Index of the element. */
  readonly at: number;
  readonly element: Element;
  readonly stretch: MarkedStretch;
  /** Whether it is a sentence of its own in the narration. */
  readonly alone: boolean;
}

/** The state of reading a document's quotations in order. */
class QuotationReader {
  readonly #drafts: QuotationDraft[] = [];
  readonly #byStretch = new Map<number, QuotationDraft>();
  readonly #narrations = new Map<number, ReadNarration>();
  readonly #own: ReadonlyMap<number, readonly IndexedStretch[]>;
  /** The stretches with which a later one goes on. */
  readonly #continued: ReadonlySet<number | null>;
  readonly #speech: SpeechParagraphs;
  #previous: Previous | null = null;
  /** Where the cues of the reported clauses of the paragraph that is being read begin. */
  #reportedBy: ReadonlySet<number> = new Set();
  /** The turn or the block that the paragraph that is being read belongs to. */
  #around: QuotationDraft | null = null;
  /** Whether the reading of the paragraph has looked at what stands before it. */
  #hasLookedBack = false;

  constructor(
    private readonly paragraphs: readonly Paragraph[],
    private readonly stretches: readonly MarkedStretch[],
    turns: ReadonlyMap<number, Turn>,
    private readonly names: NameWords,
    private readonly kept: Kept | undefined,
  ) {
    this.#speech = new SpeechParagraphs(paragraphs, turns);
    this.#own = byParagraph(stretches);
    this.#continued = new Set(stretches.map(({ continues }) => continues));
  }

  /** Those of the narration and of marked stretches in order, then those inside others. */
  readAll(): readonly QuotationDraft[] {
    const nested: QuotationDraft[] = [];
    /** Reads what stands inside the quotations of a paragraph, which may change until all are read. */
    const later: (() => void)[] = [];
    for (const [index, paragraph] of this.paragraphs.entries()) {
      const own = this.#own.get(index) ?? NO_STRETCHES;
      const isPlain = this.#speech.passes(index);
      const isAlone = isPlain && !own.some((stretch) => this.#crossesBorder(stretch));
      const known = isAlone ? this.kept?.quotations.of(paragraph, own) : undefined;
      if (known) {
        this.#takeOver(index, known);
        later.push(() => addAll(nested, known.nested));
        continue;
      }
      const first = this.#drafts.length;
      this.#hasLookedBack = false;
      this.#read(index, isPlain);
      const isKept = isAlone && !this.#hasLookedBack;
      const drafts = this.#drafts.slice(first);
      const last = this.#previous?.paragraph === index ? this.#previous.draft : null;
      later.push(() => {
        const inside = nestedQuotations(paragraph, own, this.stretches, this.#byStretch);
        addAll(nested, inside);
        if (isKept) this.kept?.quotations.keep(paragraph, own, { drafts, nested: inside, last });
      });
    }
    for (const read of later) read();
    return [...this.#drafts, ...nested];
  }

  /** Whether a stretch goes on from an earlier paragraph, or in a later one. */
  #crossesBorder({ index, stretch }: IndexedStretch): boolean {
    return stretch.continues !== null || this.#continued.has(index);
  }

  #takeOver(paragraph: number, { drafts, last }: ReadQuotations): void {
    addAll(this.#drafts, drafts);
    if (last) this.#previous = { draft: last, paragraph, at: -1, attribution: null };
  }

  /** Read the reports and the outermost marked stretches of one paragraph. @param isPlain Whether it is no speech as a whole. */
  #read(paragraph: number, isPlain: boolean): void {
    const narration = this.#readNarration(paragraph);
    const { elements } = narration;
    const turn = isPlain
      ? null
      : this.#speech.read(
          { index: paragraph, narration, outer: this.#outerOf(paragraph) },
          this.#above(paragraph),
          this.#drafts,
        );
    this.#around = turn;
    const reported = readReports(narration, this.stretches, {
      parent: turn,
      // The tag of a paragraph of dialogue has been read.
      accepts: ({ cue }) => elements[cue.from]?.start !== turn?.cue?.start,
      speakerAt: (at) => (introduction(narration, at) ?? attributionAfter(narration, at))?.source ?? null,
    });
    for (const draft of reported.drafts) this.#drafts.push(draft);
    this.#reportedBy = new Set(reported.drafts.map((draft) => draft.cue?.start ?? -1));
    for (let at = 0; at < elements.length; at++) {
      const element = elements[at] as Element;
      if (element.type !== 'marked') continue;
      const stretch = this.stretches[element.stretch] as MarkedStretch;
      if (stretch.content.end <= stretch.content.start) continue;
      const place = { narration, paragraph, at, element, stretch, alone: standsAlone(elements, at) };
      const draft = reported.covered.get(at);
      if (draft) this.#take(draft, place, null);
      else if (turn && (at < 2 || turn.content.length === 0)) this.#addTo(turn, place);
      else if (!this.#continue(place)) this.#begin(place);
    }
  }

  /** A marked stretch that begins a turn is its content, the label with it. */
  #addTo(turn: QuotationDraft, place: Place): void {
    turn.content.push(place.stretch.content);
    turn.marked.push(place.stretch.content);
    this.#take(turn, place, null);
  }

  /** A stretch that goes on from an earlier paragraph is a part of the same quotation. */
  #continue(place: Place): boolean {
    const { stretch, narration, at } = place;
    const draft = stretch.continues === null ? undefined : this.#byStretch.get(stretch.continues);
    if (!draft) return false;
    draft.content.push(stretch.content);
    draft.marked.push(stretch.content);
    draft.closed = stretch.close !== null;
    if (draft.kind === 'scare') draft.kind = 'direct';
    const own = draft.source?.via === 'carried' || !draft.source ? attributionAfter(narration, at) : null;
    if (own?.source) attribute(draft, own);
    this.#take(draft, place, own);
    return true;
  }

  #begin(place: Place): void {
    const { narration, at, stretch, alone } = place;
    const attribution = this.#attributionOf(place);
    if (!attribution && this.#joinsPrevious(place)) {
      this.#addPart(place);
      return;
    }
    if (this.#goesOn(place, attribution)) {
      this.#addPart(place);
      return;
    }
    const kind = kindOf(narration.elements, at, alone, attribution, this.names);
    const joined = kind === 'mixed' && attribution ? this.#sameClause(place, attribution) : null;
    if (joined) {
      joined.marked.push(stretch.content);
      this.#take(joined, place, attribution);
      return;
    }
    const content =
      kind === 'mixed' && attribution && !this.#isReported(attribution) && !attribution.marksOnly
        ? reportedClause(narration, at, attribution, this.stretches)
        : stretch.content;
    const closed = stretch.close !== null;
    const draft = newDraft(kind, content, { marked: [stretch.content], closed, parent: this.#around });
    if (attribution && kind !== 'scare') attribute(draft, attribution);
    else if (kind === 'direct') this.#carry(draft, place);
    this.#drafts.push(draft);
    this.#take(draft, place, attribution);
  }

  /** Whether the attribution has a reported clause already, in which the words in marks do not stand. */
  #isReported({ cue }: Attribution): boolean {
    return this.#reportedBy.has(cue.start);
  }

  /** Note that a stretch belongs to a draft. */
  #take(draft: QuotationDraft, { element, paragraph, at }: Place, attribution: Attribution | null): void {
    this.#byStretch.set(element.stretch, draft);
    // The title of a programme does not part a quotation from what goes on after it.
    if (draft.kind !== 'scare') this.#previous = { draft, paragraph, at, attribution };
  }

  #attributionOf({ narration, at, element, alone, paragraph }: Place): Attribution | null {
    const before = introduction(narration, at);
    const after =
      attributionAfter(narration, at) ??
      attributionByDash(narration, at) ??
      attributionByAgent(narration, at);
    const ends = /[,?!…—–-]['’]?\s*$/.test(element.text);
    if (after && (alone || ends || !before?.source)) return after;
    if (before) return before;
    if (at === 0) {
      const above = this.#above(paragraph);
      const end = above?.elements.length ?? 0;
      if (above?.elements.at(-1)?.lower === ':') return introduction(above, end);
    }
    return attributionAtEnd(narration, at);
  }

  /** "A," he said. "B.": a stretch that follows the attribution of the one before is a part of it. */
  #joinsPrevious({ narration, at, paragraph, alone }: Place): boolean {
    const previous = this.#previous;
    if (!previous || previous.paragraph !== paragraph || previous.draft.kind !== 'direct' || !alone)
      return false;
    // “No” was the answer.
    const next = narration.elements[at + 1];
    if (next?.type === 'word' && next.sentence === narration.elements[at]?.sentence) return false;
    if (previous.attribution?.position !== 'after') return false;
    // Only its cue stands between, in one sentence, and perhaps a title in marks.
    const { elements } = narration;
    const sentence = elements[previous.at + 1]?.sentence;
    for (let gap = at - 1; gap > previous.at; gap--) {
      const element = elements[gap] as Element;
      if (element.sentence !== sentence) return false;
      if (element.type === 'marked' && !this.#isScare(element)) return false;
    }
    return true;
  }

  #isScare({ stretch }: Element): boolean {
    return this.#byStretch.get(stretch)?.kind === 'scare';
  }

  /** "A," he said, "and b.": the cue and a comma stand between two parts of one sentence. */
  #goesOn({ narration, at, paragraph }: Place, attribution: Attribution | null): boolean {
    const previous = this.#previous;
    if (previous?.paragraph !== paragraph || previous.draft.kind !== 'direct') return false;
    const { elements } = narration;
    // "A," said Marsh, and "b.": nothing else is said of what comes after "and".
    const joined = elements[at - 1]?.tag === 'coordinator' && elements[at + 1]?.type !== 'word';
    const pause = joined && !attribution ? at - 2 : at - 1;
    if (elements[pause]?.lower !== ',') return false;
    // "A," said Marsh, "and b.": the source ends where the quotation goes on.
    if (!attribution) {
      const end = previous.attribution?.source?.to ?? at;
      // "A," said Marsh, the mayor, "and b."
      const described = nounPhraseAt(elements, end + 1);
      return end === pause || (elements[end]?.lower === ',' && described?.to === pause);
    }
    return previous.draft.cue?.start === attribution.cue.start;
  }

  #addPart(place: Place): void {
    if (!this.#previous) return;
    const { draft } = this.#previous;
    const { stretch } = place;
    draft.content.push(stretch.content);
    draft.marked.push(stretch.content);
    draft.closed &&= stretch.close !== null;
    this.#take(draft, place, null);
  }

  /** Several marked stretches in one reported clause are one mixed quotation. */
  #sameClause({ paragraph, element }: Place, attribution: Attribution): QuotationDraft | null {
    const previous = this.#previous;
    if (!previous || previous.paragraph !== paragraph || previous.draft.kind !== 'mixed') return null;
    if (previous.draft.cue?.start !== attribution.cue.start) return null;
    const content = previous.draft.content[0];
    return content && content.start <= element.start && element.end <= content.end + 1
      ? previous.draft
      : null;
  }

  /** A marked sentence without attribution goes on with the speaker before it. */
  #carry(draft: QuotationDraft, { narration, at, paragraph }: Place): void {
    const previous = this.#previous;
    const before = at > 0 ? narration : this.#above(paragraph);
    const found = before && subjectToCarry(before, at > 0 ? at : before.elements.length, at > 0);
    if (found) {
      carryFrom(
        draft,
        sourceOf(found.source),
        found.confidence,
        phrased('carried over from the sentence before'),
      );
      return;
    }
    const near =
      previous !== null &&
      (previous.paragraph === paragraph || (at === 0 && previous.paragraph === paragraph - 1));
    const source = near ? previous.draft.source : null;
    if (source) carryFrom(draft, source, 0.75, phrased('carried over from the quotation before'));
  }

  /** The narration of the paragraph before. */
  #above(paragraph: number): Narration | undefined {
    this.#hasLookedBack = true;
    return paragraph > 0 ? this.#readNarration(paragraph - 1) : undefined;
  }

  #readNarration(paragraph: number): ReadNarration {
    const known = this.#narrations.get(paragraph);
    if (known) return known;
    const own = this.paragraphs[paragraph] as Paragraph;
    const outer = this.#outerOf(paragraph);
    const narration = this.kept ? this.kept.narrations.of(own, outer) : readNarration(own, outer);
    this.#narrations.set(paragraph, narration);
    return narration;
  }

  #outerOf(paragraph: number): readonly IndexedStretch[] {
    const own = this.#own.get(paragraph) ?? NO_STRETCHES;
    return own.every(({ stretch }) => stretch.parent === null)
      ? own
      : own.filter(({ stretch }) => stretch.parent === null);
  }
}

function addAll<T>(list: T[], more: readonly T[]): void {
  for (const one of more) list.push(one);
}

/** The attribution before words in marks at `at`. */
function introduction(narration: Narration, at: number): Attribution | null {
  return (
    attributionBefore(narration, at) ??
    attributionByColon(narration, at) ??
    attributionByIntroduction(narration, at)
  );
}
