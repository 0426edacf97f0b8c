/**
 * A document as a source of a project.
 */
import { SelectorText } from '../../../annotations/anchoring/selector-text.ts';
import type { GivenDocument } from '../format.ts';
import { wellFormed } from '../text-of.ts';
import { allowedInXml } from '../xml.ts';

/** What it is called, as XML can hold it. */
export function sourceName({ path, member }: GivenDocument): string {
  return allowedInXml(member === null ? path : `${path}#${member}`);
}

/** Its text with LF as line ends, so that all programs count alike. */
export function sourceText(text: string): string {
  return wellFormed(new SelectorText(text).text.replaceAll('\r', '\n'));
}
