/**
 * What documents are called in an exchange that has a file for each: names below one folder, safe on any system.
 *
 * The same documents have the same names when annotations come back, so that no path in a file has to be trusted.
 */
import { inEnglish } from '../../../protocol/phrase.ts';
import { safeFileName } from '../../bundle/file-name.ts';
import { shownName } from '../../bundle/shown-name.ts';
import { TakenNames } from '../../bundle/taken-names.ts';
import type { ExchangeFile, GivenDocument } from './format.ts';

export interface NamedDocuments<Document> {
  /** By names without an extension. */
  readonly named: ReadonlyMap<string, Document>;
  /** One sentence for each document that cannot be called anything. */
  readonly refusals: readonly string[];
}

/** The documents by their names: of a loose file its path, of a member a file in a folder that is called as its bundle. */
export function nameDocuments<Document extends GivenDocument>(
  documents: readonly Document[],
): NamedDocuments<Document> {
  const named = new Map<string, Document>();
  const refusals: string[] = [];
  const taken = new TakenNames();
  for (const document of documents) {
    const { path, member } = document;
    const name = member === null ? path : `${path}/${member}`;
    const safe = safeFileName(name);
    const stem = 'file' in safe ? safe.file.replace(/(?<=[^/])\.txt$/i, '') : null;
    if ('refusal' in safe) refusals.push(`A document is left out: ${inEnglish(safe.refusal)}`);
    else if (stem === null || taken.take(`${stem}.txt`) !== null)
      refusals.push(`${shownName(name)} is left out: another document would be the same file.`);
    else named.set(stem, document);
  }
  return { named, refusals };
}

/** The document that a file is of, by the last parts of its path, whatever folder the files have been put into. */
export function documentOf<Document>(
  { path }: ExchangeFile,
  { named }: NamedDocuments<Document>,
): Document | undefined {
  const parts = path.replace(/\.[^./]*$/, '').split('/');
  for (let first = 0; first < parts.length; first++) {
    const document = named.get(parts.slice(first).join('/'));
    if (document) return document;
  }
  return undefined;
}
