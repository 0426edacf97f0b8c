import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EntityIndex } from '../entities/entity-index.ts';
import type { Cluster } from './cluster.ts';
import type { DecidedPair } from './decided-pairs.ts';
import type { PairLimits } from './pair-postings.ts';
import { type ReportDelta, StatementIndex } from './statement-index.ts';
import type { IndexedReport } from './wording-reader.ts';

/** A wording, by Ada Marsh where no speaker is given. */
type Given = string | readonly [text: string, speaker: string];

/** Reports r0, r1 and so on, each in a document of its own; who speaks them are all the people that there are. */
function reports(...texts: Given[]): IndexedReport[] {
  const entities = new EntityIndex();
  const spoken = texts.map((given) => (typeof given === 'string' ? ([given, 'ada marsh'] as const) : given));
  for (const [, speaker] of spoken) entities.add(speaker, 'person');
  return spoken.map(([text, speaker], index) => ({
    id: `r${index}`,
    documentId: `d${index}`,
    text,
    speaker: entities.identityOf(speaker),
    described: null,
    isParaphrase: false,
    quoted: '',
    occasion: null,
    judgement: null,
  }));
}

function indexOf(
  all: readonly IndexedReport[],
  decided: readonly DecidedPair[] = [],
  limits?: PairLimits,
): StatementIndex {
  const index = new StatementIndex(limits);
  index.apply({ removed: [], added: all, decided });
  return index;
}

/** What clusters say, in an order of their own. */
function told(index: StatementIndex): readonly string[] {
  return [...index.clusters()].map(tell).sort();
}

function tell({ fullest, stretch, members }: Cluster): string {
  const others = members.map(({ node, link: { status, score, shared } }) =>
    JSON.stringify([[...node.reports].sort(), node.written, status, score, shared]),
  );
  return JSON.stringify([[...fullest.reports].sort(), fullest.written, stretch, others.sort()]);
}

/** Ids of the reports of each cluster, the fullest wording's first; suggested ones with a question mark. */
function groups(...texts: Given[]): readonly string[] {
  return groupsIn(indexOf(reports(...texts)));
}

function groupsIn(index: StatementIndex): readonly string[] {
  return [...index.clusters()]
    .map(({ fullest, members }) =>
      [
        [...fullest.reports].sort().join('='),
        ...members
          .flatMap(({ node, link }) =>
            [...node.reports].map((id) => `${id}${link.status === 'suggested' ? '?' : ''}`),
          )
          .sort(),
      ].join(' '),
    )
    .sort();
}

test('brings the same words together, however dressed', () => {
  expect(
    groups(
      'We will close the old harbour before winter.',
      'we’ll close the Old Hárbour, before winter',
      'WE WILL CLOSE THE OLD HARBOUR BEFORE WINTER!',
    ),
  ).toEqual(['r0=r1=r2']);
});

test('brings together what one wording leaves out, changes or adds', () => {
  expect(
    groups(
      'The bridge will fall in the next storm and nobody on the island has been told',
      'The bridge will fall in the next storm',
      'The bridge is going to fall in the next storm and nobody was told',
    ),
  ).toEqual(['r0 r1 r2']);
});

test('keeps stock phrases, titles and short remarks apart', () => {
  expect(groups('Thank you very much', ['Thank you very much', 'ben holt'])).toEqual([]);
  expect(groups('I do not know', 'I do not know')).toEqual([]);
  expect(
    groups('The prime minister has said nothing of it', 'The prime minister of Ostrow resigned today'),
  ).toEqual([]);
});

test('keeps near misses of two speakers apart', () => {
  const saying = 'The old bridge to the island will be closed to heavy lorries for 40 days';
  expect(groups(saying, [saying, 'ben holt'])).toHaveLength(1);
  expect(groups(saying, [saying.replace('40', '45'), 'ben holt'])).toEqual([]);
  expect(groups(saying, [saying.replace('will be', 'will not be'), 'ben holt'])).toEqual([]);
  expect(groups(saying, saying.replace('40', '45'))).toEqual(['r0 r1']);
});

