/**
 * The form in which decisions on entities are kept: one JSON file for a folder, one entity a block, one name a line.
 *
 * The file belongs to the user and to other programs too: keys that are unknown here are kept, and a file that is
 * not understood in every part must not be written again. Entities and names are printed in the order of the alphabet,
 * so that two people who decide on different ones change different lines. Reading and writing it is for the host.
 */
import { parseJson } from '../../protocol/parse-json.ts';
import type { EntityType } from '../annotate/facts.ts';
import type { EntityDecision, EntityDecisions } from '../entities/decision.ts';
import { foldName } from '../text/fold-name.ts';
import { isListOfNames, isName, isObject } from './json-values.ts';

export interface EntitiesFile extends EntityDecisions {
  /** Unknown keys of the whole file. */
  readonly others: Readonly<Record<string, unknown>>;
}

export interface ParsedEntities {
  /** What was understood. */
  readonly file: EntitiesFile;
  /** What was not, one phrase each; while there is one, to write the file again would lose something. */
  readonly problems: readonly string[];
  /** Decisions that contradict each other, one phrase each that says which one holds. */
  readonly contradictions: readonly string[];
}

export const ENTITY_TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'event', 'other'];

const VERSION = 1;

const EMPTY: EntitiesFile = { entities: [], notNames: [], others: {} };

const NONE: ParsedEntities = { file: EMPTY, problems: [], contradictions: [] };

/** Read the text of an entities file. An empty text, as an editor leaves it that takes a new file back, has none. */
export function parseEntities(text: string): ParsedEntities {
  if (text.trim() === '') return NONE;
  const parsed = parseJson(text);
  if ('mistake' in parsed) return { ...NONE, problems: [parsed.mistake] };
  if (!isObject(parsed.value)) return { ...NONE, problems: ['the file must be an object'] };
  const { version, entities = [], notNames = [], ...others } = parsed.value;
  if (version !== VERSION) return { ...NONE, problems: [`"version" must be ${VERSION}`] };
  if (!Array.isArray(entities)) return { ...NONE, problems: ['"entities" must be a list'] };
  const problems: string[] = [];
  if (!isListOfNames(notNames)) problems.push('"notNames" must be a list of words');
  const understood = entities.flatMap((value: unknown, index) => {
    const entity = parseEntity(value);
    if (typeof entity !== 'string') return [entity];
    problems.push(`entity ${index + 1} ${entity}`);
    return [];
  });
  problems.push(...claimedTwice(understood));
  const file = { entities: understood, notNames: isListOfNames(notNames) ? notNames : [], others };
  return { file, problems, contradictions: saidToBeNone(file) };
}

/** The text of an entities file, with a line end at its end. */
export function printEntities({ entities, notNames, others }: EntitiesFile): string {
  const value = {
    version: VERSION,
    entities: [...entities].sort((a, b) => compareNames(a.name, b.name)).map(printable),
    ...(notNames.length > 0 && { notNames: sorted(notNames) }),
    ...others,
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The decision, or what is wrong with it, to be read after its name. */
function parseEntity(value: unknown): EntityDecision | string {
  if (!isObject(value)) return 'must be an object';
  const { name, type = null, aliases = [], not = [], ...others } = value;
  if (!isName(name)) return 'must have a "name"';
  const known = ENTITY_TYPES.find((other) => other === type) ?? null;
  if (type !== null && known === null)
    return `must have one of ${ENTITY_TYPES.join(', ')} as "type", or none`;
  if (!isListOfNames(aliases) || !isListOfNames(not))
    return 'must have lists of names as "aliases" and "not"';
  return { name, type: known, aliases, not, others };
}

/** Names that two entities claim: which of the two has them nobody knows. */
function claimedTwice(entities: readonly EntityDecision[]): readonly string[] {
  const owners = new Map<string, number>();
  const problems: string[] = [];
  for (const [index, { name, aliases }] of entities.entries()) {
    for (const own of [name, ...aliases]) {
      const owner = owners.get(foldName(own)) ?? index;
      owners.set(foldName(own), owner);
      if (owner !== index)
        problems.push(`entities ${owner + 1} and ${index + 1} both have the name ${JSON.stringify(own)}`);
    }
  }
  return problems;
}

/** Names of an entity that are said to be no names. */
function saidToBeNone({ entities, notNames }: EntitiesFile): readonly string[] {
  const refused = new Set(notNames.map(foldName));
  return entities.flatMap(({ name, aliases }, index) =>
    [name, ...aliases]
      .filter((own) => refused.has(foldName(own)))
      .map(
        (own) =>
          `entity ${index + 1} and "notNames" both have ${JSON.stringify(own)}: it is taken for no name`,
      ),
  );
}

function printable({ name, type, aliases, not, others }: EntityDecision): object {
  return {
    name,
    ...(type !== null && { type }),
    ...(aliases.length > 0 && { aliases: sorted(aliases) }),
    ...(not.length > 0 && { not: sorted(not) }),
    ...others,
  };
}

function sorted(names: readonly string[]): readonly string[] {
  return [...names].sort(compareNames);
}

/** By the folded name, so that the order is the same everywhere; of equal ones as written. */
function compareNames(a: string, b: string): number {
  const [left, right] = [foldName(a), foldName(b)];
  if (left !== right) return left < right ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
