import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleText } from '../../test/articles.ts';
import { Languages } from '../languages/languages.ts';
import { annotateDocument } from './annotate-document.ts';
import type { DocumentFacts } from './facts.ts';
import { packFacts, unpackFacts } from './pack-facts.ts';

function factsOf(text: string): DocumentFacts {
  return annotateDocument(text, { language: new Languages().of(text), cache: undefined });
}

const REPORT = `OSTROW, March 3 — “The pier is safe,” Ada Marsh, the harbour master, said. “It “never moved”, whatever Holt says.”

Jonas Holt of the Ostrow Port Authority (OPA) denied on Monday that the pier had moved. Critics such as Ruth Amber
praised the “brave” report; it “will not do, she added. Wei Ming (魏明) and Robert “Bob” Hale asked whether it was true.

READ MORE`;

describe('facts as bytes', () => {
  it('come back as they were', () => {
    const facts = factsOf(REPORT);
    expect(facts.quotations.length).toBeGreaterThan(3);
    expect(facts.quotations.some(({ occasion }) => occasion !== null)).toBe(true);
    expect(facts.spelledOut.length).toBeGreaterThan(1);
    expect(facts.unbalanced).not.toEqual([]);
    expect(unpackFacts(packFacts(facts))).toEqual(facts);
  });

  it('come back whatever the text is', () => {
    const text = fc.oneof(articleText, fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(text, (given) => {
        const facts = factsOf(given);
        expect(unpackFacts(packFacts(facts))).toEqual(facts);
      }),
    );
  });

  it('come back with a source that a user has set, a judgement and an estimate of many digits', () => {
    const [quotation] = factsOf(REPORT).quotations;
    if (!quotation) throw new Error('no quotation');
    const facts: DocumentFacts = {
      ...factsOf(''),
      quotations: [
        {
          ...quotation,
          parent: 0,
          confidence: 1 / 3,
          judgement: { stance: 'against', isAll: true },
          occasion: { month: null, year: 2024, weekday: 7 },
          source: { span: null, via: 'set', form: 'name', entity: null, others: [3, 1] },
        },
      ],
    };
    expect(unpackFacts(packFacts(facts))).toEqual(facts);
  });

  it('are refused when they are damaged', () => {
    const bytes = packFacts(factsOf(REPORT));
    for (let length = 0; length < bytes.length; length++)
      expect(() => unpackFacts(bytes.subarray(0, length))).toThrow(RangeError);
    expect(() => unpackFacts(Uint8Array.of(...bytes, 0))).toThrow(RangeError);
  });
});