describe('one sentence that two people fill in', () => {
  const saying = 'We expect to open a new clinic in Ostrow before the end of the year';
  const other = saying.replace('Ostrow', 'Belmar');
  const more = ', after the council sells the empty brewery beside the northern canal to a family of bakers';

  test('is two statements', () => {
    expect(groups(saying, [saying, 'ben holt'])).toHaveLength(1);
    expect(groups(saying, [other, 'ben holt'])).toEqual([]);
    expect(groups(saying, [saying.replace('clinic', 'depot'), 'ben holt'])).toEqual([]);
  });

  test('is one statement where the one only says more', () => {
    expect(groups(saying, [saying.replace('open', 'finally open'), 'ben holt'])).toHaveLength(1);
  });

  test('is one statement of one speaker, and where it goes on at length', () => {
    expect(groups(saying, other)).toHaveLength(1);
    expect(groups(saying + more, [other + more, 'ben holt'])).toHaveLength(1);
  });

  test('is two statements where they only begin or end with another word', () => {
    const counted = 'clinics were closed for a day after the failure of the northern power line';
    expect(groups(`40 ${counted}`, [`40 ${counted}`, 'ben holt'])).toHaveLength(1);
    expect(groups(`40 ${counted}`, [`45 ${counted}`, 'ben holt'])).toEqual([]);
    expect(groups(`40 ${counted}`, [`40 ${counted.replace('line', 'plant')}`, 'ben holt'])).toEqual([]);
    expect(groups([`40 ${counted}`, 'martin marsh'], [`45 ${counted}`, 'marten marsh'])).toEqual(['r0 r1?']);
  });
});

test.each([
  ['a shorter form', 'marsh', true],
  ['a spelling', 'ada marsch', true],
  ['what may be a form of the first name', 'adda marsh', true],
  ['another first name', 'ida marsh', false],
  ['another name', 'ben holt', false],
])('%s of the speaker’s name: the same statement, %s: %s', (_, name, isOne) => {
  const saying = 'Nobody told the captains';
  expect(groups([saying, 'ada marsh'], [`${saying} anything`, name])).toHaveLength(isOne ? 1 : 0);
});

test('of one speaker another figure is a difference, of two who may be one it is doubtful', () => {
  const saying = 'The old bridge to the island will be closed to heavy lorries for 40 days';
  const other = saying.replace('40', '45');
  expect(groups([saying, 'serhiy marsh'], [other, 'serhii marsh'])).toEqual(['r0 r1']);
  expect(groups([saying, 'martin marsh'], [other, 'marten marsh'])).toEqual(['r0 r1?']);
  expect(groups([saying, 'serhiy marsh'], [other, 'anton marsh'])).toEqual([]);
});

test('does not chain: what the second shares with the third is a statement of its own', () => {
  expect(
    groups(
      'Engineers will repair the northern sea wall before autumn',
      'Engineers will repair the northern sea wall before autumn while captains demand cheaper diesel from Ostrow',
      'Captains demand cheaper diesel from Ostrow',
    ),
  ).toEqual(['r1 r0', 'r1 r2']);
});

test('tells one sentence of two long quotations as a statement, however much each goes on to say', () => {
  const sentence = 'engineers will repair the northern sea wall before autumn storms';
  expect(
    groups(
      `Our budget was written in haste. I know what fishermen think of taxes, and ${sentence}. Schools open on Monday`,
      `Doctors asked for beds; hospitals shall have twenty. But ${sentence}. I am proud of my brother, a baker`,
    ),
  ).toHaveLength(1);
});

