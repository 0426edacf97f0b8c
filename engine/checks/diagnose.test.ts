import { expect, test } from 'vitest';
import { inEnglish } from '../../protocol/phrase.ts';
import { parseFixture } from '../../test/fixture.ts';
import { linkBetween } from '../../test/link-between.ts';
import { AnalysisHost } from '../corpus/analysis-host.ts';
import { diagnose as diagnoseInPhrases } from './diagnose.ts';
import { CHECKS } from './list.ts';

/** The findings with their messages in English. */
function diagnose(...given: Parameters<typeof diagnoseInPhrases>) {
  return diagnoseInPhrases(...given).map((found) => ({
    ...found,
    message: inEnglish(found.message),
    related: found.related.map((place) => ({ ...place, message: inEnglish(place.message) })),
  }));
}

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

test('same-statement knows words that are nearly the same', () => {
  expect(
    messagesOf(
      'The children of the village slept in the tents',
      'The children from the village slept in tents',
    ),
  ).toEqual([
    '1.txt same-statement information: This statement is reported once more, in nearly the same words.',
    '2.txt same-statement information: This statement is reported once more, in nearly the same words.',
  ]);
});

test('a quotation of two statements gets no message twice', () => {
  const [mine, rail] = [
    'The coal mine at Ostrow will be closed because its gas has become a danger',
    'I have asked the railway to hire the miners who lose their work',
  ];
  check(`
//- a.txt
“<|same-statement:${mine}. ${rail}|>”, Ada Marsh said.
//- b.txt
“${mine}”, Ada Marsh said.
//- c.txt
“${rail}”, Ada Marsh said.
`);
});

test('what a reporter tells beside the marks is not missing', () => {
  const [finding] = check(`
//- b.txt
Ada Marsh called <|wording-differs:the mayor “a coward” who “ran away from the flood|>”.
//- a.txt
“The mayor is a coward who ran away from the flood, and I will say it to his face”, Ada Marsh said.
`);
  expect(finding?.message).toBe(
    'The same statement is worded otherwise in a.txt: here without “and I will say it to his face”.',
  );
});

test('what is missing follows the words beside the marks while these are edited', () => {
  const host = new AnalysisHost();
  const beside = (text: string) => {
    host.setFile('b.txt', text);
    return diagnose(host.snapshot(), 'b.txt', {}).map(({ message }) => message);
  };
  host.setFile(
    'a.txt',
    '“The mayor is a coward who ran away from the flood, and I will say it to his face”, Ada Marsh said.',
  );
  const [told] = beside('Ada Marsh called the mayor “a coward” who “ran away from the flood”.');
  const [edited] = beside('Ada Marsh called the major “a coward” who “ran away from the flood”.');
  expect(told).toMatch(/here without “and I will say it to his face”/);
  expect(edited).toMatch(/here without “The mayor is”/);
  // In the same lines, a sentence further on.
  const twice = beside(
    'Ada Marsh called the mayor “a coward” who “ran away from the flood”. ' +
      'Ada Marsh called him “a coward” who “ran away from the flood”.',
  );
  expect(twice).toEqual([told, edited]);
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
“<|same-statement:${saying} of this winter, and everybody knows|>”, Ada Marsh said.
`);
  expect(findings[0]?.message).toBe(
    'More of this statement is quoted in this document: here without “of this winter, and everybody knows”.',
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
“The northern bridge will fall in the next storm, and everybody knows,” Ada Marsh said.
`);
  expect(finding).toMatchObject({
    message: 'More of this statement is quoted in a.txt: here without “and everybody knows”.',
    severity: 'information',
    related: ['fullest, Ada Marsh — The northern bridge will fall in the next storm, and everybody knows,'],
  });
});

test.each([
  ['unless the council pays', 'condition', 'unless the council pays'],
  ['but only if lorries cross', 'condition', 'if lorries cross'],
  ['although it was painted', 'contrast', 'although it was painted'],
  ['and not in the next year', 'denial', 'and not in the next year'],
])('truncated-quotation is a warning where “%s” is cut', (cut, kind, words) => {
  const texts = (what: string) => `
//- b.txt
${what}
//- a.txt
“The northern bridge will fall in the next storm, ${cut},” Ada Marsh said.
`;
  const quotation = '<|truncated-quotation:The northern bridge will fall in the next storm,|>';
  const [finding] = check(texts(`“${quotation}” Ada Marsh said.`));
  expect(finding).toMatchObject({
    message: `More of this statement is quoted in a.txt, with a ${kind} that is cut here: “${words}”.`,
    severity: 'warning',
  });
});

