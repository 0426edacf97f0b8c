/**
 * The strip below the matrix: what a document says of the statement that is looked at, by whom, and how it differs.
 */
import { WARNING_LABELS } from '../../../protocol/relations.ts';
import type { MatrixReport } from '../../../protocol/requests.ts';
import { element } from '../element.ts';
import { say } from '../say.ts';
import { relationInWords, relationShape, warningSign } from './shapes.ts';

interface Listener {
  opened(report: MatrixReport): void;
}

export class Detail {
  readonly element = element('div', {
    class: 'detail',
    role: 'region',
    'aria-label': say('Report'),
    'aria-live': 'polite',
  });
  readonly #listener: Listener;

  constructor(listener: Listener) {
    this.#listener = listener;
    this.tell(say('Choose a cell to see what the document reports.'));
  }

  /** A sentence in the place of reports. */
  tell(sentence: string): void {
    this.element.replaceChildren(element('p', { class: 'hint' }, sentence));
  }

  /** @param reports Of one document, at least one. */
  show(reports: readonly MatrixReport[]): void {
    this.element.replaceChildren(...reports.map((report) => this.#reportOf(report)));
    this.element.scrollTop = 0;
  }

  #reportOf(report: MatrixReport): HTMLElement {
    const { document: name, range, speaker, warning, text, finding } = report;
    const link = element(
      'button',
      { type: 'button', class: 'link' },
      `${name}, ${say('line {0}', range.start.line + 1)}`,
    );
    link.addEventListener('click', () => this.#listener.opened(report));
    const head = element(
      'div',
      { class: 'who' },
      relationShape(report),
      element('b', {}, relationInWords(report)),
      link,
      element('span', { class: 'speaker', dir: 'auto' }, speaker ?? say('speaker not named')),
    );
    if (warning) {
      const sign = element('span', { class: 'warning' });
      sign.append(warningSign(warning), say(WARNING_LABELS[warning]));
      head.append(sign);
    }
    return element(
      'article',
      {},
      head,
      element('p', { class: 'said', dir: 'auto' }, text),
      element('p', { class: 'finding', dir: 'auto' }, finding),
    );
  }
}
