import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotation } from '../../test/annotation.ts';
import { type ArticleFile, editScript, fileAfter, type Step, textOf } from '../../test/articles.ts';
import { quotationTarget } from '../../test/link-between.ts';
import type { EntityType } from '../annotate/facts.ts';
import type { Saying } from '../annotations/annotation.ts';
import { type Diagnostic, diagnose } from '../checks/diagnose.ts';
import type { EntityDecisions } from '../entities/decision.ts';
import { AnalysisHost } from './analysis-host.ts';
import type { FiledAnnotation } from './annotation-pins.ts';
import type { Document } from './document.ts';
import type { Snapshot } from './snapshot.ts';

const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'event', 'other'];

/** Everything that a snapshot answers. */
function answers(snapshot: Snapshot) {
  const documents = snapshot.files().flatMap((file) => file.documents);
  const entities = [
    ...new Set(documents.flatMap(({ facts }) => facts.entities.map(({ key }) => key))),
  ].sort();
  return {
    documents: documents.map(({ id, base, facts }) => ({ id, base, facts })),
    statements: snapshot.statements(),
    statementList: snapshot.listStatements(),
    reports: documents.map(({ id, facts }) =>
      facts.quotations.map((_, index) => snapshot.statementsOf(id, index)),
    ),
    diagnostics: snapshot.files().map(({ path }) => [path, diagnose(snapshot, path, {})]),
    lists: TYPES.flatMap((type) => [
      snapshot.listEntities(type, 'documents'),
      snapshot.listEntities(type, 'name'),
    ]),
    entities: entities.map((key) => [
      snapshot.entity(key),
      snapshot.documentsNaming(key).map(({ id }) => id),
      [...snapshot.mentionsOf(key)].map(({ document, mention }) => [document.id, mention]),
      snapshot.rolesOf(key).map(({ document, ...role }) => [document.id, role]),
      [...snapshot.mayBeOne(key)],
    ]),
  };
}

/** A host that unpacks what it looks at, whatever that is. */
function withNothingAtHand(): AnalysisHost {
  return new AnalysisHost(undefined, 1);
}

const hosts = fc.constantFrom(withNothingAtHand, () => new AnalysisHost());

/** Play a script. @returns The files at its end. */
function play(host: AnalysisHost, script: readonly Step[], look: () => void): Map<string, ArticleFile> {
  const files = new Map<string, ArticleFile>();
  for (const step of script) {
    if (step.kind === 'look') {
      look();
      continue;
    }
    const file = fileAfter(step, files.get(step.path));
    if (file) {
      files.set(step.path, file);
      host.setFile(step.path, textOf(file));
    } else {
      files.delete(step.path);
      host.removeFile(step.path);
    }
  }
  return files;
}

test('answers after any edits as a host that reads the final files anew', () => {
  fc.assert(
    fc.property(editScript, fc.boolean(), hosts, (script, backwards, hostOf) => {
      const edited = hostOf();
      const files = [...play(edited, script, () => answers(edited.snapshot()))];
      const fresh = new AnalysisHost();
      for (const [path, file] of backwards ? files.reverse() : files) fresh.setFile(path, textOf(file));
      expect(answers(edited.snapshot())).toEqual(answers(fresh.snapshot()));
    }),
    { numRuns: 150 },
  );
});

interface PickedSaying {
  readonly document: number;
  readonly quotation: number;
  readonly says: Saying;
}

const NOTHING_SAID = { about: 'quotation', speech: true, kind: null, speakers: null, cue: null } as const;

/** A correction of some quotation of some document of the corpus as it stands; whatever the numbers are. */
const pick: fc.Arbitrary<PickedSaying> = fc.record({
  document: fc.nat(),
  quotation: fc.nat(),
  says: fc.oneof(
    fc
      .subarray(['Jonas Pruett', 'Velling', 'Ruben Aguas'], { maxLength: 2 })
      .map((speakers) => ({ ...NOTHING_SAID, speakers })),
    fc.constant({ ...NOTHING_SAID, speech: false }),
    fc.constant({ ...NOTHING_SAID, kind: 'indirect' as const }),
    fc.constant({ about: 'mention' as const, name: 'Jonas Pruett', type: 'person' as const }),
  ),
});

function correctionsOf(snapshot: Snapshot, picks: readonly PickedSaying[]): readonly FiledAnnotation[] {
  const documents = snapshot.files().flatMap((file) => file.documents);
  return picks.flatMap(({ document: nth, quotation, says }) => {
    const document = documents[nth % documents.length];
    const { quotations } = document?.facts ?? { quotations: [] };
    if (!document || quotations.length === 0) return [];
    const target = quotationTarget(document, quotation % quotations.length);
    return [{ annotation: annotation(says, target), paths: [target.document] }];
  });
}

