import { expect, test } from 'vitest';
import {
  type DifferingReport,
  STEP_TO_DIFFERENCE,
  type StepToDifferenceParams,
} from '../../protocol/requests.ts';
import { openClient, type TestClient } from './client.ts';

/** Where one comes from the cursor, step by step: the file and the first words there. */
async function walk(
  client: TestClient,
  direction: StepToDifferenceParams['direction'],
  steps: number,
): Promise<readonly string[]> {
  const { textDocument, position } = client.cursor();
  const places: string[] = [];
  let at = { uri: textDocument.uri, position };
  for (let step = 0; step < steps; step++) {
    const found = await client.request<DifferingReport | null>(STEP_TO_DIFFERENCE, { ...at, direction });
    if (!found) return [...places, 'none'];
    const name = found.uri.replace('file:///work/', '');
    places.push(`${name}: ${client.textAt(name, found.range).split(' ').slice(0, 3).join(' ')}`);
    at = { uri: found.uri, position: found.range.start };
  }
  return places;
}

const FERRY = 'We called the ferry twice, and twice a voice told us to wait';
const GATE = 'The gate of the lower harbour was open on the night of the flood';

const DIFFERING = `
//- b.txt
<|>It rained. “${GATE},” Ilka Moen said. It went on.

“${FERRY.replace('voice', 'stranger')},” Nora Lind said.
//- a.txt
“${FERRY} for the morning tide,” Nora Lind said.
//- c.bundle
=== FILE: post.txt ===
“${GATE.replace('open', 'not open')},” Ilka Moen said.
=== FILE: wire.txt ===
“${FERRY.replace('called', 'hailed')},” Nora Lind said.
`;

test('goes on through all documents and round, past reports that do not differ', async () => {
  expect(await walk(await openClient(DIFFERING), 'next', 6)).toEqual([
    'b.txt: The gate of',
    'b.txt: We called the',
    'c.bundle: The gate of',
    'c.bundle: We hailed the',
    'b.txt: The gate of',
    'b.txt: We called the',
  ]);
});

test('takes the same way back', async () => {
  expect(await walk(await openClient(DIFFERING), 'previous', 4)).toEqual([
    'c.bundle: We hailed the',
    'c.bundle: The gate of',
    'b.txt: We called the',
    'b.txt: The gate of',
  ]);
});

test('from the middle of a passage it goes to the one before', async () => {
  const client = await openClient(
    DIFFERING.replace('<|>', '').replace('a stranger told', 'a stranger <|>told'),
  );
  expect(await walk(client, 'previous', 1)).toEqual(['b.txt: The gate of']);
});

test('says what differs and in which document', async () => {
  const client = await openClient(DIFFERING);
  const { textDocument, position } = client.cursor();
  const found = await client.request<DifferingReport | null>(STEP_TO_DIFFERENCE, {
    uri: textDocument.uri,
    position,
    direction: 'previous',
  });
  expect(found).toMatchObject({ document: 'wire.txt', message: expect.stringContaining('hailed') });
});

test.each([
  ['there are only equal reports', `“<|>${FERRY},” Nora Lind said.\n//- b.txt\n“${FERRY},” Nora Lind said.`],
  ['nothing is reported twice', '“<|>We called,” Nora Lind said.'],
])('there is none where %s', async (_, text) => {
  expect(await walk(await openClient(`//- a.txt\n${text}`), 'next', 1)).toEqual(['none']);
});

test('what is switched off is passed over', async () => {
  const settings = { severity: { 'wording-differs': 'off', 'truncated-quotation': 'off' } };
  const client = await openClient(DIFFERING, { settings });
  expect(await walk(client, 'next', 3)).toEqual([
    'b.txt: The gate of',
    'c.bundle: The gate of',
    'b.txt: The gate of',
  ]);
});
