/**
 * A name that other documents, or this one, spell otherwise: one entity under several spellings.
 */
import { phrased } from '../../protocol/phrase.ts';
import type { Document } from '../corpus/document.ts';
import { inMarks } from '../statements/describe-difference.ts';
import { toFile } from '../text/span.ts';
import { written } from '../text/written.ts';
import type { Check, Finding } from './check.ts';

export const nameVariant: Check = {
  code: 'name-variant',
  summary: 'One person, place or body is spelled in several ways.',
  severity: 'hint',
  *run(snapshot, file): Iterable<Finding> {
    // The documents of a bundle have most names in common.
    const known = new Map<string, readonly string[]>();
    for (const document of file.documents) {
      for (const [index, { key, name }] of document.facts.entities.entries()) {
        const others = known.get(key) ?? snapshot.otherSpellings(key);
        known.set(key, others);
        const span = others.length > 0 ? firstMention(document, index, name) : null;
        if (!span) continue;
        const message = phrased('“{0}” is also spelled {1} in these documents.', name, others.map(inMarks));
        yield { span, message, related: [] };
      }
    }
  },
};

/** The first mention that has the name in full, else the first by any name; null where there is none. */
function firstMention({ facts, text, base }: Document, entity: number, name: string) {
  const named = facts.mentions.filter((mention) => mention.entity === entity && mention.form === 'name');
  const full = named.find(({ span }) => written(text, span) === name);
  const found = full ?? named[0];
  return found ? toFile(found.span, base) : null;
}
