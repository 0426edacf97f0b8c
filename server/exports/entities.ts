/**
 * Who and what the documents name.
 */
import { entitiesCsv } from '../../engine/export/entities-csv.ts';
import { type EntityRow, entityRows } from '../../engine/export/entity-row.ts';
import { followTheMoney } from '../../engine/export/follow-the-money.ts';
import type { Services } from '../feature.ts';
import { prepareStatements } from '../find-statements.ts';
import type { Task } from '../guard.ts';
import { documentName, pathInFolder } from '../places.ts';
import { plainText } from '../plain-text.ts';
import { type Export, NOTHING } from './export.ts';

export const entitiesAsCsv: Export = {
  id: 'entities-csv',
  about: 'entities',
  format: 'CSV',
  async write(services, task) {
    const rows = await rowsOf(services, task);
    if (rows.length === 0) return NOTHING;
    return { files: [{ path: 'names.csv', content: [...entitiesCsv(rows)].join('') }], losses: [] };
  },
};

export const entitiesAsMoney: Export = {
  id: 'entities-ftm',
  about: 'entities',
  format: 'FollowTheMoney',
  async write(services, task) {
    const rows = await rowsOf(services, task);
    if (rows.length === 0) return NOTHING;
    const { lines, left } = followTheMoney(rows);
    const losses = left === 0 ? [] : [services.session.say('{0} names: nothing shows what they are', left)];
    return { files: [{ path: 'names.ftm.json', content: lines.join('') }], losses };
  },
};

/** With names and documents as users see them. */
async function rowsOf({ session }: Services, task: Task): Promise<readonly EntityRow[]> {
  await prepareStatements(session, task);
  const snapshot = session.snapshot();
  const nameOf = (id: string) => {
    const document = snapshot.document(id);
    if (!document) return plainText(id);
    const path = pathInFolder(session, document);
    return document.member === null ? path : `${documentName(document)} in ${path}`;
  };
  return entityRows(snapshot).map(({ entity, aliases, documents, roles }) => ({
    entity: { ...entity, name: plainText(entity.name) },
    aliases: aliases.map(plainText),
    documents: documents.map(nameOf),
    roles,
  }));
}
