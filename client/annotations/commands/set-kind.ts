/**
 * *Set Kind…*: whether a quotation gives the speaker's words, some of them, or only what they mean.
 */
import { type QuickPickItem, window } from 'vscode';
import type { SpeechKind } from '../../../protocol/annotations.ts';
import type { AnnotationCommand } from '../annotating.ts';
import { selectedPassage } from '../passage.ts';

export const setKind: AnnotationCommand = {
  id: 'crossquote.setKind',
  async run({ session, acts }) {
    const passage = selectedPassage(session);
    const picked = passage && (await window.showQuickPick(KINDS, { title: 'Kind of the Quotation' }));
    if (passage && picked) await acts.annotate(passage, { about: 'quotation', kind: picked.speech });
  },
};

const KINDS: readonly (QuickPickItem & { readonly speech: SpeechKind })[] = [
  { label: 'Direct', description: 'the speaker’s own words, a clause or more', speech: 'direct' },
  { label: 'Mixed', description: 'a reported sentence with some of the speaker’s words', speech: 'mixed' },
  { label: 'Indirect', description: 'reported in the writer’s words', speech: 'indirect' },
];
