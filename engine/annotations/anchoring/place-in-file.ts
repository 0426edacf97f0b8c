/**
 * Where the annotated passages of a file stand in its documents now, members that were renamed or split included.
 *
 * A passage is first looked for in the member that its target names. Where there is none of that name, it is looked for
 * in the other members, and found only where its words stand in their context: something similar in another member is
 * no more than a guess. It reads no files; the host says what stands in one.
 */

import type { Span } from '../../text/span.ts';
import { agreementAfter, agreementBefore } from './agreement.ts';
import { anchorAll, type Guess, type Placement } from './anchor-all.ts';
import { findInContext } from './find-in-context.ts';
import type { Selectors } from './selectors.ts';
import { soughtOf } from './sought.ts';
import { TargetText } from './target-text.ts';

/** What an annotation is about, in the file that its sidecar belongs to. */
export interface Target {
  /** The member's name in its bundle; null for a loose file. */
  readonly member: string | null;
  readonly selectors: Selectors;
}

/** A document of the file, as `Document` of the corpus has it too. */
export interface MemberText {
  readonly member: string | null;
  readonly text: string;
}

export type FilePlacement =
  /** The index of the document among those that were given, and the place in it. */
  | { readonly document: number; readonly placement: Exclude<Placement, { readonly how: 'orphan' }> }
  /** An orphan, with the best guesses, each with the index of its document. */
  | { readonly document: null; readonly guesses: readonly FileGuess[] };

export interface FileGuess extends Guess {
  /** The index of the document. */
  readonly document: number;
}

/**
 * @param known The names of all members that annotations are about, those of other targets among them.
 * @returns A placement for each of the targets, in their order.
 */
export function placeInFile(
  documents: readonly MemberText[],
  targets: readonly Target[],
  known: ReadonlySet<string | null> = new Set(targets.map(({ member }) => member)),
): readonly FilePlacement[] {
  const placements = new Array<FilePlacement>(targets.length);
  for (const [member, indices] of byMember(targets)) {
    const selectors = indices.map((index) => (targets[index] as Target).selectors);
    const named = documents.flatMap((document, index) => (document.member === member ? [index] : []));
    const placed =
      named.length > 0
        ? placeInNamed(documents, named, selectors)
        : placeElsewhere(documents, known, selectors);
    for (const [order, index] of indices.entries()) placements[index] = placed[order] as FilePlacement;
  }
  return placements;
}

/**
 * How many of the annotated passages stand in the documents of a file, whatever their members are called, from 0 to 1.
 * Of a file that is gone, the new one that holds most of its passages is where it went.
 */
export function shareHeld(documents: readonly MemberText[], targets: readonly Target[]): number {
  if (targets.length === 0) return 0;
  const selectors = targets.map((target) => target.selectors);
  const held = new Set<number>();
  for (const { text } of documents)
    for (const [index, span] of findInContext(text, selectors).entries()) if (span) held.add(index);
  return held.size / targets.length;
}

function byMember(targets: readonly Target[]): ReadonlyMap<string | null, readonly number[]> {
  const indices = new Map<string | null, number[]>();
  for (const [index, { member }] of targets.entries()) {
    const known = indices.get(member);
    if (known) known.push(index);
    else indices.set(member, [index]);
  }
  return indices;
}

/**
 * In the members of the right name. A bundle may have several, such as two prints of one report: the place is in the one
 * in which most of the context stands, else in the one that is surest of it.
 */
function placeInNamed(
  documents: readonly MemberText[],
  named: readonly number[],
  selectors: readonly Selectors[],
): readonly FilePlacement[] {
  const answers = named.map((document) => {
    const { text } = documents[document] as MemberText;
    return { document, target: new TargetText(text), placements: anchorAll(text, selectors) };
  });
  return selectors.map((passage, order): FilePlacement => {
    const own = answers.map(({ document, target, placements }): Answer => {
      const placement = placements[order] as Placement;
      return { document, placement, context: contextAt(target, passage, placement) };
    });
    return surest(own) ?? orphanWith(own);
  });
}

interface Answer {
  readonly document: number;
  readonly placement: Placement;
  /** Folded units of the passage's context that stand around the place. */
  readonly context: number;
}

function contextAt({ normal, folded }: TargetText, passage: Selectors, placement: Placement): number {
  if (placement.how === 'orphan') return 0;
  const { prefix, suffix } = passage.quote;
  const sought = soughtOf(passage, { before: prefix, behind: suffix });
  const { start, end } = normal.fromDocument(placement.span);
  return (
    agreementBefore(folded.text, folded.unitAt(start), sought.prefix) +
    agreementAfter(folded.text, folded.unitAt(end), sought.suffix)
  );
}

function surest(answers: readonly Answer[]): FilePlacement | null {
  const inContext = answers.toSorted((a, b) => b.context - a.context);
  const [most] = inContext;
  for (const how of SUREST_FIRST)
    for (const { document, placement, context } of inContext)
      if (context === most?.context && placement.how === how && placement.how !== 'orphan')
        return { document, placement };
  return null;
}

const SUREST_FIRST: readonly Placement['how'][] = ['exact', 'moved', 'changed'];

const MOST_GUESSES = 5;

function orphanWith(answers: readonly Answer[]): FilePlacement {
  const guesses = answers.flatMap(({ document, placement }) =>
    placement.how === 'orphan' ? placement.guesses.map((guess) => ({ document, ...guess })) : [],
  );
  return { document: null, guesses: best(guesses) };
}

/**
 * The passages of a member that is gone, in the others.
 *
 * A member that other annotations name was there before, and what it has of the passages is most likely another print of
 * the same report; so it is a guess, as is one of several members that hold as many of the passages.
 */
function placeElsewhere(
  documents: readonly MemberText[],
  known: ReadonlySet<string | null>,
  selectors: readonly Selectors[],
): readonly FilePlacement[] {
  const holders = documents
    .map(({ text, member }, document): Holder => {
      const spans = findInContext(text, selectors);
      return {
        document,
        spans,
        held: spans.filter((span) => span !== null).length,
        isNew: !known.has(member),
      };
    })
    .filter(({ held }) => held > 0)
    .sort((a, b) => b.held - a.held);
  return selectors.map((_, order): FilePlacement => {
    const own = holders.flatMap(({ spans, ...holder }) => {
      const span = spans[order];
      return span ? [{ ...holder, span }] : [];
    });
    const [first, second] = own.filter(({ isNew }) => isNew);
    if (first && first.held > (second?.held ?? 0))
      return { document: first.document, placement: { how: 'moved', span: first.span } };
    return { document: null, guesses: best(own.map(({ document, span }) => ({ document, span, score: 1 }))) };
  });
}

/** A document that holds some of the passages of a member that is gone. */
interface Holder {
  readonly document: number;
  readonly spans: readonly (Span | null)[];
  readonly held: number;
  /** Whether no annotation names it, so that it may be the one that is gone, under another name. */
  readonly isNew: boolean;
}

function best(guesses: readonly FileGuess[]): readonly FileGuess[] {
  return guesses.toSorted((a, b) => b.score - a.score).slice(0, MOST_GUESSES);
}
