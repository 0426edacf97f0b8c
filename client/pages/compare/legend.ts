/**
 * What the marks in the table mean: those that there are.
 */

import { KINDS, type Kind } from '../../../protocol/difference-kinds.ts';
import type { ComparedWording } from '../../../protocol/requests.ts';
import { element } from '../element.ts';
import { say } from '../say.ts';

/** The entries of a list. */
export function legendOf(lines: readonly ComparedWording[]): readonly HTMLElement[] {
  const found = new Set<Kind>(lines.flatMap(({ cells }) => cells.map(({ kind }) => kind)));
  return Object.entries(KINDS)
    .filter(([kind]) => found.has(kind as Kind))
    .map(([kind, words]) => {
      // What is left out has no words, here as in the table.
      const sample = kind === 'omitted' ? [] : [element('span', { class: 'words' }, 'Aa')];
      const shown = element('span', { class: `sample ${kind}`, 'aria-hidden': 'true' }, ...sample);
      return element('li', {}, shown, ` ${say(words)}`);
    });
}
