/**
 * Quotations whose words have changed end where their marks do.
 *
 * Where changed words begin and end is a judgement, and marks are in the text: without them words that were put in at an end
 * would be left out, and those of the reporter between the parts of a quotation would be the speaker's.
 */
import type { Quotation } from '../annotate/facts.ts';
import type { PlacedPin } from './pin.ts';
import { anchoredSpan, QuotationsBySpan } from './quotation-span.ts';

/** @param found The quotations of the text, before anybody has said something of them. */
export function snapToMarks(placed: readonly PlacedPin[], found: readonly Quotation[]): readonly PlacedPin[] {
  if (!placed.some(isChangedQuotation)) return placed;
  const quotations = new QuotationsBySpan(found);
  return placed.map((pin) => {
    if (!isChangedQuotation(pin) || !pin.span) return pin;
    const quotation = found[quotations.near(pin.span, pin.pin.target.depth) ?? -1];
    return quotation && quotation.marked.length > 0 ? { ...pin, span: anchoredSpan(quotation) } : pin;
  });
}

function isChangedQuotation({ how, pin }: PlacedPin): boolean {
  return how === 'changed' && pin.annotation.says.about === 'quotation';
}
