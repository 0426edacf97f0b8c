/**
 * The quotations of a file, speaker by speaker: for a pick of who speaks in it.
 */
import type { Quotation } from '../../engine/annotate/facts.ts';
import type { Document, SourceFile } from '../../engine/corpus/document.ts';
import { isSpeakerUnknown, writtenSource } from '../../engine/corpus/place.ts';
import { cover } from '../../engine/text/span.ts';
import {
  QUOTATIONS_BY_SPEAKER,
  type SpeakerQuotations,
  type SpokenQuotation,
} from '../../protocol/requests.ts';
import { canonicalUri } from '../canonical-uri.ts';
import { documentRange } from '../convert.ts';
import type { Feature } from '../feature.ts';
import { TEXT_DOCUMENT } from '../forms.ts';
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
      guard(services, 'quotations by speaker', TEXT_DOCUMENT, ({ uri }): readonly SpeakerQuotations[] => {
        const file = session.snapshot().file(canonicalUri(uri));
        return file ? bySpeaker(file) : [];
      }),
    );
  },
};

function bySpeaker(file: SourceFile): readonly SpeakerQuotations[] {
  const speakers = new Map<string, { speaker: string; quotations: SpokenQuotation[] }>();
  const unknown: SpokenQuotation[] = [];
  for (const document of file.documents) {
    for (const quotation of document.facts.quotations.filter(isListed)) {
      const spoken = spokenQuotation(file, document, quotation);
      const named = speakersOf(document, quotation);
      if (named.length === 0) unknown.push(spoken);
      for (const { key, speaker } of named) {
        const known = speakers.get(key);
        if (known) known.quotations.push(spoken);
        else speakers.set(key, { speaker, quotations: [spoken] });
      }
    }
  }
  return [...speakers.values(), ...(unknown.length > 0 ? [{ speaker: null, quotations: unknown }] : [])];
}

/** Terms are nobody's speech, and a quotation in another stands in that one's list unless it has a speaker itself. */
function isListed({ kind, parent, source }: Quotation): boolean {
  return kind !== 'scare' && (parent === null || source !== null);
}

/**
 * Who says a quotation: several where they speak together, none where nobody is named. An entity is the same in every
 * member of a bundle; “the minister” whom nobody names may be another in each.
 */
function speakersOf(
  document: Document,
  quotation: Quotation,
): readonly { readonly key: string; readonly speaker: string }[] {
  const { source } = quotation;
  if (!source || isSpeakerUnknown(quotation)) return [];
  const { entities } = document.facts;
  const together = source.others.length > 0 ? [source.entity, ...source.others] : [];
  const several = together.flatMap((index) => (index === null ? [] : (entities[index] ?? [])));
  if (several.length > 0)
    return several.map(({ key, name }) => ({ key: JSON.stringify([key]), speaker: name }));
  const speaker = speakerName({ document, quotation });
  if (speaker === null) return [];
  const entity = source.entity === null ? undefined : entities[source.entity];
  const key = JSON.stringify(
    entity ? [entity.key] : [document.id, writtenSource(document, source).toLowerCase()],
  );
  return [{ key, speaker }];
}

function spokenQuotation(file: SourceFile, document: Document, quotation: Quotation): SpokenQuotation {
  return {
    range: documentRange(file, document, cover(quotation.content)),
    member: document.member === null ? null : documentName(document),
    kind: quotation.kind,
    text: wordsSaid(document, quotation, WORDS_SHOWN),
  };
}
