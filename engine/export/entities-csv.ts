/**
 * Entities as CSV: one line each, with its type, its other names and how often and where it is named.
 */
import { csvLine } from './csv.ts';
import type { EntityRow } from './entity-row.ts';

const HEAD = ['name', 'type', 'aliases', 'mentions', 'documents', 'in'];

/** The lines, a header first. Several values in one cell are parted by semicolons. */
export function* entitiesCsv(rows: Iterable<EntityRow>): Generator<string> {
  yield csvLine(HEAD);
  for (const { entity, aliases, documents } of rows) {
    const { name, type, mentions } = entity;
    yield csvLine([name, type, aliases.join('; '), mentions, documents.length, documents.join('; ')]);
  }
}
