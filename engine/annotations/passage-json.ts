/**
 * The form of a passage in the files of users.
 */
import type { Others, Passage } from './passage.ts';

/** @returns The passage with the other keys of the object, or what is wrong with it, to be read after its name. */
export function parsePassage(value: Others): { readonly passage: Passage; readonly others: Others } | string {
  const { document, member = null, exact, prefix = '', suffix = '', depth = 0, ...others } = value;
  if (typeof document !== 'string') return 'must name its "document"';
  if (member !== null && typeof member !== 'string') return 'must have a name as "member", or none';
  if (typeof exact !== 'string') return 'must have the words of a quotation as "exact"';
  if (typeof prefix !== 'string' || typeof suffix !== 'string')
    return 'must have texts as "prefix" and "suffix"';
  if (typeof depth !== 'number' || !Number.isInteger(depth) || depth < 0)
    return 'must have a whole number as "depth", or none';
  return { passage: { document, member, exact, prefix, suffix, depth }, others };
}

/** What is normal is left out. */
export function printablePassage({ document, member, exact, prefix, suffix, depth }: Passage): object {
  return {
    document,
    ...(member !== null && { member }),
    exact,
    prefix,
    suffix,
    ...(depth > 0 && { depth }),
  };
}
