/**
 * Turns of a transcript: paragraphs that begin with the name of who speaks ("MARSH: …", "Q. …").
 *
 * A label and a colon also begin captions, contacts, updates and lists. So labels count only where a document has
 * several turns, of at least two speakers, one of whom speaks twice; and a label with small letters only where the
 * document shows that it is somebody: it is an office, or names somebody who is named elsewhere too.
 */
import type { NameWords } from '../languages/language.ts';
import { foldName } from '../text/fold-name.ts';
import type { LocalSpan } from '../text/span.ts';
import type { DocumentEntities } from './document-entities.ts';
import type { Paragraph } from './paragraph.ts';
import { startingBefore } from './starting-before.ts';

/** A paragraph that is a turn, or goes on with the one before. Spans are the paragraph's. */
export interface Turn {
  /** Who speaks; null in a paragraph that goes on with the turn before. */
  readonly label: LocalSpan | null;
  /** The colon or stop after the label. */
  readonly mark: LocalSpan | null;
  /** Where the words begin. */
  readonly from: number;
  /** Whether more than the form of the label shows that it is somebody. */
  readonly known: boolean;
}

/** A paragraph that begins like a turn. */
interface Labelled extends Turn {
  readonly paragraph: number;
  readonly label: LocalSpan;
  readonly name: string;
}

/** In capitals, one letter of an interview, or a name; an opening quotation mark may stand before it. */
const LABEL =
  /^(["“]?)(Q|A|\p{Lu}[\p{Lu}\p{M}\d'’.\- ]{1,30}|(?:\p{Lu}[\p{L}'’-]+\.? ){0,3}\p{Lu}[\p{L}'’-]+)(?: \([^()]{1,40}\))?([:.])\s+(?=\S)/u;

/** Fewer turns than this are no transcript. */
const FEWEST_TURNS = 3;

/**
 * The turns of a document by the index of their paragraph; none where it is no transcript. Linear.
 *
 * @param named The names of the document, those of the labels among them.
 */
export function turnsOf(
  paragraphs: readonly Paragraph[],
  named: DocumentEntities,
  names: NameWords,
): ReadonlyMap<number, Turn> {
  const labelled = paragraphs.flatMap((paragraph, index) => labelOf(paragraph, index) ?? []);
  if (labelled.length < FEWEST_TURNS) return new Map();
  const somebody = somebodyIn(labelled, paragraphs, named, names);
  const asking = labelled.filter(({ paragraph }) => /\?["”]?$/.test(paragraphs[paragraph]?.text ?? ''));
  const interview = isInterview(labelled, asking);
  const turns = new Map<number, Turn>();
  const counts = new Map<string, number>();
  for (const own of labelled) {
    const known = somebody.has(own);
    const full = asking.length > 0 && own.name.includes(' ');
    if (!known && !full && !interview && /\p{Ll}/u.test(own.name)) continue;
    turns.set(own.paragraph, { ...own, known });
    // "ADA MARSH: …" is "MARSH: …" further down.
    const last = foldName(own.name).split(' ').at(-1) ?? '';
    counts.set(last, (counts.get(last) ?? 0) + 1);
  }
  const repeated = [...counts.values()].some((count) => count > 1);
  if (turns.size < FEWEST_TURNS || counts.size < 2 || !repeated) return new Map();
  return withContinuations(turns, new Set(labelled.map(({ paragraph }) => paragraph)));
}

/** Two who take turns, of whom one asks: "BBC: …?", "Fox: …". */
function isInterview(labelled: readonly Labelled[], asking: readonly Labelled[]): boolean {
  const [first, second] = labelled;
  const askers = new Set(asking.map(({ name }) => name));
  const takeTurns = labelled.every(({ name }, index) => name === (index % 2 === 0 ? first : second)?.name);
  return takeTurns && first?.name !== second?.name && asking.length > 1 && askers.size === 1;
}

function labelOf({ text }: Paragraph, paragraph: number): Labelled | null {
  const found = LABEL.exec(text);
  if (!found) return null;
  const [whole, open = '', name = '', end = ''] = found;
  if (end === '.' && !/^[QA]$/.test(name)) return null;
  const from = open.length;
  const mark = text.indexOf(end, from + name.length);
  return {
    paragraph,
    name,
    label: { from, to: from + name.length },
    mark: { from: mark, to: mark + 1 },
    from: whole.length,
    known: false,
  };
}

/** The labels that are an office or a letter of an interview, or name somebody who is named elsewhere, too. */
function somebodyIn(
  labelled: readonly Labelled[],
  paragraphs: readonly Paragraph[],
  { mentions, entities }: DocumentEntities,
  { roles }: NameWords,
): ReadonlySet<Labelled> {
  const entityOf = new Map<Labelled, number>();
  const inLabels = new Map<number, number>();
  for (const own of labelled) {
    const base = paragraphs[own.paragraph]?.base ?? 0;
    const mention = mentions[startingBefore(mentions, base + own.label.to) - 1];
    if (!mention || mention.span.start < base + own.label.from) continue;
    entityOf.set(own, mention.entity);
    inLabels.set(mention.entity, (inLabels.get(mention.entity) ?? 0) + 1);
  }
  const all = new Map<number, number>();
  for (const { entity } of mentions) all.set(entity, (all.get(entity) ?? 0) + 1);
  const isNamedElsewhere = (entity: number | undefined) =>
    entity !== undefined &&
    entities[entity]?.type !== 'place' &&
    (all.get(entity) ?? 0) > (inLabels.get(entity) ?? 0);
  return new Set(
    labelled.filter((own) => {
      const last = own.name.toLowerCase().split(' ').at(-1) ?? '';
      return /^[QA]$/.test(own.name) || roles.has(last) || isNamedElsewhere(entityOf.get(own));
    }),
  );
}

/** Paragraphs without a label between two turns go on with the first of them. @param labelled Have a label, a turn’s or not. */
function withContinuations(
  turns: ReadonlyMap<number, Turn>,
  labelled: ReadonlySet<number>,
): ReadonlyMap<number, Turn> {
  const indices = [...turns.keys()];
  const all = new Map(turns);
  for (const [order, index] of indices.entries()) {
    const next = indices[order + 1];
    if (next === undefined || next - index > LONGEST_TURN) continue;
    for (let between = index + 1; between < next && !labelled.has(between); between++)
      all.set(between, { label: null, mark: null, from: 0, known: false });
  }
  return all;
}

/** In paragraphs; what parts two labels further is narration. */
const LONGEST_TURN = 12;
