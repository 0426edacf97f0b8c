/**
 * The lines of brat standoff: passages, attributes, comments and relations of two.
 *
 * Lines of other kinds are counted and not read. @see https://brat.nlplab.org/standoff.html
 */
import type { Span } from '../../../text/span.ts';

export interface BratPassage {
  readonly id: string;
  readonly type: string;
  /** Code points of the text with LF as line ends. */
  readonly fragments: readonly Span[];
  readonly words: string;
}

export interface Standoff {
  readonly passages: ReadonlyMap<string, BratPassage>;
  /** By the passage, then by name; of an attribute without a value the value is empty. */
  readonly attributes: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly comments: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly relations: readonly { readonly name: string; readonly from: string; readonly to: string }[];
  /** How many lines are of another kind. */
  readonly others: number;
  /** The numbers of lines that begin like one of these kinds and go on otherwise. */
  readonly mistakes: readonly number[];
}

const PASSAGE = /^(T\d+)\t(\S+) (\d{1,15} \d{1,15}(?:;\d{1,15} \d{1,15})*)\t([\s\S]*)$/;
const ATTRIBUTE = /^[AM]\d+\t(\S+) (\S+)(?: (\S+))?\s*$/;
const COMMENT = /^#\d+\t(\S+) (\S+)\t([\s\S]*)$/;
const RELATION = /^R\d+\t(\S+) [^\s:]+:(\S+) [^\s:]+:(\S+)\s*$/;

export function parseStandoff(text: string): Standoff {
  const passages = new Map<string, BratPassage>();
  const attributes = new Map<string, Map<string, string>>();
  const comments = new Map<string, Map<string, string>>();
  const relations: { name: string; from: string; to: string }[] = [];
  const mistakes: number[] = [];
  let others = 0;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line === '') continue;
    const [, id = '', type = '', places = '', words = ''] = PASSAGE.exec(line) ?? [];
    const attribute = ATTRIBUTE.exec(line);
    const comment = COMMENT.exec(line);
    const relation = RELATION.exec(line);
    if (id !== '') passages.set(id, { id, type, words, fragments: spansOf(places) });
    else if (attribute) put(attributes, attribute[2], attribute[1], attribute[3]);
    else if (comment) put(comments, comment[2], comment[1], comment[3]);
    else if (relation) {
      const [, name = '', from = '', to = ''] = relation;
      relations.push({ name, from, to });
    } else if (/^[TAM#R]\d+\t/.test(line)) mistakes.push(index + 1);
    else others++;
  }
  return { passages, attributes, comments, relations, others, mistakes };
}

function spansOf(places: string): readonly Span[] {
  return places.split(';').map((place) => {
    const [start = 0, end = 0] = place.split(' ').map(Number);
    return { start, end };
  });
}

function put(all: Map<string, Map<string, string>>, target = '', name = '', value = ''): void {
  const own = all.get(target) ?? new Map<string, string>();
  all.set(target, own.set(name, value));
}
