/**
 * The statements of the list by what a user asks for, and a statement as a row shows it.
 */

import { isSpeakerUnknown, writtenSource } from '../engine/corpus/place.ts';
import {
  type ListedEntity,
  type ListedStatement,
  quotationOf,
  type Snapshot,
} from '../engine/corpus/snapshot.ts';
import { wordingFrom, wordingIn } from '../engine/corpus/wording.ts';
import type { Report } from '../engine/statements/statement.ts';
import { foldedWords } from '../engine/text/folded-words.ts';
import { shorten } from '../engine/text/shorten.ts';
import type {
  StatementFilter,
  StatementReport,
  StatementSpeaker,
  StatementSummary,
} from '../protocol/requests.ts';
import { documentRange } from './convert.ts';
import type { Task } from './guard.ts';
import { nameMatcher } from './name-matcher.ts';
import { documentNameApart, speakerName } from './places.ts';
import { plainText } from './plain-text.ts';
import { extentOf } from './reports.ts';
import type { Session } from './session.ts';

/** The key under which statements stand whose speaker is not known. */
export const UNKNOWN = '';

/** Do the work that lists need, with rests. Long only where much has changed since it was asked last, as after the first scan. */
export async function prepareStatements(session: Session, { checkpoint }: Task): Promise<void> {
  while (session.snapshot().prepareEntityLists()) await checkpoint();
  while (session.snapshot().prepareStatementList()) await checkpoint();
}

/** The statements that are meant, in the order of the list. */
export function statementsMeant(
  snapshot: Snapshot,
  { query, onlyDiffering }: StatementFilter,
): readonly ListedStatement[] {
  const all = snapshot.listStatements();
  const chosen = onlyDiffering ? all.filter(({ differs }) => differs) : all;
  const wanted = foldedWords(query).join(' ');
  if (wanted === '') return chosen;
  const isWanted = nameMatcher(wanted);
  const namesOf = rememberedNames(snapshot);
  return chosen.filter(({ words, speakers }) => isWanted([words, ...speakers.map(namesOf)].join(' ')));
}

/** The words of all names of a speaker; most say more than one statement. */
function rememberedNames(snapshot: Snapshot): (speaker: string) => string {
  const known = new Map<string, string>();
  return (speaker) => {
    const names = known.get(speaker) ?? namesOf(snapshot.listedEntity(speaker));
    known.set(speaker, names);
    return names;
  };
}

function namesOf(entity: ListedEntity | undefined): string {
  return entity ? [entity.folded, ...entity.keys].flatMap(foldedWords).join(' ') : '';
}

/** The keys under which a statement stands: of each of its speakers. */
export function speakerKeysOf(snapshot: Snapshot, { speakers }: ListedStatement): readonly string[] {
  const keys = speakers.map((speaker) => snapshot.listedEntity(speaker)?.key ?? UNKNOWN);
  return keys.length > 0 ? [...new Set(keys)] : [UNKNOWN];
}

export function listedSpeaker(snapshot: Snapshot, key: string): Pick<StatementSpeaker, 'key' | 'name'> {
  const name = key === UNKNOWN ? undefined : snapshot.listedEntity(key)?.name;
  return { key, name: name === undefined ? null : plainText(name) };
}

/** A statement as a row shows it, with so many UTF-16 units of its words; none where it is gone. */
export function statementSummary(
  snapshot: Snapshot,
  statement: ListedStatement,
  wordsShown: number,
): readonly StatementSummary[] {
  const { id, reports, documents, wordings, differs, isSuggested, begin } = statement;
  const [fullest] = snapshot.statement(id)?.reports ?? [];
  const place = fullest && quotationOf(snapshot, fullest);
  if (!place) return [];
  const { text, isParaphrase } = wordingIn(place.document.text, place.quotation);
  const words = shorten(plainText(wordingFrom(text, begin)), wordsShown);
  const keys = speakerKeysOf(snapshot, statement).filter((key) => key !== UNKNOWN);
  const isDescribed = keys.length === 0 && !isSpeakerUnknown(place.quotation);
  return [
    {
      id,
      text: isParaphrase ? words : `“${words}”`,
      speakers: keys.map((key) => listedSpeaker(snapshot, key)),
      described: isDescribed ? speakerName(place) : null,
      reports,
      documents: documents.length,
      wordings,
      differs,
      isSuggested,
    },
  ];
}

/** A report as a row shows it; none where it is gone. */
export function statementReport(
  session: Session,
  snapshot: Snapshot,
  report: Report,
): readonly StatementReport[] {
  const place = quotationOf(snapshot, report);
  const file = place && snapshot.file(place.document.path);
  if (!place || !file) return [];
  const { document, quotation } = place;
  const written = quotation.source ? plainText(writtenSource(document, quotation.source)) : '';
  return [
    {
      id: report.id,
      uri: session.uriOf(document.path),
      range: documentRange(file, document, extentOf(place)),
      document: documentNameApart(snapshot, session.say, document),
      speaker: written === '' ? null : written,
      relation: report.relation,
      status: report.status,
    },
  ];
}
