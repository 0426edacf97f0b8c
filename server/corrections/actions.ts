/**
 * Code actions that change what users have corrected.
 */
import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { ClientAbilities } from '../capabilities.ts';
import type { EditAnswer } from './edit-user-file.ts';

/** In menus they stand first, and in a problem's own menu too: many problems come of a wrong speaker or name. */
export const ACTION_KIND = CodeActionKind.QuickFix;

/** UTF-16 units of a name in a menu. */
export const NAME_SHOWN = 60;

/** The action; one that cannot be taken is shown with the reason, where the client shows such. */
export function editAction(
  { disabledActions }: Pick<ClientAbilities, 'disabledActions'>,
  title: string,
  answer: EditAnswer,
): readonly CodeAction[] {
  if ('edit' in answer) return [{ title, kind: ACTION_KIND, edit: answer.edit }];
  return disabledActions ? [{ title, kind: ACTION_KIND, disabled: { reason: answer.refusal } }] : [];
}
