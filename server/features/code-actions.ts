/**
 * Code actions: say who says a quotation, or that it is no speech, and take that back.
 */
import { type CodeAction, CodeActionKind, type Position } from 'vscode-languageserver';
import type { QuotationPlace } from '../../engine/corpus/snapshot.ts';
import { SET_SPEAKER_COMMAND, type SpeakerChoicesParams } from '../../protocol/requests.ts';
import { type CorrectionAnswer, correct } from '../corrections/correct.ts';
import { likelySpeakers } from '../corrections/likely-speakers.ts';
import { quotationToCorrect } from '../corrections/quotation-to-correct.ts';
import type { Feature, Services } from '../feature.ts';
import { guard } from '../guard.ts';
import { speakerName } from '../places.ts';
import { shorten } from '../plain-text.ts';

/** In menus they stand first, and in a problem's own menu too: many problems come of a wrong speaker. */
const KIND = CodeActionKind.QuickFix;

/** Speakers offered by name where the client cannot ask. */
const MOST_SPEAKERS = 4;

/** UTF-16 units of a name in a menu. */
const NAME_SHOWN = 60;

export const codeActions: Feature = {
  capabilities: ({ codeActions }) => (codeActions ? { codeActionProvider: { codeActionKinds: [KIND] } } : {}),
  register(services) {
    const { connection } = services;
    connection.onCodeAction(
      guard(services, 'code actions', async ({ textDocument: { uri }, range, context }) => {
        const isWanted = context.only?.some((kind) => kind === KIND || kind === CodeActionKind.Empty) ?? true;
        const place = isWanted ? await quotationToCorrect(services, uri, range.start) : null;
        if (!place) return [];
        return [...setSpeaker(services, place, uri, range.start), ...otherVerdicts(services, place)];
      }),
    );
  },
};

function setSpeaker(
  services: Services,
  place: QuotationPlace,
  uri: string,
  position: Position,
): readonly CodeAction[] {
  const { session, corrections } = services;
  if (session.client.speakerPick) {
    const argument: SpeakerChoicesParams = { uri, position };
    const command = { title: 'Set speaker', command: SET_SPEAKER_COMMAND, arguments: [argument] };
    return [{ title: 'Set speaker…', kind: KIND, command }];
  }
  const current = speakerName(place);
  const names = likelySpeakers(place.document).map(({ name }) => name);
  const others = names.filter((name) => name !== current).slice(0, MOST_SPEAKERS);
  const set = (speakers: readonly string[], shown: string) =>
    action(services, `Set speaker: ${shown}`, correct(session, corrections, place, { speakers }));
  return [
    ...others.flatMap((name) => set([name], shorten(name, NAME_SHOWN))),
    ...(current === null ? [] : set([], 'nobody is named')),
  ];
}

/** That it is no speech, and taking back what was said of it before. */
function otherVerdicts(services: Services, place: QuotationPlace): readonly CodeAction[] {
  const { session, corrections } = services;
  const { document, index, quotation } = place;
  const verdict = document.corrections.get(index)?.at(-1)?.verdict;
  const take = (title: string, given: { readonly speech: false } | null) =>
    action(services, title, correct(session, corrections, place, given));
  return [
    ...(verdict && 'speakers' in verdict ? take('Forget the speaker that was set', null) : []),
    ...(verdict && 'speech' in verdict ? take('This is speech after all', null) : []),
    ...(quotation.kind === 'scare' ? [] : take('This is not speech', { speech: false })),
  ];
}

/** The action; one that cannot be taken is shown with the reason, where the client shows such. */
function action(
  { session: { client } }: Services,
  title: string,
  answer: CorrectionAnswer,
): readonly CodeAction[] {
  if ('edit' in answer) return [{ title, kind: KIND, edit: answer.edit }];
  return client.disabledActions ? [{ title, kind: KIND, disabled: { reason: answer.refusal } }] : [];
}
