import { ConfigurationTarget, workspace } from 'vscode';
import { codesOf, eventually, fileUri, openAt } from './support.ts';

suite('settings', () => {
  suiteTeardown(async () => {
    await set('severity', undefined);
    await set('exclude', undefined);
  });

  test('a check that is turned off finds nothing', async () => {
    await openAt('monitor.txt', 'We will');
    const codes = () => codesOf('monitor.txt');
    await eventually(codes, (found) => found.includes('wording-differs'));
    await set('severity', { 'wording-differs': 'off' });
    await eventually(codes, (found) => !found.includes('wording-differs'));
    await set('severity', undefined);
    await eventually(codes, (found) => found.includes('wording-differs'));
  });

  test('a file that is excluded is left alone', async () => {
    await openAt('courier.txt', 'We will');
    const codes = () => codesOf('courier.txt');
    await set('exclude', ['courier.txt']);
    await eventually(codes, (found) => found.length === 0);
    await set('exclude', undefined);
    await eventually(codes, (found) => found.includes('same-statement'));
  });
  test('a settings file counts where nothing is set in the editor', async () => {
    const file = fileUri('.crossquoterc.json');
    const write = (settings: unknown) =>
      workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(settings)));
    await openAt('notes.md', 'We will');
    const codes = () => codesOf('notes.md');
    await write({ include: ['**/*.txt', '**/*.md'] });
    await eventually(codes, (found) => found.includes('same-statement'));
    await workspace.fs.delete(file);
    await eventually(codes, (found) => found.length === 0);
  });
});

function set(key: 'severity' | 'exclude', value: unknown): Thenable<void> {
  return workspace.getConfiguration('crossquote').update(key, value, ConfigurationTarget.Workspace);
}
