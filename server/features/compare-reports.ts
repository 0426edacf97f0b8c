/**
 * All wordings of a statement word under word, each with those who have it.
 */

import { quotationOf, type Snapshot } from '../../engine/corpus/snapshot.ts';
import { wordingIn } from '../../engine/corpus/wording.ts';
import { alignWordings } from '../../engine/statements/align.ts';
import { type AlignedWording, collateWordings } from '../../engine/statements/collate.ts';
import { describePlaced } from '../../engine/statements/describe-difference.ts';
import type { Report } from '../../engine/statements/statement.ts';
import { wordsOf } from '../../engine/statements/words.ts';
import { shorten } from '../../engine/text/shorten.ts';
import { translated } from '../../protocol/phrase.ts';
import {
  COMPARE_REPORTS,
  type ComparedCell,
  type ComparedWording,
  type CompareReportsParams,
  type Comparison,
  type StatementReport,
} from '../../protocol/requests.ts';
import type { Feature } from '../feature.ts';
import { prepareStatements, statementReport } from '../find-statements.ts';
import { fieldsOf, TEXT, WHOLE_NUMBER } from '../forms.ts';
import { guard, type Task } from '../guard.ts';
import { plainPiece, plainText } from '../plain-text.ts';
import type { Say } from '../say.ts';

/** Reports told of one wording. */
const MOST_REPORTS = 50;

/** UTF-16 units of a wording that are compared; some pages, while a statement is a sentence or a few. */
const LONGEST = 12_000;

/** UTF-16 units of all wordings together that are told: beyond, a page can no longer show them in a moment. */
const MOST_TOLD = 240_000;

export const compareReports: Feature = {
  capabilities: () => ({}),
  register(services) {
    const { connection, session, statementNews } = services;
    connection.onRequest(
      COMPARE_REPORTS,
      guard(
        services,
        'compare reports',
        fieldsOf<CompareReportsParams>({ id: TEXT, limit: WHOLE_NUMBER }),
        async ({ id, limit }, task): Promise<Comparison | null> => {
          await prepareStatements(session, task);
          statementNews.asked();
          const snapshot = session.snapshot();
          const reports = snapshot.statement(id)?.reports ?? [];
          const wordings = byWording(snapshot, reports);
          // Everything that depends on the corpus is taken before the first rest: it may change meanwhile.
          const shown = withinReason(wordings.slice(0, limit)).map((wording) => ({
            ...wording,
            shown: wording.reports
              .slice(0, MOST_REPORTS)
              .flatMap((report) => statementReport(session, snapshot, report)),
          }));
          const lines = await collated(shown, session.say, task);
          if (!lines) return null;
          return {
            ...lines,
            wordings: wordings.length,
            reports: reports.length,
            documents: new Set(reports.map(({ documentId }) => documentId)).size,
          };
        },
      ),
    );
  },
};

interface Wording {
  readonly text: string;
  readonly isParaphrase: boolean;
  /** At least one. */
  readonly reports: readonly Report[];
}

/** The different wordings, in the order of the reports: neither marks nor capitals make another one. */
function byWording(snapshot: Snapshot, reports: readonly Report[]): readonly Wording[] {
  const wordings = new Map<string, Wording & { reports: Report[] }>();
  for (const report of reports) {
    const place = quotationOf(snapshot, report);
    if (!place) continue;
    const { text, isParaphrase } = wordingIn(place.document.text, place.quotation);
    const wording = { text: shorten(text, LONGEST), isParaphrase };
    const key = `${isParaphrase} ${writtenWords(wording.text)}`;
    const known = wordings.get(key);
    if (known) known.reports.push(report);
    else wordings.set(key, { ...wording, reports: [report] });
  }
  return [...wordings.values()];
}

function writtenWords(text: string): string {
  const words = wordsOf(text).map(({ from, to }) => text.slice(from, to));
  return words.join(' ').toLowerCase().replace(/’/g, "'");
}

/** The first wordings that are not too much together; one always. */
function withinReason(wordings: readonly Wording[]): readonly Wording[] {
  let told = 0;
  return wordings.filter(({ text }, index) => {
    told += text.length;
    return index === 0 || told <= MOST_TOLD;
  });
}

interface ShownWording extends Wording {
  readonly shown: readonly StatementReport[];
}

async function collated(
  [fullest, ...others]: readonly ShownWording[],
  say: Say,
  { checkpoint }: Task,
): Promise<Pick<Comparison, 'columns' | 'lines'> | null> {
  if (!fullest) return null;
  const aligned: AlignedWording[] = [];
  for (const { text } of others) {
    aligned.push({ text, stretches: alignWordings(fullest.text, text).stretches });
    await checkpoint();
  }
  const { columns, lines } = collateWordings(fullest.text, aligned);
  const compared = [fullest, ...others].map(
    ({ text, isParaphrase, reports, shown }, index): ComparedWording => ({
      reports: { entries: shown, total: reports.length },
      isTold: isParaphrase,
      cells: (lines[index]?.cells ?? []).map(({ words, ...cell }): ComparedCell => {
        return { ...cell, text: words ? plainPiece(text.slice(words.from, words.to)) : '' };
      }),
      differences: (lines[index]?.differences ?? []).map((stretch) => ({
        kind: stretch.kind,
        text: plainText(translated(describePlaced(stretch, fullest.text, text) ?? '', say)),
      })),
    }),
  );
  return { columns, lines: compared };
}
