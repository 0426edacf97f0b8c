import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NAME_PAIRS } from '../../test/name-pairs.ts';
import type { EntityType, SpelledOut } from '../annotate/facts.ts';
import { foldName } from '../text/fold-name.ts';
import type { EntityDecision } from './decision.ts';
import { EntityIndex } from './entity-index.ts';
import { compareIdentities, identityKey } from './identity.ts';
import { NameDecisions } from './name-decisions.ts';

/** An index of names, folded as documents do, all of one type. */
function indexOf(names: readonly string[], type: EntityType = 'person', transliteration = true): EntityIndex {
  const index = new EntityIndex(transliteration);
  for (const name of names) index.add(foldName(name), type);
  return index;
}

/** The names that are one with the first of them. */
function oneWithFirst(
  names: readonly string[],
  type?: EntityType,
  transliteration?: boolean,
): readonly string[] {
  const index = indexOf(names, type, transliteration);
  const { keys } = index.entityOf(foldName(names[0] ?? ''));
  return names.filter((name) => keys.includes(foldName(name)));
}

function areOne(names: readonly [string, string]): boolean {
  return oneWithFirst(names).length === 2;
}

describe('pairs of names', () => {
  const same = NAME_PAIRS.flatMap(({ same: own }) => own);
  const different = NAME_PAIRS.flatMap(({ different: own }) => own);

  test('are at least 180, from 12 languages of origin, half of them of two people', () => {
    expect(same.length + different.length).toBeGreaterThanOrEqual(180);
    expect(different.length).toBeGreaterThanOrEqual(same.length);
    expect(NAME_PAIRS.length).toBeGreaterThanOrEqual(12);
  });

  test('are told apart: 98 in 100 merged rightly, 90 in 100 of the same found', () => {
    const found = same.filter(areOne).length;
    const wrong = different.filter(areOne);
    expect(wrong).toEqual([]);
    expect(found / same.length).toBeGreaterThanOrEqual(0.9);
  });
});

test.each([
  ['an initial', ['Ada Marsh', 'A Marsh', 'Marsh']],
  ['a middle name', ['Ada Marsh', 'Ada Ruth Marsh', 'Ada R Marsh']],
  ['a family name alone', ['Ada Marsh', 'Marsh']],
])('%s is that of the one who can be meant', (_, names) => {
  expect(oneWithFirst(names)).toEqual(names);
});

test.each([
  ['a family name that two have', ['Marsh', 'Ada Marsh', 'Jonas Marsh']],
  ['an initial that two have', ['A Marsh', 'Ada Marsh', 'Anton Marsh']],
  ['what stands between and contradicts', ['Ada Ruth Marsh', 'Ada Mary Marsh']],
  ['a name without what tells two apart', ['Ada Marsh', 'Ada Ruth Marsh', 'Ada Mary Marsh']],
])('%s is nobody’s for certain', (_, names) => {
  expect(oneWithFirst(names)).toEqual(names.slice(0, 1));
});

test.each([
  ['father and son', 'Tom Hale Sr', 'Tom Hale Jr'],
  ['somebody and who may be his son', 'Tom Hale', 'Tom Hale Jr'],
  ['kings of one name', 'John Casimir II', 'John Casimir III'],
])('%s are two', (_, left, right) => {
  expect(oneWithFirst([left, right])).toEqual([left]);
});

test('a father and his son may be one only where one of them has no Jr', () => {
  expect([...indexOf(['Tom Hale', 'Tom Hale Jr', 'Tom Hale Sr']).mayBeOne('tom hale jr')]).toEqual([
    'tom hale',
  ]);
});

