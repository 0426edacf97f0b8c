/**
 * Quotations and statements as the JSON of `quotations` and `statements`: what their tables show, for programs that
 * want no more than that. Every fact is in the JSON of `analyze`.
 */
import type { Annotation } from '../engine/annotations/annotation.ts';
import { inWords } from '../engine/annotations/says-in-words.ts';
import type { QuotationView } from '../engine/export/quotation-view.ts';
import type { StatementView } from '../engine/export/statement-view.ts';
import { describeDifference } from '../engine/statements/describe-difference.ts';
import { inEnglish } from '../protocol/phrase.ts';
import { jsonList } from './json-list.ts';

/** The JSON of `quotations`, in parts. */
export function* quotationsJson(quotations: Iterable<QuotationView>): Generator<string> {
  yield '{"version":1,\n"quotations":';
  yield* jsonList(quotations, quotationValue);
  yield '}\n';
}

/** The JSON of `statements`, in parts. */
export function* statementsJson(statements: Iterable<StatementView>): Generator<string> {
  yield '{"version":1,\n"statements":';
  yield* jsonList(statements, statementValue);
  yield '}\n';
}

function quotationValue({
  path,
  member,
  position,
  start,
  end,
  kind,
  polarity,
  speaker,
  text,
}: QuotationView) {
  return {
    path,
    member,
    ...position,
    start,
    end,
    kind,
    polarity,
    speaker: speaker && { written: speaker.written, name: speaker.name },
    text,
  };
}

function opinionValue({ says, creator, created, modified }: Annotation) {
  return {
    kind: says.about,
    says: inEnglish(inWords(says)),
    ...(says.about === 'verdict' && { evidence: says.evidence }),
    person: creator,
    created,
    modified,
  };
}

function statementValue({ id, speaker, wordings }: StatementView) {
  const fullest = wordings[0]?.text ?? '';
  const reports = wordings.flatMap((wording) =>
    wording.reports.map((report) => ({
      ...quotationValue(report),
      relation: report.relation,
      status: report.status,
      ...(report.isAccepted && { accepted: true }),
      score: report.score,
      differences: inEnglish(describeDifference(fullest, wording.text)),
      ...(report.opinions.length > 0 && { opinions: report.opinions.map(opinionValue) }),
    })),
  );
  return { id, speaker, reports };
}
