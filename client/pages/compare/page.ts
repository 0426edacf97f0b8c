/**
 * The page that compares the reports of a statement: every wording word under word, and keys from difference to
 * difference.
 */

import { KINDS } from '../../../protocol/difference-kinds.ts';
import type { ComparedWording, Comparison, StatementReport } from '../../../protocol/requests.ts';
import { Channel } from '../channel.ts';
import { counted } from '../counted.ts';
import { element } from '../element.ts';
import { say } from '../say.ts';
import type { CompareContract, ComparedStatement, ComparisonAnswer } from './contract.ts';
import { button } from './elements.ts';
import { legendOf } from './legend.ts';
import { type RowHeadActions, rowHead, shortHead } from './row-head.ts';
import { type Stop, stopAfterKey, stopsOf } from './stops.ts';
import { ComparisonTable } from './table.ts';

/** Wordings that are shown at first, and that are added each time that the user asks for more. */
const PAGE = 200;

/** Milliseconds without news before the page asks again; while files are read there are news every second. */
const DELAY = 300;

const HINT = say(
  'F7 or N goes to the next difference, arrow keys along a line and across, Enter to the report.',
);

interface Kept {
  readonly statement: ComparedStatement | null;
  readonly limit: number;
}

const channel = new Channel<CompareContract, Kept>({ changed: () => soon() });
const summary = element('h1');
const legend = element('ul', { class: 'legend' });
legend.setAttribute('aria-label', say('Legend'));
const blocks = element('div', { class: 'blocks' });
const more = element('div');
const told = element('p', { class: 'told' });
told.setAttribute('role', 'status');
document.body.append(element('header', {}, summary, legend), element('main', {}, blocks, more), told);

let limit = channel.state?.limit ?? PAGE;
let answer: ComparisonAnswer | null = null;
let table: ComparisonTable | null = null;
let stops: readonly Stop[] = [];
let current: Stop | null = null;
/** The first reports of the lines that show all of theirs. */
const expanded = new Set<string>();
let timer: ReturnType<typeof setTimeout> | undefined;
let asked = 0;
let width = 0;

document.addEventListener('keydown', (event) => onKey(event));
blocks.addEventListener('focusin', ({ target }) => {
  const stop = stopAt(target);
  if (stop) choose(stop);
});
blocks.addEventListener('click', ({ target }) => {
  const stop = stopAt(target);
  // A difference may have several cells, of which one takes the focus.
  if (stop) table?.focusOf(stop)?.focus();
});
new ResizeObserver(() => {
  if (blocks.clientWidth === width) return;
  width = blocks.clientWidth;
  draw();
}).observe(blocks);
void load();

function soon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void load(), DELAY);
}

/** Ask anew; what has not changed stays as it is drawn. */
async function load(): Promise<void> {
  const own = ++asked;
  try {
    const found = await channel.ask('comparison', { kept: channel.state?.statement ?? null, limit });
    if (own !== asked) return;
    channel.keep({ statement: found.statement, limit });
    if (JSON.stringify(found) === JSON.stringify(answer)) return;
    if (found.statement?.id !== answer?.statement?.id) expanded.clear();
    answer = found;
    draw();
  } catch {
    if (own !== asked) return;
    answer = null;
    tellInstead(say('The reports could not be compared. The output of Crossquote says why.'));
    more.replaceChildren(button(say('Try Again'), () => void load()));
  }
}

function draw(): void {
  if (!answer) return;
  const { comparison, isReading } = answer;
  if (!comparison) {
    tellInstead(
      isReading
        ? say('Documents are still being read…')
        : say(
            'Nothing to compare. Put the cursor in a quotation that others report too, and run Crossquote: Compare Reports.',
          ),
    );
    return;
  }
  const { lines, wordings, reports, documents } = comparison;
  const before = focused();
  table = new ComparisonTable(comparison, blocks, (line, isFirst) =>
    isFirst
      ? rowHead(line, expanded.has(nameOf(line)), headActions(line))
      : shortHead(line, headActions(line)),
  );
  stops = stopsOf(lines);
  summary.textContent = say(
    '{0}, {1}, {2}',
    counted(wordings, 'wording'),
    counted(reports, 'report'),
    counted(documents, 'document'),
  );
  legend.replaceChildren(...legendOf(lines));
  blocks.replaceChildren(...table.blocks);
  more.replaceChildren(...moreOf(comparison));
  restore(before);
}

/** A way to the wordings that are not shown. */
function moreOf({ lines, wordings }: Comparison): readonly (Node | string)[] {
  const left = wordings - lines.length;
  if (left === 0) return [];
  if (lines.length < limit)
    return [say('{0} more cannot be shown: all together are too long.', counted(left, 'wording'))];
  return [button(say('Show {0} More of {1}', Math.min(left, PAGE), counted(left, 'wording')), showMore)];
}