test('truncated-quotation where an ellipsis says what is cut out, and warns of a condition in it', () => {
  const spliced = (cut: string) =>
    check(`
//- b.txt
“<|truncated-quotation:The northern bridge will fall … and nobody on the island was told,|>” Ada Marsh said.
//- a.txt
“The northern bridge will fall ${cut} and nobody on the island was told,” Ada Marsh said.
`)[0];
  expect(spliced('in the next storm')).toMatchObject({
    message: 'More of this statement is quoted in a.txt: here without “in the next storm”.',
    severity: 'information',
  });
  expect(spliced('only if lorries cross it')).toMatchObject({
    message:
      'More of this statement is quoted in a.txt, with a condition that is cut here: “if lorries cross it”.',
    severity: 'warning',
  });
});

test('truncated-quotation is no warning where a reporter tells more', () => {
  const saying = 'the northern bridge will fall in the next storm';
  const [finding] = check(`
//- b.txt
“<|truncated-quotation:${saying}|>”, Ada Marsh said.
//- a.txt
Ada Marsh said that ${saying} unless the council pays for new piers.
`);
  expect(finding).toMatchObject({
    message:
      'More of this statement is told in a.txt, with a condition that is cut here: “unless the council pays for new piers”.',
    severity: 'information',
  });
});

test('wording-differs is a warning where a condition is missing too', () => {
  const [finding] = check(`
//- b.txt
“<|wording-differs:We will take the boats from the northern islands,|>” Ada Marsh said.
//- a.txt
“We will take our boats from the northern islands if the council pays for them,” Ada Marsh said.
`);
  expect(finding).toMatchObject({
    message:
      'The same statement is worded otherwise in a.txt, with a condition that is missing here: “if the council pays for them”.',
    severity: 'warning',
  });
});

test('quoted-and-paraphrased says that a condition is missing, and is information then', () => {
  const [finding] = check(`
//- b.txt
Ada Marsh said <|quoted-and-paraphrased:the ferry would run every hour from the islands to Ostrow|>.
//- a.txt
“The ferry will run every hour from the islands to Ostrow unless the sea is frozen,” Ada Marsh said.
`);
  expect(finding).toMatchObject({
    message:
      'What is quoted in a.txt is told here in a reporter’s words, and a condition of it is missing here: “unless the sea is frozen”.',
    severity: 'information',
  });
});

test('what somebody adds who cites the speaker is not missing in the speaker’s report', () => {
  const [finding] = check(`
//- a.txt
“<|truncated-quotation:${TIMBER}|>”, Ben Holt said.
//- b.txt
“Mr Holt says, ‘${TIMBER}’, but he has never had a boat”, Ada Marsh said.
`);
  expect(finding?.severity).toBe('information');
});

const BOATS = 'We will send 40 boats to the islands on Friday, and the council has to pay';

/** The finding on the first quotation of a document, where another one has the saying by Ada Marsh. */
function besideBoats(code: string, words: string, by = 'Ada Marsh') {
  const [finding] = check(`
//- b.txt
“<|${code}:${words}|>”, ${by} said.
//- a.txt
“${BOATS} for fuel”, Ada Marsh said.
`);
  return finding;
}

test('number-differs', () => {
  expect(besideBoats('number-differs', `${BOATS.replace('40', '45')} for fuel`)).toEqual({
    message: 'a.txt has “40 boats” for “45 boats” here.',
    severity: 'warning',
    fades: false,
    related: [`fullest, Ada Marsh — ${BOATS} for fuel`],
  });
});

test('number-differs within a document', () => {
  const findings = check(`
“<|number-differs:${BOATS} for fuel|>”, Ada Marsh said.

“<|number-differs:${BOATS.replace('40', '45')}|>”, Ada Marsh said.
`);
  expect(findings.map(({ message }) => message)).toEqual([
    'Elsewhere this document has “45 boats” for “40 boats” here.',
    'Elsewhere this document has “40 boats” for “45 boats” here.',
  ]);
});

