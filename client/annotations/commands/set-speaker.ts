/**
 * *Set Speaker…*: a pick of those who may have said the quotation at the cursor, or the selected words; or of any name that
 * is typed.
 */
import { l10n, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import {
  SET_SPEAKER_COMMAND,
  SPEAKER_CHOICES,
  type SpeakerChoice,
  type SpeakerChoices,
  type SpeakerChoicesParams,
} from '../../../protocol/requests.ts';
import { commandPlace } from '../../command-place.ts';
import { pickedItem } from '../../picked-item.ts';
import { plainLabel } from '../../plain-label.ts';
import { shortened } from '../../shortened.ts';
import { counted, times } from '../../words.ts';
import type { AnnotationCommand } from '../annotating.ts';
import { isEmpty, selectedPassage } from '../passage.ts';

export const setSpeaker: AnnotationCommand = {
  id: SET_SPEAKER_COMMAND,
  /** @param given The quotation's place, as the server's code action has it, else the selection is meant. */
  async run({ session, acts }, [given]) {
    const passage = given === undefined ? selectedPassage(session) : passageAt(given);
    if (!passage) return;
    const { uri, range } = passage;
    const params: SpeakerChoicesParams = { uri, position: range.start };
    const known = await session.request<SpeakerChoices | null>(SPEAKER_CHOICES, params);
    if (!known && isEmpty(range)) {
      void window.showInformationMessage(
        l10n.t('Put the cursor in a quotation, or select one, to say who says it.'),
      );
      return;
    }
    const chosen = await pickSpeaker(known ?? NOTHING_KNOWN);
    if (!chosen) return;
    const speakers = (chosen.speaker ?? '').split(';').map((name) => name.trim());
    await acts.annotate(passage, { about: 'quotation', speakers: speakers.filter((name) => name !== '') });
  },
};

function passageAt(given: unknown) {
  const at = commandPlace(given);
  return at && { uri: at.uri, range: { start: at.position, end: at.position } };
}

/** Of selected words that are no quotation yet. */
const NOTHING_KNOWN: SpeakerChoices = { text: '', speaker: null, speakers: [] };

interface SpeakerItem extends QuickPickItem {
  /** Null for nobody. */
  readonly speaker: string | null;
}

const NOBODY: readonly SpeakerItem[] = [
  { label: '', kind: QuickPickItemKind.Separator, speaker: null },
  { label: l10n.t('Nobody is named'), speaker: null },
];

/** @returns The item, or null when the user went back. */
function pickSpeaker({ text, speaker, speakers }: SpeakerChoices): Promise<SpeakerItem | null> {
  const pick = window.createQuickPick<SpeakerItem>();
  pick.title =
    text === '' ? l10n.t('Who Says the Selected Words') : l10n.t('Who says {0}', shortened(text, 60));
  pick.placeholder = l10n.t('Pick a name, or type any other; two who say it together with a semicolon');
  pick.matchOnDescription = true;
  // Whoever is the speaker now comes last: the user is here for another.
  const others = speakers.filter(({ name }) => name !== speaker);
  const current = speakers.filter(({ name }) => name === speaker);
  const named = [
    ...others.map((choice) => itemOf(choice, '')),
    ...current.map((choice) => itemOf(choice, `${l10n.t('now')} · `)),
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
      ? l10n.t('says {0}', counted(quotations, 'quotation'))
      : l10n.t('named {0}', times(mentions));
  return { label: plainLabel(name), description: `${before}${told}`, speaker: name };
}

function typed(name: string): SpeakerItem {
  return { label: plainLabel(name), description: l10n.t('as typed'), alwaysShow: true, speaker: name };
}
