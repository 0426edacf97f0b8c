/**
 * *Set Speaker…*: a pick of those who may have said the quotation at the cursor, or of any name that is typed.
 */
import { type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import {
  SET_SPEAKER,
  SET_SPEAKER_COMMAND,
  type SetSpeakerParams,
  type SetSpeakerResult,
  SPEAKER_CHOICES,
  type SpeakerChoice,
  type SpeakerChoices,
} from '../../protocol/requests.ts';
import { commandPlace } from '../command-place.ts';
import { counted } from '../pages/counted.ts';
import { pickedItem } from '../picked-item.ts';
import { plainLabel } from '../plain-label.ts';
import { shortened } from '../shortened.ts';
import { tellRefusals } from '../tell-refusals.ts';
import type { Command } from './command.ts';

export const setSpeaker: Command = {
  id: SET_SPEAKER_COMMAND,
  /** @param given The quotation's place, as the server's code action has it, else the cursor is meant. */
  async run(session, [place]) {
    const at = commandPlace(place);
    const choices = at && (await session.request<SpeakerChoices | null>(SPEAKER_CHOICES, at));
    if (!at || !choices) {
      void window.showInformationMessage('Put the cursor in a quotation to say who says it.');
      return;
    }
    const chosen = await pickSpeaker(choices);
    if (!chosen) return;
    const params: SetSpeakerParams = { ...at, speaker: chosen.speaker };
    const { refusal } = await session.request<SetSpeakerResult>(SET_SPEAKER, params);
    if (refusal !== null) await tellRefusals('The speaker was not set.', [refusal]);
  },
};

interface SpeakerItem extends QuickPickItem {
  /** Null for nobody. */
  readonly speaker: string | null;
}

const NOBODY: readonly SpeakerItem[] = [
  { label: '', kind: QuickPickItemKind.Separator, speaker: null },
  { label: 'Nobody is named', speaker: null },
];

/** @returns The item, or null when the user went back. */
function pickSpeaker({ text, speaker, speakers }: SpeakerChoices): Promise<SpeakerItem | null> {
  const pick = window.createQuickPick<SpeakerItem>();
  pick.title = `Who says ${shortened(text, 60)}`;
  pick.placeholder = 'Pick a name, or type any other; two who say it together with a semicolon';
  pick.matchOnDescription = true;
  // Whoever is the speaker now comes last: the user is here for another.
  const others = speakers.filter(({ name }) => name !== speaker);
  const current = speakers.filter(({ name }) => name === speaker);
  const named = [
    ...others.map((choice) => itemOf(choice, '')),
    ...current.map((choice) => itemOf(choice, 'now · ')),
  ];
  pick.items = [...named, ...NOBODY];
  pick.onDidChangeValue((value) => {
    const name = value.trim();
    const isNew = name !== '' && !named.some((item) => item.speaker === name);
    pick.items = [...named, ...NOBODY, ...(isNew ? [typed(name)] : [])];
  });
  return pickedItem(pick);
}

function itemOf({ name, quotations, mentions }: SpeakerChoice, before: string): SpeakerItem {
  const told =
    quotations > 0
      ? `says ${counted(quotations, 'quotation')}`
      : `named ${mentions === 1 ? 'once' : `${mentions} times`}`;
  return { label: plainLabel(name), description: `${before}${told}`, speaker: name };
}

function typed(name: string): SpeakerItem {
  return { label: plainLabel(name), description: 'as typed', alwaysShow: true, speaker: name };
}