/** The messages of all documents with their names, of reports in these words by one speaker. */
function messagesOf(...words: readonly string[]): readonly string[] {
  const host = new AnalysisHost();
  for (const [at, said] of words.entries()) host.setFile(`${at + 1}.txt`, `“${said}”, Ada Marsh said.`);
  const snapshot = host.snapshot();
  return snapshot
    .files()
    .flatMap(({ path }) =>
      diagnose(snapshot, path, {}).map(
        ({ code, severity, message }) => `${path} ${code} ${severity}: ${message}`,
      ),
    );
}

test.each([
  ['is the fullest', `${BOATS} for fuel`],
  ['is not the fullest', BOATS.replace('to the islands ', '')],
])('who is alone with a number is told so too, where that %s', (_, outlier) => {
  expect(messagesOf(BOATS, BOATS, BOATS, outlier.replace('40', '14'))).toEqual([
    '1.txt number-differs warning: 4.txt has “14 boats” for “40 boats” here.',
    '2.txt number-differs warning: 4.txt has “14 boats” for “40 boats” here.',
    '3.txt number-differs warning: 4.txt has “14 boats” for “40 boats” here.',
    '4.txt number-differs warning: 1.txt and 2 more reports have “40 boats” for “14 boats” here.',
  ]);
});

test.each([30, 40])('each of %i reports that all have another number is told so', (count) => {
  const words = Array.from({ length: count }, (_, at) => BOATS.replace('40', `${100 + at}`));
  const found = messagesOf(...words).map((message) => message.replace(/ \w+\.txt.*? for/, ''));
  const wanted = words.map((_, at) => `${at + 1}.txt number-differs warning: “${100 + at} boats” here.`);
  expect(found.sort()).toEqual(wanted.sort());
});

test('who is alone with a denial is told so too', () => {
  expect(messagesOf(BOATS, BOATS, BOATS.replace('will', 'will not'))).toEqual([
    '1.txt negation-differs warning: 3.txt has “will not send” for “will send” here.',
    '2.txt negation-differs warning: 3.txt has “will not send” for “will send” here.',
    '3.txt negation-differs warning: 1.txt and 1 more report have “will send” for “will not send” here.',
  ]);
});

test('number-differs where the fullest report has no number', () => {
  expect(
    messagesOf(`${BOATS.replace('40 ', '')} for fuel`, BOATS.replace('40', '14'), BOATS).slice(1),
  ).toEqual([
    '2.txt number-differs warning: 3.txt has “40 boats” for “14 boats” here.',
    '3.txt number-differs warning: 2.txt has “14 boats” for “40 boats” here.',
  ]);
});

test('two parts of the fullest report do not contradict each other', () => {
  const carry = 'boats will carry timber and mail to the northern islands';
  const codes = messagesOf(`40 ${carry} on Friday and 14 ${carry} on Monday`, `40 ${carry}`, `14 ${carry}`);
  expect(codes.join()).not.toContain('number-differs');
});

test('names all that contradicts, a number before a denial', () => {
  const others = BOATS.replace('40', '14').replace('will', 'will not');
  expect(messagesOf(BOATS, others)).toContain(
    '1.txt number-differs warning: 2.txt has “14 boats” for “40 boats” and “will not send” for “will send” here.',
  );
});

test.each([
  ['a number in words', 'wording-differs', BOATS.replace('40 boats', 'forty ships')],
  ['a number that is left out', 'wording-differs', BOATS.replace('40 ', '')],
])('%s is no number-differs', (_, code, words) => {
  besideBoats(code, words);
});

test('negation-differs', () => {
  expect(besideBoats('negation-differs', BOATS.replace('We will send', 'We will never send'))).toMatchObject({
    message: 'a.txt has “will send” for “will never send” here.',
    severity: 'warning',
  });
});

test('a denial that is worded otherwise is no negation-differs', () => {
  check(`
//- b.txt
“<|wording-differs:We see no sense in another bridge to the islands,|>” Ada Marsh said.
//- a.txt
“We do not see any sense in another bridge to the northern islands,” Ada Marsh said.
`);
});

test('a number or a denial is information where the statement is only suggested', () => {
  const [finding] = check(`
//- b.txt
“<|number-differs:The ferries must carry timber for 12 towns, and cows, sheep and mail,|>” Ada Marsh said.
//- a.txt
“The ferries must carry timber for 14 towns, pilots, doctors, teachers, tourists or nobody elsewhere,” Ada Marsh said.
`);
  expect(finding).toMatchObject({
    message: 'Perhaps a.txt has “14 towns” for “12 towns” here.',
    severity: 'information',
  });
});

