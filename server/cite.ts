/**
 * A quotation with where it comes from, in the form that a user has chosen.
 *
 * In a template `{name}` stands for a fact. Braces around more than a name are shown only where all facts in them are known:
 * `{{speaker}, }` is nothing where nobody is named.
 */

/** What a template may name; empty for what is not known. */
export interface CitedFacts {
  /** With its marks, on one line. */
  readonly quotation: string;
  readonly speaker: string;
  readonly title: string;
  readonly date: string;
  /** The document: the member's name in a bundle, else the file's name. */
  readonly document: string;
  /** Where it stands in the folder; of a member, with the member's name before it. */
  readonly file: string;
  /** From 1. */
  readonly line: string;
  /** A relative link to the line. */
  readonly link: string;
}

/** @param write Makes each fact fit for the format; what the template says itself stays as it is. */
export function cite(template: string, facts: CitedFacts, write: (fact: string) => string): string {
  const fill = (text: string) =>
    text.replace(FIELD, (hole, name) => {
      const fact = factOf(facts, name);
      return fact === null ? hole : name === 'link' ? fact : write(fact);
    });
  return template.replace(GROUP, (group, inner: string) => {
    if (!inner.includes('{')) return fill(group);
    const names = Array.from(inner.matchAll(FIELD), ([, name = '']) => name);
    return names.some((name) => factOf(facts, name) === '') ? '' : fill(inner);
  });
}

const FIELD = /\{(\w+)\}/g;

/** A field, or braces around text with fields. */
const GROUP = /\{((?:[^{}]|\{\w+\})*)\}/g;

function factOf(facts: CitedFacts, name: string): string | null {
  return Object.hasOwn(facts, name) ? facts[name as keyof CitedFacts] : null;
}
