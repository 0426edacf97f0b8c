/**
 * What the passages of one file of brat say of its document.
 */
import { SelectorText } from '../../../annotations/anchoring/selector-text.ts';
import { type Selectors, selectorsIn } from '../../../annotations/anchoring/selectors.ts';
import type { Annotation } from '../../../annotations/annotation.ts';
import { cover } from '../../../text/span.ts';
import { annotationOf, type Fields } from '../fields.ts';
import type { GivenDocument, Imported } from '../format.ts';
import { wellFormed } from '../text-of.ts';
import { unescapeLine } from './fragments.ts';
import type { BratPassage, Standoff } from './parse-standoff.ts';
import { ATTRIBUTES, COMMENTS, CUE, FOUND, MENTION_TYPES, PASSAGE_TYPES, SOURCE } from './terms.ts';

/** Those of what was found are passed over. @returns Problems as phrases that begin with the id of a line. */
export function readPassages(
  standoff: Standoff,
  { path, member, text }: GivenDocument,
  newId: () => string,
): Imported {
  const { passages, attributes, relations } = standoff;
  const select = passageSelector(text);
  const cues = new Map(
    relations.flatMap(({ name, from, to }) => (name === CUE ? [[from, passages.get(to)]] : [])),
  );
  const annotations: Annotation[] = [];
  const problems: string[] = [];
  for (const passage of passages.values()) {
    if (passage.type === CUE || passage.type === SOURCE || attributes.get(passage.id)?.has(FOUND)) continue;
    const selectors = select(passage);
    const cue = cues.get(passage.id);
    for (const fields of fieldsOf(passage, standoff)) {
      const read =
        selectors &&
        annotationOf(
          fields,
          { target: { document: path, member, selectors }, cue: cue && select(cue) },
          newId,
        );
      if (read === null) problems.push(`${passage.id} has other words than its document has there`);
      else if (typeof read === 'string') problems.push(`${passage.id} ${read}`);
      else annotations.push(read);
    }
  }
  return { annotations, problems };
}

/** @returns A function that gives null where the words of a passage are not those of the text. */
function passageSelector(text: string): (passage: BratPassage) => Selectors | null {
  const normal = new SelectorText(text);
  const selectors = selectorsIn(text);
  return ({ fragments, words }) => {
    const spans = fragments.map(({ start, end }) => ({
      start: normal.unitAt(start),
      end: normal.unitAt(end),
    }));
    const there = spans.map(({ start, end }) => normal.text.slice(start, end)).join(' ');
    if (there.trim() === '' || wellFormed(there) !== wellFormed(words)) return null;
    return selectors(normal.toDocument(cover(spans)));
  };
}

/** The fields of a passage; a type that is none of ours is a tag, and a comment on that a note. */
function fieldsOf({ id, type, words }: BratPassage, standoff: Standoff): readonly Partial<Fields>[] {
  const own = standoff.comments.get(id);
  const fields: Record<string, string> = {};
  for (const [field, comment] of Object.entries(COMMENTS)) {
    const value = own?.get(comment);
    if (value !== undefined) fields[field] = unescapeLine(value);
  }
  const value = fields[VALUE] ?? '';
  const entity = keyOf(MENTION_TYPES, type);
  if (entity) return [{ ...fields, about: 'mention', type: entity, value: value || words }];
  const about = keyOf(PASSAGE_TYPES, type);
  if (!about) {
    const tag = { about: 'tag', value: type };
    return value === '' ? [tag] : [tag, { about: 'note', value }];
  }
  const attribute = Object.entries(ATTRIBUTES).find(([, one]) => one.about === about)?.[0];
  const chosen = attribute && standoff.attributes.get(id)?.get(attribute);
  return [{ ...fields, about, ...(attribute && { value: (chosen ?? '').replace('-', ' ') }) }];
}

const VALUE = 'value' satisfies keyof typeof COMMENTS;

function keyOf(terms: Readonly<Record<string, string>>, wanted: string): string | undefined {
  return Object.keys(terms).find((key) => terms[key] === wanted);
}
