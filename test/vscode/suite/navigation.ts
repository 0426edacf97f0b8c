import {
  commands,
  type DocumentHighlight,
  type Hover,
  type Location,
  type LocationLink,
  type MarkdownString,
} from 'vscode';
import { eventually, expectEqual, openAt, relative } from './support.ts';

const OTHERS = ['monitor.txt', 'wires/gazette.txt'];

suite('at a quotation', () => {
  test('the hover names the speaker and every other document', async () => {
    const { document, selection } = await openAt('courier.txt', 'will not close');
    const text = await eventually(
      async () => {
        const hovers = await commands.executeCommand<Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          selection.active,
        );
        return hovers.flatMap(({ contents }) => contents.map(markdown)).join('\n');
      },
      (shown) => shown.includes('gazette.txt'),
    );
    for (const part of ['Lind', 'monitor.txt', 'port']) {
      if (!text.includes(part)) throw new Error(`the hover does not show ${part}: ${text}`);
    }
  });

  test('the definition is a report of the statement', async () => {
    const { document, selection } = await openAt('monitor.txt', 'will not close');
    const places = await eventually(
      () =>
        commands.executeCommand<(Location | LocationLink)[]>(
          'vscode.executeDefinitionProvider',
          document.uri,
          selection.active,
        ),
      (answer) => answer.length > 0,
    );
    const files = places.map((place) => relative('uri' in place ? place.uri : place.targetUri));
    expectEqual(files.length, 1);
    expectEqual(['courier.txt', ...OTHERS].includes(files[0] ?? ''), true);
  });

  test('the references are all reports', async () => {
    const { document, selection } = await openAt('courier.txt', 'will not close');
    await eventually(
      async () => {
        const places = await commands.executeCommand<Location[]>(
          'vscode.executeReferenceProvider',
          document.uri,
          selection.active,
        );
        return places.map(({ uri }) => relative(uri));
      },
      (files) => OTHERS.every((file) => files.includes(file)),
    );
  });

  test('the highlights are the reports in the same document', async () => {
    const { document, selection } = await openAt('tides.bundle', 'was open');
    const highlights = await eventually(
      () =>
        commands.executeCommand<DocumentHighlight[]>(
          'vscode.executeDocumentHighlights',
          document.uri,
          selection.active,
        ),
      (answer) => (answer ?? []).length === 2,
    );
    expectEqual(
      highlights.map(({ range }) => range.start.line),
      [3, 7],
    );
  });
});

function markdown(content: MarkdownString | { language: string; value: string } | string): string {
  return typeof content === 'string' ? content : content.value;
}
