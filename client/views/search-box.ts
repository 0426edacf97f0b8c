/**
 * A box to search a view in: the view follows what is typed; Escape brings back what was there.
 */
import { commands, window } from 'vscode';

/** A view that can be searched. */
export interface SearchedView {
  readonly id: string;
  /** What it is searched for; empty where it shows all. */
  readonly query: string;
  search(query: string): void;
}

/** Milliseconds after the last key. */
const TYPING_DELAY = 150;

export async function searchIn(
  view: SearchedView,
  { title, placeholder }: { readonly title: string; readonly placeholder: string },
): Promise<void> {
  const focus = () => commands.executeCommand(`${view.id}.focus`);
  await focus();
  const before = view.query;
  const box = window.createInputBox();
  box.title = title;
  box.placeholder = placeholder;
  box.value = before;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let query = before;
  box.onDidChangeValue((value) => {
    clearTimeout(timer);
    timer = setTimeout(() => view.search(value.trim()), TYPING_DELAY);
  });
  box.onDidAccept(() => {
    query = box.value.trim();
    box.hide();
  });
  box.onDidHide(() => {
    clearTimeout(timer);
    view.search(query);
    box.dispose();
    void focus();
  });
  box.show();
}
