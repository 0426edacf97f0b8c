/**
 * *Copy Quotation with Citation*: what somebody says at the cursor, with who says it and where it is printed, to be pasted.
 */
import { env, l10n, window, workspace } from 'vscode';
import { CITATION, type CitationParams } from '../../protocol/requests.ts';
import { commandPlace } from '../command-place.ts';
import type { LanguageSession } from '../language-session.ts';
import type { Command } from './command.ts';

export const copyQuotation: Command = {
  id: 'crossquote.copyQuotation',
  run: (session) => copy(session, 'plain'),
};

export const copyQuotationAsMarkdown: Command = {
  id: 'crossquote.copyQuotationAsMarkdown',
  run: (session) => copy(session, 'markdown'),
};

async function copy(session: LanguageSession, format: CitationParams['format']): Promise<void> {
  const place = commandPlace(undefined);
  const template = workspace.getConfiguration('crossquote').get(`citation.${format}`, '');
  const text = place && (await session.request<string | null>(CITATION, { ...place, template, format }));
  if (text === null) {
    void window.showInformationMessage(l10n.t('Put the cursor in a quotation to copy it with its citation.'));
    return;
  }
  await env.clipboard.writeText(text);
  window.setStatusBarMessage(l10n.t('Quotation copied with its citation'), 5000);
}