test('lets in what two others surely are, though the fullest says it in another way', () => {
  const wordings = [
    'Ferries must carry timber, cattle and mail whenever the coastal road is flooded on a Monday',
    'Ferries must carry timber, cattle and mail',
    'Northern ferries carry timber, cattle, mail',
    'Northern ferries, without pay, carry timber and cattle, all of it',
  ];
  const [fullest = '', , , last = ''] = wordings;
  expect(groups(fullest, last)).toEqual(['r0 r1?']);
  expect(groups(...wordings)).toEqual(['r0 r1 r2 r3']);
});

test('lets in who uses the words of a member, though nobody else words it as the fullest does', () => {
  const words = 'The northern sea wall will be repaired by engineers before autumn storms';
  const fullest =
    'The northern sea wall, which fell in March, will be repaired at last by sober engineers before the heavy autumn storms';
  expect(groups(fullest, [words, 'ben holt'])).toEqual([]);
  expect(groups(fullest, words, [words, 'ben holt'])).toEqual(['r0 r1 r2']);
});

test('reports in the same words are surely one, although they are perhaps another too', () => {
  const [full, lesser] = SUGGESTED;
  expect(groups(full, lesser, lesser)).toEqual(['r0 r1? r2?', 'r1=r2']);
});

test('what a document goes through one by one are statements of their own', () => {
  const first = 'The first phase of the harbour project will cost 4 million crowns';
  const second = 'The second phase of the harbour project will cost 9 million crowns';
  const [one, two, elsewhere] = reports(first, second, second) as [
    IndexedReport,
    IndexedReport,
    IndexedReport,
  ];
  expect(groupsIn(indexOf([one, two]))).toHaveLength(1);
  const inOne = [one, { ...two, documentId: one.documentId }, elsewhere];
  expect(groupsIn(indexOf(inOne))).toEqual(['r1=r2']);
  const itself = { ...two, documentId: one.documentId, text: first.replace('4', '5') };
  expect(groupsIn(indexOf([one, itself]))).toHaveLength(1);
});

test('tells a stretch of a wording once: with the fullest that has it', () => {
  const part = 'Ferries carry timber, cattle, mail';
  expect(
    groups(
      `${part} whenever northern storms end early enough for captains to leave Ostrow`,
      part,
      `${part} unless drunken pilots strike again over diesel prices, wages`,
    ),
  ).toEqual(['r0 r1']);
  expect(
    groups(
      `${part} whenever northern storms end early enough for captains`,
      `${part}, pilots, doctors`,
      'cattle, mail, pilots, doctors',
    ),
  ).toEqual(['r0 r1']);
});

test.each([
  [
    'sentences',
    'The boats carry timber. Islands need doctors.',
    'Islands need doctors. The boats carry timber.',
  ],
  ['a condition', 'If the storm comes, we close the old pier', 'We close the old pier if the storm comes'],
])('%s the other way round by one speaker', (_, one, other) => {
  expect(groups(one, other)).toHaveLength(1);
  expect(groups(one, other).join()).not.toContain('?');
  expect(groups(one, [other, 'ben holt'])).toEqual([]);
});

test.each([
  [
    'the condition is what follows',
    'If islands get doctors, boats get pilots',
    'If boats get pilots, islands get doctors',
  ],
  [
    'who does it to whom',
    'The harbour board sued the fishing union',
    'The fishing union sued the harbour board',
  ],
  [
    'the figures have changed places',
    'Two piers cost 40 crowns. Six boats cost 90.',
    'Six boats cost 40. Two piers cost 90 crowns.',
  ],
])('not sure in another order: %s', (_, one, other) => {
  expect(groups(one, other).filter((group) => !group.includes('?'))).toEqual([]);
});

test('most words of one speaker in another order are worth a look, those of two are not', () => {
  const one = 'It is practically impossible to repair the lighthouse';
  const other = 'The lighthouse is virtually impossible to repair';
  expect(groups(one, other)).toEqual(['r0 r1?']);
  expect(groups(one, [other, 'ben holt'])).toEqual([]);
  expect(groups(one, `${other} with timber, money and captains from Ostrow`)).toEqual([]);
});