test('answers after any edits and corrections as a host that has the last of both at once', () => {
  fc.assert(
    fc.property(editScript, fc.array(fc.array(pick, { maxLength: 4 }), { minLength: 1 }), (script, turns) => {
      const edited = withNothingAtHand();
      let corrections: readonly FiledAnnotation[] = [];
      let turn = 0;
      const files = play(edited, script, () => {
        const picks = turns[turn++];
        if (picks) corrections = correctionsOf(edited.snapshot(), picks);
        edited.setAnnotations('a', corrections);
        edited.snapshot();
      });
      const fresh = new AnalysisHost();
      fresh.setAnnotations('a', corrections);
      for (const [path, file] of files) fresh.setFile(path, textOf(file));
      expect(answers(edited.snapshot())).toEqual(answers(fresh.snapshot()));
    }),
    { numRuns: 150 },
  );
});

interface PickedLink {
  readonly documents: readonly [number, number];
  readonly quotations: readonly [number, number];
  readonly same: boolean;
}

/** A decision on some two quotations of the corpus as it stands; whatever the numbers are. */
const pickLink: fc.Arbitrary<PickedLink> = fc.record({
  documents: fc.tuple(fc.nat(), fc.nat()),
  quotations: fc.tuple(fc.nat(), fc.nat()),
  same: fc.boolean(),
});

function linksOf(snapshot: Snapshot, picks: readonly PickedLink[]): readonly FiledAnnotation[] {
  const documents = snapshot
    .files()
    .flatMap((file) => file.documents)
    .filter(({ facts }) => facts.quotations.length > 0);
  if (documents.length === 0) return [];
  return picks.map(({ documents: nth, quotations, same }) => {
    const pickOf = (side: 0 | 1) => {
      const document = documents[nth[side] % documents.length] as Document;
      return quotationTarget(document, quotations[side] % document.facts.quotations.length);
    };
    const [target, other] = [pickOf(0), pickOf(1)];
    return {
      annotation: annotation({ about: 'link', same, other }, target),
      paths: [target.document, other.document],
    };
  });
}

test('answers after any edits and decisions on reports as a host that has the last of both at once', () => {
  fc.assert(
    fc.property(
      editScript,
      fc.array(fc.array(pickLink, { maxLength: 6 }), { minLength: 1 }),
      (script, turns) => {
        const edited = withNothingAtHand();
        let links: readonly FiledAnnotation[] = [];
        let turn = 0;
        const files = play(edited, script, () => {
          const picks = turns[turn++];
          if (picks) links = [...linksOf(edited.snapshot(), picks), ...links.slice(0, 3)];
          edited.setAnnotations('a', structuredClone(links));
          edited.snapshot();
        });
        const fresh = new AnalysisHost();
        fresh.setAnnotations('a', links);
        for (const [path, file] of [...files].reverse()) fresh.setFile(path, textOf(file));
        expect(answers(edited.snapshot())).toEqual(answers(fresh.snapshot()));
        edited.setAnnotations('a', links.toReversed());
        expect(edited.snapshot().statements()).toEqual(fresh.snapshot().statements());
      },
    ),
    { numRuns: 150 },
  );
});

const name = fc.constantFrom(
  'Marta Velling',
  'Johannes Velling',
  'Velling',
  'Jonas Pruett',
  'Jonas Pruet',
  'Pruett',
  'Joss Pruett',
  '魏玲',
  'Port Authority',
  'The Boss',
);

/** What users decide on the names of the articles, and whether spellings match. */
const opinion: fc.Arbitrary<{ readonly given: EntityDecisions; readonly matchSpellings: boolean }> =
  fc.record({
    given: fc.record({
      entities: fc.array(
        fc
          .record({ name, aliases: fc.array(name, { maxLength: 2 }), not: fc.array(name, { maxLength: 2 }) })
          .map((decision) => ({ ...decision, type: null, others: {} })),
        { maxLength: 3 },
      ),
      notNames: fc.subarray(['Pruett', 'Ostrow'], { maxLength: 1 }),
    }),
    matchSpellings: fc.boolean(),
  });

test('answers after any edits and decisions as a host that has the last of both at once', () => {
  fc.assert(
    fc.property(editScript, fc.array(opinion, { minLength: 1 }), (script, opinions) => {
      const edited = withNothingAtHand();
      let turn = 0;
      const decide = (host: AnalysisHost, at: number) => {
        const { given, matchSpellings } = opinions[at % opinions.length] as (typeof opinions)[number];
        host.setDecisions(given);
        host.setMatchSpellings(matchSpellings);
      };
      const files = play(edited, script, () => {
        decide(edited, turn++);
        edited.snapshot();
      });
      const fresh = new AnalysisHost();
      decide(fresh, turn - 1);
      for (const [path, file] of files) fresh.setFile(path, textOf(file));
      expect(answers(edited.snapshot())).toEqual(answers(fresh.snapshot()));
    }),
    { numRuns: 150 },
  );
});

