/**
 * Annotations as brat standoff: a text with LF as line ends, and beside it a file of lines that point into it.
 */
import { SelectorText } from '../../../annotations/anchoring/selector-text.ts';
import type { Span } from '../../../text/span.ts';
import { nameDocuments } from '../document-names.ts';
import { type Entry, entriesOf } from '../entries.ts';
import type { AnnotatedDocument, Exported } from '../format.ts';
import { OF_WHITE_SPACE, Tally } from '../tally.ts';
import { wellFormed } from '../text-of.ts';
import { escapeLine, fragmentsOf } from './fragments.ts';
import {
  ATTRIBUTES,
  COMMENTS,
  CONFIGURATION,
  CUE,
  FOUND,
  MENTION_TYPES,
  PASSAGE_TYPES,
  SOURCE,
} from './terms.ts';

export function writeBrat(documents: readonly AnnotatedDocument[], withFound: boolean): Exported {
  const tally = new Tally();
  const { named, refusals } = nameDocuments(documents);
  const files = [...named].flatMap(([name, document]) => {
    const normal = new SelectorText(document.text);
    const lines = new Lines(normal);
    for (const entry of entriesOf(document, withFound, tally))
      if (!lines.add(entry)) tally.add(OF_WHITE_SPACE);
    return [
      // A lone carriage return would be read as a line feed.
      { path: `${name}.txt`, content: wellFormed(normal.text.replaceAll('\r', '\n')) },
      { path: `${name}.ann`, content: lines.text },
    ];
  });
  return {
    files: [...files, { path: 'annotation.conf', content: CONFIGURATION }],
    losses: [...refusals, ...tally.sentences()],
  };
}

/** Passages, relations, attributes and comments. */
type Kind = 'T' | 'R' | 'A' | '#';

/** The lines of one document. */
class Lines {
  readonly #lines: string[] = [];
  readonly #normal: SelectorText;
  readonly #counts: Record<Kind, number> = { T: 0, R: 0, A: 0, '#': 0 };

  constructor(normal: SelectorText) {
    this.#normal = normal;
  }

  get text(): string {
    return this.#lines.join('');
  }

  /** @returns Whether the entry has words. */
  add({ fields, parts, cue, source }: Entry): boolean {
    const passage = this.#passage(typeOf(fields), parts);
    if (!passage) return false;
    if (fields.found !== '') this.#line('A', `${FOUND} ${passage}`);
    const attribute = Object.entries(ATTRIBUTES).find(([, { about }]) => about === fields.about)?.[0];
    if (attribute && fields.value !== '')
      this.#line('A', `${attribute} ${passage} ${fields.value.replace(' ', '-')}`);
    for (const [field, comment] of Object.entries(COMMENTS)) {
      const value = fields[field as keyof typeof COMMENTS];
      if (value === '' || (field === 'value' && attribute)) continue;
      this.#line('#', `${comment} ${passage}\t${escapeLine(value)}`);
    }
    this.#relation(CUE, passage, cue);
    this.#relation(SOURCE, passage, source);
    return true;
  }

  #relation(name: typeof CUE | typeof SOURCE, quotation: string, span: Span | null): void {
    const passage = span && this.#passage(name, [span]);
    if (passage) this.#line('R', `${name} Arg1:${quotation} Arg2:${passage}`);
  }

  #passage(type: string, parts: readonly Span[]): string | null {
    const normal = this.#normal;
    const fragments = fragmentsOf(normal, parts);
    if (fragments.length === 0) return null;
    const places = fragments.map(({ start, end }) => `${normal.pointAt(start)} ${normal.pointAt(end)}`);
    const words = fragments.map(({ start, end }) => normal.text.slice(start, end)).join(' ');
    return this.#line('T', `${type} ${places.join(';')}\t${words}`);
  }

  /** @returns The id of the line. */
  #line(kind: Kind, rest: string): string {
    const id = `${kind}${++this.#counts[kind]}`;
    this.#lines.push(`${id}\t${wellFormed(rest)}\n`);
    return id;
  }
}

/** What is no name is `Mention`, whatever type it has. */
function typeOf({ about, value, type }: Entry['fields']): string {
  const types: Readonly<Record<string, string>> = { ...PASSAGE_TYPES, ...(value !== '' && MENTION_TYPES) };
  return types[about === 'mention' ? type : about] ?? PASSAGE_TYPES.mention;
}
