/**
 * Code actions: what the user has to say of the quotation and of the name at the cursor.
 *
 * They are asked for with every step of the cursor, and an edit takes all that a file of corrections says. So a client
 * that can gets the edit of the one action that the user takes; then it is made of the texts and files as they are.
 */

import {
  type CodeAction,
  CodeActionKind,
  CodeActionRequest,
  CodeActionResolveRequest,
  type Diagnostic,
  type Position,
} from 'vscode-languageserver';
import { phrased, translated } from '../../protocol/phrase.ts';
import type { NameParams } from '../../protocol/requests.ts';
import type { EditAnswer } from '../corrections/edit-user-file.ts';
import { findOffers } from '../corrections/find-offers.ts';
import type { EditOffer, Offer } from '../corrections/offer.ts';
import type { Feature, Services } from '../feature.ts';
import {
  echoed,
  fields,
  fieldsOf,
  listOf,
  optional,
  orNull,
  POSITION,
  RANGE,
  TEXT,
  TEXT_DOCUMENT,
  WHOLE_NUMBER,
} from '../forms.ts';
import { guard } from '../guard.ts';
import { showWarning } from '../notices.ts';
import type { Session } from '../session.ts';

/** In menus they stand first, and in a problem's own menu too: many problems come of a wrong speaker or name. */
const ACTION_KIND = CodeActionKind.QuickFix;

/** What an action without its edit is found again by. */
interface ActionData extends NameParams {
  /** The client's version of the text; null where it was not open. */
  readonly version: number | null;
  readonly id: string;
}

const ASKED = fields({
  textDocument: TEXT_DOCUMENT,
  range: RANGE,
  context: fields({
    only: optional(listOf(TEXT)),
    diagnostics: optional(listOf(echoed<Diagnostic>({ range: RANGE }))),
  }),
});

// Some clients ask for the edit of every action that has none, or no command.
const ACTION = echoed<CodeAction & { readonly data?: ActionData }>({
  title: TEXT,
  data: optional(
    fieldsOf<ActionData>({ uri: TEXT, position: POSITION, version: orNull(WHOLE_NUMBER), id: TEXT }),
  ),
});

export const codeActions: Feature = {
  capabilities: ({ codeActions, lateEdits }) =>
    codeActions
      ? {
          codeActionProvider: {
            codeActionKinds: [ACTION_KIND],
            ...(lateEdits && { resolveProvider: true }),
          },
        }
      : {},
  register(services) {
    const { connection, session } = services;
    connection.onRequest(
      CodeActionRequest.type,
      guard(services, 'code actions', ASKED, async ({ textDocument: { uri }, range, context }) => {
        const isWanted =
          context.only?.some((kind) => kind === ACTION_KIND || kind === CodeActionKind.Empty) ?? true;
        if (!isWanted) return [];
        const at = { uri, position: range.start };
        const version = session.versionOf(uri) ?? null;
        const offers = await findOffers(services, at);
        const findings = context.diagnostics?.filter((finding) => isFindingAt(finding, range.start)) ?? [];
        return offers.flatMap((offer) => toActions(session, { ...at, version }, offer, findings));
      }),
    );
    connection.onRequest(
      CodeActionResolveRequest.type,
      guard(services, 'code action', ACTION, async (action): Promise<CodeAction> => {
        if (action.data === undefined) return action;
        const answer = await findAgain(services, action.data);
        if ('makeEdit' in answer) return { ...action, edit: answer.makeEdit() };
        // Clients keep an error of this request to themselves, or show it with a number.
        showWarning(
          connection,
          session.say('“{0}”: {1}', action.title, translated(answer.refusal, session.say)),
        );
        return action;
      }),
    );
  },
};

/**
 * The action; one that cannot be taken is shown with the reason, where the client shows such.
 *
 * @param findings Those at the place that the client shows.
 */
function toActions(
  { client: { lateEdits, disabledActions, preferredActions }, say }: Session,
  place: Omit<ActionData, 'id'>,
  offer: Offer,
  findings: readonly Diagnostic[],
): readonly CodeAction[] {
  const mended = findings.filter(({ code }) => code !== undefined && code === offer.mends);
  const action: CodeAction = {
    title: offer.title,
    kind: ACTION_KIND,
    ...(mended.length > 0 && { diagnostics: mended }),
    ...(offer.isOnlyWay && preferredActions && { isPreferred: true }),
  };
  if ('command' in offer) return [{ ...action, command: offer.command }];
  const { id, answer } = offer;
  if ('refusal' in answer)
    return disabledActions ? [{ ...action, disabled: { reason: translated(answer.refusal, say) } }] : [];
  if (!lateEdits) return [{ ...action, edit: answer.makeEdit() }];
  const data: ActionData = { ...place, id };
  return [{ ...action, data }];
}

/** Whether a client shows a finding of this server at a position; it names those of all servers that touch what is selected. */
function isFindingAt({ source, range: { start, end } }: Diagnostic, position: Position): boolean {
  return source === 'crossquote' && !isBefore(position, start) && !isBefore(end, position);
}

function isBefore(one: Position, other: Position): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}

/** What an action offers now; refused where it is not sure to be about the same place. */
async function findAgain(
  services: Services,
  { uri, position, version, id }: ActionData,
): Promise<EditAnswer> {
  const offers = await findOffers(services, { uri, position });
  if ((services.session.versionOf(uri) ?? null) !== version) return STALE;
  const offer = offers.find((offer): offer is EditOffer => 'id' in offer && offer.id === id);
  return offer?.answer ?? STALE;
}

const STALE: EditAnswer = {
  refusal: phrased('the texts have changed meanwhile, so nothing was done. Look at the actions again.'),
};
