/**
 * *Link With…* and *Not the Same…*: whether two passages are reports of one statement. The other is picked among the reports
 * that are known, or the user marks one passage, goes to the other and uses the command again.
 */
import { l10n, window } from 'vscode';
import {
  RELATED_REPORTS,
  type RelatedReports,
  type RelatedReportsParams,
} from '../../../protocol/requests.ts';
import { choosePlace, type PlaceChoice } from '../../pick-place.ts';
import { reportChoice } from '../../report-choice.ts';
import type { Annotating, AnnotationCommand } from '../annotating.ts';
import { isEmpty, type Passage, selectedPassage, sentRange } from '../passage.ts';

export const linkWith: AnnotationCommand = {
  id: 'crossquote.linkWith',
  run: (annotating) => decide(annotating, true),
};

export const notTheSame: AnnotationCommand = {
  id: 'crossquote.notTheSame',
  run: (annotating) => decide(annotating, false),
};

export const cancelLink: AnnotationCommand = {
  id: 'crossquote.cancelLink',
  async run({ linking }) {
    linking.end();
  },
};

async function decide(annotating: Annotating, same: boolean): Promise<void> {
  const { session, acts, linking } = annotating;
  const passage = selectedPassage(session);
  if (!passage) return;
  const { editor, uri, range } = passage;
  const first = linking.waiting?.passage;
  if (first) {
    const isNoted = await acts.annotate(first, { about: 'link', other: { uri, range }, same });
    if (!isNoted) return;
    linking.end();
    window.setStatusBarMessage(same ? l10n.t('Linked as one statement') : l10n.t('Kept apart'), 5000);
    return;
  }
  const params: RelatedReportsParams = { uri, position: range.start };
  const related = await session.request<RelatedReports | null>(RELATED_REPORTS, params);
  const others = related?.reports.filter((_, index) => index !== related.current) ?? [];
  const own = related?.reports[related.current];
  const choice =
    others.length === 0
      ? ELSEWHERE
      : await choosePlace(editor, {
          title: same ? l10n.t('The Same Statement As') : l10n.t('Not the Same Statement As'),
          placeholder: l10n.t('Arrow keys show a report, Enter takes it, Escape goes back'),
          choices: [...others.map(reportChoice), ELSEWHERE],
        });
  if (!choice) return;
  if (choice.place) await acts.annotate(passage, { about: 'link', other: sent(choice.place), same });
  else
    linking.begin({ passage: { uri, range }, words: isEmpty(range) ? (own?.range ?? range) : range, same });
}

function sent({ uri, range }: NonNullable<PlaceChoice['place']>): Passage {
  return { uri: uri.toString(), range: sentRange(range) };
}

const ELSEWHERE: PlaceChoice = {
  label: l10n.t('Another passage…'),
  description: l10n.t('mark this one, and go to the other'),
  alwaysShow: true,
  place: null,
};
