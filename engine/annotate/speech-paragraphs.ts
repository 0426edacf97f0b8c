/**
 * Paragraphs that are somebody's words as a whole, without marks: the turns of a transcript, dialogue with dashes, and
 * blocks below a line that ends with "she wrote:".
 */
import { phrased } from '../../protocol/phrase.ts';
import type { Span } from '../text/span.ts';
import { attributionAfter, attributionBefore } from './attribution.ts';
import { dialogueOf, tagOf } from './dialogue.ts';
import type { Element, IndexedStretch } from './folded-paragraph.ts';
import type { Narration } from './narration.ts';
import type { Paragraph } from './paragraph.ts';
import { attribute, givenAs, newDraft, type QuotationDraft, sourceOf } from './quotation-draft.ts';
import type { Range } from './report.ts';
import type { Turn } from './transcript.ts';

/** A paragraph with its narration and its outermost marked stretches. */
interface ReadParagraph {
  readonly index: number;
  readonly narration: Narration;
  readonly outer: readonly IndexedStretch[];
}

/** Reads the paragraphs of a document in order. */
export class SpeechParagraphs {
  /** The turn or the block that was read last, which may go on. */
  #turn: QuotationDraft | null = null;
  #block: QuotationDraft | null = null;

  readonly #dialogue: ReadonlySet<number>;

  constructor(
    private readonly paragraphs: readonly Paragraph[],
    private readonly turns: ReadonlyMap<number, Turn>,
  ) {
    this.#dialogue = dialogueOf(paragraphs);
  }

  /**
   * Pass over a paragraph that can be nobody's words as a whole, as most cannot.
   *
   * @returns Whether it is one; else it is to be read.
   */
  passes(index: number): boolean {
    if (this.turns.size > 0 || this.#dialogue.has(index)) return false;
    // A line above that may end with a colon is looked at more closely.
    const above = this.paragraphs[index - 1]?.text.slice(-LONGEST_END) ?? '';
    if (above.includes(':') || this.paragraphs[index]?.text.startsWith('>')) return false;
    this.#block = null;
    return true;
  }

  /**
   * The turn or block that a paragraph begins or goes on with; null for any other paragraph.
   *
   * @param above The narration of the paragraph before.
   * @param begun Gets the draft where the paragraph begins it.
   */
  read(own: ReadParagraph, above: Narration | undefined, begun: QuotationDraft[]): QuotationDraft | null {
    return this.#readTurn(own, begun) ?? this.#readDialogue(own, begun) ?? this.#readBlock(own, above, begun);
  }

  #readTurn({ index, narration }: ReadParagraph, begun: QuotationDraft[]): QuotationDraft | null {
    const turn = this.turns.get(index);
    if (!turn) {
      this.#turn = null;
      return null;
    }
    const { elements } = narration;
    const { base, text } = this.paragraphs[index] as Paragraph;
    const marked = elements[0]?.type === 'marked';
    // Between two turns somebody else may be quoted: “…,” Marsh said.
    if (marked && !turn.label && attributionAfter(narration, 0)) return null;
    // MARSH: “…”
    const last = elements.at(-1);
    const inMarks = last?.type === 'marked' && last.start === base + turn.from;
    const content = { start: base + turn.from, end: base + text.length };
    if (turn.label && turn.mark) {
      const label = { start: base + turn.label.from, end: base + turn.label.to };
      const draft = newDraft('direct', content, { marked: [], closed: true });
      if (marked || inMarks) draft.content.pop();
      draft.source = { span: label, head: label, form: 'name', several: false, members: [], via: 'explicit' };
      draft.cue = { start: base + turn.mark.from, end: base + turn.mark.to };
      draft.confidence = turn.known ? TURN_CONFIDENCE : LABEL_CONFIDENCE;
      draft.why = phrased('named before the turn');
      begun.push(draft);
      this.#turn = draft;
    } else if (!marked) this.#turn?.content.push(content);
    return this.#turn;
  }

