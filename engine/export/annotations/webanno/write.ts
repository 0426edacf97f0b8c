/**
 * Annotations as WebAnno TSV 3.3, a document a file, in one layer.
 */
import { SelectorText } from '../../../annotations/anchoring/selector-text.ts';
import type { Span } from '../../../text/span.ts';
import { nameDocuments } from '../document-names.ts';
import { type Entry, entriesOf } from '../entries.ts';
import { NO_FIELDS } from '../fields.ts';
import type { AnnotatedDocument, Exported } from '../format.ts';
import { type Loss, OF_WHITE_SPACE, Tally } from '../tally.ts';
import { wellFormed } from '../text-of.ts';
import { escapeText, escapeValue } from './escape.ts';
import { CUE, FEATURES, FORMAT_LINE, GROUP, LAYER } from './terms.ts';
import { sentencesOf } from './units.ts';

const CARRIAGE_RETURN: Loss = {
  one: 'value with a carriage return in it',
  many: 'values with carriage returns in them',
  why: 'the format has no escape for these, and line feeds stand in their place',
};

export function writeWebAnno(documents: readonly AnnotatedDocument[], withFound: boolean): Exported {
  const tally = new Tally();
  const { named, refusals } = nameDocuments(documents);
  const files = [...named].map(([name, document]) => ({
    path: `${name}.tsv`,
    content: wellFormed(documentTsv(document, entriesOf(document, withFound, tally), tally)),
  }));
  return { files, losses: [...refusals, ...tally.sentences()] };
}

/** A stretch of the text and the values of its features. */
interface Passage extends Span {
  readonly values: readonly string[];
}

function documentTsv(document: AnnotatedDocument, entries: readonly Entry[], tally: Tally): string {
  const normal = new SelectorText(document.text);
  const passages = passagesOf(entries, normal, tally);
  const lines = [FORMAT_LINE, `#T_SP=${[LAYER, ...FEATURES.map(([, feature]) => feature)].join('|')}`, ''];
  const active = new ActivePassages(passages);
  for (const [sentence, tokens] of sentencesOf(normal.text, passages).entries()) {
    const [first, last] = [tokens[0], tokens.at(-1)];
    lines.push('', `#Text=${escapeText(normal.text.slice(first?.start, last?.end))}`);
    for (const [index, token] of tokens.entries()) {
      const own = active.over(token);
      const columns = FEATURES.map((_, feature) =>
        own.length === 0 ? '_' : own.map(({ values, id }) => `${values[feature]}[${id}]`).join('|'),
      );
      const words = escapeText(normal.text.slice(token.start, token.end));
      lines.push(
        [`${sentence + 1}-${index + 1}`, `${token.start}-${token.end}`, words, ...columns, ''].join('\t'),
      );
    }
  }
  return `${lines.join('\n')}\n`;
}

/** In text order, without the white space at their ends. */
function passagesOf(entries: readonly Entry[], normal: SelectorText, tally: Tally): readonly Passage[] {
  return entries
    .flatMap(({ fields, parts, cue }, index) => {
      const group = parts.length > 1 || cue ? `g${index + 1}` : '';
      const valuesOf = (own: typeof fields) =>
        FEATURES.map(([field]) => valueCell(field === GROUP ? group : own[field], tally));
      const whole = parts.flatMap((part) => trimmed(normal, part));
      if (whole.length === 0) tally.add(OF_WHITE_SPACE);
      const cues = cue && whole.length > 0 ? trimmed(normal, cue) : [];
      return [
        ...whole.map((part) => ({ ...part, values: valuesOf(fields) })),
        ...cues.map((part) => ({
          ...part,
          values: valuesOf({ ...NO_FIELDS, about: CUE, found: fields.found }),
        })),
      ];
    })
    .toSorted((one, other) => one.start - other.start || other.end - one.end);
}

function valueCell(value: string, tally: Tally): string {
  if (value.includes('\r')) tally.add(CARRIAGE_RETURN);
  return value === '' ? '*' : escapeValue(value.replace(/\r\n?/g, '\n'));
}

function trimmed(normal: SelectorText, part: Span): readonly Span[] {
  const { start, end } = normal.fromDocument(part);
  const words = normal.text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return from < to ? [{ start: from, end: to }] : [];
}

/** The passages over one token after the other. Ids tell those of one token apart and tell which go on from the last. */
class ActivePassages {
  readonly #waiting: readonly Passage[];
  #next = 0;
  #active: readonly (Passage & { readonly id: number })[] = [];

  /** @param waiting In text order. */
  constructor(waiting: readonly Passage[]) {
    this.#waiting = waiting;
  }

  over(token: Span): readonly (Passage & { readonly id: number })[] {
    const active = this.#active.filter(({ end }) => end > token.start);
    for (let passage = this.#waiting[this.#next]; passage && passage.start < token.end; ) {
      active.push({ ...passage, id: this.#next + 1 });
      passage = this.#waiting[++this.#next];
    }
    this.#active = active;
    return active;
  }
}
