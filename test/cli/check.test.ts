import { describe, expect, test } from 'vitest';
import { COURIER, ELSEWHERE, HERALD, MONITOR } from './articles.ts';
import { folderWith } from './run.ts';

const THREE = { 'courier.txt': COURIER, 'herald.txt': HERALD, 'monitor.txt': MONITOR };

describe('the text', () => {
  test('tells a statement once, with each wording and where it stands', async () => {
    const { stdout } = await folderWith(THREE).run(['check', '.', '--fail-on', 'never']);
    expect(stdout).toContain('1 statement reported in different words');
    expect(stdout).toContain('Ana Torres · 3 reports in 3 documents, 2 wordings');
    expect(stdout).toContain(
      '“If [-any-]{+some+} ferry sails before Friday, we will treat the voyage as a [-breach-]{+violation+} of the harbour treaty,”',
    );
    for (const place of ['courier.txt:3:2', 'herald.txt:1:2', 'monitor.txt:1:30'])
      expect(stdout).toContain(place);
  });

  test('says what is wrong in the texts, and where', async () => {
    const { stdout } = await folderWith(THREE).run(['check', '.']);
    expect(stdout).toContain('herald.txt:3:51  warning  unbalanced-mark');
    expect(stdout).toContain('never answered.>”<');
  });

  test('says in which reports the sources disagree', async () => {
    const other = COURIER.replaceAll('Ana Torres', 'Ben Holt').replaceAll('Torres', 'Holt');
    const folder = folderWith({ 'courier.txt': COURIER, 'post.txt': other });
    const { stdout, status } = await folder.run(['check', '.']);
    expect(stdout).toContain('1 statement reported in the same words');
    expect(stdout).toMatch(
      /\nWhere the sources disagree\n\ncourier\.txt:3:2 {2}warning {2}attribution-differs\n/,
    );
    expect(stdout).toContain('These words are Ben Holt’s in post.txt, and Ana Torres’s here.');
    expect(stdout).toContain('always in the same words. On statements, 2 warnings.\n');
    expect(status).toBe(1);
  });

  test('ends with a summary', async () => {
    const { stdout } = await folderWith(THREE).run(['check', '.']);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(
      '1 statement reported more than once in these 3 documents, in different words. In the texts, 1 warning.',
    );
  });

  test('marks words by style alone in colour', async () => {
    const { stdout } = await folderWith(THREE).run(['check', '.', '--color']);
    expect(stdout).toContain('\u001b[9;31mbreach\u001b[0m\u001b[4;32mviolation\u001b[0m');
    expect(stdout).not.toContain('{+');
  });

  test('names the member of a bundle', async () => {
    const bundle = `=============== FILE: a/courier.txt ===============\n${COURIER}\n=============== FILE: b/monitor.txt ===============\n${MONITOR}`;
    const { stdout } = await folderWith({ 'all.bundle': bundle }).run(['check', 'all.bundle']);
    expect(stdout).toContain('1 statement reported in the same words');
    expect(stdout).toMatch(/all\.bundle:4:2 {3}a\/courier\.txt {2}Torres/);
    expect(stdout).toMatch(/all\.bundle:7:30 {2}b\/monitor\.txt {2}Torres/);
  });

  test('says that a speaker has no name, who may be described', async () => {
    const text = COURIER.replaceAll('Ana Torres', 'Sailors').replaceAll('Torres', 'sailors');
    const { stdout } = await folderWith({ 'a.txt': text, 'b.txt': text }).run(['check', '.']);
    expect(stdout).toContain('S1 Speaker not known by name · 2 reports in 2 documents, same words');
    expect(stdout).toMatch(/a\.txt:\d+:\d+ +sailors/i);
  });

  test('says in words that there is nothing to tell', async () => {
    const folder = folderWith({ 'a.txt': ELSEWHERE, 'b.txt': COURIER, 'empty/x.md': '' });
    expect(await folder.run(['check', 'a.txt', 'b.txt'])).toEqual({
      status: 0,
      stdout: 'No statement is reported twice in these 2 documents.\n',
      stderr: '',
    });
    const { stdout, stderr, status } = await folder.run(['check', 'empty']);
    expect(status).toBe(2);
    expect(stdout).toBe('No document was read.\n');
    expect(stderr).toContain('nothing to read: no file in empty');
  });

  test('leaves out what the settings put off', async () => {
    const off = { 'same-statement': 'off', 'wording-differs': 'off', 'unbalanced-mark': 'off' };
    const settings = JSON.stringify({ severity: off });
    const { stdout, status } = await folderWith({ ...THREE, '.crossquoterc.json': settings }).run([
      'check',
      '.',
    ]);
    expect(stdout).toBe('The settings put the checks of statements off in these 3 documents.\n');
    expect(status).toBe(0);
  });

  test('shows control characters of a text instead of sending them', async () => {
    const hostile = COURIER.replaceAll('ferry', '\u001b]0;owned\u0007ferry');
    const { stdout } = await folderWith({ 'a.txt': hostile, 'b.txt': MONITOR }).run(['check', '.']);
    expect(stdout).toContain('^[]0;owned^Gferry');
    expect(stdout).not.toContain('\u001b');
    expect(stdout).not.toContain('\u0007');
  });
});

describe('the status', () => {
  test.each([
    ['warning', 1],
    ['error', 0],
    ['hint', 1],
    ['never', 0],
  ])('with --fail-on %s is %i', async (failOn, status) => {
    expect((await folderWith(THREE).run(['check', '.', '--fail-on', failOn])).status).toBe(status);
  });
  test('is 1 for a warning by default, 0 for less', async () => {
    expect((await folderWith(THREE).run(['check', 'herald.txt'])).status).toBe(1);
    expect((await folderWith(THREE).run(['check', 'courier.txt', 'monitor.txt'])).status).toBe(0);
  });
  test('is 2 for a severity that does not exist', async () => {
    const { status, stderr } = await folderWith(THREE).run(['check', '.', '--fail-on', 'loud']);
    expect(status).toBe(2);
    expect(stderr).toContain('error, warning, information, hint, never');
  });
});

test('--format json prints the same findings', async () => {
  const { stdout, status } = await folderWith(THREE).run(['check', '.', '--format', 'json']);
  const { version, diagnostics } = JSON.parse(stdout);
  expect(version).toBe(1);
  expect(status).toBe(1);
  const lone = HERALD.lastIndexOf('”');
  expect(diagnostics).toContainEqual(
    expect.objectContaining({
      path: 'herald.txt',
      code: 'unbalanced-mark',
      severity: 'warning',
      start: lone,
      end: lone + 1,
    }),
  );
});
