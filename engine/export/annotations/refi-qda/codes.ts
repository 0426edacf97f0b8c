/**
 * What annotations say as codes, which is what programs of qualitative analysis know: a tree of names.
 */
import type { Fields } from '../fields.ts';
import { joinNames, splitNames } from '../names-in-one.ts';
import { xmlAttribute } from '../xml.ts';
import { guidOf } from './guid.ts';

/** The codes at the top of the tree. */
export const TOP = {
  quotation: 'Quotations',
  speakers: 'Speakers',
  cue: 'Cues',
  mention: 'Names',
  tag: 'Tags',
  verdict: 'Verdicts',
  ignore: 'Ignored',
} as const;

/** Stand for the type of a name of which it is left open, and for what is no name. */
export const ANY_TYPE = 'any';
export const NO_NAME = 'no name';

/** The codes of an annotation, as ways through the tree; of a note none. */
export function codesOf({ about, value, speakers, type }: Fields): readonly (readonly string[])[] {
  switch (about) {
    case 'quotation': {
      const names = speakers === '' ? [] : splitNames(speakers).map((name) => joinNames([name]));
      const all = speakers !== '' && names.length === 0 ? [joinNames([])] : names;
      return [
        value === '' ? [TOP.quotation] : [TOP.quotation, value],
        ...all.map((name) => [TOP.speakers, name]),
      ];
    }
    case 'mention':
      return [value === '' ? [TOP.mention, NO_NAME] : [TOP.mention, type || ANY_TYPE, value]];
    case 'tag':
      return [[TOP.tag, value]];
    case 'verdict':
      return [[TOP.verdict, value]];
    case 'ignore':
      return [value === '' ? [TOP.ignore] : [TOP.ignore, value]];
    default:
      return [];
  }
}

/** The codes that are used. */
export class CodeTree {
  readonly #children = new Map<string, CodeTree>();

  /** The id of a code, which is in the tree from now on. */
  refer(way: readonly string[]): string {
    let node: CodeTree = this;
    for (const name of way) {
      const child = node.#children.get(name) ?? new CodeTree();
      node.#children.set(name, child);
      node = child;
    }
    return guidOf(JSON.stringify(['code', way]));
  }

  /** One element a code, those below it inside; empty where there is none. */
  xml(way: readonly string[] = []): string {
    return [...this.#children]
      .map(([name, child]) => {
        const own = [...way, name];
        const attributes = `guid="${guidOf(JSON.stringify(['code', own]))}"${xmlAttribute('name', name) || ' name=""'} isCodable="true"`;
        const below = child.xml(own);
        return below === '' ? `<Code ${attributes}/>\n` : `<Code ${attributes}>\n${below}</Code>\n`;
      })
      .join('');
  }
}
