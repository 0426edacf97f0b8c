/**
 * The page of the statement matrix: documents across, statements down. It puts the parts together, and keeps what the user
 * has chosen and looks at.
 */
import type { MatrixParams, MatrixReport } from '../../../protocol/requests.ts';
import { Channel } from '../channel.ts';
import { counted } from '../counted.ts';
import { element } from '../element.ts';
import { say } from '../say.ts';
import { blankOf, failure } from './blank.ts';
import type { MatrixContract } from './contract.ts';
import { Detail } from './detail.ts';
import { MatrixGrid } from './grid.ts';
import { MatrixData, type Part, type Seen } from './matrix-data.ts';
import type { Direction, Spot } from './moves.ts';
import { legend, Toolbar } from './toolbar.ts';

/** The ids of what is to stay where it is on the screen while others come and go. */
type Followed = Pick<Seen, 'statement' | 'document'>;

/** What outlives the page. */
interface State {
  readonly matrix: MatrixParams;
  readonly active: Spot;
  readonly followed: Followed;
  readonly scroll: { readonly top: number; readonly left: number };
  readonly whole: Part['whole'];
}

const ALL: MatrixParams = {
  query: '',
  onlyDiffering: false,
  rowOrder: 'spread',
  columnOrder: 'rows',
  hasIdleDocuments: false,
};

/** Milliseconds without news before the matrix is asked for anew; while files are read there are news every second. */
const NEWS_DELAY = 300;

/** Milliseconds that something is looked at before it is told: keys and pointers pass over many cells. */
const LOOK_DELAY = 80;

/** Milliseconds after the last move before it is kept where the matrix was left. */
const KEEP_DELAY = 200;

let whole: Part['whole'] = { rows: 0, columns: 0 };
let newsTimer: ReturnType<typeof setTimeout> | undefined;
let keepTimer: ReturnType<typeof setTimeout> | undefined;
let lookTimer: ReturnType<typeof setTimeout> | undefined;
/** Counted up with each look, so that an answer that comes after the next one is dropped. */
let look = 0;

const NOTHING: Followed = { statement: null, document: null };
/** What has the focus; known also while it is far from what is seen. */
let followed = NOTHING;

const channel = new Channel<MatrixContract, State>({
  changed: () => {
    clearTimeout(newsTimer);
    newsTimer = setTimeout(() => data.renew(), NEWS_DELAY);
  },
});
const before = channel.state;
const data: MatrixData = new MatrixData((params) => channel.ask('part', params), before?.matrix ?? ALL, {
  seen: () => ({ ...grid.seen(), ...followed }),
  arrived,
  failed: () => showBlank(failure(blankListener)),
});
const grid: MatrixGrid = new MatrixGrid(data, {
  moved() {
    void data.update();
    clearTimeout(keepTimer);
    keepTimer = setTimeout(keep, KEEP_DELAY);
  },
  lookedAt: (spot) => lookAt(spot ?? grid.active),
  chosen(spot) {
    followed = idsAt(spot);
  },
  stepped: (from, direction) => void step(from, direction),
  opened: (spot, isGlance) => void open(spot, isGlance),
});
const toolbar = new Toolbar(data.matrix, {
  chosen: choose,
  exported: (format) => void channel.ask('export', { ...data.matrix, format }),
});
const detail = new Detail({
  opened: ({ uri, range }) => void channel.ask('show', { uri, range, isGlance: false }),
});
const blankListener = {
  remedied: (remedy: Parameters<MatrixContract['questions']['remedy']>[0]) =>
    void channel.ask('remedy', remedy),
  cleared() {
    const all = { ...data.matrix, query: '', onlyDiffering: false };
    toolbar.show(all);
    choose(all);
  },
};
const blank = element('div', { class: 'blanks' });

document.body.append(toolbar.element, legend(), grid.element, blank, detail.element);
document.body.classList.add('waiting');
// The editor gives the focus to the page as a whole, a moment after the page hears of it.
window.addEventListener('focus', () => setTimeout(takeFocus));
if (before) {
  whole = before.whole;
  followed = before.followed;
  grid.restore(before.active, before.scroll, before.whole);
}
void data.update();

function arrived(part: Part): void {
  whole = part.whole;
  showBlank(blankOf(part, data.matrix, blankListener));
  grid.arrived(part);
  const { statement, document: documentId } = idsAt(grid.active);
  followed = grid.isAtStart
    ? NOTHING
    : { statement: statement ?? followed.statement, document: documentId ?? followed.document };
  toolbar.tell(statusOf(part));
  takeFocus();
  lookAt(grid.active);
}

/** Keys act on the grid where nothing else of the page has the focus; what the editor has focused meanwhile keeps it. */
function takeFocus(): void {
  if (document.hasFocus() && document.activeElement === document.body) grid.focus();
}

function keep(): void {
  channel.keep({ matrix: data.matrix, active: grid.active, followed, scroll: grid.scroll, whole });
}

function statusOf({ whole: { rows, columns }, statements, isReading }: Part): string {
  const count =
    rows === statements
      ? counted(rows, 'statement')
      : say('{0} of {1}', rows, counted(statements, 'statement'));
  const reading = isReading ? ` · ${say('Documents are still being read…')}` : '';
  return `${count} · ${counted(columns, 'document')}${reading}`;
}

function choose(matrix: MatrixParams): void {
  followed = NOTHING;
  grid.rewind();
  data.renew(matrix);
}

function showBlank(shown: HTMLElement | null): void {
  document.body.classList.remove('waiting');
  document.body.classList.toggle('is-blank', shown !== null);
  blank.replaceChildren(...(shown ? [shown] : []));
}

function idsAt({ row, column }: Spot): Followed {
  return { statement: data.row(row)?.id ?? null, document: data.column(column)?.id ?? null };
}

/** Show what stands at a spot. */
function lookAt(spot: Spot): void {
  clearTimeout(lookTimer);
  const own = ++look;
  lookTimer = setTimeout(async () => {
    const { statement, document: documentId } = idsAt(spot);
    const column = data.column(spot.column);
    if (statement === null) {
      if (column)
        detail.tell(say('{0} reports {1} of these.', column.name, counted(column.statements, 'statement')));
      return;
    }
    if (column && !data.cell(spot.row, spot.column)) {
      detail.tell(say('{0} does not report {1}.', column.name, data.row(spot.row)?.text ?? ''));
      return;
    }
    const reports = await reportsAt(statement, documentId);
    if (own === look && reports.length > 0) detail.show(reports);
  }, LOOK_DELAY);
}

async function step(from: Spot, direction: Direction): Promise<void> {
  const to = await channel.ask('step', { ...data.matrix, ...from, direction }).catch(() => null);
  // Who has gone on meanwhile stays there.
  if (to && from === grid.active) grid.go(to);
}

/** None where the extension has no answer: it has told why. */
function reportsAt(statement: string, document: string | null): Promise<readonly MatrixReport[]> {
  return channel.ask('reports', { statement, document }).catch(() => []);
}

/** The first report of a cell, the fullest of a row, the beginning of a column's document. */
async function open(spot: Spot, isGlance: boolean): Promise<void> {
  const { statement, document: documentId } = idsAt(spot);
  const column = data.column(spot.column);
  if (statement === null) {
    if (!column) return;
    const { uri, position } = column;
    await channel.ask('show', { uri, range: { start: position, end: position }, isGlance });
  } else if (!column || data.cell(spot.row, spot.column)) {
    const [report] = await reportsAt(statement, documentId);
    if (report) await channel.ask('show', { uri: report.uri, range: report.range, isGlance });
  }
}
