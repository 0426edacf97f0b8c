/**
 * Noting what the user says of a passage, as they have told the client.
 */
import { ANNOTATE, type AnnotateParams, type AnnotateResult } from '../../protocol/annotations.ts';
import { act } from '../annotations/act.ts';
import { canonicalUri } from '../canonical-uri.ts';
import { applyEdit } from '../corrections/apply-edit.ts';
import type { Feature, Services } from '../feature.ts';
import { guard } from '../guard.ts';

export const annotate: Feature = {
  capabilities: () => ({}),
  register(services) {
    const { connection } = services;
    connection.onRequest(
      ANNOTATE,
      guard(services, 'annotate', async (params: AnnotateParams): Promise<AnnotateResult> => {
        await readSidecarsOf(services, params);
        const answer = act(services, params);
        return { refusal: await applyEdit(connection, LABELS[params.act.about], answer) };
      }),
    );
  },
};

/** What the editor's list of edits calls each. */
const LABELS: Readonly<Record<AnnotateParams['act']['about'], string>> = {
  quotation: 'Mark quotation',
  mention: 'Mark name',
  tag: 'Tag',
  note: 'Note',
  verdict: 'Verdict',
  ignore: 'Ignore finding',
  link: 'Link reports',
};

/** An edit to a file that has changed on disk would tear it, and not every client tells of such changes. */
async function readSidecarsOf(
  { userFiles: { sidecars } }: Services,
  { uri, act: asked }: AnnotateParams,
): Promise<void> {
  const uris = asked.about === 'link' ? [uri, asked.other.uri] : [uri];
  const places = uris.flatMap((own) => sidecars.placeOf(canonicalUri(own)) ?? []);
  await sidecars.readSome(places.map(({ path }) => path));
}
