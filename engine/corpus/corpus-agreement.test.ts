import { expect, test } from 'vitest';
import { annotation } from '../../test/annotation.ts';
import { selectorsOf } from '../annotations/anchoring/selectors.ts';
import type { Annotation, Saying, Target } from '../annotations/annotation.ts';
import { targetsOf } from '../annotations/pin.ts';
import { AnalysisHost } from './analysis-host.ts';
import { agreementIn } from './corpus-agreement.ts';

const MEMBERS = {
  'one.txt': 'Ada Marsh, the harbour master, spoke. “We will wait,” Marsh said.\n',
  'two.txt': '“We will wait,” the harbour master said, as Ada Marsh had before.\n',
};
const BUNDLE = Object.entries(MEMBERS)
  .map(([name, text]) => `=============== FILE: ${name} ===============\n${text}`)
  .join('');

let count = 0;

function target(member: keyof typeof MEMBERS, words: string): Target {
  const text = MEMBERS[member];
  const start = text.indexOf(words);
  const selectors = selectorsOf(start < 0 ? words : text, {
    start: Math.max(start, 0),
    end: Math.max(start, 0) + words.length,
  });
  return { document: 'all.bundle', member, selectors, depth: 0 };
}

function on(member: keyof typeof MEMBERS, words: string, says: Saying): Annotation {
  return annotation(says, target(member, words), { id: `urn:test:${count++}` });
}

function agree(a: readonly Annotation[], b: readonly Annotation[]) {
  const host = new AnalysisHost();
  host.setFile('news/all.bundle', BUNDLE);
  const filed = [...a, ...b].map((own) => ({
    annotation: own,
    paths: targetsOf(own).map(() => 'news/all.bundle'),
  }));
  host.setAnnotations('sidecar', filed);
  return agreementIn(host.snapshot(), a, b);
}

const said = (speaker: string): Saying => ({
  about: 'quotation',
  speech: true,
  kind: null,
  speakers: [speaker],
  cue: null,
});

test('members of a bundle are documents of their own', () => {
  const tag: Saying = { about: 'tag', tag: 'x' };
  const { kinds, disagreements } = agree(
    [on('one.txt', 'We will wait', tag)],
    [on('one.txt', 'We will wait', tag), on('two.txt', 'We will wait', tag)],
  );
  expect(kinds).toMatchObject([{ a: 1, b: 2, exact: 1, overlapping: 1 }]);
  expect(disagreements).toMatchObject([
    { a: null, b: { places: [{ document: 'news/all.bundle#two.txt' }] } },
  ]);
});

test('speakers are compared as the entities that the documents show', () => {
  const words = 'We will wait,';
  const [full, short, other] = ['Ada Marsh', 'Marsh', 'Ivo Holt'].map((name) =>
    on('one.txt', words, said(name)),
  );
  if (!full || !short || !other) throw new Error('there are three');
  expect(agree([full], [short]).disagreements).toEqual([]);
  expect(agree([full], [other]).disagreements).toMatchObject([{ differs: ['speaker'] }]);
});

test('a link is compared where both of its passages are found, and what is not found is counted', () => {
  const link = (words: string, same: boolean) =>
    on('one.txt', 'We will wait', { about: 'link', other: target('two.txt', words), same });
  const found = agree([link('We will wait', true)], [link('We will wait', false)]);
  expect(found).toMatchObject({ disagreements: [{ differs: ['statement'] }], unplaced: { a: 0, b: 0 } });
  const lost = agree([link('Nothing like it stands here', true)], [link('We will wait', true)]);
  expect(lost).toMatchObject({ kinds: [{ a: 0, b: 1 }], unplaced: { a: 1, b: 0 } });
});
