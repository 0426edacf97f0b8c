/**
 * Words with a capital, as far as a capital shows anything.
 */
import { FEATURE, hasFeature } from '../languages/token.ts';
import type { Element } from './folded-paragraph.ts';

/** A capital that can show a name. */
export function isCapital(element: Element | undefined): boolean {
  return (
    element !== undefined &&
    element.type === 'word' &&
    !hasFeature(element, FEATURE.common) &&
    /^\p{Lu}/u.test(element.text)
  );
}

export function isAbbreviation(element: Element | undefined): boolean {
  return (
    element !== undefined &&
    element.type === 'word' &&
    /^(?:\p{Lu}\p{Ll}{0,4}|(?:\p{L}\.)+\p{L})$/u.test(element.text)
  );
}