test.each<[EntityType, string, string]>([
  ['person', 'Kevin Lee', 'Kevin Le'],
  ['person', 'Ken Zhou', 'Ken Zhu'],
  ['person', 'Ken Hou', 'Ken Hu'],
  ['person', 'Ken Xue', 'Ken Xu'],
  ['person', 'Ken Li', 'Ken Ly'],
  ['person', 'Ken Chien', 'Ken Chen'],
  ['person', 'Ken Phan', 'Ken Fan'],
  ['person', 'Sara Khan', 'Sara Han'],
  ['person', 'Kevin Wu', 'Kevin Vu'],
  ['person', 'Li Guozhou', 'Li Guozhu'],
  ['person', 'Zhang Xuefeng', 'Zhang Xufeng'],
  ['person', 'Joe Marsh', 'Jo Marsh'],
  ['person', 'Tom Moore', 'Tom More'],
  ['person', 'Tom Lowe', 'Tom Love'],
  ['person', 'Tom Mann', 'Tom Man'],
  ['person', 'Tom Bauer', 'Tom Baur'],
  ['organization', 'OBB', 'OB'],
  ['organization', 'OEKA', 'OKA'],
  ['organization', 'NACCP', 'NACP'],
  ['event', 'Salt War II', 'Salt War I'],
  ['other', 'K77', 'K7'],
])('%s: %s is not %s, which no other alphabet makes one', (type, left, right) => {
  expect(oneWithFirst([left, right], type)).toEqual([left]);
});

test.each([
  ['Jürg Böhm', 'Juerg Boehm'],
  ['Ayla Özkan', 'Ayla Oezkan'],
  ['Pavel Tsoy', 'Pavel Tsoi'],
  ['Karl Schönmann', 'Karl Schoenman'],
  ['Pavel Sergeev', 'Pavel Sergeyev'],
  ['Zhang Weiming', 'Zhang Wei-ming'],
  ['Sanne van der Wijk', 'Sanne van der Wyk'],
])('%s is %s', (left, right) => {
  expect(oneWithFirst([left, right])).toEqual([left, right]);
});

test('a name that a document tells from the full one stays by itself as long as one does', () => {
  const index = indexOf(['Ada Marsh', 'Marsh']);
  index.doubt('marsh');
  index.doubt('marsh');
  index.undoubt('marsh');
  expect(index.entityOf('marsh').keys).toEqual(['marsh']);
  expect([...index.mayBeOne('marsh')]).toEqual(['ada marsh']);
  index.takeChanged();
  index.undoubt('marsh');
  expect(index.entityOf('marsh').keys).toEqual(['ada marsh', 'marsh']);
  expect(index.takeChanged()).toEqual(new Set(['ada marsh', 'marsh']));
});

test('gives the fullest name, and why the others are one with it', () => {
  const index = indexOf(['Ostap Korolenskyy', 'Ostap Korolensky', 'Korolenskiy']);
  const { key, keys, reasons } = index.entityOf('korolenskiy');
  expect(key).toBe('ostap korolenskyy');
  expect(keys).toEqual(['korolenskiy', 'ostap korolensky', 'ostap korolenskyy']);
  expect([...reasons].map(([name, why]) => [name, why.text])).toEqual([
    ['ostap korolensky', 'spelled otherwise, or with fewer names'],
    ['korolenskiy', 'the only one of that name in these documents'],
  ]);
});

test.each([
  ['spellings', ['Ostap Korolenskyy', 'Ostap Korolensky']],
  ['other letters', ['Остап Корольський', 'Ostap Korolskyi']],
  ['forms of a first name', ['Serhiy Marchenko', 'Sergey Marchenko']],
])('%s count as one only where they are asked to', (_, names) => {
  expect(oneWithFirst(names, 'person', true)).toEqual(names);
  expect(oneWithFirst(names, 'person', false)).toEqual(names.slice(0, 1));
});

test('says which first names are one in related languages, and keeps an initial of either', () => {
  const index = indexOf(['Mykola Dovzhyk', 'Николай Довжик', 'M Dovzhyk', 'N Dovzhyk', 'Dovzhyk']);
  const { keys, reasons } = index.entityOf('dovzhyk');
  expect(keys).toHaveLength(5);
  expect(reasons.get('николай довжик')?.text).toBe('the same first name in a related language');
});

test('names in other letters are no other spellings', () => {
  const index = indexOf(['Ostap Korolskyy', 'Ostap Korolskiy', 'Остап Корольский']);
  expect(index.entityOf('ostap korolskyy').keys).toHaveLength(3);
  expect(index.spellingsOf('ostap korolskyy')).toEqual(['ostap korolskiy', 'ostap korolskyy']);
});

