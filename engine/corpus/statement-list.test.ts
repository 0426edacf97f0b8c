import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ArticleFile, editScript, fileAfter, textOf } from '../../test/articles.ts';
import { AnalysisHost } from './analysis-host.ts';
import type { ListedStatement, QuotationId, Snapshot } from './snapshot.ts';

const GATE = 'The gate stood open on the night of the flood, and I have the photographs';
const BOAT = 'We will not close the harbour before the last boat is home';

function hostOf(...texts: readonly string[]): AnalysisHost {
  const host = new AnalysisHost();
  for (const [index, text] of texts.entries()) host.setFile(`${index}.txt`, text);
  return host;
}

function shown(host: AnalysisHost): readonly string[] {
  return host
    .snapshot()
    .listStatements()
    .map(({ reports, documents, wordings, differs, isSuggested, words }) => {
      const flags = [...(differs ? ['differs'] : []), ...(isSuggested ? ['suggested'] : [])];
      return [words.split(' ').slice(0, 3).join(' '), reports, documents.length, wordings, ...flags].join(
        ' ',
      );
    });
}

test('lists those first that most documents report, of those the ones with most reports', () => {
  const host = hostOf(
    `“${GATE},” Ilka Moen said.\n\n“${BOAT},” Mara Lind said.`,
    `“${GATE},” Ilka Moen said. “${GATE},” Moen said again.\n\n“${BOAT}, and nobody asked us,” Mara Lind said.`,
    `“${BOAT},” Mara Lind said.`,
    'Nobody spoke.',
  );
  expect(shown(host)).toEqual(['we will not 3 3 2 differs', 'the gate stood 3 2 1']);
});

test('does not take for a difference what is only perhaps the same statement', () => {
  const host = hostOf(
    'Harbour officials said that boats would carry timber to the islands now.',
    'Two officials said that boats would carry timber to the islands soon.',
  );
  expect(shown(host)).toEqual([expect.stringMatching(/ 2 2 2 suggested$/)]);
});

test('has the words of every wording, folded, and everybody who says it', () => {
  const host = hostOf(
    `“${BOAT},” Mara Lind said.`,
    '“We won’t close the harbour before the last Bóat is home,” said Bela Orsk.',
  );
  const [{ words = '', speakers } = {}] = host.snapshot().listStatements();
  expect(words.split(' ')).toEqual(expect.arrayContaining(['not', 'wont', 'boat']));
  expect(words.match(/boat/g)).toHaveLength(1);
  expect([...(speakers ?? [])].sort()).toEqual(['bela orsk', 'mara lind']);
});

test('a statement that stays as it was is the same object after changes elsewhere', () => {
  const host = hostOf(`“${GATE},” Ilka Moen said.`, `“${GATE},” Moen said.`, `“${BOAT},” Mara Lind said.`);
  const [gate] = host.snapshot().listStatements();
  host.setFile('3.txt', `“${BOAT},” Mara Lind said.`);
  expect(shown(host)).toHaveLength(2);
  expect(host.snapshot().listStatements()).toContain(gate);
  host.setFile('1.txt', `It rained. “${GATE},” Moen said.`);
  expect(host.snapshot().listStatements()).toContain(gate);
  host.removeFile('1.txt');
  expect(shown(host)).toEqual(['we will not 2 2 1']);
});

test('says where a statement begins in a quotation that tells two', () => {
  const host = hostOf(
    `“${GATE}. ${BOAT},” Mara Lind said.`,
    `“${GATE},” Mara Lind said.`,
    `“${BOAT},” Mara Lind said.`,
  );
  const begins = host
    .snapshot()
    .listStatements()
    .map(({ begin }) => begin);
  expect([...begins].sort((a, b) => a - b)).toEqual([0, GATE.split(' ').length]);
});

test('lists after any edits what the corpus has, and each once', () => {
  fc.assert(
    fc.property(editScript, (script) => {
      const host = new AnalysisHost();
      const files = new Map<string, ArticleFile>();
      let turn = 0;
      for (const step of script) {
        if (step.kind === 'look') {
          // Whatever has been done of the work beforehand, or not asked for at all, the list is the same.
          if (turn % 3 === 1) host.snapshot().prepareStatementList();
          if (turn++ % 3 !== 2) compareWithStatements(host.snapshot());
          continue;
        }
        const file = fileAfter(step, files.get(step.path));
        if (file) {
          files.set(step.path, file);
          host.setFile(step.path, textOf(file));
        } else {
          files.delete(step.path);
          host.removeFile(step.path);
        }
      }
      compareWithStatements(host.snapshot());
    }),
    { numRuns: 150 },
  );
});

function compareWithStatements(snapshot: Snapshot): void {
  const counts = ({ id, reports, documents }: Pick<ListedStatement, 'id' | 'reports' | 'documents'>) =>
    `${id} ${reports} ${documents.toSorted().join(' ')}`;
  const expected = snapshot.statements().map(({ id, reports }) => {
    const documents = new Set(reports.map(({ documentId }) => documentId));
    return counts({ id, reports: reports.length, documents: [...documents] });
  });
  const list = snapshot.listStatements();
  expect(list.map(counts).sort()).toEqual([...expected].sort());
  for (const statement of list) {
    const whole = snapshot.statement(statement.id);
    expect(whole?.reports).toHaveLength(statement.reports);
    expect(snapshot.listedStatement(statement.id)).toBe(statement);
    const placesOf = (reports: readonly QuotationId[]) =>
      reports.map(({ documentId, quotation }) => `${quotation} ${documentId}`).sort();
    expect(placesOf(snapshot.placesOf(statement.id))).toEqual(placesOf(whole?.reports ?? []));
    const { differs, isSuggested } = statement;
    const sure = whole?.reports.filter(({ status }) => status === 'confirmed') ?? [];
    expect(isSuggested).toBe(sure.length === 1);
    expect(differs).toBe(sure.some(({ relation }) => relation !== 'fullest' && relation !== 'verbatim'));
  }
}
