/**
 * The bar above the matrix: what is shown and in what order, the legend, and the exports.
 */
import { PERHAPS_MEANING, RELATION_MEANINGS, WARNING_LABELS } from '../../../protocol/relations.ts';
import type {
  MatrixColumnOrder,
  MatrixFormat,
  MatrixParams,
  MatrixRowOrder,
  MatrixWarning,
} from '../../../protocol/requests.ts';
import { element } from '../element.ts';
import { say } from '../say.ts';
import { relationIn } from '../words.ts';
import { relationShape, warningSign } from './shapes.ts';

interface Listener {
  chosen(matrix: MatrixParams): void;
  exported(format: MatrixFormat): void;
}

/** Milliseconds after the last key. */
const TYPING_DELAY = 150;

const ROW_ORDERS: readonly (readonly [MatrixRowOrder, string])[] = [
  ['spread', say('Statements by spread')],
  ['differences', say('Statements by differences')],
  ['speaker', say('Statements by speaker')],
  ['corpus', say('Statements as they stand')],
];

const COLUMN_ORDERS: readonly (readonly [MatrixColumnOrder, string])[] = [
  ['rows', say('Documents along statements')],
  ['corpus', say('Documents by path')],
  ['reports', say('Documents by reports')],
];

export class Toolbar {
  readonly element: HTMLElement;
  readonly #listener: Listener;
  #matrix: MatrixParams;
  readonly #search = element('input', {
    type: 'search',
    placeholder: say('Search speakers and words'),
    'aria-label': say('Search statements by words and speakers, or how they begin'),
    spellcheck: 'false',
  });
  readonly #onlyDiffering = element('input', { type: 'checkbox' });
  readonly #hasIdle = element('input', { type: 'checkbox' });
  readonly #rowOrder = selectOf(say('Order of the statements'), ROW_ORDERS);
  readonly #columnOrder = selectOf(say('Order of the documents'), COLUMN_ORDERS);
  readonly #status = element('span', { class: 'status', role: 'status' });
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(matrix: MatrixParams, listener: Listener) {
    this.#matrix = matrix;
    this.#listener = listener;
    this.element = element(
      'div',
      { class: 'toolbar', role: 'group', 'aria-label': say('What the matrix shows') },
      this.#search,
      this.#rowOrder,
      this.#columnOrder,
      element('label', {}, this.#onlyDiffering, say('Only differences')),
      element('label', {}, this.#hasIdle, say('All documents')),
      element(
        'div',
        { class: 'end' },
        this.#status,
        this.#exportButton('html', say('Export HTML…')),
        this.#exportButton('csv', say('Export CSV…')),
      ),
    );
    this.#search.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#choose(), TYPING_DELAY);
    });
    for (const control of [this.#onlyDiffering, this.#hasIdle, this.#rowOrder, this.#columnOrder])
      control.addEventListener('change', () => this.#choose());
    this.show(matrix);
  }

  /** Show another choice without telling of it. */
  show(matrix: MatrixParams): void {
    this.#matrix = matrix;
    this.#search.value = matrix.query;
    this.#onlyDiffering.checked = matrix.onlyDiffering;
    this.#hasIdle.checked = matrix.hasIdleDocuments;
    this.#rowOrder.value = matrix.rowOrder;
    this.#columnOrder.value = matrix.columnOrder;
  }

  tell(status: string): void {
    if (this.#status.textContent !== status) this.#status.textContent = status;
  }

  #choose(): void {
    clearTimeout(this.#timer);
    this.#matrix = {
      query: this.#search.value.trim(),
      onlyDiffering: this.#onlyDiffering.checked,
      hasIdleDocuments: this.#hasIdle.checked,
      rowOrder: this.#rowOrder.value as MatrixRowOrder,
      columnOrder: this.#columnOrder.value as MatrixColumnOrder,
    };
    this.#listener.chosen(this.#matrix);
  }

  #exportButton(format: MatrixFormat, title: string): HTMLElement {
    const button = element('button', { type: 'button', class: 'secondary' }, title);
    button.addEventListener('click', () => this.#listener.exported(format));
    return button;
  }
}

/** What the shapes and signs mean. */
export function legend(): HTMLElement {
  const shapes = Object.entries(RELATION_MEANINGS).map(([relation, meaning]) =>
    keyed(
      relationShape({ relation, status: 'confirmed' }),
      relationIn(say, relation, 'confirmed'),
      say(meaning),
    ),
  );
  const suggested = keyed(
    relationShape({ relation: 'verbatim', status: 'suggested' }),
    say('perhaps'),
    say(PERHAPS_MEANING),
  );
  const signs = (Object.keys(WARNING_LABELS) as MatrixWarning[]).map((warning) => {
    const sign = element('span', { class: 'warning' });
    sign.append(warningSign(warning));
    return keyed(sign, say(WARNING_LABELS[warning]), null);
  });
  return element('ul', { class: 'legend', 'aria-label': say('Legend') }, ...shapes, suggested, ...signs);
}

function keyed(sign: Element, name: string, meaning: string | null): HTMLElement {
  return element('li', { title: meaning }, sign, name);
}

function selectOf(label: string, options: readonly (readonly [string, string])[]): HTMLSelectElement {
  return element(
    'select',
    { 'aria-label': label },
    ...options.map(([value, text]) => element('option', { value }, text)),
  );
}
