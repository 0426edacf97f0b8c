/**
 * *Ignore This Finding Here*: show what a check has found at the cursor no more.
 */
import { l10n, type QuickPickItem, window } from 'vscode';
import type { AnnotationCommand } from '../annotating.ts';
import { choicesAt } from '../choices-at.ts';
import { selectedPassage } from '../passage.ts';

export const ignoreFinding: AnnotationCommand = {
  id: 'crossquote.ignoreFinding',
  async run({ session, acts }) {
    const passage = selectedPassage(session);
    if (!passage) return;
    const { findings } = await choicesAt(session, passage);
    if (findings.length === 0) {
      void window.showInformationMessage(l10n.t('Nothing that a check has found here can be ignored.'));
      return;
    }
    const finding = await pickFinding(findings);
    if (finding) await acts.annotate(passage, { about: 'ignore', code: finding.code });
  },
};

interface FindingItem extends QuickPickItem {
  /** Null for every check. */
  readonly code: string | null;
}

async function pickFinding(codes: readonly string[]): Promise<FindingItem | undefined> {
  const items = codes.map((code): FindingItem => ({ label: code, code }));
  if (items.length === 1) return items[0];
  const all: FindingItem = {
    label: l10n.t('Every finding'),
    description: l10n.t('of this passage'),
    code: null,
  };
  return window.showQuickPick([...items, all], { title: l10n.t('Which Finding Is Not to Be Shown Here?') });
}
