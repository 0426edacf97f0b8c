/**
 * The one statement that a user means, by its id or by words of it.
 */

import type { StatementView } from '../engine/export/statement-view.ts';
import { foldedWords } from '../engine/text/folded-words.ts';
import { speakersOf } from './statement-words.ts';
import { UserError } from './user-error.ts';
import { visible } from './visible.ts';

/** Of more statements that have the words, the others are only counted. */
const MOST_LISTED = 5;

/** @throws UserError where there is none, or there are several. */
export function findStatement(statements: Iterable<StatementView>, wanted: string): StatementView {
  const isId = /^s\d+$/i.test(wanted);
  const words = foldedWords(wanted);
  const found: StatementView[] = [];
  for (const statement of statements) {
    if (isId && statement.id === wanted.toUpperCase()) return statement;
    if (!isId && words.length > 0 && hasWords(statement, words)) found.push(statement);
  }
  const [first, ...others] = found;
  if (!first)
    throw new UserError(
      isId
        ? `there is no statement ${visible(wanted)}: the ids are those that “crossquote statements” prints for the same paths`
        : `no statement that is reported more than once has the words “${visible(wanted)}”`,
    );
  if (others.length === 0) return first;
  const listed = found.slice(0, MOST_LISTED).map((one) => `  ${one.id} ${beginningOf(one)}`);
  const more = found.length - listed.length;
  throw new UserError(
    [
      `${found.length} statements have the words “${visible(wanted)}”; give the id of one:`,
      ...listed,
      ...(more > 0 ? [`  and ${more} more`] : []),
    ].join('\n'),
  );
}

/** Whether one of its wordings, with who speaks, has all of the words. */
function hasWords(statement: StatementView, words: readonly string[]): boolean {
  const speakers = speakersOf(statement);
  return statement.wordings.some(({ text }) => {
    const own = new Set(foldedWords(`${speakers} ${text}`));
    return words.every((word) => own.has(word));
  });
}

/** UTF-16 units of a wording that tell it from others. */
const BEGINNING = 60;

function beginningOf(statement: StatementView): string {
  const text = visible(statement.wordings[0]?.text ?? '');
  const words = text.length <= BEGINNING ? text : `${text.slice(0, BEGINNING).trimEnd()}…`;
  return `${speakersOf(statement)}: ${words}`;
}
