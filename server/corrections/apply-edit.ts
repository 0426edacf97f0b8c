/**
 * Having the client apply an edit that the user has asked for by a request.
 */

import { translated } from '../../protocol/phrase.ts';
import type { Services } from '../feature.ts';
import type { EditAnswer } from './edit-user-file.ts';

/**
 * @param label What the edit does, for the client's list of what can be undone.
 * @returns Why nothing was changed, as a sentence; null where the client has changed it.
 */
export async function applyEdit(
  { connection, session }: Pick<Services, 'connection' | 'session'>,
  label: string,
  answer: EditAnswer,
): Promise<string | null> {
  if ('refusal' in answer) return translated(answer.refusal, session.say);
  // As a refactoring is: saved at once, so that no text that nobody has opened stays unsaved.
  const params = { label, edit: answer.makeEdit(), metadata: { isRefactoring: true } };
  const { applied, failureReason } = await connection.workspace.applyEdit(params);
  return applied ? null : (failureReason ?? session.say('The editor did not change the file.'));
}