function headActions(line: ComparedWording): RowHeadActions {
  return {
    open: (report, isGlance) => void open(report, isGlance),
    expand: (next) => {
      expanded.add(nameOf(line));
      draw();
      focusReport(next.id);
    },
  };
}

function showMore(): void {
  limit += PAGE;
  void load();
}

function tellInstead(text: string): void {
  table = null;
  stops = [];
  current = null;
  summary.textContent = text;
  legend.replaceChildren();
  blocks.replaceChildren();
  more.replaceChildren();
  tell('');
}

/** What the keys act on, in words that outlive a new table. */
interface Focused {
  readonly line: string;
  readonly difference: string;
  readonly index: number;
  readonly column: number;
  /** Whether the cell itself has the focus, or the button of a report. */
  readonly isCell: boolean;
  readonly report: string | null;
}

let drawn: readonly ComparedWording[] = [];

function focused(): Focused {
  const { activeElement } = document;
  const line = current ? drawn[current.line] : undefined;
  const difference = current ? line?.differences[current.difference] : undefined;
  return {
    line: line ? nameOf(line) : '',
    difference: difference?.text ?? '',
    index: current?.difference ?? 0,
    column: current?.column ?? 0,
    isCell: stopAt(activeElement) !== null,
    report: activeElement?.getAttribute('data-report') ?? null,
  };
}

/** The same difference again, or the one that has come in its place; the focus only where it was in the table. */
function restore({ line, difference, index, isCell, report }: Focused): void {
  drawn = answer?.comparison?.lines ?? [];
  const own = stops.filter((stop) => line !== '' && nameOf(drawn[stop.line]) === line);
  const textOf = (stop: Stop) => drawn[stop.line]?.differences[stop.difference]?.text;
  current = own.find((stop) => textOf(stop) === difference) ?? own[index] ?? own.at(-1) ?? null;
  const reachable = current ?? stops[0];
  if (reachable) table?.focusOf(reachable)?.setAttribute('tabindex', '0');
  for (const stop of stops) if (stop !== reachable) table?.focusOf(stop)?.setAttribute('tabindex', '-1');
  if (current) choose(current);
  else tell(stops.length === 0 ? say('All reports have the same words.') : HINT);
  if (isCell && reachable) table?.focusOf(reachable)?.focus();
  if (report !== null) focusReport(report);
}

function focusReport(id: string): void {
  const buttons = [...blocks.querySelectorAll<HTMLElement>('[data-report]')];
  buttons.find((each) => each.getAttribute('data-report') === id)?.focus();
}

function choose(stop: Stop): void {
  if (current) table?.focusOf(current)?.setAttribute('tabindex', '-1');
  for (const cell of blocks.querySelectorAll('.current, .against'))
    cell.classList.remove('current', 'against');
  current = stop;
  table?.focusOf(stop)?.setAttribute('tabindex', '0');
  for (const cell of table?.cellsOf(stop) ?? []) cell.classList.add('current');
  for (const cell of table?.fullestOf(stop) ?? []) cell.classList.add('against');
  const line = drawn[stop.line];
  const difference = line?.differences[stop.difference];
  if (!line || !difference) return;
  const place = say('difference {0} of {1}', stops.indexOf(stop) + 1, stops.length);
  const isToldByText = difference.kind === 'omitted' || difference.kind === 'added';
  const kind = isToldByText ? '' : `${say(KINDS[difference.kind])}, `;
  tell(`${namesOf(line)}: ${kind}${difference.text} (${place})`);
}

function namesOf({ reports: { entries, total } }: ComparedWording): string {
  const [first] = entries;
  return `${first?.document ?? ''}${total > 1 ? ` ${say('and {0} more', total - 1)}` : ''}`;
}

function tell(text: string): void {
  if (told.textContent !== text) told.textContent = text;
}

function onKey(event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const { key, shiftKey, target } = event;
  const at = stopAt(target);
  const next = stopAfterKey(
    stops,
    { key, shiftKey },
    { current, at, isRightToLeft: table?.isRightToLeft ?? false },
  );
  if (next) {
    event.preventDefault();
    const cell = table?.focusOf(next);
    cell?.focus();
    cell?.scrollIntoView({ block: 'nearest' });
    return;
  }
  const [report] = (at && drawn[at.line]?.reports.entries) ?? [];
  if (key === 'Enter' && report) void open(report, false);
}

function stopAt(target: EventTarget | null): Stop | null {
  const at = table?.differenceAt(target);
  return stops.find((stop) => stop.line === at?.line && stop.difference === at.difference) ?? null;
}

async function open({ uri, range }: StatementReport, isGlance: boolean): Promise<void> {
  await channel
    .ask('open', { uri, range, isGlance })
    .catch(() => tell(say('The document could not be opened.')));
}

/** A line by its first report, which stays the same while others change. */
function nameOf(line: ComparedWording | undefined): string {
  return line?.reports.entries[0]?.id ?? '';
}
