/**
 * Who may have said a quotation, of those whom its document names.
 */
import type { DocumentEntity } from '../../engine/annotate/facts.ts';
import type { Document } from '../../engine/corpus/document.ts';
import type { SpeakerChoice } from '../../protocol/requests.ts';
import { plainText } from '../plain-text.ts';

/** People and organisations: those who say most in the document first, then those that it mentions most. */
export function likelySpeakers({ facts }: Document): readonly SpeakerChoice[] {
  const quotations = facts.entities.map(() => 0);
  const mentions = facts.entities.map(() => 0);
  const count = (counts: number[], entity: number | null) => {
    if (entity !== null) counts[entity] = (counts[entity] ?? 0) + 1;
  };
  for (const { source } of facts.quotations)
    for (const entity of source ? [source.entity, ...source.others] : []) count(quotations, entity);
  for (const { entity } of facts.mentions) count(mentions, entity);
  return facts.entities
    .map((entity, index) => ({
      entity,
      name: plainText(entity.name),
      quotations: quotations[index] ?? 0,
      mentions: mentions[index] ?? 0,
    }))
    .filter(({ entity, quotations }) => quotations > 0 || maySpeak(entity))
    .sort((a, b) => b.quotations - a.quotations || b.mentions - a.mentions)
    .map(({ entity: _, ...choice }) => choice);
}

/** A name of several words may be a person's even where the document does not say so. */
function maySpeak({ type, name }: DocumentEntity): boolean {
  return type === 'person' || type === 'organization' || (type === 'other' && name.includes(' '));
}
