/**
 * What stands in the place of a matrix that has nothing to show: why, and what can be done.
 */
import type { MatrixParams } from '../../../protocol/requests.ts';
import { element } from '../element.ts';
import { say } from '../say.ts';
import type { Remedy } from './contract.ts';
import type { Part } from './matrix-data.ts';

interface Listener {
  remedied(remedy: Remedy): void;
  /** All statements are to be shown. */
  cleared(): void;
}

/** Why there is nothing; null where there is something. */
export function blankOf(
  part: Part,
  { query, onlyDiffering }: MatrixParams,
  listener: Listener,
): HTMLElement | null {
  const { whole, statements, isReading, hasFolder } = part;
  if (whole.rows > 0) return null;
  if (statements > 0) {
    const searched = `“${query}”`;
    const told =
      query === ''
        ? say('There are no statements with differences.')
        : onlyDiffering
          ? say('There are no statements with differences and {0}.', searched)
          : say('There are no statements with {0}.', searched);
    return blank(told, [button(say('Show All Statements'), () => listener.cleared())]);
  }
  if (isReading)
    return blank(say('The documents are being read. Statements appear here as they are found.'), []);
  if (!hasFolder) {
    return blank(say('Open a folder with your documents to see what is reported more than once.'), [
      button(say('Open Folder'), () => listener.remedied('openFolder')),
    ]);
  }
  return blank(
    say(
      'Nothing is said twice yet: no two quotations report the same statement, or there are none among the files that Crossquote reads.',
    ),
    [button(say('Choose the Files to Read'), () => listener.remedied('chooseFiles'))],
  );
}

export function failure(listener: Listener): HTMLElement {
  return blank(say('Crossquote does not answer.'), [
    button(say('Restart Server'), () => listener.remedied('restartServer')),
    button(say('Show Output'), () => listener.remedied('showOutput')),
  ]);
}

function blank(sentence: string, buttons: readonly HTMLElement[]): HTMLElement {
  return element('div', { class: 'blank', role: 'status' }, element('p', {}, sentence), ...buttons);
}

function button(title: string, act: () => void): HTMLElement {
  const made = element('button', { type: 'button' }, title);
  made.addEventListener('click', act);
  return made;
}
