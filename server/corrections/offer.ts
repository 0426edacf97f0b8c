/**
 * The form of a code action that changes what users have corrected, before its edit is made.
 */
import type { Command } from 'vscode-languageserver';
import type { EditAnswer } from './edit-user-file.ts';

/** UTF-16 units of a name in a menu. */
export const NAME_SHOWN = 60;

/** What the user can have done at a position: by an edit of the server's, or by a command of the client's. */
export type Offer = EditOffer | CommandOffer;

interface OfferToMend {
  readonly title: string;
  /** The code of the check whose findings at the position are gone when it is taken; left out where there is none. */
  readonly mends?: string;
  /** Whether there is no other way to mend them. */
  readonly isOnlyWay?: boolean;
}

interface CommandOffer extends OfferToMend {
  readonly command: Command;
}

export interface EditOffer extends OfferToMend {
  /** Tells it from the others at its position, also when they are looked for again. */
  readonly id: string;
  readonly answer: EditAnswer;
}
