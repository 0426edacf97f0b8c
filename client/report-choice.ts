/**
 * A report of a statement as a pick of places shows it.
 */
import { l10n, Uri } from 'vscode';
import type { RelatedReport } from '../protocol/requests.ts';
import { isFileTold } from '../protocol/told-file.ts';
import type { PlaceChoice } from './pick-place.ts';
import { plainLabel } from './plain-label.ts';
import { describeRelation } from './related-reports.ts';
import { shortened } from './shortened.ts';
import { placeOf } from './show-place.ts';
import { lineNumber, SPEAKER_NOT_NAMED } from './words.ts';

export function reportChoice(report: RelatedReport): PlaceChoice {
  return {
    label: plainLabel(report.document),
    description: plainLabel(
      [report.speaker ?? SPEAKER_NOT_NAMED, describeRelation(report), whereInFile(report)].join(' · '),
    ),
    detail: plainLabel(report.difference || l10n.t('same words: {0}', shortened(report.text, 100))),
    place: placeOf(report),
  };
}

/** The line, and the bundle's name where the document is a member of one, whose name does not tell it. */
function whereInFile({ uri, document, range }: RelatedReport): string {
  const { path } = Uri.parse(uri);
  const line = lineNumber(range.start.line);
  return isFileTold(document, path) ? line : l10n.t('{0} of {1}', line, path.split('/').at(-1) ?? '');
}
