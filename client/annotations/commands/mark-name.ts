/**
 * *Mark Name…*: whom or what the selected words name, by a pick of the names that the documents have or any that is typed; or
 * that they are no name.
 */
import { l10n, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import {
  ENTITIES,
  type EntitiesParams,
  type EntitySummary,
  type EntityType,
  type Page,
} from '../../../protocol/requests.ts';
import type { LanguageSession } from '../../language-session.ts';
import { pickedItem } from '../../picked-item.ts';
import { plainLabel } from '../../plain-label.ts';
import { shortened } from '../../shortened.ts';
import { inDocuments } from '../../words.ts';
import type { AnnotationCommand } from '../annotating.ts';
import { isEmpty, selectedPassage } from '../passage.ts';

export const markName: AnnotationCommand = {
  id: 'crossquote.markName',
  async run({ session, acts }) {
    const passage = selectedPassage(session);
    if (!passage) return;
    const { editor, range } = passage;
    const words = isEmpty(range) ? '' : editor.document.getText(editor.selection);
    const picked = await pickName(session, words);
    if (!picked) return;
    const type = picked.type ?? (picked.name === null ? null : await pickType(picked.name));
    if (type === undefined) return;
    await acts.annotate(passage, { about: 'mention', name: picked.name, ...(type === null ? {} : { type }) });
  },
};

interface NameItem extends QuickPickItem {
  /** Null for no name. */
  readonly name: string | null;
  /** Null where it is not known. */
  readonly type: EntityType | null;
}

const NO_NAME: readonly NameItem[] = [
  { label: '', kind: QuickPickItemKind.Separator, name: null, type: null },
  { label: l10n.t('This is no name'), alwaysShow: true, name: null, type: null },
];

/** Names of each type that are shown. */
const MOST_NAMES = 30;

/** @param words The selected ones; empty where the name at the cursor is meant. */
async function pickName(session: LanguageSession, words: string): Promise<NameItem | null> {
  const pick = window.createQuickPick<NameItem>();
  pick.title =
    words === ''
      ? l10n.t('Whom or What Is Named Here')
      : l10n.t('Whom or what {0} names', shortened(words, 60));
  pick.placeholder = l10n.t('Pick a name, or type to look for more or to give a new one');
  const selected = words.trim();
  const search = async (query: string) => {
    pick.busy = true;
    const found = await findNames(session, query);
    // What is selected may be a name already, or the beginning of one.
    const likely = query === '' && selected !== '' ? await findNames(session, selected) : [];
    // What was typed since has its own answer.
    if (pick.value.trim() !== query) return;
    pick.busy = false;
    const known = [...new Map([...likely, ...found].map((entity) => [entity.key, entity])).values()];
    const [name, told] = query === '' ? [selected, l10n.t('as selected')] : [query, l10n.t('as typed')];
    const isNew = name !== '' && !known.some((entity) => entity.name === name);
    const given = isNew ? [givenItem(name, told)] : [];
    pick.items = [...likely.map(itemOf), ...given, ...known.slice(likely.length).map(itemOf), ...NO_NAME];
  };
  const failed = new Promise<never>((_, reject) => {
    const searchOrFail = (query: string) =>
      search(query).catch((error) => {
        reject(error);
        pick.hide();
      });
    pick.onDidChangeValue((value) => searchOrFail(value.trim()));
    void searchOrFail('');
  });
  return Promise.race([failed, pickedItem(pick)]);
}

/** Of all documents, those first that most documents name. */
async function findNames(session: LanguageSession, query: string): Promise<readonly EntitySummary[]> {
  const found = await Promise.all(
    TYPES.map(({ type }) => {
      const params: EntitiesParams = { type, query, order: 'documents', limit: MOST_NAMES, including: null };
      return session.request<Page<EntitySummary>>(ENTITIES, params);
    }),
  );
  return found.flatMap(({ entries }) => entries).sort((one, other) => other.documents - one.documents);
}

function itemOf({ name, type, documents }: EntitySummary): NameItem {
  const kind = TYPES.find((known) => known.type === type)?.label.toLowerCase();
  const description = `${kind} · ${l10n.t('named {0}', inDocuments(documents))}`;
  // The server has compared what is typed with all names of an entity, the label is only one of them.
  return { label: plainLabel(name), description, alwaysShow: true, name, type };
}

function givenItem(name: string, description: string): NameItem {
  return { label: plainLabel(name), description, alwaysShow: true, name, type: null };
}

interface TypeItem extends QuickPickItem {
  readonly type: EntityType;
}

const TYPES: readonly TypeItem[] = [
  { label: l10n.t('Person'), type: 'person' },
  { label: l10n.t('Organisation'), type: 'organization' },
  { label: l10n.t('Place'), type: 'place' },
  { label: l10n.t('Event'), type: 'event' },
  { label: l10n.t('Something else'), type: 'other' },
];

/** @returns Undefined when the user went back. */
async function pickType(name: string): Promise<EntityType | undefined> {
  return (await window.showQuickPick(TYPES, { title: l10n.t('What Is {0}?', shortened(name, 60)) }))?.type;
}
