/**
 * What tables, reports and findings say of a statement in words. All of it is safe to print.
 */
import { opinionsInWords } from '../engine/corpus/opinions.ts';
import type { SpeakerView } from '../engine/export/quotation-view.ts';
import type { ReportView, StatementView } from '../engine/export/statement-view.ts';
import { counted } from './layout.ts';
import { visible } from './visible.ts';

/** How many statements there are, and how many of them in different words; `these` are the documents in words. */
export function statementsInWords(count: number, differing: number, these: string): string {
  if (count === 0) return `No statement is reported twice in ${these}.`;
  const told = `${counted(count, 'statement')} reported more than once in ${these}`;
  if (differing === 0) return `${told}, always in the same words.`;
  const which = differing < count ? `${differing} of them ` : count > 1 ? 'all ' : '';
  return `${told}, ${which}in different words.`;
}

/** Who says it: the speaker that the reports agree on, else all that they name. */
export function speakersOf({ speaker, wordings }: StatementView): string {
  if (speaker !== null) return visible(speaker);
  const names = wordings.flatMap(({ reports }) => reports.map((report) => report.speaker?.name ?? ''));
  const known = [...new Set(names.filter((name) => name !== ''))];
  return known.length === 0 ? 'Speaker not known by name' : visible(known.join(' or '));
}

/** Such as `3 reports in 2 documents, same words`. */
export function spreadOf({ wordings }: StatementView): string {
  const reports = wordings.flatMap((wording) => wording.reports);
  const documents = new Set(reports.map(({ path, member }) => `${path}\n${member}`)).size;
  const words = wordings.length === 1 ? 'same words' : `${wordings.length} wordings`;
  return `${counted(reports.length, 'report')} in ${counted(documents, 'document')}, ${words}`;
}

/** How a report stands to the fullest; a link that is not certain says so. */
export function relationText({ relation, status }: ReportView): string {
  return status === 'suggested' ? `perhaps ${relation}` : relation;
}

/** What people think of a report, such as `verdict: doubtful (Ada, 2026-03-04)`; empty where nobody has said so. */
export function opinionText({ opinions }: ReportView): string {
  const [verdicts, tags] = [opinionsInWords(opinions, 'verdict'), opinionsInWords(opinions, 'tag')];
  const parts = [verdicts === '' ? '' : `verdict: ${verdicts}`, tags === '' ? '' : `tags: ${tags}`];
  return visible(parts.filter((part) => part !== '').join(' · '));
}

/** Whom a report names, as the document has it; with the full name where neither that nor `expected` tells. */
export function speakerText(speaker: SpeakerView | null, expected: string | null): string {
  if (!speaker) return 'no speaker named';
  const { written, name, isCarried } = speaker;
  const isTold = name === null || expected?.endsWith(name) || lastWord(name) === lastWord(written);
  const text = visible(isTold ? written : `${written} (${name})`);
  return isCarried ? `${text}, named earlier` : text;
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
