/**
 * *Verdict…*: what a check of the facts has shown of a statement, and where that can be read.
 */
import { type QuickPickItem, window } from 'vscode';
import type { AnnotationCommand } from '../annotating.ts';
import { selectedPassage } from '../passage.ts';

export const giveVerdict: AnnotationCommand = {
  id: 'crossquote.giveVerdict',
  async run({ session, acts }) {
    const passage = selectedPassage(session);
    const picked = passage && (await window.showQuickPick(VERDICTS, { title: 'Verdict on What Is Said' }));
    if (!passage || !picked) return;
    const evidence = await window.showInputBox({
      title: `${picked.label}: Where Can That Be Read?`,
      prompt: 'The address of a source, or nothing',
      placeHolder: 'https://',
      ignoreFocusOut: true,
    });
    if (evidence === undefined) return;
    const { verdict } = picked;
    await acts.annotate(passage, { about: 'verdict', verdict, evidence: evidence.trim() || null });
  },
};

const VERDICTS: readonly (QuickPickItem & { readonly verdict: string })[] = [
  { label: 'Checked', description: 'it holds', verdict: 'checked' },
  { label: 'Doubtful', description: 'it may not hold', verdict: 'doubtful' },
  { label: 'False', description: 'it does not hold', verdict: 'false' },
];
