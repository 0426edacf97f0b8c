/**
 * Call hierarchy as a hierarchy of speech: who else reports what a quotation says, and whom it quotes.
 *
 * A quotation "is called" by every other report of its statements, and by the quotation that it stands in; it "calls"
 * the quotations inside it.
 */

import {
  CallHierarchyIncomingCallsRequest,
  type CallHierarchyItem,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  type Range,
  SymbolKind,
} from 'vscode-languageserver';
import type { QuotationPlace, Snapshot } from '../../engine/corpus/snapshot.ts';
import { relationOf } from '../../engine/statements/relation-of.ts';
import type { Report } from '../../engine/statements/statement.ts';
import { translated } from '../../protocol/phrase.ts';
import { canonicalUri } from '../canonical-uri.ts';
import { documentRange } from '../convert.ts';
import type { Feature } from '../feature.ts';
import { AT_POSITION, fields, fieldsOf, optional, TEXT, WHOLE_NUMBER } from '../forms.ts';
import { guard } from '../guard.ts';
import { documentNameApart, speakerName, wordsSaid } from '../places.ts';
import { extentOf, isAt, reportsOf } from '../reports.ts';
import type { Session } from '../session.ts';
import { subjectAt } from '../subject.ts';

/** UTF-16 units of a quotation that a row shows. */
const WORDS_SHOWN = 80;

/** What an item brings back. */
interface ItemData {
  readonly document: string;
  /** Index in the document's quotations when the item was made. */
  readonly quotation: number;
  /** The words as the item shows them. */
  readonly words: string;
}

const DATA = fieldsOf<ItemData>({ document: TEXT, quotation: WHOLE_NUMBER, words: TEXT });

const OF_ITEM = fields({ item: fields({ data: optional(DATA) }) });

export const callHierarchy: Feature = {
  capabilities: () => ({ callHierarchyProvider: true }),
  register(services) {
    const { connection, session } = services;
    connection.onRequest(
      CallHierarchyPrepareRequest.type,
      guard(services, 'call hierarchy', AT_POSITION, ({ textDocument, position }) => {
        const snapshot = session.snapshot();
        const place = subjectAt(snapshot, canonicalUri(textDocument.uri), position)?.quotation;
        return place && place.quotation.kind !== 'scare' ? [itemOf(session, snapshot, place, null)] : null;
      }),
    );
    connection.onRequest(
      CallHierarchyIncomingCallsRequest.type,
      guard(services, 'incoming calls', OF_ITEM, ({ item }) => {
        const snapshot = session.snapshot();
        const place = placeOfItem(snapshot, item.data);
        if (!place) return null;
        const others = reportsOf(snapshot, place).filter((other) => !isAt(place, other));
        const items = [
          ...outerOf(place).map((outer) => ({ place: outer, report: null })),
          ...others.map((other) => ({ place: other, report: other.report })),
        ];
        return items.map((from) => ({
          from: itemOf(session, snapshot, from.place, from.report),
          fromRanges: rangesOf(snapshot, from.place),
        }));
      }),
    );
    connection.onRequest(
      CallHierarchyOutgoingCallsRequest.type,
      guard(services, 'outgoing calls', OF_ITEM, ({ item }) => {
        const snapshot = session.snapshot();
        const place = placeOfItem(snapshot, item.data);
        if (!place) return null;
        return innerOf(place).map((inner) => ({
          to: itemOf(session, snapshot, inner, null),
          fromRanges: rangesOf(snapshot, inner),
        }));
      }),
    );
  },
};

/** @param report What the quotation is as a report of the statement that is asked about. */
function itemOf(
  session: Session,
  snapshot: Snapshot,
  place: QuotationPlace,
  report: Report | null,
): CallHierarchyItem {
  const { document, index, quotation } = place;
  const range = documentRange(snapshot.file(document.path) ?? document, document, extentOf(place));
  const words = wordsSaid(document, quotation, WORDS_SHOWN);
  const data: ItemData = { document: document.id, quotation: index, words };
  const speaker = speakerName(place) ?? session.say('Speaker not named');
  return {
    // Who reports it is the document as much as the speaker, and a narrow list shows only the beginning.
    name: `${speaker}, ${documentNameApart(snapshot, session.say, document)}`,
    detail: [...(report ? [translated(relationOf(report), session.say)] : []), words].join(' · '),
    kind: SymbolKind.String,
    uri: session.uriOf(document.path),
    range,
    selectionRange: range,
    data,
  };
}

/** The quotation of an item: the text may have been edited meanwhile, so that it is known by its words. */
function placeOfItem(snapshot: Snapshot, data: ItemData | undefined): QuotationPlace | undefined {
  const document = data && snapshot.document(data.document);
  if (!document) return undefined;
  const places = document.facts.quotations.map((quotation, index) => ({ document, index, quotation }));
  const alike = places.filter(({ quotation }) => wordsSaid(document, quotation, WORDS_SHOWN) === data.words);
  return alike.find(({ index }) => index === data.quotation) ?? alike[0];
}

/** The quotation that one stands in. */
function outerOf({ document, quotation: { parent } }: QuotationPlace): readonly QuotationPlace[] {
  const quotation = parent === null ? undefined : document.facts.quotations[parent];
  return parent !== null && quotation ? [{ document, index: parent, quotation }] : [];
}

/** The quotations that stand in one, but not those that stand in them. */
function innerOf({ document, index: own }: QuotationPlace): readonly QuotationPlace[] {
  return document.facts.quotations.flatMap((quotation, index) =>
    quotation.parent === own && quotation.kind !== 'scare' ? [{ document, index, quotation }] : [],
  );
}

/** A quotation that its cue cuts has several. */
function rangesOf(snapshot: Snapshot, { document, quotation }: QuotationPlace): Range[] {
  const file = snapshot.file(document.path) ?? document;
  return quotation.content.map((span) => documentRange(file, document, span));
}