test('places and bodies are one where all of their words are', () => {
  expect(oneWithFirst(['Uzhgorod', 'Uzhhorod'], 'place')).toHaveLength(2);
  expect(oneWithFirst(['Harbour Council', 'Harbour Security Council'], 'organization')).toHaveLength(1);
});

test('a person and a place of one name are two', () => {
  const index = new EntityIndex();
  index.add('ada lisbon', 'person');
  index.add('lisbon', 'place');
  expect(index.entityOf('lisbon').keys).toEqual(['lisbon']);
});

test('a name that no document has is one by itself', () => {
  expect(new EntityIndex().entityOf('ada marsh').keys).toEqual(['ada marsh']);
});

function decision(name: string, given: Partial<EntityDecision>): EntityDecision {
  return { name, type: null, aliases: [], not: [], others: {}, ...given };
}

function decided(names: readonly string[], ...entities: readonly EntityDecision[]): EntityIndex {
  const index = indexOf(names);
  index.decide(new NameDecisions({ entities, notNames: [] }));
  return index;
}

describe('what users decide', () => {
  const NAMES = ['Ada Marsh', 'A Marsh', 'Marsh', 'Jonas Pruett', 'Pruett', 'The Gull'];

  test('two entities are one, with all that is found to be one with either', () => {
    const index = decided(NAMES, decision('Ada Marsh', { aliases: ['Jonas Pruett'] }));
    const { keys, reasons } = index.entityOf('pruett');
    expect(keys).toEqual(['a marsh', 'ada marsh', 'jonas pruett', 'marsh', 'pruett']);
    expect(reasons.get('jonas pruett')?.text).toBe('you said so');
    expect(reasons.get('pruett')?.text).toBe('the only one of that name in these documents');
    expect(index.entityOf('the gull').keys).toEqual(['the gull']);
  });

  test('a name that is not the entity’s is one by itself', () => {
    const index = decided(NAMES, decision('Ada Marsh', { not: ['Marsh'] }));
    expect(index.entityOf('marsh').keys).toEqual(['marsh']);
    expect(index.entityOf('ada marsh').keys).toEqual(['a marsh', 'ada marsh']);
  });

  test('a name that another entity has is that one’s, and the rest goes with the fullest name', () => {
    const index = decided(NAMES, decision('Ada Marsh', {}), decision('The Gull', { aliases: ['Marsh'] }));
    expect(index.entityOf('marsh').keys).toEqual(['marsh', 'the gull']);
    expect(index.entityOf('a marsh').keys).toEqual(['a marsh', 'ada marsh']);
  });

  test('names that no document has change nothing', () => {
    const index = decided(NAMES, decision('Tomas Hale', { aliases: ['Hale'] }));
    expect(index.entityOf('tomas hale').keys).toEqual(['tomas hale']);
    expect(index.entityOf('marsh').keys).toEqual(['a marsh', 'ada marsh', 'marsh']);
  });

  test('a name that comes later is taken in, and one that goes is not kept', () => {
    const index = decided(
      ['Ada Marsh', 'Jonas Pruett'],
      decision('Ada Marsh', { aliases: ['Jonas Pruett'] }),
    );
    expect(index.entityOf('ada marsh').keys).toEqual(['ada marsh', 'jonas pruett']);
    index.add('pruett', 'person');
    expect(index.entityOf('ada marsh').keys).toEqual(['ada marsh', 'jonas pruett', 'pruett']);
    index.remove('jonas pruett', 'person');
    expect(index.entityOf('ada marsh').keys).toEqual(['ada marsh']);
  });

  test('names that were merged are no spellings of each other', () => {
    const index = decided(NAMES, decision('Ada Marsh', { aliases: ['Jonas Pruett'] }));
    expect(index.spellingsOf('ada marsh')).toEqual(['ada marsh']);
  });
});

