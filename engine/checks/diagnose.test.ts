import { expect, test } from 'vitest';
import { parseFixture } from '../../test/fixture.ts';
import { AnalysisHost } from '../corpus/analysis-host.ts';
import { diagnose } from './diagnose.ts';
import { CHECKS } from './list.ts';

/**
 * Expect exactly the findings that the fixture marks in its first document, labelled by their codes. @returns Their
 * messages and the words that each is related to.
 */
function check(fixture: string) {
  const { documents } = parseFixture(fixture);
  const host = new AnalysisHost();
  for (const { name, text } of documents) host.setFile(name, text);
  const snapshot = host.snapshot();
  const [first] = documents;
  if (!first) throw new Error('the fixture has no document');
  const found = diagnose(snapshot, first.name, {});
  const wanted = [...first.ranges].flatMap(([code, ranges]) =>
    ranges.map(({ start, end }) => `${code}: ${first.text.slice(start, end)} @${start}`),
  );
  const shown = found.map(
    ({ code, span: { fileStart, fileEnd } }) =>
      `${code}: ${first.text.slice(fileStart, fileEnd)} @${fileStart}`,
  );
  expect(shown.sort()).toEqual(wanted.sort());
  return found.map(({ message, related, severity, fades }) => ({
    message,
    severity,
    fades,
    related: related.map(
      (place) =>
        `${place.message} — ${snapshot.file(place.path)?.text.slice(place.span.fileStart, place.span.fileEnd)}`,
    ),
  }));
}

test('same-statement', () => {
  expect(
    check(`
//- a.txt
“<|same-statement:The northern bridge will fall in the next storm,|>” Ada Marsh said.
//- b.txt
It rained. “The northern bridge will fall in the next storm,” said Mrs Marsh.
`),
  ).toEqual([
    {
      message: 'This statement is reported once more, in the same words.',
      severity: 'information',
      fades: false,
      related: ['verbatim, Marsh — The northern bridge will fall in the next storm,'],
    },
  ]);
});

test('same-statement counts those that differ', () => {
  const saying = 'The northern bridge will fall in the next storm';
  const [finding] = check(`
//- a.txt
“<|same-statement:${saying} of this winter,|>” Ada Marsh said.
//- b.txt
“${saying} of this winter,” Ada Marsh said.
//- c.txt
“${saying},” Ada Marsh said.
`);
  expect(finding?.message).toBe(
    'This statement is reported 2 more times, 1 of them in other or fewer words.',
  );
});

test('a suggestion is told as one, on both sides', () => {
  const full = 'The northern bridge will fall in the next storm of the winter';
  const other = 'The northern bridge will fall when lorries cross';
  const [finding] = check(`
//- a.txt
“<|same-statement:${full},|>” Ada Marsh said.
//- b.txt
“${other},” Ada Marsh said.
`);
  expect(finding?.message).toBe('This statement is perhaps reported once more, in other or fewer words.');
  expect(finding?.related[0]).toMatch(/^perhaps reworded/);
});

test('says so when the fullest report stands in the same document', () => {
  const saying = 'The northern bridge will fall in the next storm';
  const findings = check(`
//- a.txt
“<|truncated-quotation:${saying}|>”, Ada Marsh said.
“<|same-statement:${saying} of this winter, and nobody was told|>”, Ada Marsh said.
`);
  expect(findings[0]?.message).toBe(
    'More of this statement is quoted in this document: here without “of this winter, and nobody was told”.',
  );
});

test('wording-differs', () => {
  const [finding] = check(`
//- b.txt
“<|wording-differs:The southern bridge will fall in the next storm,|>” Ada Marsh said.
//- a.txt
“The northern bridge will fall in the next storm, they say,” Ada Marsh said.
`);
  expect(finding).toMatchObject({
    message:
      'The same statement is worded otherwise in a.txt: here “southern” for “northern”, without “they say”.',
    severity: 'information',
    related: ['fullest, Ada Marsh — The northern bridge will fall in the next storm, they say,'],
  });
});

test('wording-differs says when it is not sure', () => {
  const [finding] = check(`
//- b.txt
“<|wording-differs:The ferries must carry timber, cows, sheep and mail,|>” Ada Marsh said.
//- a.txt
“The ferries must carry timber, pilots, doctors, teachers, tourists or nobody elsewhere,” Ada Marsh said.
`);
  expect(finding?.message).toMatch(/^Perhaps the same statement/);
});

test('truncated-quotation', () => {
  const [finding] = check(`
//- b.txt
“<|truncated-quotation:The northern bridge will fall in the next storm,|>” Ada Marsh said.
//- a.txt
“The northern bridge will fall in the next storm, and nobody was told,” Ada Marsh said.
`);
  expect(finding).toMatchObject({
    message: 'More of this statement is quoted in a.txt: here without “and nobody was told”.',
    related: ['fullest, Ada Marsh — The northern bridge will fall in the next storm, and nobody was told,'],
  });
});

