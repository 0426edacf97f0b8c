/**
 * The annotations of one layer in a file of WebAnno TSV 3.
 */
import { unescapeText, unescapeValue } from './escape.ts';

/** One annotation: the tokens that it is over, and the values of its features. */
export interface TsvAnnotation {
  /** UTF-16 units of the text with LF as line ends. */
  readonly start: number;
  end: number;
  readonly values: ReadonlyMap<string, string>;
  readonly tokens: { readonly start: number; readonly words: string }[];
}

export interface ParsedTsv {
  readonly annotations: readonly TsvAnnotation[];
  /** The types of other layers that something is annotated in. */
  readonly otherLayers: ReadonlySet<string>;
}

/** @returns Null for a text that is none of the format. */
export function parseTsv(text: string, layer: string): ParsedTsv | null {
  const lines = text.split(/\r?\n/);
  if (!/^#FORMAT=WebAnno TSV 3(?:\.\d+)?$/.test(lines[0] ?? '')) return null;
  const columns: { readonly layer: string; readonly feature: string }[] = [];
  const annotations: TsvAnnotation[] = [];
  const byId = new Map<string, TsvAnnotation>();
  const otherLayers = new Set<string>();
  for (const line of lines) {
    const [, declared] = /^#T_(?:SP|CH|RL)=(.*)$/.exec(line) ?? [];
    if (declared !== undefined) {
      const [name = '', ...features] = declared.split('|');
      for (const feature of features.length > 0 ? features : ['']) columns.push({ layer: name, feature });
    }
    const [, start, end, rest] = /^\d+-\d+(?:\.\d+)?\t(\d{1,15})-(\d{1,15})\t([\s\S]*)$/.exec(line) ?? [];
    if (rest === undefined) continue;
    const [words = '', ...cells] = rest.split('\t');
    const own: Map<string, string>[] = [];
    const ids: string[] = [];
    for (const [index, column] of columns.entries()) {
      const cell = cells[index] ?? '_';
      if (cell === '_' || cell === '') continue;
      if (column.layer !== layer) {
        otherLayers.add(column.layer);
        continue;
      }
      for (const [at, value] of cell.split(/(?<!\\)\|/).entries()) {
        const [, plain = value, id = ''] = /^([\s\S]*)\[(\d+)\]$/.exec(value) ?? [];
        const values = own[at] ?? new Map<string, string>();
        own[at] = values.set(column.feature, plain === '*' ? '' : unescapeValue(plain));
        ids[at] = id;
      }
    }
    const token = { start: Number(start), words: unescapeText(words) };
    for (const [at, values] of own.entries()) {
      const id = ids[at] ?? '';
      const known = byId.get(id);
      if (known) {
        known.end = Number(end);
        known.tokens.push(token);
        continue;
      }
      const annotation = { start: token.start, end: Number(end), values, tokens: [token] };
      annotations.push(annotation);
      if (id !== '') byId.set(id, annotation);
    }
  }
  return { annotations, otherLayers };
}
