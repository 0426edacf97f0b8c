/**
 * Words for the user that several parts of the client have in common, in the language of the editor.
 */
import { env, l10n } from 'vscode';
import { type LeftOut, leftOutToTell } from '../protocol/left-out.ts';
import { countedIn, type Noun, relationIn, type Say } from './pages/words.ts';

/** A number as a row shows it, with its digits in groups, alone or with what it counts. */
export function counted(count: number, noun?: Noun): string {
  const digits = count.toLocaleString(editorLanguage());
  if (noun === undefined) return digits;
  return countedIn(say, count, noun, digits);
}

/** "Left out by .gitignore: 3 files, 1 folder"; a sentence for each ignore file, or one where they are many. */
export function leftOutWords(leftOut: readonly LeftOut[]): readonly string[] {
  return leftOutToTell(leftOut).map(({ by, files, folders }) => {
    const parts = [files > 0 ? counted(files, 'file') : '', folders > 0 ? counted(folders, 'folder') : ''];
    const name = typeof by === 'number' ? l10n.t('{0} ignore files', counted(by)) : by;
    return l10n.t('Left out by {0}: {1}', name, parts.filter((part) => part !== '').join(', '));
  });
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
  return relationIn(say, relation, status);
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

const say: Say = (text, ...given) => l10n.t(text, ...given);
