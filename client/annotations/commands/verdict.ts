/**
 * *Verdict…*: what a check of the facts has shown of a statement, and where that can be read.
 */
import { l10n, type QuickPickItem, window } from 'vscode';
import type { AnnotationCommand } from '../annotating.ts';
import { selectedPassage } from '../passage.ts';

export const giveVerdict: AnnotationCommand = {
  id: 'crossquote.giveVerdict',
  async run({ session, acts }) {
    const passage = selectedPassage(session);
    const picked =
      passage && (await window.showQuickPick(VERDICTS, { title: l10n.t('Verdict on What Is Said') }));
    if (!passage || !picked) return;
    const evidence = await window.showInputBox({
      title: l10n.t('{0}: Where Can That Be Read?', picked.label),
      prompt: l10n.t('The address of a source, or nothing'),
      placeHolder: 'https://',
      ignoreFocusOut: true,
    });
    if (evidence === undefined) return;
    const { verdict } = picked;
    await acts.annotate(passage, { about: 'verdict', verdict, evidence: evidence.trim() || null });
  },
};

const VERDICTS: readonly (QuickPickItem & { readonly verdict: string })[] = [
  { label: l10n.t('Checked'), description: l10n.t('it holds'), verdict: 'checked' },
  { label: l10n.t('Doubtful'), description: l10n.t('it may not hold'), verdict: 'doubtful' },
  { label: l10n.t('False'), description: l10n.t('it does not hold'), verdict: 'false' },
];
