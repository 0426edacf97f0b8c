import { expect, test } from 'vitest';
import { folderWith } from './run.ts';

const SAME = 'We will close every harbour.\tWe will close every harbour!';
const OTHER = 'We will close every harbour.\tWe will open every harbour.';
const UNRELATED = 'We will close every harbour.\tOrchards froze.';

test('prints a line for each: score, relation, differences', async () => {
  const { status, stdout } = await folderWith({ 'pairs.tsv': `${SAME}\n${OTHER}\n${UNRELATED}\n` }).run([
    'compare',
    'pairs.tsv',
  ]);
  expect(status).toBe(0);
  const lines = stdout.split('\n');
  expect(lines.pop()).toBe('');
  const [same, other, unrelated] = lines.map((line) => line.split('\t'));
  expect(same).toEqual(['1.0000', 'verbatim', '']);
  expect(other?.[1]).toBe('reworded');
  expect(other?.[2]).toContain('“open” for “close”');
  expect(Number(same?.[0])).toBeGreaterThan(Number(other?.[0]));
  expect(Number(other?.[0])).toBeGreaterThan(Number(unrelated?.[0]));
});

test('reads standard input, whatever ends its lines and however they are encoded', async () => {
  const folder = folderWith({});
  const expected = (await folder.run(['compare', '-'], { input: `${SAME}\n${OTHER}` })).stdout;
  expect(expected.split('\n')).toHaveLength(3);
  for (const input of [
    `\ufeff${SAME}\r\n${OTHER}\r\n`,
    Buffer.from(`\ufeff${SAME}\n${OTHER}\n`, 'utf16le'),
  ]) {
    expect((await folder.run(['compare', '-'], { input })).stdout).toBe(expected);
  }
});

test('takes any passages and prints one line for each', async () => {
  const input = ['\t', 'left\t', '\tright', 'a\tb\tc', '“\u2028”\t\u001b[31m\r', '😀\t\u0000'].join('\n');
  const { status, stdout } = await folderWith({}).run(['compare', '-'], { input });
  expect(status).toBe(0);
  const lines = stdout.replace(/\n$/, '').split('\n');
  expect(lines).toHaveLength(6);
  for (const line of lines) expect(line).toMatch(/^[01]\.\d{4}\t[a-z]+\t[^\t]*$/);
  expect(stdout).not.toContain('\u001b');
});

test('prints what it can before a line without a tab, and names that line', async () => {
  const { status, stdout, stderr } = await folderWith({ 'pairs.tsv': `${SAME}\nno tab here\n${SAME}\n` }).run(
    ['compare', 'pairs.tsv'],
  );
  expect(status).toBe(2);
  expect(stdout.split('\n')).toHaveLength(2);
  expect(stderr).toBe('crossquote: pairs.tsv:2 has no tab: write left passage, tab, right passage\n');
});

test('names a file that is not there', async () => {
  const { status, stderr } = await folderWith({}).run(['compare', 'pairs.tsv']);
  expect(status).toBe(2);
  expect(stderr).toContain('pairs.tsv does not exist');
});

test('prints nothing for nothing', async () => {
  expect(await folderWith({}).run(['compare', '-'])).toEqual({ status: 0, stdout: '', stderr: '' });
});
