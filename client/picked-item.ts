/**
 * What the user takes of a pick.
 */
import type { QuickPick, QuickPickItem } from 'vscode';

/**
 * Show a pick until the user takes an item or goes back; the pick is used up then.
 *
 * @param isAnswer Whether an item can be taken: on others, as on none, Enter does nothing.
 * @returns The item, or null when the user went back.
 */
export function pickedItem<Item extends QuickPickItem>(
  pick: QuickPick<Item>,
  isAnswer: (item: Item) => boolean = () => true,
): Promise<Item | null> {
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      const [item] = pick.activeItems;
      if (!item || !isAnswer(item)) return;
      resolve(item);
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
