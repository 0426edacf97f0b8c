/**
 * Words for the user that several parts of the client have in common, in the language of the editor.
 */
import { env, l10n } from 'vscode';

/** What is counted. */
type Noun =
  | 'annotation'
  | 'document'
  | 'mention'
  | 'quotation'
  | 'report'
  | 'statement'
  | 'suggestion'
  | 'wording';

/** A number as a row shows it, with its digits in groups, alone or with what it counts. */
export function counted(count: number, noun?: Noun): string {
  const digits = count.toLocaleString(editorLanguage());
  if (noun === undefined) return digits;
  const { one, more } = NOUNS[noun];
  return count === 1 ? one : more.replace('{0}', digits);
}

/** "3 times", "once". */
export function times(count: number): string {
  return count === 1 ? l10n.t('once') : l10n.t('{0} times', counted(count));
}

/** "in 3 documents". */
export function inDocuments(count: number): string {
  return count === 1 ? l10n.t('in 1 document') : l10n.t('in {0} documents', counted(count));
}

/** "line 3". @param line From 0, as the protocol has it. */
export function lineNumber(line: number): string {
  return l10n.t('line {0}', line + 1);
}

/** A member of a bundle: "post.txt in wires.bundle". */
export function memberIn(name: string, file: string): string {
  return l10n.t('{0} in {1}', name, file);
}

/** How a report stands to the fullest one; what is only suggested says so. */
export function relationInWords(relation: string, status: 'confirmed' | 'suggested'): string {
  const told = RELATIONS[relation] ?? relation;
  return status === 'suggested' ? l10n.t('perhaps {0}', told) : told;
}

export const SPEAKER_NOT_NAMED = l10n.t('speaker not named');

/** What is left of a list that is cut. */
export function andMore(count: number): string {
  return l10n.t('and {0} more', counted(count));
}

/** The language of the translations; English numbers where there are none. */
function editorLanguage(): string {
  return l10n.bundle === undefined ? 'en' : env.language;
}

const NOUNS: Readonly<Record<Noun, { readonly one: string; readonly more: string }>> = {
  annotation: { one: l10n.t('1 annotation'), more: l10n.t('{0} annotations') },
  document: { one: l10n.t('1 document'), more: l10n.t('{0} documents') },
  mention: { one: l10n.t('1 mention'), more: l10n.t('{0} mentions') },
  quotation: { one: l10n.t('1 quotation'), more: l10n.t('{0} quotations') },
  report: { one: l10n.t('1 report'), more: l10n.t('{0} reports') },
  statement: { one: l10n.t('1 statement'), more: l10n.t('{0} statements') },
  suggestion: { one: l10n.t('1 suggestion'), more: l10n.t('{0} suggestions') },
  wording: { one: l10n.t('1 wording'), more: l10n.t('{0} wordings') },
};

const RELATIONS: Readonly<Record<string, string>> = {
  fullest: l10n.t('fullest'),
  verbatim: l10n.t('verbatim'),
  truncated: l10n.t('truncated'),
  spliced: l10n.t('spliced'),
  reworded: l10n.t('reworded'),
  paraphrased: l10n.t('paraphrased'),
  partial: l10n.t('partial'),
};
