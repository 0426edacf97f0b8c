/**
 * A command that is killed while it writes leaves each file as it was or as it is to be.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { sidecarOf } from '../../engine/annotations/sidecar/sidecar.ts';
import { csvLine, parseCsv } from '../../engine/export/csv.ts';
import { COURIER, HERALD } from './articles.ts';
import { type Folder, folderWith } from './run.ts';
import { annotatedIn, on } from './two-people.ts';

const KILLER = new URL('./kill-at-call.mjs', import.meta.url).href;

/** In ms: these are dozens of runs of the command line. */
const TIMEOUT = 240_000;

/** How many of them are made at once. */
const AT_ONCE = 4;

const FILES = { ...annotated('courier.txt', COURIER), ...annotated('herald.txt', HERALD) };
const SIDECARS = ['courier.txt', 'herald.txt'].map((name) => `news/${sidecarOf(name)}`);

/** An article in which Ada and Ivo have each tagged another word. */
function annotated(name: string, text: string): Readonly<Record<string, string>> {
  const tags = [
    on(name, text, 'Torres', 'Ada', { about: 'tag', tag: 'person' }),
    on(name, text, 'ferry', 'Ivo', { about: 'tag', tag: 'ship' }),
  ];
  return annotatedIn('news', name, text, tags);
}

function sidecarsIn(folder: Folder): readonly string[] {
  return SIDECARS.map((name) => readFileSync(join(folder.path, name), 'utf8'));
}

function decide(folder: Folder, env: Readonly<Record<string, string>> = {}) {
  return folder.run(['decide', 'decisions.csv', '--into', 'news'], { env });
}

// Windows has no signal that ends a process so.
test.skipIf(process.platform === 'win32')(
  'killed at any step, every sidecar is the old one or the new one',
  { timeout: TIMEOUT },
  async () => {
    const whole = folderWith(FILES);
    const { stdout } = await whole.run(['agreement', 'Ada', 'Ivo', 'news', '--format', 'csv']);
    const [head = [], ...rows] = parseCsv(stdout);
    const table = [head, ...rows.map(([_, ...cells]) => ['a', ...cells])].map(csvLine).join('');
    whole.write('decisions.csv', table);
    const old = sidecarsIn(whole);
    expect(await decide(whole)).toMatchObject({ status: 0 });
    const fresh = sidecarsIn(whole);
    for (const [index, text] of fresh.entries()) expect(text).not.toBe(old[index]);

    /** @returns How many sidecars are new, and whether the run has ended by itself. */
    const killAt = async (step: number) => {
      const folder = folderWith({ ...FILES, 'decisions.csv': table });
      const { status } = await decide(folder, { NODE_OPTIONS: `--import=${KILLER}`, KILL_AT: String(step) });
      expect(status === null || status === 0).toBe(true);
      const texts = sidecarsIn(folder);
      for (const [index, text] of texts.entries()) expect([old[index], fresh[index]]).toContain(text);
      return { folder, hasEnded: status === 0, renewed: texts.filter((text) => fresh.includes(text)).length };
    };

    const outcomes: Awaited<ReturnType<typeof killAt>>[] = [];
    while (!outcomes.some(({ hasEnded }) => hasEnded)) {
      const steps = Array.from({ length: AT_ONCE }, (_, index) => outcomes.length + index + 1);
      outcomes.push(...(await Promise.all(steps.map(killAt))));
    }
    // It was killed before the first sidecar took its place, between the two, and after the last.
    const killed = outcomes.filter(({ hasEnded }) => !hasEnded);
    expect(new Set(killed.map(({ renewed }) => renewed))).toEqual(new Set([0, 1, 2]));

    // What is half done is done by running the command again, whatever the killed one has left beside.
    const half = killed.find(({ renewed }) => renewed === 1)?.folder;
    if (!half) throw new Error('there is one, as was seen above');
    const files = readdirSync(dirname(join(half.path, SIDECARS[0] ?? '')));
    const left = files.filter((name) => !name.endsWith('.jsonld'));
    expect(left).toEqual([expect.stringMatching(/^\.crossquote-[0-9a-f]{12}$/)]);
    expect(await decide(half)).toMatchObject({ status: 0 });
    expect(sidecarsIn(half)).toEqual(fresh);
  },
);