const TIMBER = 'We will carry timber to every northern island before the first storm of the winter';

test.each([
  ['Ada Marsh', 'Ben Holt'],
  ['Ben Holt', 'Ada Marsh'],
])('attribution-differs, on both sides: %s', (own, other) => {
  const [finding] = check(`
//- a.txt
“<|attribution-differs:${TIMBER}|>”, ${own} said.
//- b.txt
“${TIMBER}”, ${other} said.
`);
  expect(finding).toEqual({
    message: `These words are ${other}’s in b.txt, and ${own}’s here.`,
    severity: 'warning',
    fades: false,
    related: [expect.stringContaining(`, ${other} — ${TIMBER}`)],
  });
});

test('attribution-differs where a third report names nobody', () => {
  const [finding] = check(`
//- c.txt
“<|attribution-differs:${TIMBER}|>”, Ben Holt said.
//- a.txt
“${TIMBER}.”
//- b.txt
“${TIMBER}”, Ada Marsh said.
`);
  expect(finding?.message).toBe('These words are Ada Marsh’s in b.txt, and Ben Holt’s here.');
  expect(finding?.related.map((place) => place.slice(0, 20))).toEqual([
    'verbatim, Ada Marsh ',
    'verbatim — We will c',
  ]);
});

test('attribution-differs with words that are nearly the same', () => {
  const [finding] = check(`
//- b.txt
“<|attribution-differs:${TIMBER.replace('first', 'first great')}|>”, Ben Holt said.
//- a.txt
“${TIMBER}”, Ada Marsh said.
`);
  expect(finding?.message).toBe('Nearly these words are Ada Marsh’s in a.txt, and Ben Holt’s here.');
});

test('attribution-differs not where two people fill in one sentence', () => {
  check(`
//- b.txt
“${TIMBER.replace('winter', 'year')}”, Ben Holt said.
//- a.txt
“${TIMBER}”, Ada Marsh said.
`);
});

test.each([
  ['a family name alone', 'Marsh'],
  ['an initial', 'A. Marsh'],
  ['another form of a first name', 'Katrina Marsh', 'Katarina Marsh'],
  ['a family name in another spelling', 'Adrian Marsch'],
  ['an office', 'the harbour master'],
  ['a body', 'the Ostrow Council'],
  ['two people', 'Ben Holt and Ada Marsh'],
])('%s is no other speaker for certain', (_, speaker, other = 'Ada Marsh') => {
  check(`
//- b.txt
“<|same-statement:${TIMBER}|>”, ${speaker} said.
//- a.txt
“${TIMBER}”, ${other} said.
`);
});

test('what is only suggested says nothing of another speaker', () => {
  const saying =
    'that boats would carry timber to every northern island before the first storm of the winter';
  const [finding] = check(`
//- b.txt
Ben Holt said <|same-statement:${saying}|>.
//- a.txt
Ada Marsh said ${saying}.
`);
  expect(finding?.message).toMatch(/^This statement is perhaps reported once more/);
});

test.each([
  ['in marks', `“Mr Holt says, ‘${TIMBER}’, and he knows that he has no boats”, Ada Marsh said.`],
  ['as a clause', `“Mr Holt claims that ${TIMBER}. That is a lie”, Ada Marsh said.`],
  ['told', `Ada Marsh said that Ben Holt had claimed that ${TIMBER}.`],
])('who cites the other speaker %s does not say the same', (_, citing) => {
  const { documents } = parseFixture(`
//- a.txt
“${TIMBER}”, Ben Holt said.
//- b.txt
${citing}
`);
  const host = new AnalysisHost();
  for (const { name, text } of documents) host.setFile(name, text);
  const snapshot = host.snapshot();
  const codes = documents.flatMap(({ name }) => diagnose(snapshot, name, {}).map(({ code }) => code));
  expect(codes).toContain('same-statement');
  expect(codes).not.toContain('attribution-differs');
});

test('who repeats words of their own within what they say is a speaker of them', () => {
  check(`
//- a.txt
“<|attribution-differs:${TIMBER}|>”, Ben Holt said.
//- b.txt
“I said ‘${TIMBER}’ and I will say it again”, Ada Marsh said.
`);
});

