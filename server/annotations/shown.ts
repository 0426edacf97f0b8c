/**
 * An annotation as a client shows it: where it stands, and what it says in a few words.
 */

import type { Annotation, Saying, Target } from '../../engine/annotations/annotation.ts';
import type { PlacedPin } from '../../engine/annotations/pin.ts';
import { inWords } from '../../engine/annotations/says-in-words.ts';
import type { Document, SourceFile } from '../../engine/corpus/document.ts';
import { shorten } from '../../engine/text/shorten.ts';
import type { ShownAnnotation } from '../../protocol/annotations.ts';
import { translated } from '../../protocol/phrase.ts';
import { fileName } from '../canonical-uri.ts';
import { documentRange } from '../convert.ts';
import { documentNameApart, wordsOf } from '../places.ts';
import { plainText } from '../plain-text.ts';
import type { Say } from '../say.ts';
import type { Session } from '../session.ts';

/** UTF-16 units of a passage, and of what is said of it, that a row shows. */
const WORDS_SHOWN = 80;

/** An annotation of a document that is read. */
export function shownIn(
  session: Session,
  file: SourceFile,
  document: Document,
  placed: PlacedPin,
): ShownAnnotation {
  const { pin, span, how } = placed;
  const range = how === 'orphan' ? null : documentRange(file, document, span ?? { start: 0, end: 0 });
  return {
    ...shown(session.say, pin.annotation),
    uri: session.uriOf(file.path),
    range,
    place: how === 'exact' || how === 'moved' ? 'passage' : how,
    passage: span ? shorten(wordsOf(document, span), WORDS_SHOWN) : wordsBefore(pin.target),
    document: documentNameApart(session.snapshot(), session.say, document),
  };
}

/** An annotation of a document that a file does not have, or of a file that is not read. */
export function shownStray(
  session: Session,
  path: string,
  { annotation, target }: PlacedPin['pin'],
): ShownAnnotation {
  return {
    ...shown(session.say, annotation),
    uri: session.uriOf(path),
    range: null,
    place: 'orphan',
    passage: wordsBefore(target),
    document: strayName(session, { path, member: target.member }),
  };
}

/** What the document of an annotation is called, whether or not it is there. */
export function strayName(session: Session, { path, member }: Pick<Document, 'path' | 'member'>): string {
  const name = member ?? fileName(path);
  return documentNameApart(session.snapshot(), session.say, { name, member, path });
}

function wordsBefore({ selectors }: Target): string {
  return shorten(plainText(selectors?.quote.exact ?? ''), WORDS_SHOWN);
}

function shown(
  say: Say,
  { id, says, creator, created, modified }: Annotation,
): Omit<ShownAnnotation, 'uri' | 'range' | 'place' | 'passage' | 'document'> {
  return {
    id,
    about: says.about,
    label: shorten(plainText(translated(inWords(says), say)), WORDS_SHOWN),
    stance: stanceOf(says),
    text: textOf(say, says),
    creator: creator === null ? null : plainText(creator),
    created,
    modified,
  };
}

function stanceOf(says: Saying): ShownAnnotation['stance'] {
  if (says.about === 'verdict') return says.verdict;
  if (says.about === 'link') return says.same ? 'same' : 'different';
  return null;
}

function textOf(say: Say, says: Saying): string {
  switch (says.about) {
    case 'note':
      return says.text;
    case 'tag':
      return plainText(says.tag);
    case 'verdict':
      return plainText(says.evidence ?? '');
    case 'quotation':
      return plainText(translated(inWords(says.speakers?.length ? { ...says, speakers: null } : says), say));
    default:
      return '';
  }
}
