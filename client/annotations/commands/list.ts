/**
 * All commands of annotations. The manifest contributes each under the same id; a test in the editor holds the two together.
 */
import type { AnnotationCommand } from '../annotating.ts';
import { addNote } from './add-note.ts';
import { choosePlaceForAnnotation } from './choose-place.ts';
import { ignoreFinding } from './ignore-finding.ts';
import { cancelLink, linkWith, notTheSame } from './link.ts';
import { markName } from './mark-name.ts';
import { markQuotation, notSpeech } from './mark-quotation.ts';
import { removeAnnotation } from './remove-annotation.ts';
import { setCue } from './set-cue.ts';
import { setKind } from './set-kind.ts';
import { setSpeaker } from './set-speaker.ts';
import { nextAnnotation, previousAnnotation } from './step-through-annotations.ts';
import { applyTag, tagPassage } from './tag.ts';
import { giveVerdict } from './verdict.ts';

export const ANNOTATION_COMMANDS: readonly AnnotationCommand[] = [
  markQuotation,
  setSpeaker,
  setKind,
  setCue,
  notSpeech,
  markName,
  linkWith,
  notTheSame,
  cancelLink,
  tagPassage,
  applyTag,
  addNote,
  giveVerdict,
  ignoreFinding,
  removeAnnotation,
  nextAnnotation,
  previousAnnotation,
  choosePlaceForAnnotation,
];
