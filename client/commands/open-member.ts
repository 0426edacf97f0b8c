/**
 * *Open Bundle Member Alone* and *Open Bundle of Member*: from a bundle to one of its documents without the others, and back.
 */
import { l10n, window } from 'vscode';
import { MEMBER_AT, type MemberParams, PLACE_IN_BUNDLE, type PlaceInFile } from '../../protocol/requests.ts';
import { commandPlace } from '../command-place.ts';
import type { LanguageSession } from '../language-session.ts';
import { goTo, placeOf } from '../show-place.ts';
import type { Command } from './command.ts';

export const openMember: Command = {
  id: 'crossquote.openMember',
  run: (session) =>
    go(session, MEMBER_AT, l10n.t('Put the cursor in a document of a bundle to open it alone.')),
};

export const openBundle: Command = {
  id: 'crossquote.openBundle',
  run: (session) =>
    go(
      session,
      PLACE_IN_BUNDLE,
      l10n.t('Open a document of a bundle alone first; this goes back to the bundle.'),
    ),
};

/** @param help Said where the cursor is in no such place. */
async function go(session: LanguageSession, method: string, help: string): Promise<void> {
  const params: MemberParams | null = commandPlace(undefined);
  const found = params && (await session.request<PlaceInFile | null>(method, params));
  if (!found) {
    void window.showInformationMessage(help);
    return;
  }
  const { uri, position } = found;
  await goTo(
    placeOf({ uri, range: { start: position, end: position } }),
    window.activeTextEditor?.viewColumn,
  );
}
