/**
 * Text of documents and files in the editor's labels, which show `$(name)` as an icon. It knows nothing of the editor.
 */

/** The text so that a label, a description, a detail or a message of the status bar shows it as it is. */
export function plainLabel(text: string): string {
  return text.replace(ICON, '\\$&');
}

/** An icon by its name, with or without an effect such as `~spin`. What only begins like one is shown as it is anyway. */
const ICON = /\$\([A-Za-z0-9-]+(?:~[A-Za-z]+)?\)/g;
