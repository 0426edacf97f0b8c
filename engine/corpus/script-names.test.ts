import { expect, test } from 'vitest';
import { AnalysisHost } from './analysis-host.ts';

function hostOf(texts: Readonly<Record<string, string>>): AnalysisHost {
  const host = new AnalysisHost();
  for (const [path, text] of Object.entries(texts)) host.setFile(path, text);
  return host;
}

/** The mentions of a file by name, each with what its entity is called over the corpus. */
function named(host: AnalysisHost, path: string): readonly string[] {
  const snapshot = host.snapshot();
  return (snapshot.file(path)?.documents ?? []).flatMap(({ text, facts }) =>
    facts.mentions.map(({ span, entity }) => {
      const { key = '' } = facts.entities[entity] ?? {};
      return `${text.slice(span.start, span.end)}: ${snapshot.entity(key)?.key}`;
    }),
  );
}

const LATIN = 'We met Wei Ming (魏明) there. 魏明 left.';

test.each([
  ['Chinese', 'Wei Ming (魏明)', '魏明说，魏明不来。', ['魏明: wei ming', '魏明: wei ming']],
  ['Chinese, with the language', 'Wei Ming (Chinese: 魏明; born 1970)', '魏明说。', ['魏明: wei ming']],
  ['wide brackets', 'Wei Ming（魏明）', '魏明说。', ['魏明: wei ming']],
  ['Japanese', 'Sato Kenji (佐藤けんじ)', '佐藤けんじ氏は来た。', ['佐藤けんじ: sato kenji']],
  [
    'katakana, not in a longer name',
    'Ada Marsh (エイダ・マーシュ)',
    'エイダ・マーシュと、エイダ・マーシュマン',
    ['エイダ・マーシュ: ada marsh'],
  ],
  [
    'Korean, with a particle but no longer name',
    'Kim Jong-su (김종수)',
    '김종수는 왔다. 한김종수.',
    ['김종수: kim jong-su'],
  ],
  ['a place', 'the town of Ostrow (奧斯特)', '他在奧斯特。', ['奧斯特: ostrow']],
])('finds a name in its own script where any document gives it: %s', (_, latin, text, found) => {
  const host = hostOf({ 'b.txt': text });
  expect(named(host, 'b.txt')).toEqual([]);
  host.setFile('a.txt', `We met ${latin} there.`);
  expect(named(host, 'b.txt')).toEqual(found);
  host.removeFile('a.txt');
  expect(named(host, 'b.txt')).toEqual([]);
});

test('a document that gives the name has it further down too', () => {
  expect(named(hostOf({ 'a.txt': LATIN }), 'a.txt')).toEqual([
    'Wei Ming: wei ming',
    '魏明: wei ming',
    '魏明: wei ming',
  ]);
});

test('of two names the longer one is meant', () => {
  const host = hostOf({
    'a.txt': `${LATIN} We met Wei Mingyue (魏明月) there.`,
    'b.txt': '魏明月和魏明来了。',
  });
  expect(named(host, 'b.txt')).toEqual(['魏明月: wei mingyue', '魏明: wei ming']);
});

test('is nobody’s for certain where two names have it behind them', () => {
  const host = hostOf({ 'a.txt': LATIN, 'b.txt': 'We met Ngai Ming (魏明) there.', 'c.txt': '魏明说。' });
  expect(named(host, 'c.txt')).toEqual(['魏明: 魏明']);
});

test('says why, and what it names', () => {
  const snapshot = hostOf({ 'a.txt': LATIN, 'b.txt': '魏明说，魏明不来，魏明走了，魏明，魏明。' }).snapshot();
  const entity = snapshot.entity('魏明');
  expect(entity?.reasons.get('魏明')?.text).toBe('in brackets behind that name');
  expect([entity?.type, entity?.documents]).toEqual(['person', 2]);
});

test('what is decided on such a name holds', () => {
  const host = hostOf({ 'a.txt': LATIN, 'b.txt': '魏明说。' });
  host.setDecisions({ entities: [], notNames: ['魏明'] });
  expect(named(host, 'b.txt')).toEqual([]);
});

test('names in Latin letters stand by themselves in such a text', () => {
  const host = hostOf({ 'a.txt': '李华在Ostrow工作，John Smith说：后来Ada Marsh走了。' });
  expect(named(host, 'a.txt')).toEqual(['Ostrow: ostrow', 'John Smith: john smith', 'Ada Marsh: ada marsh']);
});