test('a suggestion never takes a wording from the cluster that it surely belongs to', () => {
  const clusters = groups(
    'Ferries must carry timber, cattle and mail to every village along the coast',
    'Ferries must carry timber, cattle and mail',
    'Ferries must carry timber, pilots, doctors, teachers or tourists elsewhere',
  );
  expect(clusters.filter((cluster) => cluster.startsWith('r0 r1'))).toHaveLength(1);
});

test('what one speaker may have said is told as one, whatever else is like both', () => {
  const [anybody, ...told] = reports(
    'Northern ferries carry timber, cattle and mail whenever storms end early enough for pilots, captains',
    'Northern ferries carry timber, furniture, doctors, nurses, soldiers',
    'Northern ferries carry timber, passengers, teachers, tourists',
  ) as [IndexedReport, IndexedReport, IndexedReport];
  const index = indexOf([
    { ...anybody, speaker: null },
    ...told.map((report) => ({ ...report, isParaphrase: true })),
  ]);
  expect([...index.clusters()].map(idsOf)).toContainEqual(['r1', 'r2']);
});

/** Ids of the reports of a cluster, the fullest wording's first. */
function idsOf({ fullest, members }: Cluster): readonly string[] {
  return [...fullest.reports, ...members.flatMap(({ node }) => [...node.reports])];
}

test('two reports of one wording do not answer for each other', () => {
  const full =
    'We will close the small northern harbour gates before the heavy winter storms reach the village';
  const dots = 'We will close the small harbour gates … before the heavy winter storms reach the village';
  const plain = dots.replace('… ', '');
  const all = reports(full, dots, plain);
  const index = indexOf(all);
  index.apply({ removed: ['r1'], added: [] });
  expect(told(index)).toEqual(told(indexOf([all[0] as IndexedReport, all[2] as IndexedReport])));
});

test('an insertion by an editor is not the speaker’s word', () => {
  const inserted = 'We will close the [small] [northern] harbour gates before winter';
  const all = reports(
    'We will close the harbour gates before winter now',
    inserted,
    inserted.replace(/[[\]]/g, ''),
  );
  const index = indexOf(all);
  index.apply({ removed: ['r1'], added: [] });
  expect(told(index)).toEqual(told(indexOf([all[0] as IndexedReport, all[2] as IndexedReport])));
});

test('gives the documents whose clusters changed, and no others', () => {
  const [first, second, third, other] = reports(
    'The bridge will fall in the next storm',
    'The bridge will fall in the next big storm',
    'Nobody has seen the lighthouse keeper since Monday evening',
    'The bridge will surely fall in the next storm',
  ) as [IndexedReport, IndexedReport, IndexedReport, IndexedReport];
  const index = indexOf([first, second, third]);
  expect(touchedBy(index, { removed: [], added: [other] })).toEqual(['d0', 'd1', 'd3']);
  expect(touchedBy(index, { removed: ['r3'], added: [] })).toEqual(['d0', 'd1', 'd3']);
});

/** Few words and a common beginning, so that pairs of words become too common to link by and rarer again. */
const wording = fc
  .tuple(
    fc.constantFrom('northern ferries', 'northern ferries', 'ferries'),
    fc.array(fc.constantFrom('harbour', 'storm', 'bridge', 'the', 'will', 'not', '…', '[old]', 'old'), {
      minLength: 2,
      maxLength: 8,
    }),
  )
  .map(([first, words]) => `${first} ${words.join(' ')}`);

const someReports = fc.array(fc.tuple(wording, fc.constantFrom('ada marsh', 'marsh', 'ben holt')), {
  minLength: 20,
  maxLength: 90,
  size: 'max',
});

/** Turns by a number each; and what is decided in them on two reports, by their numbers. */
const someTurns = fc.array(
  fc.tuple(
    fc.nat(),
    fc.array(fc.tuple(fc.nat(8), fc.nat(8), fc.constantFrom(true, false, null)), { maxLength: 3 }),
  ),
  { maxLength: 60, size: 'max' },
);