/** The findings without what a place in an edited file is called: whoever shows them looks such places up anew. */
function comparable(found: readonly Diagnostic[], isEdited: (path: string) => boolean): string {
  const findings = found.map((finding) => ({
    ...finding,
    related: finding.related.map((place) => (isEdited(place.path) ? place.path : place)),
  }));
  return JSON.stringify(findings);
}

const CLOSED = 'We will close the northern harbour before the winter storms reach the village';

function set(path: string, ...paragraphs: readonly string[]): Step {
  return { kind: 'set', path, file: { paragraphs, form: 'loose' } };
}

/** Two reports are accepted as one of which a fuller one has all words. */
const ACCEPTED_SCRIPT: readonly Step[] = [
  set(
    'a.txt',
    `“${CLOSED},” the harbour master added. “Nobody told the fishermen that the old lighthouse would be sold.”`,
  ),
  set('d.txt', `“${CLOSED},” Marta Velling said.`, `“They said ‘${CLOSED}’ to us,” Marta Velling recalled.`),
  { kind: 'look' },
  { kind: 'look' },
];

test('names every file as touched whose findings have changed', () => {
  fc.assert(
    fc.property(editScript, fc.array(opinion), fc.array(fc.array(pickLink)), (script, opinions, turns) => {
      const host = new AnalysisHost();
      let turn = 0;
      let before = new Map<string, readonly Diagnostic[]>();
      let texts = new Map<string, string>();
      play(host, script, () => {
        const links = turns[turn];
        if (links) host.setAnnotations('a', linksOf(host.snapshot(), links));
        const decided = opinions[turn++];
        if (decided) {
          host.setDecisions(decided.given);
          host.setMatchSpellings(decided.matchSpellings);
        }
        const snapshot = host.snapshot();
        const touched = host.takeTouched();
        const files = snapshot.files();
        const now = new Map(files.map(({ path, text }) => [path, text]));
        const after = new Map(files.map(({ path }) => [path, diagnose(snapshot, path, {})]));
        const isEdited = (path: string) => now.get(path) !== texts.get(path);
        const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
          (path) =>
            comparable(before.get(path) ?? [], isEdited) !== comparable(after.get(path) ?? [], isEdited),
        );
        expect(touched).toEqual(expect.arrayContaining(changed));
        before = after;
        texts = now;
      });
    }),
    {
      numRuns: 150,
      examples: [[ACCEPTED_SCRIPT, [], [[{ documents: [0, 1], quotations: [0, 0], same: true }]]]],
    },
  );
});

test('a report keeps its identity while the text above it is edited', () => {
  fc.assert(
    fc.property(
      editScript,
      fc.array(fc.constantFrom('It rained.', 'Nobody came.', '- A list'), { minLength: 1 }),
      (script, above) => {
        const host = new AnalysisHost();
        const files = [...play(host, script, () => {})].filter(([, { form }]) => form === 'loose');
        const ids = () =>
          host
            .snapshot()
            .statements()
            .flatMap(({ id, reports }) => [id, ...reports.map((report) => report.id)]);
        const before = ids();
        for (const [path, file] of files)
          host.setFile(path, `${above.join(' ')}\n\nAll is well.\n\n${textOf(file)}`);
        expect(ids()).toEqual(before);
      },
    ),
  );
});

test('forgets a file that is taken out, and all that it said', () => {
  const host = new AnalysisHost();
  host.setFile('a.txt', '“The old bridge to the island will be closed,” Ada Marsh said.');
  host.setFile('b.txt', '“The old bridge to the island will be closed,” Ada Marsh told us.');
  expect(host.snapshot().statements()).toHaveLength(1);
  host.removeFile('b.txt');
  expect(host.snapshot().statements()).toEqual([]);
  const mentions = [...host.snapshot().mentionsOf('ada marsh')];
  expect(mentions.map(({ document }) => document.id)).toEqual(['a.txt']);
  host.removeFile('a.txt');
  expect(host.snapshot().entity('ada marsh')).toBeUndefined();
});

test('a change that changes nothing makes no revision', () => {
  const host = new AnalysisHost();
  host.setFile('a.txt', 'It rained.');
  const { revision } = host.snapshot();
  host.setFile('a.txt', 'It rained.');
  host.removeFile('b.txt');
  expect(host.revision).toBe(revision);
  expect(host.snapshot()).toBe(host.snapshot());
});
