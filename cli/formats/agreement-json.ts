/**
 * How far two people agree as JSON. A coefficient that is not defined is null, with why beside it.
 */
import type { Coefficient } from '../../engine/annotations/agreement/coefficient.ts';
import type { CorpusAgreement } from '../../engine/corpus/corpus-agreement.ts';
import type { Names } from '../agreement-lines.ts';
import type { DisagreementView, OpinionView } from '../disagreement-view.ts';
import { json, jsonList } from '../json-list.ts';

/** The JSON of `agreement`, in parts. */
export function* agreementJson(
  { kinds, unplaced }: CorpusAgreement,
  disagreements: readonly DisagreementView[],
  names: Names,
): Generator<string> {
  yield `{"version":1,\n"a":${json(names.a)},\n"b":${json(names.b)},\n"unplaced":${json(unplaced)},\n"kinds":`;
  yield* jsonList(kinds, ({ f1Exact, f1Overlap, alpha, aspects, ...counts }) => ({
    ...counts,
    f1Exact: coefficientValue(f1Exact),
    f1Overlap: coefficientValue(f1Overlap),
    alpha: coefficientValue(alpha),
    aspects: aspects.map(({ kappa, ...aspect }) => ({ ...aspect, kappa: coefficientValue(kappa) })),
  }));
  yield ',\n"disagreements":';
  yield* jsonList(disagreements, ({ path, member, position, kind, differs, a, b }) => ({
    path,
    member,
    line: position?.line ?? null,
    column: position?.column ?? null,
    kind,
    differs,
    a: a && opinionValue(a),
    b: b && opinionValue(b),
  }));
  yield '}\n';
}

function coefficientValue(coefficient: Coefficient) {
  return typeof coefficient === 'number'
    ? { value: coefficient, why: null }
    : { value: null, why: coefficient };
}

function opinionValue({ says, words, versions }: OpinionView) {
  return { says, words, ids: versions.map(({ id }) => id) };
}
