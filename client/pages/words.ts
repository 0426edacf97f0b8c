/**
 * Words for the user that the pages and the rest of the client have in common. It knows neither the editor nor the page: each
 * gives its own way to translate.
 */
import { filled } from '../../protocol/phrase.ts';

/** Translates a text that is known by its English, with what is given in place of `{0}`, `{1}` and so on. */
export type Say = (text: string, ...given: readonly (string | number)[]) => string;

/** What is counted. */
export type Noun =
  | 'annotation'
  | 'document'
  | 'file'
  | 'folder'
  | 'mention'
  | 'quotation'
  | 'report'
  | 'statement'
  | 'suggestion'
  | 'wording';

/** "1 document", "2 documents". @param digits The number as it is to be written. */
export function countedIn(say: Say, count: number, noun: Noun, digits = String(count)): string {
  const { one, more } = nounsIn(say)[noun];
  return count === 1 ? one : filled(more, [digits]);
}

/** How a report stands to the fullest one; what is only suggested says so. */
export function relationIn(say: Say, relation: string, status: 'confirmed' | 'suggested'): string {
  const told = relationsIn(say)[relation] ?? relation;
  return status === 'suggested' ? say('perhaps {0}', told) : told;
}

function nounsIn(say: Say): Readonly<Record<Noun, { readonly one: string; readonly more: string }>> {
  return {
    annotation: { one: say('1 annotation'), more: say('{0} annotations') },
    document: { one: say('1 document'), more: say('{0} documents') },
    file: { one: say('1 file'), more: say('{0} files') },
    folder: { one: say('1 folder'), more: say('{0} folders') },
    mention: { one: say('1 mention'), more: say('{0} mentions') },
    quotation: { one: say('1 quotation'), more: say('{0} quotations') },
    report: { one: say('1 report'), more: say('{0} reports') },
    statement: { one: say('1 statement'), more: say('{0} statements') },
    suggestion: { one: say('1 suggestion'), more: say('{0} suggestions') },
    wording: { one: say('1 wording'), more: say('{0} wordings') },
  };
}

function relationsIn(say: Say): Readonly<Record<string, string>> {
  return {
    fullest: say('fullest'),
    verbatim: say('verbatim'),
    truncated: say('truncated'),
    spliced: say('spliced'),
    reworded: say('reworded'),
    paraphrased: say('paraphrased'),
    partial: say('partial'),
  };
}