test('the spellings of a name follow what comes, goes and is decided', () => {
  const index = indexOf(['Ostap Korolskyy']);
  const spellings = () => index.spellingsOf('ostap korolskyy');
  expect(spellings()).toEqual(['ostap korolskyy']);
  index.add('ostap korolskiy', 'person');
  expect(spellings()).toEqual(['ostap korolskiy', 'ostap korolskyy']);
  const apart = decision('Ostap Korolskyy', { not: ['Ostap Korolskiy'] });
  index.decide(new NameDecisions({ entities: [apart], notNames: [] }));
  expect(spellings()).toEqual(['ostap korolskyy']);
  index.decide(new NameDecisions({ entities: [], notNames: [] }));
  expect(spellings()).toEqual(['ostap korolskiy', 'ostap korolskyy']);
  index.spellOut({ how: 'nickname', letters: 'ostap korolskiy', key: 'ostap korolskyy' });
  expect(spellings()).toEqual(['ostap korolskyy']);
  index.remove('ostap korolskiy', 'person');
  expect(spellings()).toEqual(['ostap korolskyy']);
});

/** How the first two of some names stand to each other. */
function sameness(
  [left = '', right = '', ...more]: readonly string[],
  ...entities: readonly EntityDecision[]
) {
  const index = decided([left, right, ...more], ...entities);
  return compareIdentities(index.identityOf(foldName(left)), index.identityOf(foldName(right)));
}

test('says whether a document that has a name, or has it no more, changes what the name may be one with', () => {
  const index = new EntityIndex();
  const types = ['place', 'place', 'person', 'person', 'person'] as const;
  expect(types.map((type) => index.add('lisbon', type))).toEqual([true, false, false, true, false]);
  expect(types.toReversed().map((type) => index.remove('lisbon', type))).toEqual([
    false,
    true,
    false,
    false,
    true,
  ]);
});

