/**
 * *Set Kind…*: whether a quotation gives the speaker's words, some of them, or only what they mean.
 */
import { l10n, type QuickPickItem, window } from 'vscode';
import type { SpeechKind } from '../../../protocol/annotations.ts';
import type { AnnotationCommand } from '../annotating.ts';
import { selectedPassage } from '../passage.ts';

export const setKind: AnnotationCommand = {
  id: 'crossquote.setKind',
  async run({ session, acts }) {
    const passage = selectedPassage(session);
    const picked = passage && (await window.showQuickPick(KINDS, { title: l10n.t('Kind of the Quotation') }));
    if (passage && picked) await acts.annotate(passage, { about: 'quotation', kind: picked.speech });
  },
};

const KINDS: readonly (QuickPickItem & { readonly speech: SpeechKind })[] = [
  {
    label: l10n.t('Direct'),
    description: l10n.t('the speaker’s own words, a clause or more'),
    speech: 'direct',
  },
  {
    label: l10n.t('Mixed'),
    description: l10n.t('a reported sentence with some of the speaker’s words'),
    speech: 'mixed',
  },
  { label: l10n.t('Indirect'), description: l10n.t('reported in the writer’s words'), speech: 'indirect' },
];
