/**
 * Statements as one HTML file to be read, printed and mailed.
 */
import { createHash } from 'node:crypto';
import type { Snapshot } from '../../engine/corpus/snapshot.ts';
import { escapeHtml } from '../../engine/export/escape-html.ts';
import { type HtmlPage, pageFoot, pageHead } from '../../engine/export/html-page.ts';
import {
  isTold,
  type ReportView,
  type StatementView,
  type Wording,
} from '../../engine/export/statement-view.ts';
import { version } from '../../package.json';
import { PERHAPS_MEANING, RELATION_MEANINGS } from '../../protocol/relations.ts';
import { counted } from '../layout.ts';
import { namesFromHere } from '../names-from-here.ts';
import { piecesOf } from '../statement-lines.ts';
import {
  opinionText,
  relationText,
  speakersOf,
  speakerText,
  spreadOf,
  statementsInWords,
} from '../statement-words.ts';
import { theseDocuments } from '../these-documents.ts';
import { visible } from '../visible.ts';
import { markUp } from './mark-up.ts';
import { STATEMENTS_STYLE } from './statements-style.ts';

/** The file, in parts. Statements whose reports differ come first. */
export function* statementsHtml(given: Iterable<StatementView>, snapshot: Snapshot): Generator<string> {
  const statements = [...given];
  const groups = [
    { id: 'different', title: 'Reported in different words', statements: statements.filter(differs) },
    {
      id: 'same',
      title: 'Reported in the same words',
      statements: statements.filter((one) => !differs(one)),
    },
  ].filter((group) => group.statements.length > 0);
  const names = namesFromHere(snapshot.files().map(({ path }) => path));
  yield pageHead(PAGE);
  yield headerOf(statements, snapshot);
  yield '<div class="columns">\n';
  yield* contentsOf(groups);
  yield '<main>\n';
  for (const group of groups) yield* sectionOf(group, names);
  if (groups.length > 0) yield RELATIONS;
  yield '</main>\n</div>\n';
  yield pageFoot(PAGE);
}

interface Group {
  readonly id: string;
  readonly title: string;
  readonly statements: readonly StatementView[];
}

const PAGE: HtmlPage = {
  title: 'Statements reported more than once',
  style: STATEMENTS_STYLE,
  styleHash: createHash('sha256').update(STATEMENTS_STYLE).digest('base64'),
  generator: `Crossquote ${version}`,
};

function differs({ wordings }: StatementView): boolean {
  return wordings.length > 1;
}

function headerOf(statements: readonly StatementView[], snapshot: Snapshot): string {
  const reports = statements.flatMap(({ wordings }) => wordings.flatMap((wording) => wording.reports));
  const differing = statements.filter(differs).length;
  const suggested = reports.filter(({ status }) => status === 'suggested').length;
  const documents = snapshot.files().reduce((sum, file) => sum + file.documents.length, 0);
  const counts: readonly (readonly [name: string, count: number])[] = [
    ['documents read', documents],
    ['statements', statements.length],
    ['in different words', differing],
    ['in the same words', statements.length - differing],
    ['reports', reports.length],
    ['reports that are only likely', suggested],
  ];
  const items = counts.map(([name, count]) => `<div><dt>${name}</dt><dd>${count}</dd></div>`);
  return `<header>
<h1>${PAGE.title}</h1>
<p>${escapeHtml(statementsInWords(statements.length, differing, theseDocuments(snapshot)))}</p>
<dl class="counts">${items.join('')}</dl>
${differing > 0 ? LEGEND : ''}</header>
`;
}

const LEGEND = `<p class="legend">A wording is set against the fullest, which comes first: <del>words left out</del>, <ins>words put in</ins>. In the fullest, <mark>words</mark> that others replace. What stands without quotation marks is told in the words of the reporter.</p>
`;