/** Reports of which some are told, judged, of a day or by somebody who is only described. */
function varied(report: IndexedReport, index: number): IndexedReport {
  return { ...report, ...VARIANTS[index % VARIANTS.length] };
}

const VARIANTS: readonly Partial<IndexedReport>[] = [
  {},
  { speaker: null, described: 'offici' },
  { isParaphrase: true },
  { occasion: { month: null, year: null, weekday: 2 } },
  { speaker: null, described: 'minist' },
  { isParaphrase: true, judgement: { stance: 'for', isAll: true } },
  { occasion: { month: null, year: null, weekday: 5 } },
  { speaker: null },
  { isParaphrase: true, judgement: { stance: 'against', isAll: false } },
  { occasion: { month: 5, year: null, weekday: 1 } },
];

test.each([
  ['as many wordings as with all corpora', undefined],
  ['few wordings', { freely: 3, atAll: 40 }],
  ['hardly any wordings', { freely: 2, atAll: 9 }],
])(
  'after any differences and decisions the clusters are those of an index built at once; %s share pairs',
  (_, limits) => {
    fc.assert(
      fc.property(someReports, someTurns, (texts, turns) => {
        const all = reports(...texts).map(varied);
        const present = new Map<string, IndexedReport>();
        const opinions = new Map<string, DecidedPair>();
        const index = new StatementIndex(limits);
        const listed = new Set<Cluster>();
        for (const [turn, [pick, opinion]] of turns.entries()) {
          const batch = [...all, ...all].slice(pick % all.length, (pick % all.length) + 1 + (turn % 25));
          const removed = batch.filter(({ id }) => present.has(id)).map(({ id }) => id);
          const added = batch.filter(({ id }) => !present.has(id));
          for (const id of removed) present.delete(id);
          for (const report of added) present.set(report.id, report);
          const decided = opinion.flatMap(([left, more, same]) => ({
            left: `r${left}`,
            right: `r${left + more + 1}`,
            same,
          }));
          for (const pair of decided) opinions.set(`${pair.left} ${pair.right}`, pair);
          index.apply({ removed, added, decided });
          // What is asked for in between, of one report or of some, makes no difference.
          if (pick % 3 === 0) index.clustersOf(`r${pick % all.length}`);
          if (pick % 5 === 0) index.settle(pick % 40);
          if (pick % 7 === 0) keepTrack(listed, index);
        }
        const asked = new Set([...present.keys()].flatMap((id) => index.clustersOf(id)));
        expect(asked).toEqual(index.clusters());
        keepTrack(listed, index);
        expect(listed).toEqual(index.clusters());
        const decided = [...opinions.values()].filter(({ same }) => same !== null).reverse();
        expect(told(index)).toEqual(told(indexOf([...present.values()].reverse(), decided, limits)));
      }),
    );
  },
);

function keepTrack(listed: Set<Cluster>, index: StatementIndex): void {
  const { came, gone } = index.takeChanges();
  for (const cluster of gone) expect(listed.delete(cluster)).toBe(true);
  for (const cluster of came) listed.add(cluster);
}

test('only what hangs together with a report that is asked for is told anew; the rest when all is', () => {
  const [first, second, third, fourth] = reports(
    'The bridge will fall in the next storm',
    'Nobody has seen the lighthouse keeper since Monday evening',
    'The bridge will surely fall in the next storm',
    'Nobody at all has seen the lighthouse keeper since Monday evening',
  ) as [IndexedReport, IndexedReport, IndexedReport, IndexedReport];
  const index = indexOf([first, second]);
  index.settle();
  index.takeTouched();
  index.apply({ removed: [], added: [third, fourth] });
  expect(index.clustersOf('r0')).toHaveLength(1);
  expect([...index.takeTouched()].sort()).toEqual(['d0', 'd2', 'd3']);
  expect(index.settle()).toBe(false);
  expect([...index.takeTouched()].sort()).toEqual(['d1', 'd3']);
});

