/**
 * The narration of paragraphs with their reports, kept while a document is edited: of a paragraph that was not, nothing
 * changes but where it stands, and the numbers of its marked stretches.
 */
import { moved, type Span } from '../text/span.ts';
import type { Element, IndexedStretch } from './folded-paragraph.ts';
import { type Narration, narrationOf } from './narration.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Paragraph, ParagraphFacts } from './paragraph.ts';
import { reportsBySentence, type SentenceReports } from './reported-speech.ts';

/** A narration and what is reported in it. */
export interface ReadNarration extends Narration {
  readonly sentences: readonly SentenceReports[];
}

/** @param within The part of the paragraph to read; all of it if left out. */
export function readNarration(
  paragraph: Paragraph,
  outer: readonly IndexedStretch[],
  within?: Span,
): ReadNarration {
  const narration = narrationOf(paragraph, outer, within);
  return { ...narration, sentences: [...reportsBySentence(narration)] };
}

interface Kept {
  readonly base: number;
  readonly outer: readonly IndexedStretch[];
  readonly read: ReadNarration;
}

export class KeptNarrations {
  readonly #kept = new WeakMap<ParagraphFacts, Kept>();

  /** What `readNarration` gives of all of a paragraph. */
  of(paragraph: Paragraph, outer: readonly IndexedStretch[]): ReadNarration {
    const { base, facts } = paragraph;
    const kept = this.#kept.get(facts);
    const by = base - (kept?.base ?? 0);
    const isSame = kept && areShifted(kept.outer, outer, by);
    if (isSame && by === 0 && kept.outer.every(({ index }, at) => index === outer[at]?.index))
      return kept.read;
    const read = isSame ? shifted(kept.read, by, outer) : readNarration(paragraph, outer);
    this.#kept.set(facts, { base, outer, read });
    return read;
  }
}

/** Whether two lists of stretches are the same ones, so many units further on. */
export function areShifted(
  before: readonly IndexedStretch[],
  after: readonly IndexedStretch[],
  by: number,
): boolean {
  const isShifted = (one: Span | null, other: Span | null) =>
    one === null || other === null
      ? one === other
      : one.start + by === other.start && one.end + by === other.end;
  return (
    before.length === after.length &&
    before.every(({ stretch }, at) => {
      const other = (after[at] as IndexedStretch).stretch;
      return (
        isShifted(stretch.open, other.open) &&
        isShifted(stretch.close, other.close) &&
        isShifted(stretch.content, other.content)
      );
    })
  );
}

function shifted(read: ReadNarration, by: number, outer: readonly IndexedStretch[]): ReadNarration {
  let marked = 0;
  const elements = read.elements.map((element): Element => {
    const stretch = element.type === 'marked' ? (outer[marked++]?.index ?? -1) : -1;
    if (by === 0 && stretch === element.stretch) return element;
    // One by one: of so many, copying them whole is slow.
    const { type, tag, text, lower, features, reporting, place, sentence } = element;
    const { start, end } = moved(element, by);
    return { type, tag, start, end, text, lower, features, reporting, place, sentence, stretch };
  });
  const sentences = read.sentences.map(({ sentence, reports }) => ({
    sentence: { ...sentence, elements },
    reports:
      by === 0
        ? reports
        : reports.map((report) => ({ ...report, source: report.source && movedPhrase(report.source, by) })),
  }));
  return { ...read, elements, sentences };
}

function movedPhrase(phrase: NounPhrase, by: number): NounPhrase {
  return {
    ...phrase,
    span: moved(phrase.span, by),
    head: moved(phrase.head, by),
    ...(phrase.members && { members: phrase.members.map((member) => moved(member, by)) }),
  };
}