test('unattributed-quotation', () => {
  const [finding] = check(`
It rained on the quay.

“<|unattributed-quotation:We heard of it from the evening news.|>”

“We never did,” one captain said. “And nobody asked us.”

The “long night” was over, and “<|unattributed-quotation:it will not come again|>”.

<|unbalanced-mark:“|>The quay was dark that night, said one captain.
`);
  expect(finding).toEqual({
    message: 'No speaker was found for this quotation; find out who says it before you rely on it.',
    severity: 'hint',
    fades: false,
    related: [],
  });
});

test('unattributed-quotation points to the pronoun that is all there is', () => {
  const [finding] = check(`
“We never heard of it,” he said on the quay.

“<|unattributed-quotation:And nobody on the island asked us.|>”
`);
  expect(finding).toMatchObject({
    message:
      'The speaker of this quotation is only “he” in the text before it; find out who that is before you rely on it.',
    related: ['carried over from here — he'],
  });
});

test('unbalanced-mark', () => {
  const messages = check(
    'She left. <|unbalanced-mark:“|>It rained.\n\nIt stopped.\n\nThen<|unbalanced-mark:”|> all left.\n\n“We stay.\n\n<|unbalanced-mark:We|> do,” she said.',
  );
  expect(messages.map(({ severity }) => severity)).toEqual(['warning', 'warning', 'warning']);
  expect(messages.map(({ message }) => message.slice(0, 30))).toEqual([
    'This quotation mark is not clo',
    'Nothing opens the quotation th',
    'The quotation of the paragraph',
  ]);
});

test('boilerplate fades', () => {
  expect(check('It rained.\n<|boilerplate:READ MORE: The tide|>\nNobody came.')).toMatchObject([
    { severity: 'hint', fades: true },
  ]);
});

test('malformed-header, duplicate-member and nested-header point into the bundle', () => {
  const host = new AnalysisHost();
  host.setFile(
    'all.txt',
    '=== FILE: a.txt ===\n```\n=== FILE: b.txt ===\n```\n=== FILE: b.txt ====\nTwo.\n=== FILE: a.txt ===\nThree.\n',
  );
  const found = diagnose(host.snapshot(), 'all.txt', {});
  expect(new Set(found.map(({ code }) => code))).toEqual(
    new Set(['malformed-header', 'duplicate-member', 'nested-header']),
  );
  expect(found.find(({ code }) => code === 'duplicate-member')?.related).toMatchObject([{ path: 'all.txt' }]);
});

test('findings of a member stand where the member stands', () => {
  check(`
//- all.txt
=== FILE: a.txt ===
It rained.
=== FILE: b.txt ===
She left. <|unbalanced-mark:“|>It rained.
`);
});

test('severity by setting, off included', () => {
  const host = new AnalysisHost();
  host.setFile('a.txt', 'READ MORE: The tide\n\nThen” all left.');
  const snapshot = host.snapshot();
  const severities = (severity: Parameters<typeof diagnose>[2]) =>
    diagnose(snapshot, 'a.txt', severity).map((found) => `${found.code} ${found.severity}`);
  expect(severities({ boilerplate: 'error' })).toEqual(['boilerplate error', 'unbalanced-mark warning']);
  expect(severities({ boilerplate: 'off' })).toEqual(['unbalanced-mark warning']);
  expect(diagnose(snapshot, 'b.txt', {})).toEqual([]);
});

test('names a few other reports, where there are many', () => {
  const host = new AnalysisHost();
  for (let at = 0; at < 30; at++)
    host.setFile(`${at}.txt`, '“The northern bridge will fall in the next storm,” Ada Marsh said.');
  const [finding] = diagnose(host.snapshot(), '7.txt', {});
  expect(finding?.message).toBe('This statement is reported 29 more times, in the same words.');
  expect(finding?.related).toHaveLength(4);
  expect(finding?.related.map(({ path }) => path)).not.toContain('7.txt');
});

test('every code has one check', () => {
  const codes = CHECKS.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});

test('name-variant', () => {
  const [finding] = check(`
//- a.txt
It rained on <|name-variant:Ostap Korolenskyy|>. Korolenskyy left with Ada Marsh.
//- b.txt
It rained on Ostap Korolensky and on Ada Marsh.
//- c.txt
It rained on Korolenskiy.
`);
  expect(finding).toEqual({
    message: '“Ostap Korolenskyy” is also spelled “Ostap Korolensky” in these documents.',
    severity: 'hint',
    fades: false,
    related: [],
  });
});
