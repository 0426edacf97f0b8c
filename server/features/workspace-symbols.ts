/**
 * Workspace symbols: who and what the documents name, each entity once, at the place that introduces it; and what is reported
 * more than once, at its fullest report, for a query that begins with a quotation mark.
 */
import {
  type Location,
  SymbolKind,
  type WorkspaceSymbol,
  WorkspaceSymbolRequest,
  WorkspaceSymbolResolveRequest,
} from 'vscode-languageserver';
import type { EntityType } from '../../engine/annotate/facts.ts';
import { type CorpusEntity, quotationOf, type Snapshot } from '../../engine/corpus/snapshot.ts';
import type { Feature } from '../feature.ts';
import { prepareStatements, statementsMeant } from '../find-statements.ts';
import { echoed, fields, TEXT } from '../forms.ts';
import { guard, type Task } from '../guard.ts';
import { speakerName, wordsSaid } from '../places.ts';
import { plainText } from '../plain-text.ts';
import { extentOf } from '../reports.ts';
import type { Session } from '../session.ts';
import { type Target, toLocations } from '../targets.ts';
import { documentsInWords, typeInWords } from '../words.ts';

/** Answers beyond these are not read: whoever looks for somebody types more of the name. */
const MOST_SYMBOLS = 100;

/** UTF-16 units of a statement that a symbol shows. */
const WORDS_SHOWN = 80;

/** Documents of an entity in which its fullest name is looked for. */
const MOST_DOCUMENTS = 50;

export const workspaceSymbols: Feature = {
  capabilities: ({ lateSymbolRanges }) => ({
    workspaceSymbolProvider: lateSymbolRanges ? { resolveProvider: true } : true,
  }),
  register(services) {
    const { connection, session } = services;
    connection.onRequest(
      WorkspaceSymbolRequest.type,
      guard(services, 'workspace symbols', fields({ query: TEXT }), async ({ query }, task) => {
        if (QUOTED.test(query)) return statementSymbols(session, query, task);
        const snapshot = session.snapshot();
        const symbols: WorkspaceSymbol[] = [];
        for (const entity of session.names.find(snapshot, query)) {
          const symbol = symbolOf(session, snapshot, entity);
          if (symbol) symbols.push(symbol);
          if (symbols.length === MOST_SYMBOLS) break;
          await task.checkpoint();
        }
        return symbols;
      }),
    );
    connection.onRequest(
      WorkspaceSymbolResolveRequest.type,
      guard(services, 'workspace symbol', echoed<WorkspaceSymbol>({}), (symbol): WorkspaceSymbol => {
        const snapshot = session.snapshot();
        const entity = typeof symbol.data === 'string' ? snapshot.entity(symbol.data) : undefined;
        const location = entity && introductionOf(session, snapshot, entity);
        return location ? { ...symbol, location } : symbol;
      }),
    );
  },
};

/** What asks for words that somebody said, and not for names. */
const QUOTED = /^\s*["“”„«»'‘‚]/u;

async function statementSymbols(session: Session, query: string, task: Task): Promise<WorkspaceSymbol[]> {
  await prepareStatements(session, task);
  const snapshot = session.snapshot();
  const found = statementsMeant(snapshot, { query, onlyDiffering: false });
  return found.slice(0, MOST_SYMBOLS).flatMap(({ id, documents }) => {
    const [fullest] = snapshot.statement(id)?.reports ?? [];
    const place = fullest && quotationOf(snapshot, fullest);
    const [location] = place
      ? toLocations(session, snapshot, [{ document: place.document, span: extentOf(place) }])
      : [];
    if (!place || !location) return [];
    const told = [
      ...(speakerName(place) === null ? [] : [speakerName(place)]),
      documentsInWords(session.say, documents.length),
    ];
    return {
      name: wordsSaid(place.document, place.quotation, WORDS_SHOWN),
      kind: SymbolKind.String,
      location,
      containerName: told.join(', '),
    };
  });
}

/** Where it stands is looked for only when the client asks, if it does: that goes through documents. */
function symbolOf(session: Session, snapshot: Snapshot, entity: CorpusEntity): WorkspaceSymbol | null {
  const location = session.client.lateSymbolRanges
    ? fileOf(session, snapshot, entity)
    : introductionOf(session, snapshot, entity);
  if (!location) return null;
  const { key, name, type, documents } = entity;
  const told = [typeInWords(session.say, type), documentsInWords(session.say, documents)];
  return {
    name: plainText(name),
    kind: KINDS[type],
    location,
    containerName: told.filter((part) => part !== null).join(', '),
    ...(session.client.lateSymbolRanges && { data: key }),
  };
}

function fileOf(session: Session, snapshot: Snapshot, { key }: CorpusEntity): { uri: string } | null {
  const document = snapshot.firstNaming(key);
  return document ? { uri: session.uriOf(document.path) } : null;
}

/** The first mention by the fullest name in the first documents, else the first by any. */
function introductionOf(session: Session, snapshot: Snapshot, entity: CorpusEntity): Location | undefined {
  const documents = snapshot.documentsNaming(entity.key).slice(0, MOST_DOCUMENTS);
  let first: Target | undefined;
  for (const { document, mention } of snapshot.mentionsOf(entity.key, documents)) {
    const span = document.facts.mentions[mention]?.span;
    if (!span) continue;
    first ??= { document, span };
    if (document.text.slice(span.start, span.end) !== entity.name) continue;
    first = { document, span };
    break;
  }
  return first && toLocations(session, snapshot, [first])[0];
}

const KINDS: Readonly<Record<EntityType, SymbolKind>> = {
  person: SymbolKind.Class,
  organization: SymbolKind.Module,
  place: SymbolKind.Namespace,
  event: SymbolKind.Event,
  other: SymbolKind.Constant,
};
