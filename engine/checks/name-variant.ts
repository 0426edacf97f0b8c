/**
 * A name that other documents, or this one, spell otherwise: one entity under several spellings.
 */
import type { Document } from '../corpus/document.ts';
import { toFile } from '../text/span.ts';
import { written } from '../text/written.ts';
import type { Check, Finding } from './check.ts';

export const nameVariant: Check = {
  code: 'name-variant',
  summary: 'One person, place or body is spelled in several ways.',
  severity: 'hint',
  *run(snapshot, file): Iterable<Finding> {
    for (const document of file.documents) {
      for (const [index, { key, name }] of document.facts.entities.entries()) {
        const others = snapshot.otherSpellings(key);
        const span = others.length > 0 ? firstMention(document, index, name) : null;
        if (!span) continue;
        const listed = others.map((other) => `“${other}”`).join(', ');
        yield { span, message: `“${name}” is also spelled ${listed} in these documents.`, related: [] };
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
