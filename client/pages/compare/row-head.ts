/**
 * The head of a line: who has the wording, with a button for each report.
 */
import type { ComparedWording, StatementReport } from '../../../protocol/requests.ts';
import { isFileTold } from '../../../protocol/told-file.ts';
import { element } from '../element.ts';
import { say } from '../say.ts';
import { relationIn } from '../words.ts';
import { button, unseen } from './elements.ts';

/** Reports that a head shows before the others are asked for. */
const SHOWN = 2;

export interface RowHeadActions {
  /** @param isGlance Whether the keys stay here. */
  open(report: StatementReport, isGlance: boolean): void;
  /** Show all reports of the line. @param next The first that was not shown. */
  expand(next: StatementReport): void;
}

/** The head with every report; what the wording is in full, for who cannot see the columns. */
export function rowHead(
  { reports, cells, isTold }: ComparedWording,
  isExpanded: boolean,
  actions: RowHeadActions,
): readonly Node[] {
  const { entries, total } = reports;
  const shown = isExpanded ? entries : entries.slice(0, SHOWN);
  const nodes = shown.map((report) =>
    element(
      'div',
      { class: 'report' },
      opener(report, actions),
      element('span', { class: 'facts' }, factsOf(report)),
    ),
  );
  const left = total - shown.length;
  const next = entries[shown.length];
  const more = next ? button(say('{0} more', left), () => actions.expand(next)) : say('and {0} more', left);
  if (left > 0) nodes.push(element('div', { class: 'report' }, more));
  const text = cells
    .map((cell) => cell.text)
    .join('')
    .trim();
  return [...nodes, unseen(isTold ? text : `“${text}”`)];
}

/** The head in the blocks after the first. */
export function shortHead({ reports }: ComparedWording, actions: RowHeadActions): readonly Node[] {
  const [first] = reports.entries;
  if (!first) return [];
  const opening = opener(first, actions);
  // The same place as in the first block.
  opening.tabIndex = -1;
  const more = reports.total - 1;
  return [
    element(
      'div',
      { class: 'report' },
      opening,
      ...(more > 0 ? [element('span', { class: 'facts' }, ` +${more}`)] : []),
    ),
  ];
}

function opener(report: StatementReport, { open }: RowHeadActions): HTMLButtonElement {
  // As in the trees: a click shows the place, Enter, which is no click of a button, goes there.
  const opening = button(report.document, ({ detail }) => open(report, detail > 0));
  opening.setAttribute('data-report', report.id);
  opening.dir = 'auto';
  opening.title = say('Open, line {0}', report.range.start.line + 1);
  return opening;
}

/** With the file of a document whose name does not tell it: of a member of a bundle. */
function factsOf({ speaker, relation, status, document, uri }: StatementReport): string {
  const file = decodeURIComponent(uri.split('/').at(-1) ?? '');
  const facts = [speaker ?? say('speaker not named'), relationIn(say, relation, status)];
  return [...facts, ...(isFileTold(document, file) ? [] : [file])].join(' · ');
}
