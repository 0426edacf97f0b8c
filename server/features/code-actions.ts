/**
 * Code actions: what the user has to say of the quotation and of the name at the cursor.
 */
import { CodeActionKind } from 'vscode-languageserver';
import { canonicalUri } from '../canonical-uri.ts';
import { ACTION_KIND } from '../corrections/actions.ts';
import { nameToDecide } from '../corrections/decide.ts';
import { entityActions } from '../corrections/entity-actions.ts';
import { linkActions } from '../corrections/link-actions.ts';
import { notNameActions } from '../corrections/not-names.ts';
import { quotationActions } from '../corrections/quotation-actions.ts';
import { quotationToCorrect } from '../corrections/quotation-to-correct.ts';
import type { Feature } from '../feature.ts';
import { guard } from '../guard.ts';
import { subjectAt } from '../subject.ts';

export const codeActions: Feature = {
  capabilities: ({ codeActions }) =>
    codeActions ? { codeActionProvider: { codeActionKinds: [ACTION_KIND] } } : {},
  register(services) {
    const { connection, session } = services;
    connection.onCodeAction(
      guard(services, 'code actions', async ({ textDocument: { uri }, range, context }) => {
        const isWanted =
          context.only?.some((kind) => kind === ACTION_KIND || kind === CodeActionKind.Empty) ?? true;
        if (!isWanted) return [];
        const at = { uri, position: range.start };
        const quotation = await quotationToCorrect(services, at.uri, at.position);
        const name = await nameToDecide(services, at.uri, at.position);
        const onQuotation = quotation
          ? [...quotationActions(services, quotation, at), ...linkActions(services, quotation)]
          : [];
        const onName = name
          ? entityActions(services, name, at)
          : notNameActions(services, at.uri, at.position);
        // What the position is about comes first.
        const subject = subjectAt(session.snapshot(), canonicalUri(uri), range.start);
        return subject?.about === 'mention' ? [...onName, ...onQuotation] : [...onQuotation, ...onName];
      }),
    );
  },
};