describe('identities', () => {
  test.each([
    ['same', ['Ada Marsh', 'Marsh']],
    ['same', ['Ostap Korolenskyy', 'Ostap Korolensky']],
    ['perhaps', ['Ada Marsh', 'Marsh', 'Jonas Marsh']],
    ['perhaps', ['Ada Marsh', 'A Marsh', 'Anton Marsh']],
    ['perhaps', ['Martin Marsh', 'Marten Marsh']],
    ['perhaps', ['Ada Ruth Marsh', 'Ada Marsh', 'Ada Mary Marsh']],
    ['different', ['Ada Ruth Marsh', 'Ada Mary Marsh']],
    ['different', ['Ada Marsh', 'Jonas Marsh', 'Marsh']],
    ['different', ['Daniel Marsh', 'Daniela Marsh']],
    ['different', ['Ada Marsh', 'Ada Holt']],
  ])('are %s: %s', (expected, names) => {
    expect(sameness(names)).toBe(expected);
  });

  test('are as users have decided', () => {
    const spellings = ['Ostap Korolenskyy', 'Ostap Korolensky'];
    expect(sameness(spellings, decision('Ostap Korolenskyy', { not: ['Ostap Korolensky'] }))).toBe(
      'different',
    );
    expect(sameness(['Ada Marsh', 'The Gull'], decision('Ada Marsh', { aliases: ['The Gull'] }))).toBe(
      'same',
    );
    const maybe = ['Martin Marsh', 'Marten Marsh'];
    expect(sameness(maybe, decision('Martin Marsh', {}))).toBe('perhaps');
    expect(sameness(maybe, decision('Martin Marsh', {}), decision('Marten Marsh', {}))).toBe('perhaps');
    expect(sameness(maybe, decision('Marten Marsh', { not: ['Martin Marsh'] }))).toBe('different');
  });

  test('of a name that is another’s tell all of its names apart from whom it is not', () => {
    const names = ['Martin Marsh', 'Marten Marsh', 'Marrten Marsh'];
    expect(sameness(names, decision('Martin Marsh', { not: ['Marrten Marsh'] }))).toBe('different');
  });

  test('that are decided to be two are no longer said to be one perhaps', () => {
    const names = ['Martin Marsh', 'Marten Marsh'];
    expect([...decided(names).mayBeOne('martin marsh')]).toEqual(['marten marsh']);
    const index = decided(names, decision('Martin Marsh', { not: ['Marten Marsh'] }));
    expect([...index.mayBeOne('martin marsh')]).toEqual([]);
  });

  test('that give an entity names in another family make it one that may be one with others there', () => {
    const names = ['Jonas Holt', 'Bo Marsh', 'Martin Marsh', 'Marten Marsh', 'Nora Marsh'];
    const index = decided(names, decision('Jonas Holt', { aliases: ['Marten Marsh', 'Bo Marsh'] }));
    expect([...index.mayBeOne('martin marsh')]).toEqual(['marten marsh']);
    expect([...index.mayBeOne('jonas holt')]).toEqual(['martin marsh']);
    expect([...index.mayBeOne('nora marsh')]).toEqual([]);
  });

  test('two that are called alike are two', () => {
    const [one, other] = [
      decision('The Gull', { aliases: ['Ada Marsh'] }),
      decision('The Gull', { aliases: ['Ben Holt'] }),
    ];
    expect(sameness(['Ada Marsh', 'Ben Holt'], one, other)).toBe('different');
  });

  test.each(['Ada R Marsh', 'Ada Ruth Marsh', 'Ada Maarsh', 'Marsh', 'A Marsh', 'Jonas Marsh', 'Ada Holt'])(
    'stay what they are while %s comes and goes',
    (more) => {
      const index = indexOf(['Ada Marsh']);
      const before = index.identityOf('ada marsh');
      index.add(foldName(more), 'person');
      expect(index.identityOf('ada marsh')).toEqual(before);
      index.remove(foldName(more), 'person');
      expect(index.identityOf('ada marsh')).toEqual(before);
    },
  );
  describe('letters', () => {
    const BODIES = ['Ostrow Port Authority', 'OPA'];
    const PORT: SpelledOut = { how: 'letters', letters: 'opa', key: 'ostrow port authority' };
    const PILOTS: SpelledOut = { how: 'letters', letters: 'opa', key: 'ostrow pilot association' };

    test('are one with the name that a document spells them out as, until it goes', () => {
      const index = indexOf(BODIES, 'organization');
      expect(index.entityOf('opa').keys).toEqual(['opa']);
      index.spellOut(PORT);
      const { key, keys, reasons } = index.entityOf('opa');
      expect([key, keys]).toEqual(['ostrow port authority', ['opa', 'ostrow port authority']]);
      expect(reasons.get('opa')?.text).toBe('letters that these documents spell out');
      expect(index.spellingsOf('opa')).toEqual(['opa']);
      index.unspell(PORT);
      expect(index.entityOf('opa').keys).toEqual(['opa']);
    });

    test('are nobody’s for certain where two names are spelled out so', () => {
      const index = indexOf([...BODIES, 'Ostrow Pilot Association'], 'organization');
      for (const pair of [PORT, PILOTS]) index.spellOut(pair);
      expect(index.entityOf('opa').keys).toEqual(['opa']);
      index.unspell(PILOTS);
      expect(index.entityOf('opa').keys).toEqual(['opa', 'ostrow port authority']);
    });

    test('are one with all spellings of the name', () => {
      const index = indexOf(['OHC', 'Organisation for Harbour Care'], 'organization');
      index.add('organization for harbour care', 'organization');
      index.spellOut({ how: 'letters', letters: 'ohc', key: 'organisation for harbour care' });
      index.spellOut({ how: 'letters', letters: 'ohc', key: 'organization for harbour care' });
      expect(index.entityOf('ohc').keys).toHaveLength(3);
    });

    test('are not those of a person', () => {
      const index = indexOf(['Ostrow Port Authority'], 'organization');
      index.add('opa', 'person');
      index.spellOut(PORT);
      expect(index.entityOf('opa').keys).toEqual(['opa']);
    });
  });

  describe('nicknames', () => {
    const TILLY: SpelledOut = { how: 'nickname', letters: 'tilly marsh', key: 'ada marsh' };

    test('are one with the name that a document puts them into, until it goes', () => {
      const index = indexOf(['Ada Marsh', 'Tilly Marsh', 'Marsh', 'T Marsh']);
      expect(index.entityOf('tilly marsh').keys).toEqual(['t marsh', 'tilly marsh']);
      index.spellOut(TILLY);
      const { key, keys, reasons } = index.entityOf('tilly marsh');
      expect([key, keys]).toEqual(['ada marsh', ['ada marsh', 'marsh', 't marsh', 'tilly marsh']]);
      expect(reasons.get('tilly marsh')?.text).toBe('a nickname that these documents give');
      expect(index.spellingsOf('tilly marsh')).toEqual(['tilly marsh']);
      expect(index.spellingsOf('ada marsh')).toEqual(['ada marsh']);
      index.unspell(TILLY);
      expect(index.entityOf('marsh').keys).toEqual(['marsh']);
    });

    test('are nobody’s for certain where two of a family have them', () => {
      const index = indexOf(['Ada Marsh', 'Ottilie Marsh', 'Tilly Marsh']);
      for (const key of ['ada marsh', 'ottilie marsh']) index.spellOut({ ...TILLY, key });
      expect(index.entityOf('tilly marsh').keys).toEqual(['tilly marsh']);
    });

    test('are of one family name', () => {
      const index = indexOf(['Ada Marsh', 'Tilly Holt']);
      index.spellOut({ ...TILLY, letters: 'tilly holt' });
      expect(index.entityOf('tilly holt').keys).toEqual(['tilly holt']);
    });
  });

  test('a name in its own script is one with the name before the brackets', () => {
    const index = indexOf(['Wei Ming', '魏明', 'Ngai Ming']);
    index.spellOut({ how: 'script', letters: '魏明', key: 'wei ming' });
    const { key, reasons } = index.entityOf('魏明');
    expect([key, reasons.get('魏明')?.text]).toEqual(['wei ming', 'in brackets behind that name']);
    index.spellOut({ how: 'script', letters: '魏明', key: 'ngai ming' });
    expect(index.entityOf('魏明').keys).toEqual(['魏明']);
  });
});

