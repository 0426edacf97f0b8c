/**
 * All that a format which marks passages has to carry of one document: what was found, and what people said of passages.
 */
import type { DocumentFacts } from '../../annotate/facts.ts';
import type { Annotation } from '../../annotations/annotation.ts';
import type { Span } from '../../text/span.ts';
import { type Fields, fieldsOf, NO_FIELDS } from './fields.ts';
import type { AnnotatedDocument } from './format.ts';
import { joinNames } from './names-in-one.ts';
import { CUE, FOREIGN, LINK, OF_WHOLE_DOCUMENT, OTHER_KEYS, type Tally, WITHOUT_WORDS } from './tally.ts';

export interface Entry {
  readonly fields: Fields;
  /** The passage, in the document's frame; several parts in text order where something else stands between. */
  readonly parts: readonly Span[];
  /** Of a quotation: the words that report it. */
  readonly cue: Span | null;
  /** Of a quotation that was found: the mention of its speaker. */
  readonly source: Span | null;
}

/** What was found in a document. */
export function foundIn({ quotations, mentions, entities }: DocumentFacts): readonly Entry[] {
  const nameOf = (entity: number) => entities[entity]?.name ?? '';
  return [
    ...quotations.map(({ kind, content, cue, source, confidence }): Entry => {
      const speakers =
        source?.entity == null ? [] : [source.entity, ...source.others].map(nameOf).filter(Boolean);
      return {
        fields: {
          ...NO_FIELDS,
          about: 'quotation',
          value: kind,
          speakers: speakers.length > 0 ? joinNames(speakers) : '',
          found: 'yes',
          confidence: kind === 'scare' ? '' : String(Math.round(confidence * 100) / 100),
        },
        parts: content,
        cue,
        source: source?.span ?? null,
      };
    }),
    ...mentions.map(({ span, entity }): Entry => {
      const { name = '', type = '' } = entities[entity] ?? {};
      const fields = { ...NO_FIELDS, about: 'mention', value: name, type, found: 'yes' };
      return { fields, parts: [span], cue: null, source: null };
    }),
  ];
}

/** The entries of a document; what is none is counted. */
export function entriesOf(document: AnnotatedDocument, withFound: boolean, tally: Tally): readonly Entry[] {
  const said = document.annotations.flatMap(({ annotation, span, cue }): readonly Entry[] => {
    const { says, target } = annotation;
    if (says.about === 'foreign') return without(tally, FOREIGN);
    if (says.about === 'link') return without(tally, LINK);
    if (!target.selectors) return without(tally, OF_WHOLE_DOCUMENT);
    if (!span || span.start >= span.end) return without(tally, WITHOUT_WORDS);
    countOtherKeys(annotation, tally);
    if (says.about === 'quotation' && says.cue && !cue) tally.add(CUE);
    return [{ fields: fieldsOf(annotation), parts: [span], cue, source: null }];
  });
  return withFound ? [...foundIn(document.facts), ...said] : said;
}

/** Count what only the W3C form has a place for. */
export function countOtherKeys({ others }: Annotation, tally: Tally): void {
  if (Object.keys(others).length > 0) tally.add(OTHER_KEYS);
}

function without(tally: Tally, loss: Parameters<Tally['add']>[0]): readonly Entry[] {
  tally.add(loss);
  return [];
}
