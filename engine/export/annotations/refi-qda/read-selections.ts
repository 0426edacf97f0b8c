/**
 * What the selections of one source say of its document.
 */
import { SelectorText } from '../../../annotations/anchoring/selector-text.ts';
import { selectorsIn } from '../../../annotations/anchoring/selectors.ts';
import type { Annotation } from '../../../annotations/annotation.ts';
import { annotationOf, type Fields } from '../fields.ts';
import type { GivenDocument, Imported } from '../format.ts';
import { ANY_TYPE, NO_NAME, TOP } from './codes.ts';
import type { QdaProject, QdaSelection } from './parse-project.ts';

/** @returns Problems as phrases. */
export function readSelections(
  selections: readonly QdaSelection[],
  project: QdaProject,
  { path, member, text }: GivenDocument,
  newId: () => string,
): Imported {
  const normal = new SelectorText(text);
  const select = selectorsIn(text);
  const annotations: Annotation[] = [];
  const problems: string[] = [];
  for (const selection of selections) {
    const { guid, user: creator, created, modified } = selection;
    const units = { start: normal.unitAt(selection.start), end: normal.unitAt(selection.end) };
    if (!(units.start < units.end)) {
      problems.push(`the selection ${guid} is of no words`);
      continue;
    }
    const isKnown = selection.codings.every(({ code }) => project.codes.has(code));
    if (!isKnown) problems.push(`the selection ${guid} has a code that is not in the code book`);
    const target = { document: path, member, selectors: select(normal.toDocument(units)) };
    for (const [index, { key, ...said }] of saidOf(selection, project).entries()) {
      const id = `urn:uuid:${index === 0 ? guid : key}`;
      const read = annotationOf({ id, ...said, creator, created, modified }, { target }, newId);
      if (typeof read === 'string') problems.push(`the selection ${guid} ${read}`);
      else annotations.push(read);
    }
  }
  return { annotations, problems };
}

/** What is said, with the id of the coding or the note that says it. */
type Said = Partial<Fields> & { readonly key: string };

function saidOf({ codings, notes }: QdaSelection, project: QdaProject): readonly Said[] {
  const coded = codings.flatMap(({ guid, code, note }) => {
    const way = project.codes.get(code);
    return way ? [{ key: guid, way, evidence: project.notes.get(note) ?? '' }] : [];
  });
  const speakers = coded.filter(({ way }) => way[0] === TOP.speakers && way.length > 1);
  const kinds = coded.filter(({ way }) => way[0] === TOP.quotation);
  const others = coded.filter((own) => !kinds.includes(own) && !speakers.includes(own));
  return [
    // Speakers alone make a quotation too.
    ...(kinds.length > 0 ? kinds : speakers.slice(0, 1)).map(({ key, way }) => ({
      ...{ key, about: 'quotation' },
      value: way[0] === TOP.quotation ? (way[1] ?? '') : '',
      speakers: speakers.map((own) => own.way[1]).join('; '),
    })),
    ...others.map(({ key, way, evidence }) => ({ key, ...codeFields(way, evidence) })),
    ...notes.flatMap((note) => {
      const value = project.notes.get(note);
      return value === undefined ? [] : [{ key: note, about: 'note', value }];
    }),
  ];
}

/** A code that is none of ours is a tag. */
function codeFields(way: readonly string[], evidence: string): Partial<Fields> {
  const [top, first, second] = way;
  if (top === TOP.mention && second !== undefined)
    return { about: 'mention', value: second, type: first === ANY_TYPE ? '' : (first ?? '') };
  if (top === TOP.mention && first === NO_NAME) return { about: 'mention' };
  if (top === TOP.verdict && first !== undefined) return { about: 'verdict', value: first, evidence };
  if (top === TOP.ignore) return { about: 'ignore', value: first ?? '' };
  return { about: 'tag', value: way.at(-1) ?? '' };
}
