/**
 * The item in the status bar: how many documents there are, and that they are being read or that this was stopped. It is there
 * as long as the server is needed, and says only what is so: what is found in the documents is for the views.
 */
import {
  commands,
  type Disposable,
  l10n,
  MarkdownString,
  StatusBarAlignment,
  ThemeColor,
  window,
} from 'vscode';
import { STATUS, type Status } from '../protocol/requests.ts';
import type { LanguageSession } from './language-session.ts';
import { counted, leftOutWords } from './words.ts';

/** Below the problems and before what other extensions tell. */
const PRIORITY = 10;

const RESTART = 'crossquote.restartServer';
const LINKS = ['crossquote.statements.focus', 'crossquote.entities.focus', 'crossquote.showMatrix'];

export function showStatus(session: LanguageSession): Disposable {
  const item = window.createStatusBarItem('crossquote.status', StatusBarAlignment.Left, PRIORITY);
  item.name = 'Crossquote';
  const update = async (): Promise<void> => {
    if (session.state === 'none') return item.hide();
    if (session.state === 'failed') return show(FAILED());
    if (session.state !== 'running') return;
    // A server that goes meanwhile tells so by its state.
    const status = await session.request<Status>(STATUS, {}).catch(() => null);
    if (!status || session.state !== 'running') return;
    show(shownStatus(status));
    // For the welcome texts of views that have nothing to show.
    void commands.executeCommand('setContext', 'crossquote.filesLeftOut', status.leftOut.length > 0);
  };
  const show = ({ text, spoken, tooltip, command, isFailure }: Shown): void => {
    item.text = text;
    item.accessibilityInformation = { label: spoken };
    item.tooltip = tooltip;
    item.command = command;
    item.backgroundColor = isFailure ? new ThemeColor('statusBarItem.warningBackground') : undefined;
    item.show();
  };
  const listener = session.onDidChangeStatus(() => void update());
  void update();
  return { dispose: () => [listener, item].forEach((each) => void each.dispose()) };
}

interface Shown {
  readonly text: string;
  /** For screen readers. */
  readonly spoken: string;
  readonly tooltip: MarkdownString | string;
  readonly command: string;
  readonly isFailure: boolean;
}

const FAILED = (): Shown => ({
  text: '$(warning) Crossquote',
  spoken: l10n.t('Crossquote does not answer.'),
  tooltip: l10n.t('Crossquote does not answer. Click to restart it.'),
  command: RESTART,
  isFailure: true,
});

function shownStatus({ documents, isReading, isIncomplete, leftOut, unmatched }: Status): Shown {
  const told = counted(documents, 'document');
  const [shown, said] = isReading
    ? [`${told}…`, l10n.t('{0}, still reading', told)]
    : isIncomplete
      ? [l10n.t('{0}, not all', told), l10n.t('{0}; reading stopped before its end', told)]
      : [told, told];
  const readOn = isIncomplete ? [l10n.t('Click to restart the server, which reads all documents')] : [];
  const idle =
    unmatched.length > 0 ? [l10n.t('No file matches crossquote.include: {0}', unmatched.join(', '))] : [];
  const spoken = [`Crossquote: ${said}`, ...readOn, ...leftOutWords(leftOut), ...idle];
  return {
    text: `$(quote) ${shown}`,
    spoken: spoken.join('. '),
    tooltip: tooltipOf(spoken, leftOut.length > 0),
    command: isIncomplete ? RESTART : 'crossquote.statements.focus',
    isFailure: false,
  };
}

/** Links to commands, with no word of any document. Names of files are text. */
function tooltipOf(told: readonly string[], leavesOut: boolean): MarkdownString {
  const labels = [l10n.t('Statements'), l10n.t('People, Organisations, Places'), l10n.t('Statement Matrix')];
  const links = labels.map((label, index) => `[${label}](command:${LINKS[index]})`);
  if (leavesOut) links.push(`[${l10n.t('Read What Is Left Out')}](command:${SETTINGS}?${IGNORE_SETTING})`);
  const tooltip = new MarkdownString();
  for (const sentence of told) tooltip.appendText(sentence).appendMarkdown('\n\n');
  tooltip.appendMarkdown(links.join(' · '));
  tooltip.isTrusted = { enabledCommands: [...LINKS, SETTINGS] };
  return tooltip;
}

const SETTINGS = 'workbench.action.openSettings';
const IGNORE_SETTING = encodeURIComponent('"crossquote.useIgnoreFiles"');
