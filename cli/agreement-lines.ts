/**
 * How far two people agree, to be read by a person: a table by kind, then where they do not.
 */
import type { AspectAgreement, KindAgreement } from '../engine/annotations/agreement/agreement.ts';
import type { Coefficient } from '../engine/annotations/agreement/coefficient.ts';
import type { DisagreementView, OpinionView } from './disagreement-view.ts';
import { counted, indented, type Line, type Look } from './layout.ts';
import { placeText } from './place-text.ts';
import { type Column, type Row, tableLines } from './table.ts';
import { visible } from './visible.ts';

/** The names of the two; not safe to print. */
export interface Names {
  readonly a: string;
  readonly b: string;
}

export function* agreementLines(
  kinds: readonly KindAgreement[],
  disagreements: readonly DisagreementView[],
  names: Names,
  look: Look,
): Generator<Line> {
  const rows = kinds.map((kind) => [rowOf(kind)]);
  yield* tableLines(columnsOf(names), 'κ OF WHAT BOTH SAY', rows, look);
  yield [];
  for (const disagreement of disagreements) {
    yield* disagreementLines(disagreement, names, look);
    yield [];
  }
  const summary =
    disagreements.length === 0
      ? `${visible(names.a)} and ${visible(names.b)} agree in all of this.`
      : `${counted(disagreements.length, 'disagreement')} between ${visible(names.a)} and ${visible(names.b)}.`;
  yield* indented([{ text: summary, style: 'bold' }], 0, look.width);
}

function columnsOf({ a, b }: Names): readonly Column[] {
  const titles = ['KIND', visible(a), visible(b), 'SAME WORDS', 'OVERLAP', 'F1 SAME', 'F1 OVERLAP', 'α'];
  return titles.map((title) => ({ title, keeps: 'start' }));
}

function rowOf({ kind, a, b, exact, overlapping, f1Exact, f1Overlap, alpha, aspects }: KindAgreement): Row {
  const cells = [
    kind,
    ...[a, b, exact, overlapping].map(String),
    ...[f1Exact, f1Overlap, alpha].map(coefficientText),
  ];
  const told = aspects.filter(({ units }) => units > 0).map(aspectText);
  return { cells: cells.map((text) => [{ text }]), text: () => [{ text: told.join(', ') || '–' }] };
}

/** Such as `speaker 0.65 (7 of 8)`. */
function aspectText({ name, units, agreed, kappa }: AspectAgreement): string {
  return `${name} ${coefficientText(kappa)} (${agreed} of ${units})`;
}

function coefficientText(coefficient: Coefficient): string {
  return typeof coefficient === 'number' ? coefficient.toFixed(2) : coefficient;
}

/** What a disagreement is, in words. */
export function differenceInWords({ a, b, differs }: DisagreementView, names: Names): string {
  if (!b) return `only ${names.a}`;
  if (!a) return `only ${names.b}`;
  return `both, not the same ${new Intl.ListFormat('en').format(differs)}`;
}

function* disagreementLines(view: DisagreementView, names: Names, look: Look): Generator<Line> {
  const { path, member, position, kind, a, b } = view;
  yield [
    { text: position ? placeText(path, position) : visible(path), style: 'place' },
    { text: member === null ? '' : `  ${visible(member)}`, style: 'dim' },
    { text: `  ${kind}  ` },
    { text: visible(differenceInWords(view, names)), style: 'dim' },
  ];
  const areSame = !a || !b || a.words === b.words;
  const words = (a ?? b)?.words ?? '';
  if (areSame && words !== '') yield* indented([{ text: `“${visible(words)}”` }], INDENT, look.width);
  if (a) yield* opinionLines(names.a, a, !areSame, look);
  if (b) yield* opinionLines(names.b, b, !areSame, look);
}

const INDENT = 3;

function opinionLines(name: string, { says, words }: OpinionView, tellsWords: boolean, look: Look) {
  const told: Line = [
    { text: `${visible(name)}: `, style: 'bold' },
    { text: visible(says) },
    { text: tellsWords ? `  “${visible(words)}”` : '', style: 'dim' },
  ];
  return indented(told, INDENT, look.width, INDENT);
}
