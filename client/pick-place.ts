/**
 * A pick of places with a preview: the highlighted one is shown in the editor, Enter takes it, Escape goes back to where one
 * was.
 */
import { type QuickPickItem, type TextEditor, window } from 'vscode';
import { pickedItem } from './picked-item.ts';
import { goTo, type Place, PlacePreview } from './show-place.ts';

export interface PlaceChoice extends QuickPickItem {
  /** Null for a choice that is no place. */
  readonly place: Place | null;
}

interface PlaceQuestion<Choice> {
  readonly title: string;
  readonly placeholder: string;
  readonly choices: readonly Choice[];
}

/** Go to the place that is chosen. @param from The editor that the places are shown in, and that Escape goes back to. */
export function pickPlace(from: TextEditor, question: PlaceQuestion<PlaceChoice>): Promise<void> {
  return withPreview(from, async (preview) => {
    const place = (await ask(question, preview))?.place;
    if (place) await goTo(place, from.viewColumn);
    else await preview.restore();
  });
}

/** @returns The choice, or null when the user went back; in both cases the editor is as it was. */
export function choosePlace<Choice extends PlaceChoice>(
  from: TextEditor,
  question: PlaceQuestion<Choice>,
): Promise<Choice | null> {
  return withPreview(from, async (preview) => {
    const choice = await ask(question, preview);
    await preview.restore();
    return choice;
  });
}

async function withPreview<Result>(
  from: TextEditor,
  use: (preview: PlacePreview) => Promise<Result>,
): Promise<Result> {
  const preview = new PlacePreview(from);
  try {
    return await use(preview);
  } finally {
    preview.dispose();
  }
}

/** @returns The choice, or null when the user went back. */
async function ask<Choice extends PlaceChoice>(
  { title, placeholder, choices }: PlaceQuestion<Choice>,
  preview: PlacePreview,
): Promise<Choice | null> {
  const pick = window.createQuickPick<Choice>();
  pick.title = title;
  pick.placeholder = placeholder;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = choices;
  pick.onDidChangeActive(([active]) => active?.place && preview.show(active.place));
  const choice = await pickedItem(pick);
  await preview.settle();
  return choice;
}