function* contentsOf(groups: readonly Group[]): Generator<string> {
  if (groups.length === 0) return;
  yield '<nav aria-labelledby="contents">\n<h2 id="contents">Contents</h2>\n';
  yield `<a class="skip" href="#${groups[0]?.id}">Skip the contents</a>\n`;
  for (const { id, title, statements } of groups) {
    yield `<h3><a href="#${id}">${title}</a> <span class="count">${statements.length}</span></h3>\n<ol>\n`;
    for (const statement of statements) {
      const { id: number, wordings } = statement;
      const words = escapeHtml(beginningOf(visible(wordings[0]?.text ?? '')));
      yield `<li><a href="#${number}"><b>${number} ${escapeHtml(speakersOf(statement))}</b> <span dir="auto">${words}</span></a></li>\n`;
    }
    yield '</ol>\n';
  }
  yield `<h3><a href="#relations">What the relations mean</a></h3>\n</nav>\n`;
}

function* sectionOf({ id, title, statements }: Group, names: ReadonlyMap<string, string>): Generator<string> {
  yield `<section aria-labelledby="${id}">\n<h2 id="${id}">${title}</h2>\n`;
  for (const statement of statements) {
    const { id: number } = statement;
    yield `<article aria-labelledby="${number}">
<h3 id="${number}"><span class="number">${number}</span> ${escapeHtml(speakersOf(statement))}</h3>
<p class="spread">${spreadOf(statement)}</p>
<ol class="wordings">\n`;
    for (const wording of statement.wordings) yield wordingHtml(wording, statement, names);
    yield '</ol>\n</article>\n';
  }
  yield '</section>\n';
}

function wordingHtml(wording: Wording, statement: StatementView, names: ReadonlyMap<string, string>): string {
  const words = markUp(piecesOf(wording, statement, true), escapeHtml, 'mark');
  const reports = wording.reports.map((report) => reportHtml(report, statement, names));
  // A box of its own scrolls, so that a text that hundreds have printed does not hide the other wordings.
  const list =
    reports.length > MOST_SHOWN
      ? `<p class="spread">${counted(reports.length, 'report')} in these words</p>\n<ul class="reports many" tabindex="0">`
      : '<ul class="reports">';
  return `<li>
<blockquote dir="auto">${isTold(wording) ? words : `“${words}”`}</blockquote>
${list}
${reports.join('\n')}
</ul>
</li>
`;
}

/** More reports than this, which fill about half a screen, scroll. */
const MOST_SHOWN = 12;

function reportHtml(
  report: ReportView,
  { speaker }: StatementView,
  names: ReadonlyMap<string, string>,
): string {
  const { path, member, position, relation, status } = report;
  const file = escapeHtml(visible(names.get(path) ?? path));
  const document = member === null ? `<b>${file}</b>` : `<b>${escapeHtml(visible(member))}</b> in ${file}`;
  const kind = status === 'suggested' ? 'suggested' : relation === 'fullest' ? 'fullest' : 'confirmed';
  const opinion = opinionText(report);
  const said = opinion === '' ? '' : ` <span class="opinion" dir="auto">${escapeHtml(opinion)}</span>`;
  return `<li><span class="relation ${kind}">${relationText(report)}</span> <span class="place">${document}, line ${position.line}</span> <span class="speaker" dir="auto">${escapeHtml(speakerText(report.speaker, speaker))}</span>${said}</li>`;
}

/** The first words of a line, as many as a table of contents shows. */
function beginningOf(line: string): string {
  if (line.length <= LONGEST_BEGINNING) return line;
  const space = line.lastIndexOf(' ', LONGEST_BEGINNING);
  const end = space > 0 ? space : LONGEST_BEGINNING;
  return `${line.slice(0, end).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** UTF-16 units. */
const LONGEST_BEGINNING = 90;

const RELATIONS = `<section class="relations" aria-labelledby="relations">
<h2 id="relations">What the relations mean</h2>
<dl>
${Object.entries(RELATION_MEANINGS)
  .map(([relation, meaning]) => `<div><dt>${relation}</dt><dd>${meaning}</dd></div>`)
  .join('\n')}
<div><dt>perhaps</dt><dd>${PERHAPS_MEANING}</dd></div>
</dl>
</section>
`;