const name = fc.constantFrom(
  'ada marsh',
  'ada ruth marsh',
  'ada mary marsh',
  'a marsh',
  'marsh',
  'jonas marsh',
  'marsch',
  'ostap korolenskyy',
  'ostap korolensky',
  'korolenskiy',
  'uzhgorod',
  'uzhhorod',
  'ужгород',
  'sergey dovzhyk',
  'serhiy dovzhyk',
  'сергій довжик',
  's dovzhyk',
  'opa',
  'ostrow port authority',
  'opa board',
  'tilly marsh',
  '魏明',
  '김정',
);
const type = fc.constantFrom<EntityType>('person', 'place', 'other');
const naming = fc.tuple(name, type);
const pair: fc.Arbitrary<SpelledOut> = fc.oneof(
  fc.record({
    how: fc.constant('letters' as const),
    letters: fc.constantFrom('opa', 'marsh', 'uzhgorod'),
    key: name,
  }),
  fc.record({ how: fc.constant('script' as const), letters: fc.constantFrom('魏明', '김정'), key: name }),
  fc.record({
    how: fc.constant('nickname' as const),
    letters: fc.constantFrom('jonas marsh', 'ada ruth marsh', 'serhiy dovzhyk', 'tilly marsh'),
    key: name,
  }),
);
const pairs = fc.array(pair, { maxLength: 5 });

/** All that an index answers. */
function answers(index: EntityIndex, names: readonly (readonly [string, EntityType])[]): unknown {
  return [...new Set(names.map(([key]) => key))]
    .sort()
    .map((key) => [index.entityOf(key), index.identityOf(key), index.typeOf(key)]);
}

test('what is one depends on the names alone, in whatever order they come and go', () => {
  fc.assert(
    fc.property(
      fc.array(naming),
      fc.array(naming),
      fc.array(fc.nat()),
      pairs,
      pairs,
      decisions,
      fc.array(naming),
      fc.array(naming),
      (kept, gone, order, spelled, unspelled, made, doubts, undoubts) => {
        const index = new EntityIndex();
        index.decide(made);
        const all = [...kept, ...gone];
        const shuffled = all
          .map((own, at) => ({ own, rank: order[at % Math.max(1, order.length)] ?? 0 }))
          .sort((a, b) => a.rank - b.rank);
        for (const { own } of shuffled) {
          index.add(...own);
          index.entityOf(own[0]);
        }
        for (const own of [...unspelled, ...spelled]) index.spellOut(own);
        for (const [own] of [...undoubts, ...doubts]) index.doubt(own);
        answers(index, all);
        for (const [own] of undoubts) index.undoubt(own);
        for (const own of gone) index.remove(...own);
        for (const own of unspelled) index.unspell(own);
        const fresh = new EntityIndex();
        fresh.decide(made);
        for (const own of kept) fresh.add(...own);
        for (const own of spelled) fresh.spellOut(own);
        for (const [own] of doubts) fresh.doubt(own);
        expect(answers(index, all)).toEqual(answers(fresh, all));
      },
    ),
  );
});

