/**
 * The commands of the view of entities. The manifest contributes each under the same id.
 */
import { commands, Disposable, env, Location, l10n, window } from 'vscode';
import {
  ENTITY_AT,
  ENTITY_MENTIONS,
  type EntityMentionsParams,
  type EntitySummary,
  type MentionInLine,
  type NameParams,
  type Page,
} from '../../protocol/requests.ts';
import type { LanguageSession } from '../language-session.ts';
import { goTo, placeOf } from '../show-place.ts';
import type { EntitiesView } from './entities-view.ts';
import { isEntityRow } from './entity-rows.ts';
import { searchIn } from './search-box.ts';

const SEARCH = { title: l10n.t('Search Names'), placeholder: l10n.t('Words of a name, or how they begin') };

export function registerEntityCommands(session: LanguageSession, view: EntitiesView): Disposable {
  /** @param row The row whose menu was used; from the palette the selected one is meant. */
  const ofEntity = (act: (entity: EntitySummary) => Promise<void>) => async (row: unknown) => {
    const { entity } = (isEntityRow(row) ? row : view.selected()) ?? {};
    if (entity) await act(entity);
    else void window.showInformationMessage(l10n.t('Select a name in the view first.'));
  };
  return Disposable.from(
    commands.registerCommand('crossquote.revealEntity', () => reveal(session, view)),
    commands.registerCommand('crossquote.searchEntities', () => searchIn(view, SEARCH)),
    commands.registerCommand('crossquote.clearEntitySearch', () => view.search('')),
    commands.registerCommand('crossquote.sortEntitiesByName', () => view.sort('name')),
    commands.registerCommand('crossquote.sortEntitiesByDocuments', () => view.sort('documents')),
    commands.registerCommand(
      'crossquote.copyEntityName',
      ofEntity(async ({ name }) => env.clipboard.writeText(name)),
    ),
    commands.registerCommand(
      'crossquote.findMentions',
      ofEntity((entity) => peekMentions(session, entity)),
    ),
  );
}

/** *Reveal in Entities*: the entity of the name at the cursor. */
async function reveal(session: LanguageSession, view: EntitiesView): Promise<void> {
  const editor = window.activeTextEditor;
  const { line = 0, character = 0 } = editor?.selection.active ?? {};
  const params: NameParams = { uri: editor?.document.uri.toString() ?? '', position: { line, character } };
  const entity = editor ? await session.request<EntitySummary | null>(ENTITY_AT, params) : null;
  if (entity) await view.reveal(entity);
  else void window.showInformationMessage(l10n.t('Put the cursor on a name to see it among all names.'));
}

/** Beyond these nobody looks through a list. */
const MOST_MENTIONS = 1000;

/** *Find All References*: the mentions of an entity over all documents, in a peek at the first one. */
async function peekMentions(session: LanguageSession, { key }: EntitySummary): Promise<void> {
  const params: EntityMentionsParams = { key, document: null, limit: MOST_MENTIONS };
  const { entries } = await session.request<Page<MentionInLine>>(ENTITY_MENTIONS, params);
  const places = entries.map(placeOf);
  const [first] = places;
  if (!first) return;
  await goTo(first, undefined);
  const { uri, range } = first;
  const locations = places.map((place) => new Location(place.uri, place.range));
  await commands.executeCommand('editor.action.showReferences', uri, range.start, locations);
}
