/**
 * Rename: what the entity of a name is to be called. The text of documents is never changed.
 */

import {
  ErrorCodes,
  type Position,
  PrepareRenameRequest,
  RenameRequest,
  ResponseError,
} from 'vscode-languageserver';
import { renameEntity } from '../../engine/annotations/change-entities.ts';
import { foldName } from '../../engine/text/fold-name.ts';
import { translated } from '../../protocol/phrase.ts';
import { documentRange } from '../convert.ts';
import { decide, decided, type NamePlace, nameToDecide } from '../corrections/decide.ts';
import type { Feature, Services } from '../feature.ts';
import { AT_POSITION, fields, POSITION, TEXT, TEXT_DOCUMENT } from '../forms.ts';
import { guard } from '../guard.ts';
import { plainText } from '../plain-text.ts';
import type { Session } from '../session.ts';

const RENAMED = fields({ textDocument: TEXT_DOCUMENT, position: POSITION, newName: TEXT });

export const rename: Feature = {
  capabilities: () => ({ renameProvider: { prepareProvider: true } }),
  register(services) {
    const { connection, session } = services;
    connection.onRequest(
      PrepareRenameRequest.type,
      guard(services, 'prepare rename', AT_POSITION, async ({ textDocument, position }) => {
        const place = await placeAt(services, textDocument.uri, position);
        const file = session.snapshot().file(place.document.path);
        if (!file) throw refused(noName(session));
        const range = documentRange(file, place.document, place.mention.span);
        return { range, placeholder: plainText(place.entity.name) };
      }),
    );
    connection.onRequest(
      RenameRequest.type,
      guard(services, 'rename', RENAMED, async ({ textDocument, position, newName }) => {
        const place = await placeAt(services, textDocument.uri, position);
        const label = plainText(newName);
        if (label === '') throw refused(session.say('An entity needs a name.'));
        const other = session.snapshot().entity(foldName(label));
        if (other && other.key !== place.entity.key)
          throw refused(
            session.say('“{0}” is another entity’s name: merge the two to make them one.', label),
          );
        const answer = decide(services, place, (file) => renameEntity(file, decided(place.entity), label));
        if ('refusal' in answer) throw refused(translated(answer.refusal, session.say));
        return answer.makeEdit();
      }),
    );
  },
};

function noName({ say }: Session): string {
  return say('Put the cursor on a name to say what is to be called otherwise.');
}

async function placeAt(services: Services, uri: string, position: Position): Promise<NamePlace> {
  const place = await nameToDecide(services, uri, position);
  if (!place) throw refused(noName(services.session));
  return place;
}

/** Shown to the user as it is. */
function refused(message: string): ResponseError<void> {
  return new ResponseError(ErrorCodes.InvalidParams, message);
}
