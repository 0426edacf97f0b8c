/**
 * How far two people agree in what they say of the same documents, and where they do not.
 *
 * Pure: it is given where each annotation stands, and asks for nothing else. The outcome does not depend on the order
 * of annotations; swapping the two people swaps what is said of either.
 */
import { type Coefficient, LabelPairs } from './coefficient.ts';
import { cohensKappa } from './cohens-kappa.ts';
import { type ComparedDocument, type Disagreement, disagreementsIn, inTextOrder } from './disagreements.ts';
import { f1 } from './f1.ts';
import { krippendorffsAlpha } from './krippendorffs-alpha.ts';
import { COMPARED_KINDS, type ComparedKind, FREE_TEXT } from './labels.ts';
import { type Match, matchUnits } from './match-units.ts';
import { type LocatedAnnotation, type NameKey, type Place, type Unit, unitsOf } from './unit.ts';
import { addWordLabels, type LabelledSpan, type Words, wordsOf } from './word-labels.ts';

export interface Agreement {
  /** One for each kind of annotation that either has made. */
  readonly kinds: readonly KindAgreement[];
  /** In the order of the documents and, in a document, of the text. */
  readonly disagreements: readonly Disagreement[];
}

export interface KindAgreement {
  readonly kind: ComparedKind;
  /** Passages that each has annotated, that both have with exactly the same words, and with words that overlap. */
  readonly a: number;
  readonly b: number;
  readonly exact: number;
  readonly overlapping: number;
  /** F1 of the passages alone, whatever is said of them. */
  readonly f1Exact: Coefficient;
  /** The same with passages that overlap. */
  readonly f1Overlap: Coefficient;
  /** Krippendorff's α over the words of all documents that either has annotated, in whatever kind. */
  readonly alpha: Coefficient;
  /** What is said of the passages that both have, aspect by aspect; not of notes, whose texts are no labels. */
  readonly aspects: readonly AspectAgreement[];
}

export interface AspectAgreement {
  /** Such as `speaker`. */
  readonly name: string;
  /** Passages of both of which neither leaves it open. */
  readonly units: number;
  /** Those of which both say the same. */
  readonly agreed: number;
  /** Cohen's κ. */
  readonly kappa: Coefficient;
}

/** @param documents In the order in which disagreements are to be told; annotations are in no other. */
export function compareAnnotations(
  documents: readonly ComparedDocument[],
  a: readonly LocatedAnnotation[],
  b: readonly LocatedAnnotation[],
  keyOf: NameKey,
): Agreement {
  const units = { a: unitsOf(a, keyOf), b: unitsOf(b, keyOf) };
  const annotated = new Set([...units.a, ...units.b].flatMap(({ places }) => places.map(documentOf)));
  const words = new Map(
    documents.flatMap(({ id, text }) => (annotated.has(id) ? [[id, wordsOf(text)] as const] : [])),
  );
  const kinds: KindAgreement[] = [];
  const disagreements: Disagreement[] = [];
  for (const kind of COMPARED_KINDS) {
    const own = { a: units.a.filter(isOf(kind)), b: units.b.filter(isOf(kind)) };
    if (own.a.length + own.b.length === 0) continue;
    const matched = matchUnits(own.a, own.b);
    const exact = matched.matches.filter(({ isExact }) => isExact).length;
    const overlapping = matched.matches.length;
    kinds.push({
      kind,
      a: own.a.length,
      b: own.b.length,
      exact,
      overlapping,
      f1Exact: f1(exact, own.a.length, own.b.length),
      f1Overlap: f1(overlapping, own.a.length, own.b.length),
      alpha: alphaOf(words, own.a, own.b),
      aspects: aspectsOf(matched.matches),
    });
    disagreements.push(...disagreementsIn(kind, matched));
  }
  return { kinds, disagreements: disagreements.toSorted(inTextOrder(documents)) };
}

function isOf(kind: ComparedKind): (unit: Unit) => boolean {
  return (unit) => unit.kind === kind;
}

function documentOf({ document }: Place): string {
  return document;
}

function alphaOf(words: ReadonlyMap<string, Words>, a: readonly Unit[], b: readonly Unit[]): Coefficient {
  const [ofA, ofB] = [labelledSpans(a), labelledSpans(b)];
  const pairs = new LabelPairs();
  for (const [id, own] of words) addWordLabels(pairs, own, ofA.get(id) ?? [], ofB.get(id) ?? []);
  return krippendorffsAlpha(pairs);
}

/** By document. What is said of a whole document is said of none of its words. */
function labelledSpans(units: readonly Unit[]): ReadonlyMap<string, readonly LabelledSpan[]> {
  const spans = new Map<string, LabelledSpan[]>();
  for (const { places, labels } of units) {
    const { [FREE_TEXT]: _text, ...compared } = labels;
    const label = JSON.stringify(compared);
    for (const { document, span } of places) {
      if (span === null) continue;
      const own = spans.get(document);
      if (own) own.push({ span, label });
      else spans.set(document, [{ span, label }]);
    }
  }
  return spans;
}

function aspectsOf(matches: readonly Match[]): readonly AspectAgreement[] {
  const aspects = new Map<string, LabelPairs>();
  for (const { a, b } of matches) {
    for (const [name, label] of Object.entries(a.labels)) {
      const other = b.labels[name] ?? null;
      if (name === FREE_TEXT) continue;
      const pairs = aspects.get(name) ?? new LabelPairs();
      aspects.set(name, pairs);
      if (label !== null && other !== null) pairs.add(label, other);
    }
  }
  return [...aspects].map(([name, pairs]) => ({
    name,
    units: pairs.total,
    agreed: pairs.agreed,
    kappa: cohensKappa(pairs),
  }));
}