test('a link that a user has accepted says nothing of the speakers of other words', () => {
  const host = new AnalysisHost();
  host.setFile('a.txt', '“The dam will hold all winter,” Ada Marsh said.');
  host.setFile('b.txt', '“Bread is cheaper in the south,” Ben Holt said.');
  host.setAnnotations('a', [linkBetween(host, 'a.txt', 'b.txt', true)]);
  const snapshot = host.snapshot();
  const codes = ['a.txt', 'b.txt'].flatMap((path) => diagnose(snapshot, path, {}).map(({ code }) => code));
  expect(codes.sort()).toEqual(['same-statement', 'wording-differs']);
});

test('quoted-and-paraphrased, whichever is the fuller one', () => {
  const quoted = 'We will carry timber to every northern island before the first storm';
  const [told] = check(`
//- b.txt
Ada Marsh promised <|quoted-and-paraphrased:to take timber to each northern island before the storm|>.
//- a.txt
“${quoted},” Ada Marsh said.
`);
  expect(told).toMatchObject({ severity: 'hint' });
  expect(told?.message).toBe(
    'What is quoted in a.txt is told here in a reporter’s words: here “to take” for “We will carry”, “each” for “every”, without “first”.',
  );
  const [own] = check(`
//- b.txt
“<|quoted-and-paraphrased:${quoted},|>” Ada Marsh said.
//- a.txt
Ada Marsh said that they would carry timber to every northern island before the first storm of the winter, and that grain, oil and doctors had to follow.
`);
  expect(own?.message).toMatch(/^What is quoted here is told in a\.txt in a reporter’s words: here /);
});

test('what one report has in another place is neither missing nor grave', () => {
  const [moved] = check(`
//- b.txt
“<|wording-differs:We close the old pier if the storm does not end by 40 hours,|>” Ada Marsh said.
//- a.txt
“If the storm does not end by 40 hours, we close the old pier,” Ada Marsh said.
`);
  expect(moved).toMatchObject({ severity: 'information' });
  expect(moved?.message).toBe(
    'The same statement is worded otherwise in a.txt: here “We close the old pier” in another place.',
  );
});

test('a number is graver than that one report is told', () => {
  const [finding] = check(`
//- b.txt
Ada Marsh said <|number-differs:that 45 boats would carry timber to every northern island|>.
//- a.txt
“Some 40 boats will carry timber to every northern island before the first storm,” Ada Marsh said.
`);
  expect(finding?.message).toBe('a.txt has “40 boats” for “45 boats” here.');
});

test.each([
  ['articles and prepositions', 'The northern bridge will fall in a storm on this island'],
  ['punctuation', 'The northern bridge: it will fall in the storm of the island, here!'],
  ['a cut that says nothing', 'northern bridge, it will fall in the storm of the island'],
])('%s are no wording-differs', (_, words) => {
  const [finding] = check(`
//- b.txt
“<|same-statement:${words}|>”, Ada Marsh said.
//- a.txt
“The northern bridge, it will fall in the storm of the island here”, Ada Marsh said.
`);
  expect(finding?.message).toMatch(/^This statement is reported once more, in (nearly )?the same words\.$/);
});

test('the gravest of several differences is said: the speaker, then a number, then a denial', () => {
  const differing = TIMBER.replace('the first storm', '12 storms').replace('every', 'not every');
  const full = TIMBER.replace('the first storm', '14 storms');
  const texts = (code: string, words: string, speaker: string) => `
//- b.txt
“<|${code}:${words}|>”, ${speaker} said.
//- a.txt
“${full} or the next”, Ada Marsh said.
`;
  check(texts('attribution-differs', full, 'Ben Holt'));
  check(texts('number-differs', differing, 'Ada Marsh'));
  check(texts('negation-differs', differing.replace('12', '14'), 'Ada Marsh'));
  check(texts('truncated-quotation', full, 'Ada Marsh'));
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

test('a finding that is graver than others of its check is as grave as the user says', () => {
  const host = new AnalysisHost();
  host.setFile(
    'a.txt',
    '“The northern bridge will fall in the next storm, if lorries cross,” Ada Marsh said.',
  );
  host.setFile('b.txt', '“The northern bridge will fall in the next storm,” Ada Marsh said.');
  const severities = (severity: Parameters<typeof diagnose>[2]) =>
    diagnose(host.snapshot(), 'b.txt', severity).map((found) => found.severity);
  expect(severities({})).toEqual(['warning']);
  expect(severities({ 'truncated-quotation': 'hint' })).toEqual(['hint']);
  expect(severities({ 'truncated-quotation': 'off' })).toEqual([]);
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
