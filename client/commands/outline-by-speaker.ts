/**
 * *Outline by Speaker*: a pick of who speaks in the document, then of what they say there.
 */
import { l10n, type QuickPickItem, window } from 'vscode';
import {
  QUOTATIONS_BY_SPEAKER,
  type QuotationsBySpeakerParams,
  type SpeakerQuotations,
  type SpokenQuotation,
} from '../../protocol/requests.ts';
import { type PlaceChoice, pickPlace } from '../pick-place.ts';
import { plainLabel } from '../plain-label.ts';
import { placeOf } from '../show-place.ts';
import { counted, lineNumber } from '../words.ts';
import type { Command } from './command.ts';

export const outlineBySpeaker: Command = {
  id: 'crossquote.outlineBySpeaker',
  async run(session) {
    const editor = window.activeTextEditor;
    if (!editor || !session.sources.has(editor.document)) {
      void window.showInformationMessage(l10n.t('Open a source document to see who speaks in it.'));
      return;
    }
    const uri = editor.document.uri.toString();
    const params: QuotationsBySpeakerParams = { uri };
    const speakers = await session.request<readonly SpeakerQuotations[]>(QUOTATIONS_BY_SPEAKER, params);
    if (speakers.length === 0) {
      void window.showInformationMessage(l10n.t('No quotation stands in this document.'));
      return;
    }
    const chosen = await pickSpeaker(speakers);
    if (!chosen) return;
    await pickPlace(editor, {
      title: labelOf(chosen),
      placeholder: l10n.t('Arrow keys show a quotation, Enter goes there, Escape goes back'),
      choices: chosen.quotations.map((quotation) => choiceOf(uri, quotation)),
    });
  },
};

interface SpeakerChoice extends QuickPickItem {
  readonly quotations: SpeakerQuotations;
}

async function pickSpeaker(speakers: readonly SpeakerQuotations[]): Promise<SpeakerQuotations | null> {
  const choices = speakers.map(
    (quotations): SpeakerChoice => ({
      label: labelOf(quotations),
      description: counted(quotations.quotations.length, 'quotation'),
      quotations,
    }),
  );
  const picked = await window.showQuickPick(choices, {
    title: l10n.t('Outline by Speaker'),
    placeHolder: l10n.t('Choose whose quotations to see'),
  });
  return picked?.quotations ?? null;
}

function labelOf({ speaker }: SpeakerQuotations): string {
  return plainLabel(speaker ?? l10n.t('Speaker not named'));
}

function choiceOf(uri: string, { range, member, kind, text }: SpokenQuotation): PlaceChoice {
  const line = lineNumber(range.start.line);
  return {
    label: plainLabel(text),
    detail: plainLabel(`${kind} · ${member === null ? line : l10n.t('{0}, in {1}', line, member)}`),
    place: placeOf({ uri, range }),
  };
}
