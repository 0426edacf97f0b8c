import { expect, test } from 'vitest';
import { analyseFile } from '../engine/corpus/read-file.ts';
import { Languages } from '../engine/languages/languages.ts';
import { MemoryHost } from '../test/protocol/memory-host.ts';
import { clientAbilities } from './capabilities.ts';
import { sayIn } from './say.ts';
import { Session } from './session.ts';

const NAMES = ['a', 'b', 'c'];

test('texts that are opened at once are taken in one after the other', async () => {
  const { session, rests } = sessionWithOpen();
  await session.takeInOpen();
  expect(rests()).toBe(NAMES.length);
  expect(session.snapshot().files()).toHaveLength(NAMES.length);
});

test('a text of nothing but quotations is left out, open or not', async () => {
  const { session } = sessionWithOpen();
  await session.takeInOpen();
  session.setOpen({ uri: uriOf('a'), languageId: 'plaintext', version: 2, text: '“No.” '.repeat(250_001) });
  expect(session.snapshot().file(uriOf('a'))).toBe(undefined);
  expect(session.snapshot().files()).toHaveLength(NAMES.length - 1);
});

test('whoever asks about one in between does not wait for the others', async () => {
  let seen: readonly string[] | undefined;
  const { session } = sessionWithOpen(() => {
    void session.wanted(uriOf('c'));
    seen ??= session
      .snapshot()
      .files()
      .map(({ path }) => path);
  });
  await session.takeInOpen();
  expect(seen).toEqual(['a', 'c'].map(uriOf));
  expect(session.snapshot().files()).toHaveLength(NAMES.length);
});

test('whoever asks while it is looked for what is known waits for that', async () => {
  const { session } = sessionWithOpen();
  let answer: () => void = () => {};
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const takenIn = session.takeInKnown(async (text) => {
    await asked;
    return analyseFile(text, new Languages());
  });
  const wanted = session.wanted(uriOf('c'));
  expect(session.snapshot().files()).toHaveLength(0);
  answer();
  await wanted;
  expect(session.snapshot().file(uriOf('c'))).toBeDefined();
  await takenIn;
});

test('what is opened later is taken in without being asked for', async () => {
  const { session, rests } = sessionWithOpen();
  await session.takeInOpen();
  open(session, 'd');
  expect(rests()).toBe(NAMES.length + 1);
});

test('of a large text others have their turn, whoever asks about it waits, and what is typed into it meanwhile counts', async () => {
  const member = (at: number, name: string) =>
    `=== FILE: ${at}.txt ===\n“It rained,” ${name} said.\n\n${'It was dark. '.repeat(400)}\n`;
  const text = (name: string) => Array.from({ length: 20 }, (_, at) => member(at, name)).join('');
  const set = (version: number, name: string) =>
    session.setOpen({ uri: uriOf('large'), languageId: 'source-bundle', version, text: text(name) });
  const counts: number[] = [];
  const { session } = sessionWithOpen(() => {
    const { documentCount } = session.snapshot();
    counts.push(documentCount);
    if (counts.length === 6) set(2, 'Ben Holt');
  });
  await session.takeInOpen();
  set(1, 'Ada Marsh');
  await session.wanted(uriOf('large'));
  expect(new Set(counts).size).toBeGreaterThan(5);
  const snapshot = session.snapshot();
  expect(snapshot.file(uriOf('large'))?.documents).toHaveLength(20);
  expect(snapshot.documentsNaming('ben holt')).toHaveLength(20);
  expect(snapshot.documentsNaming('ada marsh')).toEqual([]);
});

test('a text that is closed before it is taken in is not', async () => {
  const { session } = sessionWithOpen();
  session.setClosed(uriOf('b'));
  await session.takeInOpen();
  expect(session.snapshot().files()).toHaveLength(NAMES.length - 1);
});

test('what is open is read ahead once, when all files are read', async () => {
  const { session, rests } = sessionWithOpen();
  await session.takeInOpen();
  const before = rests();
  await session.readAhead();
  expect(rests()).toBe(before);
  session.isReading = false;
  await session.readAhead();
  await session.readAhead();
  expect(rests()).toBe(before + NAMES.length);
  session.setClosed(uriOf('b'));
  open(session, 'b');
  session.snapshot();
  await session.readAhead();
  expect(rests()).toBeGreaterThan(before + NAMES.length);
});

test('while files are read, what is told of a text that is asked for is as new as the files; the rest follows', async () => {
  const { session } = sessionWithOpen();
  await session.takeInOpen();
  const near = '“The ferry will not come back before the storm is over,” said Ada Marsh.';
  const far = '“Nobody has seen the lighthouse keeper since Monday evening,” said Ben Holt.';
  const read = (name: string, text: string) => session.setRead(uriOf(name), text);
  session.setOpen({ uri: uriOf('a'), languageId: 'plaintext', version: 2, text: near });
  read('d', far);
  session.takeTouched();
  const before = session.touchesOf(uriOf('a'));
  read('e', near.replace('ferry', 'old ferry'));
  read('f', far.replace('Monday', 'early Monday'));
  expect(session.touchesOf(uriOf('a'))).toBe(before + 1);
  expect([...session.takeTouched()].sort()).toEqual(['a', 'e', 'f'].map(uriOf));
  await session.settle();
  session.isReading = false;
  expect([...session.takeTouched()].sort()).toEqual(['d', 'f'].map(uriOf));
});

/** @param onRest Called in each rest. */
function sessionWithOpen(onRest: () => void = () => {}) {
  let rests = 0;
  const host = new MemoryHost();
  host.rest = async () => {
    rests++;
    onRest();
  };
  const session = new Session(host, clientAbilities({}), sayIn(undefined));
  for (const name of NAMES) open(session, name);
  return { session, rests: () => rests };
}

function open(session: Session, name: string): void {
  session.setOpen({
    uri: uriOf(name),
    languageId: 'plaintext',
    version: 1,
    text: `“We stay,” ${name} said.`,
  });
}

function uriOf(name: string): string {
  return `file:///work/${name}.txt`;
}
