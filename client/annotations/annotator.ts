/**
 * Who annotates: the name that stands in annotations.
 */
import { ConfigurationTarget, l10n, type Memento, window, workspace } from 'vscode';

/** Remembers that the user has been asked. */
const ASKED = 'crossquote.annotatorAsked';

/**
 * Ask for the name, once, where it is not set. Whoever goes on without one is not asked again; the setting can give it at
 * any time.
 *
 * @param memory Of the extension, for all windows.
 */
export async function askAnnotatorOnce(memory: Memento): Promise<void> {
  const settings = workspace.getConfiguration('crossquote');
  if (settings.get('annotator') || memory.get(ASKED)) return;
  await memory.update(ASKED, true);
  const name = await window.showInputBox({
    title: l10n.t('Your Name in Annotations'),
    prompt: l10n.t(
      'It is kept in your settings and stands beside what you annotate. Escape goes on without a name.',
    ),
    placeHolder: l10n.t('Such as Ada Marsh'),
    ignoreFocusOut: true,
  });
  if (name?.trim()) await settings.update('annotator', name.trim(), ConfigurationTarget.Global);
}
