/**
 * The quotations of a file, speaker by speaker: for a pick of who speaks in it.
 */
import type { Quotation } from '../../engine/annotate/facts.ts';
import type { Document, SourceFile } from '../../engine/corpus/document.ts';
import { isSpeakerUnknown, writtenSource } from '../../engine/corpus/place.ts';
import { cover } from '../../engine/text/span.ts';
import {
  QUOTATIONS_BY_SPEAKER,
  type QuotationsBySpeakerParams,
  type SpeakerQuotations,
  type SpokenQuotation,
} from '../../protocol/requests.ts';
import { canonicalUri } from '../canonical-uri.ts';
import { documentRange } from '../convert.ts';
import type { Feature } from '../feature.ts';
import { guard } from '../guard.ts';
import { documentName, speakerName, wordsSaid } from '../places.ts';

/** UTF-16 units of a quotation that a pick shows on its line. */
const WORDS_SHOWN = 100;

export const quotationsBySpeaker: Feature = {
  capabilities: () => ({}),
  register(services) {
    const { connection, session } = services;
    connection.onRequest(
      QUOTATIONS_BY_SPEAKER,
      guard(
        services,
        'quotations by speaker',
        ({ uri }: QuotationsBySpeakerParams): readonly SpeakerQuotations[] => {
          const file = session.snapshot().file(canonicalUri(uri));
          return file ? bySpeaker(file) : [];
        },
      ),
    );
  },
};

function bySpeaker(file: SourceFile): readonly SpeakerQuotations[] {
  const speakers = new Map<string, { speaker: string; quotations: SpokenQuotation[] }>();
  const unknown: SpokenQuotation[] = [];
  for (const document of file.documents) {
    for (const quotation of document.facts.quotations.filter(isListed)) {
      const spoken = spokenQuotation(file, document, quotation);
      const speaker = isSpeakerUnknown(quotation) ? null : speakerName({ document, quotation });
      const key = keyOf(document, quotation);
      const known = speakers.get(key);
      if (speaker === null) unknown.push(spoken);
      else if (known) known.quotations.push(spoken);
      else speakers.set(key, { speaker, quotations: [spoken] });
    }
  }
  return [...speakers.values(), ...(unknown.length > 0 ? [{ speaker: null, quotations: unknown }] : [])];
}

/** Terms are nobody's speech, and a quotation in another stands in that one's list unless it has a speaker itself. */
function isListed({ kind, parent, source }: Quotation): boolean {
  return kind !== 'scare' && (parent === null || source !== null);
}

/** An entity is the same in every member of a bundle; “the minister” whom nobody names may be another in each. */
function keyOf(document: Document, { source }: Quotation): string {
  if (!source) return '';
  const entity = source.entity === null ? undefined : document.facts.entities[source.entity];
  return JSON.stringify(entity ? [entity.key] : [document.id, writtenSource(document, source).toLowerCase()]);
}

function spokenQuotation(file: SourceFile, document: Document, quotation: Quotation): SpokenQuotation {
  return {
    range: documentRange(file, document, cover(quotation.content)),
    member: document.member === null ? null : documentName(document),
    kind: quotation.kind,
    text: wordsSaid(document, quotation, WORDS_SHOWN),
  };
}