test('statements are told anew in parts, with whether there are more', () => {
  const index = indexOf(
    reports(
      'The bridge will fall in the next storm',
      'The bridge will surely fall in the next storm',
      'Nobody has seen the lighthouse keeper since Monday evening',
      'Nobody at all has seen the lighthouse keeper since Monday evening',
    ),
  );
  expect(index.settle(1)).toBe(true);
  expect(index.takeChanges().came.size).toBe(1);
  expect(index.settle(1)).toBe(false);
  expect(index.takeChanges().came.size).toBe(1);
});

test('of two who are only described and are kept apart the same one may be a speaker, in whichever order they came', () => {
  const saying = 'Nobody told the captains anything';
  const all = reports(saying, [saying, 'ben holt'], saying, saying).map((report, at) =>
    at < 2 ? report : { ...report, speaker: null, described: at === 2 ? 'offici' : 'minist' },
  );
  const decided = [not('r2', 'r3')];
  const index = indexOf(all, decided);
  expect([...index.clusters()].map((cluster) => idsOf(cluster).length)).toEqual([2, 2]);
  expect(told(index)).toEqual(told(indexOf([...all].reverse(), decided)));
});

test('two that are said not to be one statement are in no cluster, and two that are said to be are surely in one', () => {
  fc.assert(
    fc.property(someReports, fc.nat(20), fc.nat(20), fc.boolean(), (texts, one, other, same) => {
      fc.pre(one !== other);
      const all = reports(...texts).map(varied);
      const left = `r${one % all.length}`;
      const right = `r${other % all.length}`;
      fc.pre(left !== right);
      const clusters = indexOf(all, [{ left, right, same }]).clusters();
      const together = [...clusters].filter((cluster) =>
        [left, right].every((id) => sureIn(cluster).has(id)),
      );
      expect(together.length > 0).toBe(same);
      if (!same) {
        const all = [...clusters].map(idsOf);
        expect(all.filter((ids) => ids.includes(left) && ids.includes(right))).toEqual([]);
      }
    }),
  );
});

/** Ids of the reports that are surely in a cluster. */
function sureIn({ fullest, members }: Cluster): ReadonlySet<string> {
  const sure = members.filter(({ link }) => link.status === 'confirmed');
  return new Set([...fullest.reports, ...sure.flatMap(({ node }) => [...node.reports])]);
}

const not = (left: string, right: string): DecidedPair => ({ left, right, same: false });

const one = (left: string, right: string): DecidedPair => ({ left, right, same: true });

const SUGGESTED = [
  'Northern ferries carry timber, cattle and mail whenever storms end early enough for pilots',
  'Northern ferries carry timber, furniture, doctors, nurses, soldiers',
] as const;

test('a suggestion that is accepted is confirmed, and one that is rejected is gone', () => {
  const all = reports(...SUGGESTED);
  expect(groupsIn(indexOf(all))).toEqual(['r0 r1?']);
  expect(groupsIn(indexOf(all, [one('r1', 'r0')]))).toEqual(['r0 r1']);
  expect(groupsIn(indexOf(all, [not('r1', 'r0')]))).toEqual([]);
});

test('wordings that share no word are one statement where a user says so', () => {
  const all = reports('Nobody told the captains anything', 'We have kept silent towards the skippers');
  const index = indexOf(all, [one('r0', 'r1')]);
  expect(groupsIn(index)).toEqual(['r1 r0']);
  expect(touchedBy(index, { removed: [], added: [], decided: [{ ...one('r0', 'r1'), same: null }] })).toEqual(
    ['d0', 'd1'],
  );
  expect(groupsIn(index)).toEqual([]);
});