  /** "— We will not go, said Marsh, — and that is that." */
  #readDialogue({ index, narration, outer }: ReadParagraph, begun: QuotationDraft[]): QuotationDraft | null {
    if (!this.#dialogue.has(index) || outer.length > 0) return null;
    const { elements } = narration;
    const tag = tagOf(narration);
    const parts = tag
      ? [
          { from: 1, to: tag.range.from },
          { from: tag.range.to, to: elements.length },
        ]
      : [{ from: 1, to: elements.length }];
    const spans = parts.flatMap((part, order) => {
      // After a stop the narrator goes on.
      if (order > 0 && !/^[,—―–]$/.test(elements[part.from]?.lower ?? '')) return [];
      return spanOfWords(elements, part) ?? [];
    });
    const [first, ...rest] = spans;
    if (!first) return null;
    const draft = newDraft('direct', first, { marked: [], closed: true });
    draft.content.push(...rest);
    if (tag) {
      draft.source = sourceOf(tag.source);
      draft.cue = {
        start: (elements[tag.cue.from] as Element).start,
        end: (elements[tag.cue.to - 1] as Element).end,
      };
      draft.confidence = TAG_CONFIDENCE;
      draft.why = givenAs(tag.source, phrased('in a line of dialogue'));
    }
    begun.push(draft);
    return draft;
  }

  /** A paragraph without marks below one that ends with "she wrote:"; where it is cited with ">", those after it too. */
  #readBlock(
    { index, outer }: ReadParagraph,
    above: Narration | undefined,
    begun: QuotationDraft[],
  ): QuotationDraft | null {
    const paragraph = this.paragraphs[index] as Paragraph;
    const cited = citedLines(paragraph);
    const open = this.#block;
    this.#block = null;
    if (outer.length > 0) return null;
    if (open && cited) {
      for (const line of cited) open.content.push(line);
      this.#block = open;
      return open;
    }
    if (above?.elements.at(-1)?.lower !== ':') return null;
    const attribution = attributionBefore(above, above.elements.length);
    if (!attribution?.source || attribution.confidence < SURE_INTRODUCTION) return null;
    const { base, text } = paragraph;
    const [first, ...rest] = cited ?? [{ start: base, end: base + text.length }];
    if (!first) return null;
    const draft = newDraft('direct', first, { marked: [], closed: true });
    for (const line of rest) draft.content.push(line);
    attribute(draft, attribution);
    draft.confidence = BLOCK_CONFIDENCE;
    begun.push(draft);
    if (cited) this.#block = draft;
    return draft;
  }
}

/** A colon, and what may stand around and after it: marks and white space. */
const LONGEST_END = 8;

/** Only a verb of saying that touches the colon introduces words that have no marks. */
const SURE_INTRODUCTION = 0.9;

/** From the first word to the last, with the stop but without the comma after it. */
function spanOfWords(elements: readonly Element[], { from, to }: Range): Span | null {
  let first = from;
  let last = to - 1;
  while (first <= last && elements[first]?.type !== 'word') first++;
  while (last > first && /^[,—―–]$/.test(elements[last]?.lower ?? '')) last--;
  const [opening, closing] = [elements[first], elements[last]];
  return first <= last && opening && closing ? { start: opening.start, end: closing.end } : null;
}

/** Estimated, as are the others: too few were met to be measured. */
const TAG_CONFIDENCE = 0.85;

const TURN_CONFIDENCE = 0.95;

/** Of a turn whose label may be something else than a speaker ("UPDATE:"). */
const LABEL_CONFIDENCE = 0.75;

const BLOCK_CONFIDENCE = 0.6;

/** The lines of a paragraph in which each begins with ">", as mail and Markdown cite, without it; else null. */
function citedLines({ base, text }: Paragraph): readonly Span[] | null {
  if (!text.startsWith('>')) return null;
  const lines: Span[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\r\n]+/g)) {
    const cited = /^\s*>[>\s]*/.exec(line)?.[0].length;
    if (cited === undefined) return null;
    const end = line.trimEnd().length;
    if (cited < end) lines.push({ start: base + index + cited, end: base + index + end });
  }
  return lines;
}
