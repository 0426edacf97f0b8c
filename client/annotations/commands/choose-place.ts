/**
 * *Choose Place for Annotation…*: where an annotation belongs whose passage was not found again, or whose words have changed.
 */
import { l10n, type TextEditor, Uri, window } from 'vscode';
import {
  ANNOTATIONS,
  type AnnotationsParams,
  ORPHAN_GUESSES,
  ORPHANS,
  type OrphanGuess,
  type OrphanGuessesParams,
  type ShownAnnotation,
} from '../../../protocol/annotations.ts';
import type { Page, Range } from '../../../protocol/requests.ts';
import type { LanguageSession } from '../../language-session.ts';
import { choosePlace, type PlaceChoice } from '../../pick-place.ts';
import { plainLabel } from '../../plain-label.ts';
import { shortened } from '../../shortened.ts';
import { placeOf } from '../../show-place.ts';
import { isAnnotationRow } from '../../views/annotation-rows.ts';
import { lineNumber } from '../../words.ts';
import type { AnnotationCommand } from '../annotating.ts';
import { pickAnnotation } from '../annotation-items.ts';
import { sentRange } from '../passage.ts';
import { pickHome } from '../pick-home.ts';

export const choosePlaceForAnnotation: AnnotationCommand = {
  id: 'crossquote.choosePlaceForAnnotation',
  /** @param given The row whose menu was used, else one of the orphans is picked. */
  async run({ session, acts }, [row]) {
    const annotation = isAnnotationRow(row) ? row.annotation : await pickOrphan(session);
    if (!annotation) return;
    const home = annotation.place === 'orphan' ? await pickHome(session, annotation) : null;
    if (home === undefined) return;
    if (home) {
      await acts.move(annotation.uri, home.uri);
      return;
    }
    const selected = selectionIn(annotation.uri);
    const params: OrphanGuessesParams = annotation;
    const guesses = await session.request<readonly OrphanGuess[]>(ORPHAN_GUESSES, {
      uri: params.uri,
      id: params.id,
    });
    const choices = [...foundPlace(annotation), ...guesses.map(guessChoice), ...selected];
    if (choices.length === 0) {
      void window.showInformationMessage(
        l10n.t(
          'Nothing in the document is like the lost passage. Select the words that were meant, and choose the place then.',
        ),
      );
      return;
    }
    const choice = await choosePlace(await editorOf(annotation.uri), {
      title: l10n.t('The Place of {0}', shortened(annotation.passage, WORDS_SHOWN)),
      placeholder: l10n.t('Arrow keys show a place, Enter takes it, Escape goes back'),
      choices,
    });
    if (choice) await acts.change(annotation, { kind: 'passage', range: choice.range });
  },
};

/** UTF-16 units of words that leave room for what is said behind them. */
const WORDS_SHOWN = 60;

/** Orphans that are offered. */
const MOST_ORPHANS = 200;

async function pickOrphan(session: LanguageSession): Promise<ShownAnnotation | undefined> {
  const params: AnnotationsParams = {
    by: 'document',
    key: ORPHANS,
    limit: MOST_ORPHANS,
    person: null,
    tag: null,
  };
  const { entries } = await session.request<Page<ShownAnnotation>>(ANNOTATIONS, params);
  if (entries.length > 0) return pickAnnotation(l10n.t('Which Annotation Has Lost Its Place?'), entries);
  void window.showInformationMessage(l10n.t('Every annotation has its place.'));
  return undefined;
}

interface RangeChoice extends PlaceChoice {
  /** Null for the place where it was found. */
  readonly range: Range | null;
}

function foundPlace({ uri, range, passage }: ShownAnnotation): readonly RangeChoice[] {
  if (range === null) return [];
  const label = plainLabel(shortened(passage, WORDS_SHOWN));
  return [{ label, description: l10n.t('as it is now'), place: placeOf({ uri, range }), range: null }];
}

function guessChoice({ uri, range, text, percent }: OrphanGuess): RangeChoice {
  return {
    label: plainLabel(shortened(text, WORDS_SHOWN)),
    description: `${l10n.t('{0} % alike', percent)} · ${lineNumber(range.start.line)}`,
    place: placeOf({ uri, range }),
    range,
  };
}

/** What is selected in the document. */
function selectionIn(uri: string): readonly RangeChoice[] {
  const editor = window.activeTextEditor;
  if (!editor || editor.selection.isEmpty || editor.document.uri.toString() !== Uri.parse(uri).toString())
    return [];
  const { document, selection } = editor;
  const label = plainLabel(shortened(document.getText(selection), WORDS_SHOWN));
  return [
    {
      label,
      description: l10n.t('selected'),
      place: { uri: document.uri, range: selection },
      range: sentRange(selection),
    },
  ];
}

/** The editor that the places are shown in. */
async function editorOf(uri: string): Promise<TextEditor> {
  return window.activeTextEditor ?? window.showTextDocument(Uri.parse(uri), { preview: true });
}
