/**
 * *Merge Entity With…*: a pick of the entities that the one of the name at the cursor may be the same as.
 */
import { l10n, type QuickPickItem, window } from 'vscode';
import {
  MERGE_CHOICES,
  MERGE_ENTITIES,
  MERGE_ENTITY_COMMAND,
  type MergeChoice,
  type MergeChoices,
  type MergeChoicesParams,
  type MergeEntitiesParams,
  type MergeEntitiesResult,
  type NameParams,
} from '../../protocol/requests.ts';
import { commandPlace } from '../command-place.ts';
import { pickedItem } from '../picked-item.ts';
import { plainLabel } from '../plain-label.ts';
import { shortened } from '../shortened.ts';
import { tellRefusals } from '../tell-refusals.ts';
import { inDocuments, times } from '../words.ts';
import type { Command } from './command.ts';

export const mergeEntity: Command = {
  id: MERGE_ENTITY_COMMAND,
  /** @param given The name's place, as the server's code action has it, else the cursor is meant. */
  async run(session, [place]) {
    const at = commandPlace(place);
    const find = (query: string, place: NameParams) => {
      const params: MergeChoicesParams = { ...place, query };
      return session.request<MergeChoices | null>(MERGE_CHOICES, params);
    };
    const choices = at && (await find('', at));
    if (!at || !choices) {
      void window.showInformationMessage(l10n.t('Put the cursor on a name to say whose it is.'));
      return;
    }
    const chosen = await pickEntity(choices, (query) => find(query, at));
    if (!chosen) return;
    const params: MergeEntitiesParams = { ...at, key: chosen.key };
    const { refusal } = await session.request<MergeEntitiesResult>(MERGE_ENTITIES, params);
    if (refusal !== null) await tellRefusals(l10n.t('The two were not merged.'), [refusal]);
  },
};

interface EntityItem extends QuickPickItem {
  /** Null for what only tells. */
  readonly choice: MergeChoice | null;
}

const NOBODY: EntityItem = {
  label: l10n.t('No other name has words that begin so'),
  alwaysShow: true,
  choice: null,
};

/**
 * @param find The choices for what is typed: the server looks for them, since there may be many thousands.
 * @returns The choice, or null when the user went back.
 */
async function pickEntity(
  choices: MergeChoices,
  find: (query: string) => Promise<MergeChoices | null>,
): Promise<MergeChoice | null> {
  const pick = window.createQuickPick<EntityItem>();
  pick.title = l10n.t('Merge {0} with', shortened(choices.name, 60));
  pick.placeholder = l10n.t('Pick who or what it is the same as, or type to look for more');
  const show = ({ entities }: MergeChoices) => {
    pick.items = entities.length > 0 ? entities.map(itemOf) : [NOBODY];
    // Enter must not make one of two who only happen to stand first in the list.
    const isWanted = pick.value !== '' || entities[0]?.isLikely;
    if (!isWanted) pick.activeItems = [];
  };
  show(choices);
  const search = async (query: string) => {
    pick.busy = true;
    const found = await find(query);
    // What was typed since has its own answer.
    if (pick.value !== query) return;
    pick.busy = false;
    show(found ?? { ...choices, entities: [] });
  };
  const failed = new Promise<never>((_, reject) => {
    pick.onDidChangeValue((value) => {
      search(value).catch((error) => {
        reject(error);
        pick.hide();
      });
    });
  });
  const picked = await Promise.race([failed, pickedItem(pick, ({ choice }) => choice !== null)]);
  return picked?.choice ?? null;
}

function itemOf(choice: MergeChoice): EntityItem {
  const { name, type, mentions, documents, isLikely } = choice;
  const told = `${type} · ${l10n.t('named {0} {1}', times(mentions), inDocuments(documents))}`;
  // The server has compared what is typed with all names of an entity, the label is only one of them.
  return {
    label: plainLabel(name),
    description: isLikely ? `${l10n.t('may be the same')} · ${told}` : told,
    alwaysShow: true,
    choice,
  };
}
