/**
 * *Tag…*: put tags on a passage or take them off, from the user's own set and all that are in use; and the keys that do it at
 * once.
 */
import { l10n, type QuickPickItem, window, workspace } from 'vscode';
import type { AnnotationChoices } from '../../../protocol/annotations.ts';
import { plainLabel } from '../../plain-label.ts';
import type { AnnotationCommand } from '../annotating.ts';
import { choicesAt } from '../choices-at.ts';
import { type OwnTag, ownTags } from '../own-tags.ts';
import { selectedPassage } from '../passage.ts';

export const tagPassage: AnnotationCommand = {
  id: 'crossquote.tag',
  async run({ session, acts }) {
    const passage = selectedPassage(session);
    if (!passage) return;
    const choices = await choicesAt(session, passage);
    const picked = await pickTags(choices);
    if (!picked) return;
    const toggled = [...new Set([...picked, ...choices.own])].filter(
      (tag) => picked.includes(tag) !== choices.own.includes(tag),
    );
    if (toggled.length > 0)
      await acts.annotate(passage, ...toggled.map((tag) => ({ about: 'tag', tag }) as const));
  },
};

export const applyTag: AnnotationCommand = {
  id: 'crossquote.applyTag',
  /** @param given The digit of the key. */
  async run({ session, acts }, [key]) {
    const passage = selectedPassage(session);
    if (!passage) return;
    const own = tagsOfSetting().find((entry) => entry.key === String(key));
    if (own) await acts.annotate(passage, { about: 'tag', tag: own.tag });
    else
      void window.showInformationMessage(
        l10n.t('No tag has the key {0}. The setting crossquote.tags gives it one.', String(key)),
      );
  },
};

function tagsOfSetting(): readonly OwnTag[] {
  return ownTags(workspace.getConfiguration('crossquote').get('tags'));
}

interface TagItem extends QuickPickItem {
  readonly tag: string;
}

/** @returns The tags that the passage is to have, or null when the user went back. */
function pickTags({ tags, own }: AnnotationChoices): Promise<readonly string[] | null> {
  const keys = new Map(tagsOfSetting().map(({ tag, key }) => [tag, key]));
  const known = [...new Set([...own, ...keys.keys(), ...tags])];
  const items = known.map((tag): TagItem => {
    const key = keys.get(tag);
    return { label: plainLabel(tag), tag, ...(key ? { description: l10n.t('key {0}', key) } : {}) };
  });
  const pick = window.createQuickPick<TagItem>();
  pick.canSelectMany = true;
  pick.title = l10n.t('Tags of the Passage');
  pick.placeholder = l10n.t('Type a new tag, or mark some with the arrow keys and Space; Enter is done');
  pick.items = items;
  pick.selectedItems = items.filter(({ tag }) => own.includes(tag));
  pick.onDidChangeValue((value) => {
    const tag = value.trim();
    const selected = pick.selectedItems;
    pick.items = tag === '' || known.includes(tag) ? items : [newItem(tag), ...items];
    pick.selectedItems = selected.filter((item) => items.includes(item));
  });
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      const typed = pick.value.trim();
      const marked = pick.selectedItems.map(({ tag }) => tag);
      // What is typed only to find other tags has been followed by marking one of them.
      const isMeant = typed !== '' && marked.every((tag) => own.includes(tag));
      resolve(isMeant ? [...new Set([...marked, typed])] : marked);
      pick.hide();
    });
    pick.onDidHide(() => {
      // Without effect after Enter: a promise keeps its first answer.
      resolve(null);
      pick.dispose();
    });
    pick.show();
  });
}

function newItem(tag: string): TagItem {
  return { label: plainLabel(tag), description: l10n.t('a new tag, with Enter'), alwaysShow: true, tag };
}
