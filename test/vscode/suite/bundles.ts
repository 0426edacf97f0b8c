import { commands, type Uri, workspace } from 'vscode';
import { expectEqual, fileUri } from './support.ts';

suite('bundling and splitting', () => {
  test('gives back the files that went in', async () => {
    const files = ['courier.txt', 'wires/gazette.txt'];
    const bundle = fileUri('out/harbour.bundle');
    const chosen = files.map(fileUri);
    await commands.executeCommand('crossquote.bundleFiles', chosen[0], chosen, bundle);
    const text = await read(bundle);
    for (const name of files) expectEqual(text.includes(`FILE: ${name} `), true);

    await commands.executeCommand('crossquote.splitBundle', bundle, fileUri('out/split'));
    for (const name of files)
      expectEqual(await read(fileUri(`out/split/${name}`)), await read(fileUri(name)));
  });

  test('splits nothing when a member would leave the folder', async () => {
    const bundle = fileUri('evil.bundle');
    const text = '=== FILE: good.txt ===\nGood.\n=== FILE: ../evil.txt ===\nEvil.\n';
    await workspace.fs.writeFile(bundle, new TextEncoder().encode(text));
    // The message that says why cannot be shown while tests run; on some hosts that rejects.
    await commands
      .executeCommand('crossquote.splitBundle', bundle, fileUri('out/evil'))
      .then(undefined, () => undefined);
    for (const name of ['out/evil.txt', 'out/evil/good.txt']) {
      expectEqual(
        await workspace.fs.stat(fileUri(name)).then(
          () => 'written',
          () => 'none',
        ),
        'none',
      );
    }
  });
});

async function read(uri: Uri): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(uri));
}
