/**
 * The facts of a document as people have corrected them.
 *
 * Corrected facts are facts like any other: statements, checks and whatever shows a quotation need not know which of
 * them were found and which were set. Names come first, so that a speaker who is set is looked for among them.
 */
import type { DocumentFacts } from '../annotate/facts.ts';
import { byTime, type Saying } from './annotation.ts';
import { applyMentions } from './apply-mentions.ts';
import { applyQuotations } from './apply-quotations.ts';
import type { PlacedPin } from './pin.ts';

/** An annotation of one kind whose passage was found. */
export interface Applied<S extends Saying> extends PlacedPin {
  readonly span: NonNullable<PlacedPin['span']>;
  readonly says: S;
}

/** Apply what people say of one document; the same object where they say nothing that changes facts. */
export function applyAnnotations(
  text: string,
  facts: DocumentFacts,
  placed: readonly PlacedPin[],
): DocumentFacts {
  if (placed.length === 0) return facts;
  const named = applyMentions(text, facts, applicable(placed, 'mention'));
  return applyQuotations(text, named, applicable(placed, 'quotation'));
}

/** Those of one kind, what was said last at the end: of two that contradict each other it holds. */
export function applicable<A extends Saying['about']>(
  placed: readonly PlacedPin[],
  about: A,
): readonly Applied<Extract<Saying, { readonly about: A }>>[] {
  const own = placed.flatMap((pin): readonly Applied<Extract<Saying, { readonly about: A }>>[] => {
    const { span, pin: passage } = pin;
    const { says } = passage.annotation;
    return span !== null && isAbout(says, about) ? [{ ...pin, span, says }] : [];
  });
  return own.toSorted((a, b) => byTime(a.pin.annotation, b.pin.annotation));
}

function isAbout<A extends Saying['about']>(
  says: Saying,
  about: A,
): says is Extract<Saying, { readonly about: A }> {
  return says.about === about;
}
