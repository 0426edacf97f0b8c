/**
 * Noting what the user says of a passage, as they have told the client.
 */

import {
  type Act,
  ANNOTATE,
  type AnnotateParams,
  type AnnotateResult,
  type SpeechKind,
} from '../../protocol/annotations.ts';
import { type Phrase, phrased, translated } from '../../protocol/phrase.ts';
import { act } from '../annotations/act.ts';
import { canonicalUri } from '../canonical-uri.ts';
import { applyEdit } from '../corrections/apply-edit.ts';
import type { Feature } from '../feature.ts';
import {
  FLAG,
  type Form,
  fields,
  fieldsOf,
  listOf,
  oneOf,
  optional,
  orNull,
  RANGE,
  TEXT,
  variants,
} from '../forms.ts';
import { guardAct } from '../guard.ts';

const ACT = variants<Act, 'about'>('about', {
  quotation: fields({
    about: oneOf('quotation'),
    speech: optional(FLAG),
    // Another kind, as another verdict, is refused in words for the user.
    kind: optional(TEXT as Form<SpeechKind>),
    speakers: optional(listOf(TEXT)),
    cue: optional(RANGE),
  }),
  mention: fields({ about: oneOf('mention'), name: orNull(TEXT), type: optional(TEXT) }),
  tag: fields({ about: oneOf('tag'), tag: TEXT }),
  note: fields({ about: oneOf('note'), text: TEXT }),
  verdict: fields({ about: oneOf('verdict'), verdict: TEXT, evidence: orNull(TEXT) }),
  ignore: fields({ about: oneOf('ignore'), code: orNull(TEXT) }),
  link: fields({ about: oneOf('link'), other: fields({ uri: TEXT, range: RANGE }), same: FLAG }),
});

const ANNOTATED = fieldsOf<AnnotateParams>({ uri: TEXT, range: RANGE, act: ACT });

export const annotate: Feature = {
  capabilities: () => ({}),
  register(services) {
    const { connection, session, userFiles } = services;
    connection.onRequest(
      ANNOTATE,
      guardAct(services, 'annotate', ANNOTATED, async (params): Promise<AnnotateResult> => {
        const { uri, act: asked } = params;
        const version = session.versionOf(uri);
        const uris = asked.about === 'link' ? [uri, asked.other.uri] : [uri];
        // The user may have given their name just now.
        await session.settingsRead;
        await userFiles.sidecars.readBefore(uris.map(canonicalUri));
        // The range is one of the text that the user has seen.
        if (session.versionOf(uri) !== version)
          return { refusal: session.say('The text has changed meanwhile.') };
        const answer = act(services, params);
        return { refusal: await applyEdit(services, translated(LABELS[asked.about], session.say), answer) };
      }),
    );
  },
};

/** What the editor's list of edits calls each. */
const LABELS: Readonly<Record<AnnotateParams['act']['about'], Phrase>> = {
  quotation: phrased('Mark quotation'),
  mention: phrased('Mark name'),
  tag: phrased('Tag'),
  note: phrased('Note'),
  verdict: phrased('Verdict'),
  ignore: phrased('Ignore finding'),
  link: phrased('Link reports'),
};