test('a report that is not the same as the fullest, or as another member, leaves their cluster', () => {
  const all = reports(
    'The bridge will fall in the next storm and nobody on the island has been told',
    'The bridge will fall in the next storm',
    'The bridge is going to fall in the next storm',
  );
  expect(groupsIn(indexOf(all))).toEqual(['r0 r1 r2']);
  expect(groupsIn(indexOf(all, [not('r0', 'r2')]))).toEqual(['r0 r1']);
  expect(groupsIn(indexOf(all, [not('r1', 'r2')]))).toEqual(['r0 r2']);
  expect(groupsIn(indexOf(all, [not('r1', 'r2'), one('r0', 'r1')]))).toEqual(['r0 r1']);
});

test('a suggestion that is accepted with another report of the statement is sure in all of it', () => {
  const all = reports(
    'Ferries must carry timber, cattle and mail to every village along the coast',
    'Ferries must carry timber, cattle and mail',
    'Ferries must carry timber, pilots, doctors, teachers or tourists',
  );
  expect(groupsIn(indexOf(all))).toEqual(['r0 r1 r2?']);
  expect(groupsIn(indexOf(all, [one('r1', 'r2')]))).toEqual(['r0 r1 r2']);
});

test('whose words a described one has is sure where a user says so, though somebody else has said them too', () => {
  const saying = 'Nobody told the captains anything';
  const all = reports(saying, [saying, 'ben holt'], saying).map((report, at) =>
    at < 2 ? report : { ...report, speaker: null, described: 'minist' },
  );
  expect(groupsIn(indexOf(all))).toEqual(['r0 r2?', 'r1 r2?']);
  expect(groupsIn(indexOf(all, [one('r0', 'r2')]))).toEqual(['r0 r2', 'r1 r2?']);
});

test('a decision holds for all reports of the two wordings, and a rejection over an acceptance', () => {
  const [first, second] = SUGGESTED;
  const all = reports(first, second, first, second);
  expect(groupsIn(indexOf(all, [one('r0', 'r1')]))).toEqual(['r0=r2 r1 r3']);
  expect(groupsIn(indexOf(all, [one('r0', 'r1'), not('r2', 'r3')]))).toEqual(['r0=r2', 'r1=r3']);
});

describe('reports of one wording', () => {
  const saying = 'We will close the old harbour before winter';

  test('are two statements where a user says so; the later one stands alone', () => {
    const all = reports(saying, saying, saying);
    expect(groupsIn(indexOf(all, [not('r0', 'r1')]))).toEqual(['r0=r2']);
    expect(groupsIn(indexOf(all, [not('r0', 'r1'), not('r0', 'r2')]))).toEqual(['r1 r2']);
  });

  test('come together again when the decision, or one of the two, goes', () => {
    const index = indexOf(reports(saying, saying, saying), [not('r0', 'r1')]);
    index.apply({ removed: ['r0'], added: [] });
    expect(groupsIn(index)).toEqual(['r1=r2']);
    index.apply({ removed: [], added: reports(saying) });
    expect(groupsIn(index)).toEqual(['r0=r2']);
    index.apply({ removed: [], added: [], decided: [{ ...not('r0', 'r1'), same: null }] });
    expect(groupsIn(index)).toEqual(['r0=r1=r2']);
  });

  test('too short to be recognised, are one statement where a user says so', () => {
    const all = reports('I do not know', 'I do not know');
    expect(groupsIn(indexOf(all, [one('r0', 'r1')]))).toEqual(['r0=r1']);
  });

  test('are surely one where a user says so, although they are only like another', () => {
    const [full, lesser] = SUGGESTED;
    const all = reports(full, lesser, lesser);
    expect(groupsIn(indexOf(all, [not('r1', 'r2')]))).not.toContain('r1=r2');
    expect(groupsIn(indexOf(all, [one('r1', 'r2')]))).toEqual(['r0 r1? r2?', 'r1=r2']);
  });
});

function touchedBy(index: StatementIndex, delta: ReportDelta): readonly string[] {
  index.settle();
  index.takeTouched();
  index.apply(delta);
  index.settle();
  return [...index.takeTouched()].sort();
}
