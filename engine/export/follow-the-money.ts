/**
 * Entities as FollowTheMoney JSON lines, as Aleph and OpenSanctions read them.
 *
 * The schemata are those of FollowTheMoney's default model: `Person`, `Organization`, `Event`, and `Address` for a
 * place. An entity of which nothing shows what it is has none there and is left out.
 */
import { contentKey } from '../text/content-key.ts';
import type { EntityRow } from './entity-row.ts';

const SCHEMATA: Readonly<Record<string, string>> = {
  person: 'Person',
  organization: 'Organization',
  event: 'Event',
  place: 'Address',
};

export interface MoneyLines {
  readonly lines: readonly string[];
  /** How many entities the format cannot carry. */
  readonly left: number;
}

/** One JSON object a line, each line with its end. Ids are the same wherever the entity's fullest name is. */
export function followTheMoney(rows: readonly EntityRow[]): MoneyLines {
  const lines = rows.flatMap(({ entity, aliases }) => {
    const schema = SCHEMATA[entity.type];
    if (schema === undefined) return [];
    const names = schema === 'Address' ? { full: [entity.name] } : { name: [entity.name] };
    const properties = { ...names, ...(aliases.length > 0 && { alias: aliases }) };
    return [`${JSON.stringify({ id: `crossquote-${contentKey(entity.key)}`, schema, properties })}\n`];
  });
  return { lines, left: rows.length - lines.length };
}
