/**
 * Whether a document that was read again names the same as before: so it is with nearly every letter that is typed.
 */
import type { DocumentEntity, DocumentFacts, Mention, SpelledOut } from '../annotate/facts.ts';
import type { Span } from '../text/span.ts';
import { written } from '../text/written.ts';
import type { Document } from './document.ts';

type Naming = Pick<Document, 'text' | 'named' | 'facts'>;

/** Whether two readings have the same entities and mentions in the same order, written alike, wherever they stand. */
export function isNamedAlike(before: Naming, after: Naming): boolean {
  const isCorrected = before.named !== before.facts || after.named !== after.facts;
  return (
    areNamesAlike(before.facts, before.text, after.facts, after.text) &&
    (!isCorrected || areNamesAlike(before.named, before.text, after.named, after.text))
  );
}

function areNamesAlike(
  before: DocumentFacts,
  textBefore: string,
  after: DocumentFacts,
  text: string,
): boolean {
  const isWrittenAlike = (one: Span, other: Span) => written(textBefore, one) === written(text, other);
  const isEntityAlike = (one: DocumentEntity, other: DocumentEntity) =>
    one.key === other.key &&
    one.type === other.type &&
    one.name === other.name &&
    areAlike(one.aliases, other.aliases, isSame) &&
    areAlike(one.roles, other.roles, isWrittenAlike);
  const isMentionAlike = (one: Mention, other: Mention) =>
    one.entity === other.entity &&
    one.form === other.form &&
    (one.form !== 'name' || isWrittenAlike(one.span, other.span));
  return (
    areAlike(before.entities, after.entities, isEntityAlike) &&
    areAlike(before.mentions, after.mentions, isMentionAlike) &&
    areAlike(before.spelledOut, after.spelledOut, isSpelledAlike) &&
    areAlike(before.namesakes, after.namesakes, isSame)
  );
}

function isSpelledAlike(one: SpelledOut, other: SpelledOut): boolean {
  return one.how === other.how && one.letters === other.letters && one.key === other.key;
}

function isSame(one: string, other: string): boolean {
  return one === other;
}

function areAlike<T>(
  before: readonly T[],
  after: readonly T[],
  isAlike: (one: T, other: T) => boolean,
): boolean {
  return before.length === after.length && before.every((one, index) => isAlike(one, after[index] as T));
}
