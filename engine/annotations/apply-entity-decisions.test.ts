import { expect, test } from 'vitest';
import { inEnglish } from '../../protocol/phrase.ts';
import { annotateDocument } from '../annotate/annotate-document.ts';
import type { DocumentFacts } from '../annotate/facts.ts';
import type { EntityDecision } from '../entities/decision.ts';
import { NameDecisions } from '../entities/name-decisions.ts';
import { applyEntityDecisions } from './apply-entity-decisions.ts';

const TEXT =
  'Ada Marsh, the harbour master, opened the pier in Ostrow. “The pier is old,” Marsh said. Breaking Waves was shown.';

function decided(
  { notNames = [], ...given }: Partial<EntityDecision> & { notNames?: readonly string[] },
  text = TEXT,
): DocumentFacts {
  const entity = { name: 'Ada Marsh', type: null, aliases: [], not: [], others: {}, ...given };
  return applyEntityDecisions(
    text,
    annotateDocument(text),
    new NameDecisions({ entities: [entity], notNames }),
  );
}

test('facts stay the same object where nothing in the document is another', () => {
  const found = annotateDocument(TEXT);
  const apply = (given: Partial<EntityDecision>) => {
    const entity = { name: 'Ada Marsh', type: null, aliases: [], not: [], others: {}, ...given };
    return applyEntityDecisions(TEXT, found, new NameDecisions({ entities: [entity], notNames: [] }));
  };
  expect(apply({ name: 'The mayor', aliases: ['Ada Marsh'] })).toBe(found);
  expect(apply({ type: 'person' })).toBe(found);
  const { entities } = apply({ type: 'organization' });
  expect(entities.map((entity, index) => entity === found.entities[index])).toEqual(
    found.entities.map(({ name }) => name !== 'Ada Marsh'),
  );
});

/** Each mention as written, with the entity that it names. */
function mentions({ mentions, entities }: DocumentFacts, text = TEXT): readonly string[] {
  return mentions.map(({ span, entity }) => `${text.slice(span.start, span.end)}: ${entities[entity]?.name}`);
}

function speaker({ quotations, entities }: DocumentFacts): string | null {
  const entity = quotations[0]?.source?.entity ?? null;
  return entity === null ? null : (entities[entity]?.name ?? null);
}

test('facts without a name that was decided on stay the same object', () => {
  const facts = annotateDocument(TEXT);
  const other = { name: 'Jonas Pruett', type: null, aliases: [], not: ['Hale'], others: {} };
  const decisions = new NameDecisions({ entities: [other], notNames: ['X'] });
  expect(applyEntityDecisions(TEXT, facts, decisions)).toBe(facts);
});

test('what is no name is nobody’s, as a source too', () => {
  const facts = decided({ notNames: ['Breaking Waves'] });
  expect(mentions(facts)).toEqual(['Ada Marsh: Ada Marsh', 'Ostrow: Ostrow', 'Marsh: Ada Marsh']);
  expect(facts.entities.map(({ name }) => name)).toEqual(['Ada Marsh', 'Ostrow']);
  const none = decided({ notNames: ['Ada Marsh', 'Marsh'] });
  expect(speaker(none)).toBeNull();
  expect(none.quotations[0]?.source?.span).not.toBeNull();
  expect(none.entities.map(({ name }) => name)).toEqual(['Ostrow', 'Breaking Waves']);
});

test('an entity keeps the names that are left', () => {
  const facts = decided({ notNames: ['Ada Marsh'] });
  expect(mentions(facts)).toContain('Marsh: Marsh');
  expect(facts.entities.map(({ key }) => key)).toContain('marsh');
  expect(speaker(facts)).toBe('Marsh');
});

test('a short form that is not the entity’s is an entity of its own, and the speaker where it is the source', () => {
  const facts = decided({ not: ['Marsh'] });
  expect(mentions(facts)).toContain('Ada Marsh: Ada Marsh');
  expect(mentions(facts)).toContain('Marsh: Marsh');
  expect(speaker(facts)).toBe('Marsh');
  expect(facts.entities.find(({ name }) => name === 'Ada Marsh')?.aliases).toEqual([]);
});

test.each([
  ['another’s', { not: ['Marsh'] }, 'Marsh', ' is Marsh'],
  ['no name', { notNames: ['Marsh'] }, undefined, '“she”'],
])('a pronoun goes with a short form that is %s', (_, given, name, why) => {
  const text = 'Ada Marsh met Ivo Holt. Marsh walked home. “The pier is old,” she told the council.';
  const facts = decided(given, text);
  const [quotation] = facts.quotations;
  expect(facts.entities[quotation?.source?.entity ?? -1]?.name).toBe(name);
  expect(inEnglish(quotation?.why ?? '')).toMatch(new RegExp(`${why}$`));
  expect(mentions(facts, text).filter((own) => own.startsWith('she'))).toEqual(name ? [`she: ${name}`] : []);
});

test('the name of another entity of the document can be given to it', () => {
  const text = `${TEXT} Jonas Marsh left.`;
  const facts = decided({ not: ['Marsh'] }, text);
  expect(facts.entities.map(({ name }) => name)).toContain('Jonas Marsh');
});

test('an entity is what it was said to be', () => {
  expect(decided({ type: 'event' }).entities[0]?.type).toBe('event');
  expect(decided({ name: 'The harbour', aliases: ['Ostrow'], type: 'event' }).entities[1]?.type).toBe(
    'event',
  );
});
