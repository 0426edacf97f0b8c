/**
 * A pick of places with a preview: the highlighted one is shown in the editor, Enter goes there, Escape goes back to
 * where one was.
 */
import { type QuickPickItem, type TextEditor, window } from 'vscode';
import { pickedItem } from './picked-item.ts';
import { goTo, type Place, PlacePreview } from './show-place.ts';

export interface PlaceChoice extends QuickPickItem {
  readonly place: Place;
}

interface PlaceQuestion {
  readonly title: string;
  readonly placeholder: string;
  readonly choices: readonly PlaceChoice[];
}

/** @param from The editor that the places are shown in, and that Escape goes back to. */
export async function pickPlace(from: TextEditor, question: PlaceQuestion): Promise<void> {
  const preview = new PlacePreview(from);
  try {
    const chosen = await ask(question, (place) => preview.show(place));
    await preview.settle();
    if (chosen) await goTo(chosen, from.viewColumn);
    else await preview.restore();
  } finally {
    preview.dispose();
  }
}

/** @returns The place, or null when the user went back. */
async function ask(
  { title, placeholder, choices }: PlaceQuestion,
  look: (place: Place) => Promise<void>,
): Promise<Place | null> {
  const pick = window.createQuickPick<PlaceChoice>();
  pick.title = title;
  pick.placeholder = placeholder;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = choices;
  pick.onDidChangeActive(([active]) => active && look(active.place));
  return (await pickedItem(pick))?.place ?? null;
}
