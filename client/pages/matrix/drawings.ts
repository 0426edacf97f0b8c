/**
 * What stands in the cells of the matrix: a document's name, a statement, a report; as elements and for screen readers.
 */
import { WARNING_LABELS } from '../../../protocol/relations.ts';
import type { MatrixCell, MatrixColumn, MatrixRow } from '../../../protocol/requests.ts';
import { documentInFull, isFileTold } from '../../../protocol/told-file.ts';
import { counted } from '../counted.ts';
import { element } from '../element.ts';
import { say } from '../say.ts';
import { cellInWords, relationInWords, relationShape, warningSign } from './shapes.ts';

export function drawDocument(head: HTMLElement, column: MatrixColumn): void {
  const bundle = bundleOf(column);
  head.replaceChildren(
    element('span', { class: 'name', dir: 'auto' }, column.name),
    ...(bundle === null ? [] : [element('span', { class: 'bundle', dir: 'auto' }, bundle)]),
  );
  head.title = columnInWords(column);
  head.setAttribute('aria-label', columnInWords(column));
}

/** @param isWide Whether there is room for the relation in words. */
export function drawCell(spotted: HTMLElement, cell: MatrixCell | undefined, isWide: boolean): void {
  spotted.setAttribute('aria-label', cell ? cellInWords(cell) : say('not reported'));
  spotted.replaceChildren();
  if (!cell) return;
  const { reports, warning } = cell;
  spotted.append(relationShape(cell));
  if (isWide) spotted.append(element('span', { class: 'relation' }, relationInWords(cell)));
  if (reports > 1) spotted.append(element('span', { class: 'count' }, `×${reports}`));
  if (warning === null) return;
  spotted.append(
    element('span', { class: 'warning', title: say(WARNING_LABELS[warning]) }, warningSign(warning)),
  );
}

export function drawStatement(head: HTMLElement, row: MatrixRow): void {
  const facts = statementFacts(row);
  head.replaceChildren(
    element('div', { class: 'words', dir: 'auto' }, row.text),
    element('div', { class: 'facts' }, facts.join(' · ')),
  );
  head.title = `${row.text}\n${facts.join(' · ')}`;
  head.setAttribute('aria-label', [row.text, ...facts].join(', '));
}

function statementFacts(row: MatrixRow): readonly string[] {
  const { speakers, described, isSuggested, documents, wordings } = row;
  const names = speakers.flatMap(({ name }) => name ?? []);
  const spread = counted(documents, 'document');
  return [
    names.length > 0 ? names.join(` ${say('or')} `) : (described ?? say('speaker not named')),
    isSuggested ? say('perhaps {0}', spread) : spread,
    wordings > 1 ? counted(wordings, 'wording') : say('the same words'),
  ];
}

/** “articles/post.txt, 12 statements”, “post.txt in week.bundle, 12 statements”. */
function columnInWords(column: MatrixColumn): string {
  const { name, path, statements } = column;
  const where = documentInFull(name, path, (member, file) => say('{0} in {1}', member, file));
  return `${where}, ${counted(statements, 'statement')}`;
}

/** The name of the bundle that a document is a member of, where it is not told; null for a loose file. */
function bundleOf({ name, path }: MatrixColumn): string | null {
  return isFileTold(name, path) ? null : path.slice(path.lastIndexOf('/') + 1);
}
