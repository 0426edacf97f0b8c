/**
 * Words that look like a name and of which users have said that they are none.
 */

import type { Position } from 'vscode-languageserver';
import { dropNotName } from '../../engine/annotations/change-entities.ts';
import { isSameName } from '../../engine/text/fold-name.ts';
import { shorten } from '../../engine/text/shorten.ts';
import { written } from '../../engine/text/written.ts';
import { canonicalUri } from '../canonical-uri.ts';
import { offsetAt } from '../convert.ts';
import type { Services } from '../feature.ts';
import { documentAt } from '../places.ts';
import { plainText } from '../plain-text.ts';
import { editUserFile } from './edit-user-file.ts';
import { type EditOffer, NAME_SHOWN } from './offer.ts';

/** The action that takes words at a position for a name again. */
export function notNameActions(
  { session, userFiles }: Services,
  uri: string,
  position: Position,
): readonly EditOffer[] {
  const file = session.snapshot().file(canonicalUri(uri));
  const fileOffset = file ? offsetAt(file, position) : 0;
  const document = file && documentAt(file, fileOffset);
  if (!document) return [];
  const offset = fileOffset - document.base;
  const found = document.found.mentions.find(
    ({ span, form }) => form === 'name' && span.start <= offset && offset <= span.end,
  );
  if (!found) return [];
  const words = written(document.text, found.span);
  return session.folders
    .filter((folder) => userFiles.entities.of(folder).file.notNames.some((own) => isSameName(own, words)))
    .map((folder) => ({
      title: session.say('“{0}” is a name after all', shorten(plainText(words), NAME_SHOWN)),
      id: `name in ${folder}`,
      answer: editUserFile(session, userFiles.entities, folder, (entities) => dropNotName(entities, words)),
    }));
}