const decisions = fc
  .array(fc.record({ name, aliases: fc.array(name), not: fc.array(name) }), { maxLength: 4 })
  .map((list) => new NameDecisions({ entities: list.map((own) => decision(own.name, own)), notNames: [] }));

test('every name is in one entity, and every entity is that of all of its names', () => {
  fc.assert(
    fc.property(fc.array(naming), pairs, decisions, (names, spelled, made) => {
      const index = new EntityIndex();
      index.decide(made);
      for (const own of spelled) index.spellOut(own);
      for (const own of names) index.add(...own);
      for (const [key] of names) {
        const entity = index.entityOf(key);
        expect(entity.keys).toContain(key);
        for (const other of entity.keys) expect(index.entityOf(other)).toEqual(entity);
      }
    }),
  );
});

test('two names have one identity just when they are one', () => {
  fc.assert(
    fc.property(fc.array(naming), pairs, decisions, fc.boolean(), (names, spelled, made, transliteration) => {
      const index = new EntityIndex(transliteration);
      index.decide(made);
      for (const own of spelled) index.spellOut(own);
      for (const own of names) index.add(...own);
      for (const [left] of names)
        for (const [right] of names)
          expect(compareIdentities(index.identityOf(left), index.identityOf(right)) === 'same').toBe(
            index.entityOf(left).keys.includes(right),
          );
    }),
  );
});

test('every name is told whose identity changes, whatever comes, goes and is decided', () => {
  const step = fc.oneof(
    { weight: 4, arbitrary: fc.record({ comes: naming }) },
    { weight: 3, arbitrary: fc.record({ goes: fc.nat() }) },
    { weight: 1, arbitrary: fc.record({ made: decisions }) },
    { weight: 2, arbitrary: fc.record({ spelled: pair }) },
    { weight: 1, arbitrary: fc.record({ unspelled: fc.nat() }) },
    { weight: 1, arbitrary: fc.record({ doubted: naming }) },
    { weight: 1, arbitrary: fc.record({ undoubted: fc.nat() }) },
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40, size: 'max' }), (steps) => {
      const index = new EntityIndex();
      const present: (readonly [string, EntityType])[] = [];
      const spelledOut: SpelledOut[] = [];
      const doubts: string[] = [];
      const known = new Map<string, string>();
      for (const own of steps) {
        if ('made' in own) index.decide(own.made);
        else if ('comes' in own) {
          present.push(own.comes);
          index.add(...own.comes);
        } else if ('spelled' in own) {
          spelledOut.push(own.spelled);
          index.spellOut(own.spelled);
        } else if ('unspelled' in own) {
          const [gone] = spelledOut.splice(own.unspelled % Math.max(1, spelledOut.length), 1);
          if (gone) index.unspell(gone);
        } else if ('doubted' in own) {
          doubts.push(own.doubted[0]);
          index.doubt(own.doubted[0]);
        } else if ('undoubted' in own) {
          const [gone] = doubts.splice(own.undoubted % Math.max(1, doubts.length), 1);
          if (gone !== undefined) index.undoubt(gone);
        } else {
          const [gone] = present.splice(own.goes % Math.max(1, present.length), 1);
          if (gone) index.remove(...gone);
        }
        const told = index.takeChanged();
        for (const [key] of present) {
          const now = identityKey(index.identityOf(key));
          if (now !== known.get(key)) expect(told).toContain(key);
          known.set(key, now);
        }
      }
    }),
    { numRuns: 300 },
  );
});
