/**
 * Workspace symbols: who and what the documents name, each entity once, at the place that introduces it.
 */
import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import type { EntityType } from '../../engine/annotate/facts.ts';
import type { CorpusEntity, Snapshot } from '../../engine/corpus/snapshot.ts';
import type { Feature } from '../feature.ts';
import { entitiesNamed } from '../find-entities.ts';
import { guard } from '../guard.ts';
import { count } from '../hover/lists.ts';
import { plainText } from '../plain-text.ts';
import type { Session } from '../session.ts';
import { toLocations } from '../targets.ts';

/** Answers beyond these are not read: whoever looks for somebody types more of the name. */
const MOST_SYMBOLS = 200;

/** Documents of an entity in which its fullest name is looked for. */
const MOST_DOCUMENTS = 50;

export const workspaceSymbols: Feature = {
  capabilities: () => ({ workspaceSymbolProvider: true }),
  register(services) {
    const { connection, session } = services;
    connection.onWorkspaceSymbol(
      guard(services, 'workspace symbols', ({ query }) => {
        const snapshot = session.snapshot();
        const symbols: WorkspaceSymbol[] = [];
        for (const keys of entitiesNamed(snapshot, query)) {
          const symbol = symbolOf(session, snapshot, keys);
          if (symbol) symbols.push(symbol);
          if (symbols.length === MOST_SYMBOLS) break;
        }
        return symbols;
      }),
    );
  },
};

function symbolOf(session: Session, snapshot: Snapshot, keys: readonly string[]): WorkspaceSymbol | null {
  const entity = snapshot.entity(keys[0] ?? '');
  const place = entity && introductionOf(snapshot, entity);
  const [location] = place ? toLocations(session, snapshot, [place]) : [];
  if (!entity || !location) return null;
  const { name, type, documents } = entity;
  const told = count(documents, 'document');
  return {
    name: plainText(name),
    kind: KINDS[type],
    location,
    containerName: type === 'other' ? told : `${type}, ${told}`,
  };
}

/** The first mention by the fullest name in the first documents, else the first by any. */
function introductionOf(snapshot: Snapshot, entity: CorpusEntity) {
  const documents = snapshot.documentsNaming(entity.key).slice(0, MOST_DOCUMENTS);
  const places = [...snapshot.mentionsOf(entity.key, documents)].flatMap(({ document, mention }) => {
    const span = document.facts.mentions[mention]?.span;
    return span ? [{ document, span }] : [];
  });
  return (
    places.find(({ document, span }) => document.text.slice(span.start, span.end) === entity.name) ??
    places[0]
  );
}

const KINDS: Readonly<Record<EntityType, SymbolKind>> = {
  person: SymbolKind.Class,
  organization: SymbolKind.Module,
  place: SymbolKind.Namespace,
  event: SymbolKind.Event,
  other: SymbolKind.Constant,
};
