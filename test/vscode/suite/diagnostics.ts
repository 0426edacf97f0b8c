import { codeOf, codesOf, diagnosticsOf, eventually, expectEqual, openAt, relative } from './support.ts';

suite('diagnostics', () => {
  test('say where two sources have other words, and point into the other one', async () => {
    await openAt('monitor.txt', 'We will');
    const found = await eventually(
      () => diagnosticsOf('monitor.txt'),
      (diagnostics) => diagnostics.some((diagnostic) => codeOf(diagnostic) === 'wording-differs'),
    );
    const difference = found.find((diagnostic) => codeOf(diagnostic) === 'wording-differs');
    const places = difference?.relatedInformation?.map(({ location }) => relative(location.uri)) ?? [];
    expectEqual(places.includes('courier.txt'), true);
    for (const word of ['harbour', 'port']) expectEqual(difference?.message.includes(word), true);
    expectEqual(difference?.source, 'crossquote');
  });

  test('mark a quotation that is never closed', async () => {
    await openAt('broken.txt', 'The pier');
    await eventually(
      () => codesOf('broken.txt'),
      (codes) => codes.includes('unbalanced-mark'),
    );
  });

  test('are there for files that are not open', async () => {
    await eventually(
      () => codesOf('wires/gazette.txt'),
      (codes) => codes.includes('same-statement'),
    );
  });

  test('follow the typing', async () => {
    const editor = await openAt('broken.txt', ', said Tomas');
    await editor.edit((edit) => edit.insert(editor.selection.active, '”'));
    await eventually(
      () => codesOf('broken.txt'),
      (codes) => !codes.includes('unbalanced-mark'),
    );
  });
});
