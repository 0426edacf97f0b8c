/**
 * Everything that the server answers.
 */
import type { Feature } from '../feature.ts';
import { annotate } from './annotate.ts';
import { annotationChoices } from './annotation-choices.ts';
import { annotationHomes } from './annotation-homes.ts';
import { annotations } from './annotations.ts';
import { callHierarchy } from './call-hierarchy.ts';
import { changeAnnotation } from './change-annotation.ts';
import { citation } from './citation.ts';
import { codeActions } from './code-actions.ts';
import { codeLens } from './code-lens.ts';
import { compareReports } from './compare-reports.ts';
import { declaration } from './declaration.ts';
import { definition } from './definition.ts';
import { documentDiagnostics } from './document-diagnostics.ts';
import { documentHighlight } from './document-highlight.ts';
import { documentSymbols } from './document-symbols.ts';
import { entities } from './entities.ts';
import { exportFiles } from './export-files.ts';
import { foldingRanges } from './folding-ranges.ts';
import { followRenames } from './follow-renames.ts';
import { hover } from './hover.ts';
import { inlayHints } from './inlay-hints.ts';
import { makeBundle } from './make-bundle.ts';
import { memberContent } from './member-content.ts';
import { mergeChoices } from './merge-choices.ts';
import { mergeEntities } from './merge-entities.ts';
import { orphanGuesses } from './orphan-guesses.ts';
import { quotationsBySpeaker } from './quotations-by-speaker.ts';
import { references } from './references.ts';
import { relatedReports } from './related-reports.ts';
import { rename } from './rename.ts';
import { selectionRanges } from './selection-ranges.ts';
import { semanticTokens } from './semantic-tokens.ts';
import { setSpeaker } from './set-speaker.ts';
import { speakerChoices } from './speaker-choices.ts';
import { splitBundle } from './split-bundle.ts';
import { statementMatrix } from './statement-matrix.ts';
import { statements } from './statements.ts';
import { status } from './status.ts';
import { stepToDifference } from './step-to-difference.ts';
import { workspaceDiagnostics } from './workspace-diagnostics.ts';
import { workspaceSymbols } from './workspace-symbols.ts';

export const FEATURES: readonly Feature[] = [
  hover,
  definition,
  declaration,
  references,
  callHierarchy,
  documentHighlight,
  documentSymbols,
  workspaceSymbols,
  foldingRanges,
  selectionRanges,
  semanticTokens,
  inlayHints,
  codeLens,
  documentDiagnostics,
  workspaceDiagnostics,
  codeActions,
  rename,
  relatedReports,
  stepToDifference,
  quotationsBySpeaker,
  citation,
  entities,
  statements,
  compareReports,
  statementMatrix,
  annotate,
  changeAnnotation,
  annotations,
  annotationChoices,
  orphanGuesses,
  annotationHomes,
  followRenames,
  speakerChoices,
  setSpeaker,
  mergeChoices,
  mergeEntities,
  exportFiles,
  makeBundle,
  splitBundle,
  memberContent,
  status,
];
